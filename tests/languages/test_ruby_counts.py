"""A reading in ruby stands beside its base: it is no letter, no word and no sentence of the text."""

from __future__ import annotations

import pytest

from writerdesk.languages.counting import count_units
from writerdesk.languages.paragraph_counts import ParagraphCounter, RunningCounts
from writerdesk.languages.ruby import without_readings

READ = "吾輩《わがはい》は｜猫さん《ねこ》である。\n名前《なまえ》はまだ無い。"
PLAIN = "吾輩は猫さんである。\n名前はまだ無い。"


def test_readings_go_and_nothing_else() -> None:
    assert without_readings(READ, "ja") == PLAIN
    assert without_readings("「《紅樓夢》很長」", "zh-Hant") == "「《紅樓夢》很長」", "a title in Chinese is no reading"
    assert without_readings("｜紅樓夢《hónglóumèng》", "zh-Hant") == "紅樓夢"


@pytest.mark.parametrize("unit", ["words", "graphemes", "letters", "sentences", "lines", "stanzas", "pages"])
def test_a_reading_is_not_counted(unit: str) -> None:
    assert getattr(count_units(READ, "ja"), unit) == getattr(count_units(PLAIN, "ja"), unit)


def test_code_points_are_those_of_the_text() -> None:
    assert count_units(READ, "ja").code_points == len(READ)


def test_what_is_counted_while_one_writes_is_the_same() -> None:
    counter = ParagraphCounter("ja")
    running = RunningCounts(counter).count(READ.split("\n"))
    for unit in ("words", "graphemes", "letters", "sentences", "code_points"):
        assert running[unit] == counter.section(READ)[unit] == getattr(count_units(READ, "ja"), unit)
