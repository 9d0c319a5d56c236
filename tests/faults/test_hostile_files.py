"""Files that are broken, lie or mean harm: each has a clear answer, memory stays flat, and nothing is left behind."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.drafts.office_files import W, docx, odt, packed
from writerdesk.actions.files import look_into
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import piece_ids
from writerdesk.cli.shell import run_shell
from writerdesk.drafts.formats.docx_writing import write_docx
from writerdesk.drafts.formats.manuscript import Manuscript
from writerdesk.drafts.formats.odt_writing import write_odt
from writerdesk.errors import Refused

_MIB = 1 << 20
NOVEL = Manuscript("x", "t", "en", "prose", "A line that says little.\n" * 2_000)


def zeros(name: str, size: int) -> bytes:
    """A zip whose member ``name`` unpacks to ``size`` bytes of one letter."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<x/>")
        with archive.open(name, "w", force_zip64=size > 1 << 31) as member:
            for _ in range(size // _MIB):
                member.write(b" " * _MIB)
    return buffer.getvalue()


def relations(target: str = "word/document.xml") -> str:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return f'<Relationships xmlns="{space}"><Relationship Type="{kind}" Target="{target}"/></Relationships>'


def bomb_in_the_text() -> bytes:
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": relations(),
            "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>'.encode() + b" " * (200 * _MIB),
        }
    )


def many_elements() -> bytes:
    body = f'<w:document xmlns:w="{W}"><w:body>'.encode() + b"<w:p/>" * 3_000_000 + b"</w:body></w:document>"
    return packed({"[Content_Types].xml": "<Types/>", "_rels/.rels": relations(), "word/document.xml": body})


def many_letters() -> bytes:
    body = f'<w:document xmlns:w="{W}"><w:body><w:p>'.encode() + b"<w:r><w:t>a</w:t></w:r>" * 1_500_000
    return packed({"[Content_Types].xml": "<Types/>", "_rels/.rels": relations(), "word/document.xml": body})


def a_lie_about_its_size() -> bytes:
    data = bytearray(zeros("word/media/image1.png", 8 * _MIB))
    at = data.rfind(b"PK\x01\x02")
    struct.pack_into("<L", data, at + 24, 0xFFFFFFF0)
    return bytes(data)


def laughs(inner: str) -> str:
    entities = '<!ENTITY a "ha">' + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    return f"<?xml version='1.0'?><!DOCTYPE x [{entities}<!ENTITY f SYSTEM 'file:///etc/passwd'>]>{inner}"


def docx_with_entities() -> bytes:
    document = laughs(
        f'<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&f;&j;</w:t></w:r></w:p></w:body></w:document>'
    )
    return packed({"[Content_Types].xml": "<Types/>", "_rels/.rels": relations(), "word/document.xml": document})


def odt_with_entities() -> bytes:
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": laughs("<x>&f;</x>")})


def entities_in_utf16() -> bytes:
    document = laughs("<x>&f;</x>").replace("<?xml version='1.0'?>", "").encode("utf-16")
    return packed({"[Content_Types].xml": "<Types/>", "_rels/.rels": relations(), "word/document.xml": document})


def password_protected_word() -> bytes:
    # [MS-CFB]: the names of streams are UTF-16 in the directory.
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(500)


def password_protected_zip() -> bytes:
    data = bytearray(docx("<w:p/>"))
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(sign)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(sign, at + 4)
    return bytes(data)


