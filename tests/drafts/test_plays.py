"""Plays as they are read: Fountain's own examples, plays in scripts without capitals, and going round with Tab."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.actions import plays as play_actions
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.drafts import pieces
from writerdesk.drafts.formats.fountain import elements
from writerdesk.drafts.plays import (
    CYCLE,
    cast,
    cycled,
    elements_of,
    offered_role,
    renamings,
    role_of,
    scenes,
    speaker_of,
)
from writerdesk.errors import Refused
from writerdesk.text.finding import applied

ENGLISH = (
    "INT. HOUSE - DAY\n\nSTEEL\n(starting the engine)\nSo much for retirement!\n\n"
    "He drives off.\n\nSTEEL (V.O.)\nHome.\n"
)
HINDI = ".पहला दृश्य\n\n@रानी\nतुम कब आए?\n\nमंच पर अँधेरा।\n\n@मोहन\nअभी अभी।\n\n@रानी\nबैठो।\n"
ARABIC = ".المشهد الأول\n\n@ليلى\nأين كنت؟\n\n@سامي\nفي الطريق.\n"


def words(line: str) -> int:
    return len(line.split())


def around(text: str, number: int, times: int, *, back: bool = False) -> list[str]:
    lines, made = text.split("\n"), []
    for _ in range(times):
        recast = cycled(lines, number, back=back)
        assert recast is not None
        lines[recast.first : recast.end] = recast.lines
        number = recast.line
        made.append("\n".join(lines))
    return made


@pytest.mark.parametrize(
    ("line", "role"),
    [("STEEL (V.O.)", "STEEL"), ("@McCLANE", "McCLANE"), ("EVE ^", "EVE"), ("@रानी（धीरे）", "रानी"), (" BOB ", "BOB")],
)
def test_a_role_is_its_name_alone(line: str, role: str) -> None:
    assert role_of(line) == role


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (ENGLISH, [("STEEL", 2, 5)]),
        (HINDI, [("रानी", 2, 4), ("मोहन", 1, 2)]),
        (ARABIC, [("ليلى", 1, 2), ("سامي", 1, 2)]),
    ],
)
def test_the_cast_in_the_order_in_which_it_speaks(text: str, roles: list[tuple[str, int, int]]) -> None:
    assert [(role.name, role.speeches, role.words) for role in cast([text], words)] == roles


def test_scenes_begin_at_their_headings() -> None:
    text = "At rise: dark.\n\nINT. HOUSE #12#\n\nHe sits.\n\n.THE SEA\n\nWaves.\n"
    assert [(scene.title, scene.line) for scene in scenes(text)] == [("", 0), ("INT. HOUSE", 2), ("THE SEA", 6)]
    assert "\n".join(scene.text for scene in scenes(text)) == text


@pytest.mark.parametrize("text", [ENGLISH, HINDI, ARABIC])
def test_each_run_of_lines_is_read_as_in_the_whole(text: str) -> None:
    lines = text.split("\n")
    alone = [elements_of(lines, number, number)[0] for number in range(len(lines))]
    assert alone == elements(text)


def test_a_name_that_is_being_written_speaks_already() -> None:
    lines = ["He sits.", "", "MARY"]
    assert elements_of(lines, 2, 2)[0] == "action", "nothing is said yet"
    assert elements_of(lines, 2, 2, 2)[0] == "speaker"
    lines.append("")
    assert elements_of(lines, 2, 3, 3) == ["speaker", "speech"]
    assert elements_of(["", "CUT TO:"], 1, 1, 1)[0] == "transition"


def test_who_says_a_line() -> None:
    lines = HINDI.split("\n")
    assert [speaker_of(lines, number) for number in (3, 5, 8)] == ["रानी", "", "मोहन"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("MARY\nHello there.", 1),
        ("मंच पर अँधेरा।", 0),
        ("INT. X\n\nShe goes.\n\nMARY\nHi", 2),
        ("ليلى تدخل", 0),
        (ENGLISH, 6),
    ],
)
def test_all_the_way_round_gives_the_line_again(text: str, number: int) -> None:
    made = around(text, number, len(CYCLE))
    assert text in made
    assert around(text, number, made.index(text) + 1, back=True)[-1] == text


def test_going_round_changes_marks_and_nothing_else() -> None:
    made = around("MARY\nHello.", 1, 5)
    assert made == [
        "MARY\n\n@Hello.", "MARY\n\nHello.", "MARY\n\n.Hello.", "MARY\n\n>Hello.", "MARY\n(Hello.)",
    ]  # fmt: skip


def test_an_empty_line_gets_the_mark_alone() -> None:
    assert around("", 0, 5) == ["@", "!", ".", ">", ""]
    assert around("MARY\nHi.\n", 2, 1) == ["MARY\nHi.\n\n@"]


@given(st.text("aA@!.>() \n", max_size=40), st.integers(0, 40), st.booleans())
def test_no_letter_is_ever_lost(text: str, number: int, back: bool) -> None:
    lines = text.split("\n")
    recast = cycled(lines, number % len(lines), back=back)
    if recast is not None:
        fresh = [*lines[: recast.first], *recast.lines, *lines[recast.end :]]
        assert [sign for sign in "".join(fresh) if sign in "aA"] == [sign for sign in text if sign in "aA"]
        assert 0 <= recast.line < len(fresh)


def test_a_role_is_renamed_wherever_it_speaks_and_nowhere_else() -> None:
    text = "STEEL\nSteel, they call me.\n\nSTEEL (V.O.)\nYes.\n\n@Eve\nSTEEL!"
    fresh = applied(text, renamings(text, "steel", "Stone"))
    assert fresh == "STONE\nSteel, they call me.\n\nSTONE (V.O.)\nYes.\n\n@Eve\nSTEEL!"
    assert applied(HINDI, renamings(HINDI, "रानी", "सीता")) == HINDI.replace("@रानी", "@सीता")
    assert applied(text, renamings(text, "STEEL", "رنا")).startswith("@رنا\n")
    assert renamings(text, "STEEL", "  ") == []


def test_a_name_is_offered_after_its_first_letter() -> None:
    roles = ["MARY", "रानी"]
    assert offered_role(["", "M"], 1, roles) == "MARY"
    assert offered_role(["", "@रा"], 1, roles) == "रानी"
    assert offered_role(["", "MARY"], 1, roles) == "", "it stands there already"
    assert offered_role(["MARY", "M"], 1, roles) == "", "here she speaks"
    assert offered_role(["", "रा"], 1, roles) == "", "no name without its mark"


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    return own_workplace(tmp_path_factory.mktemp("plays"))


def test_a_cast_on_a_desk(desk: Workplace) -> None:
    piece = new_piece(desk, title="नाटक", language="hi", kind="play")
    replace_text(desk, piece, HINDI)
    found = play_actions.play_cast(desk, piece)
    assert [role.name for role in found.roles] == ["रानी", "मोहन"]
    assert [(scene.title, scene.minutes) for scene in found.scenes] == [("पहला दृश्य", 1)]
    assert found.minutes == 1
    play_actions.give_language(desk, piece, "रानी", "ar")
    play_actions.rename_role(desk, piece, "रानी", "سارة")
    assert piece_text(desk, piece) == HINDI.replace("रानी", "سارة")
    assert play_actions.play_cast(desk, piece).languages == {"سارة": "ar"}
    with pytest.raises(Refused, match="name"):
        play_actions.rename_role(desk, piece, "मोहन", "()")
    with pytest.raises(Refused):
        play_actions.rename_role(desk, piece, "nobody", "X")
    desk.close()


def test_a_minute_is_a_page_of_250_words(desk: Workplace) -> None:
    piece = new_piece(desk, title="Long", language="en", kind="play")
    replace_text(desk, piece, ".One\n\nMARY\n" + "word " * 600 + "\n\n.Two\n\nHe goes.\n")
    found = play_actions.play_cast(desk, piece)
    assert [scene.minutes for scene in found.scenes] == [3, 1]
    assert found.minutes == 3
    desk.close()


def test_a_scene_that_is_stored_in_parts_is_one_scene(desk: Workplace) -> None:
    speech = "Mvua ilinyesha usiku kucha na mto ukajaa maji. " * 1_200
    text = f".NJE\n\nJUMA\n{speech}\n\n.NDANI\n\nASHA\nNdiyo.\n"
    piece = new_piece(desk, title="Mvua", language="sw", kind="play")
    replace_text(desk, piece, text)
    rows = desk.personal().read(lambda c: pieces.sections(c, piece))
    assert len(rows) > 1
    found = play_actions.play_cast(desk, piece)
    assert [(role.name, role.speeches) for role in found.roles] == [("JUMA", 1), ("ASHA", 1)]
    assert [scene.title for scene in found.scenes] == ["NJE", "NDANI"]
    last = found.scenes[-1]
    stored = desk.personal().read(lambda c: pieces.section_text(c, last.section)[0])
    assert stored.split("\n")[last.line] == ".NDANI"
