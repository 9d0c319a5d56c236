"""How the window says amounts, times and rates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from writerdesk.desktop.phrases import END, ISOLATE, Phrases, listed, size
from writerdesk.desktop.plurals import EnglishPlurals

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def phrases(qapp: QApplication) -> Iterator[Phrases]:
    plurals = EnglishPlurals()
    qapp.installTranslator(plurals)
    QLocale.setDefault(QLocale("en"))
    yield Phrases()
    qapp.removeTranslator(plurals)
    QLocale.setDefault(QLocale("C"))


def test_units_have_their_plurals(phrases: Phrases) -> None:
    assert [phrases.amount(number, "lines") for number in (0, 1, 4)] == ["0 lines", "1 line", "4 lines"]
    assert phrases.amount(1, "morae") == "1 mora"
    assert phrases.amount(17, "morae") == "17 morae"


def test_a_count_stands_against_its_limit(phrases: Phrases) -> None:
    assert phrases.against(3, "lines", 4, 4) == "3 of 4 lines"
    assert phrases.against(312, "words", 500, None) == "312 words, at least 500"
    assert phrases.against(600, "words", 500, None) == "600 words"


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2026-11-28T12:00:00Z", "due in 6 days"),
        ("2026-11-23T12:00:00Z", "due in 1 day"),
        ("2099-12-31T12:00:00Z", "due 31 Dec 2099"),
        ("", ""),
    ],
)
def test_a_deadline_is_said_as_one_thinks_of_it(phrases: Phrases, iso: str, words: str) -> None:
    assert phrases.due(iso, NOW) == words


def test_a_deadline_that_passed_is_not_called_due_in(phrases: Phrases) -> None:
    assert phrases.due("2026-11-20T12:00:00Z", NOW).startswith("was due ")


def test_numbers_are_in_the_digits_of_the_interface(phrases: Phrases) -> None:
    QLocale.setDefault(QLocale("ar-EG"))
    assert phrases.amount(12, "lines").startswith("١٢")
    assert phrases.money("1200.00", "INR") == f"{ISOLATE}١٬٢٠٠ INR{END}"


def test_money_has_no_needless_zeros_and_keeps_needed_ones(phrases: Phrases) -> None:
    assert phrases.money("1200.00", "INR") == f"{ISOLATE}1,200 INR{END}"
    assert phrases.money("12.50", "EUR") == f"{ISOLATE}12.50 EUR{END}"


def test_things_in_a_row_do_not_turn_each_other_round(phrases: Phrases) -> None:
    assert phrases.joined("poem", "", "العربية") == f"{ISOLATE}poem{END} · {ISOLATE}العربية{END}"


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        # CLDR 48, list patterns of type standard, as QLocale has them.
        ("en", "Kabul, Peshawar, and Quetta"),
        ("fr", "Kabul, Peshawar et Quetta"),
        ("sw", "Kabul, Peshawar na Quetta"),
        ("ar", "Kabul وPeshawar وQuetta"),
        ("ja", "Kabul、Peshawar、Quetta"),
    ],
)
def test_names_are_listed_as_the_language_lists_them(tag: str, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(tag))
    try:
        found = listed(["Kabul", "Peshawar", "Quetta"])
    finally:
        QLocale.setDefault(before)
    assert found.replace("\u2068", "").replace("\u2069", "") == said


@pytest.mark.parametrize(("tag", "words"), [("sw", "4.7 kilobaiti"), ("ar", "٤٫٧ كيلوبايت"), ("en", "4.7 kB")])
def test_a_size_is_said_whole(tag: str, words: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(tag))
    try:
        assert size(4800) == words
    finally:
        QLocale.setDefault(before)
