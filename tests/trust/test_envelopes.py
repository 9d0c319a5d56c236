"""Signed documents, and JSON from anybody."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.envelope import Signed, judge, open_signed, read_envelope, sign_document
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.strict_json import parse_json, read_json

NOW = datetime(2026, 11, 22, 19, tzinfo=UTC)
KEY = DeviceKey.from_seed(b"\x05" * 32)
OTHER = DeviceKey.from_seed(b"\x06" * 32)
EVENT = "event@writerdesk"


@settings(deadline=None)
@given(st.text())
def test_what_was_signed_comes_back(text: str) -> None:
    envelope = read_envelope(sign_document(text, KEY, EVENT).to_bytes())
    assert open_signed(envelope, EVENT, KEY.public_line, NOW) == text


@pytest.mark.parametrize(
    ("code", "envelope", "allowed"),
    [
        ("signature/unknown-signer", sign_document("{}", KEY, EVENT), OTHER.public_line),
        ("signature/bad", Signed("{} ", sign_document("{}", KEY, EVENT).signature), KEY.public_line),
        ("signature/bad", Signed("{}", "words"), KEY.public_line),
        ("signature/none", Signed("{}", ""), KEY.public_line),
        ("signature/wrong-namespace", sign_document("{}", KEY, "brief@writerdesk"), KEY.public_line),
        (
            "signature/expired",
            sign_document("{}", KEY, EVENT),
            AllowedSigners.parse(f'w valid-before="20200101" {KEY.public_line}'),
        ),
        (
            "signature/revoked",
            sign_document("{}", KEY, EVENT),
            AllowedSigners.parse(f"w {KEY.public_line}\n@revoked {KEY.public_line}"),
        ),
    ],
)
def test_what_is_not_good_is_not_opened(code: str, envelope: Signed, allowed: AllowedSigners | str) -> None:
    with pytest.raises(Refused) as caught:
        open_signed(envelope, EVENT, allowed, NOW)
    assert caught.value.code == code
    assert caught.value.message
    assert caught.value.next


def test_judging_does_not_raise() -> None:
    assert judge(Signed("{}", "words"), EVENT, None, NOW).state == "bad"
    assert judge(sign_document("{}", KEY, EVENT), EVENT, None, NOW).state == "unknown-signer"


def test_half_a_character_cannot_be_signed() -> None:
    with pytest.raises(Refused, match="document/lone-surrogate"):
        sign_document("\ud800", KEY, EVENT)


BAD_JSON = [
    ("not-utf8", b'"\xff"'),
    ("not-utf8", b'"\xed\xa0\x80"'),
    ("not-utf8", '{"a": 1}'.encode("utf-16")),
    ("bom", b'\xef\xbb\xbf{"a": 1}'),
    ("too-deep", b"[" * 101 + b"]" * 101),
    ("too-deep", b"[" * 10_000 + b"]" * 10_000),
    ("too-deep", b'{"a":' * 10_000 + b"1" + b"}" * 10_000),
    ("too-deep", b"[" * 1_000_000),
    ("not-json", b""),
    ("not-json", b"{"),
    ("not-json", b"{'a': 1}"),
    ("not-json", b'{"a": 1,}'),
    ("not-json", b'{"a": 1} {"b": 2}'),
    ("not-json", b'"a\nb"'),
    ("not-json", b"01"),
    ("not-json", b'"\\x"'),
    ("nan", b"NaN"),
    ("nan", b'{"a": -Infinity}'),
    ("nan", b"[1e999]"),
    ("huge-number", b"9" * 5_000),
    ("huge-number", b'{"a": 18446744073709551616}'),
    ("duplicate-key", b'{"a": 1, "a": 2}'),
    ("duplicate-key", b'{"x": [{"a": 1, "\\u0061": 1}]}'),
    ("lone-surrogate", b'"\\ud800"'),
    ("lone-surrogate", b'{"\\udc00 name": 1}'),
    ("lone-surrogate", b'"\\udc00\\ud800"'),
]


@pytest.mark.parametrize(("word", "data"), BAD_JSON)
def test_json_that_is_not_one_thing_to_everybody(word: str, data: bytes) -> None:
    for _again in range(2):
        with pytest.raises(Refused) as caught:
            parse_json(data, "brief.json")
        assert (caught.value.code, caught.value.where) == (f"document/{word}", "brief.json")


def test_honest_json_is_read() -> None:
    deep = b"[" * 100 + b"]" * 100
    assert parse_json(deep, "x")
    assert parse_json(b'{"a": "[[[[{{{{", "b": "\\ud83d\\ude00", "c": "\\\\ud800"}', "x") == {
        "a": "[[[[{{{{",
        "b": "😀",
        "c": "\\ud800",
    }
    assert parse_json(b"[18446744073709551615, -9223372036854775808, 1.5]", "x")[2] == 1.5


class Sample(msgspec.Struct, frozen=True):
    name: str
    number: int = 0


def test_documents_have_a_shape() -> None:
    assert read_json(b'{"name": "a", "unknown": true}', Sample, "x") == Sample("a")
    for data in (b"[]", b"{}", b'{"name": 1}', b'{"name": "a", "number": "7"}', b'{"name": "a", "number": true}'):
        with pytest.raises(Refused, match="document/shape"):
            read_json(data, Sample, "x")


@settings(deadline=None)
@given(st.binary() | st.text('[]{},:"0e\\ud8-.').map(str.encode))
def test_noise_is_read_or_refused(data: bytes) -> None:
    try:
        parse_json(data, "x")
    except Refused as error:
        code = error.code
    else:
        code = "document/"
    assert code.startswith("document/")
