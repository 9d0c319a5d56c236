"""Every sample brief is taken, written for and checked on a real desk, in its own language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.briefs.samples import KEY, VENDOR, brief, sample, signed_sample
from tests.desktop.world import World, world
from writerdesk.actions.check import brief_of, limits_of, severities_of
from writerdesk.actions.critique import critique_of
from writerdesk.actions.moves import piece_state
from writerdesk.actions.take import take
from writerdesk.actions.travelling import form_of_piece
from writerdesk.actions.write import piece_text, replace_text
from writerdesk.briefs.brief_file import read_brief_file
from writerdesk.briefs.repository import store
from writerdesk.briefs.samples import sample_briefs
from writerdesk.checks.engine import check
from writerdesk.drafts.pieces import piece as row_of
from writerdesk.storage.desk import Desk

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def writer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[World, Desk]]:
    """A writer at a vendor whose desk holds every sample, signed by a key that the vendor vouches for."""
    with world(tmp_path_factory.mktemp("samples")) as people:
        (desk,) = people.writer.vendor_desks()
        desk.set_fact("allowed_signers", f"{desk.fact('allowed_signers')}\n{VENDOR_LINE}\n")
        yield people, desk


VENDOR_LINE = f'vendor namespaces="brief@writerdesk" {KEY.public_line}'


@pytest.mark.parametrize("name", [path.stem for path in sample_briefs()])
def test_a_sample_is_taken_written_and_checked(writer: tuple[World, Desk], name: str) -> None:
    (people, desk), asked, now = writer, brief(name=name), datetime.now(UTC)
    data = signed_sample(sample(name), KEY)
    if not asked.id.startswith("practice-"):
        desk.write(lambda connection: store(connection, data, read_brief_file(data, VENDOR, now), now))
    piece = take(people.writer, asked.id, desk.id)
    good = next(example.text for example in asked.instructions.examples if example.verdict == "good")
    replace_text(people.writer, piece, good + "\n")
    assert piece_state(desk, piece).state == "DRAFT"

    row = desk.read(lambda connection: row_of(connection, piece))
    taken = brief_of(desk, row)
    assert taken is not None
    report = check(
        piece_text(people.writer, piece), row.language, form=form_of_piece(desk, row), limits=limits_of(taken),
        severities=severities_of(taken), kind=row.kind, critique=critique_of(desk, row),
    )  # fmt: skip
    # A good example holds the form and is clean; it may be shorter than a whole piece, and needs no cast list.
    hard = {one.rule for one in report.findings if one.severity == "hard"}
    assert hard <= {"limits/length", "limits/lines", "limits/stanzas", "limits/cast"}, report.findings
    assert not {one.rule for one in report.findings if one.rule.startswith(("hygiene/", "language/"))}
    assert any(isinstance(count, int) and count > 0 for count in report.counts.values())
