"""Dictionaries: real Hunspell files, measured on real running text."""

from pathlib import Path

import pytest
from hunspell import Hunspell

from tests.languages.acceptance import TABLE, WITH_DICTIONARY, measure, running_words, table
from writerdesk.checks.spelling import Speller
from writerdesk.errors import Refused
from writerdesk.languages.capabilities import capability_card
from writerdesk.languages.cards import all_cards, card
from writerdesk.languages.dictionaries import dictionary, dictionary_facts, list_dictionaries, unpack
from writerdesk.languages.dictionary_shelf import GOOD_ACCEPTANCE
from writerdesk.languages.tables import table_names
from writerdesk.resources import resource

TEXTS = (
    "Apache-2.0", "CC0-1.0", "GPL-2.0", "GPL-3.0", "LGPL-2.1", "LGPL-3.0", "MPL-2.0",
)  # fmt: skip
# Free licences (https://www.gnu.org/licenses/license-list.html) of works that stand beside a program (decision 237).
FREE = frozenset(
    "Apache-2.0 BSD-3-Clause CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 "
    "GPL-1.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later "
    "LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later MIT MPL-1.1 MPL-2.0 SCOWL".split()
)


# The first languages; all others are read when there is time.
SOME = ("ar", "fr", "hi", "sw")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("dictionaries")


def _engine(tag: str, cache: Path) -> Hunspell:
    files = dictionary(tag, cache)
    assert files is not None
    return Hunspell(files.name, hunspell_data_dir=str(files.folder))


def _knows(engine: Hunspell, word: str) -> bool:
    try:
        return bool(engine.spell(word))
    except UnicodeEncodeError:  # an eight-bit dictionary cannot hold the word
        return False


def test_languages_with_a_dictionary() -> None:
    # The facts of each were measured and its licence read when it was packed; below 93 % a dictionary is soft.
    soft = [row.language for row in list_dictionaries() if row.soft]
    assert soft == ["ga", "gu", "hi", "kk", "ne", "uz-Cyrl"]
    assert [row.language for row in list_dictionaries()] == WITH_DICTIONARY
    good = "af ar be bo br bs cy dz en eo es et eu fa fo fr fur gd gl gv hu id ka lo lt lv oc si sq sr sw th tk tl tr"
    assert set(WITH_DICTIONARY) - set(soft) == {*good.split(), "uk", "vi"}
    assert dictionary_facts("yo") is None
    assert dictionary_facts("qu") is None


@pytest.mark.parametrize(
    "tag", [tag if tag in SOME else pytest.param(tag, marks=pytest.mark.long) for tag in WITH_DICTIONARY]
)
def test_acceptance_on_running_text_is_what_the_card_claims(tag: str, cache: Path) -> None:
    speller, facts = Speller(cache), dictionary_facts(tag)
    found = measure(tag, speller)
    assert facts is not None
    assert found.words == facts.words_measured
    assert found.share == facts.acceptance
    spelling = capability_card(tag)["spelling"]
    assert spelling["state"] == ("yes" if found.accepted / found.words >= GOOD_ACCEPTANCE else "partly")
    assert f"{facts.acceptance:.1%}" in spelling["measured"]
    # Nor does it accept everything: words pieced together of parts of right ones (Estonian compounds are the freest).
    right = [word for word in dict.fromkeys(running_words(tag)) if len(word) > 3][:60]
    wrong = [word[:2] + 3 * word[-2:] + word[1:] for word in right]
    assert sum(speller.known(wrong, tag).values()) <= len(right) // 5


@pytest.mark.parametrize("tag", [known.tag for known in all_cards() if not known.dictionary])
def test_a_language_without_a_dictionary_claims_none(tag: str) -> None:
    spelling = capability_card(tag)["spelling"]
    assert (spelling["state"], spelling["measured"]) == ("none", "")
    assert spelling["why"].endswith(". Words you teach it are remembered.")


def test_the_table_of_acceptance_says_what_was_measured() -> None:
    assert resource("languages", TABLE).read_text("utf-8") == table()


def test_what_keeps_a_dictionary_out_is_said_of_languages_that_have_none() -> None:
    elsewhere = table_names("dictionaries-elsewhere.toml")
    assert elsewhere == sorted(elsewhere)
    assert set(elsewhere) <= {known.tag for known in all_cards() if not known.dictionary}


@pytest.mark.long
@pytest.mark.parametrize(
    ("tag", "right", "wrong"),
    [
        ("sw", "watoto", "watotox"),
        ("fr", "l’homme", "l’homne"),
        ("ar", "مدرسة", "مدرستتتة"),
        ("hi", "किताब", "कितााब"),
        ("bo", "བོད", "བོདཧཧ"),
        ("vi", "nước", "nướcc"),
        ("uk", "сім’я", "сім’яя"),
        ("be", "сям'я", "сям'яя"),
        ("tr", "ışık", "ışşık"),
        ("th", "หนังสือ", "หนังงสือ"),
    ],
)
def test_right_and_wrong_words(tag: str, right: str, wrong: str, cache: Path) -> None:
    engine = _engine(tag, cache)
    assert _knows(engine, right)
    assert not _knows(engine, wrong)


def test_a_second_use_finds_the_files_and_writes_nothing(cache: Path) -> None:
    first = dictionary("sw", cache)
    assert first is not None
    before = first.dic.stat().st_mtime_ns
    second = dictionary("sw-TZ", cache)
    assert second == first
    assert first.dic.stat().st_mtime_ns == before


def test_another_script_has_no_dictionary(cache: Path) -> None:
    assert dictionary("hi-Latn", cache) is None


@pytest.mark.parametrize("tag", WITH_DICTIONARY)
def test_licence_and_source_stand_beside_each(tag: str) -> None:
    facts = dictionary_facts(tag)
    assert facts is not None
    notice = resource("licenses", *facts.licence_file.split("/")).read_text("utf-8")
    assert facts.licence in notice
    assert facts.source in notice
    assert "Copyright" in notice
    assert "AGPL" not in facts.licence
    assert set(facts.licence.replace(" AND ", " OR ").split(" OR ")) <= FREE
    given = [text for text in TEXTS if f" {text}.txt" in notice]
    assert given or len(notice) > 1000  # the text of the licence stands in the notice itself
    for text in given:
        assert resource("licenses", f"{text}.txt").stat().st_size > 5_000


def test_together_they_stay_small() -> None:
    sizes = [file.stat().st_size for file in resource("dictionaries").glob("*.zst")]
    assert max(sizes) < 3_000_000
    assert sum(sizes) < 26_000_000


def test_every_packed_dictionary_belongs_to_a_card() -> None:
    packed = {
        file.name.split(".")[0] for file in resource("dictionaries").iterdir() if file.suffix in (".zst", ".toml")
    }
    assert packed == {card(tag).dictionary for tag in WITH_DICTIONARY}


def test_a_damaged_packed_file_is_named(tmp_path: Path) -> None:
    whole = resource("dictionaries", "sw.aff.zst").read_bytes()
    damaged = tmp_path / "sw.aff.zst"
    for data in (whole[:100], b"no zstd at all", b""):
        damaged.write_bytes(data)
        with pytest.raises(Refused) as refused:
            unpack(damaged)
        assert refused.value.code == "language/dictionary"
        assert "sw.aff.zst" in refused.value.message
