"""brief check: everything wrong at once, each with its place."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.briefs.samples import DELETE, KEY, changed, sample, values
from writerdesk.briefs.brief_file import sign_brief
from writerdesk.briefs.check import check_brief, is_valid

GROUPS = [
    "identity", "language", "work", "instructions", "limits", "tools", "rubric", "pay", "time", "review",
    "qualification", "rights", "privacy", "confidentiality", "delivery",
]  # fmt: skip
REQUIRED = [
    "identity.brief_id", "identity.version", "identity.change_note", "identity.issued_at", "identity.vendor_id",
    "identity.client_class", "language.tag", "work.kind", "work.theme", "work.originality", "instructions.overview",
    "instructions.steps", "instructions.do", "instructions.careful", "instructions.never", "instructions.examples",
    "limits.length", "limits.length.0.unit", "limits.length.0.strength", "tools.ai", "tools.dictionary",
    "tools.languagetool", "tools.rhyme_tool", "tools.translation", "tools.own_notes", "rubric.criteria",
    "rubric.criteria.0.id", "rubric.criteria.0.type", "rubric.criteria.0.evidence", "rubric.pass_rule", "pay.unit",
    "pay.currency", "pay.rates", "pay.estimate_minutes", "pay.estimate_how", "pay.revision_round", "pay.not_accepted",
    "pay.payday", "pay.tax_note", "time.offer_expires", "time.accept_by", "time.due", "time.grace_hours",
    "time.auto_accept_days", "time.revision_hours", "review.levels", "review.blind", "review.max_rounds",
    "review.appeal_days", "review.reason_set", "review.answer_days", "qualification.retry", "rights.licence",
    "rights.credit", "rights.resale_royalty", "rights.withdrawal", "rights.term", "privacy.collects",
    "privacy.purpose", "privacy.seen_by", "privacy.kept", "privacy.deletion", "confidentiality.class",
    "confidentiality.may_show", "delivery.contact", "delivery.contact_language", "delivery.package_version",
]  # fmt: skip


def found(data: bytes) -> set[tuple[str, str]]:
    return {(fault.path, fault.code.removeprefix("brief/")) for fault in check_brief(data)}


@pytest.mark.parametrize("path", [*GROUPS, *REQUIRED])
def test_each_required_field_is_missed_by_name(path: str) -> None:
    assert (path, "missing") in found(changed((path, DELETE)))


WRONG: list[tuple[str, Any, str]] = [
    ("language.tag", "hindi deva", "language-tag"),
    ("language.tag", "hi_Deva", "language-tag"),
    ("language.tag", "h", "language-tag"),
    ("language.region", "India", "region"),
    ("language.direction", "down", "choice"),
    ("work.kind", "novel", "choice"),
    ("work.pieces", 0, "range"),
    ("work.pieces", "3", "type"),
    ("work.pieces", True, "type"),
    ("work.form_id", "Doha!", "id"),
    ("identity.brief_id", "a@b", "id"),
    ("identity.brief_id", "../up", "id"),
    ("identity.version", 0, "range"),
    ("identity.title", "", "empty"),
    ("identity.title", "   ", "empty"),
    ("identity.title", "x" * 201, "too-long"),
    ("identity.title", "two\x00parts", "control-character"),
    ("identity.title", 7, "type"),
    ("identity.issued_at", "yesterday", "time"),
    ("identity.issued_at", "2026-11-01", "time"),
    ("identity.issued_at", "2026-11-01T10:00:00", "time"),
    ("identity.previous_version", 1, "version-order"),
    ("limits.length.0.unit", "miles", "unit"),
    ("limits.length.0.strength", "soft", "choice"),
    ("limits.length.0.min", -1, "range"),
    ("limits.length", [], "empty"),
    ("limits.length", {"unit": "lines"}, "type"),
    ("pay.currency", "euro", "currency"),
    ("pay.revision_round", "12,50", "amount"),
    ("pay.revision_round", "-1", "amount"),
    ("pay.revision_round", 12.5, "type"),
    ("pay.not_accepted", "1e5", "amount"),
    ("pay.rates.0.amount", "NaN", "amount"),
    ("pay.rates", [], "no-base-rate"),
    ("pay.estimate_minutes", 0, "range"),
    ("pay.rates.1.language", "Hindi!", "language-tag"),
    ("pay.rates.1.kind", "novel", "choice"),
    ("time.due", "2099-13-31T00:00:00Z", "time"),
    ("time.auto_accept_days", 0, "range"),
    ("review.blind", "yes", "type"),
    ("rights.scopes", [], "empty"),
    ("privacy.encryption_key", "ssh-ed25519 AAAA", "age-key"),
    ("confidentiality.class", "top secret", "choice"),
    ("delivery.contact_language", "?", "language-tag"),
    ("rubric.criteria.0.weight", -1, "range"),
    ("rubric.criteria.0.scale", [{"value": 1, "text": "a"}], "empty"),
    ("tools.ai", "some", "choice"),
]


@pytest.mark.parametrize(("path", "value", "code"), WRONG)
def test_each_wrong_value_has_its_place_and_code(path: str, value: Any, code: str) -> None:
    assert (path, code) in found(changed((path, value)))


HARD: dict[str, Any] = {"strength": "hard"}
ACROSS: list[tuple[list[tuple[str, Any]], str, str]] = [
    ([("limits.length.0.min", 9), ("limits.length.0.max", 4)], "limits.length.0", "min-max"),
    ([("limits.length.0.min", None), ("limits.length.0.max", None)], "limits.length.0", "no-limit"),
    ([("limits.length.1.min", None), ("limits.length.1.max", 0)], "limits.length.1.max", "min-max"),
    ([("time.due", "2026-10-01T00:00:00Z")], "time.due", "time-order"),
    ([("time.accept_by", "2100-06-01T00:00:00Z")], "time.due", "time-order"),
    ([("identity.client_class", "named")], "identity.client", "client"),
    ([("identity.client", "Acme")], "identity.client", "client"),
    ([("instructions.examples.0.verdict", "bad")], "instructions.examples", "examples"),
    ([("pay.rates.0.expertise", "doctorate")], "pay.rates", "no-base-rate"),
    ([("pay.rates.1.expertise", DELETE)], "pay.rates.1", "duplicate"),
    ([("pay.unit", "hour"), ("pay.cap_minutes", 10)], "pay.cap_minutes", "cap"),
    ([("pay.unit", "royalty")], "pay.royalty_percent", "missing"),
    ([("confidentiality.class", "secret")], "confidentiality.purge_at", "missing"),
    ([("work.kind", "critique")], "work.judged", "missing"),
    ([("work.judged", {"model": "m"})], "work.judged", "judged-text"),
    ([("work.judged", {"model": "m", "attachment": "x.txt"})], "work.judged.attachment", "attachment"),
    ([("rubric.criteria.1.id", "chhand")], "rubric.criteria.1.id", "duplicate"),
    ([("delivery.endpoints", ["http://vendor.example"])], "delivery.endpoints.0", "endpoint"),
    ([("delivery.endpoints", ["https://", "file:///etc/passwd"])], "delivery.endpoints.1", "endpoint"),
    ([("limits.length.1", HARD | {"unit": "lines", "min": 5})], "limits.length.1", "limits-clash"),
    ([("limits.length.1", HARD | {"unit": "stanzas", "min": 3})], "limits.length.1", "limits-clash"),
    ([("limits.length.1", HARD | {"unit": "lines", "min": 2, "max": 2})], "limits.length.1", "duplicate"),
    ([("limits.length.0", HARD | {"unit": "lines", "max": 0})], "limits.length.0.max", "min-max"),
    ([("limits.length.0", HARD | {"unit": "morae", "max": 9})], "limits.length.0.unit", "not-counted"),
    ([("limits.length.0", HARD | {"unit": "minutes", "max": 9})], "limits.length.0.unit", "not-counted"),
    ([("limits.cast", HARD | {"min": 2})], "limits.cast", "cast"),
    ([("rights.exclusive", True)], "rights.exclusive", "rights-clash"),
    ([("rights.assignment", True)], "rights.assignment", "rights-clash"),
    ([("confidentiality.class", "restricted")], "rights.licence", "rights-clash"),
    (
        [("confidentiality.class", "secret"), ("rights.scopes", ["publication"])],
        "rights.scopes",
        "rights-clash",
    ),
    ([("instructions.examples.0.text", "*तारा*")], "instructions.examples.0.text", "example-forbidden"),
    (
        [
            ("identity.client_class", "named"),
            ("identity.client", "Acme"),
            ("identity.title", "Rain for acme"),
            ("confidentiality.class", "restricted"),
        ],
        "identity.title",
        "client-shown",
    ),
]


@pytest.mark.parametrize(("changes", "path", "code"), ACROSS)
def test_fields_that_contradict_each_other_are_found(changes: list[tuple[str, Any]], path: str, code: str) -> None:
    assert (path, code) in found(changed(*changes))


def test_each_fault_says_what_to_do_next() -> None:
    for path, value, _code in WRONG:
        assert all(fault.next.endswith(".") for fault in check_brief(changed((path, value))))


def test_all_faults_come_at_once() -> None:
    data = changed(("language.tag", "?"), ("pay.currency", "€"), ("time.due", "soon"), ("rights.licence", DELETE))
    assert {("language.tag", "language-tag"), ("pay.currency", "currency"), ("time.due", "time")} < found(data)
    assert ("rights.licence", "missing") in found(data)


def test_an_empty_brief_misses_every_group() -> None:
    assert {path for path, code in found(b"{}") if code == "missing"} == {"format", *GROUPS}


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("work.form_id", "gabay-of-the-moon", "unknown-form"),
        ("instructions.tutorial_id", "../../pyproject", "unknown-tutorial"),
        ("pay.bonuss", "x", "unknown-field"),
        ("pay.rates.0.amount", "0.00", "no-pay"),
    ],
)
def test_what_may_be_meant_is_only_a_warning(path: str, value: str, code: str) -> None:
    data = changed((path, value))
    assert (path, code) in found(data)
    assert is_valid(check_brief(data))


def test_a_newer_major_format_is_refused_by_name_and_a_newer_minor_one_is_read() -> None:
    assert found(changed(("format", "2.0"))) == {("format", "newer")}
    assert is_valid(check_brief(changed(("format", "1.9"))))


def test_each_fault_is_a_sentence() -> None:
    for path, value, _code in WRONG:
        for fault in check_brief(changed((path, value))):
            assert fault.message.endswith(".")
            assert "Traceback" not in fault.message


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "brief/missing"),
        (b"this is = = not toml", "brief/not-toml"),
        (b"\xff\xfe\x00", "brief/not-utf8"),
        (b"a = " + b"[" * 5_000 + b"]" * 5_000, "brief/not-toml"),
        (b"a = 1" + b"0" * 5_000, "brief/not-toml"),
        (b"a = 100000000000000000000", "brief/number"),
        (b"a = nan", "brief/number"),
        (b"a = inf", "brief/number"),
        (b"x" * 1_048_577, "brief/too-large"),
        (b"[a]\nx=1\n[a]\n", "brief/not-toml"),
        (b'{"a": NaN}', "document/nan"),
        (b'{"a": 1, "a": 2}', "document/duplicate-key"),
        (b'{"a": "\\ud800"}', "document/lone-surrogate"),
        (b'{"a":' + b"[" * 300 + b"]" * 300 + b"}", "document/too-deep"),
        (b"{", "document/not-json"),
        (b"PK\x03\x04 not a zip", "zip/not-a-zip"),
    ],
    ids=range(16),
)
def test_hostile_files_are_a_fault_and_never_a_crash(data: bytes, code: str) -> None:
    assert code in {fault.code for fault in check_brief(data)}


def test_toml_dates_and_signed_files_are_read_too() -> None:
    dated = sample().read_text("utf-8").replace('due = "2099-12-31T18:30:00Z"', "due = 2099-12-31T18:30:00Z")
    assert check_brief(dated.encode()) == []
    undated = sample().read_text("utf-8").replace('due = "2099-12-31T18:30:00Z"', "due = 2099-12-31")
    assert ("time.due", "time") in found(undated.encode())
    assert check_brief(sign_brief(sample().read_bytes(), KEY)) == []


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
paths = [f"{group}.{field}" for group in GROUPS for field in values()[group]]


@settings(max_examples=60)
@given(st.sampled_from([*paths, *GROUPS, "attachments", "format"]), plain)
def test_no_value_in_any_field_breaks_the_check(path: str, value: Any) -> None:
    try:
        data = changed((path, value))
        data.decode().encode()
    except UnicodeError:
        return
    for fault in check_brief(data):
        assert fault.code.split("/")[0] in {"brief", "document"}
        json.dumps(fault.message)
