"""What rhymes to each tradition's ear, and what feet and metres the words are that textbooks name them by."""

from __future__ import annotations

from itertools import product

import pytest

from writerdesk.checks.forms import load_form
from writerdesk.checks.verse.metres import metres_of
from writerdesk.checks.verse.rhyme_rules import sound
from writerdesk.languages.prosody import aruz, cir


@pytest.mark.parametrize(
    ("rule", "one", "two", "agree"),
    [
        ("qafiya", "وصال یار", "یہی انتظار", "rhyme"),
        ("qafiya", "دوا", "ماجرا", "rhyme"),
        ("qafiya", "کتاب", "قلم", "no"),
        ("qafiya", "نهادي", "شادی", "rhyme"),  # two keyboards, one letter
        ("qafiya", "चला", "मिला", "rhyme"),
        ("qafiya", "ख़बर", "नज़र", "rhyme"),
        ("qafiya", "शाम", "नाम", "rhyme"),
        ("qafiya", "शाम", "नूर", "no"),
        ("van", "Vương", "vàng", "near"),
        ("van", "đèn", "truyền", "near"),
        ("van", "lòng", "trung", "near"),
        ("van", "gia", "nga", "rhyme"),
        ("van", "giếng", "tiếng", "rhyme"),
        ("van", "quê", "về", "rhyme"),
        ("van", "xanh", "vàng", "forced"),
        ("van", "buồn", "phong", "forced"),
        ("van", "tai", "chào", "no"),
        ("odl", "cymod", "Duwdod", "rhyme"),
        ("odl", "rhod", "darfod", "rhyme"),
        ("odl", "cwm", "dyn", "no"),
        ("etukai", "அகர முதல", "பகவன்", "rhyme"),
        ("etukai", "கற்க", "நிற்க", "rhyme"),
        ("etukai", "கற்க", "தீயினால்", "no"),
        ("fidel", "ያብር", "ያስር", "rhyme"),
        ("fidel", "ሰላም", "ዓለም", "rhyme"),
        ("fidel", "ሠራ", "ኀራ", "rhyme"),
        ("khmer", "ល្អ", "បវរ", "rhyme"),
        ("english", "temperate", "date", "rhyme"),
        ("english", "fade", "shade", "rhyme"),
        ("english", "love", "remove", "near"),
        ("french", "mystère", "taire", "rhyme"),
        ("french", "conçu", "su", "rhyme"),
        ("french", "pas", "Ulysse", "no"),
        ("rima", "saluta", "muta", "rhyme"),
        ("rima", "amore", "dolore", "rhyme"),
        ("rima", "pietà", "beltà", "rhyme"),
        ("rima", "corazón", "razón", "rhyme"),
        ("rima", "deseo", "leo", "rhyme"),
        ("rima", "quiero", "muero", "rhyme"),
        ("rima", "suyo", "tuyo", "rhyme"),
        ("rima", "cuyo", "yo", "no"),
        ("rima", "miei", "sei", "rhyme"),
        ("rima", "gloria", "historia", "rhyme"),
        ("rima", "alegría", "mía", "rhyme"),
        ("rima", "ciudad", "edad", "rhyme"),
        ("rima", "poeta", "meta", "rhyme"),
        ("rima", "viuda", "muda", "rhyme"),
        ("rima-hiato", "ver", "doer", "rhyme"),
        ("rima-hiato", "dia", "alegria", "rhyme"),
        ("rima-hiato", "glória", "história", "rhyme"),
        ("rima-hiato", "lua", "rua", "rhyme"),
        ("rima-hiato", "poesia", "via", "rhyme"),
        ("rima-hiato", "meio", "seio", "rhyme"),
        ("rima-hiato", "meio", "rio", "no"),
        ("rima-hiato", "praia", "dia", "no"),
        ("last-syllable", "yetu", "zetu", "rhyme"),
        ("vowel-coda", "pagar", "belajar", "rhyme"),
    ],
)  # fmt: skip
def test_two_ends_agree_as_the_tradition_hears_them(rule: str, one: str, two: str, agree: str) -> None:
    first, second = sound(rule, one), sound(rule, two)  # type: ignore[arg-type]
    heard = "rhyme" if first.full == second.full else "near" if first.near == second.near else "no"
    assert (heard if heard != "no" or not first.is_weak(second) else "forced") == agree
    if agree == "near" and rule == "van":
        assert first.key == second.key


