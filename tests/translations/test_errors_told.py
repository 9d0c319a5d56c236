"""Errors in the language of the window: also what one error quotes of another, and every fault of a brief."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.briefs import test_brief_check
from tests.briefs.samples import changed
from tests.translations.error_sentences import words_in_fields
from writerdesk.briefs.check import check_brief
from writerdesk.briefs.next_steps import with_next
from writerdesk.briefs.shape import Fault
from writerdesk.desktop.catalogues import Catalogues
from writerdesk.desktop.error_words import what_happened, what_now
from writerdesk.desktop.finding_words import told
from writerdesk.drafts.formats.kinds import kind_of
from writerdesk.errors import Declined, Refused, WriterDeskError
from writerdesk.said import VERBATIM, Said
from writerdesk.trust.strict_json import parse_json

COMPLETE = ("ar", "es", "fr", "hi", "sw")
PAGE = b"<!DOCTYPE html>\n<html><body><p>Hier stand ein Gedicht.</p></body></html>"
REFUSED = {
    "ar": "\u2068a.html\u2069 هو صفحة ويب، ولا يمكن استيراده.",
    "es": "\u2068a.html\u2069 es una página web, que no se puede importar.",
    "sw": "\u2068a.html\u2069 ni ukurasa wa wavuti, ambayo haiwezi kuingizwa.",
}


@pytest.fixture(params=COMPLETE)
def spoken(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[str]:
    before, catalogues = QLocale(), Catalogues(tmp_path)
    QLocale.setDefault(QLocale(request.param))
    catalogues.show(request.param)
    yield request.param
    catalogues.clear()
    QLocale.setDefault(before)


def _english_left(said: Said) -> list[str]:
    """Sentences in it, itself too, that the window has not in its language."""
    inner = [left for field in said.fields.values() if isinstance(field, Said) for left in _english_left(field)]
    own = bool(said) and said.template != VERBATIM and any(map(str.isalpha, said.template.replace("{", " {")))
    return [*inner, *([said.template] if own and told(said) == str(said) else [])]


def _faults() -> list[Fault]:
    cases = [case for test in (test_brief_check.test_each_wrong_value_has_its_place_and_code,)
             for case in test.pytestmark[0].args[1]]  # fmt: skip
    briefs = [changed((path, value)) for path, value, _code in cases]
    clashes = test_brief_check.test_fields_that_contradict_each_other_are_found.pytestmark[0].args[1]
    briefs += [changed(*changes) for changes, _path, _code in clashes]
    return [fault for brief in briefs for fault in check_brief(brief)]


def test_each_fault_of_a_brief_is_told_in_the_language(spoken: str) -> None:
    faults = _faults()
    assert len({fault.code for fault in faults}) > 30
    assert {left for fault in faults for said in (fault.message, fault.next) for left in _english_left(said)} == set()


def test_what_a_file_is_stands_in_the_language(spoken: str) -> None:
    with pytest.raises(Refused) as refused:
        kind_of(PAGE, "a.html")
    assert REFUSED.get(spoken, what_happened(refused.value)) == what_happened(refused.value)
    assert "a web page" not in what_happened(refused.value)
    assert what_now(refused.value) != refused.value.next


def test_an_error_in_an_error_is_told_in_the_language(spoken: str) -> None:
    with pytest.raises(Refused) as inner:
        parse_json(b'{"a": NaN}', "brief.json")
    outer = Declined("sync/refused", "{why}", why=inner.value.said)
    assert what_happened(outer) == told(inner.value.said) == what_happened(inner.value)
    assert "NaN" in what_happened(outer)
    assert "holds" not in what_happened(outer)


def test_in_english_a_quoted_error_reads_as_it_always_did() -> None:
    with pytest.raises(Refused) as inner:
        parse_json(b'{"a": NaN}', "brief.json")
    assert inner.value.message == "brief.json holds NaN or Infinity, which are no numbers."
    assert str(inner.value.said) == inner.value.message


def test_a_fault_takes_its_next_step_once() -> None:
    fault = with_next(Fault("a", "brief/empty", Said("The text is empty.")))
    assert (str(fault.next), with_next(fault).next) == ("Fill it in.", fault.next)


@pytest.mark.parametrize("error", [WriterDeskError("a/b", "{n} of {what}", n=3, what=Path("x"))])
def test_what_is_quoted_keeps_numbers_and_names(error: WriterDeskError) -> None:
    assert (error.said, error.said.fields) == ("3 of x", {"n": 3, "what": "x"})


def test_no_error_carries_english_words_as_if_they_were_a_name() -> None:
    assert list(words_in_fields()) == []


def test_words_that_nobody_could_translate_are_seen() -> None:
    source = 'def f(why):\n    raise Refused("a/b", "{why}", why=why)\nf("is not a number")\n'
    assert list(words_in_fields({"a.py": ast.parse(source)})) == ["a.py:2 is not a number"]
