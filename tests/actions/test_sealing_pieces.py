"""Sealing: every guard by itself, what exactly leaves, and opening again until it has left."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.actions.conftest import Join
from tests.actions.scene import DOHA, SECOND, Player, publish, settings
from tests.endpoint.scene import Press
from writerdesk.actions import review
from writerdesk.actions import seal as seal_room
from writerdesk.actions.check import waive
from writerdesk.actions.moves import plan_moves
from writerdesk.actions.opening import open_encrypted, what_is_inside
from writerdesk.actions.seal import Sealed, seal, seal_ready, unseal
from writerdesk.actions.seal_preview import preview
from writerdesk.actions.send import outbox, package_path
from writerdesk.actions.take import take
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.errors import Declined, Refused
from writerdesk.packages.repository import revisions_of
from writerdesk.packages.verifying import verify_package
from writerdesk.storage.desk import Desk
from writerdesk.trust.age import is_age, new_identity
from writerdesk.trust.allowed_signers import AllowedSigners, signer_line

SHORT = settings(limits__length=[{"unit": "graphemes", "max": 30, "strength": "hard"}])
#: an opening bracket without its partner, and the same line twice
UNTIDY = "धीरे (धीरे रे मना\n" * 2


def begun(press: Press, writer: Player, *more: tuple[str, str], text: str = DOHA) -> str:
    brief = publish(press, *more)
    writer.sync()
    return writer.begin(brief, text)


def inside(sealed: Sealed) -> dict[str, object]:
    return what_is_inside(Path(sealed.package).read_bytes())


def test_what_is_sealed_is_the_text_the_consent_and_a_good_signature(press: Press, writer: Player) -> None:
    piece = begun(press, writer, text=DOHA.rstrip("\n") + "e\u0301")
    sealed = writer.seal(piece)
    data = Path(sealed.package).read_bytes()
    assert (sealed.sha256, sealed.size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert Path(sealed.package).stat().st_mode & 0o777 == 0o444
    line = signer_line(writer.person, writer.workplace.key(writer.desk_id).public_line, ["package@writerdesk"])
    found = verify_package(data, AllowedSigners.parse(line), datetime.now(UTC))
    assert (found.valid, found.signature, found.uuid, found.revision) == (True, "good", sealed.uuid, 1)
    documents = inside(sealed)
    consent, text = documents["consent"], documents["text"]
    assert text == DOHA.rstrip("\n") + "\u00e9\n"
    assert (consent.scopes, consent.wording.language, consent.revision) == (("training", "evaluation"), "hi", 1)  # type: ignore[attr-defined]
    assert writer.state(piece) == "QUEUED"
    packages = [row for row in writer.outgoing(piece) if row.kind == "package"]
    assert [(row.uuid, row.sha256) for row in packages] == [(sealed.uuid, sealed.sha256)]


def test_a_hard_limit_stops_sealing_until_it_is_waived_with_a_note(press: Press, writer: Player) -> None:
    piece = begun(press, writer, *SHORT)
    with pytest.raises(Declined, match="seal/limits"):
        writer.seal(piece)
    assert [guard.name for guard in preview(writer.workplace, piece, writer.checker).guards if not guard.holds] == [
        "limits"
    ]
    with pytest.raises(Refused, match="waiver/no-note"):
        waive(writer.workplace, piece, "limits/length", " ", writer.checker)
    with pytest.raises(Refused, match="waiver/unknown-finding"):
        waive(writer.workplace, piece, "limits/lines", "why", writer.checker)
    assert waive(writer.workplace, piece, "limits/length", "एक दोहा 30 में नहीं आता।", writer.checker)
    waived = [one for one in inside(writer.seal(piece))["piece"].findings if one.state == "waived"]  # type: ignore[attr-defined]
    assert [(one.rule, one.note) for one in waived] == [("limits/length", "एक दोहा 30 में नहीं आता।")]


def test_an_advisory_limit_stops_nothing(press: Press, writer: Player) -> None:
    piece = begun(press, writer, *settings(limits__length=[{"unit": "words", "max": 2, "strength": "advisory"}]))
    assert writer.seal(piece).revision == 1


def test_all_that_is_missing_is_said_at_once(press: Press, writer: Player) -> None:
    other = begun(
        press, writer, *settings(limits__length=[{"unit": "words", "min": 3, "strength": "hard"}]), text=" \n"
    )
    with pytest.raises(Declined, match="seal/text") as told:
        writer.seal(other, ())
    shown = {guard.name: guard for guard in preview(writer.workplace, other, writer.checker).guards}
    assert not shown["text"].holds
    assert not shown["limits"].holds
    assert shown["limits"].sentence in told.value.message
    assert "There is no text to seal yet." in told.value.message
    assert "consent" in told.value.message
    assert writer.state(other) == "DRAFT"


@pytest.mark.parametrize(
    ("scopes", "code"), [((), "seal/consent"), (("training", "commercial"), "seal/scope-not-asked")]
)
def test_nothing_is_sealed_without_the_consent_that_was_asked(
    press: Press, writer: Player, scopes: tuple[str, ...], code: str
) -> None:
    piece = begun(press, writer)
    with pytest.raises(Declined, match=code):
        writer.seal(piece, scopes)
    assert writer.state(piece) == "DRAFT"
    assert writer.desk.read(lambda c: revisions_of(c, piece)) == []
    assert [row.kind for row in writer.outgoing(piece)] == ["event"]


def test_what_is_sealed_is_not_sealed_again(press: Press, writer: Player) -> None:
    piece = begun(press, writer)
    writer.seal(piece)
    with pytest.raises(Declined, match="seal/state"):
        writer.seal(piece)
    assert len(writer.desk.read(lambda c: revisions_of(c, piece))) == 1


def test_two_programs_that_seal_at_once_make_one_package(
    press: Press, writer: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second has looked before the first was done: its bytes do not take the place of those that are kept."""
    piece = begun(press, writer)
    plan, first = plan_moves, list[Sealed]()

    def then_sealed_elsewhere(*asked: Any) -> Any:
        planned = plan(*asked)
        monkeypatch.setattr(seal_room, "plan_moves", plan)
        first.append(writer.seal(piece))
        return planned

    monkeypatch.setattr(seal_room, "plan_moves", then_sealed_elsewhere)
    with pytest.raises(Declined, match="seal/state"):
        writer.seal(piece)
    package = Path(first[0].package)
    assert hashlib.sha256(package.read_bytes()).hexdigest() == first[0].sha256
    assert list(package.parent.glob(f"*{first[0].uuid}*")) == [package]
    assert (writer.sync().errors, writer.state(piece)) == ([], "RECEIVED")


