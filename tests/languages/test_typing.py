"""Input tables: what the m17n library answers, what their makers say they type, and what must always hold."""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.languages.capabilities import capability_card
from writerdesk.languages.cards import card
from writerdesk.languages.typing.interpreter import BACKSPACE, Typist
from writerdesk.languages.typing.key_map import key_map, typed
from writerdesk.languages.typing.playing import Player
from writerdesk.languages.typing.shelf import all_tables, facts_of, load_table, tables_for
from writerdesk.languages.typing.table import Node, Table, read_table
from writerdesk.languages.typing.transliteration import transliterate, ways
from writerdesk.resources import resource

pytestmark = pytest.mark.long

ANSWERS = Path(__file__).parent.parent / "fixtures" / "typing" / "m17n.tsv"
IDS = [known.id for known in all_tables()]
GLOBAL = '(input-method t nil global) (command (commit "" (Return)))'


def made(rules: str, states: str = "(init (m))") -> Table:
    """A table of one's own: rules of the map ``m``, and states."""
    text = f"(input-method t test) (map (m {rules})) (state {states})"
    return read_table("test", {"test": text, "global": GLOBAL}.__getitem__)


def seen(table: Table, keys: str) -> list[tuple[str, str]]:
    """Text and pending part after each key."""
    typist, text, steps = Typist(table), "", []
    for key in keys:
        played = typist.press(key)
        text += played.committed + ("" if played.handled else key)
        steps.append((text, played.pending))
    return steps


def _answers() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for row in ANSWERS.read_text("utf-8").splitlines():
        table, keys, text = row.split("\t")
        found.setdefault(table, []).append((keys, text))
    return found


def test_every_key_sequence_makes_what_the_m17n_library_makes_of_it() -> None:
    answers, wrong = _answers(), []
    for name, rows in answers.items():
        table = load_table(name)
        for keys, text in rows:
            ours = "".join(seen(table, keys)[-1])
            if ours != text:
                wrong.append((name, keys, text, ours))
    assert wrong == []
    assert sum(map(len, answers.values())) >= 1_000
    not_asked = set(IDS) - answers.keys()
    own = {known.id for known in all_tables() if known.own}
    assert not_asked == own | {"mai-inscript"}, "mai-inscript has no rules but those of hi-inscript"


def test_no_table_types_a_control_character() -> None:
    for name in IDS:
        found = key_map(load_table(name))
        made = "".join([*found.single.values(), *(text for _, text in found.rows)])
        assert {sign for sign in made if unicodedata.category(sign) == "Cc"} <= {"\n", "\t"}, name
    assert seen(load_table("ur-phonetic"), "s%/")[-1] == ("س%/", "")


@pytest.mark.parametrize(
    ("table", "keys", "text"),
    [
        ("hi-itrans", "namaste", "नमस्ते"),
        ("hi-itrans", "prema", "प्रेम"),
        ("hi-itrans", "har..", "हर।"),  # in the table's own description
        ("hi-itrans", "k ", "क "),
        ("am-sera", "selam", "ሰላም"),
        ("vi-telex", "Vieejt Nam", "Việt Nam"),
        ("vi-telex", "tieengs vieetj", "tiếng việt"),
        ("vi-telex", "quais", "quái"),
        ("vi-vni", "Vie65t", "Việt"),
        ("vi-viqr", "Vie^.t", "Việt"),
        ("ta-phonetic", "vaNakkam", "வணக்கம்"),
        ("te-itrans", "telugu", "తెలుగు"),
        ("kn-itrans", "kannaDa", "ಕನ್ನಡ"),
        ("gu-itrans", "gujaraatii", "ગુજરાતી"),
        ("bo-ewts", "bkra shis bde legs", "བཀྲ་ཤིས་བདེ་ལེགས"),
        ("sa-harvard-kyoto", "dharmakSetre", "धर्मक्षेत्रे"),
        ("ur-phonetic", "ardw", "اردو"),
        ("ru-translit", "privet", "привет"),
        ("eo-x", "cxiuj", "ĉiuj"),
        ("ko-han2", "gksrmf", "한글"),
        ("iu-phonetic", "inuktitut", "ᐃᓄᒃᑎᑐᑦ"),
        ("el-kbd", "logos", "λογοσ"),
        ("he-kbd", "akuo", "שלום"),
        ("th-kesmanee", "l;ylfu8iy[", "สวัสดีครับ"),
    ],
)
def test_words_of_the_language(table: str, keys: str, text: str) -> None:
    assert typed(load_table(table), keys) == unicodedata.normalize("NFC", text)


