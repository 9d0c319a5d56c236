"""Japanese morae against haiku of Bashō, Buson and Issa, and words whose morae textbooks print."""

import pytest

from tests.languages.scans import units, ways
from writerdesk.languages.capabilities import capability_card
from writerdesk.languages.counting import count
from writerdesk.languages.prosody import kanji, mora

HAIKU = """\
ふるいけや かわずとびこむ みずのおと
しずかさや いわにしみいる せみのこえ
なつくさや つわものどもが ゆめのあと
さみだれを あつめてはやし もがみがわ
あらうみや さどによこたう あまのがわ
はるのうみ ひねもすのたり のたりかな
なのはなや つきはひがしに ひはにしに
やせがえる まけるないっさ これにあり
すずめのこ そこのけそこのけ おうまがとおる
かきくえば かねがなるなり ほうりゅうじ
ゆきとけて むらいっぱいの こどもかな
メーデーの うたごえたかく すぎゆけり""".splitlines()


@pytest.mark.parametrize("poem", [poem for poem in HAIKU if "おうま" not in poem])
def test_haiku_has_five_seven_five(poem: str) -> None:
    assert [ways(mora.read(line))[0].total for line in poem.split()] == [5, 7, 5]


def test_a_famous_haiku_with_too_many_morae_is_counted_as_it_is() -> None:
    assert [len(units(mora.read(line))) for line in HAIKU[8].split()] == [5, 8, 7]


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("にっぽん", 4),
        ("とうきょう", 4),
        ("おおさか", 4),
        ("ながさき", 4),
        ("きょう", 2),
        ("しんぶん", 4),
        ("がっこう", 4),
        ("コーヒー", 4),
        ("チューリップ", 5),
        ("フィルム", 3),
        ("ヴァイオリン", 5),
        ("ｶﾞｯｺｳ", 4),
        ("か\u3099っこう", 4),
        ("いすゞ", 3),
        ("くゎし", 2),
    ],
)
def test_words(word: str, count: int) -> None:
    assert ways(mora.read(word))[0].total == count


def test_units_are_shown_with_their_kana() -> None:
    assert [unit.text for unit in units(mora.read("きゃっと、ふぁん"))] == ["きゃ", "っ", "と", "ふぁ", "ん"]


def test_a_small_vowel_after_the_same_vowel_joins_or_prolongs() -> None:
    assert [reading.total for reading in ways(mora.read("ねぇ"))] == [1, 2]
    assert [reading.total for reading in ways(mora.read("てぃ"))] == [1]


@pytest.mark.parametrize("line", ["古池や", "haiku", "５７５", "蛙とびこむ", "한글"])
def test_kanji_without_furigana_cannot_be_counted(line: str) -> None:
    assert mora.read(line) is None
    assert ways(mora.read(line)) == []


def test_the_writers_furigana_count() -> None:
    assert ways(mora.read("{古池|ふるいけ}や"))[0].total == 5
    assert [unit.text for unit in units(mora.read("{水|みず}の{音|おと}"))] == ["み", "ず", "の", "お", "と"]
    assert mora.read("{古池|古いけ}や") is None
    assert mora.read("{古池や") is None


def test_punctuation_and_spaces_count_nothing() -> None:
    assert ways(mora.read("「ふるいけ　や、」……"))[0].total == 5


def test_the_card_claims_what_is_measured_here() -> None:
    regular = [poem for poem in HAIKU if "おうま" not in poem]
    kept = sum([ways(mora.read(line))[0].total for line in poem.split()] == [5, 7, 5] for poem in regular)
    assert (
        capability_card("ja")["counting"]["measured"] == f"haiku: {kept} of {len(regular)} have the count of their form"
    )


@pytest.mark.skipif(not kanji.is_installed(), reason="the extra japanese (SudachiPy) is not installed")
def test_kanji_without_furigana_are_guessed_and_the_guess_is_called_one() -> None:
    phrases = {"古池や": 5, "蛙飛びこむ": 7, "水の音": 5, "名月や": 5, "池をめぐりて": 7, "夜もすがら": 5, "閑さや": 5}
    phrases |= {
        "岩にしみ入る": 7,
        "蝉の声": 5,
        "夏草や": 5,
        "兵どもが": 7,
        "夢の跡": 5,
        "五月雨を": 5,
        "あつめて早し": 7,
    }
    right = sum(kanji.guessed_morae(line) == count for line, count in phrases.items())
    assert right >= 0.8 * len(phrases)
    counted = count("古池や\n{蛙|かわず}とびこむ\n", "ja")
    assert (counted.units.morae, counted.guesses) == (None, {"morae": 12})


def test_what_is_counted_needs_no_guess() -> None:
    assert count("ふるいけや\n", "ja").guesses == {}
    assert kanji.guessed_morae("{古池|ふるいけ}や") == 5
    assert count("古池や\n", "zh").guesses == {}
