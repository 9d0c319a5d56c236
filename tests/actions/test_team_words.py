"""Words of a team: proposed offline, decided by the lead, known on the desks of that vendor and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hunspell import Hunspell

from tests.actions.conftest import Join
from tests.actions.scene import Player, invite, publish, settings
from tests.actions.test_walls import everything_in
from tests.endpoint.scene import Press
from writerdesk.actions.check import Checker
from writerdesk.actions.enrol import enrol, read_invite
from writerdesk.actions.send import outbox
from writerdesk.actions.words import (
    WordRow,
    accepted_words,
    decide,
    export_words,
    forget,
    learn,
    propose,
    word_desk,
    word_rows,
)
from writerdesk.actions.workplace import own_workplace
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.errors import Declined, Refused, Usage
from writerdesk.lifecycle.events import sign_event
from writerdesk.lifecycle.word_moves import PROPOSED, WordLife, make_word_event

pytestmark = pytest.mark.long

# French and Swahili have dictionaries that draw red lines; these words are in neither.
KREYOL, SHENG = "krèyolad", "mtumbuizaji"


def row(player: Player, word: str) -> WordRow:
    (found,) = (one for one in word_rows(player.workplace, player.desk_id) if one.word == word)
    return found


def unknown(player: Player, text: str, language: str = "fr") -> list[str]:
    """What the spelling check marks in a piece of the player's vendor desk."""
    report = player.checker.check_text(text, language, learned=accepted_words(player.desk, [language]))
    return [text[found.start : found.end] for found in report.findings if found.rule == "spelling/unknown"]


@pytest.fixture(scope="module")
def approved(press: Press, writer: Player, lead: Player) -> str:
    """A word that one writer proposed without a network and the lead approved."""
    with writer.offline():
        assert propose(writer.workplace, KREYOL, "fr-FR", writer.desk_id, "said in Haiti").waiting
        writer.sync()
        assert row(writer, KREYOL).waiting
    writer.sync()
    lead.sync()
    decide(lead.workplace, "approve", KREYOL, "fr", lead.desk_id)
    lead.sync()
    return KREYOL


def test_a_proposal_waits_for_a_network_and_travels_as_a_signed_event(writer: Player, lead: Player) -> None:
    word = "zorbelle"
    with writer.offline():
        told = propose(writer.workplace, word, "fr", writer.desk_id)
        assert (told.state, told.waiting, told.language) == ("proposed", True, "fr")
        again = propose(writer.workplace, word, "fr", writer.desk_id)
        assert again == told
        (queued,) = (one for one in outbox(writer.workplace, writer.desk_id) if one.state == "queued")
        assert (queued.kind, queued.receipt) == ("event", None)
        assert writer.sync().waiting == 1
    assert writer.sync().errors == []
    (sent,) = (one for one in outbox(writer.workplace, writer.desk_id) if one.uuid == queued.uuid)
    assert sent.state == "delivered"
    assert sent.receipt is not None
    assert not row(writer, word).waiting
    lead.sync()
    seen = row(lead, word)
    assert (seen.state, seen.by, seen.notes) == ("proposed", (writer.person,), ())


def test_an_approved_word_is_known_to_every_writer_of_the_vendor(
    approved: str, writer: Player, lead: Player, joins: Join
) -> None:
    other = joins(name="Binod")
    text = f"On aime sa {approved}, sa zorbellaise.\n"
    assert unknown(other, text) == [approved, "zorbellaise"]
    other.sync()
    assert unknown(other, text) == ["zorbellaise"]
    shown = row(other, approved)
    assert (shown.state, shown.by, shown.notes, shown.vendor) == ("approved", (), (), "Kalakriti")
    writer.sync()
    assert row(writer, approved).state == "approved"
    assert row(lead, approved).notes == ("said in Haiti",)
    # Proposed once more by somebody who did not know: nothing travels, nothing changes.
    before = len(outbox(other.workplace, other.desk_id))
    assert propose(other.workplace, approved, "fr", other.desk_id).state == "approved"
    assert len(outbox(other.workplace, other.desk_id)) == before


