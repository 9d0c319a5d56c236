"""The lead's work as both sides see it: claiming, commenting, scoring, deciding, and what is refused."""

from __future__ import annotations

import pytest

from tests.actions.scene import DOHA, SECOND, Player, publish, settings
from tests.endpoint.scene import Press
from tests.reviews.judged import Said, add_judged
from writerdesk.actions import review
from writerdesk.actions.agreement import agreement_page
from writerdesk.actions.comments import comments_of
from writerdesk.actions.decision_view import decision_page
from writerdesk.actions.moves import piece_state
from writerdesk.actions.piece_view import piece_view
from writerdesk.actions.rating import rate_review
from writerdesk.actions.send import appeal, withdraw
from writerdesk.actions.write import replace_text
from writerdesk.errors import Declined, Refused

pytestmark = pytest.mark.long

WORD = DOHA.index("माली")
GOOD = {"reason_code": "form-not-kept", "sentence": "तीसरे चरण में बारह मात्राएँ हैं।", "clause": "work.form"}


@pytest.fixture
def sent(press: Press, writer: Player) -> tuple[str, str]:
    """A piece that has arrived: (piece, uuid of its package)."""
    brief = publish(press)
    writer.sync()
    piece = writer.begin(brief)
    return piece, writer.send(piece).uuid


@pytest.fixture
def held(sent: tuple[str, str], lead: Player) -> tuple[str, str]:
    lead.claim(sent[1])
    return sent


def remark(lead: Player, uuid: str, text: str = "इस पर फिर सोचिए।", suggest: str | None = None) -> str:
    return review.comment(lead.workplace, uuid, WORD, WORD + 4, text, suggest)


def decide(lead: Player, uuid: str, verdict: str, **more: object) -> None:
    review.decide(lead.workplace, uuid, verdict, **more)  # type: ignore[arg-type]


def exchange(*players: Player) -> None:
    for player in (*players, *players):
        assert player.sync().errors == []


def test_what_arrived_is_claimed_and_read_offline(lead: Player, sent: tuple[str, str]) -> None:
    piece, uuid = sent
    (row,) = (row for row in review.queue(lead.workplace) if row.uuid == uuid)
    assert (row.uuid, row.piece, row.revision, row.state, row.holder) == (uuid, piece, 1, "RECEIVED", None)
    with pytest.raises(Refused, match="review/not-held"):
        review.review_page(lead.workplace, uuid)
    taken = review.claim(lead.workplace, uuid)
    assert (taken.holder, taken.state) == (lead.person, "IN_REVIEW")
    with lead.offline():
        assert review.claim(lead.workplace, uuid) == taken
        page = review.review_page(lead.workplace, uuid)
        remark(lead, uuid)
        decide(lead, uuid, "changes")
        assert lead.sync().waiting == 1
    assert (page.text, page.title, page.direction, page.state) == (DOHA, "Two lines on patience", "ltr", "IN_REVIEW")
    assert [one.id for one in page.rubric] == ["language", "life"]
    assert (page.comments, page.scores, page.previous_text) == ((), (), None)


def test_a_piece_that_another_lead_holds_is_not_claimed(second: Player, lead: Player, held: tuple[str, str]) -> None:
    piece, uuid = held
    with second.offline(), pytest.raises(Refused, match="review/unknown"):
        review.claim(second.workplace, uuid)
    second.sync()
    with pytest.raises(Declined, match=r"Another lead holds this piece\. \[review/not-free\]"):
        review.claim(second.workplace, uuid)
    with pytest.raises(Refused, match="review/not-held"):
        review.review_page(second.workplace, uuid)
    exchange(second, lead)
    assert piece_state(second.desk, piece).holder == lead.person


def test_two_leads_who_claim_offline_hold_it_once(second: Player, lead: Player, sent: tuple[str, str]) -> None:
    piece, uuid = sent
    lead.sync()
    second.sync()
    for _again in range(2):
        with second.offline(), pytest.raises(Declined, match="review/waits"):
            review.claim(second.workplace, uuid)
    assert len(second.outgoing(piece)) == 1
    review.claim(lead.workplace, uuid)
    with pytest.raises(Declined, match=r"review/not-free|move/"):
        review.claim(second.workplace, uuid)
    exchange(lead, second)
    assert piece_state(second.desk, piece).holder == lead.person


def test_a_claim_that_waited_is_made_when_there_is_a_network(lead: Player, sent: tuple[str, str]) -> None:
    _piece, uuid = sent
    lead.sync()
    with lead.offline(), pytest.raises(Declined, match="review/waits"):
        review.claim(lead.workplace, uuid)
    assert review.claim(lead.workplace, uuid).holder == lead.person
    assert review.review_page(lead.workplace, uuid).text == DOHA


