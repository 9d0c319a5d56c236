"""Everything wrong with a brief at once, each fault with its place, a stable code and a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import msgspec

from writerdesk.briefs.brief_zip import source_in
from writerdesk.briefs.documents import FORMAT, Brief, Identity, Instructions, Rubric, RuleWeight, Work
from writerdesk.briefs.judged_checks import criteria_faults, judged_faults
from writerdesk.briefs.limit_checks import limit_faults, limits_in_context
from writerdesk.briefs.money_checks import pay_faults
from writerdesk.briefs.next_steps import with_next
from writerdesk.briefs.shape import Fault, fields_of, join, shape_faults
from writerdesk.briefs.source import parse_source
from writerdesk.briefs.term_checks import language_faults, rights_faults, tag_faults, term_faults, time_faults
from writerdesk.errors import Refused
from writerdesk.resources import resource
from writerdesk.said import Said

S = TypeVar("S", bound=msgspec.Struct)

_EXAMPLES = {
    "good": Said("At least one good example is needed."),
    "bad": Said("At least one bad example is needed."),
}


def check_brief(data: bytes) -> list[Fault]:
    """All faults of a brief as TOML, JSON or a signed ``*.wdbrief`` zip; an empty list when there are none.

    Never raises for what somebody wrote: a file that cannot be read at all is one fault.
    """
    try:
        return check_values(parse_source(source_in(data)))
    except Refused as problem:
        return [Fault(problem.where, problem.code, problem.said, next=problem.next_said)]


def is_valid(faults: list[Fault]) -> bool:
    """Whether nothing but warnings was found."""
    return all(fault.severity == "warning" for fault in faults)


def check_values(values: Mapping[str, Any]) -> list[Fault]:
    """All faults of a brief's plain values, in the order of the document's fields."""
    newer = _newer(values.get("format"))
    if newer:
        return [with_next(newer)]
    faults = list(shape_faults(values, Brief))
    broken = {fault.path.split(".")[0] for fault in faults if fault.severity == "error"}
    for group, judge in _JUDGES:
        needed = group.split("+")
        if not broken & set(needed) and all(name in values for name in needed):
            faults += judge(values)
    order = list(fields_of(Brief))
    return [with_next(fault) for fault in sorted(faults, key=lambda fault: _place(fault.path, order))]


def _place(path: str, order: list[str]) -> int:
    group = path.split(".", maxsplit=1)[0]
    return order.index(group) if group in order else len(order)


def _newer(version: object) -> Fault | None:
    major = version.split(".")[0] if isinstance(version, str) else ""
    if major.isdecimal() and int(major[:9]) > int(FORMAT.split(".")[0]):
        message = Said(
            "The brief has format {version}; this WriterDesk reads {ours}.", version=str(version), ours=FORMAT
        )
        return Fault("format", "brief/newer", message)
    return None


def _identity(values: Mapping[str, Any]) -> Iterator[Fault]:
    identity = msgspec.convert(values["identity"], Identity)
    yield from time_faults(identity.issued_at, "identity.issued_at")
    if identity.previous_version is not None and identity.previous_version >= identity.version:
        yield Fault(
            "identity.previous_version", "brief/version-order", Said("The version before must be a lower number.")
        )
    if identity.client_class == "named" and not identity.client:
        yield Fault("identity.client", "brief/client", Said("A named client needs its name."))
    if identity.client_class != "named" and identity.client:
        yield Fault(
            "identity.client", "brief/client", Said("The client's name stands here though it is not to be named.")
        )


def _client_named(values: Mapping[str, Any]) -> Iterator[Fault]:
    """The name of a restricted client in what other people may see."""
    identity = msgspec.convert(values["identity"], Identity)
    client = (identity.client or "").strip().casefold()
    if client and values["confidentiality"].get("class") in {"restricted", "secret"}:
        for name, text in (("title", identity.title), ("brief_id", identity.brief_id)):
            if client in text.casefold():
                message = Said("The client's name stands here, though the brief is not open.")
                yield Fault(f"identity.{name}", "brief/client-shown", message, "warning")


def _work(values: Mapping[str, Any]) -> Iterator[Fault]:
    work = msgspec.convert(values["work"], Work)
    if work.kind == "critique" and work.judged is None:
        yield Fault("work.judged", "brief/missing", Said("A critique needs the text to judge."))
    if work.judged is not None and (work.judged.attachment is None) == (work.judged.text is None):
        yield Fault(
            "work.judged", "brief/judged-text", Said("Name an attachment or give the text itself, one of the two.")
        )
    if work.judged is not None:
        yield from judged_faults(work.judged)
    if work.form_params and work.form_id is None:
        yield Fault("work.form_params", "brief/no-form", Said("Parameters stand here without a form."), "warning")
    if work.form_id and not resource("forms", f"{work.form_id}.toml").is_file():
        brought = values.get("attachments")
        if not any(isinstance(one, dict) and one.get("kind") == "form" for one in brought or ()):
            message = Said("The form “{form}” is not known here; it can travel with the brief.", form=work.form_id)
            yield Fault("work.form_id", "brief/unknown-form", message, "warning")


def _instructions(values: Mapping[str, Any]) -> Iterator[Fault]:
    instructions = msgspec.convert(values["instructions"], Instructions)
    for verdict, message in _EXAMPLES.items():
        if all(example.verdict != verdict for example in instructions.examples):
            yield Fault("instructions.examples", "brief/examples", message)
    tutorial = instructions.tutorial_id
    if tutorial and not ("/" not in tutorial and resource("tutorials", f"{tutorial}.toml").is_file()):
        message = Said("The tutorial “{tutorial}” is not known here.", tutorial=tutorial)
        yield Fault("instructions.tutorial_id", "brief/unknown-tutorial", message, "warning")


def _rubric(values: Mapping[str, Any]) -> Iterator[Fault]:
    yield from criteria_faults(msgspec.convert(values["rubric"], Rubric).criteria, "rubric.criteria")


def _checks(values: Mapping[str, Any]) -> Iterator[Fault]:
    weights = msgspec.convert(values["checks"], tuple[RuleWeight, ...])
    seen: set[str] = set()
    for at, one in enumerate(weights):
        if one.rule in seen:
            yield Fault(f"checks.{at}.rule", "brief/duplicate", Said("“{rule}” has two weights.", rule=one.rule))
        seen.add(one.rule)


def _attachments(values: Mapping[str, Any]) -> Iterator[Fault]:
    listed = values.get("attachments")
    listed = listed if isinstance(listed, list) else []
    names = [str(item.get("name")) for item in listed if isinstance(item, dict)]
    folded = [name.casefold() for name in names]
    for at, name in enumerate(folded):
        if name in folded[:at]:
            yield Fault(f"attachments.{at}.name", "brief/duplicate", Said("Two attachments have the same name."))
    examples = values["instructions"].get("examples", [])
    uses = [(f"instructions.examples.{at}", example.get("attachment")) for at, example in enumerate(examples)]
    uses += [("work.judged", (values["work"].get("judged") or {}).get("attachment"))]
    for path, name in uses:
        if name is not None and name not in names:
            message = Said("“{name}” is not among the attachments.", name=name)
            yield Fault(join(path, "attachment"), "brief/attachment", message)


def _times_in_order(values: Mapping[str, Any]) -> Iterator[Fault]:
    yield from term_faults(values)
    yield from tag_faults(values["delivery"]["contact_language"], "delivery.contact_language")


_JUDGES = (
    ("identity", _identity),
    ("language", language_faults),
    ("work", _work),
    ("instructions", _instructions),
    ("limits", limit_faults),
    ("limits+work+language+instructions", limits_in_context),
    ("rubric", _rubric),
    ("checks", _checks),
    ("pay", pay_faults),
    ("rights+confidentiality", rights_faults),
    ("identity+confidentiality", _client_named),
    ("identity+time+confidentiality+delivery", _times_in_order),
    ("instructions+work", _attachments),
)
