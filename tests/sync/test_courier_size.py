"""A courier file of many large packages is written bit by bit."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

from tests.endpoint.scene import Press
from tests.sync.scene import enrolled
from writerdesk.sync.courier import pack
from writerdesk.trust import age, courier

PACKAGES, SIZE = 5, 4 * 1024 * 1024


def test_what_waits_is_never_in_memory_as_a_whole(press: Press, tmp_path: Path) -> None:
    writer, brief = enrolled(press, tmp_path / "desk"), press.publish(("work.pieces", str(PACKAGES)))
    writer.sync()
    sent = {}
    for _ in range(PACKAGES):
        piece = writer.take(brief)
        sealed = writer.member.seal(piece, brief, attachments={"page.jpg": os.urandom(SIZE)})
        writer.queue(sealed, piece)
        sent[courier.package_member(sealed.uuid)] = sealed.data
    identity, recipient = age.new_identity()
    plain, locked = tmp_path / "out.wdcourier", tmp_path / "locked.wdcourier"
    tracemalloc.start()
    try:
        with plain.open("wb") as out:
            made = pack(writer.desk, writer.key, writer.now(), out)
        with plain.open("rb") as data, locked.open("wb") as out:
            age.encrypt_into(out, data, [recipient])
        assert tracemalloc.get_traced_memory()[1] < SIZE
    finally:
        tracemalloc.stop()
    assert (made.packages, made.left, made.errors) == (PACKAGES, 0, [])
    assert age.decrypt(locked.read_bytes(), [identity]) == plain.read_bytes()
    _paper, _envelope, members = courier.read_courier(plain.read_bytes(), courier.OutPaper)
    assert {name: data for name, data in members.items() if name in sent} == sent
    writer.desk.close()
