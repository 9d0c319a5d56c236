"""Files become pieces: encodings, line ends, sizes, what is no text."""

from __future__ import annotations

import io
import os
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given

from tests.drafts.writing import TEXTS
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.formats.encodings import nearly_utf8
from writerdesk.drafts.importing import LARGEST, candidates, decode, import_text, read_bounded, read_piece
from writerdesk.errors import Refused, Usage
from writerdesk.storage.desk import Desk

TEXT = "Ṣọ́ra: òwúrọ̀ ni.\n𞤀𞤣𞤤𞤢𞤥\n"
UDHR = Path(__file__).parents[1] / "fixtures" / "udhr"
PUSHKIN = "Я помню чудное мгновенье:\nПередо мной явилась ты,\n"
SAADI = "بنی آدم اعضای یکدیگرند\n".replace("ی", "ي").replace("ک", "ك")
SOSEKI = "吾輩は猫である。名前はまだ無い。\nどこで生れたかとんと見当がつかぬ。\n"
MISTRAL = "Piececitos de niño,\nazulosos de frío,\n¡cómo os ven y no os cubren,\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_the_encoding_and_is_no_text(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "iwe.txt"
    file.write_bytes(TEXT.encode(encoding))
    came = read_piece(read_bounded(file), file.name, "yo")
    assert (came.text, came.said) == (TEXT, ())


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("Ñandú".encode("latin-1"), "import/encoding-unknown"),
        (b"\xff\xfeo", "import/encoding"),
        (b"good\xed\xa0\x80", "import/encoding-unknown"),  # a lone surrogate in CESU style
        (b"\xc0\xaf", "import/encoding-unknown"),  # an overlong slash
        (b"\xf4\x90\x80\x80", "import/encoding-unknown"),  # beyond U+10FFFF
        (b"a\x00b", "text/nul"),
        (b"abc\x00def\n", "text/nul"),  # read in pairs, these are Chinese signs too
        ("नदी\x00ख़\n".encode(), "text/nul"),
        ("नदी बहती है".encode("utf-16-le"), "import/encoding-unknown"),
        ("ab".encode("utf-16-le"), "import/encoding-unknown"),
        (bytes(range(256)) * 8, "import/binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "import/binary"),
        (b"%PDF-1.7\n%....", "import/binary"),
        (b"{\\rtf1\\ansi hello}", "import/not-read"),
    ],
)
def test_what_is_no_text_is_refused_and_keeps_its_bytes(tmp_path: Path, data: bytes, code: str) -> None:
    file = tmp_path / "strange.txt"
    file.write_bytes(data)
    with pytest.raises(Refused) as caught:
        read_piece(read_bounded(file), file.name, "en")
    assert caught.value.code == code
    assert caught.value.next
    assert file.read_bytes() == data


def test_a_missing_file_a_folder_and_a_giant_are_refused(tmp_path: Path) -> None:
    giant = tmp_path / "giant.txt"
    with giant.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    for path, code in ((tmp_path / "no", "import/missing"), (tmp_path, "import/no-file"), (giant, "import/too-large")):
        with pytest.raises(Refused) as caught:
            read_bounded(path)
        assert caught.value.code == code


@pytest.mark.parametrize("language", sorted(file.stem for file in UDHR.glob("*.txt")))
def test_real_texts_come_back_exactly(desk: Desk, language: str) -> None:
    text = read_piece((UDHR / f"{language}.txt").read_bytes(), f"{language}.txt", language).text
    assert text == unicodedata.normalize("NFC", (UDHR / f"{language}.txt").read_text("utf-8"))
    draft = Draft(desk, import_text(desk, text, language=language, title="UDHR"))
    assert draft.text() == text


@pytest.mark.parametrize(
    ("text", "encoding", "language", "among"),
    [
        (PUSHKIN, "windows-1251", "ru", 1),
        (PUSHKIN, "koi8-r", "ru", 1),
        (SAADI, "windows-1256", "ur", 1),
        (SOSEKI, "cp932", "ja", 1),
        (SOSEKI, "euc_jp", "ja", 2),
        (SOSEKI, "iso2022_jp", "ja", 1),
        (MISTRAL, "windows-1252", "es", 1),
        ("Zażółć gęślą jaźń\n", "windows-1250", "pl", 2),
        ("سلام دنیا", "utf-16-le", "ur", 1),
        ("ሰላም ለዓለም።", "utf-16-be", "am", 1),
    ],
)
def test_an_unknown_encoding_is_asked_with_a_look_at_the_likely_ones(
    text: str, encoding: str, language: str, among: int
) -> None:
    data = text.encode(encoding)
    with pytest.raises(Refused) as caught:
        read_piece(data, "old.txt", language)
    assert caught.value.code == "import/encoding-unknown"
    found = candidates(data, language)
    assert encoding in [one.encoding for one in found][:among]
    assert all(one.encoding in caught.value.message for one in found)
    assert text.splitlines()[0] == next(one for one in found if one.encoding == encoding).preview.split("\n")[0]
    assert read_piece(data, "old.txt", language, encoding).text == text


def test_an_encoding_that_is_none_or_does_not_fit_is_said() -> None:
    for name in ("klingon", "rot13", "base64", "", "utf-8\0"):
        with pytest.raises(Usage, match="import/encoding-name"):
            read_piece(b"abc", "a.txt", "en", name)
    with pytest.raises(Refused, match="byte 2") as caught:
        read_piece(b"ab\xff", "a.txt", "en", "ascii")
    assert caught.value.code == "import/encoding"