def cut_in_half(data: Callable[[], bytes]) -> Callable[[], bytes]:
    return lambda: data()[: len(data()) // 2]


def damaged_inside(whole: Callable[[], bytes]) -> Callable[[], bytes]:
    """The packed text of the largest member changed in the middle."""

    def make() -> bytes:
        data = whole()
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            text = next(one for one in archive.infolist() if one.filename in {"word/document.xml", "content.xml"})
        changed = bytearray(data)
        middle = text.header_offset + 60 + text.compress_size // 2
        changed[middle : middle + 8] = b"\0\xff" * 4
        return bytes(changed)

    return make


def no_body() -> bytes:
    return packed({"[Content_Types].xml": "<Types/>", "_rels/.rels": relations(), "word/document.xml": "<x/>"})


def deep() -> bytes:
    return docx("<w:tbl>" * 100_000 + "</w:tbl>" * 100_000)


ENCRYPTED_ODT = (
    '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
)
HOSTILE: list[tuple[str, Callable[[], bytes], str]] = [
    ("bomb.docx", bomb_in_the_text, "import/zip-bomb"),
    ("media.docx", lambda: zeros("word/media/image1.png", 1_100 * _MIB), "import/zip-bomb"),
    ("elements.docx", many_elements, "import/zip-bomb"),
    ("letters.docx", many_letters, "import/too-large"),
    ("lie.docx", a_lie_about_its_size, "import/zip-bomb"),
    ("deep.docx", deep, "import/zip-bomb"),
    ("laughs.docx", docx_with_entities, "import/entities"),
    ("laughs.odt", odt_with_entities, "import/entities"),
    ("wide.docx", entities_in_utf16, "import/entities"),
    ("locked.docx", password_protected_word, "import/encrypted"),
    ("locked-zip.docx", password_protected_zip, "import/encrypted"),
    ("locked.odt", lambda: odt("<text:p/>", manifest=ENCRYPTED_ODT), "import/encrypted"),
    ("half.docx", cut_in_half(lambda: write_docx(NOVEL).data), "import/damaged"),
    ("half.odt", cut_in_half(lambda: write_odt(NOVEL).data), "import/damaged"),
    ("torn.docx", damaged_inside(lambda: write_docx(NOVEL).data), "import/damaged"),
    ("torn.odt", damaged_inside(lambda: write_odt(NOVEL).data), "import/damaged"),
    ("empty.docx", no_body, "import/damaged"),
    ("sheet.xlsx", lambda: packed({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}), "import/not-read"),
    ("photos.zip", lambda: packed({"a.jpg": b"x"}), "import/binary"),
    ("book.epub", lambda: packed({"mimetype": "application/epub+zip"}), "import/not-read"),
    ("noise.txt", lambda: bytes(range(256)) * 4_000, "import/binary"),
    ("nul.txt", lambda: b"a line\n" * 100 + b"\0", "text/nul"),
    ("zeros.txt", lambda: bytes(4_000_000), "import/binary"),
]


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    made = own_workplace(tmp_path / "me")
    yield made
    made.close()


@pytest.mark.parametrize(("name", "make", "code"), HOSTILE, ids=[name for name, _, _ in HOSTILE])
def test_a_hostile_file_has_a_clear_answer_and_leaves_nothing(
    workplace: Workplace, tmp_path: Path, name: str, make: Callable[[], bytes], code: str
) -> None:
    file = tmp_path / name
    file.write_bytes(make())
    before = file.read_bytes()
    with pytest.raises(Refused) as caught:
        look_into(file, "en")
    assert caught.value.code == code
    assert caught.value.message
    assert caught.value.next
    assert file.read_bytes() == before
    assert piece_ids(workplace) == []


@pytest.mark.parametrize("name", ["bomb.docx", "media.docx", "laughs.docx", "deep.docx"])
def test_memory_stays_flat(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(next(make for one, make, _ in HOSTILE if one == name)())
    tracemalloc.start()
    try:
        with pytest.raises(Refused):
            look_into(file, "en")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 10 * _MIB


def test_a_file_of_300_megabytes_is_refused_without_reading_it(tmp_path: Path, python: str) -> None:
    giant = tmp_path / "giant.txt"
    with giant.open("wb") as stream:
        stream.truncate(300 * _MIB)
    script = (
        "import resource, sys; from writerdesk.cli.shell import run_shell;"
        " resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20));"
        " sys.exit(run_shell(sys.argv[1:], lambda *_: 0))"
    )
    words = [
        "--data",
        str(tmp_path / "data"),
        "piece",
        "import",
        str(giant),
        "--personal",
        "--language",
        "en",
        "--json",
    ]
    done = subprocess.run([python, "-c", script, *words], capture_output=True, check=False)
    assert done.returncode == 4, done.stderr.decode()
    assert b"import/too-large" in done.stdout


def test_one_bad_file_among_several_makes_no_piece_at_all(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.docx"
    good.write_text("a text\n", encoding="utf-8")
    bad.write_bytes(docx_with_entities())
    data = tmp_path / "data"
    words = ["--data", str(data), "piece", "import", str(good), str(bad), "--personal", "--language", "en", "--json"]
    assert run_shell(words, lambda *_: 0) == 4
    assert b"import/entities" in capsysbinary.readouterr().out
    assert run_shell(["--data", str(data), "piece", "list", "--json"], lambda *_: 0) == 0
    assert capsysbinary.readouterr().out.strip() == b"[]"


def test_a_line_of_a_million_signs_is_taken_whole(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    import json

    file, data = tmp_path / "long.txt", str(tmp_path / "data")
    file.write_text("ខ្មែរ" * 200_000, encoding="utf-8")
    assert run_shell(
        ["--data", data, "piece", "import", str(file), "--personal", "--language", "km", "--json"], lambda *_: 0
    ) == 0  # fmt: skip
    piece = json.loads(capsysbinary.readouterr().out)["pieces"][0]["id"]
    run_shell(["--data", data, "piece", "text", piece, "--json"], lambda *_: 0)
    assert json.loads(capsysbinary.readouterr().out)["text"] == "ខ្មែរ" * 200_000


def test_the_importers_are_loaded_by_an_import_only() -> None:
    script = (
        "import sys, writerdesk.cli.piece_commands;"
        " print([name for name in ('docx', 'odfdo', 'lxml', 'charset_normalizer') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