def test_a_package_sealed_while_the_last_one_is_opened_stays(
    press: Press, writer: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    piece = begun(press, writer)
    writer.seal(piece)
    write, again = Desk.write, list[Sealed]()

    def then_sealed_elsewhere(self: Desk, *asked: Any, **more: Any) -> Any:
        done = write(self, *asked, **more)
        monkeypatch.setattr(Desk, "write", write)
        again.append(writer.seal(piece))
        return done

    monkeypatch.setattr(Desk, "write", then_sealed_elsewhere)
    unseal(writer.workplace, piece)
    assert hashlib.sha256(Path(again[0].package).read_bytes()).hexdigest() == again[0].sha256
    assert (writer.sync().errors, writer.state(piece)) == ([], "RECEIVED")


def test_it_is_opened_again_until_it_has_left(press: Press, writer: Player) -> None:
    piece = begun(press, writer)
    first = writer.seal(piece)
    unseal(writer.workplace, piece)
    assert not Path(first.package).exists()
    assert [row.kind for row in writer.outgoing(piece)] == ["event"]
    with pytest.raises(Declined, match="seal/not-sealed"):
        unseal(writer.workplace, piece)
    replace_text(writer.workplace, piece, SECOND)
    Path(first.package).write_bytes(b"what a crash left behind")
    Path(first.package).chmod(0o444)
    again = writer.send(piece)
    assert (again.uuid, again.revision, again.package) == (first.uuid, 1, first.package)
    assert inside(again)["text"] == SECOND
    assert writer.state(piece) == "RECEIVED"
    with pytest.raises(Declined, match="seal/not-sealed"):
        unseal(writer.workplace, piece)
    assert Path(again.package).exists()


def test_a_package_that_may_have_left_is_not_opened_again(press: Press, writer: Player) -> None:
    piece = begun(press, writer)
    writer.sync()
    sealed = writer.seal(piece)
    with writer.offline():
        assert writer.sync().waiting == 1
    said = [step.words for step in package_path(writer.workplace, piece) if "did not go through" in step.words]
    assert len(said) == 1
    assert "[network/" not in said[0], "a code is for whoever asks for help, not for the way of a piece"
    with pytest.raises(Declined, match="seal/sent"):
        unseal(writer.workplace, piece)
    assert writer.state(piece) == "QUEUED"
    assert Path(sealed.package).exists()
    assert (writer.sync().errors, writer.state(piece)) == ([], "RECEIVED")


def test_a_revision_names_the_one_before(press: Press, writer: Player, lead: Player) -> None:
    piece = begun(press, writer)
    first = writer.send(piece)
    lead.claim(first.uuid)
    review.decide(lead.workplace, first.uuid, "changes", todo=["दूसरी पंक्ति गिनिए।"])
    lead.sync()
    writer.sync()
    replace_text(writer.workplace, piece, SECOND)
    second = writer.seal(piece)
    one, two = writer.desk.read(lambda c: revisions_of(c, piece))
    found = verify_package(Path(second.package).read_bytes(), None, datetime.now(UTC))
    assert (second.revision, writer.state(piece)) == (2, "REVISED")
    assert found.contents is not None
    assert found.contents.info.parent == one.tagmanifest != two.tagmanifest
    unseal(writer.workplace, piece)
    assert writer.state(piece) == "CHANGES_ASKED"
    assert [row.revision for row in writer.desk.read(lambda c: revisions_of(c, piece))] == [1]
    assert Path(first.package).exists()


def test_a_package_for_an_age_recipient_opens_with_the_identity_alone(
    press: Press, writer: Player, tmp_path: Path
) -> None:
    identity, recipient = new_identity()
    second, another = new_identity()
    keys_of = settings(privacy__encryption_key=recipient, privacy__more_encryption_keys=[another])
    piece = begun(press, writer, *keys_of)
    sealed = writer.seal(piece)
    data = Path(sealed.package).read_bytes()
    assert (sealed.encrypted, is_age(data), sealed.sha256) == (True, True, hashlib.sha256(data).hexdigest())
    assert "मना".encode() not in data
    keys = tmp_path / "identity.txt"
    keys.write_text(identity + "\n", encoding="ascii")
    opened = open_encrypted(data, "one.wdpkg.age", keys, tmp_path / "opened")
    texts = [tmp_path / "opened" / name for name in opened["files"] if name.endswith("piece.txt")]
    assert [text.read_text(encoding="utf-8") for text in texts] == [DOHA]
    keys.write_text(second + "\n", encoding="ascii")
    assert open_encrypted(data, "one.wdpkg.age", keys, tmp_path / "by the other")["files"] == opened["files"]
    keys.write_text(new_identity()[0] + "\n", encoding="ascii")
    with pytest.raises(Refused):
        open_encrypted(data, "one.wdpkg.age", keys, tmp_path / "stranger")
    assert not (tmp_path / "stranger").exists()
    report = writer.sync()
    assert (report.errors, report.waiting) == ([], 0)


def test_all_that_are_ready_are_sealed_and_the_others_say_why(press: Press, joins: Join) -> None:
    writer = joins()
    good = [begun(press, writer), begun(press, writer, text=SECOND)]
    long = begun(press, writer, *SHORT)
    empty = begun(press, writer, text="")
    brief = publish(press)
    writer.sync()
    untouched = take(writer.workplace, brief.partition("@")[0])
    own = new_piece(writer.workplace, title="mine", language="hi")
    replace_text(writer.workplace, own, DOHA)
    report = seal_ready(writer.workplace, ("training",), "hi", writer.desk_id, writer.checker)
    assert sorted(one.piece for one in report.sealed) == sorted(good)
    assert {one.piece for one in report.refused} == {long, empty, untouched}
    reasons = {one.piece: one.reasons for one in report.refused}
    assert reasons[empty] == reasons[untouched] == ("There is no text to seal yet.",)
    assert len(reasons[long]) == 1
    assert "30" in reasons[long][0]
    assert [writer.state(piece) for piece in good] == ["QUEUED", "QUEUED"]
    assert (writer.state(long), writer.state(untouched)) == ("DRAFT", "TAKEN")
    assert seal_ready(writer.workplace, ("training",), "hi", writer.desk_id, writer.checker).sealed == ()


def test_a_piece_of_ones_own_is_sealed_for_nobody(writer: Player) -> None:
    own = new_piece(writer.workplace, title="mine", language="hi")
    replace_text(writer.workplace, own, UNTIDY)
    shown = preview(writer.workplace, own, writer.checker)
    assert (shown.to_vendor, shown.rate, shown.encrypted) == ("", None, False)
    if not all(guard.holds for guard in shown.guards):
        waive(writer.workplace, own, shown.checked.left[0].rule, "so soll es sein", writer.checker)
    sealed = seal(writer.workplace, own, ("training", "commercial"), "hi", writer.checker)
    found = verify_package(Path(sealed.package).read_bytes(), None, datetime.now(UTC))
    assert found.contents is not None
    assert (found.contents.info.vendor, found.contents.info.brief) == (None, None)
    assert [row for row in outbox(writer.workplace) if row.piece == own] == []
    assert piece_text(writer.workplace, own) == UNTIDY
    unseal(writer.workplace, own)
    assert not Path(sealed.package).exists()
