"""Problem documents in the language that was asked for."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from tests.endpoint.scene import Press, ask
from writerdesk.endpoint import problem_words
from writerdesk.endpoint.problem_words import asked_words
from writerdesk.endpoint.problems import document_of
from writerdesk.errors import Declined, Refused
from writerdesk.resources import data_root


@pytest.mark.parametrize(
    ("header", "tag"),
    [
        ("", "en"),
        ("fr", "fr"),
        ("fr-CA, en;q=0.5", "fr"),
        ("en-GB,fr;q=0.9", "en"),
        ("de, sw;q=0.2, es;q=0.8", "es"),
        ("es;q=0, ar", "ar"),
        ("pt", "pt-BR"),
        ("PT-br;q=1.0", "pt-BR"),
        ("tlh, x-klingon", "en"),
        ("*", "en"),
        ("fr;q=x, ;q=1, ,,hi;q=0.1", "hi"),
        ("fr;q=nan, sw", "sw"),
        ("../../etc/passwd, \0", "en"),
        ("a," * 5_000 + "fr", "en"),
    ],
)
def test_the_language_is_the_one_liked_best_that_is_there(header: str, tag: str) -> None:
    assert asked_words(header).tag == tag


def test_sentences_are_filled_after_they_were_translated_and_what_is_unknown_stays_english() -> None:
    french = asked_words("fr")
    told = Declined("x", "{name} is larger than {most} MB.", "Take one out first.", name="a.png", most=3)
    document = document_of(told, french)
    assert document.detail == "a.png dépasse 3 Mo. Retirez-en un d’abord."
    assert document.errors[0]["message"] == "a.png dépasse 3 Mo."
    sentence = "The text is not in Unicode's composed form (NFC)."
    assert sentence in french.sentences
    inner = Refused("x", "{sentence}", "Nobody translated this.", sentence=sentence,
                    errors=[{"code": "x", "where": "", "message": sentence}])  # fmt: skip
    found = document_of(inner, french)
    assert found.detail == f"{french.sentences[sentence]} Nobody translated this."
    assert found.errors == [{"code": "x", "where": "", "message": french.sentences[sentence]}]
    assert document_of(inner).errors[0]["message"] == sentence


def test_the_packaged_program_says_the_same_from_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    headers = ["fr-CA", "sw", "pt", "tlh"]
    before = [asked_words(header) for header in headers]
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / problem_words.PACKED).write_bytes(problem_words.packed(data_root() / "translations"))
    monkeypatch.setattr(problem_words, "data_root", lambda: tmp_path)
    caches = (problem_words._brought, problem_words._spoken, problem_words._words)
    for cache in caches:
        cache.cache_clear()
    try:
        assert [asked_words(header) for header in headers] == before
        assert before[0].sentences
    finally:
        for cache in caches:
            cache.cache_clear()


def test_the_server_answers_in_the_language_of_the_request(press: Press) -> None:
    path = f"/v1/packages/{uuid.uuid4()}"
    plain, swahili = ask(press.url, "GET", path), ask(press.url, "GET", path, None, {"Accept-Language": "sw"})
    assert (plain.status, plain.headers["content-language"], swahili.status) == (401, "en", 401)
    assert plain.headers["vary"] == "Accept-Language"
    assert plain.json["code"] == swahili.json["code"]