def test_what_is_given_back_is_free_and_the_draft_stays(second: Player, lead: Player, held: tuple[str, str]) -> None:
    _piece, uuid = held
    remark(lead, uuid)
    review.release(lead.workplace, uuid)
    second.claim(uuid)
    lead.sync()
    with pytest.raises(Declined, match="move/holder"):
        decide(lead, uuid, "changes")
    (kept,) = (row for row in review.review_drafts(lead.workplace) if row["uuid"] == uuid)
    assert kept["comments"] == ["इस पर फिर सोचिए।"]


def test_nobody_decides_without_holding(lead: Player, sent: tuple[str, str]) -> None:
    lead.sync()
    with pytest.raises(Refused, match="review/not-held"):
        decide(lead, sent[1], "accept")
    with pytest.raises(Refused, match="review/unknown"):
        decide(lead, "7d444840-9dc0-41d1-a245-5ffdce74fad2", "accept")
    assert lead.outgoing(sent[0]) == []


def test_each_verdict_says_what_it_lacks_and_keeps_the_draft(lead: Player, held: tuple[str, str]) -> None:
    piece, uuid = held
    with pytest.raises(Declined, match="review/nothing-to-do"):
        decide(lead, uuid, "changes", sentence="Better.", todo=[" "])
    for lacking in GOOD:
        with pytest.raises(Declined, match="review/reason"):
            decide(lead, uuid, "not-accepted", **{**GOOD, lacking: ""})
    review.score(lead.workplace, uuid, "life", "1")
    remark(lead, uuid)
    with pytest.raises(Declined, match="review/taste-reason"):
        decide(lead, uuid, "changes")
    assert piece_state(lead.desk, piece).state == "IN_REVIEW"
    (kept,) = (row for row in review.review_drafts(lead.workplace) if row["uuid"] == uuid)
    assert (kept["comments"], [one.criterion for one in kept["scores"]]) == (["इस पर फिर सोचिए।"], ["life"])


def test_scores_stay_on_the_scale_of_the_rubric(lead: Player, held: tuple[str, str]) -> None:
    _piece, uuid = held
    for value in ("4", "0", "", "two", "1.0"):
        with pytest.raises(Refused, match="review/value"):
            review.score(lead.workplace, uuid, "language", value)
    with pytest.raises(Refused, match="review/criterion"):
        review.score(lead.workplace, uuid, "beauty", "1")
    for value in ("1", "3"):
        review.score(lead.workplace, uuid, "language", value)
    scores = review.review_page(lead.workplace, uuid).scores
    assert [(one.criterion, one.value) for one in scores] == [("language", "3")]


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (5, 4), (0, 10_000)])
def test_a_comment_stands_in_the_text_and_says_something(
    lead: Player, held: tuple[str, str], start: int, end: int
) -> None:
    with pytest.raises(Refused):
        review.comment(lead.workplace, held[1], start, end, "words")
    with pytest.raises(Refused, match="comment/empty"):
        review.comment(lead.workplace, held[1], 0, 3, " \n")
    assert review.review_page(lead.workplace, held[1]).comments == ()


def test_a_comment_of_an_undecided_review_is_taken_back(lead: Player, held: tuple[str, str]) -> None:
    first, second = remark(lead, held[1], "one"), remark(lead, held[1], "two", "बाग़बाँ")
    review.remove_comment(lead.workplace, held[1], first)
    (left,) = review.review_page(lead.workplace, held[1]).comments
    assert (left.id, left.quote, left.text, left.suggest) == (second, "माली", "two", "बाग़बाँ")


def test_the_writer_gets_the_reason_and_may_answer_it(
    writer: Player, lead: Player, second: Player, held: tuple[str, str]
) -> None:
    piece, uuid = held
    decide(lead, uuid, "not-accepted", **GOOD)
    exchange(lead, writer)
    (no,) = [event for event in piece_state(writer.desk, piece).history if event.to == "NOT_ACCEPTED"]
    assert no.payload["reason"] == {"code": GOOD["reason_code"], "sentence": GOOD["sentence"], "clause": GOOD["clause"]}
    shown = piece_view(writer.workplace, piece)["decision"]
    assert (shown.state, shown.sentence, shown.clause) == ("NOT_ACCEPTED", GOOD["sentence"], GOOD["clause"])
    with pytest.raises(Declined, match="move/appeal-says-why"):
        appeal(writer.workplace, piece, " ")
    appeal(writer.workplace, piece, "तीसरे चरण में तेरह हैं: गिनिए।")
    exchange(writer, lead)
    assert uuid not in [row.uuid for row in review.queue(lead.workplace)]
    second.claim(uuid)
    page = review.review_page(second.workplace, uuid)
    assert (page.appeal, [one.reason for one in page.judgements]) == (
        "तीसरे चरण में तेरह हैं: गिनिए।",
        [GOOD["reason_code"]],
    )
    decide(second, uuid, "accept")
    exchange(second, writer)
    assert writer.state(piece) == "PAY_DUE"


