"""Dictionaries that somebody brings: what is wrong with one is said with its line; good ones raise no alarm."""

from pathlib import Path

import pytest

from tests.languages.acceptance import WITH_DICTIONARY
from writerdesk.errors import DiskProblem
from writerdesk.languages.dictionaries import dictionary
from writerdesk.languages.dictionary_files import check_dictionary

GOOD_AFF = "SET UTF-8\nSFX S Y 2\nSFX S 0 s [^s]\nSFX S y ies [^aeiou]y\n"


def _faults(folder: Path, dic: bytes, aff: bytes | None = None) -> list[tuple[str, int, str]]:
    (folder / "mine.dic").write_bytes(dic)
    if aff is not None:
        (folder / "mine.aff").write_bytes(aff)
    found = check_dictionary(folder / "mine.dic")
    assert found.valid == (not found.faults)
    assert all(fault.message.endswith(".") for fault in found.faults)
    return [(fault.file, fault.line, fault.code) for fault in found.faults]


@pytest.mark.parametrize("tag", WITH_DICTIONARY)
def test_the_dictionaries_that_come_along_have_no_fault(tag: str, tmp_path: Path) -> None:
    files = dictionary(tag, tmp_path)
    assert files is not None
    found = check_dictionary(files.dic)
    assert found.faults == ()
    assert found.entries > 300


def test_a_list_without_rules_is_utf8(tmp_path: Path) -> None:
    assert _faults(tmp_path, "2\nọ̀rọ̀\nilé\n".encode()) == []
    assert check_dictionary(tmp_path / "mine.dic").entries == 2


def test_a_wrong_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    assert _faults(tmp_path, "2\nmot\nété\n".encode("latin-1"), GOOD_AFF.encode()) == [("mine.dic", 3, "encoding")]
    assert _faults(tmp_path, b"1\nword\n", b"SET KLINGON-7\n") == [("mine.aff", 0, "encoding")]
    utf8 = "1\nслово\n".encode()
    assert _faults(tmp_path, utf8, b"SET US-ASCII\n") == [("mine.dic", 2, "encoding")]
    assert "SET UTF-8" in check_dictionary(tmp_path / "mine.dic").faults[0].message


@pytest.mark.parametrize(
    ("dic", "fault"),
    [(b"word\nother\n", (1, "first-line")), (b"", (0, "empty")), (b"0\n", (0, "empty"))],
)
def test_the_first_line_is_the_number_of_words(dic: bytes, fault: tuple[int, str], tmp_path: Path) -> None:
    assert _faults(tmp_path, dic) == [("mine.dic", *fault)]


def test_a_byte_order_mark_and_a_tab_after_the_number_are_let_be(tmp_path: Path) -> None:
    assert _faults(tmp_path, b"\xef\xbb\xbf2\t1\r\none\r\ntwo\r\n", GOOD_AFF.encode()) == []


@pytest.mark.parametrize(
    ("aff", "fault"),
    [
        ("SFX S Y 3\nSFX S 0 s .\nSFX S y ies y\n", (1, "affix-count")),
        ("SFX S Y two\nSFX S 0 s .\n", (1, "affix-heading")),
        ("PFX U Y 1\nPFX U 0\n", (2, "affix-rule")),
        ("SFX S Y 1\nSFX S 0 s [^s\n", (2, "affix-condition")),
        ("SFX S Y 1\nSFX S 0 s s]\n", (2, "affix-condition")),
    ],
)
def test_a_rule_that_cannot_be_read_is_named_with_its_line(aff: str, fault: tuple[int, str], tmp_path: Path) -> None:
    assert ("mine.aff", *fault) in _faults(tmp_path, b"1\nword/S\n", aff.encode())


def test_many_faults_are_not_all_told(tmp_path: Path) -> None:
    aff = "SFX S Y 100\n" + "SFX S 0 s [\n" * 100
    assert len(_faults(tmp_path, b"1\nword/S\n", aff.encode())) == 20


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DiskProblem) as problem:
        check_dictionary(tmp_path / "none.dic")
    assert problem.value.code == "disk/unreadable"
