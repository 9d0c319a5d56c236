"""Events as they travel: exact keys, strict reading, signatures that ssh-keygen believes."""

import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.lifecycle.story import event, taken
from writerdesk.errors import Refused
from writerdesk.lifecycle.events import NAMESPACE, make_event, open_event, read_event, sign_event
from writerdesk.lifecycle.schema import event_schema
from writerdesk.resources import resource
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.keys import DeviceKey

NOW = datetime(2026, 11, 22, 19, 0, 0, 123456, tzinfo=UTC)
KEY = DeviceKey.from_seed(bytes(range(32)))
TAKEN = taken()
KEYS = ["id", "piece", "revision", "from", "to", "by", "role", "at", "reason", "payload"]


def document(**changes: Any) -> str:
    return json.dumps({**json.loads(TAKEN.text()), **changes})


def refusal(text: str | bytes) -> str:
    with pytest.raises(Refused) as refused:
        read_event(text)
    return refused.value.code


def test_the_text_has_exactly_the_ten_keys_in_order() -> None:
    assert list(json.loads(event("IN_REVIEW>ACCEPTED", scores=[1]).text())) == KEYS


def test_the_time_is_utc_with_milliseconds() -> None:
    made = make_event(piece=taken().piece, revision=0, leaves="OFFERED", to="DECLINED", by="w", role="writer", now=NOW)
    assert made.at == "2026-11-22T19:00:00.123Z"


def test_an_event_reads_back_as_it_was() -> None:
    made = event("NOT_ACCEPTED>APPEALED", reason="पंक्ति में तेरह मात्राएँ हैं।", text="ሰላም", note=None)
    assert read_event(made.text()) == made


def test_keys_of_a_later_version_are_ignored() -> None:
    assert read_event(document(mood="calm")) == read_event(document())


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"id": "1"}, "event/id"),
        ({"id": "../../etc"}, "event/id"),
        ({"piece": "{7d444840-9dc0-41d1-a245-5ffdce74fad2}"}, "event/id"),
        ({"revision": -1}, "event/revision"),
        ({"revision": 10_000}, "event/revision"),
        ({"revision": 2**70}, "document/huge-number"),
        ({"revision": "1"}, "document/shape"),
        ({"revision": True}, "document/shape"),
        ({"at": "yesterday"}, "event/time"),
        ({"at": "2026-11-22"}, "event/time"),
        ({"at": "2026-11-22T19:00:00"}, "event/time"),
        ({"at": "0001-01-01T00:00:00+23:59"}, "event/time"),
        ({"by": "  "}, "event/who"),
        ({"by": None}, "document/shape"),
        ({"payload": []}, "document/shape"),
        ({"payload": "brief"}, "document/shape"),
        ({"reason": 7}, "document/shape"),
    ],
)
def test_a_wrong_value_is_refused_by_name(changes: dict[str, Any], code: str) -> None:
    assert refusal(document(**changes)) == code


@pytest.mark.parametrize("missing", ["id", "piece", "revision", "from", "to", "by", "role", "at"])
def test_a_missing_key_is_refused(missing: str) -> None:
    fields = json.loads(document())
    del fields[missing]
    assert refusal(json.dumps(fields)) == "document/shape"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "document/not-json"),
        ("{", "document/not-json"),
        ("[]", "document/shape"),
        ("null", "document/shape"),
        ('{"id": NaN}', "document/nan"),
        (document()[:-1] + ', "to": "PAID"}', "document/duplicate-key"),
        (document()[:-1] + ', "x": "\\ud800"}', "document/lone-surrogate"),
        (document()[:-1] + ', "x": ' + "[" * 200 + "]" * 200 + "}", "document/too-deep"),
        (b"\xff\xfe", "document/not-utf8"),
        ("\ufeff" + document(), "document/bom"),
        (" " * 1_048_577, "event/too-long"),
    ],
    ids=range(11),
)
def test_hostile_text_is_refused_by_name(text: str | bytes, code: str) -> None:
    assert refusal(text) == code


def test_a_signed_event_opens_for_its_key_alone() -> None:
    envelope = sign_event(taken(), KEY)
    assert open_event(envelope, KEY.public_line, NOW).to == "TAKEN"
    with pytest.raises(Refused) as refused:
        open_event(envelope, DeviceKey.from_seed(bytes(32)).public_line, NOW)
    assert refused.value.code == "signature/unknown-signer"


def test_a_changed_event_does_not_open() -> None:
    envelope = sign_event(taken(), KEY)
    changed = type(envelope)(envelope.signed.replace("dohas@2", "dohas@3"), envelope.signature)
    with pytest.raises(Refused) as refused:
        open_event(changed, AllowedSigners.parse(f"wanda {KEY.public_line}"), NOW)
    assert refused.value.code == "signature/bad"


def test_ssh_keygen_believes_the_signature(tmp_path: Path) -> None:
    envelope = sign_event(taken(), KEY)
    (tmp_path / "signers").write_text(f'wanda namespaces="{NAMESPACE}" {KEY.public_line}\n', "utf-8")
    (tmp_path / "event.sshsig").write_text(envelope.signature, "utf-8")
    command = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "wanda", "-n", NAMESPACE, "-s", "event.sshsig"]
    answer = subprocess.run(command, input=envelope.signed.encode(), cwd=tmp_path, capture_output=True, check=False)
    assert answer.returncode == 0, answer.stderr


def test_the_schema_on_disk_is_the_one_of_the_type() -> None:
    assert resource("schemas", "event.json").read_bytes() == event_schema()


def test_the_schema_accepts_an_event_and_refuses_a_broken_one() -> None:
    import jsonschema  # type: ignore[import-untyped]

    schema = json.loads(event_schema())
    jsonschema.validate(json.loads(document()), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**json.loads(document()), "revision": "one"}, schema)
