"""Files that go along with a piece: from the writer's folder into the package, and to the lead; as the brief asks."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.actions.scene import SECOND, Player, publish, settings
from tests.endpoint.scene import Press
from tests.trust.test_media import png, sound
from writerdesk.actions.attaching import attach, attachments_of, describe_attachment, detach, save_attachment
from writerdesk.actions.attachments_read import keep_attachment
from writerdesk.actions.backups import make_backups, restore_piece
from writerdesk.actions.reading import review_page
from writerdesk.actions.seal_preview import preview
from writerdesk.actions.sent import sent_contents
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.errors import Declined, Refused
from writerdesk.storage.purging import forget_pieces

WORDS = "आँगन, बाईं ओर माँ का दरवाज़ा।"
ASKED = settings(delivery__attachments=["image/png", "audio/*"], delivery__attachments_most=2)


def file(folder: Path, name: str, body: bytes) -> Path:
    made = folder / name
    made.write_bytes(body)
    return made


def test_a_picture_goes_along_to_the_lead_as_it_is(press: Press, writer: Player, lead: Player, tmp_path: Path) -> None:
    brief = publish(press, *ASKED)
    writer.sync()
    piece = writer.begin(brief)
    place, picture = writer.workplace, file(tmp_path, "आँगन.PNG", png(3, 2))
    first = attach(place, piece, picture, f"  {WORDS}\n")
    assert (first.name, first.title, first.media_type, first.told) == ("file.png", "आँगन.PNG", "image/png", WORDS)
    assert attach(place, piece, picture) == first, "the same bytes again change nothing"
    attach(place, piece, file(tmp_path, "reading.wav", sound()))
    with pytest.raises(Declined, match="attachment/many"):
        attach(place, piece, file(tmp_path, "three.png", png(4)))
    describe_attachment(place, piece, "reading.wav", "मैं पढ़ती हूँ।")
    shown = preview(place, piece, writer.checker)
    assert [(one.name, one.size) for one in shown.attachments] == [
        ("file.png", len(png(3, 2))),
        ("reading.wav", len(sound())),
    ]
    assert next(guard for guard in shown.guards if guard.name == "attachments").holds

    sealed = writer.send(piece)
    with zipfile.ZipFile(sealed.package) as bag:
        inside = {name.partition("/data/")[2]: bag.read(name) for name in bag.namelist() if "/attachments/" in name}
    assert inside == {"attachments/file.png": png(3, 2), "attachments/reading.wav": sound()}
    held = sent_contents(place, piece)
    assert held is not None
    assert sum("/attachments/" in one.name for one in held.files) == 2
    with pytest.raises(Declined, match="piece/sealed"):
        detach(place, piece, "file.png")

    lead.claim(sealed.uuid)
    page = review_page(lead.workplace, sealed.uuid)
    assert [(one.name, one.media_type, one.size, one.told) for one in page.attachments] == [
        ("file.png", "image/png", len(png(3, 2)), WORDS), ("reading.wav", "audio/wav", len(sound()), "मैं पढ़ती हूँ।"),
    ]  # fmt: skip
    assert keep_attachment(lead.workplace, sealed.uuid, "file.png", tmp_path / "kept.png").read_bytes() == png(3, 2)
    with pytest.raises(Refused, match="attachment/unknown"):
        keep_attachment(lead.workplace, sealed.uuid, "../piece.txt", tmp_path / "no.txt")


def test_the_brief_says_what_may_come_and_nothing_is_kept_of_what_may_not(
    press: Press, writer: Player, tmp_path: Path
) -> None:
    some, none = publish(press, *ASKED), publish(press)
    writer.sync()
    piece, bare, place = writer.begin(some), writer.begin(none, SECOND), writer.workplace
    tries = [
        (bare, "a.png", png(), "attachment/not-asked"),
        (piece, "a.gif", b"GIF89a", "attachment/kind"),
        (piece, "a.png", b"MZ", "media/contents"),
        (piece, "a.svg", b"<svg/>", "media/kind"),
        (piece, "b.png", png() + bytes(20 << 20), "attachment/too-large"),
    ]
    for asked, name, body, code in tries:
        with pytest.raises((Declined, Refused), match=code):
            attach(place, asked, file(tmp_path, name, body))
    with pytest.raises(Refused, match="import/no-file"):
        attach(place, piece, tmp_path)
    with pytest.raises(Refused, match="attachment/unknown"):
        describe_attachment(place, piece, "a.png", "x")
    assert attachments_of(place, piece).files == attachments_of(place, bare).files == ()
    assert attachments_of(place, bare).kinds == ()
    assert attachments_of(place, piece).most == 2
    assert all(guard.name != "attachments" for guard in preview(place, piece, writer.checker).guards)


def test_what_a_newer_brief_does_not_ask_for_stops_sealing(press: Press, writer: Player, tmp_path: Path) -> None:
    brief = publish(press, *ASKED)
    writer.sync()
    piece, place = writer.begin(brief), writer.workplace
    attach(place, piece, file(tmp_path, "a.png", png()))
    writer.desk.write(lambda c: c.execute("UPDATE attachments SET name = 'a.gif' WHERE piece = ?", (piece,)))
    with pytest.raises(Declined, match="seal/attachments"):
        writer.seal(piece)
    detach(place, piece, "a.gif")
    assert writer.seal(piece).revision == 1


def test_what_goes_along_is_in_backups_and_goes_with_the_piece(writer: Player, tmp_path: Path) -> None:
    place = writer.workplace
    piece = new_piece(place, title="मेरा", language="hi", kind="poem")
    replace_text(place, piece, SECOND)
    attach(place, piece, file(tmp_path, "a.png", png(5)), WORDS)
    backup = Path(make_backups(place, "personal")[0]["file"])
    detach(place, piece, "a.png")
    assert attachments_of(place, piece).files == ()
    again = restore_piece(place, backup, piece)["piece"]
    assert [one.told for one in attachments_of(place, again).files] == [WORDS]
    assert save_attachment(place, again, "a.png", tmp_path / "back.png").read_bytes() == png(5)
    place.personal().write(lambda connection: forget_pieces(connection, [again]))
    left = place.personal().read(lambda c: c.execute("SELECT count(*) FROM attachments").fetchone()[0])
    assert left == 0
