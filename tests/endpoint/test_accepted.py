"""What the vendor's store hands to a dataset release."""

from __future__ import annotations

from tests.endpoint.scene import TEXT, Press
from writerdesk.endpoint.accepted import accepted_pieces
from writerdesk.endpoint.publishing import publish_brief
from writerdesk.resources import resource

LAST = "काल करे सो आज कर, आज करे सो अब।\n"


def test_the_accepted_revision_with_its_consent_and_scores(press: Press) -> None:
    brief = press.publish(("work.pieces", "3"))
    writer, lead = press.enrol(), press.enrol("lead", "Meera")
    other = press.second().enrol()
    pieces = [writer.take(brief) for _ in range(3)]
    for piece in pieces:
        writer.put(writer.seal(piece, brief))
        lead.move(piece, "RECEIVED", "IN_REVIEW", revision=1)
    accepted, changed, waiting = pieces
    scores = [{"criterion": "rhyme", "value": "4", "reason": "clear"}, "nonsense"]
    assert lead.move(accepted, "IN_REVIEW", "ACCEPTED", revision=1, payload={"scores": scores}).status == 201
    asked = {"comments": [{"id": "urn:uuid:1"}], "scores": [{"criterion": "rhyme", "value": 1}]}
    assert lead.move(changed, "IN_REVIEW", "CHANGES_ASKED", revision=1, payload=asked).status == 201
    last = writer.seal(changed, brief, 2, LAST, scopes=("training",))
    writer.put(last)
    assert lead.move(changed, "IN_REVIEW", "ACCEPTED", revision=2).status == 201

    found = {piece.id: piece for piece in accepted_pieces(press.folder, press.vendor.vendor)}
    assert set(found) == {accepted, changed}
    assert list(found) == sorted(found)
    one, two = found[accepted], found[changed]
    assert (one.text, one.scopes, one.revisions, one.rounds) == (TEXT, ("training", "evaluation"), 1, 1)
    assert [(score.criterion, score.value, score.rater) for score in one.scores] == [("rhyme", "4", lead.person)]
    assert (two.text, two.package, two.scopes, two.revisions, two.rounds) == (LAST, last.uuid, ("training",), 2, 2)
    assert (two.scores, two.withdrawn, two.writer, two.brief) == ((), False, writer.person, brief)
    assert (one.language, one.script, one.licence, one.title) == ("hi", "Deva", "CC-BY-4.0", "धीरज")
    assert list(accepted_pieces(press.folder, other.vendor)) == []
    assert waiting not in found


def test_a_critique_comes_with_the_text_that_it_judges(press: Press) -> None:
    judged = resource("briefs", "texte-a-juger.txt").read_bytes()
    source = resource("briefs", "critique-fr.toml").read_bytes()
    made = publish_brief(press.folder, source, press.vendor.vendor, {"texte-a-juger.txt": judged})
    brief = f"{made.id}@{made.version}"
    writer, lead = press.enrol(), press.enrol("lead", "Meera")
    piece = writer.take(brief)
    writer.put(writer.seal(piece, brief, kind="critique", language="not a tag"))
    lead.move(piece, "RECEIVED", "IN_REVIEW", revision=1)
    assert lead.move(piece, "IN_REVIEW", "ACCEPTED", revision=1).status == 201
    (found,) = accepted_pieces(press.folder, press.vendor.vendor)
    assert (found.judged_text, found.script) == (judged.decode(), None)


def test_scores_of_taste_and_of_who_knew_other_verdicts_are_not_compared(press: Press) -> None:
    """As the page has it that shows leads how far they agree: observers work independently."""
    brief, writer = press.publish(), press.enrol()
    first, second, third = (press.enrol("lead", name) for name in ("Meera", "Ravi", "Zoya"))
    piece = writer.take(brief)
    writer.put(writer.seal(piece, brief))
    criteria = ("language", "life", "unheard-of")
    scores = [{"criterion": name, "value": 2} for name in criteria]
    first.move(piece, "RECEIVED", "IN_REVIEW", revision=1)
    for lead, leaves, to, role, more in (
        (first, "IN_REVIEW", "NEEDS_SECOND", "lead", {}),
        (second, "NEEDS_SECOND", "IN_ADJUDICATION", "second-lead", {}),
        (third, "IN_ADJUDICATION", "ACCEPTED", "lead", {"difference": "taste"}),
    ):
        moved = lead.move(piece, leaves, to, revision=1, role=role, payload={"scores": scores, **more})
        assert moved.status == 201, moved.body
    (found,) = accepted_pieces(press.folder, press.vendor.vendor)
    assert [(one.rater, one.criterion, one.compared) for one in found.scores] == [
        (lead.person, name, lead is not third and name == "language")
        for lead in (first, second, third)
        for name in criteria
    ]
