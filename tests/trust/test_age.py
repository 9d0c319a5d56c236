"""Encryption to several people, opened by Debian's age and back."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.trust import age
from writerdesk.trust.age_paper import identity_from_paper, paper_sheet

TEXT = "ሰላም\n".encode() * 100
needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="age (Debian package age) is missing")


def run(*arguments: str | Path, stdin: bytes = b"") -> bytes:
    return subprocess.run(list(map(str, arguments)), input=stdin, capture_output=True, check=True).stdout


@needs_age
class TestWithAge:
    def test_age_opens_ours(self, tmp_path: Path) -> None:
        mine, other = age.new_identity(), age.new_identity()
        (tmp_path / "key").write_text(age.identity_file(mine[0]), encoding="ascii")
        sealed = age.encrypt(TEXT, [other[1], mine[1]])
        assert run("age", "-d", "-i", tmp_path / "key", stdin=sealed) == TEXT

    def test_we_open_ages(self, tmp_path: Path) -> None:
        run("age-keygen", "-o", tmp_path / "key")
        (identity,) = age.identities_in((tmp_path / "key").read_text(encoding="ascii"))
        sealed = run("age", "-r", age.recipient_of(identity), stdin=TEXT)
        assert age.is_age(sealed)
        assert age.decrypt(sealed, [age.new_identity()[0], identity]) == TEXT


def test_each_recipient_opens_alone() -> None:
    people = [age.new_identity() for _ in range(3)]
    sealed = age.encrypt(TEXT, [recipient for _identity, recipient in people])
    assert [age.decrypt(sealed, [identity]) for identity, _recipient in people] == [TEXT] * 3


IDENTITY, RECIPIENT = age.new_identity()
SEALED = age.encrypt(TEXT, [RECIPIENT])


@settings(deadline=None, max_examples=50)
@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
def test_a_changed_byte_never_opens_to_another_text(at: int, flip: int) -> None:
    changed = SEALED[:at] + bytes([SEALED[at] ^ flip]) + SEALED[at + 1 :]
    with pytest.raises(Refused, match="age/cannot-open"):
        age.decrypt(changed, [IDENTITY])


@pytest.mark.parametrize("length", [0, 10, 100, len(SEALED) - 1], ids=["0", "10", "100", "one-less"])
def test_a_cut_file_does_not_open(length: int) -> None:
    with pytest.raises(Refused, match="age/cannot-open"):
        age.decrypt(SEALED[:length], [IDENTITY])


def test_a_stranger_cannot_open() -> None:
    with pytest.raises(Refused, match="age/cannot-open"):
        age.decrypt(SEALED, [age.new_identity()[0]])
    with pytest.raises(Refused, match="age/cannot-open"):
        age.decrypt(SEALED, [])


@pytest.mark.parametrize("recipients", [[], ["age1nonsense"], [RECIPIENT, IDENTITY], ["ü"]])
def test_recipients_that_are_none(recipients: list[str]) -> None:
    with pytest.raises(Refused, match="age/recipient"):
        age.encrypt(TEXT, recipients)


@pytest.mark.parametrize(
    "text",
    ["", "# only a comment", RECIPIENT, "AGE-SECRET-KEY-1NO", "ü"],
    ids=["empty", "comment", "recipient", "cut", "not-ascii"],
)
def test_identity_files_that_are_none(text: str) -> None:
    with pytest.raises(Refused, match="age/identity"):
        age.identities_in(text)
    with pytest.raises(Refused, match="age/identity"):
        age.decrypt(SEALED, [text or "x"])


class TestPaper:
    def test_a_sheet_is_typed_back(self) -> None:
        sheet = paper_sheet(IDENTITY, "ወይዘሮ አበበች")
        assert "ወይዘሮ አበበች" in sheet
        assert RECIPIENT in sheet
        assert max(map(len, sheet.splitlines())) <= 80
        assert identity_from_paper(sheet) == IDENTITY
        key = sheet[sheet.index("AGE-") :].split("\n\n")[0]
        assert identity_from_paper(key.lower().replace("\n", "   ")) == IDENTITY

    def test_a_slip_of_the_hand_is_noticed(self) -> None:
        sheet = paper_sheet(IDENTITY, "x")
        at = sheet.index("AGE-SECRET-KEY-1") + 20
        for letter in "QPZ":
            slipped = sheet[:at] + (letter if sheet[at] != letter else "Y") + sheet[at + 1 :]
            with pytest.raises(Refused, match="age/identity"):
                identity_from_paper(slipped)
        with pytest.raises(Refused, match="age/identity"):
            identity_from_paper("nothing here")
