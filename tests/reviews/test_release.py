"""The release: other people's tools verify it, the same input gives the same bytes, and nobody is named in it."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.reviews.accepted import KEY, accepted, text_of
from writerdesk.errors import Refused, Usage, WriterDeskError
from writerdesk.reviews.accepted import AcceptedPiece, Score
from writerdesk.reviews.release import ReleaseReport, build_release
from writerdesk.trust.keys import DeviceKey

MANY = [accepted(number) for number in range(60)]


def build(
    out: Path, pieces: Iterable[AcceptedPiece], scopes: str = "training", previous: Path | None = None
) -> ReleaseReport:
    return build_release(pieces, scopes.split(","), out, previous, KEY)


def rows_of(out: Path, split: str = "*") -> list[dict[str, Any]]:
    """Every row, split at LF only as the card says."""
    files = sorted((out / "data").glob(f"{split}-*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_bytes().split(b"\n") if line]


def files_of(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


def test_the_files_and_a_row(tmp_path: Path) -> None:
    text = "पहला\u2028दूसरा\u0085तीसरा \U0001e900\n"
    piece = accepted(
        1, text=text, scopes=("commercial", "training"), waived=("limits/lines", "form/rhyme"), revisions=3
    )
    report = build(tmp_path / "out", [piece])
    assert sorted(files_of(tmp_path / "out")) == list(report.files) == [
        "CHANGES.md", "LICENSES/CC-BY-4.0.txt", "README.md", "SHA256SUMS", "SHA256SUMS.sshsig", "croissant.json",
        "data/train-00000.jsonl", "provenance.json",
    ]  # fmt: skip
    (line,) = (tmp_path / "out/data/train-00000.jsonl").read_bytes().decode().removesuffix("\n").split("\n")
    assert "पहला\u2028दूसरा\u0085तीसरा \U0001e900\\n" in line
    row = json.loads(line)
    assert re.fullmatch(r"author-[0-9a-f]{16}", row.pop("author"))
    assert row == {
        "id": piece.id, "title": "धीरज", "text": text, "language": "hi", "script": "Deva", "glottocode": "hind1269",
        "variety": None, "kind": "poem", "form": "doha", "brief": "doha-hi@1", "licence": "CC-BY-4.0",
        "consent_scopes": ["training", "commercial"], "consent_version": "1", "consent_language": "hi", "revisions": 3,
        "rounds": 1, "decision": "accepted", "scores": [], "waived": ["form/rhyme", "limits/lines"],
        "judged_text": None, "judged_spans": [], "judged_ratings": [],
    }  # fmt: skip
    assert (report.rows, report.splits, report.left_out) == (1, {"train": 1}, {"no-consent": 0, "withdrawn": 0})


def test_the_same_pieces_give_the_same_bytes_wherever_they_are_built(tmp_path: Path) -> None:
    build(tmp_path / "one", MANY, "training,evaluation")
    again = DeviceKey.from_seed(KEY.seed)
    build_release(reversed(MANY), ["evaluation", "training", "training"], tmp_path / "deep/er/two", None, again)
    one, two = files_of(tmp_path / "one"), files_of(tmp_path / "deep/er/two")
    assert one == two
    assert not list(tmp_path.rglob("*.new"))


def test_sha256sum_and_ssh_keygen_verify_it(tmp_path: Path) -> None:
    out, signers = tmp_path / "out", tmp_path / "allowed"
    build(out, MANY[:5])
    subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=out, check=True, stdout=subprocess.DEVNULL)
    listed = [line.split("  ")[1] for line in (out / "SHA256SUMS").read_text().splitlines()]
    assert listed == sorted(set(files_of(out)) - {"SHA256SUMS", "SHA256SUMS.sshsig"})
    signers.write_text(f"vendor {KEY.public_line}\n")
    verify = "ssh-keygen -Y verify -I vendor -s SHA256SUMS.sshsig -f".split()
    for namespace, status in (("dataset@writerdesk", 0), ("package@writerdesk", 255)):
        command = [*verify, str(signers), "-n", namespace]
        ran = subprocess.run(
            command, cwd=out, input=(out / "SHA256SUMS").read_bytes(), stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, check=False,
        )  # fmt: skip
        assert ran.returncode == status


def test_only_what_consent_covers_and_what_was_not_withdrawn(tmp_path: Path) -> None:
    pieces = [
        accepted(1), accepted(2, scopes=("training",)), accepted(3, scopes=("publication",)),
        accepted(4, withdrawn=True), accepted(5, withdrawn=True, scopes=()),
    ]  # fmt: skip
    report = build(tmp_path / "out", pieces, "evaluation,training")
    assert [row["id"] for row in rows_of(tmp_path / "out")] == [pieces[0].id]
    assert report.left_out == {"no-consent": 2, "withdrawn": 2}
    card = (tmp_path / "out/README.md").read_text()
    assert "| `no-consent` | 2 |" in card
    assert "| `withdrawn` | 2 |" in card


def test_what_came_and_went_since_the_release_before(tmp_path: Path) -> None:
    first, second, third = sorted((accepted(number) for number in range(3)), key=lambda piece: piece.id)
    build(tmp_path / "1", [first, second])
    withdrawn = accepted(0, id=second.id, withdrawn=True)
    build(tmp_path / "2", [first, withdrawn, third], previous=tmp_path / "1")
    assert (tmp_path / "2/CHANGES.md").read_text() == (
        "# Changes in version 2.0.0\n\nAgainst the release before.\n"
        f"\n## Added (1)\n\n- `{third.id}`\n\n## Withdrawn (1)\n\n- `{second.id}`\n"
    )
    assert {row["id"] for row in rows_of(tmp_path / "2")} == {first.id, third.id}
    build(tmp_path / "3", [first, second, third], previous=tmp_path / "2")
    build(tmp_path / "4", [first, second, third], previous=tmp_path / "3")
    versions = [json.loads((tmp_path / name / "croissant.json").read_text())["version"] for name in "1234"]
    assert versions == ["1.0.0", "2.0.0", "2.1.0", "2.1.1"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("data/train-00000.jsonl", b"[]\n"),
        ("data/train-00000.jsonl", b"\xff\n"),
        ("data/train-00000.jsonl", None),
        ("croissant.json", b'{"version": "x"}'),
        ("croissant.json", b"{"),
        ("croissant.json", None),
    ],
)
def test_a_previous_folder_that_is_no_release(tmp_path: Path, name: str, content: bytes | None) -> None:
    build(tmp_path / "before", MANY[:1])
    if content is None:
        (tmp_path / "before" / name).unlink()
    else:
        (tmp_path / "before" / name).write_bytes(content)
    with pytest.raises(Refused, match="release/previous"):
        build(tmp_path / "out", MANY, previous=tmp_path / "before")
    assert not (tmp_path / "out").exists()


def test_nobody_is_named_and_no_path_or_date_stands_in_it(tmp_path: Path) -> None:
    scores = tuple(Score("form", 3, "Dear Vasudha, well done", rater) for rater in ("lead-meera", "lead-ravi"))
    report = build(tmp_path / "out", [accepted(number, scores=scores) for number in range(5)])
    for name in set(report.files) - {"LICENSES/CC-BY-4.0.txt"}:
        content = (tmp_path / "out" / name).read_text()
        for secret in ("person-", "lead-", "Vasudha", str(tmp_path), KEY.public_line.split()[1]):
            assert secret not in content, name
        assert re.search(r"\b(19|20)\d\d-\d\d|\b\d\d:\d\d\b", content) is None, name
        assert "\r" not in content


def test_pseudonyms_hold_within_a_release_and_tell_nothing_outside_it(tmp_path: Path) -> None:
    pieces = [accepted(number, writer=f"person-{number % 4}") for number in range(12)]
    build(tmp_path / "one", pieces)
    build(tmp_path / "two", pieces[:11])
    build_release(pieces, ["training"], tmp_path / "other", None, DeviceKey.generate())
    writer_of = {piece.id: piece.writer for piece in pieces}
    names = [
        {(writer_of[row["id"]], row["author"]) for row in rows_of(tmp_path / out)} for out in ("one", "two", "other")
    ]
    for pairs in names:
        assert len(pairs) == len({author for _, author in pairs}) == 4
    assert len({author for pairs in names for _, author in pairs}) == 12


def test_no_writer_and_no_near_duplicate_crosses_the_splits(tmp_path: Path) -> None:
    pieces = [accepted(number, writer=f"person-{number // 2}") for number in range(200)]
    pieces += [  # ten writers each have a piece that is nearly one of another writer
        accepted(300 + number, writer=f"person-{(number + 20) % 200 // 2}", text=text_of(number)[:-9])
        for number in range(0, 200, 20)
    ]
    report = build(tmp_path / "out", pieces)
    assert set(report.splits) == {"train", "validation", "test"}
    assert sum(report.splits.values()) == report.rows == 210
    assert report.splits["train"] > 120
    writer_of = {piece.id: piece.writer for piece in pieces}
    splits = {split: {writer_of[row["id"]] for row in rows_of(tmp_path / "out", split)} for split in report.splits}
    assert sum(len(writers) for writers in splits.values()) == 100
    assert set.union(*splits.values()) == set(writer_of.values())
    chained = {f"person-{number // 2}" for number in range(0, 200, 20)}
    assert sum(not chained.isdisjoint(writers) for writers in splits.values()) == 1
    for split in report.splits:
        ids = [row["id"] for row in rows_of(tmp_path / "out", split)]
        assert ids == sorted(ids)


@pytest.mark.parametrize("number", range(12))
def test_a_single_writer_is_there_to_train_on(tmp_path: Path, number: int) -> None:
    assert build(tmp_path / "out", [accepted(number)]).splits == {"train": 1}


def test_a_release_of_nothing_says_so(tmp_path: Path) -> None:
    report = build(tmp_path / "out", [accepted(1, scopes=())])
    assert (report.rows, report.splits, report.left_out["no-consent"]) == (0, {"train": 0}, 1)
    assert (tmp_path / "out/data/train-00000.jsonl").read_bytes() == b""
    assert "0 literary pieces" in (tmp_path / "out/README.md").read_text()
    subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=tmp_path / "out", check=True)


@pytest.mark.parametrize("scopes", ["", "training,telepathy", "Training"])
def test_scopes_that_do_not_exist(tmp_path: Path, scopes: str) -> None:
    with pytest.raises(Usage, match="release/"):
        build_release([], [scope for scope in scopes.split(",") if scope], tmp_path / "out", None, KEY)


def test_only_into_a_new_or_empty_folder_and_whole_or_not_at_all(tmp_path: Path) -> None:
    here = tmp_path / "here"
    full, empty, file = here / "full", here / "empty", here / "file"
    for folder in (full, empty):
        folder.mkdir(parents=True)
    (full / "thesis.txt").write_text("mine")
    file.write_text("mine")
    for out in (full, file):
        with pytest.raises(Usage, match="release/folder-not-empty"):
            build(out, MANY[:1])
    with pytest.raises(WriterDeskError, match="disk/"):
        build(file / "below", MANY[:1])
    build(empty, MANY[:1])
    assert (empty / "README.md").is_file()
    assert (full / "thesis.txt").read_text() == "mine"
    assert sorted(path.name for path in here.iterdir()) == ["empty", "file", "full"]


def test_a_store_that_gives_a_piece_twice(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="release/twice"):
        build(tmp_path / "out", [accepted(1), accepted(1)])
