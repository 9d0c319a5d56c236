"""The list of allowed signers: line by line what ssh-keygen makes of it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.trust.openssh import needs_openssh, new_key, verifies
from writerdesk.errors import Refused
from writerdesk.trust.allowed_signers import AllowedSigners, matches, signer_line
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.sshsig import verify

NOW = datetime.now(UTC)
NAMESPACE = "package@writerdesk"
KEY = DeviceKey.from_seed(bytes(range(32)))
OTHER = DeviceKey.from_seed(b"\x07" * 32)
SIGNATURE = KEY.sign(b"text", NAMESPACE)
TOMORROW, YESTERDAY = (f"{NOW + timedelta(days=days):%Y%m%d}" for days in (2, -2))


def judge(text: str, *, at: datetime = NOW, principal: str | None = None, revoked: tuple[str, ...] = ()) -> str:
    allowed = AllowedSigners.parse(text, revoked)
    return verify(b"text", SIGNATURE, NAMESPACE, allowed, at, principal=principal).state


LINES = [
    ("good", "writer-01 KEY"),
    ("good", "writer-01 KEY a comment, with words"),
    ("good", "  writer-01\tKEY  "),
    ("good", "# a comment\n\n   # another\nwriter-01 KEY"),
    ("good", "writer-01 OTHER\nwriter-01 KEY"),
    ("good", "writer-* KEY"),
    ("good", "writer-?? KEY"),
    ("good", "lead-01,writer-01 KEY"),
    ("good", '"writer-01" KEY'),
    ("good", "!lead-*,* KEY"),
    ("good", 'writer-01 namespaces="package@writerdesk" KEY'),
    ("good", 'writer-01 namespaces="event@writerdesk,package@writerdesk" KEY'),
    ("good", 'writer-01 namespaces="*@writerdesk" KEY'),
    ("good", 'writer-01 NameSpaces="!event@*,*" KEY'),
    ("good", 'writer-01 namespaces="event@writerdesk" KEY\nwriter-01 namespaces="package@writerdesk" KEY'),
    ("good", f'writer-01 valid-after="{YESTERDAY}" KEY'),
    ("good", f'writer-01 valid-before="{TOMORROW}Z" KEY'),
    ("good", f'writer-01 valid-after="{YESTERDAY}1200",valid-before="{TOMORROW}235959Z" KEY'),
    ("good", f'writer-01 valid-before="20200101" KEY\nwriter-01 valid-after="{YESTERDAY}" KEY'),
    ("good", f"writer-01 {KEY.public_line}\nwriter-02 {KEY.public_line}"),
    ("good", "@revoked * OTHER\nwriter-01 KEY"),
    ("unknown-signer", ""),
    ("unknown-signer", "writer-01 OTHER"),
    ("unknown-signer", "# writer-01 KEY"),
    ("unknown-signer", "writer-02 KEY"),
    ("unknown-signer", "!writer-01,* KEY"),
    ("unknown-signer", "writer-01 cert-authority KEY"),
    ("unknown-signer", 'writer-01 cert-authority,namespaces="*" KEY'),
    ("wrong-namespace", 'writer-01 namespaces="event@writerdesk" KEY'),
    ("wrong-namespace", 'writer-01 namespaces="!package@writerdesk,*" KEY'),
    ("wrong-namespace", 'writer-01 namespaces="package" KEY'),
    ("expired", 'writer-01 valid-before="20200101" KEY'),
    ("expired", f'writer-01 valid-before="{YESTERDAY}120000Z" KEY'),
    ("expired", f'writer-01 valid-after="{TOMORROW}" KEY'),
]
UNREADABLE = [
    "writer-01",
    "writer-01 ssh-ed25519",
    "writer-01 ssh-ed25519 AAAA",
    "writer-01 ssh-ed25519 !!!!",
    "writer-01 ssh-rsa " + KEY.public_line.split()[1],
    "writer-01 namespaces=package@writerdesk KEY",
    "writer-01 valid-before=20200101 KEY",
    'writer-01 namespaces="package@writerdesk KEY',
    'writer-01 namespaces="a",namespaces="package@writerdesk" KEY',
    'writer-01 valid-before="2020" KEY',
    'writer-01 valid-before="20201301" KEY',
    'writer-01 valid-before="tomorrow" KEY',
    'writer-01 valid-after="20300101",valid-before="20200101" KEY',
    "writer-01 unheard-of KEY",
    'writer-01 unheard-of="x" KEY',
    "writer-01 no-touch-required KEY",
    '"writer-01 KEY',
]


def filled(text: str) -> str:
    return text.replace("KEY", KEY.public_line).replace("OTHER", OTHER.public_line) + "\n"


@pytest.mark.parametrize(("state", "text"), LINES)
def test_a_line_says_what_it_says(state: str, text: str) -> None:
    assert judge(filled(text), principal="writer-01") == state


@needs_openssh
@pytest.mark.parametrize(("state", "text"), LINES)
def test_ssh_keygen_agrees(tmp_path: Path, state: str, text: str) -> None:
    assert verifies(tmp_path, b"text", SIGNATURE, NAMESPACE, filled(text)) == (state == "good")


@pytest.mark.parametrize("text", UNREADABLE)
def test_a_line_that_cannot_be_read_refuses_the_list(text: str) -> None:
    with pytest.raises(Refused, match="signature/allowed-signers") as caught:
        AllowedSigners.parse("# first\n" + filled(text))
    assert caught.value.where == "line 2"


@needs_openssh
@pytest.mark.parametrize("text", UNREADABLE)
def test_ssh_keygen_does_not_read_it_either(tmp_path: Path, text: str) -> None:
    assert not verifies(tmp_path, b"text", SIGNATURE, NAMESPACE, filled(text))


@needs_openssh
def test_keys_of_other_types_may_stand_in_the_list(tmp_path: Path) -> None:
    rsa = new_key(tmp_path / "rsa", "ecdsa")
    assert judge(f"writer-02 {rsa}\nwriter-01 {KEY.public_line}\n") == "good"


@pytest.mark.parametrize("line", ["@revoked * KEY", "@revoked KEY", "@revoked writer-* KEY compromised"])
def test_a_revoked_key_stays_revoked(line: str) -> None:
    for text in (f"{line}\nwriter-01 KEY", f"writer-01 KEY\n{line}"):
        assert judge(filled(text)) == "revoked"
    assert judge(filled("writer-01 KEY"), revoked=(f"{KEY.public_line} stolen",)) == "revoked"


def test_a_revocation_that_cannot_be_read_refuses_the_list() -> None:
    with pytest.raises(Refused, match="allowed-signers"):
        AllowedSigners.parse(filled("writer-01 KEY\n@revoked * ssh-ed25519 AAAA"))


def test_the_principal_is_named() -> None:
    allowed = AllowedSigners.parse(filled("writer-*,writer-01 KEY"))
    assert verify(b"text", SIGNATURE, NAMESPACE, allowed, NOW).principal == "writer-01"
    assert verify(b"text", SIGNATURE, NAMESPACE, allowed, NOW, principal="writer-77").principal == "writer-77"


@pytest.fixture
def addis_ababa(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "EAT-3")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system cannot change a process's time zone")
@pytest.mark.usefixtures("addis_ababa")
def test_times_without_z_are_local() -> None:
    local, utc = filled('w valid-after="202611222200" KEY'), filled('w valid-after="202611222200Z" KEY')
    moment = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)  # half past ten in the evening in Addis Ababa
    assert (judge(local, at=moment), judge(utc, at=moment)) == ("good", "expired")


def test_both_ends_of_a_time_are_in_it() -> None:
    text = filled('w valid-after="20261122190000Z",valid-before="20261122200000Z" KEY')
    start, end = datetime(2026, 11, 22, 19, tzinfo=UTC), datetime(2026, 11, 22, 20, tzinfo=UTC)
    second = timedelta(seconds=1)
    assert [judge(text, at=at) for at in (start - second, start, end, end + second)] == [
        "expired",
        "good",
        "good",
        "expired",
    ]


@needs_openssh
def test_our_lines_are_readable(tmp_path: Path) -> None:
    line = signer_line(
        "ሰለሞን writer", KEY.public_line, [NAMESPACE, "event@writerdesk"], NOW - timedelta(1), NOW + timedelta(1)
    )
    assert judge(line) == "good"
    assert verifies(tmp_path, b"text", SIGNATURE, NAMESPACE, line + "\n", "ሰለሞን writer")


@pytest.mark.parametrize("name", ["", 'a"b', "a\nwriter-02", "#a", "@revoked"])
def test_a_name_cannot_break_out_of_its_line(name: str) -> None:
    with pytest.raises(Refused, match="allowed-signers"):
        signer_line(name, KEY.public_line)


@pytest.mark.parametrize("name", ["*", "writer-0?", "writer-01,writer-02", "!writer-01"])
def test_a_name_stands_for_nobody_else(name: str) -> None:
    with pytest.raises(Refused, match="allowed-signers"):
        signer_line(name, KEY.public_line)


def test_stars_do_not_take_for_ever() -> None:
    assert not matches("a" * 5_000, "*a" * 40 + "b")
    assert matches("a[1]", "a[1]")
    assert not matches("a1", "a[1]")
