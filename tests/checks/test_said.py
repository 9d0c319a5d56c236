"""What a finding says: the English sentence, and what it was made of, which stays with it on every way."""

from __future__ import annotations

import pickle

import msgspec
import pytest

from writerdesk.checks.findings import Fix
from writerdesk.checks.said import NOTHING, Said, made_of, plain, received, said_again

SAID = [
    (Said("The piece has {count} {unit}.", count="1.5", unit=Said("pages")), "The piece has 1.5 pages."),
    (Said("“{word}” stands twice.", word="{curly} 𞤀"), "“{curly} 𞤀” stands twice."),
    (Said("Line {line} repeats line {other}.", line=7, other=2), "Line 7 repeats line 2."),
    (Said("A template without fields may hold {braces}."), "A template without fields may hold {braces}."),
    (Said.verbatim("Pas d’espace {0} ici."), "Pas d’espace {0} ici."),
    (Said.row(Said("It reads as {kind}.", kind="ramal"), NOTHING, Said("licence?")), "It reads as ramal. licence?"),
]


@pytest.mark.parametrize("way", ["json", "msgpack", "pickle"])
def test_a_sentence_keeps_what_it_was_made_of(way: str) -> None:
    for said, english in SAID:
        fix = Fix(said, "")
        if way == "json":
            back = msgspec.json.decode(msgspec.json.encode(fix, enc_hook=plain), type=Fix, dec_hook=said_again)
        elif way == "msgpack":
            back = msgspec.msgpack.decode(msgspec.msgpack.encode(fix, enc_hook=plain), type=Fix, dec_hook=said_again)
        else:
            back = pickle.loads(pickle.dumps(fix))  # noqa: S301 - our own bytes
        assert back.label == said == english
        assert (back.label.template, back.label.fields) == (said.template, said.fields)
        assert [type(one) for one in back.label.fields.values()] == [type(one) for one in said.fields.values()]


def test_a_bare_sentence_is_nobodys_template() -> None:
    back = msgspec.json.decode(b'{"label": "Keep {one}", "replacement": ""}', type=Fix, dec_hook=said_again)
    assert (back.label, back.label.template) == ("Keep {one}", "{words}")


def test_a_sentence_out_of_a_document_is_rebuilt_or_nothing() -> None:
    for said, english in SAID[:4]:
        document = msgspec.json.decode(msgspec.json.encode(made_of(said)))
        back = received(document, english)
        assert back is not None
        assert (back.template, str(back)) == (said.template, english)
    assert made_of(SAID[4][0]) is None
    for value in (
        ["{x.__class__}", {"x": "a"}], ["{x:>99999999}", {"x": "a"}], ["{x}", {}], ["{x}", {"x": None}], ["{x}"],
        ["{cls}", {"cls": 1}], ["All is well.", {}], "{x}", None, 7, ["{a}", {"a": ["{a}", {"a": ["{a}", {"a": ["{a}", {
            "a": ["Two lines.", {}]}]}]}]}],
    ):  # fmt: skip
        assert received(value, "Two lines.") is None
    assert received(["Two lines.", {}], "Two lines.") == "Two lines."
