"""The vocabulary of form files: a form of an unknown tradition is written in it; its faults are told at once."""

from __future__ import annotations

import msgspec
import pytest

from writerdesk.checks.form_files import check_form, parse_form
from writerdesk.checks.forms import Form, list_forms, load_form
from writerdesk.checks.messages import AskCheck, encode, question
from writerdesk.checks.scansion import Scansion, scan, scan_in_words
from writerdesk.checks.verse.explain import explain
from writerdesk.resources import resource

# A tradition that no list has: words are counted; line 2 answers inside, the last word comes back, a line has a sum.
OWN = """
id = "unknown-song"
name = "Unknown song"
names = { sw = "Wimbo" }
languages = ["sw"]
unit = "word"
unit_rule = "words"
sources = ["a lead's own notes"]
words = { en = "Three lines of two halves." }

[stanza]
lines = 3
usual = [1, 2]

[[lines]]
parts = [[1, 3], [1, 3]]

[[sums]]
at = [3]
count = 4
why = "The last line has four words."

[[link]]
what = "rhyme"
first = { line = 1, unit = 2 }
answers = [{ line = 2, unit = 2 }, { line = 2, unit = 3 }]
rule = "last-vowel"
why = "The middle of line 1 is answered inside line 2."

[[link]]
what = "repeat"
first = { line = 1, word = 1 }
answers = [{ line = 3, word = -1 }]
severity = "convention"
why = "The song ends in its first word."
"""
GOOD = "mama yetu, anakuja leo\nsiku njema, ya furaha\nkaribu sana, nyumbani mama\n"


def song(text: str) -> Scansion:
    return scan(text, parse_form(OWN.encode()), "sw")


def faults(toml: str) -> set[tuple[str, str]]:
    return {(fault.path, fault.code) for fault in check_form(toml.encode())}


def with_rule(rule: str, base: str = OWN) -> set[tuple[str, str]]:
    return faults(base + rule)


def found(scansion: Scansion) -> set[tuple[str, str, int]]:
    return {(f.rule, f.severity, f.line) for f in scansion.findings}


def test_a_song_of_an_unknown_tradition_is_scanned() -> None:
    # The answer of "yetu" in line 2 may be its second or third word: "ya" is none, so nothing answers.
    assert found(song(GOOD)) == {("form/link", "hard", 2)}
    assert song(GOOD.replace("ya furaha", "huku furaha")).findings == ()


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("nyumbani mama", "nyumbani kwetu", ("form/link", "convention", 3)),
        ("karibu sana", "karibu", ("form/count", "hard", 3)),
        ("huku furaha", "ya furaha", ("form/link", "hard", 2)),
        ("anakuja leo", "anakuja leo na kesho na siku ya pili", ("form/count", "hard", 1)),
    ],
)
def test_each_rule_of_it_is_held_to(old: str, new: str, finding: tuple[str, str, int]) -> None:
    text = GOOD.replace("ya furaha", "huku furaha")
    assert finding in found(song(text.replace(old, new)))


