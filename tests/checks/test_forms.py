"""Forms are data: the shipped ones hold their own examples, and a faulty file is told every fault with its place."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from writerdesk.checks.engine import check
from writerdesk.checks.form_files import check_form, load_form_file, parse_form
from writerdesk.checks.form_params import param_faults, with_params
from writerdesk.checks.forms import list_forms, load_form
from writerdesk.checks.scansion import scan
from writerdesk.errors import Refused
from writerdesk.resources import resource

ORDER = (
    "haiku senryu tanka sijo ghazal rubai doha chaupai soratha rola kundaliya venpa kural-venpa pantun syair shairi "
    "utenzi hamziya takhmisa inkishafi sonnet-shakespearean sonnet-petrarchan englyn-unodl-union pathya-vat kakagati "
    "promeahk-kit luc-bat amharic-getem quechua-harawi quechua-haylli lyric play"
).split()

# A form that no list has: three lines of a lead's own tradition.
OWN = """
id = "tatu"
name = "Tatu"
names = { sw = "Tatu" }
languages = ["sw"]
unit = "mizani"
unit_rule = "one a vowel"
sources = ["a lead's own notes"]
words = { en = "Three lines of six; all rhyme on the last vowel." }
stanza = { lines = 3, max = 2 }

[[lines]]
parts = [6]

