"""The vendor's signed answer: these bytes arrived, then. The endpoint makes it, the desk believes nothing less."""

from __future__ import annotations

from datetime import datetime

import msgspec

from writerdesk.errors import Refused
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.envelope import Signed, open_signed, sign_document
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.strict_json import Moment, quick_json

NAMESPACE = "receipt@writerdesk"


class ReceiptStatement(msgspec.Struct, frozen=True):
    """What is signed. ``sha256`` is of the bytes, ``received_at`` ISO-8601 UTC, ``seq`` the place in the feed."""

    id: str
    sha256: str
    received_at: str
    vendor: str
    seq: int


class Receipt(ReceiptStatement, frozen=True):
    """The answer as it travels: the statement, its exact signed text, and the armoured SSHSIG over it."""

    signed: str
    signature: str


def make_receipt(statement: ReceiptStatement, key: DeviceKey) -> Receipt:
    """Sign ``statement`` with the vendor's receipt key."""
    envelope = sign_document(msgspec.json.encode(statement).decode(), key, NAMESPACE)
    return Receipt(**msgspec.structs.asdict(statement), signed=envelope.signed, signature=envelope.signature)


def read_receipt(data: bytes, signers: AllowedSigners | str, at: datetime) -> Receipt:
    """Parse an answer and prove it: the signature is by ``signers`` (or one public key line), and the plain fields are
    the signed ones. A key that was the vendor's once is judged for the moment that the receipt names, else ``at``.

    Raises :class:`Refused` ``receipt/damaged`` or the codes of :func:`open_signed`.
    """
    try:
        receipt = quick_json(data, Receipt)
        moment = at if isinstance(signers, str) else msgspec.convert(receipt.received_at, Moment)
        text = open_signed(Signed(receipt.signed, receipt.signature), NAMESPACE, signers, moment)
        statement = quick_json(text, ReceiptStatement)
    except (msgspec.DecodeError, ValueError) as error:
        raise Refused("receipt/damaged", "The answer is not a receipt.", where=str(error)) from error
    if any(getattr(receipt, name) != getattr(statement, name) for name in ReceiptStatement.__struct_fields__):
        raise Refused("receipt/damaged", "The receipt says one thing and its signature another.")
    return receipt
