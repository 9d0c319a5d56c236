"""Writing a brief in a form: begin one, look at it while it is written, keep a draft, save it as TOML, sign it."""

from __future__ import annotations

import copy
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from writerdesk.actions.brief_forms import form_faults, forms_beside, refuse_unfit_forms
from writerdesk.actions.rules import rule_faults
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.brief_file import attachment_files, read_brief_file, sign_brief
from writerdesk.briefs.brief_zip import source_in
from writerdesk.briefs.check import check_values, is_valid
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.pay import Rate, rate_for
from writerdesk.briefs.samples import sample_briefs
from writerdesk.briefs.shape import Fault
from writerdesk.briefs.source import parse_source
from writerdesk.briefs.template import new_brief_toml, with_values
from writerdesk.errors import Refused
from writerdesk.storage.durable import make_folder, write_file
from writerdesk.trust.keys import load_key_file

_DRAFTS = "brief drafts"


@dataclass(frozen=True)
class BriefDraft:
    """A brief that is being written. ``name`` is the draft's own, ``source`` the TOML it began as, with its notes.

    ``folder`` is where its attachments stand, None for a new one.
    """

    name: str
    values: dict[str, Any]
    source: str
    folder: str | None = None


@dataclass(frozen=True)
class Looked:
    """All faults, and the brief with its rate as the writer would see it; None while it cannot be read."""

    faults: tuple[Fault, ...]
    brief: Brief | None
    rate: Rate | None

    @property
    def valid(self) -> bool:
        """Whether it may be signed."""
        return is_valid(list(self.faults))


def begin(language: str, kind: str, title: str) -> BriefDraft:
    """A new brief from the template; raises as :func:`writerdesk.briefs.template.new_brief_toml`."""
    source = new_brief_toml(language, kind, title)
    return BriefDraft(str(uuid.uuid4()), parse_source(source.encode()), source)


def begin_from(file: Path) -> BriefDraft:
    """Go on with a brief in a file (TOML, JSON or signed). Raises ``disk/…`` and what the parser refuses."""
    data = file.read_bytes()
    source = source_in(data).decode("utf-8")
    written = "" if source.lstrip().startswith("{") else source
    values = parse_source(source.encode())
    if isinstance(values.get("identity"), dict):
        values["identity"].pop("signed_by", None)
    return BriefDraft(str(uuid.uuid4()), values, written, str(file.parent))


def begin_from_sample(name: str) -> BriefDraft:
    """Begin a brief of one's own from a sample, with an id of its own; raises ``brief/unknown``."""
    found = next((path for path in sample_briefs() if path.stem == name), None)
    if found is None:
        raise Refused("brief/unknown", "There is no sample “{name}”.", "Choose one of the list.", name=name)
    draft = begin_from(found)
    values = copy.deepcopy(draft.values)
    values["identity"] |= {"brief_id": str(uuid.uuid4()), "version": 1}
    return BriefDraft(draft.name, values, draft.source, draft.folder)


def look(values: dict[str, Any], folder: Path | None = None) -> Looked:
    """Everything that is wrong with a brief as it stands, and how the writer would see it.

    Its attachments stand in ``folder``.
    """
    import msgspec

    brought = forms_beside(values, folder) if folder else {}
    faults = (*check_values(values), *rule_faults(values), *form_faults(values, brought))
    try:
        brief = msgspec.convert(values, Brief)
        rate = rate_for(brief)
    except (msgspec.ValidationError, ValueError):
        return Looked(faults, None, None)
    return Looked(faults, brief, rate)


def as_toml(draft: BriefDraft) -> str:
    """The brief as TOML; notes of the text it began as stay where they are."""
    return with_values(draft.source, draft.values)


def keep(workplace: Workplace, draft: BriefDraft) -> None:
    """Keep the draft on this computer, so that nothing typed is lost."""
    folder = workplace.data.path / _DRAFTS
    make_folder(folder)
    write_file(folder / f"{draft.name}.toml", as_toml(draft).encode("utf-8"))


def last_draft(workplace: Workplace) -> BriefDraft | None:
    """The draft that was written last; None when there is none, or when it cannot be read any more."""
    folder = workplace.data.path / _DRAFTS
    files = sorted(folder.glob("*.toml"), key=lambda file: file.stat().st_mtime) if folder.is_dir() else []
    for file in reversed(files):
        try:
            draft = begin_from(file)
        except Refused:
            continue
        return BriefDraft(file.stem, draft.values, draft.source)
    return None


def forget(workplace: Workplace, name: str) -> None:
    """Put a draft away; what was saved or signed elsewhere stays."""
    (workplace.data.path / _DRAFTS / f"{name}.toml").unlink(missing_ok=True)


def save(draft: BriefDraft, out: Path) -> str:
    """Write the brief as TOML; the file's path."""
    write_file(out.absolute(), as_toml(draft).encode("utf-8"))
    return str(out.absolute())


def sign(draft: BriefDraft, key_file: Path, out: Path) -> str:
    """Sign the brief into one file with an OpenSSH Ed25519 key; the file's path. Raises ``brief/faults`` and others."""
    source, key = as_toml(draft).encode("utf-8"), load_key_file(key_file)
    attached = attachment_files(source, Path(draft.folder)) if draft.folder else {}
    signed = sign_brief(source, key, attached)
    refuse_unfit_forms(read_brief_file(signed, None))
    write_file(out.absolute(), signed)
    return str(out.absolute())