def test_an_appeal_that_is_not_followed_closes_with_an_answer(
    writer: Player, lead: Player, second: Player, held: tuple[str, str]
) -> None:
    piece, uuid = held
    decide(lead, uuid, "not-accepted", **GOOD)
    exchange(lead, writer)
    appeal(writer.workplace, piece, "मैं सहमत नहीं हूँ।")
    exchange(writer)
    second.claim(uuid)
    decide(second, uuid, "not-accepted", **GOOD)
    exchange(second, writer)
    assert writer.state(piece) == "CLOSED"
    replace_text(writer.workplace, piece, SECOND)


def test_a_second_lead_reads_what_the_first_leaves_open(
    writer: Player, lead: Player, second: Player, third: Player, held: tuple[str, str]
) -> None:
    piece, uuid = held
    decide(lead, uuid, "second", sentence="मैं इस बोली को पूरा नहीं जानती।")
    exchange(lead, writer)
    assert writer.state(piece) == "NEEDS_SECOND"
    assert uuid not in [row.uuid for row in review.queue(lead.workplace)]
    second.claim(uuid)
    assert piece_state(second.desk, piece).holder == second.person
    assert review.review_page(second.workplace, uuid).judgements == ()
    review.release(second.workplace, uuid)
    assert piece_state(second.desk, piece).holder is None
    assert uuid in [row.uuid for row in review.queue(second.workplace)]
    third.claim(uuid)
    remark(third, uuid)
    decide(third, uuid, "changes")
    exchange(third, writer)
    assert writer.state(piece) == "CHANGES_ASKED"
    assert [one.quote for one in comments_of(writer.workplace, piece)] == ["माली"]


def test_a_third_decides_where_the_second_cannot_and_names_the_difference(
    writer: Player, lead: Player, second: Player, third: Player, held: tuple[str, str]
) -> None:
    piece, uuid = held
    decide(lead, uuid, "second")
    lead.sync()
    second.claim(uuid)
    remark(second, uuid)
    decide(second, uuid, "second")
    second.sync()
    third.claim(uuid)
    page = review.review_page(third.workplace, uuid)
    assert [(one.by, one.state) for one in page.judgements] == [
        (lead.person, "NEEDS_SECOND"),
        (second.person, "IN_ADJUDICATION"),
    ]
    assert [one.quote for one in page.comments] == ["माली"]
    with pytest.raises(Declined, match="move/difference-noted"):
        decide(third, uuid, "accept")
    decide(third, uuid, "accept", difference="taste")
    exchange(third, writer)
    assert writer.state(piece) == "PAY_DUE"


def test_the_rounds_of_the_brief_are_told_before_the_review_is_given(
    press: Press, writer: Player, lead: Player
) -> None:
    brief = publish(press, *settings(review__max_rounds=1))
    writer.sync()
    piece = writer.begin(brief)
    uuid = writer.send(piece).uuid
    lead.claim(uuid)
    decide(lead, uuid, "changes", todo=["दूसरी पंक्ति गिनिए।"])
    exchange(lead, writer)
    replace_text(writer.workplace, piece, SECOND)
    uuid = writer.send(piece).uuid
    lead.sync()
    assert review.review_page(lead.workplace, uuid).previous_text == DOHA
    remark(lead, uuid)
    with pytest.raises(Declined, match="move/rounds-left"):
        decide(lead, uuid, "changes")
    assert len(review.review_page(lead.workplace, uuid).comments) == 1
    decide(lead, uuid, "accept")
    exchange(lead, writer)
    assert writer.state(piece) == "PAY_DUE"


def test_a_piece_that_was_withdrawn_is_decided_by_nobody(writer: Player, lead: Player, held: tuple[str, str]) -> None:
    piece, uuid = held
    withdraw(writer.workplace, piece)
    writer.sync()
    remark(lead, uuid)
    decide(lead, uuid, "changes")
    assert [error["code"] for error in lead.sync().errors] == ["move/clash"]
    assert writer.sync().errors == []
    assert (writer.state(piece), piece_state(lead.desk, piece).state) == ("WITHDRAWN", "WITHDRAWN")
    assert [row.state for row in lead.outgoing(piece)] == ["delivered", "refused"]
    assert comments_of(writer.workplace, piece) == []