def test_a_piece_is_checked_with_the_words_of_its_own_desk_alone(press: Press, approved: str, joins: Join) -> None:
    other = joins(name="Dipa")
    brief = publish(press, *settings(language__tag="fr"))
    other.sync()
    text = f"Une {approved}.\n"
    pieces = [other.begin(brief, text), new_piece(other.workplace, title="Lettre", language="fr")]
    replace_text(other.workplace, pieces[1], text)  # of one's own: no vendor's team is asked

    def marks(piece: str) -> list[str]:
        found = other.checker.check_piece(other.workplace, piece, "words").report.findings
        return [finding.found for finding in found if finding.rule == "spelling/unknown"]

    assert [marks(piece) for piece in pieces] == [[], [approved]]


def test_no_other_vendor_sees_a_word(approved: str, house: Press, joins: Join, tmp_path: Path) -> None:
    player = joins(name="Carine")
    other = house.second("Quetzal-Haus")
    joined = enrol(player.workplace, read_invite(invite(other, tmp_path / "i", "writer", "Carine")), "laptop")
    second = Player(player.workplace, joined.desk, player.checker)
    lead = joins("lead", "Otto", other)
    player.sync()
    second.sync()
    assert unknown(player, f"Sa {approved}.\n") == []
    assert unknown(second, f"Sa {approved}.\n") == [approved]
    with pytest.raises(Usage) as which:
        propose(player.workplace, SHENG, "sw")
    assert which.value.code == "words/which-desk"
    propose(player.workplace, SHENG, "sw", second.desk_id)
    player.sync()
    second.sync()
    lead.sync()
    assert [one.word for one in word_rows(lead.workplace, lead.desk_id)] == [SHENG]
    assert unknown(player, f"{SHENG} anakuja.\n", "sw") == [SHENG]
    assert unknown(second, f"{SHENG} anakuja.\n", "sw") == []
    folders = player.desk.folder, second.desk.folder
    player.workplace.close()
    first_bytes, second_bytes = (everything_in(folder) for folder in folders)
    assert SHENG.encode() not in first_bytes
    assert approved.encode() not in second_bytes


def test_an_event_of_one_vendor_is_no_event_of_another(house: Press, press: Press, joins: Join) -> None:
    other = house.second("Ambarnath-Press")
    member = other.enrol()
    event = make_word_event(
        PROPOSED, vendor=press.vendor.vendor, language="fr", word="ailleurs", by=member.person, role="writer",
        now=datetime.now(UTC), life=WordLife(),
    )  # fmt: skip
    answer = member.ask("PUT", f"/v1/events/{event.id}", sign_event(event, member.key).to_bytes())
    assert (answer.status, answer.json["errors"][0]["code"]) == (422, "word/shape")


def test_leads_decide_without_knowing_of_each_other(writer: Player, lead: Player, second: Player) -> None:
    """One word is refused and then approved, one approved twice and taken off, one refused too late."""
    words = refused, twice, late = "vagualame", "blablatique", "chouettement"
    for word in words:
        propose(writer.workplace, word, "fr", writer.desk_id)
    for player in (writer, lead, second):
        player.sync()
    with pytest.raises(Declined) as silent:
        decide(lead.workplace, "refuse", refused, "fr", lead.desk_id, "  ")
    assert silent.value.code == "word/no-reason"
    decide(lead.workplace, "refuse", refused, "fr", lead.desk_id, "Write vague à l’âme.")
    for word in (twice, late):
        decide(lead.workplace, "approve", word, "fr", lead.desk_id)
    assert lead.sync().errors == []
    writer.sync()
    told = row(writer, refused)
    assert (told.state, told.reason) == ("refused", "Write vague à l’âme.")
    assert refused in accepted_words(writer.desk, ["fr"]), "what is taught to a desk stays"
    # The second lead has heard of nothing of this.
    decide(second.workplace, "approve", refused, "fr", second.desk_id)
    decide(second.workplace, "approve", twice, "fr", second.desk_id)
    decide(second.workplace, "refuse", late, "fr", second.desk_id, "Too young a word.")
    assert [error["code"] for error in second.sync().errors] == ["word/decided"]
    told = row(second, late)
    assert (told.state, told.waiting) == ("approved", False)
    assert "on the list already" in told.refused
    assert [row(second, word).state for word in (refused, twice)] == ["approved", "approved"]
    with pytest.raises(Declined) as again:
        decide(second.workplace, "refuse", twice, "fr", second.desk_id, "No.")
    assert again.value.code == "word/decided"
    decide(second.workplace, "remove", twice, "fr", second.desk_id, "Nobody says so.")
    second.sync()
    forget(writer.workplace, twice, "fr", writer.desk_id)
    writer.sync()
    assert [row(writer, word).state for word in words] == ["approved", "removed", "approved"]
    assert unknown(writer, f"Un {twice}.\n") == [twice]


