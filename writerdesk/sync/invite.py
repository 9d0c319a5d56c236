"""The invite as the desk meets it; the format itself is shared with the endpoint and stands in ``trust``."""

from __future__ import annotations

from writerdesk.trust.invites import Invite, read_invite

__all__ = ["Invite", "read_invite"]
