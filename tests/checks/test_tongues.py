"""A text in several languages: each is judged by its own dictionary, script and marks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.checks.engine import check
from writerdesk.checks.tongues import Tongue
from writerdesk.checks.worker import ChecksWorker


@pytest.fixture(scope="module")
def worker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChecksWorker]:
    with ChecksWorker(tmp_path_factory.mktemp("dictionaries")) as started:
        yield started


def tongue(text: str, words: str, language: str) -> Tongue:
    start = text.index(words)
    return Tongue(start, start + len(words), language)


def test_each_language_is_spelled_by_its_own_dictionary(worker: ChecksWorker) -> None:
    text = "Les ingénieurs partent.\n\nWatoto wanacheza mtotoo.\n"
    spoken = tongue(text, "Watoto wanacheza mtotoo.", "sw")
    alone = check(text, "fr", spelling=worker).findings
    both = check(text, "fr", spelling=worker, tongues=[spoken]).findings
    assert {"wanacheza", "mtotoo"} <= {text[one.start : one.end] for one in alone}
    assert [text[one.start : one.end] for one in both] == ["mtotoo"]
    assert "Swahili" in both[0].source or "sw" in both[0].source


def test_a_script_is_foreign_only_to_a_language_that_is_not_written_in_it() -> None:
    text = "The door opens slowly.\n\nأنا لا أعرف من هذا الرجل الغريب\n"
    assert [one.rule for one in check(text, "en").findings] == ["language/other"]
    spoken = tongue(text, "أنا لا أعرف من هذا الرجل الغريب", "ar")
    assert check(text, "en", tongues=[spoken]).findings == ()
    assert check(text, "ar", tongues=[tongue(text, "The door opens slowly.", "en")]).findings == ()


def test_marks_of_quotation_are_those_of_whoever_speaks() -> None:
    text = "“Come in”, she says.\n\nElle dit : « Entrez ! »\n"
    spoken = tongue(text, "Elle dit : « Entrez ! »", "fr")
    assert [one.found for one in check(text, "en").findings if one.rule == "structure/quotes"] == ["«"]
    assert [one for one in check(text, "en", tongues=[spoken]).findings if one.rule == "structure/quotes"] == []


@given(parts=st.lists(st.tuples(st.text("abc أب\n", max_size=12), st.sampled_from(["en", "ar", "fr"])), max_size=6))
def test_places_stay_inside_the_text_and_never_cross_from_one_language_to_another(
    parts: list[tuple[str, str]],
) -> None:
    text, tongues = "", []
    for words, language in parts:
        tongues.append(Tongue(len(text), len(text) + len(words), language))
        text += words + "\n\n"
    payload = text.rstrip("\n") + "\n"
    kept = [Tongue(one.start, min(one.end, len(payload)), one.language) for one in tongues if one.start < len(payload)]
    for found in check(payload, "en", tongues=kept).findings:
        assert 0 <= found.start <= found.end <= len(payload)
