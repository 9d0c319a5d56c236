"""A program that is killed in the middle of a review loses at most the step that it was at."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.world import World, sent_doha, world
from writerdesk.actions import review
from writerdesk.actions.comments import body, comments_of
from writerdesk.actions.send import sync_once
from writerdesk.storage.connection import connect

KILLS, MOST_STEPS = 6, 40

# Each step is told on standard output as soon as the program was told that it is kept.
_READER = """
import itertools, json, sys
from pathlib import Path
from writerdesk.actions import review
from writerdesk.actions.workplace import own_workplace

place, uuid, criterion = own_workplace(Path(sys.argv[1])), sys.argv[2], sys.argv[3]
for number in itertools.count(int(sys.argv[4])):
    said = f"फिर सोचिए {number}"
    review.comment(place, uuid, 0, 4, said)
    print(json.dumps(["comment", said]), flush=True)
    review.score(place, uuid, criterion, str(1 + number % 2), said)
    print(json.dumps(["score", said]), flush=True)
    review.keep_words(place, uuid, sentence=said)
    print(json.dumps(["sentence", said]), flush=True)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[World, str, str]]:
    """A vendor, a piece, and its package that the lead has claimed."""
    with world(tmp_path) as people:
        piece = sent_doha(people.writer)
        sync_once(people.lead)
        (row,) = review.queue(people.lead)
        review.claim(people.lead, row.uuid)
        yield people, piece, row.uuid


def killed_once(folder: Path, uuid: str, criterion: str, first: int, steps: int) -> list[tuple[str, str]]:
    """What the program was told to be kept before it was killed after so many steps."""
    command = [sys.executable, "-c", _READER, str(folder), uuid, criterion, str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as program:
        assert program.stdout is not None
        told = [program.stdout.readline() for _ in range(steps)]
        program.kill()
        told += [line for line in program.stdout.read().split("\n") if line]
    assert len(told) >= steps
    assert "" not in told, "the program ended by itself"
    return [(kind, said) for kind, said in map(json.loads, told)]


def test_every_step_that_was_told_as_kept_is_there_after_a_kill(tmp_path: Path, held: tuple[World, str, str]) -> None:
    people, piece, uuid = held
    criterion = review.review_page(people.lead, uuid).rubric[0].id
    desk, chance, comments = people.lead.vendor_desks()[0], random.Random(), 0
    for _ in range(KILLS):
        told = killed_once(tmp_path / "lead", uuid, criterion, comments, chance.randrange(1, MOST_STEPS))
        draft = review.review_page(people.lead, uuid).draft
        kept = [body(one, "commenting") for one in draft.comments][comments:]
        said = [words for kind, words in told if kind == "comment"]
        assert kept[: len(said)] == said, "a comment that was told as kept is gone"
        assert len(kept) <= len(said) + 1
        for kind, found in (("score", draft.scores[0].reason if draft.scores else ""), ("sentence", draft.sentence)):
            last = [words for one, words in told if one == kind][-1:]
            assert not last or found in (last[0], kept[-1]), f"the {kind} went back"
        comments += len(kept)
        with connect(desk.file) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert review.versions(people.lead, uuid)
    review.decide(people.lead, uuid, "changes")
    sync_once(people.lead)
    sync_once(people.writer)
    assert len(comments_of(people.writer, piece)) == comments > KILLS
