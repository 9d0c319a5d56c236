"""Dictionaries: real Hunspell files, measured on real running text."""

import unicodedata
from pathlib import Path

import pytest
from hunspell import Hunspell

from writerdesk.errors import Refused
from writerdesk.languages.capabilities import capability_card
from writerdesk.languages.cards import all_cards, card
from writerdesk.languages.dictionaries import GOOD_ACCEPTANCE, dictionary, dictionary_facts, list_dictionaries, unpack
from writerdesk.resources import resource
from writerdesk.text.segments import segment

UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"
WITH_DICTIONARY = [known.tag for known in all_cards() if known.dictionary]


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


def test_four_languages_bring_a_dictionary() -> None:
    assert WITH_DICTIONARY == ["ar", "fr", "hi", "sw"]
    assert [(row.language, row.soft) for row in list_dictionaries()] == [
        ("ar", False), ("fr", False), ("hi", True), ("sw", False),
    ]  # fmt: skip
    assert dictionary_facts("yo") is None
    assert dictionary_facts("qu") is None


@pytest.mark.parametrize("tag", WITH_DICTIONARY)
def test_acceptance_on_running_text_is_what_the_card_claims(tag: str, cache: Path) -> None:
    engine, facts = _engine(tag, cache), dictionary_facts(tag)
    assert facts is not None
    text = (UDHR / f"{tag}.txt").read_text("utf-8")
    words = [
        part.text
        for part in segment(text, "word", tag)
        if part.word and any(unicodedata.category(char).startswith("L") for char in part.text)
    ]
    accepted = sum(_knows(engine, word) for word in words) / len(words)
    assert len(words) == facts.words_measured
    assert facts.acceptance <= accepted < facts.acceptance + 0.005
    state = capability_card(tag)["spelling"]["state"]
    assert state == ("yes" if accepted >= GOOD_ACCEPTANCE else "partly")


@pytest.mark.parametrize(
    ("tag", "right", "wrong"),
    [("sw", "watoto", "watotox"), ("fr", "l’homme", "l’homne"), ("ar", "مدرسة", "مدرستتتة"), ("hi", "किताब", "कितााब")],
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
    for text in ("GPL-2.0", "LGPL-2.1", "MPL-2.0"):
        if f"{text}.txt" in notice:
            assert resource("licenses", f"{text}.txt").stat().st_size > 10_000


def test_hindi_is_soft() -> None:
    facts = dictionary_facts("hi")
    assert facts is not None
    assert facts.soft
    assert not any(fact.soft for tag in ("ar", "fr", "sw") if (fact := dictionary_facts(tag)))


def test_every_packed_dictionary_belongs_to_a_card() -> None:
    packed = {file.name.split(".")[0] for file in resource("dictionaries").iterdir()}
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
