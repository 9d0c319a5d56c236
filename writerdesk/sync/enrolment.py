"""Enrolment: an invite and a fresh device key for a token. Nothing is sent before the person confirms the vendor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import msgspec

from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk
from writerdesk.sync import outbox
from writerdesk.sync.client import EndpointClient, now_utc
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.invite_codes import read_code
from writerdesk.trust.invites import Invite, read_invite
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.vendor_keys import vendor_lines


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Who this desk is now, as ``enrol`` prints it: ``name`` is the vendor's, ``person`` and ``device`` are ids."""

    desk: str
    vendor: str
    name: str
    person: str
    role: str
    device: str
    url: str


def ask_token(
    invite: Invite, key: DeviceKey, device: str, clock: Callable[[], datetime] = now_utc
) -> tuple[str, dict[str, str]]:
    """Use the invite: the device token, and the facts that a desk keeps about its vendor.

    ``device`` is a name for people. To be called once the person has confirmed the vendor's name and key. Raises
    :class:`NetworkProblem`, or :class:`Declined` with the vendor's reason (``invite/used`` …).
    """
    lines = vendor_lines(invite.vendor, invite.keys)  # before the invite is used up
    with EndpointClient(invite.url, pinned=invite.certificate, clock=clock) as client:
        answer = client.enrol(read_code(invite.code), key.public_line, device, invite.vendor)
    if answer.vendor != invite.vendor:
        raise Refused("invite/other-vendor", "Another vendor answered to this invite.", "Ask for a new invite.")
    facts = {
        "vendor": invite.vendor,
        "vendor_name": invite.name,
        "vendor_keys": msgspec.json.encode(invite.keys).decode(),
        "person": answer.person,
        "person_name": invite.person,
        "role": answer.role,
        "device": answer.device,
        "url": invite.url,
        "allowed_signers": "\n".join(lines) + "\n",
        "feed_cursor": "0",
    }
    if invite.expertise:
        facts["expertise"] = "\n".join(invite.expertise)
    if invite.region:
        facts["region"] = invite.region
    if invite.certificate is not None:
        facts["pinned_certificate"] = invite.certificate
    return answer.token, facts


def keep_facts(desk: Desk, facts: dict[str, str]) -> Enrolment:
    """Make ``desk`` the one that :func:`ask_token` was answered for; what was parked may go again.

    A second invite forgets neither whose keys the feed has vouched for nor how far the feed was read.
    """
    if desk.fact("vendor") is not None:
        known = (desk.fact("allowed_signers") or "").splitlines()
        fresh = [line for line in facts["allowed_signers"].splitlines() if line not in known]
        facts = facts | {"allowed_signers": "\n".join([*known, *fresh]) + "\n"}
        del facts["feed_cursor"]
    desk.write(lambda connection: connection.executemany(_SET, list(facts.items())).rowcount, durable=True)
    outbox.unpark(desk)
    return Enrolment(
        desk.id, facts["vendor"], facts["vendor_name"], facts["person"], facts["role"], facts["device"], facts["url"]
    )


_SET = "INSERT INTO desk_facts (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"


def invite_from_code(url: str, code: str, now: datetime) -> Invite:
    """An invite out of a typed code and address: the vendor's name and keys are asked of the address itself.

    The person confirms them as for a file. The role shows only after enrolment. Raises as :func:`read_invite`.
    """
    read_code(code)
    with EndpointClient(url) as client:
        known = client.well_known()
    return Invite(
        url=url, vendor=known.vendor, name=known.name, role="", person="", code=code, keys=known.keys,
        expires=timestamp(now),
    )  # fmt: skip


__all__ = ["Enrolment", "Invite", "ask_token", "invite_from_code", "read_invite"]