def test_more_stanzas_than_usual_are_a_convention() -> None:
    text = GOOD.replace("ya furaha", "huku furaha")
    assert found(song(f"{text}\n{text}\n{text}")) == {("form/lines", "convention", 1)}


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        ('[[sums]]\nat = [1]\ncount = 20\nwhy = "x"\n', ("sums[1].count", "form/contradiction")),
        ('[[sums]]\nat = [9]\ncount = 4\nwhy = "x"\n', ("sums[1].at", "form/line")),
        ('[[sums]]\nparts = [3]\ncount = 4\nwhy = "x"\n', ("sums[1].parts", "form/part")),
        ('[[rhyme]]\nscheme = "aaa"\nrule = "tuk"\n', ("rhyme[0].rule", "form/unmet")),
        ('[[rhyme]]\nscheme = "aaa"\nruns = true\nrule = "last-vowel"\n', ("rhyme[0].scheme", "form/contradiction")),
        ('[[rhyme]]\nscheme = "aaa"\nalso = ["ab"]\nrule = "last-vowel"\n', ("rhyme[0].also[0]", "form/scheme")),
        (
            '[[link]]\nwhat = "rhyme"\nwhy = "x"\nanswers = []\nfirst = {line = 1}\n',
            ("link[2].answers", "form/empty"),
        ),
        (
            '[[link]]\nwhat = "rhyme"\nwhy = "x"\nanswers = [{ line = 2, unit = 9 }]\nfirst = { line = 1 }\n',
            ("link[2].answers[0].unit", "form/unmet"),
        ),
        (
            '[[link]]\nwhat = "rhyme"\nwhy = "x"\nanswers = [{ line = 1 }]\nfirst = { line = 1 }\n',
            ("link[2].answers[0]", "form/contradiction"),
        ),
        (
            '[[link]]\nwhat = "rhyme"\nwhy = "x"\nanswers = [{ line = 7 }]\nfirst = { line = 1 }\n',
            ("link[2].answers[0].line", "form/line"),
        ),
        ('[[signs]]\nrule = "welsh-stress"\nwhy = "x"\n', ("signs[0]", "form/empty")),
        ('[[signs]]\nrule = "welsh-stress"\nwhy = "x"\nat = [1]\npattern = "q"\n', ("signs[0].pattern", "form/sign")),
        ('[kinds]\nwhy = "x"\nkinds = [{ name = "a", metre = "u-u-" }]\n', ("kinds.kinds[0].metre", "form/unmet")),
        ('[kinds]\nwhy = "x"\nkinds = [{ name = "a" }]\n', ("kinds.kinds[0]", "form/contradiction")),
        ('[feet]\nshapes = ["NN"]\n', ("feet", "form/unmet")),
        ('[[edges]]\nwhy = "x"\nseverity = "hard"\nvalues = [[9, 9]]\n', ("edges[0].values", "form/unmet")),
        (
            '[[edges]]\nwhy = "x"\nseverity = "hard"\nvalues = [[1, 1]]\nnever = [[1]]\n',
            ("edges[0].never", "form/contradiction"),
        ),
        ('[[word_lists]]\nwhy = "x"\nwords = []\n', ("word_lists[0].words", "form/empty")),
        ("[[lines]]\nparts = [2]\n", ("lines[1].at", "form/line")),
    ],
)
def test_a_rule_that_cannot_be_met_is_told(rule: str, fault: tuple[str, str]) -> None:
    assert fault in with_rule(rule)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("usual = [1, 2]", "usual = [3, 9]\nmax = 2", ("stanza.usual", "form/contradiction")),
        ("usual = [1, 2]", "most_lines = 2", ("stanza.most_lines", "form/stanza")),
        ('unit = "word"', 'unit = "matra"', ("unit", "form/unmet")),
        ('unit = "word"', 'unit = "cir"', ("feet", "form/missing")),
        ("parts = [[1, 3], [1, 3]]", "parts = [2]\nalso = [[2]]", ("lines[0].also[0]", "form/contradiction")),
    ],
)
def test_limits_that_contradict_each_other_are_told(old: str, new: str, fault: tuple[str, str]) -> None:
    assert old in OWN
    assert fault in faults(OWN.replace(old, new))


def test_several_faults_are_told_at_once() -> None:
    wrong = OWN.replace("count = 4", "count = 40").replace("unit = 3 }]", "unit = 30 }]").replace("[1, 2]", "[2, 1]")
    assert {path for path, _ in faults(wrong)} == {"stanza.usual", "link[0].answers[1].unit", "sums[0].count"}


@pytest.mark.parametrize("form", list_forms(), ids=lambda form: form.id)
def test_every_form_crosses_a_process_and_is_explained(form: Form) -> None:
    asked = question(encode(AskCheck(document="d", revision=1, text="x", language="en", form=form)))
    assert isinstance(asked, AskCheck)
    assert asked.form == form
    said = explain(form)
    assert form.examples[0].text.strip() in said
    assert all(source in said for source in form.sources)
    assert len([line for line in said.splitlines() if line.startswith("- ")]) >= 3


DOHA = "बड़ा हुआ तो क्या हुआ, जैसे पेड़ खजूर।\nपंथी को छाया नहीं, फल लागे अति दूर॥\n"


@pytest.mark.parametrize(
    ("rule", "finding"),
    [
        ('[[word_lists]]\nwhy = "x"\nwords = ["खजूर"]\n', None),
        ('[[word_lists]]\nwhy = "x"\nwords = ["आम"]\n', ("form/structure", "advice", 1)),
        ('[[word_lists]]\nwhy = "x"\nnever = true\nwords = ["छाया"]\n', ("form/structure", "advice", 2)),
        # 1+2+1 | 2+2 | 2+1+2: the odd quarters fall into 4 + 4 + 5, not into 5 + 8.
        ('[[edges]]\nwhy = "x"\nseverity = "convention"\nwhole = true\npart = 1\nvalues = [[4, 4, 5]]\n', None),
        (
            '[[edges]]\nwhy = "x"\nseverity = "convention"\nwhole = true\npart = 1\nvalues = [[5, 8]]\n',
            ("form/structure", "convention", 1),
        ),
        ('[[sums]]\nwhy = "x"\ncount = 48\ntogether = true\n', None),
        ('[kinds]\nwhy = "x"\nkinds = [{ name = "a", parts = [16] }]\n', ("form/count", "convention", 1)),
        ('[parallels]\nwhy = "x"\n', None),
    ],
)
def test_rules_are_added_to_a_form_that_is_known(rule: str, finding: tuple[str, str, int] | None) -> None:
    own = resource("forms", "doha.toml").read_text("utf-8").split("[[examples]]")[0] + rule
    scanned = scan(DOHA, parse_form(own.encode()), "hi")
    first = [(f.rule, f.severity, f.line) for f in scanned.findings][:1]
    assert first == ([finding] if finding else [])


