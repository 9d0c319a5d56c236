"""What a lead keeps on the desk: comments, the copy of the queue, packages held, reviews that no kill takes."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from writerdesk.errors import Refused
from writerdesk.reviews import repository
from writerdesk.reviews.repository import HeldPackage, QueueRow, ReviewDraft, Score
from writerdesk.storage.desk import Desk

AT = "2026-11-22T19:00:00.000Z"
UUID = "7d444840-9dc0-41d1-a245-5ffdce74fad2"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.create(tmp_path / "desk", "v-lead")
    yield made
    made.close()


def put_comment(desk: Desk, name: str, piece: str = "p", revision: int = 1) -> None:
    row = (name, piece, revision, json.dumps({"id": name, "body": "சொல்"}), "open", "p-lead", AT, "")
    desk.write(lambda c: c.execute("INSERT INTO comments VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row))


def keep(desk: Desk, uuid: str, draft: ReviewDraft, at: str = AT) -> None:
    desk.write(lambda c: repository.keep_review_draft(c, uuid, draft, at), durable=True)


def test_comments_stand_by_revision_in_the_order_in_which_they_came(desk: Desk) -> None:
    for name, revision in (("z", 1), ("b", 2), ("a", 1)):
        put_comment(desk, name, revision=revision)
    put_comment(desk, "other", piece="q")
    found = desk.read(lambda c: repository.comments_of(c, "p"))
    assert [(one.id, one.revision, one.state) for one in found] == [
        ("z", 1, "open"),
        ("a", 1, "open"),
        ("b", 2, "open"),
    ]
    assert found[0].annotation == {"id": "z", "body": "சொல்"}
    assert desk.read(lambda c: repository.comments_of(c, "none")) == []


def test_a_comment_is_done_and_opened_again(desk: Desk) -> None:
    put_comment(desk, "a")
    put_comment(desk, "b")
    desk.write(lambda c: repository.set_comment_state(c, "p", "a", "done"))
    assert [one.state for one in desk.read(lambda c: repository.comments_of(c, "p"))] == ["done", "open"]
    desk.write(lambda c: repository.set_comment_state(c, "p", "a", "open"))
    assert [one.state for one in desk.read(lambda c: repository.comments_of(c, "p"))] == ["open", "open"]


@pytest.mark.parametrize(("piece", "comment"), [("p", "nothing"), ("q", "a")])
def test_a_comment_that_the_piece_does_not_have_is_unknown(desk: Desk, piece: str, comment: str) -> None:
    put_comment(desk, "a")
    with pytest.raises(Refused, match="comment/unknown"):
        desk.write(lambda c: repository.set_comment_state(c, piece, comment, "done"))
    assert desk.read(lambda c: repository.comments_of(c, "p"))[0].state == "open"


def test_the_copy_of_the_queue_reads_what_a_newer_vendor_sends(desk: Desk) -> None:
    document = {
        "uuid": UUID, "piece": "p", "revision": 1, "brief": "b@1", "title": "மழை", "language": "ta",
        "state": "RECEIVED", "holder": None, "changed_at": AT, "of_tomorrow": [1],
    }  # fmt: skip
    row = (UUID, "p", 1, json.dumps(document), AT)
    desk.write(lambda c: c.execute("INSERT INTO review_queue VALUES (?, ?, ?, ?, ?)", row))
    assert desk.read(repository.queue_rows) == [QueueRow(UUID, "p", 1, "b@1", "மழை", "ta", "RECEIVED", None, AT)]


def test_a_package_is_held_or_not(desk: Desk) -> None:
    assert not desk.read(lambda c: repository.has_package(c, UUID))
    with pytest.raises(Refused, match="review/not-held"):
        desk.read(lambda c: repository.held_package(c, UUID))
    row = (UUID, "packages/one.wdpkg", "மழை\n", "{}")
    desk.write(
        lambda c: c.execute("INSERT INTO review_packages (uuid, file, text, piece_json) VALUES (?, ?, ?, ?)", row)
    )
    assert desk.read(lambda c: repository.has_package(c, UUID))
    assert desk.read(lambda c: repository.held_package(c, UUID)) == HeldPackage(*row)


def test_a_review_is_kept_at_each_step_and_survives_closing(desk: Desk) -> None:
    draft = ReviewDraft()
    steps: list[dict[str, Any]] = [
        {"comments": ({"id": "1", "body": "இங்கே 👩\u200d👧"},)},
        {"scores": (Score("bhav", "2", "ஒரு படிமம்"),)},
        {"todo": ("எண்ணுக",)},
        {"comments": ()},
    ]
    assert desk.read(lambda c: repository.review_draft(c, UUID)) == draft
    for step in steps:
        draft = ReviewDraft(**{"comments": draft.comments, "scores": draft.scores, "todo": draft.todo} | step)
        keep(desk, UUID, draft)
        assert desk.read(lambda c: repository.review_draft(c, UUID)) == draft
    desk.close()
    again = Desk.open(desk.folder)
    assert again.read(lambda c: repository.review_draft(c, UUID)) == draft
    again.close()


def test_drafts_are_listed_newest_first_and_dropped_one_by_one(desk: Desk) -> None:
    for number, uuid in enumerate(("a", "b", "c")):
        keep(desk, uuid, ReviewDraft(todo=(uuid,)), f"2026-11-22T19:00:0{number}.000Z")
    keep(desk, "a", ReviewDraft(todo=("again",)), "2026-11-22T20:00:00.000Z")
    assert [uuid for uuid, _at in desk.read(repository.review_drafts)] == ["a", "c", "b"]
    desk.write(lambda c: repository.drop_review_draft(c, "c"))
    desk.write(lambda c: repository.drop_review_draft(c, "never begun"))
    assert [uuid for uuid, _at in desk.read(repository.review_drafts)] == ["a", "b"]
    assert desk.read(lambda c: repository.review_draft(c, "b")).todo == ("b",)


READER = """
import sys
from pathlib import Path
from writerdesk.reviews import repository
from writerdesk.reviews.repository import ReviewDraft
from writerdesk.storage.desk import Desk

desk, uuid = Desk.open(Path(sys.argv[1])), sys.argv[2]
number = 0
while True:
    number += 1
    def step(connection):
        draft = repository.review_draft(connection, uuid)
        remark = {"id": str(number), "body": "ቃል " * 40}
        repository.keep_review_draft(connection, uuid, ReviewDraft((*draft.comments, remark)), str(number))
    desk.write(step, durable=True)
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_kill_nine_between_steps_takes_nothing(desk: Desk, python: str) -> None:
    """A real process comments; it is killed without warning; every comment that it was told of is there."""
    desk.close()
    for number in range(3):
        uuid = f"{number}{UUID[1:]}"
        reader = subprocess.Popen([python, "-c", READER, str(desk.folder), uuid], stdout=subprocess.PIPE)
        assert reader.stdout is not None
        with reader.stdout:
            told = [int(reader.stdout.readline()) for _ in range(random.randint(3, 25))]
            reader.kill()
            told += [int(line) for line in reader.stdout if line.endswith(b"\n")]
        reader.wait()
        again = Desk.open(desk.folder)
        assert again.read(lambda c: c.execute("PRAGMA integrity_check").fetchone()[0]) == "ok"
        kept = again.read(lambda c, uuid=uuid: repository.review_draft(c, uuid))  # type: ignore[misc]
        again.close()
        names = [comment["id"] for comment in kept.comments]
        assert names == [str(n + 1) for n in range(len(names))]
        assert len(names) in {told[-1], told[-1] + 1}
