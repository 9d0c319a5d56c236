"""A file that is opened leads to the page it belongs to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.actions.conftest import Join
from tests.actions.scene import DOHA, Player, publish
from tests.endpoint.scene import Press
from writerdesk.actions.arriving import open_file
from writerdesk.briefs.repository import file_of
from writerdesk.drafts.pieces import piece_text
from writerdesk.errors import Refused


def test_a_brief_a_package_and_a_text_each_find_their_page(press: Press, writer: Player, tmp_path: Path) -> None:
    brief = publish(press)
    writer.sync()
    file = tmp_path / "doha.wdbrief"
    brief_id = brief.partition("@")[0]
    file.write_bytes(writer.desk.read(lambda connection: file_of(connection, brief_id)))
    assert open_file(writer.workplace, file) == ("brief", f"{writer.desk_id}/{brief_id}")
    piece = writer.begin(brief)
    assert open_file(writer.workplace, Path(writer.seal(piece).package)) == ("send", f"path:{piece}")
    text = tmp_path / "poem.txt"
    text.write_text(DOHA, encoding="utf-8")
    page, own = open_file(writer.workplace, text)
    kept = writer.workplace.desk_of_piece(own).read(lambda connection: piece_text(connection, own))
    assert (page, kept) == ("writing", DOHA)


def test_what_belongs_to_no_desk_here_is_said_so(press: Press, writer: Player, joins: Join, tmp_path: Path) -> None:
    brief = publish(press)
    writer.sync()
    package = Path(writer.seal(writer.begin(brief)).package)
    stranger = joins("writer", "Chandra")
    with pytest.raises(Refused, match="piece/unknown"):
        open_file(stranger.workplace, package)
    broken = tmp_path / "broken.wdpkg"
    broken.write_bytes(b"no zip")
    with pytest.raises(Refused, match="zip/"):
        open_file(writer.workplace, broken)
