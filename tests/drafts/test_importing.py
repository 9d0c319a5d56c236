"""Files become pieces: encodings, sizes, hostile bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from writerdesk.drafts.draft import Draft
from writerdesk.drafts.importing import LARGEST, import_text, read_text_file
from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk

TEXT = "Ṣọ́ra: òwúrọ̀ ni.\n𞤀𞤣𞤤𞤢𞤥\n"
UDHR = Path(__file__).parents[1] / "fixtures" / "udhr"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_the_encoding_and_is_no_text(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "iwe.txt"
    file.write_bytes(TEXT.encode(encoding))
    assert read_text_file(file) == TEXT


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("Ñandú".encode("latin-1"), "import/encoding"),
        (b"\xff\xfeo", "import/encoding"),
        (b"good\xed\xa0\x80", "import/encoding"),  # a lone surrogate in CESU style
        (b"\xc0\xaf", "import/encoding"),  # an overlong slash
        (b"\xf4\x90\x80\x80", "import/encoding"),  # beyond U+10FFFF
        (b"a\x00b", "text/nul"),
        ("ab".encode("utf-16-le"), "text/nul"),
    ],
)
def test_what_is_no_text_is_refused_and_keeps_its_bytes(tmp_path: Path, data: bytes, code: str) -> None:
    file = tmp_path / "strange.txt"
    file.write_bytes(data)
    with pytest.raises(Refused) as caught:
        read_text_file(file)
    assert caught.value.code == code
    assert caught.value.next
    assert file.read_bytes() == data


def test_a_missing_file_a_folder_and_a_giant_are_refused(tmp_path: Path) -> None:
    giant = tmp_path / "giant.txt"
    with giant.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    for path, code in ((tmp_path / "no", "import/missing"), (tmp_path, "import/missing"), (giant, "import/too-large")):
        with pytest.raises(Refused) as caught:
            read_text_file(path)
        assert caught.value.code == code


@pytest.mark.parametrize("language", sorted(file.stem for file in UDHR.glob("*.txt")))
def test_real_texts_come_back_exactly(desk: Desk, language: str) -> None:
    text = read_text_file(UDHR / f"{language}.txt")
    draft = Draft(desk, import_text(desk, text, language=language, title="UDHR"))
    assert draft.text() == text
