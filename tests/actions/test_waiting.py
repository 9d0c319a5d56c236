"""A lead looks through the queue: words in the row's own script, what is held, what is overdue."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.actions.scene import Player, publish, settings
from tests.endpoint.scene import Press
from writerdesk.actions import review
from writerdesk.actions.queue_filters import Wanted, choices_in
from writerdesk.actions.queue_words import Looked
from writerdesk.actions.waiting import waiting
from writerdesk.languages.cards import card
from writerdesk.reviews.repository import QueueRow
from writerdesk.text.fold import search_fold


def test_what_waits_is_found_by_words_state_holder_and_age(press: Press, writer: Player, lead: Player) -> None:
    first, other = publish(press), publish(press, *settings(identity__title="Zweiter Auftrag"))
    writer.sync()
    sent = [writer.send(writer.begin(brief)).uuid for brief in (first, other)]
    lead.claim(sent[1])
    now = datetime.now(UTC)

    def found(**asked: object) -> list[str]:
        rows = waiting(lead.workplace, Wanted(**asked), fresh=False, now=now)  # type: ignore[arg-type]
        return [row.uuid for row in rows if row.uuid in sent]

    assert found() == sent, "the one that has waited longest first"
    assert found(brief=first) == found(brief=first.partition("@")[0]) == [sent[0]]
    assert found(state="IN_REVIEW") == found(mine=True) == [sent[1]]
    assert (found(language="hi"), found(language="ta")) == (sent, [])
    assert found(words=f"हिन्दी {other}") == [sent[1]]
    assert found(words="हिन्दी zebra") == found(overdue=True) == []
    now += timedelta(days=7, hours=1)  # a new brief gives seven days for an answer
    assert found(overdue=True) == sent
    assert all(row.overdue for row in waiting(lead.workplace, fresh=False, now=now) if row.uuid in sent)
    review.release(lead.workplace, sent[1])
    assert found(mine=True) == []


def test_the_queue_is_narrowed_by_form_round_and_age(press: Press, writer: Player, lead: Player) -> None:
    doha = publish(press, *settings(work__form_id="doha"))
    free = publish(press, *settings(identity__title="Frei"))
    writer.sync()
    pieces = [writer.begin(brief) for brief in (doha, free)]
    first, other = (writer.send(piece).uuid for piece in pieces)
    lead.claim(first)
    review.comment(lead.workplace, first, 0, 4, "और हल्का?")
    review.decide(lead.workplace, first, "changes")
    lead.sync()
    writer.sync()
    again = writer.send(pieces[0]).uuid

    def found(later: int = 0, **asked: object) -> list[str]:
        now = datetime.now(UTC) + timedelta(days=later)
        rows = waiting(lead.workplace, Wanted(**asked), now=now)  # type: ignore[arg-type]
        return [row.uuid for row in rows if row.uuid in (first, other, again)]

    assert (found(round=1), found(round=2), found(round=3)) == ([other], [again], [])
    assert (found(form="doha"), found(form="haiku")) == ([again], [])
    assert found(form="doha", round=1) == []
    assert (found(3, days=3), found(2, days=3)) == ([other, again], [])
    held = waiting(lead.workplace, now=datetime.now(UTC) + timedelta(days=3))
    offered = choices_in(held, datetime.now(UTC) + timedelta(days=3))
    assert set(offered.briefs) >= {doha, free}
    assert (set(offered.forms) >= {"doha"}, set(offered.rounds) >= {1, 2}) == (True, True)


def test_words_are_found_however_they_are_typed() -> None:
    titles = [("Straße", "de"), ("ਪਾਣੀ", "pa"), ("الْكِتَاب", "ar"), ("ọ̀rọ̀", "yo"), ("𞤆𞤵𞤤𞤢𞤪", "ff-Adlm")]
    rows = [QueueRow(str(at), "p", 1, "b@1", title, tag, "RECEIVED", None) for at, (title, tag) in enumerate(titles)]
    looked = Looked(rows)
    questions = ["STRASSE", "ਪਾਣੀ", "الكتاب", "Ọ̀RỌ̀", "𞤨𞤵𞤤𞤢𞤪"]
    assert [[row.uuid for row in looked.found(words)] for words in questions] == [["0"], ["1"], ["2"], ["3"], ["4"]]


_TITLES = st.text(alphabet="abß ė\n\u0301éÉọकਾਾ\u200dﬁ𞤀", max_size=12)


_TAGS, _BRIEFS = st.sampled_from(["de", "yo", "hi", "pa", "ff-Adlm", "ar"]), st.sampled_from(["b@1", "é@2", "ab@1"])


@given(st.lists(st.tuples(_TITLES, _TAGS, _BRIEFS), max_size=9), _TITLES)
def test_a_row_is_found_where_each_word_stands_in_it_and_nowhere_else(
    made: list[tuple[str, str, str]], words: str
) -> None:
    rows = [
        QueueRow(str(at), "p", 1, brief, title, tag, "RECEIVED", None) for at, (title, tag, brief) in enumerate(made)
    ]

    def stands(row: QueueRow) -> bool:
        line = search_fold(f"{row.title} {row.brief} {row.language} {card(row.language).autonym}", row.language)
        asked = search_fold(words, row.language).split()
        return all(word in line.replace("\n", " ") for word in asked)

    wanted = [row for row in rows if stands(row)] if words.strip() else rows
    assert Looked(rows).found(words) == wanted
