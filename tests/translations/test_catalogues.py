"""The catalogues say what the sources say: nothing lost, nothing filled in wrongly, each number in its own form."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from writerdesk.actions.seal_preview import Guard
from writerdesk.checks.said import Said
from writerdesk.desktop.catalogues import OURS, Catalogues, compiled
from writerdesk.desktop.error_words import sentence, what_happened, what_now
from writerdesk.errors import Refused
from writerdesk.languages.catalogues import Message, catalogues, faults


def test_no_catalogue_has_a_fault_and_each_is_as_far_as_it_must_be() -> None:
    found = catalogues()
    assert {one.tag for one in found} >= {"fr", "ar", "es", "hi", "sw"}
    assert {one.tag: one.faults for one in found if one.faults} == {}
    # What was written since is translated before it lands: ``translations check`` asks for all of it.
    assert [one.tag for one in found if one.share < one.least - 5] == []


@pytest.mark.parametrize(
    ("source", "form", "right"),
    [
        ("{count} of {limit}", "{limit} में से {count}", True),
        ("{count} of {limit}", "{count} de {limite}", False),
        ("Open…", "Ouvrir...", False),
        ("Open…", "Ouvrir…", True),
        ("Invites (*.wdinvite)", "Invitations (*.wdinvite)", True),
        ("Invites (*.wdinvite)", "Invitations (*.wdinvit)", False),
        ("Find", "&Chercher", False),
        ("See {name}", "See \u2068{name}", False),
        ("See {name}", "See \u202b{name}", False),
        ("Said", " Dit", False),
        ("Said", "Re\u0301pondu", False),
    ],
)
def test_what_a_reader_would_stumble_over_is_found(source: str, form: str, right: bool) -> None:
    assert (list(faults([Message("Page", source, False, (form,), True)])) == []) is right


def test_a_number_may_be_said_in_a_word_where_the_language_does() -> None:
    arabic = Message("Phrases", "%Ln page(s)", True, ("لا صفحات", "صفحة واحدة", "صفحتان", "%Ln صفحات"), True)
    assert list(faults([arabic])) == []
    assert len(list(faults([arabic, arabic]))) == 1


# Unicode CLDR 45, plural rules, for the numbers of each form.
PAGES = {
    "ar": {0: "لا صفحات", 1: "صفحة واحدة", 2: "صفحتان", 3: "٣ صفحات", 11: "١١ صفحة", 100: "١٠٠ صفحة"},
    "fr": {0: "0 page", 1: "1 page", 2: "2 pages"},
    "es": {0: "0 páginas", 1: "1 página", 2: "2 páginas"},
    "hi": {1: "1 पृष्ठ", 2: "2 पृष्ठ"},
    "sw": {1: "Ukurasa 1", 2: "Kurasa 2"},
}


@pytest.mark.parametrize("tag", sorted(PAGES))
def test_numbers_take_the_form_of_the_language(qapp: QApplication, tmp_path: Path, tag: str) -> None:
    before, spoken = QLocale(), Catalogues(tmp_path)
    QLocale.setDefault(QLocale(tag))
    try:
        assert spoken.show(tag)
        said = {n: QCoreApplication.translate("Phrases", "%Ln page(s)", None, n) for n in PAGES[tag]}
        assert said == PAGES[tag]
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    finally:
        spoken.clear()
        QLocale.setDefault(before)
    assert QCoreApplication.translate("Phrases", "%Ln page(s)", None, 2) == "2 page(s)"


def test_an_error_is_said_in_the_language_with_its_values(qapp: QApplication, tmp_path: Path) -> None:
    error = Refused("import/no-file", "There is no file {name}.", "Check its name.", name="شعر.txt")
    spoken = Catalogues(tmp_path)
    spoken.show("sw")
    try:
        assert (what_happened(error), what_now(error)) == ("Hakuna faili شعر.txt.", "Angalia jina lake.")
    finally:
        spoken.clear()
    assert what_happened(error) == error.message


def test_what_must_hold_before_sealing_is_said_in_the_language(qapp: QApplication, tmp_path: Path) -> None:
    own = Guard("text", False, "There is no text to seal yet.")
    found = Guard("limits", False, Said("“{word}” is not in the dictionary.", word="dost"))
    refused = Guard("attachments", False, Said("{name} is not what its ending says.", name="a.png"))
    before, spoken = QLocale(), Catalogues(tmp_path)
    QLocale.setDefault(QLocale("ta"))
    spoken.show("ta")
    try:
        said = [sentence(guard.sentence) for guard in (own, found, refused)]
    finally:
        spoken.clear()
        QLocale.setDefault(before)
    assert said[0] == "முத்திரையிட இன்னும் உரை இல்லை."
    assert said[1] == "“\u2068dost\u2069” அகராதியில் இல்லை."
    assert said[2] == "\u2068a.png\u2069 தன் பின்னொட்டு சொல்வது அல்ல."


def test_a_catalogue_is_compiled_once_and_anew_when_it_changed(tmp_path: Path) -> None:
    first = compiled(OURS, "fr", tmp_path)
    assert first is not None
    made = first.stat().st_mtime_ns
    assert compiled(OURS, "fr", tmp_path) == first
    assert first.stat().st_mtime_ns == made
    assert compiled(OURS, "xx", tmp_path) is None
    assert QTranslator().load(str(first))


def test_a_folder_that_cannot_be_written_leaves_the_window_in_english(qapp: QApplication, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    assert compiled(OURS, "fr", blocked) is None
    assert Catalogues(blocked).show("fr") is False


def test_qt_itself_has_the_catalogues_that_are_not_ours() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert (folder / "qtbase_fr.qm").exists()