[[rhyme]]
scheme = "AAA"
rule = "last-vowel"
"""


def faults(toml: str) -> set[tuple[str, str]]:
    return {(fault.path, fault.code) for fault in check_form(toml.encode())}


def test_forms_are_listed_in_the_order_of_the_tradition_table() -> None:
    ids = [form.id for form in list_forms()]
    assert ids == [name for name in ORDER if name in ids]
    assert {"haiku", "doha", "shairi"} <= set(ids)


@pytest.mark.parametrize("file", sorted(resource("forms").glob("*.toml")), ids=lambda file: file.stem)
def test_a_shipped_form_is_sound_and_explained_in_its_own_language(file: Path) -> None:
    assert check_form(file.read_bytes()) == []
    form = load_form(file.stem)
    assert form.id == file.stem
    assert form.words["en"]
    assert form.sources
    assert any(tag in form.names for tag in form.languages)
    for example in form.examples:
        assert scan(example.text, form, example.language).holds is True


def test_a_leads_own_form_is_scanned_like_any_other(tmp_path: Path) -> None:
    file = tmp_path / "tatu.toml"
    file.write_text(OWN, encoding="utf-8")
    form = load_form_file(file)
    good = "Mama yangu huja\nna mtoto wa pwa\nkila siku maa\n"
    assert scan(good, form, "sw").holds is True
    bad = check(good.replace("huja", "aje"), "sw", form=form)
    assert [(f.rule, f.line) for f in bad.findings if f.severity == "hard"] == [("form/rhyme", 1)]
    many = scan(f"{good}\n{good}\n{good}", form, "sw")
    assert [(f.rule, f.found) for f in many.findings] == [("form/lines", "3 stanzas")]


def test_a_rhyme_in_capitals_runs_through_the_poem() -> None:
    form = parse_form(OWN.encode())
    first = "Mama yangu huja\nna mtoto wa pwa\nkila siku maa\n"
    second = "Baba yangu huko\nna mtoto wa ko\nkila siku moo\n"
    rhymes = [f for f in scan(f"{first}\n{second}", form, "sw").findings if f.rule == "form/rhyme"]
    assert [f.line for f in rhymes] == [5, 6, 7]


def test_a_form_that_was_not_chosen_is_not_checked() -> None:
    report = check("बड़ा हुआ तो क्या हुआ\n", "hi")
    assert report.tools.form == "none"
    assert not [f for f in report.findings if f.rule.startswith("form/")]


def test_a_chosen_form_stands_in_the_report() -> None:
    report = check("बड़ा हुआ तो क्या\n", "hi", form=load_form("doha"))
    assert report.tools.form == "doha"
    assert not report.passes
    lowered = check("बड़ा हुआ तो क्या\n", "hi", form=load_form("doha"), severities={"form": "advice"})
    assert lowered.passes
    assert {f.severity for f in lowered.findings} == {"advice"}


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('id = "tatu"\n', "", ("id", "form/missing")),
        ('id = "tatu"', 'id = "Tatu Yangu"', ("id", "form/id")),
        ('"mizani"', '"meter"', ("unit", "form/type")),
        ('languages = ["sw"]', "languages = []", ("languages", "form/empty")),
        ('languages = ["sw"]', 'languages = ["not a tag"]', ("languages[0]", "form/language")),
        ("parts = [6]", 'parts = ["six"]', ("lines[0].parts[0]", "form/type")),
        ("parts = [6]", "parts = [0]", ("lines[0].parts", "form/count")),
        ("parts = [6]", "parts = [[8, 6]]", ("lines[0].parts", "form/count")),
        ("parts = [6]", "parts = [6]\nat = [4]", ("lines[0].at", "form/line")),
        ('scheme = "AAA"', 'scheme = "AA"', ("rhyme[0].scheme", "form/scheme")),
        ('"last-vowel"', '"by ear"', ("rhyme[0].rule", "form/type")),
        ('scheme = "AAA"', 'scheme = "AAA"\npart = 2', ("rhyme[0].part", "form/part")),
        ("lines = 3,", "lines = 3, colour = 1,", ("stanza.colour", "form/unknown-key")),
        ("lines = 3,", "lines = 999999999,", ("stanza.lines", "form/number")),
        ("max = 2", "max = 2, severity = 'deadly'", ("stanza.severity", "form/type")),
        ('sources = ["a lead\'s own notes"]', "sources = 7", ("sources", "form/type")),
        ("\nid =", "\nversion = 2\nid =", ("version", "form/version")),
    ],
)
def test_each_fault_is_told_with_its_place(old: str, new: str, fault: tuple[str, str]) -> None:
    assert old in OWN
    assert faults(OWN.replace(old, new)) == {fault}


def test_all_faults_are_told_at_once() -> None:
    assert faults("unit = 3\nlines = 7\n") >= {("id", "form/missing"), ("unit", "form/type"), ("lines", "form/type")}


def test_an_example_that_breaks_its_own_form_is_a_fault() -> None:
    wrong = OWN + '\n[[examples]]\nlanguage = "sw"\ntext = """\nmama\nbaba\nkaka\n"""\n'
    assert faults(wrong) == {("examples[0].text", "form/example")}


WILD = (b"", b"\xff\xfe", b"id = ", b"[[[", b"PK\x03\x04", b'"x"\n' * 10, b"id=" + b"[" * 5000, b"id=" + b"9" * 6000)


def test_anything_else_is_no_form_file() -> None:
    told = [" ".join(fault.message for fault in check_form(data)) for data in WILD]
    assert all(told)
    assert not [words for words in told if "codec" in words or "recursion" in words or "sys." in words]


def test_an_unknown_or_faulty_form_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(Refused) as unknown:
        load_form("limerick")
    assert (unknown.value.code, "limerick" in unknown.value.message) == ("form/unknown", True)
    with pytest.raises(Refused) as missing:
        load_form_file(tmp_path / "none.toml")
    assert missing.value.code == "form/unreadable"
    with pytest.raises(Refused) as faulty:
        parse_form(OWN.replace("[6]", "[0]").encode())
    assert (faulty.value.code, faulty.value.where) == ("form/invalid", "lines[0].parts")


@pytest.mark.parametrize(
    "readings",
    [
        {"1": 5},
        {"1": {"units": []}},
        {"1": {"units": [{"text": "a"}]}},
        {"1": "बु=99"},
        {"1": "=1"},
        {"1": {"units": [{"text": "a", "value": True}]}},
    ],
)
def test_readings_that_are_not_written_so_are_refused(readings: dict[str, object]) -> None:
    with pytest.raises(Refused) as refused:
        scan("a\n", load_form("haiku"), "ja", readings)
    assert refused.value.code == "form/readings"


def test_the_scan_document_has_the_keys_of_the_contract() -> None:
    document = msgspec.to_builtins(scan(load_form("doha").examples[0].text, load_form("doha"), "hi"))
    assert set(document) == {"form", "holds", "lines", "findings"}
    assert set(document["lines"][0]) == {
        "line", "verse", "stanza", "text", "count", "expected", "holds", "units", "reading", "alternatives", "rhyme",
    }  # fmt: skip
    assert set(document["lines"][0]["units"][0]) == {"text", "value"}


def test_rules_are_given_otherwise_or_the_form_stays_as_it_is() -> None:
    ghazal = load_form("ghazal")
    asked = with_params(ghazal, {"stanza": {"min": 7}, "rhyme": []})
    assert (asked.stanza.min, asked.stanza.lines, asked.rhyme, asked.kinds) == (7, 2, (), ghazal.kinds)
    for wrong in ({"name": "Mine"}, {"stanza": {"lines": "two"}}, {"stanza": {"min": 9, "max": 3}}, {"stanza": 7}):
        assert param_faults(ghazal, wrong)
        assert with_params(ghazal, wrong) is ghazal
    for form in list_forms():
        assert with_params(form, {"repeats_stanzas": True}).repeats_stanzas, form.id