def test_who_has_a_conflict_of_interest_leaves_the_piece_to_others(
    lead: Player, second: Player, held: tuple[str, str]
) -> None:
    piece, uuid = held
    with pytest.raises(Declined, match="review/conflict"):
        review.step_aside(lead.workplace, uuid, " ")
    review.step_aside(lead.workplace, uuid, "आशा मेरी बहन है।")
    second.sync()
    review.step_aside(second.workplace, uuid, "हम साथ लिखते हैं।")
    exchange(lead, second)
    state = piece_state(lead.desk, piece)
    assert (state.state, state.holder, state.refused) == ("RECEIVED", None, ())
    for player in (lead, second):
        assert uuid not in [row.uuid for row in review.queue(player.workplace)]
        with pytest.raises(Refused, match="review/unknown"):
            review.claim(player.workplace, uuid)


def test_words_of_a_review_and_its_versions_are_kept_until_the_verdict(lead: Player, held: tuple[str, str]) -> None:
    _piece, uuid = held
    remark(lead, uuid)
    review.keep_words(lead.workplace, uuid, sentence="तीसरे च")
    review.keep_words(lead.workplace, uuid, sentence="तीसरे चरण में", saying="और यह")
    kept = review.review_page(lead.workplace, uuid).draft
    assert (kept.sentence, kept.saying, len(kept.comments)) == ("तीसरे चरण में", "और यह", 1)
    (newest, oldest) = review.versions(lead.workplace, uuid)
    assert (newest["sentence"], oldest["sentence"]) == ("तीसरे च", "")
    review.restore_draft(lead.workplace, uuid, oldest["number"])
    assert review.review_page(lead.workplace, uuid).draft.sentence == ""
    assert "तीसरे चरण में" in [one["sentence"] for one in review.versions(lead.workplace, uuid)]
    with pytest.raises(Refused, match="review/unknown-version"):
        review.restore_draft(lead.workplace, uuid, 99)
    decide(lead, uuid, "accept")
    with pytest.raises(Refused, match="review/unknown-version"):
        review.restore_draft(lead.workplace, uuid, 1)


def test_what_readers_gave_is_set_beside_each_other_once_it_is_decided(press: Press, lead: Player) -> None:
    brief, mine = publish(press), lead.person
    lead.sync()
    for own, other in (("3", "3"), ("1", "1"), ("2", "3")):
        said = [
            Said(mine, "NEEDS_SECOND", {"language": own, "life": "1"}),
            Said("gopal", "ACCEPTED", {"language": other}),
        ]
        add_judged(lead.desk, brief, said)
    add_judged(
        lead.desk, brief, [Said(mine, "NOT_ACCEPTED", {"language": "1"}), Said("zoya", "CLOSED")], appeal_after=1
    )
    hidden = add_judged(lead.desk, brief, [Said("gopal", "NEEDS_SECOND", {"language": "3", "life": "3"})])
    page = agreement_page(lead.workplace, brief.partition("@")[0], lead.desk_id)
    assert (page.pieces, page.still_open) == (4, 1)
    language, life = page.criteria
    assert (language.taste, life.taste, life.agreement) == (False, True, None)
    assert language.agreement is not None
    assert (language.agreement.n, language.agreement.raters) == (3, 2)
    assert [(one.value, one.count) for one in life.given] == [("1", 3), ("2", 0), ("3", 0)]
    (you,) = [one.judged for one in page.readers if one.you]
    assert (you.read, you.not_accepted, you.left) == (4, 1, 3)
    assert you.lean == pytest.approx(-1 / 6)
    assert (page.you.appeals, page.you.stood) == (1, 1)
    assert agreement_page(lead.workplace, "another@1").readers == ()
    state = piece_state(lead.desk, hidden)
    assert state.state == "NEEDS_SECOND"


def test_a_review_is_rated_and_its_reader_learns_it_when_the_piece_is_through(
    writer: Player, lead: Player, held: tuple[str, str]
) -> None:
    piece, uuid = held
    with pytest.raises(Declined, match="review/nothing-to-rate"):
        rate_review(writer.workplace, piece, "helpful")
    remark(lead, uuid)
    decide(lead, uuid, "changes")
    exchange(lead, writer)
    rate_review(writer.workplace, piece, "not-helpful")
    rate_review(writer.workplace, piece, "partly", " क्या बदलूँ, यह नहीं लिखा। ")
    page = decision_page(writer.workplace, piece)
    assert ("rate" in page.can, page.rated and page.rated.value) == (True, "partly")
    exchange(writer, lead)
    assert lead.state(piece) == "CHANGES_ASKED"
    assert agreement_page(lead.workplace).ratings == ()
    again = writer.send(piece).uuid
    lead.claim(again)
    decide(lead, again, "accept")
    exchange(lead, writer)
    rate_review(writer.workplace, piece, "helpful")
    exchange(writer, lead)
    assert lead.state(piece) == "PAY_DUE"
    found = agreement_page(lead.workplace).ratings
    assert [(one.value, one.text) for one in found] == [("helpful", ""), ("partly", "क्या बदलूँ, यह नहीं लिखा।")]
