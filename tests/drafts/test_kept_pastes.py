"""A paste that is kept is made again only in the very text that it was taken out of; another one ends that."""

from __future__ import annotations

from writerdesk.drafts import kept_pastes
from writerdesk.storage.desk import Desk

LINE = "ខ្មែរ 𞤀𞤣𞤤𞤢𞤥 " * 5_000


def test_only_the_text_without_it_takes_it_again(desk: Desk, piece: str) -> None:
    for number in range(1, 6):
        desk.write(lambda c, number=number: kept_pastes.remember(c, piece, number, "gone", LINE))  # type: ignore[misc]
    last = desk.read(lambda c: kept_pastes.last_made(c, piece))
    assert last == kept_pastes.KeptPaste(5, 5, "gone", LINE)
    assert desk.read(lambda c: c.execute("SELECT count(*) FROM kept_pastes").fetchone()[0]) == kept_pastes.MOST
    desk.write(lambda c: kept_pastes.taken_back(c, piece, last._replace(at=9), "the text without it"))
    assert desk.read(lambda c: kept_pastes.last_taken_back(c, piece, "the text without it.")) is None
    again = desk.read(lambda c: kept_pastes.last_taken_back(c, piece, "the text without it"))
    assert again == last._replace(at=9)
    before = desk.read(lambda c: kept_pastes.last_made(c, piece))
    assert before is not None
    assert before.number == 4
    desk.write(lambda c: kept_pastes.made_again(c, piece, 5))
    assert not desk.read(lambda c: kept_pastes.any_taken_back(c, piece))
    desk.write(lambda c: kept_pastes.taken_back(c, piece, last, "the text without it"))
    desk.write(lambda c: kept_pastes.remember(c, piece, 0, "", "another"))
    assert desk.read(lambda c: kept_pastes.last_taken_back(c, piece, "the text without it")) is None
