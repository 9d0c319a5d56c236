"""Dictionaries from a file: what can be read is used at once, what cannot is explained, and changes nothing."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from writerdesk.actions.check import Checker
from writerdesk.actions.dictionaries import add_dictionary, remove_dictionary, shelf_of
from writerdesk.errors import Declined, DiskProblem, Refused, Usage, WriterDeskError
from writerdesk.languages.capabilities import capability_card
from writerdesk.languages.dictionaries import list_dictionaries
from writerdesk.languages.dictionary_archives import pair_in_archive
from writerdesk.storage.places import DataFolder
from writerdesk.storage.settings import Settings

AFF = b"SET UTF-8\nSFX S Y 1\nSFX S 0 ar .\n"
DIC = b"2\nparol/S\nore/S\n"
LIST = "mtumbuizaji\nng'amua\n\nmtumbuizaji\n"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    return DataFolder(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def checker(data: DataFolder) -> Iterator[Checker]:
    with Checker(data) as made:
        yield made


@pytest.fixture(autouse=True)
def _an_empty_shelf(data: DataFolder) -> Iterator[None]:
    yield
    for own in shelf_of(data).all():
        shelf_of(data).remove(own)
    Settings(data.settings_file).set("checks.soft_spelling", False)


def packed(members: dict[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", kind) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return whole.getvalue()


def state_of(folder: Path) -> list[tuple[str, bytes]]:
    return [(str(file), file.read_bytes()) for file in sorted(folder.rglob("*")) if file.is_file()]


def marked(checker: Checker, text: str, language: str) -> list[str]:
    report = checker.check_text(text, language)
    return [text[found.start : found.end] for found in report.findings if found.rule == "spelling/unknown"]


def test_a_list_is_used_at_once_beside_the_dictionary_that_comes_along(
    data: DataFolder, checker: Checker, tmp_path: Path
) -> None:
    text = "mtumbuizaji anakuja mtumbuizajo\n"
    assert marked(checker, text, "sw") == ["mtumbuizaji", "mtumbuizajo"]
    file = tmp_path / "maneno yangu.txt"
    file.write_text(LIST, "utf-8")
    own = add_dictionary(data, file, "sw-KE")
    assert (own.language, own.name, own.kind, own.entries) == ("sw", "maneno yangu", "list", 2)
    # The Declaration's words are known by the one that comes along, which is used too.
    assert own.sample_words >= 20
    assert marked(checker, text, "sw") == ["mtumbuizajo"]
    assert checker.worker.known(["ng’amua", "xx"], "sw") == {"ng’amua": True, "xx": False}
    claim = capability_card("sw", own=shelf_of(data).of("sw"))["spelling"]
    assert claim["state"] == "yes"
    assert "maneno yangu" in claim["tool"]
    assert f"{own.sample_known} of {own.sample_words}" in claim["measured"]
    (listed,) = (row for row in list_dictionaries(shelf_of(data)) if row.own)
    assert (listed.language, listed.id, listed.soft) == ("sw", own.id, False)
    remove_dictionary(data, "maneno yangu")
    assert marked(checker, text, "sw") == ["mtumbuizaji", "mtumbuizajo"]
    with pytest.raises(Declined) as gone:
        remove_dictionary(data, own.id)
    assert gone.value.code == "dictionary/unknown"


def test_a_pair_in_an_extension_gives_a_language_its_first_dictionary(
    data: DataFolder, checker: Checker, tmp_path: Path
) -> None:
    members = {
        "META-INF/manifest.xml": b"<x/>", "dicts/": b"", "dicts/hyph_xx.dic": b"UTF-8\n.a1b\n", "README Ö.txt": b"",
        "dicts/sc_IT.aff": AFF, "dicts/sc_IT.dic": DIC,
    }  # fmt: skip
    file = tmp_path / "sc_IT.oxt"
    file.write_bytes(packed(members))
    text = "parolar orear parolat ore\n"
    assert checker.check_text(text, "sc").tools.spelling == "none"
    own = add_dictionary(data, file)  # the file's name says the language
    assert (own.name, own.kind, own.language, own.entries) == ("sc_IT", "hunspell", "sc", 2)
    assert checker.check_text(text, "sc").tools.spelling == "ran"
    assert marked(checker, text, "sc-IT") == ["parolat"]
    assert own.acceptance is None
    claim = capability_card("sc-IT", own=[own])["spelling"]
    assert (claim["state"], claim["measured"]) == ("partly", "yours, not measured")
    remove_dictionary(data, "sc_IT", "sc")
    assert checker.check_text(text, "sc").tools.spelling == "none"


def test_a_list_that_lacks_most_words_draws_no_lines_until_the_writer_asks(
    data: DataFolder, checker: Checker, tmp_path: Path
) -> None:
    file = tmp_path / "yo.txt"
    file.write_text("ilé\nọ̀rọ̀\n", "utf-8")
    own = add_dictionary(data, file, "yo")
    assert own.soft
    assert checker.check_text("ilé ọmọ\n", "yo").tools.spelling == "soft"
    claim = capability_card("yo", own=[own])["spelling"]
    assert (claim["state"], claim["licence"]) == ("partly", "")
    assert "off by default" in claim["why"]
    Settings(data.settings_file).set("checks.soft_spelling", True)
    assert marked(checker, "ilé ọmọ\n", "yo") == ["ọmọ"]


def test_a_list_must_be_told_its_language(data: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "my.txt").write_text("yáʼátʼééh\nshimá\n", "utf-8")  # no Burmese
    with pytest.raises(Usage) as which:
        add_dictionary(data, tmp_path / "my.txt")
    assert which.value.code == "dictionary/which-language"


def test_alone_means_without_the_one_that_comes_along(data: DataFolder, checker: Checker, tmp_path: Path) -> None:
    file = tmp_path / "few.txt"
    file.write_text("mtoto\n", "utf-8")
    own = add_dictionary(data, file, "sw", alone=True)
    assert own.soft
    assert checker.worker.known(["mtoto", "watoto"], "sw") == {"mtoto": True, "watoto": False}
    assert checker.check_text("watoto mtoto\n", "sw").tools.spelling == "soft"
    remove_dictionary(data, own.id)
    assert checker.worker.known(["mtoto", "watoto"], "sw") == {"mtoto": True, "watoto": True}


def _pair(dic: bytes, aff: bytes | None = AFF) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        (folder / "sw.dic").write_bytes(dic)
        if aff is not None:
            (folder / "sw.aff").write_bytes(aff)
        return folder / "sw.dic"

    return write


def _file(name: str, content: bytes) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return write


def _bomb() -> bytes:
    return packed({"sw.aff": AFF, "sw.dic": b"1\n" + b"a" * (70 << 20)})


def _linked(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "sw.zip", "w") as archive:
        link = zipfile.ZipInfo("sw.aff")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("sw.dic", DIC)
    return folder / "sw.zip"


def _locked(folder: Path) -> Path:
    whole = bytearray(packed({"sw.aff": AFF, "sw.dic": DIC}, zipfile.ZIP_STORED))
    for at in range(len(whole) - 4):
        if whole[at : at + 4] == b"PK\x01\x02":
            whole[at + 8] |= 1
    (folder / "sw.zip").write_bytes(whole)
    return folder / "sw.zip"


def _sparse(folder: Path) -> Path:
    with (folder / "sw.txt").open("wb") as file:
        file.truncate(300 << 20)
    return folder / "sw.txt"


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "sw.txt")
    return folder / "sw.txt"


def _bombed(folder: Path) -> Path:
    return _file("sw.zip", _bomb())(folder)


def _slow(folder: Path) -> Path:
    # The engine sorts its rules as it reads them, each against all before it.
    rules = "".join(f"SFX A 0 {number:x} .\n" for number in range(400_000))
    return _pair(b"1\nabc/A\n", f"SET UTF-8\nSFX A Y 400000\n{rules}".encode())(folder)


REFUSED = {
    "encoding": (_pair("2\nété\nmot\n".encode("latin-1")), "dictionary/encoding"),
    "encoding-unknown": (_pair(DIC, b"SET KLINGON\n"), "dictionary/encoding"),
    "encoding-of-no-letters": (_pair(DIC, b"SET hex\n"), "dictionary/encoding"),
    "first-line": (_pair(b"word\nother\n"), "dictionary/first-line"),
    "affixes": (_pair(DIC, b"SET UTF-8\nSFX S Y 2\nSFX S 0 s .\n"), "dictionary/affix-count"),
    "no-aff": (_pair(DIC, None), "dictionary/no-pair"),
    "no-dic": (_file("sw.aff", AFF), "dictionary/no-pair"),
    "other-alphabet": (_pair(DIC, b"SET KOI8-R\nNEEDAFFIX S\n"), "dictionary/knows-nothing"),
    "list-encoding": (_file("sw.txt", "été\n".encode("utf-16")), "dictionary/encoding"),
    "list-of-sentences": (_file("sw.txt", b"one\ntwo three\n"), "dictionary/not-one-word"),
    "empty": (_file("sw.txt", b"\n\n"), "dictionary/empty"),
    "zip-without": (_file("sw.zip", packed({"a.txt": b"x"})), "dictionary/no-pair"),
    "zip-without-aff": (_file("sw.zip", packed({"sw.dic": DIC})), "dictionary/no-pair"),
    "zip-several": (
        _file("all.zip", packed({"aa.dic": DIC, "aa.aff": AFF, "bb.dic": DIC, "bb.aff": AFF})), "dictionary/several",
    ),
    "zip-cut-off": (_file("sw.zip", packed({"sw.dic": DIC, "sw.aff": AFF})[:-30]), "dictionary/zip-damaged"),
    "zip-by-name": (_file("sw.oxt", b"no zip at all"), "dictionary/zip-damaged"),
    "zip-climbs": (_file("sw.zip", packed({"../sw.dic": DIC, "../sw.aff": AFF})), "dictionary/zip-path"),
    "zip-absolute": (_file("sw.zip", packed({"/etc/sw.dic": DIC, "/etc/sw.aff": AFF})), "dictionary/zip-path"),
    "zip-link": (_linked, "dictionary/zip-path"),
    "zip-locked": (_locked, "dictionary/zip-encrypted"),
    "zip-bomb": (_bombed, "dictionary/zip-bomb"),
    "300-MB": (_sparse, "dictionary/too-large"),
    "pipe": (_pipe, "dictionary/no-file"),
    "hangs": (_slow, "dictionary/too-slow"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_used_is_explained_and_changes_nothing(case: str, data: DataFolder, tmp_path: Path) -> None:
    write, code = REFUSED[case]
    before = state_of(data.path / "dictionaries")
    with pytest.raises(Refused) as refused:
        add_dictionary(data, write(tmp_path), "sw", seconds=0.5 if case == "hangs" else 20)
    assert refused.value.code == code
    assert refused.value.message.endswith((".", "says all.")) or case == "zip-several"
    assert refused.value.next.endswith(".")
    assert state_of(data.path / "dictionaries") == before
    assert not list((data.path / "dictionaries").glob(".new-*"))


def test_a_file_that_is_not_there(data: DataFolder, tmp_path: Path) -> None:
    for name in ("none.txt", "none.dic", "none.zip"):
        with pytest.raises(WriterDeskError) as missing:
            add_dictionary(data, tmp_path / name, "sw")
        assert isinstance(missing.value, DiskProblem | Refused)


def test_one_of_several_is_chosen_by_language_or_name(data: DataFolder, tmp_path: Path) -> None:
    members = {f"{name}.{end}": body for name in ("sw_TZ", "sw", "xx") for end, body in (("dic", DIC), ("aff", AFF))}
    (tmp_path / "many.zip").write_bytes(packed(members))
    data_of = packed(members)
    assert pair_in_archive(data_of, "many.zip", 1000, ["sw", "sw"]) == ("sw", DIC, AFF)
    assert pair_in_archive(data_of, "many.zip", 1000, ["sw-TZ"])[0] == "sw_TZ"
    assert add_dictionary(data, tmp_path / "many.zip", "sw", name="xx").name == "xx"
