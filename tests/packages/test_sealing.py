"""Sealing: the layout of the design, the same bytes each time, and other people's tools that accept it."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import subprocess
import unicodedata
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.packages.forge import ENTRIES, KEY, NOW, PIECE, TEXT, request, sealed, unzipped, zipped
from tests.trust.openssh import needs_openssh, new_key, sign, verifies
from writerdesk.errors import Declined, Refused
from writerdesk.packages.crate import glottocode, licence_address
from writerdesk.packages.documents import Block, FindingLeft, LineReading, Ruby
from writerdesk.packages.opening import encrypt_package, open_package, unpack
from writerdesk.packages.schema import package_schemas
from writerdesk.packages.sealing import build_package, package_uuid
from writerdesk.packages.verifying import verify_package
from writerdesk.resources import resource
from writerdesk.trust import age
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.keys import DeviceKey

NAMESPACE = "package@writerdesk"
LISTED = AllowedSigners.parse(f"writer-01 {KEY.public_line}")
PICTURE = bytes(range(256)) * 4


def opened(tmp_path: Path, data: bytes) -> Path:
    """The bag, unpacked by unzip."""
    file = tmp_path / "package.wdpkg"
    file.write_bytes(data)
    tested = subprocess.run(["unzip", "-t", str(file)], capture_output=True, text=True, check=True)
    assert "No errors detected" in tested.stdout
    subprocess.run(["unzip", "-q", str(file), "-d", str(tmp_path / "out")], check=True)
    (folder,) = (tmp_path / "out").iterdir()
    return folder


class TestLayout:
    def test_the_names(self) -> None:
        package = sealed(journal=ENTRIES, attachments={"picture.png": PICTURE})
        with zipfile.ZipFile(io.BytesIO(package.data)) as archive:
            names = archive.namelist()
            stored = [info.filename for info in archive.infolist() if info.compress_type == zipfile.ZIP_STORED]
        top = f"wd-{package.uuid}"
        assert names == [
            f"{top}/bag-info.txt",
            f"{top}/bagit.txt",
            f"{top}/data/attachments/picture.png",
            f"{top}/data/consent.json",
            f"{top}/data/piece.json",
            f"{top}/data/piece.txt",
            f"{top}/data/process/journal.jsonl",
            f"{top}/data/process/summary.json",
            f"{top}/data/ro-crate-metadata.json",
            f"{top}/manifest-sha256.txt",
            f"{top}/signatures/{KEY.key_id}.sshsig",
            f"{top}/tagmanifest-sha256.txt",
        ]
        assert f"{top}/data/attachments/picture.png" in stored
        assert package.data[30:33] == b"wd-"
        assert package.name == f"{package.uuid}-r1.wdpkg"
        assert (package.sha256, package.size) == (hashlib.sha256(package.data).hexdigest(), len(package.data))

    def test_the_journal_stays_home_unless_ticked(self) -> None:
        assert "data/process/journal.jsonl" not in unzipped(sealed().data)[1]

    def test_bag_info(self) -> None:
        package = sealed(revision=2, parent="ab" * 32)
        assert unzipped(package.data)[1]["bag-info.txt"].decode().splitlines() == [
            f"External-Identifier: urn:uuid:{package.uuid}",
            f"Payload-Oxum: {oxum_of(package.data)}",
            "Bagging-Date: 2026-11-22",
            "WriterDesk-Package-Version: 1",
            "WriterDesk-Vendor: palm",
            "WriterDesk-Brief: am-proverbs@2",
            f"WriterDesk-Piece: {PIECE}",
            "WriterDesk-Revision: 2",
            f"WriterDesk-Parent: sha256:{'ab' * 32}",
        ]

    def test_a_personal_piece(self) -> None:
        package = sealed(vendor=None, brief=None)
        info = unzipped(package.data)[1]["bag-info.txt"].decode()
        assert "WriterDesk-Vendor: none\nWriterDesk-Brief: none\n" in info
        assert (verify_package(package.data, LISTED, NOW).valid, verify_package(package.data, None, NOW).brief) == (
            True,
            None,
        )

    def test_revisions_are_chained(self) -> None:
        first = sealed()
        second = sealed(revision=2, parent=first.tagmanifest_sha256, text="another text")
        tagmanifest = unzipped(first.data)[1]["tagmanifest-sha256.txt"]
        contents = verify_package(second.data, None, NOW).contents
        assert contents is not None
        assert contents.info.parent == hashlib.sha256(tagmanifest).hexdigest()
        assert first.uuid != second.uuid

    def test_the_id_is_made_from_piece_and_revision(self) -> None:
        # RFC 9562 section 5.5: SHA-1 over name space and name, version 5 and variant 10 set into its first 16 bytes
        digest = bytearray(hashlib.sha1(bytes.fromhex(PIECE.replace("-", "")) + b"1").digest()[:16])  # noqa: S324
        digest[6], digest[8] = digest[6] & 0x0F | 0x50, digest[8] & 0x3F | 0x80
        assert package_uuid(PIECE, 1).replace("-", "") == digest.hex()
        assert package_uuid(PIECE, 1) == sealed().uuid != package_uuid(PIECE, 2)


def oxum_of(data: bytes) -> str:
    members = unzipped(data)[1]
    sizes = [len(content) for name, content in members.items() if name.startswith("data/")]
    return f"{sum(sizes)}.{len(sizes)}"


class TestText:
    @pytest.mark.parametrize(
        ("typed", "kept"),
        [
            ("cafe\u0301", "café\n"),
            ("a\r\nb\rc", "a\nb\nc\n"),
            ("\ufeffሰላም", "ሰላም\n"),
            ("words\n\n\n", "words\n"),
            ("", "\n"),
            ("\u0958", "\u0915\u093c\n"),  # a composition exclusion: NFC takes it apart
            ("a\u2028b", "a\u2028b\n"),
        ],
    )
    def test_is_brought_into_form(self, typed: str, kept: str) -> None:
        assert unzipped(sealed(text=typed).data)[1]["data/piece.txt"] == kept.encode()
        assert sealed(text=typed).text == kept

    @pytest.mark.parametrize("typed", ["a\0b", "\ud800"])
    def test_that_cannot_be_written_is_refused(self, typed: str) -> None:
        with pytest.raises(Refused, match="text/"):
            sealed(text=typed)

    @settings(max_examples=30, deadline=None)
    @given(st.text())
    def test_any_text_seals_and_comes_back(self, text: str) -> None:
        if "\0" in text:
            return
        contents = verify_package(sealed(text=text, title=text or "x").data, LISTED, NOW).contents
        assert contents is not None
        assert unicodedata.is_normalized("NFC", contents.text)
        assert contents.piece.title == (text or "x")

    def test_one_letter_a_hundred_thousand_times(self) -> None:
        assert verify_package(sealed(text="a" * 100_000).data, LISTED, NOW).valid


class TestDocuments:
    def test_piece_json_tells_what_the_text_cannot(self) -> None:
        finding = FindingLeft("form/lines", "convention", 0, 3, "Two lines.", "waived", "meant so")
        package = sealed(
            form="amharic-getem",
            blocks=[Block("speech", 0, 5, "am", "ltr", role="Alem", cue="bell")],
            ruby=[Ruby(0, 2, "bäre")],
            readings=[LineReading("ሰም እና ወርቅ", {"units": [1, 2]})],
            findings=[finding],
            minutes=95,
        )
        told = json.loads(unzipped(package.data)[1]["data/piece.json"])
        assert told["blocks"] == [
            {
                "kind": "speech",
                "start": 0,
                "end": 5,
                "language": "am",
                "direction": "ltr",
                "role": "Alem",
                "cue": "bell",
            }
        ]
        assert told["ruby"] == [{"start": 0, "end": 2, "text": "bäre"}]
        assert told["readings"] == [{"line": "ሰም እና ወርቅ", "reading": {"units": [1, 2]}}]
        assert (told["form"], told["minutes"], told["findings"][0]["note"]) == ("amharic-getem", 95, "meant so")

    def test_stanzas_are_found_by_blank_lines(self) -> None:
        text = sealed().text
        told = json.loads(unzipped(sealed().data)[1]["data/piece.json"])
        assert [text[block["start"] : block["end"]] for block in told["blocks"]] == ["በሬ ካራጁ ይውላል።", "ሰም እና ወርቅ"]
        assert {block["kind"] for block in told["blocks"]} == {"stanza"}

    def test_consent_is_for_this_revision_and_these_words(self) -> None:
        told = json.loads(unzipped(sealed(scopes=("evaluation", "training")).data)[1]["data/consent.json"])
        assert told == {
            "version": 1,
            "piece": PIECE,
            "revision": 1,
            "scopes": ["training", "evaluation"],
            "licence": "CC-BY-4.0",
            "wording": {"version": "1", "language": "am"},
            "given_at": "2026-11-22T19:00:00.000Z",
            "key": KEY.key_id,
        }

    def test_the_process_summary_has_its_seven_keys(self) -> None:
        told = json.loads(unzipped(sealed().data)[1]["data/process/summary.json"])
        assert list(told) == ["head", "saves", "added", "removed", "pasted", "minutes", "forks"]

    @pytest.mark.parametrize("scopes", [(), ("everything",), ("training", "Training")])
    def test_consent_must_be_to_something_known(self, scopes: tuple[str, ...]) -> None:
        with pytest.raises(Declined, match="scope"):
            sealed(scopes=scopes)

    @pytest.mark.parametrize("change", [{"revision": 2}, {"parent": "ab" * 32}])
    def test_the_chain_of_revisions_has_no_holes(self, change: dict[str, object]) -> None:
        with pytest.raises(Declined, match="seal/parent"):
            sealed(**change)

    def test_a_finding_behind_the_text_points_to_its_end(self) -> None:
        finding = FindingLeft("hygiene/invisible", "advice", 5, 9, "Empty lines.", "left")
        told = json.loads(unzipped(sealed(text="words\n\n\n\n", findings=[finding]).data)[1]["data/piece.json"])
        assert (told["findings"][0]["start"], told["findings"][0]["end"]) == (5, 6)

    def test_the_schemas_on_disk_are_those_of_the_types(self) -> None:
        for name, schema in package_schemas().items():
            assert resource("schemas", name).read_bytes() == schema

    def test_the_schemas_accept_a_package(self) -> None:
        import jsonschema  # type: ignore[import-untyped]

        members = unzipped(sealed().data)[1]
        for name, member in (("piece", "piece"), ("consent", "consent"), ("process-summary", "process/summary")):
            schema = json.loads(package_schemas()[f"{name}.json"])
            document = json.loads(members[f"data/{member}.json"])
            jsonschema.validate(document, schema)
            with pytest.raises(jsonschema.ValidationError):
                jsonschema.validate(dict(list(document.items())[2:]), schema)

    @pytest.mark.parametrize("field", ["vendor", "brief"])
    def test_a_name_cannot_forge_a_header(self, field: str) -> None:
        with pytest.raises(Declined, match="seal/header"):
            sealed(**{field: "palm@1\nWriterDesk-Revision: 9"})

    @pytest.mark.parametrize("name", ["../x", "a/b", "ü.png", "", ".hidden", "a b.png", "x" * 101])
    def test_attachments_have_plain_names(self, name: str) -> None:
        with pytest.raises(Declined, match="seal/attachment-name"):
            sealed(attachments={name: b""})

    def test_too_much_is_declined_before_it_is_built(self) -> None:
        with pytest.raises(Declined, match="seal/too-large"):
            sealed(attachments={"film.webm": b"\0" * (21 * 1024 * 1024)})


class TestCrate:
    def test_the_crates_own_library_reads_it(self, tmp_path: Path) -> None:
        from rocrate.rocrate import ROCrate

        crate = ROCrate(opened(tmp_path, sealed(attachments={"picture.png": PICTURE}).data) / "data")
        assert (crate.name, str(crate.datePublished)[:10]) == ("ሰም እና ወርቅ", "2026-11-22")
        assert crate.license["name"] == "CC-BY-4.0"
        assert crate.root_dataset["author"]["name"] == "writer-01"
        assert {part.id for part in crate.root_dataset["hasPart"]} == {
            "attachments/picture.png",
            "consent.json",
            "piece.json",
            "piece.txt",
            "process/summary.json",
        }
        assert crate.dereference("piece.txt")["inLanguage"] == "am"
        assert crate.dereference("#glottocode")["value"] == "amha1245"  # glottolog.org/resource/languoid/id/amha1245

    def test_every_thing_that_is_pointed_to_is_there(self) -> None:
        graph = json.loads(unzipped(sealed(licence="LicenseRef-Palm").data)[1]["data/ro-crate-metadata.json"])["@graph"]
        ids = [entity["@id"] for entity in graph]
        assert len(ids) == len(set(ids))
        pointed = {
            target["@id"]
            for entity in graph
            for value in entity.values()
            for target in (value if isinstance(value, list) else [value])
            if isinstance(target, dict)
        }
        assert pointed - set(ids) == {"https://w3id.org/ro/crate/1.2"}

    @pytest.mark.parametrize(
        ("tag", "code"), [("am", "amha1245"), ("am-Ethi-ET", "amha1245"), ("ta", "tami1289"), ("qaa", None), ("", None)]
    )
    def test_glottocodes(self, tag: str, code: str | None) -> None:
        assert glottocode(tag) == code

    @pytest.mark.parametrize(
        ("licence", "address"),
        [
            ("CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0"),
            ("https://example.org/noodl", "https://example.org/noodl"),
            ("LicenseRef-Palm", "#licence"),
            ("all rights stay with the writer", "#licence"),
        ],
    )
    def test_licences(self, licence: str, address: str) -> None:
        assert licence_address(licence) == address


class TestSameBytes:
    def test_the_same_request_and_key(self) -> None:
        assert build_package(request(), KEY).data == build_package(request(), DeviceKey.from_seed(KEY.seed)).data

    @pytest.mark.parametrize("change", [{"text": "other"}, {"sealed_at": NOW + timedelta(days=1)}, {"minutes": 1}])
    def test_anything_else_is_another_package(self, change: dict[str, object]) -> None:
        assert sealed(**change).data != sealed().data


class TestOtherPeoplesTools:
    def test_bagit_accepts_it(self, tmp_path: Path, python: str) -> None:
        folder = opened(tmp_path, sealed(attachments={"picture.png": PICTURE}).data)
        done = subprocess.run([python, "-m", "bagit", "--validate", str(folder)], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr

    def test_sha256sum_accepts_it(self, tmp_path: Path) -> None:
        folder = opened(tmp_path, sealed().data)
        manifests = ["tagmanifest-sha256.txt", "manifest-sha256.txt"]
        done = subprocess.run(["sha256sum", "--strict", "-c", *manifests], cwd=folder, capture_output=True, check=False)
        assert done.returncode == 0
        assert done.stdout.count(b": OK\n") == 3 + 5

    @needs_openssh
    def test_ssh_keygen_accepts_it(self, tmp_path: Path) -> None:
        folder = opened(tmp_path, sealed().data)
        message = (folder / "tagmanifest-sha256.txt").read_bytes()
        signature = (folder / "signatures" / f"{KEY.key_id}.sshsig").read_text(encoding="ascii")
        allowed = f'writer-01 namespaces="{NAMESPACE}" {KEY.public_line}\n'
        assert verifies(tmp_path, message, signature, NAMESPACE, allowed)
        assert not verifies(tmp_path, message + b" ", signature, NAMESPACE, allowed)

    @needs_openssh
    def test_a_signature_by_ssh_keygen_is_as_good(self, tmp_path: Path) -> None:
        public = new_key(tmp_path / "key")
        top, members = unzipped(sealed().data)
        del members[f"signatures/{KEY.key_id}.sshsig"]
        signature = sign(tmp_path / "key", members["tagmanifest-sha256.txt"], NAMESPACE)
        members["signatures/0123456789abcdef.sshsig"] = signature.encode()
        allowed = AllowedSigners.parse(f'writer-01 namespaces="{NAMESPACE}" {public}')
        assert verify_package(zipped(members, top), allowed, NOW).signature == "good"

    @pytest.mark.skipif(shutil.which("age") is None, reason="age (Debian package age) is missing")
    def test_age_opens_it(self, tmp_path: Path) -> None:
        identity, recipient = age.new_identity()
        (tmp_path / "key").write_text(age.identity_file(identity), encoding="ascii")
        encrypted = encrypt_package(sealed(), [age.new_identity()[1], recipient])
        done = subprocess.run(
            ["age", "-d", "-i", str(tmp_path / "key")], input=encrypted.data, capture_output=True, check=True
        )
        assert done.stdout == sealed().data


class TestOpening:
    def test_encrypted_for_two(self) -> None:
        people = [age.new_identity() for _ in range(2)]
        encrypted = encrypt_package(sealed(), [recipient for _identity, recipient in people])
        assert encrypted.name == f"{sealed().name}.age"
        assert encrypted.sha256 == hashlib.sha256(encrypted.data).hexdigest()
        for identity, _recipient in people:
            assert open_package(encrypted.data, [identity]) == sealed().data
        with pytest.raises(Refused, match="age/cannot-open"):
            open_package(encrypted.data, [age.new_identity()[0]])
        assert TEXT.encode() not in encrypted.data

    def test_what_is_not_encrypted_comes_back(self) -> None:
        assert open_package(sealed().data, []) == sealed().data

    def test_unpacking(self, tmp_path: Path) -> None:
        placed = unpack(sealed().data, tmp_path / "new" / "folder")
        assert {name: path.read_bytes() for name, path in placed.items()} == {
            f"wd-{sealed().uuid}/{name}": content for name, content in unzipped(sealed().data)[1].items()
        }
        with pytest.raises(Refused, match="package/folder-not-empty"):
            unpack(sealed().data, tmp_path / "new" / "folder")
        with pytest.raises(Refused, match="zip/"):
            unpack(sealed().data + b"x", tmp_path / "other")
        assert not (tmp_path / "other").exists()