def test_the_place_of_a_wrong_byte_is_found_in_a_long_file() -> None:
    data = "é".encode() * 1_000_000 + b"\xff" + b"x" * 10
    with pytest.raises(Refused) as caught:
        decode(data)
    assert caught.value.fields["position"] == 2_000_000


@pytest.mark.parametrize(
    ("written", "text", "speaks"),
    [
        ("a\r\nb\r\n", "a\nb\n", False),
        ("a\r\nb\nc\rd", "a\nb\nc\nd", True),
        ("a\rb", "a\nb", True),
        ("a\n\r\nb", "a\n\nb", True),
        ("\ufeff\ufeffa\n", "a\n", False),
        ("a\u2028b\u2029c\x85d\n", "a\u2028b\u2029c\x85d\n", False),
        ("e\u0301", "\u00e9", True),
        ("", "", False),
    ],
)
def test_line_ends_become_one_kind_and_that_is_said(written: str, text: str, speaks: bool) -> None:
    came = read_piece(written.encode(), "a.txt", "en")
    assert (came.text, bool(came.said)) == (text, speaks)
    assert read_piece(text.encode(), "a.txt", "en").said == ()


def test_mixed_line_ends_are_counted_in_the_sentence() -> None:
    came = read_piece(b"a\r\nb\nc\rd\r\n", "a.txt", "en")
    assert [said.sentence for said in came.said] == [
        "Line ends of several kinds became one kind (there were: CR LF 2, CR 1, LF 1)."
    ]


@given(TEXTS.filter(lambda text: not re.search("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f]", text)))
def test_a_text_file_gives_its_text_in_the_form_of_the_house(text: str) -> None:
    came = read_piece(text.encode(), "a.txt", "en").text
    assert "\r" not in came
    assert unicodedata.is_normalized("NFC", came)
    assert unicodedata.normalize("NFC", came) == unicodedata.normalize(
        "NFC", "\n".join(text.removeprefix("\ufeff").replace("\r\n", "\n").split("\r")).lstrip("\ufeff")
    )


def test_the_longest_line_keeps_every_sign(desk: Desk) -> None:
    text = "𞤀𞤣" * 500_000
    came = read_piece(text.encode(), "a.txt", "ff").text
    piece = import_text(desk, came, language="ff", title="t")
    assert Draft(desk, piece).text() == text


def test_a_pipe_that_nobody_writes_into_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(Refused) as caught:
        read_bounded(pipe)
    assert caught.value.code == "import/no-file"


@pytest.mark.parametrize("language", ["hi", "km", "ar", "ja", "fr", "am"])
def test_a_utf8_file_that_was_cut_off_is_offered_as_such_and_says_what_is_lost(language: str) -> None:
    whole = (UDHR / f"{language}.txt").read_text("utf-8").rstrip()
    cut = (whole + "ế").encode()[:-1]
    offered = candidates(cut, language)
    assert offered[0].encoding == "utf-8"
    assert offered[0].preview.strip() != ""
    with pytest.raises(Refused, match="does not say"):
        read_piece(cut, "a.txt", language)
    came = read_piece(cut, "a.txt", language, "utf-8")
    assert came.text == unicodedata.normalize("NFC", whole) + "\ufffd"
    assert "1" in came.said[0].sentence


def test_what_is_in_another_encoding_is_no_damaged_utf8() -> None:
    texts = {
        "cp932": "雨ニモマケズ",
        "gb18030": "今天天气很好",
        "windows-1256": "سلام",
        "windows-1252": "déjà vu",
    }
    for encoding, text in texts.items():
        assert nearly_utf8(text.encode(encoding) * 40) is None
    assert nearly_utf8(b"all right") is None


class Disturbed(io.BufferedReader):
    """A file in which another program writes before it is read."""

    def __init__(self, file: Path, write: Callable[[Path], object]) -> None:
        super().__init__(io.FileIO(file))
        self._file, self._write = file, write

    def read(self, size: int | None = -1, /) -> bytes:
        self._write(self._file)
        return super().read(size)


class Shared(type(Path())):  # type: ignore[misc]
    """The path of a file that another program has open; ``meanwhile`` is what it does."""

    opened: Callable[[Path], object] = staticmethod(lambda _path: None)
    meanwhile: Callable[[Path], object] = staticmethod(lambda _path: None)

    def open(self, *_how: object, **_named: object) -> Disturbed:
        type(self).opened(Path(self))
        return Disturbed(Path(self), type(self).meanwhile)


def appended(path: Path) -> None:
    with path.open("ab") as stream:
        stream.write(b"more\n")


@pytest.mark.parametrize(
    ("opened", "meanwhile", "code"),
    [
        (Path.unlink, None, "import/missing"),
        (None, appended, "import/changed"),
        (None, lambda path: path.write_bytes(b"a"), "import/changed"),
        (None, Path.unlink, None),  # what is open is read to its end
    ],
)
def test_a_file_that_goes_or_changes_while_it_is_read_is_said(
    tmp_path: Path,
    opened: Callable[[Path], object] | None,
    meanwhile: Callable[[Path], object] | None,
    code: str | None,
) -> None:
    (tmp_path / "draft.txt").write_bytes(b"a line\n" * 9)
    nothing = staticmethod(lambda _path: None)
    kind = type("Other", (Shared,), {"opened": opened or nothing, "meanwhile": meanwhile or nothing})
    file = kind(tmp_path / "draft.txt")
    if code is None:
        assert read_bounded(file) == b"a line\n" * 9
        return
    with pytest.raises(Refused) as refused:
        read_bounded(file)
    assert refused.value.code == code
    assert "draft.txt" in refused.value.message
    assert refused.value.next
