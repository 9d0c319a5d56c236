"""Between building a release and publishing it, writers take pieces back and files are touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reviews.accepted import KEY, accepted
from writerdesk.errors import Refused
from writerdesk.reviews.publication import check_release
from writerdesk.reviews.release import build_release

PIECES = [accepted(number, text=f"{number}\u2028 धीरे\u0085 रे\n" * 9) for number in range(12)]


@pytest.fixture
def built(tmp_path: Path) -> Path:
    build_release(PIECES, ["training"], tmp_path / "out", None, KEY)
    return tmp_path / "out"


def test_what_was_taken_back_since_is_named(built: Path) -> None:
    assert (check_release(built, PIECES).rows, check_release(built, PIECES).gone) == (12, ())
    now = [
        accepted(0, withdrawn=True), accepted(1, scopes=("training",)),
        accepted(2, scopes=(*PIECES[2].scopes, "commercial")),
        *PIECES[4:], accepted(99),
    ]  # fmt: skip
    expected = sorted(PIECES[number].id for number in (0, 1, 3))  # withdrawn, a use less, not there any more
    assert list(check_release(built, now).gone) == expected


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda out: (out / "README.md").write_text("another card"), "release/changed"),
        (lambda out: (out / "LICENSES/CC-BY-4.0.txt").unlink(), "release/changed"),
        (lambda out: (out / "SHA256SUMS").unlink(), "release/previous"),
        (lambda out: (out / "SHA256SUMS").write_text("00  ../../secret\n"), "release/previous"),
        (lambda out: (out / "SHA256SUMS").write_bytes(b"\xff\xfe\n"), "release/previous"),
    ],
)
def test_a_folder_that_was_touched_is_not_published(built: Path, change: object, code: str) -> None:
    assert callable(change)
    change(built)
    with pytest.raises(Refused, match=code):
        check_release(built, PIECES)


def test_a_row_that_is_none_is_no_release(built: Path) -> None:
    (built / "SHA256SUMS").write_text("")
    (built / "data/train-00009.jsonl").write_bytes(b"{}\n")
    with pytest.raises(Refused, match="release/previous"):
        check_release(built, PIECES)