def test_syllables_and_letters_have_the_names_that_unicode_gives_them() -> None:
    chr_, ff, nqo = load_table("chr-syllables"), load_table("ff-adlam"), load_table("nqo-phonetic")
    assert typed(chr_, "tsalagi") == "".join(map(unicodedata.lookup, [
        "CHEROKEE LETTER TSA", "CHEROKEE LETTER LA", "CHEROKEE LETTER GI",
    ]))  # fmt: skip
    assert typed(ff, "Pu") == "\N{ADLAM CAPITAL LETTER PE}\N{ADLAM SMALL LETTER U}"
    assert typed(ff, "nya") == "\N{ADLAM SMALL LETTER NYA}\N{ADLAM SMALL LETTER ALIF}"
    assert typed(nqo, "nko") == "\N{NKO LETTER NA}\N{NKO LETTER KA}\N{NKO LETTER OO}"


@pytest.mark.parametrize(
    ("table", "keys", "text"),
    [
        ("yo-marks", "Exkox' ni", "Ẹkọ́ ni"),
        ("yo-marks", "sx e``", "ṣ e`"),
        ("ig-marks", "Ixgbo nx", "Ịgbo ṅ"),
        ("ha-hooks", "kxasa dxaya", "ƙasa ɗaya"),
        ("gn-tilde", "avan~e''e~", "avañeʼẽ"),
        ("gn-tilde", "g~", "g̃"),
    ],
)
def test_our_own_tables_type_what_their_descriptions_say(table: str, keys: str, text: str) -> None:
    assert unicodedata.normalize("NFC", typed(load_table(table), keys)) == unicodedata.normalize("NFC", text)


def test_the_manuals_own_examples() -> None:
    capitals = made('("a" "A") ("b" "B") ("i" "I") ("ii" "İ")')
    assert seen(capitals, "iia") == [("", "I"), ("İ", ""), ("İA", "")]
    assert seen(capitals, "ia") == [("", "I"), ("IA", "")]
    words = read_table("title", {"global": GLOBAL, "title": """
        (input-method en titlecase) (map (toupper ("a" "A") ("b" "B")) (lower ("a" "a") ("b" "b")))
        (state (init (toupper (shift non-upcase))) (non-upcase (lower (commit)) (nil (shift init))))"""
    }.__getitem__)  # fmt: skip
    assert typed(words, "ab ba") == "Ab Ba"
    hexadecimal = made('("0" ?0) ("2" ?2) ("1" ?1) ("9" ?9)', """(init (m (set code (- @-1 ?0)) (shift more)))
        (more (m (set code (+ (* code 16) (- @-1 ?0))) (add count 1)
                 (= count 3 ((delete @<) (insert code) (shift init)))))""")  # fmt: skip
    assert typed(hexadecimal, "2190") == "\N{LEFTWARDS ARROW}"


def test_at_least_110_tables_in_at_least_60_languages() -> None:
    first = {known.languages[0].split("-")[0] for known in all_tables()}
    assert len(IDS) == len(set(IDS)) >= 110
    assert len(first) >= 60


