"""What the checks ask of a critique beside its essay; and the roles, speakers and refrains of plays and lyrics."""

from __future__ import annotations

import pytest

from writerdesk.checks.engine import check
from writerdesk.checks.findings import Severity
from writerdesk.checks.own_copies import sentences_of
from writerdesk.checks.yardsticks import (
    CategoryAsked,
    CriterionAsked,
    Critique,
    Limit,
    Limits,
    OwnPiece,
    RatingMade,
    RemarkMade,
    Theme,
)

JUDGED = "Yann avait les yeux bleus comme l'océan.\nIl leva ses yeux noirs vers le large.\n"
BLUE, BLACK = JUDGED.index("yeux bleus"), JUDGED.index("yeux noirs")
ASKED = Critique(
    JUDGED, "fr-Latn", (CategoryAsked("coherence", "Cohérence", 1), CategoryAsked("langue", "Langue")),
    (CriterionAsked("form", "Forme", ("1", "2")), CriterionAsked("life", "Vie", ("1", "2"), taste=True)),
    (RemarkMade("coherence", "Bleus, puis noirs.", BLUE, BLUE + 10, "yeux bleus"),),
    (RatingMade("form", "1", "Deux couleurs."), RatingMade("life", "2", "Le large.")),
)  # fmt: skip
ESSAY = "Les « yeux bleus comme l’océan » deviennent noirs.\n"


def found(asked: Critique, essay: str = ESSAY, **more: object) -> list[tuple[str, str, str]]:
    report = check(essay, "fr", critique=asked, kind="critique", **more)  # type: ignore[arg-type]
    return [(one.rule, one.severity, one.found) for one in report.findings if one.rule.startswith("critique/")]


def but(**changes: object) -> Critique:
    fields = {name: getattr(ASKED, name) for name in ASKED.__struct_fields__}
    return Critique(**{**fields, **changes})


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (ASKED, []),
        (but(remarks=(), categories=()), [("critique/remarks", "convention", "no remark")]),
        (but(least=3), [("critique/remarks", "convention", "1 remark")]),
        (but(categories=(CategoryAsked("coherence", "C", 2),)), [("critique/category", "convention", "1 remark")]),
        (but(categories=(CategoryAsked("langue", "L"),)), [("critique/category", "convention", "coherence")]),
        (but(remarks=(RemarkMade("coherence", "x", BLACK, BLACK + 10, "yeux bleus"),)),
         [("critique/anchor", "convention", "yeux noirs")]),
        (but(remarks=(RemarkMade("coherence", "x", 0, 0, "yeux verts"),)),
         [("critique/anchor", "convention", "nothing")]),
        (but(remarks=(RemarkMade("coherence", " ", BLUE, BLUE + 10, "yeux bleus"),)),
         [("critique/anchor", "convention", "no words")]),
        (but(ratings=ASKED.ratings[:1]), [("critique/rating", "convention", "no rating")]),
        (but(ratings=(ASKED.ratings[0], RatingMade("life", "9", "x"))), [("critique/rating", "convention", "9")]),
        (but(ratings=(ASKED.ratings[0], RatingMade("life", "1", " "))),
         [("critique/reason", "convention", "no reason")]),
        (but(ratings=(RatingMade("form", "1"), ASKED.ratings[1])), [("critique/reason", "advice", "no reason")]),
    ],
)  # fmt: skip
def test_what_a_critique_lacks_is_named(asked: Critique, expected: list[tuple[str, str, str]]) -> None:
    assert found(asked) == expected


def test_a_quotation_stands_in_the_judged_text_letter_by_letter() -> None:
    essay = "« Yann avait […] comme l'océan » ; “il leva ses yeux noirs” ; « un regard bleu marine » ; « noirs ».\n"
    assert found(ASKED, essay) == [("critique/quote", "advice", "un regard bleu marine")]
    assert found(but(language="es"), essay) == []  # quoted in translation
    poem = but(text="लाल सूरज ढल गया\nनदी सोने की हुई\n", language="hi")
    report = check("“लाल सूरज ढल गया / नदी सोने की हुई” और “नदी चाँदी की हुई”।\n", "hi", critique=poem)
    assert [one.found for one in report.findings if one.rule == "critique/quote"] == ["नदी चाँदी की हुई"]


@pytest.mark.parametrize(("name", "weight"), [("critique/rating", "hard"), ("critique", "hard"), ("structure", "hard")])
def test_a_brief_raises_what_it_cares_about(name: str, weight: Severity) -> None:
    report = check(ESSAY, "fr", critique=but(ratings=()), severities={name: weight})
    assert report.passes is (name == "structure")


PLAY = "Cast\nAsha, a girl\nJuma\n\nASHA: Who is there?\n\nJUMA: I.\n\nALL: We.\n"


@pytest.mark.parametrize(
    ("text", "kind", "least", "expected"),
    [
        (PLAY, "play", 2, []),
        (PLAY, "play", 3, [("limits/cast", "2 roles")]),
        (PLAY + "\nSALUM: And I.\n", "scene", 3, [("play/speaker", "SALUM: And I.")]),
        (PLAY + "\nJUMA:\n", "play", 2, [("play/speaker", "JUMA")]),
        ("INT. KITCHEN - DAY\n\n@आशा\nकौन है?\n\n@जुमा\nमैं।\n\nCUT TO:\n", "play", 2, []),
        (PLAY, "story", 9, []),
        ("No speeches yet.\n", "play", 9, []),
    ],
)
def test_roles_are_counted_and_speakers_known(
    text: str, kind: str, least: int, expected: list[tuple[str, str]]
) -> None:
    limits = Limits(cast=Limit("roles", least, None, hard=True))
    report = check(text, "en", limits=limits, kind=kind)
    rules = {"limits/cast", "play/speaker"}
    assert [(one.rule, one.found) for one in report.findings if one.rule in rules] == expected


def test_a_refrain_that_comes_back_changed_is_pointed_out_in_a_lyric_alone() -> None:
    song = "[Verse 1]\nOne line\n\n[Chorus]\nComes back\n\n[Chorus]\nComes home\n"
    ids = {kind: [one.rule for one in check(song, "en", kind=kind).findings] for kind in ("lyric", "poem")}
    assert ids == {"lyric": ["lyric/refrain"], "poem": []}


def test_themes_are_a_reminder_and_own_sentences_are_known_again() -> None:
    line = "The old ferry leaves the northern bank before the bell of the mosque."
    own = OwnPiece("Ferry", frozenset(digest for _start, _end, digest in sentences_of(f"First.\n{line}\n")))
    text = f"  {line.upper()} Another day.\n"
    report = check(text, "en", own=[own], limits=Limits(themes=(Theme("War", "Weapons in use."),)))
    told = {one.rule: (one.severity, text[one.start : one.end]) for one in report.findings}
    assert told["structure/own-copy"] == ("advice", line.upper().removesuffix("."))
    assert told["limits/banned-theme"] == ("advice", "")
    assert report.passes is True
    assert check(text, "en", own=[own], switched_off=["structure/own-copy"]).findings == ()