SCRIPTS = {
    "en": "old pond\na frog leaps in\n",
    "ta": "கற்க கசடறக்\nகற்பவை\n",
    "am": "ሰላም\nለዓለም\n",
    "ur": "دلِ ناداں تجھے\nآخر اس\n",
    "km": "ថ្ងៃនេះ\n",
    "ff-Adlm": "𞤀𞤣𞤤𞤢𞤥\n𞤆𞤵𞤤\n",
    "ja": "古池や\n",
    "vi": "x\n",
    "hi": "क्\n",
    "und": "👨‍👩‍👧‍👦\n123\n\u200d\n",
}


@pytest.mark.parametrize("form", list_forms(), ids=lambda form: form.id)
def test_other_scripts_and_no_text_are_explained_and_never_counted_as_nothing(form: Form) -> None:
    for language, text in SCRIPTS.items():
        scanned = scan(text, form, language)
        assert all(line.count != 0 for line in scanned.lines)
        assert all(0 <= f.start <= f.end <= len(text) and f.message for f in scanned.findings)
    for text in ("", "\n\n", "***\n", "# x\n"):
        scanned = scan(text, form, form.languages[0])
        assert scanned.holds is not True
        assert scanned.findings
        assert scanned.lines == ()


@pytest.mark.parametrize("form", ["ghazal", "rubai", "sonnet-shakespearean", "kural-venpa", "luc-bat", "play"])
def test_a_line_of_twenty_thousand_words_ends_soon(form: str) -> None:
    known = load_form(form)
    word = known.examples[0].text.split()[0]
    scanned = scan(f"{word} " * 20_000, known, known.examples[0].language)
    assert len(scanned.lines) == 1
    assert scanned.lines[0].count != 0


def test_ten_thousand_lines_are_scanned() -> None:
    form = load_form("luc-bat")
    text = form.examples[0].text.strip() + "\n"
    scanned = scan(text * 1667, form, "vi")
    assert len(scanned.lines) == 10_002
    assert {(f.rule, f.line) for f in scanned.findings if f.line <= 8} == {("form/link", 7)}


def test_a_scansion_is_told_in_words_with_every_pair() -> None:
    form = load_form("luc-bat")
    text = "Gần xa nô nức yến anh,\nChị em sắm sửa bộ hành chơi xuân.\n"
    said = scan_in_words(scan(text, form, "vi"), text, form, "vi")
    assert "lines 1 and 2: “anh” -anh and “hành” -anh: rhyme" in said
    assert "6 syllables: Gần xa nô nức yến anh" in said


LYRIC = """[Verse 1]
Mama yangu anakuja
Na siku inang'aa

[Chorus]
Karibu nyumbani

[Verse 2]
Baba yangu anakuja
Na jua linawaka sana leo asubuhi

[Chorus]
Karibu mjini
"""


def test_a_lyric_is_held_to_its_sections() -> None:
    form = load_form("lyric")
    assert found(scan(LYRIC, form, "sw")) == {
        ("form/structure", "convention", 10),
        ("lyric/refrain", "convention", 13),
    }
    assert found(scan(LYRIC.replace("Verse 2", "Zingo"), form, "sw")) == {
        ("form/structure", "advice", 8),
        ("lyric/refrain", "convention", 13),
    }
    lines = scan(LYRIC, form, "sw").lines
    assert [line.text for line in lines][:3] == ["Mama yangu anakuja", "Na siku inang'aa", "Karibu nyumbani"]


PLAY = """Wahusika
Asha, binti
Juma

Onyesho la kwanza

ASHA: Umefika lini?
(Juma anakaa.)
JUMA: Leo asubuhi.
"""


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("JUMA: Leo", "SALUM: Leo", ("play/speaker", "convention", 9)),
        ("JUMA: Leo asubuhi.", "ASHA: Leo.", ("form/structure", "advice", 3)),
        ("Leo asubuhi.", "", ("play/speaker", "convention", 9)),
        ("Wahusika\nAsha, binti\nJuma\n", "", ("form/structure", "advice", 2)),
    ],
)
def test_a_play_is_held_to_its_cast(old: str, new: str, finding: tuple[str, str, int]) -> None:
    assert scan(PLAY, load_form("play"), "sw").findings == ()
    assert finding in found(scan(PLAY.replace(old, new), load_form("play"), "sw"))


def test_forms_that_wait_for_a_native_reader_only_advise() -> None:
    waiting = ("hamziya", "takhmisa", "inkishafi", "pathya-vat", "kakagati", "promeahk-kit", "amharic-getem")
    for name in waiting:
        form = load_form(name)
        weights = {
            form.stanza.severity,
            *(rhyme.severity for rhyme in form.rhyme),
            *(link.severity for link in form.link),
        }
        weights |= {form.count.severity} if form.lines else set()
        weights |= {form.kinds.severity} if form.kinds else set()
        assert weights == {"advice"}, name
        assert form.for_readers


def test_the_whole_list_is_here() -> None:
    assert len(list_forms()) == 32
    assert msgspec.to_builtins(list_forms()[0])["id"] == "haiku"
