"""Joining a vendor by an invite: the vendor is shown first, and nothing is sent before the person says yes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from writerdesk.actions.workplace import Workplace
from writerdesk.errors import Declined, DiskProblem
from writerdesk.sync import enrolment
from writerdesk.sync.enrolment import Enrolment, Invite
from writerdesk.trust.invites import read_invite as parse_invite
from writerdesk.trust.keys import DeviceKey, key_id_of


def read_invite(source: str | Path) -> Invite:
    """The invite in a file; raises :class:`Refused` ``invite/…`` and :class:`DiskProblem` ``disk/unreadable``."""
    try:
        data = Path(source).read_bytes()
    except OSError as problem:
        raise DiskProblem(
            "disk/unreadable", "{file} cannot be read.", "Check the name of the file.", file=str(source)
        ) from problem
    return invite_of(data)


def invite_of(data: bytes) -> Invite:
    """The invite in the bytes of a file or the text of a QR code; raises :class:`Refused` ``invite/…``."""
    return parse_invite(data, datetime.now(UTC))


def invite_by_code(address: str, code: str) -> Invite:
    """The invite behind a typed code: the vendor at the address is asked who it is, and is told nothing.

    An ``address`` without a scheme is taken as https. Whom the invite is for shows after joining. Raises
    :class:`Refused` ``invite/code`` and :class:`NetworkProblem`.
    """
    url = address if "://" in address else f"https://{address}"
    return enrolment.invite_from_code(url.rstrip("/"), code, datetime.now(UTC))


def shown_invite(invite: Invite) -> dict[str, str]:
    """What the person confirms: the vendor, its name and key, where it is, and for whom the invite was made."""
    return {
        "vendor": invite.vendor,
        "name": invite.name,
        "key": key_id_of(invite.keys.brief),
        "url": invite.url,
        "person": invite.person,
        "role": invite.role,
        "expires": invite.expires,
    }


def enrol(workplace: Workplace, invite: Invite, device: str, *, practice: bool = False) -> Enrolment:
    """Use an invite: a desk of its own for this vendor, a fresh device key, a token in the key store.

    A second invite for the same person renews the key of the desk that is there; old signatures stay valid. Nothing
    is made here unless the vendor says yes. ``practice``: the vendor is the practice desk's, of this computer. Raises
    SecretProblem ``secret/…`` before anything is sent, and as :func:`writerdesk.sync.enrolment.ask_token`.
    """
    if not practice:
        workplace.secrets.get("")  # an invite is used once: not before there is a place for its key
    key = DeviceKey.generate()
    try:
        token, facts = enrolment.ask_token(invite, key, device)
    except Declined as no:
        raise Declined(no.code, "{why}", "Ask the vendor for a new invite.", why=no.said) from no
    desk = workplace.make_desk(_desk_id(workplace, facts))
    if practice:
        desk.set_fact("practice", "1")
    # Both before the desk says that it is enrolled: a used invite without its key would be a lost one.
    workplace.keep_key(desk.id, key)
    workplace.secrets_of(desk.id).set(f"{desk.id}/token", token.encode("ascii"))
    return enrolment.keep_facts(desk, facts)


def _desk_id(workplace: Workplace, facts: dict[str, str]) -> str:
    """The desk of this person at this vendor; another person or role at the same vendor gets a number behind the id."""
    number = 1
    while True:
        desk_id = facts["vendor"] if number == 1 else f"{facts['vendor']}-{number}"
        if desk_id not in workplace.desk_ids():
            return desk_id
        if workplace.desk(desk_id).fact("person") in (None, facts["person"]):
            return desk_id
        number += 1
