"""The writer's answer: comments at their places in the draft through every change, suggestions taken, things done."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.actions.scene import DOHA, Player, publish, settings
from tests.endpoint.scene import Press
from writerdesk.actions import review
from writerdesk.actions.comments import PieceComment, answer, apply_suggestion, comments_of, mark_done, reject
from writerdesk.actions.process import process_shown
from writerdesk.actions.send import withdraw
from writerdesk.actions.write import piece_text, replace_text
from writerdesk.errors import Declined, Refused

pytestmark = pytest.mark.long

#: the comments of a lead: the word, what is said, what is proposed
REMARKS = (("धीरे", "दो बार?", None), ("माली", "और कौन?", "बाग़बाँ"), ("घड़ा", "घड़े?", "घड़े"), ("होय॥", "अंत", None))


@dataclass
class Asked:
    """A piece that came back with comments; ``made`` are their ids by word."""

    writer: Player
    lead: Player
    piece: str
    made: dict[str, str]

    def placed(self) -> dict[str, PieceComment]:
        by_id = {one.id: one for one in comments_of(self.writer.workplace, self.piece)}
        return {word: by_id[name] for word, name in self.made.items()}

    def words(self) -> dict[str, str | None]:
        """What stands now where each comment is, None for an orphan."""
        text = piece_text(self.writer.workplace, self.piece)
        return {word: None if one.start is None else text[one.start : one.end] for word, one in self.placed().items()}

    def write(self, text: str) -> None:
        replace_text(self.writer.workplace, self.piece, text)


@pytest.fixture
def asked(press: Press, writer: Player, lead: Player) -> Asked:
    brief = publish(press)
    writer.sync()
    piece = writer.begin(brief)
    uuid = writer.send(piece).uuid
    lead.claim(uuid)
    made = {}
    for word, text, suggest in REMARKS:
        start = DOHA.rindex(word)
        made[word] = review.comment(lead.workplace, uuid, start, start + len(word), text, suggest)
    review.decide(lead.workplace, uuid, "changes")
    assert lead.sync().errors == []
    assert writer.sync().errors == []
    return Asked(writer, lead, piece, made)


def test_comments_stand_at_their_words(asked: Asked) -> None:
    assert asked.words() == {word: word for word, _text, _suggest in REMARKS}
    placed = asked.placed()
    assert [(one.text, one.suggest) for one in placed.values()] == [(text, suggest) for _word, text, suggest in REMARKS]
    assert {one.state for one in placed.values()} == {"open"}
    assert {one.revision for one in placed.values()} == {1}
    assert [one.start for one in placed.values()] == [DOHA.rindex(word) for word, _text, _suggest in REMARKS]


def test_comments_go_with_their_words_and_are_orphans_without_them(asked: Asked) -> None:
    before = "एक नई पंक्ति आरंभ में।\n"
    asked.write(before + DOHA.replace("माली सींचे", "कोई सींचे"))
    assert asked.words() == {"धीरे": "धीरे", "माली": None, "घड़ा": "घड़ा", "होय॥": "होय॥"}
    gone = asked.placed()["माली"]
    assert (gone.state, gone.quote, gone.end) == ("orphan", "माली", None)
    assert asked.placed()["घड़ा"].start == len(before) + DOHA.index("घड़ा") - len("माली") + len("कोई")
    asked.write("")
    assert set(asked.words().values()) == {None}
    asked.write(DOHA)
    assert asked.words() == {word: word for word, _text, _suggest in REMARKS}


def test_places_are_of_the_nfc_text_however_it_is_typed(asked: Asked) -> None:
    asked.write("cafe\u0301 cafe\u0301\n" + DOHA)
    place = asked.placed()["माली"]
    assert place.start == len("caf\u00e9 caf\u00e9\n") + DOHA.index("माली")
    changed = apply_suggestion(asked.writer.workplace, asked.piece, asked.made["माली"])
    assert changed == "caf\u00e9 caf\u00e9\n" + DOHA.replace("माली", "बाग़बाँ")


def test_a_suggestion_is_taken_with_one_step_and_is_done(asked: Asked) -> None:
    saves = len(process_shown(asked.writer.desk, asked.piece).entries)
    changed = apply_suggestion(asked.writer.workplace, asked.piece, asked.made["माली"])
    assert changed == piece_text(asked.writer.workplace, asked.piece) == DOHA.replace("माली", "बाग़बाँ")
    assert asked.placed()["माली"].state == "done"
    apply_suggestion(asked.writer.workplace, asked.piece, asked.made["घड़ा"])
    assert piece_text(asked.writer.workplace, asked.piece) == DOHA.replace("माली", "बाग़बाँ").replace("घड़ा", "घड़े")
    assert len(process_shown(asked.writer.desk, asked.piece).entries) == saves + 2


def test_what_cannot_be_taken_says_why_and_changes_nothing(asked: Asked) -> None:
    place, piece = asked.writer.workplace, asked.piece
    for name in (asked.made["धीरे"], "no such comment"):
        with pytest.raises(Refused, match="comment/no-suggestion"):
            apply_suggestion(place, piece, name)
    asked.write("सब कुछ नया\n")
    with pytest.raises(Declined, match="comment/orphan"):
        apply_suggestion(place, piece, asked.made["माली"])
    assert piece_text(place, piece) == "सब कुछ नया\n"
    asked.write(DOHA)
    asked.writer.send(piece)
    with pytest.raises(Declined, match="piece/sealed"):
        apply_suggestion(place, piece, asked.made["माली"])
    assert (piece_text(place, piece), asked.placed()["माली"].state) == (DOHA, "open")


def test_done_is_said_and_taken_back(asked: Asked) -> None:
    mark_done(asked.writer.workplace, asked.piece, asked.made["धीरे"])
    assert asked.placed()["धीरे"].state == "done"
    asked.write("")
    assert asked.placed()["धीरे"].state == "done"
    mark_done(asked.writer.workplace, asked.piece, asked.made["धीरे"], done=False)
    assert asked.placed()["धीरे"].state == "orphan"
    with pytest.raises(Refused, match="comment/unknown"):
        mark_done(asked.writer.workplace, asked.piece, "no such comment")


def test_comments_of_two_rounds_stand_side_by_side(asked: Asked) -> None:
    mark_done(asked.writer.workplace, asked.piece, asked.made["घड़ा"])
    second = "पहले यह।\n" + DOHA
    asked.write(second)
    uuid = asked.writer.send(asked.piece).uuid
    asked.lead.sync()
    page = review.review_page(asked.lead.workplace, uuid)
    assert [second[one.start or 0 : one.end] for one in page.comments] == [word for word, _text, _suggest in REMARKS]
    review.comment(asked.lead.workplace, uuid, 0, 4, "क्यों?")
    review.decide(asked.lead.workplace, uuid, "changes")
    asked.lead.sync()
    asked.writer.sync()
    asked.writer.sync()
    asked.write("\n" + second)
    found = comments_of(asked.writer.workplace, asked.piece)
    assert [(one.revision, one.quote, one.state) for one in found] == [
        *((1, word, "done" if word == "घड़ा" else "open") for word, _text, _suggest in REMARKS),
        (2, "पहले", "open"),
    ]
    text = piece_text(asked.writer.workplace, asked.piece)
    assert [text[one.start or 0 : one.end] for one in found] == [one.quote for one in found]


def test_comments_come_once_however_often_they_are_told(asked: Asked) -> None:
    asked.writer.sync()
    asked.writer.desk.set_fact("feed_cursor", "0")
    asked.writer.sync()
    assert len(comments_of(asked.writer.workplace, asked.piece)) == len(REMARKS)


def test_a_package_that_never_left_does_not_leave_after_a_withdrawal(
    press: Press, writer: Player, lead: Player
) -> None:
    brief = publish(press)
    writer.sync()
    piece = writer.begin(brief)
    writer.sync()
    sealed = writer.seal(piece)
    withdraw(writer.workplace, piece)
    assert [row.kind for row in writer.outgoing(piece)] == ["event", "event"]
    assert writer.sync().errors == []
    assert writer.state(piece) == "WITHDRAWN"
    lead.sync()
    assert sealed.uuid not in [row.uuid for row in review.queue(lead.workplace)]
    replace_text(writer.workplace, piece, DOHA * 2)


def test_what_was_done_with_each_comment_comes_back_to_the_lead(asked: Asked) -> None:
    desk, piece, made = asked.writer.workplace, asked.piece, asked.made
    apply_suggestion(desk, piece, made["माली"])
    answer(desk, piece, made["माली"], "हाँ, यही सोच रही थी।")
    with pytest.raises(Declined, match="comment/why"):
        reject(desk, piece, made["घड़ा"], " ")
    reject(desk, piece, made["घड़ा"], "दोहे में मात्रा टूटती है।")
    with pytest.raises(Refused, match="comment/unknown"):
        answer(desk, piece, "urn:uuid:nobody", "!")
    uuid = asked.writer.send(piece).uuid
    asked.lead.sync()
    page = review.review_page(asked.lead.workplace, uuid)
    told = {one.id: (one.state, one.answer) for one in page.comments}
    assert [told[made[word]] for word in ("धीरे", "माली", "घड़ा", "होय॥")] == [
        ("open", ""),
        ("done", "हाँ, यही सोच रही थी।"),
        ("rejected", "दोहे में मात्रा टूटती है।"),
        ("open", ""),
    ]


@pytest.mark.parametrize(("blind", "name"), [(True, ""), (False, "Meera")])
def test_readers_are_named_unless_the_brief_is_read_blind(
    press: Press, writer: Player, lead: Player, *, blind: bool, name: str
) -> None:
    brief = publish(press, *settings(review__blind=blind))
    writer.sync()
    piece = writer.begin(brief)
    uuid = writer.send(piece).uuid
    lead.claim(uuid)
    review.comment(lead.workplace, uuid, 0, 4, "?")
    review.decide(lead.workplace, uuid, "changes")
    lead.sync()
    writer.sync()
    assert [one.author for one in comments_of(writer.workplace, piece)] == [name]