@pytest.mark.parametrize("name", IDS)
def test_every_table_keeps_its_licence_and_has_keys_to_show(name: str) -> None:
    facts = facts_of(name)
    head = (resource("typing") / f"{facts.id}.mim").read_text("utf-8").split("(input-method")[0]
    for licence in facts.licence.split(" OR "):
        spoken = {
            "LGPL-2.1-or-later": "Lesser General Public License", "WTFPL": "WTFPL",
            "GPL-2.0-or-later": "General Public License", "GPL-3.0-or-later": ("GPL-3.0-or-later", "version 3 of the"),
        }[licence]  # fmt: skip
        assert any(words in head for words in ((spoken,) if isinstance(spoken, str) else spoken))
    shown = key_map(load_table(facts.id))
    assert shown.single or shown.rows


def test_tables_of_a_language_go_by_its_script() -> None:
    assert tables_for("hi")[0].id == "hi-itrans"
    assert tables_for("hi-Deva-IN") == tables_for("hi")
    assert tables_for("hi-Latn") == []
    assert [known.id for known in tables_for("uz-Cyrl")] == ["uz-kbd"]
    assert [known.id for known in tables_for("uz")] == ["uz-marks"]
    assert tables_for("my") == [], "the only table there is writes the encoding that Unicode 5.1 left"
    assert [known.id for known in tables_for("ff-Adlm")] == ["ff-adlam"]
    assert [known.id for known in tables_for("ti")] == ["am-sera"]


def test_backspace_takes_back_the_last_key_of_the_pending_part_and_then_is_the_editors() -> None:
    typist = Typist(load_table("hi-itrans"))
    assert [typist.press(key).pending for key in "khr"] == ["क्", "ख्", "ख्र्"]
    assert [typist.press(BACKSPACE) for _ in "khr"] == [("", "ख्", 2, True), ("", "क्", 2, True), ("", "", 0, True)]
    assert typist.press(BACKSPACE) == ("", "", 0, False)
    marks = Typist(load_table("latn-post"))
    assert [marks.press(key).pending for key in ("e", "'", BACKSPACE, BACKSPACE)] == ["e", "é", "e", ""]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "(map",
        '"no end',
        ")",
        "(state (init (m)))",
        "(" * 100,
        "(include (t x) map) (state (init (m)))",
        "(map (m ))",
    ],
)
def test_what_is_no_table_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read_table("test", {"test": text, "global": GLOBAL, "x": text}.__getitem__)
    assert refused.value.code == "typing/table"
    with pytest.raises(Refused) as unknown:
        load_table("../global")
    assert unknown.value.code == "typing/unknown"


@pytest.mark.parametrize(
    ("rules", "states"),
    [
        ('("a" (pushback 1))', "(init (m (pushback 0)))"),
        ('("a" (x))', "(init (m (shift b))) (b (t (shift init)) (nil (shift b)))"),
        ('("a" (undo -1) (pushback "aa"))', "(init (m))"),
        ('("a" (insert no) (delete @-9) (move 99) (select 3) (shift nowhere) (div x 0) (set y (/ 1 0)))', "(init (m))"),
    ],
)
def test_a_table_that_goes_round_in_circles_ends_and_the_key_is_the_editors(rules: str, states: str) -> None:
    typist = Typist(made(rules, states))
    for key in "aba":
        played = typist.press(key)
        assert len(played.committed) + len(played.pending) < 10_000
    assert typist.press("z").handled is False


KEYS = st.lists(st.sampled_from([*string.ascii_letters, *string.digits, *string.punctuation, " ", BACKSPACE, "é", "ካ"]))


@settings(max_examples=75, deadline=None)
@given(st.sampled_from(IDS), KEYS)
def test_whatever_keys_come_nothing_committed_is_lost_and_all_that_is_pending_can_be_kept(
    name: str, keys: list[str]
) -> None:
    typist, text, before = Typist(_table(name)), "", ""
    for key in keys:
        played = typist.press(key)
        assert 0 <= played.caret <= len(played.pending)
        text += played.committed
        assert "\ud800" not in text
        if not played.handled:
            assert played.pending == "", "a key of the editor finds nothing pending"
        before = played.pending
    rest = typist.finish()
    assert typist.pending.text == ""
    assert bool(rest) <= bool(before), "what is kept at the end was seen"
    assert text + rest or not before


_READ: dict[str, Table] = {}


