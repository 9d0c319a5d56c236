"""Joining a vendor by an invite: the vendor is shown first, and nothing is sent before the person says yes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from writerdesk.actions.workplace import Workplace
from writerdesk.errors import DiskProblem
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
    return parse_invite(data, datetime.now(UTC))


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


def enrol(workplace: Workplace, invite: Invite, device: str) -> Enrolment:
    """Use an invite: a desk of its own for this vendor, a fresh device key, a token in the key store.

    A second invite for the same person renews the key of the desk that is there; old signatures stay valid.
    """
    desk = workplace.make_desk(_desk_id(workplace, invite))
    key = DeviceKey.generate()
    enrolled = enrolment.enrol(
        desk, invite, key, device, lambda token: workplace.secrets.set(f"{desk.id}/token", token.encode("ascii"))
    )
    workplace.keep_key(desk.id, key)
    return enrolled


def _desk_id(workplace: Workplace, invite: Invite) -> str:
    """The vendor's id, or with a number where another person or role has that desk."""
    number = 1
    while True:
        desk_id = invite.vendor if number == 1 else f"{invite.vendor}-{number}"
        if desk_id not in workplace.desk_ids():
            return desk_id
        desk = workplace.desk(desk_id)
        mine = (desk.fact("person_name"), desk.fact("role")) == (invite.person, invite.role)
        if mine or desk.fact("person") is None:
            return desk_id
        number += 1
