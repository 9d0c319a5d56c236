"""Who may sign what, and when: ssh-keygen's ``allowed_signers`` file.

One signer a line: ``principals [options] key [comment]``. Options: ``namespaces="a,b"``, ``valid-after="…"``,
``valid-before="…"`` with times YYYYMMDD[HHMM[SS]][Z] (without Z in this machine's time zone, as ssh-keygen reads
them), and ``cert-authority``, whose lines never match since WriterDesk knows no certificates. Lists hold patterns
with ``*``, ``?`` and a leading ``!``. A line that ssh-keygen would not read refuses the whole file: a list of
trust that is half understood is not to be used.

A key taken back for good stands in a line ``@revoked principals key`` (the marker of known_hosts; ssh-keygen skips
the line) or in a list of public keys as for ``ssh-keygen -r``. It wins over every other line.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal, Self

from writerdesk.errors import Refused
from writerdesk.trust.ssh_wire import WireReader, decode_base64

Standing = Literal["good", "unknown-signer", "wrong-namespace", "revoked", "expired"]

_PATTERN = frozenset("*?!,")
_REVOKED = "@revoked"
_OPTION = re.compile(r'([A-Za-z-]+)(?:="((?:[^"\\]|\\.)*)")?(,|$)')
_TIME = re.compile(r"(\d{8})(?:(\d{4})(\d{2})?)?(Z|UTC)?", re.IGNORECASE)


@dataclass(frozen=True)
class Signer:
    """One line: a key, whom it stands for, and its limits (None = no limit)."""

    principals: str
    blob: bytes
    namespaces: str | None = None
    valid_after: datetime | None = None
    valid_before: datetime | None = None
    cert_authority: bool = False

    def in_time(self, at: datetime) -> bool:
        """Whether the key is valid at ``at``; whole seconds, both ends included."""
        at = at.replace(microsecond=0)
        return (self.valid_after is None or at >= self.valid_after) and (
            self.valid_before is None or at <= self.valid_before
        )

    @property
    def name(self) -> str:
        """The first principal that is a plain name, else the whole list."""
        plain = [p for p in self.principals.split(",") if not set(p) & set("*?!")]
        return plain[0] if plain else self.principals


@dataclass(frozen=True)
class AllowedSigners:
    """A read ``allowed_signers`` file and the keys that are revoked."""

    signers: tuple[Signer, ...] = ()
    revoked: frozenset[bytes] = field(default_factory=frozenset)

    @classmethod
    def parse(cls, text: str, revoked: Iterable[str] = ()) -> Self:
        """Read a file's text; ``revoked`` are public key lines.

        Raises Refused ``signature/allowed-signers``, which names the line.
        """
        signers: list[Signer] = []
        gone = {_key(line.strip(), f"revoked key {n}")[0] for n, line in enumerate(revoked, 1) if _matters(line)}
        for number, line in enumerate(text.split("\n"), 1):
            if not _matters(line):
                continue
            where = f"line {number}"
            if line.split(maxsplit=1)[0] == _REVOKED:
                gone.add(_revoked_key(line.strip()[len(_REVOKED) :].strip(), where))
            else:
                signers.append(_signer(line.strip(" \t\r"), where))
        return cls(tuple(signers), frozenset(gone))

    def standing(self, blob: bytes, namespace: str, at: datetime, principal: str | None = None) -> tuple[Standing, str]:
        """What these lines say of a key, and its principal ('' if no line has the key)."""
        lines = [s for s in self.signers if s.blob == blob and not s.cert_authority]
        if principal is not None:
            lines = [s for s in lines if matches(principal, s.principals)]
        name = principal if principal is not None and lines else (lines[0].name if lines else "")
        if blob in self.revoked:
            return "revoked", name
        if not lines:
            return "unknown-signer", ""
        fitting = [s for s in lines if s.namespaces is None or matches(namespace, s.namespaces)]
        if not fitting:
            return "wrong-namespace", name
        current = [s for s in fitting if s.in_time(at)]
        if not current:
            return "expired", name
        return "good", principal or current[0].name


def signer_line(
    principal: str,
    public_line: str,
    namespaces: Sequence[str] = (),
    valid_after: datetime | None = None,
    valid_before: datetime | None = None,
) -> str:
    """One line (without its newline) for an ``allowed_signers`` file; times are aware and written in UTC.

    Raises Refused ``signature/allowed-signers`` when the line could not be read back, as for a quote in a name.
    """
    options = [f'namespaces="{",".join(namespaces)}"'] if namespaces else []
    for name, time in (("valid-after", valid_after), ("valid-before", valid_before)):
        if time is not None:
            options.append(f'{name}="{_utc(time, principal):%Y%m%d%H%M%SZ}"')
    who = f'"{principal}"' if set(principal) & set(" \t") else principal
    line = " ".join([who, *([",".join(options)] if options else []), *public_line.split()[:2]])
    # A pattern, or a list, would stand for other people as well.
    parsed = [] if set(principal) & _PATTERN else [one.principals for one in AllowedSigners.parse(line).signers]
    if len(line.splitlines()) != 1 or parsed != [principal]:
        raise _refuse(principal, "the name cannot stand in it")
    return line


def revoked_line(public_line: str) -> str:
    """The line that takes a key back for good; of what was given only its type and the key stand in it.

    Raises Refused ``signature/allowed-signers`` for what is no public key.
    """
    kind, *blob = public_line.split()[:2] or [""]
    line = " ".join([_REVOKED, "*", kind, *blob])
    AllowedSigners.parse(line)
    return line


def matches(value: str, patterns: str) -> bool:
    """Whether a comma-separated list of patterns lets ``value`` in; a matching ``!pattern`` shuts it out."""
    found = False
    for pattern in patterns.split(","):
        plain = pattern.removeprefix("!")
        if _glob(plain).fullmatch(value):
            if plain != pattern:
                return False
            found = True
    return found


def _glob(pattern: str) -> re.Pattern[str]:
    # fnmatch's patterns take linear time; its [sets] are not OpenSSH's, so a bracket stands for itself.
    return re.compile(fnmatch.translate(pattern.replace("[", "[[]")))


def _matters(line: str) -> bool:
    stripped = line.strip(" \t\r\n")
    return bool(stripped) and not stripped.startswith("#")


def _refuse(where: str, why: str) -> Refused:
    return Refused(
        "signature/allowed-signers",
        "The list of allowed signers cannot be read at {place}: {why}.",
        "Ask the vendor for the list again.",
        where=where,
        place=where,
        why=why,
    )


def _key(text: str, where: str) -> tuple[bytes, str]:
    """Blob and type of ``type base64 [comment]``."""
    parts = text.split(maxsplit=2)
    if len(parts) < 2:
        raise _refuse(where, "a key is missing")
    try:
        blob = decode_base64(parts[1])
        kind = WireReader(blob).string().decode("ascii", "replace")
    except Refused as error:
        raise _refuse(where, "the key is damaged") from error
    if kind != parts[0]:
        raise _refuse(where, "the key is not of the type it names")
    return blob, kind


def _is_key(text: str, where: str) -> bool:
    try:
        _key(text, where)
    except Refused:
        return False
    return True


def _revoked_key(text: str, where: str) -> bytes:
    if _is_key(text, where):
        return _key(text, where)[0]
    _principals, rest = _first_word(text, where)
    return _key(rest, where)[0]


def _first_word(line: str, where: str) -> tuple[str, str]:
    """Principals and what follows; principals with spaces stand in quotation marks."""
    if line.startswith('"'):
        word, quote, rest = line[1:].partition('"')
    else:
        word, *tail = line.split(maxsplit=1)
        quote, rest = " ", tail[0] if tail else ""
    if not word or '"' in word or not quote or not rest.strip():
        raise _refuse(where, "a key is missing")
    return word, rest.strip()


def _signer(line: str, where: str) -> Signer:
    principals, rest = _first_word(line, where)
    if _is_key(rest, where):
        return Signer(principals, _key(rest, where)[0])
    end = _options_end(rest)
    given = _options(rest[:end], where)
    after, before = _time(given.get("valid-after"), where), _time(given.get("valid-before"), where)
    if after and before and before <= after:
        raise _refuse(where, "valid-before is not after valid-after")
    blob, _kind = _key(rest[end:].strip(), where)
    return Signer(principals, blob, given.get("namespaces"), after, before, "cert-authority" in given)


def _utc(time: datetime, where: str) -> datetime:
    try:
        return time.astimezone(UTC)
    except OverflowError as error:
        raise _refuse(where, "a time does not exist") from error


def _options_end(text: str) -> int:
    """Where the options end: the first blank outside quotation marks."""
    quoted = False
    at = 0
    while at < len(text) and (quoted or text[at] not in " \t"):
        if text[at] == "\\" and text[at + 1 : at + 2] == '"':
            at += 1
        elif text[at] == '"':
            quoted = not quoted
        at += 1
    return at


def _options(text: str, where: str) -> dict[str, str]:
    found: dict[str, str] = {}
    at = 0
    while at < len(text):
        match = _OPTION.match(text, at)
        name = match[1].lower() if match else ""
        if not match or name not in {"namespaces", "valid-after", "valid-before", "cert-authority"} or name in found:
            raise _refuse(where, "an option is unknown, given twice or not in quotation marks")
        if (match[2] is None) != (name == "cert-authority") or (match[3] and match.end() == len(text)):
            raise _refuse(where, "an option is not complete")
        found[name] = (match[2] or "").replace('\\"', '"')
        at = match.end()
    return found


def _time(text: str | None, where: str) -> datetime | None:
    if text is None:
        return None
    match = _TIME.fullmatch(text)
    if not match:
        raise _refuse(where, "a time is not YYYYMMDD[HHMM[SS]][Z]")
    day, minute, second, utc = match.groups()
    try:
        time = datetime.strptime(f"{day}{minute or '0000'}{second or '00'}", "%Y%m%d%H%M%S")  # noqa: DTZ007 zone below
        return time.replace(tzinfo=UTC) if utc else time.astimezone(UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise _refuse(where, "a time does not exist") from error