def _table(name: str) -> Table:
    if name not in _READ:
        _READ[name] = load_table(name)
    return _READ[name]


def _everything_typed(table: Table) -> set[str]:
    """What comes of every rule, alone and after a few other keys."""

    def rules(node: Node, keys: str) -> Iterator[str]:
        if node.actions is not None:
            yield keys
        for key, child in node.children.items():
            if len(key) == 1:
                yield from rules(child, keys + key)

    found: set[str] = set()
    for spelt in {keys for state in table.states.values() for keys in rules(state.root, "")}:
        for before in ("", "k", "a", "ka", "o"):
            text = typed(table, before + spelt)
            found.update(text, unicodedata.normalize("NFD", text))
    return found


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(IDS), st.lists(st.text("aeiourskthnm.'^~j \n", max_size=4), max_size=30), st.sampled_from([2, 99])
)
def test_a_row_of_keys_that_is_remembered_makes_what_each_key_makes(name: str, rows: list[str], most: int) -> None:
    keys, table = "".join(rows * 2), load_table(name)
    typist, made = Typist(table), ""
    for key in keys:
        if key == "\n":
            made += typist.finish() + key
        else:
            played = typist.press(key)
            made += played.committed + ("" if played.handled else key)
    assert "".join(Player(table, most).play(keys)) == made + typist.finish()


@pytest.mark.parametrize(
    "tag", ["am", "hi", "ta", "vi", "he", "ka", "hy", "yo", "ig", "ff-Adlm", "lo", "or", "fa", "sr"]
)
def test_where_the_card_says_yes_keys_bring_every_letter_of_the_alphabet(tag: str) -> None:
    claim, known = capability_card(tag)["typing"], card(tag)
    assert claim["state"] == "yes"
    assert claim["licence"]
    got = _everything_typed(load_table(claim["tool"].split(", ")[1])) | set(string.ascii_letters)
    lacking = [one for one in known.exemplar.split() if not set(unicodedata.normalize("NFD", one)) <= got]
    assert lacking == []


def test_what_no_table_types_is_said() -> None:
    assert capability_card("ti")["typing"]["state"] == "partly"
    assert "ፇ" in capability_card("ti")["typing"]["why"]
    assert capability_card("my")["typing"]["state"] == "partly"
    assert "F2" not in capability_card("my")["typing"]["why"]


@pytest.mark.parametrize(
    ("text", "way", "after"),
    [
        ("dharmakṣetre", "iast:devanagari", "धर्मक्षेत्रे"),  # Bhagavadgita 1.1
        ("धर्मक्षेत्रे कुरुक्षेत्रे", "devanagari:iast", "dharmakṣetre kurukṣetre"),
        ("తెలుగు", "telugu:iso", "telugu"),  # ISO 15919
        ("ಕನ್ನಡ", "kannada:iso", "kannaḍa"),
        ("ગુજરાતી", "gujarati:iso", "gujarātī"),
        ("සිංහල", "sinhala:iso", "siṁhala"),
        ("ਹਿੰਦੀ", "gurmukhi:devanagari", "हिंदी"),
        ("kēraḷa", "iso:malayalam", "കേരള"),
        ("selam\nselam", "am-sera", "ሰላም\nሰላም"),
    ],
)
def test_words_written_another_way(text: str, way: str, after: str) -> None:
    assert transliterate(text, way) == after


def test_ways_of_a_language() -> None:
    found = {way.id for way in ways("te")}
    assert {"te-itrans", "iso:telugu", "telugu:iso", "telugu:devanagari", "devanagari:telugu"} <= found
    assert "bengali:telugu" not in found
    assert {way.id for way in ways("bn")} >= {"bn-itrans", "iso:bengali", "devanagari:bengali"}
    assert {way.id for way in ways("am")} == {"am-sera"}
    assert ways("kea") == []
    for wrong in ("foo:devanagari", "bengali:iso", "nope"):
        with pytest.raises(Refused) as refused:
            transliterate("x", wrong)
        assert refused.value.code == "typing/unknown"
