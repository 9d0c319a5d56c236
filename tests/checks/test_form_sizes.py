"""How large a poem of a form is: what handbooks say, what is in print, and a law over forms that nobody wrote."""

from __future__ import annotations

from typing import Any, get_args

import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.checks.test_verse_printed import POEMS
from writerdesk.briefs.documents import Length, Unit
from writerdesk.checks.form_limits import form_limit_faults
from writerdesk.checks.form_sizes import FIGURES, allowed, sizes, utmost
from writerdesk.checks.forms import Form, list_forms, load_form
from writerdesk.checks.scansion import scan
from writerdesk.languages.counting import count_units

EXAMPLES = [(form.id, example.language, example.text) for form in list_forms() for example in form.examples]


@pytest.mark.parametrize(
    ("form", "language", "unit", "least", "most"),
    [
        ("haiku", "ja", "morae", 17, 17),
        ("tanka", "ja", "morae", 31, 31),
        ("doha", "hi", "matras", 48, 48),
        ("kundaliya", "hi", "matras", 144, 144),
        ("luc-bat", "vi", "syllables", 14, 14),
        ("englyn-unodl-union", "cy", "syllables", 30, 30),
        ("pantun", "id", "syllables", 32, 48),
        ("utenzi", "sw", "syllables", 32, 32),
        ("shairi", "sw", "syllables", 56, 64),  # the last line may be half a one
        ("sonnet-petrarchan", "it", "graphemes", 140, None),  # one at least for each syllable
        ("sonnet-petrarchan", "fr", "syllables", 112, 168),  # of eight, of ten, or alexandrines
        ("sijo", "ko", "syllables", 44, 46),
        ("sonnet-petrarchan", "it", "lines", 14, 14),
        ("doha", "hi", "lines", 1, 4),  # printed whole in a line, or a charan a line
        ("sijo", "ko", "lines", 3, 6),  # or half a line a line
        ("ghazal", "ur", "lines", 5, 10),  # or a couplet a line
        ("kural-venpa", "ta", "words", 2, None),
    ],
)
def test_a_stanza_is_as_large_as_handbooks_say(
    form: str, language: str, unit: Any, least: int, most: int | None
) -> None:
    open_form = load_form(form)
    stanza = msgspec.structs.replace(open_form.stanza, max=open_form.stanza.min)
    assert sizes(msgspec.structs.replace(open_form, stanza=stanza), language)[unit] == (least, most)
    assert sizes(open_form, language)[unit] == (least, None), "as many stanzas as one likes"


def test_a_unit_that_cannot_be_counted_in_the_language_has_no_size() -> None:
    assert "syllables" not in sizes(load_form("sonnet-shakespearean"), "en")
    assert "matras" not in sizes(load_form("doha"), "ta")
    assert "morae" not in sizes(load_form("doha"), "hi")
    # A kanji holds any number of morae, so that they say nothing of graphemes.
    assert sizes(load_form("haiku"), "ja")["graphemes"].least == 1


@pytest.mark.parametrize(("form", "language", "text"), [*POEMS, *EXAMPLES])
def test_no_limit_that_a_printed_poem_keeps_is_an_error(form: str, language: str, text: str) -> None:
    counted = msgspec.structs.asdict(count_units(text.strip(), language))
    limits = [
        Length(unit=unit, min=counted[unit], max=counted[unit], strength="hard")
        for unit in get_args(Unit)
        if counted[unit] is not None
    ]
    assert [one for one in form_limit_faults(limits, load_form(form), language) if one.severity == "error"] == []


spans = st.integers(2, 9) | st.tuples(st.integers(2, 5), st.integers(5, 9))
parts = st.lists(spans, min_size=1, max_size=2).map(tuple)
others = st.lists(parts, max_size=1)


@st.composite
def forms(draw: st.DrawFn) -> Form:
    """A form counted in morae, whose every line has its counts."""
    lines: list[dict[str, Any]] = [{"at": [at], "parts": draw(parts)} for at in range(1, draw(st.integers(2, 4)) + 1)]
    for line in lines:
        line["also"], line["loose"] = draw(others), draw(others)
    least = draw(st.integers(1, 3))
    return msgspec.convert(
        {
            "id": "made", "name": "Made", "names": {}, "languages": ["ja"], "unit": "mora", "unit_rule": "",
            "words": {}, "sources": ["made"], "lines": lines, "count": {"licence": draw(st.integers(0, 2))},
            "stanza": {"lines": len(lines), "min": least, "max": draw(st.sampled_from([0, least, least + 2]))},
        },
        Form,
    )  # fmt: skip


def written(form: Form, choose: Any) -> str:
    """A poem of the form in kana, whose parts ``choose`` says the number of."""
    stanza = "\n".join(
        "、".join("か" * count for count in choose(form, form.rule_at(number)))
        for number in range(1, form.stanza.lines + 1)
    )
    return "\n\n".join([stanza] * form.stanza.min)


def shortest(form: Form, rule: Any) -> list[int]:
    licence = form.count.licence
    ways = [[max(low(span) - licence, 1) for span in own] for own in (rule.parts, *rule.also)]
    ways += [[low(span) for span in own] for own in rule.loose]
    return min(ways, key=sum)


def low(span: int | tuple[int, int]) -> int:
    return span if isinstance(span, int) else span[0]


@settings(max_examples=60, deadline=None)
@given(forms(), st.sampled_from(["morae", "lines", "stanzas"]), st.integers(1, 90), st.booleans())
def test_a_limit_that_passes_leaves_room_for_the_shortest_poem(form: Form, unit: Any, number: int, most: bool) -> None:
    poem = written(form, shortest)
    assume(scan(poem, form, "ja").holds)
    assert not [finding for finding in scan(poem, form, "ja").findings if finding.severity == "hard"]
    count = getattr(count_units(poem, "ja"), unit)
    limit = Length(unit=unit, min=None if most else number, max=number if most else None, strength="hard")
    found = list(form_limit_faults([limit], form, "ja"))
    if most and not found:
        assert number >= count
    if (number >= count) if most else (number <= count):
        assert found == [], "the poem keeps the limit"
    assert sizes(form, "ja", utmost(form))[unit].least <= count
    assert sizes(form, "ja", allowed(form))[unit].least == count
    assert sizes(form, "ja", FIGURES)[unit].least >= count
