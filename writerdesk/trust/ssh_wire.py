"""SSH's wire format: length-prefixed strings (RFC 4251 section 5) and the armour OpenSSH puts around base64."""

from __future__ import annotations

import base64
import binascii
import struct

from writerdesk.errors import Refused

ED25519 = b"ssh-ed25519"
_NO_BLANKS = {ord(blank): None for blank in " \t\n\v\f\r"}
LINE_LENGTH = 70  # OpenSSH wraps its armour at 70 characters


def pack_string(data: bytes) -> bytes:
    """``string``: the length as uint32, big-endian, then the bytes."""
    return struct.pack(">I", len(data)) + data


def ed25519_blob(public: bytes) -> bytes:
    """Public key blob of a 32-byte Ed25519 key (RFC 8709 section 4)."""
    return pack_string(ED25519) + pack_string(public)


class WireReader:
    """Reads a wire-format value front to back; raises Refused ``key/damaged`` when it is cut short."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, length: int) -> bytes:
        """The next ``length`` bytes."""
        end = self._at + length
        if end > len(self._data):
            raise damaged()
        part = self._data[self._at : end]
        self._at = end
        return part

    def uint32(self) -> int:
        """The next unsigned 32-bit number."""
        return int.from_bytes(self.take(4), "big")

    def string(self) -> bytes:
        """The next length-prefixed string."""
        return self.take(self.uint32())

    @property
    def rest(self) -> bytes:
        """What has not been read yet."""
        return self._data[self._at :]


def damaged() -> Refused:
    """The error for a key that cannot be read."""
    return Refused("key/damaged", "This key cannot be read.", "Ask for the key again.")


def ed25519_of(blob: bytes) -> bytes:
    """The 32 key bytes of a public key blob; Refused ``key/not-ed25519`` or ``key/damaged``."""
    reader = WireReader(blob)
    kind = reader.string()
    if kind != ED25519:
        raise Refused(
            "key/not-ed25519",
            "WriterDesk uses Ed25519 keys only; this one is {kind}.",
            "Make a key with ssh-keygen -t ed25519.",
            kind=kind.decode("ascii", "replace"),
        )
    public = reader.string()
    if len(public) != 32 or reader.rest:
        raise damaged()
    return public


def decode_base64(text: str) -> bytes:
    """Bytes of base64 as OpenSSH reads it: white space anywhere, nothing else foreign, no stray last bits."""
    packed = text.translate(_NO_BLANKS)
    try:
        data = base64.b64decode(packed.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise damaged() from error
    if base64.b64encode(data).decode() != packed:
        raise damaged()
    return data


def armour(data: bytes, label: str) -> str:
    """``-----BEGIN label-----`` armour with lines of 70 characters, ending in a newline."""
    packed = base64.b64encode(data).decode()
    lines = [packed[i : i + LINE_LENGTH] for i in range(0, len(packed), LINE_LENGTH)]
    return "\n".join([f"-----BEGIN {label}-----", *lines, f"-----END {label}-----", ""])


def unarmour(text: str, label: str) -> bytes:
    """Bytes inside the armour, read as ssh-keygen does: the header stands first, what follows the footer is ignored."""
    head, foot = f"-----BEGIN {label}-----\n", f"\n-----END {label}-----"
    if not text.startswith(head):
        raise damaged()
    end = text.find(foot, len(head) - 1)
    if end < 0:
        raise damaged()
    return decode_base64(text[len(head) : end])