# The name of each foot is an example of it: en.wikipedia.org, Venpa.
@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("தேமா", "NN"), ("புளிமா", "RN"), ("கூவிளம்", "NR"), ("கருவிளம்", "RR"), ("தேமாங்காய்", "NNN"),
        ("புளிமாங்காய்", "RNN"), ("கூவிளங்காய்", "NRN"), ("கருவிளங்காய்", "RRN"), ("கருவிளங்கனி", "RRR"),
        ("நாள்", "N"), ("மலர்", "R"), ("காசு", "NNu"), ("பிறப்பு", "RNu"),
    ],
)  # fmt: skip
def test_the_name_of_a_foot_has_its_shape(word: str, shape: str) -> None:
    assert cir.shape(cir.letters_of(word)) == shape


# The feet of aruz are words of f, ʿ and l that have their weights: Elwell-Sutton, The Persian Metres.
FEET = {
    "مفاعیلن": "u---", "فاعلاتن": "-u--", "مستفعلن": "--u-", "فعولن": "u--", "فاعلن": "-u-", "متفاعلن": "uu-u-",
    "مفاعلن": "u-u-", "فعلاتن": "uu--", "مفتعلن": "-uu-",
}  # fmt: skip


@pytest.mark.parametrize(("word", "weights"), FEET.items())
def test_the_name_of_a_foot_of_aruz_has_its_weights(word: str, weights: str) -> None:
    metres = metres_of(tuple(FEET.values()))
    ways = aruz.ways(word)
    assert ways is not None
    tried = metres.tried(ways)
    number = list(FEET.values()).index(weights)
    assert tried.costs[number] == 0
    read = "".join("-" if arc.value == 2 else "u" for arc in metres.read(ways, number, tried))
    assert read == weights


def test_two_short_may_stand_for_a_long_one_and_breaks_take_an_unheard_one() -> None:
    metres = metres_of(("=-", "-|-"))
    for text, fits in (("من من", {0, 1}), ("نظرم", {0}), ("یار من", {1})):
        ways = aruz.ways(text)
        assert ways is not None
        cheap = {number for number, cost in metres.tried(ways).costs.items() if cost < 2}
        assert fits <= cheap, text


def test_every_reading_that_is_offered_ends_where_the_line_ends() -> None:
    for one, two in product(("دلِ ناداں تجھے", "خوش آمدی", "غم و درد", "محبّت"), ("ہوا کیا ہے", "از آن", "دوست", "است")):
        ways = aruz.ways(f"{one} {two}")
        assert ways is not None
        assert all(place + arc.count <= len(ways.arcs) for place, arcs in enumerate(ways.arcs) for arc in arcs)
        scan = aruz.read(f"{one} {two}")
        assert scan is not None
        assert {unit.value for unit in scan.units} <= {1, 2}


def test_a_line_tried_at_little_cost_costs_what_it_does_among_all_and_is_read_at_that() -> None:
    read = 0
    for form in (load_form("ghazal"), load_form("rubai")):
        metres = metres_of(tuple(kind.metre for kind in form.kinds.kinds) if form.kinds else ())
        lines = [line for example in form.examples for line in example.text.split("\n") if aruz.ways(line)]
        for line in (*lines, *(" ".join(reversed(line.split())) for line in lines)):
            ways = aruz.ways(line)
            assert ways is not None
            all_costs = metres.tried(ways)
            assert metres.tried(ways, 3).costs == {one: cost for one, cost in all_costs.costs.items() if cost <= 3}
            for number, cost in all_costs.costs.items():
                path = metres.read(ways, number, all_costs)
                breaks = cost - sum(arc.cost for arc in path)
                assert 0 <= breaks <= metres.metres[number].count("|"), (line, number)
                assert ways.ends[sum(arc.count for arc in path) - 1] == ways.ends[-1]
                read += 1
    assert read > 100


@pytest.mark.parametrize("text", ["abc", "अब", "۱۲۳", ""])
def test_other_letters_have_no_weights(text: str) -> None:
    assert aruz.ways(text) is None