def test_only_a_lead_decides_and_only_what_was_proposed(writer: Player, lead: Player) -> None:
    with pytest.raises(Declined) as who:
        decide(writer.workplace, "approve", KREYOL, "fr", writer.desk_id)
    assert who.value.code == "word/role"
    with pytest.raises(Declined) as what:
        decide(lead.workplace, "approve", "jamaisdit", "fr", lead.desk_id)
    assert what.value.code == "word/not-proposed"


def test_what_is_taught_stays_on_the_desk(writer: Player) -> None:
    before = len(outbox(writer.workplace, writer.desk_id))
    assert learn(writer.workplace, "ng'amua", "sw", writer.desk_id).state == "known"
    assert accepted_words(writer.desk, ["sw-KE"]) >= {"ng'amua", "ng’amua"}
    assert "ng'amua" not in accepted_words(writer.desk, ["fr"])
    assert len(outbox(writer.workplace, writer.desk_id)) == before
    forget(writer.workplace, "ng'amua", "sw", writer.desk_id)
    with pytest.raises(Declined) as gone:
        forget(writer.workplace, "ng'amua", "sw", writer.desk_id)
    assert gone.value.code == "words/unknown"


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("two words", "word/not-one"), ("  ", "word/empty"), ("…", "word/empty"), ("a" * 101, "word/too-long"),
        ("a\u202eb", "word/not-one"), ("a\ud800b", "text/surrogate"), ("ki\u200btu", "word/not-one"),
    ],
)  # fmt: skip
def test_what_is_no_word_is_refused(writer: Player, word: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        propose(writer.workplace, word, "fr", writer.desk_id)
    assert refused.value.code == code


def test_a_personal_desk_has_no_team(tmp_path: Path) -> None:
    with pytest.raises(Declined) as alone:
        propose(own_workplace(tmp_path), "mot", "fr")
    assert alone.value.code == "words/no-team"


def test_the_list_is_a_dictionary_that_hunspell_loads(
    approved: str, writer: Player, lead: Player, tmp_path: Path, checker: Checker
) -> None:
    # A slash begins the flags of a word in Hunspell, a lone number a list's length; marks, joiners, other planes.
    odd = ["et/ou", "x2y", "क्‍ष", "pré-texte", "𞤆𞤵𞤤𞤢𞤪"]
    for word in odd:
        propose(writer.workplace, word, "fr", writer.desk_id)
    writer.sync()
    lead.sync()
    for word in odd:
        decide(lead.workplace, "approve", word, "fr", lead.desk_id)
    lead.sync()
    writer.sync()
    count, files = export_words(writer.workplace, "fr", tmp_path / "out" / "team.dic", "hunspell", writer.desk_id)
    assert [file.name for file in files] == ["team.dic", "team.aff"]
    assert files[0].read_text("utf-8").splitlines()[0] == str(count)
    engine = Hunspell("team", hunspell_data_dir=str(tmp_path / "out"))
    assert [word for word in (*odd, approved) if not engine.spell(word)] == []
    assert [word for word in ("et", "zorbelle", "क्ष", "pré-textes") if engine.spell(word)] == []
    count, (file,) = export_words(writer.workplace, "fr", tmp_path / "team.txt", "list", writer.desk_id)
    listed = file.read_text("utf-8").splitlines()
    assert len(listed) == count
    assert set(odd) <= set(listed)
    with pytest.raises(Declined) as none:
        export_words(writer.workplace, "sw", tmp_path / "none", "list", writer.desk_id)
    assert none.value.code == "words/none"
    assert word_desk(writer.workplace).id == writer.desk_id
