"""A brief written in a form: every field is there, faults as it stands, TOML that keeps its notes, signed."""

from __future__ import annotations

import copy
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.briefs.samples import VENDOR, sample
from writerdesk.actions import brief_editing
from writerdesk.actions.workplace import own_workplace
from writerdesk.briefs.brief_file import read_brief_file
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.fields import FieldSpec, empty_value, groups, place
from writerdesk.briefs.source import parse_source
from writerdesk.briefs.template import with_values
from writerdesk.errors import Refused
from writerdesk.resources import resource


def leaves(specs: tuple[FieldSpec, ...]) -> list[FieldSpec]:
    return [leaf for spec in specs for leaf in (leaves(spec.fields) if spec.fields else [spec])]


def test_the_form_has_every_field_of_every_group() -> None:
    known = {spec.path for spec in leaves(groups())}
    # the list of facts 3.1, a field or two of each group
    assert {
        "identity.change_note", "identity.client_class", "language.dialects", "work.banned_themes.definition",
        "work.judged.text", "instructions.examples.why", "limits.length.unit", "limits.cast.max", "tools.ai",
        "rubric.criteria.scale.text", "pay.rates.expertise", "pay.cap_minutes", "time.auto_accept_days",
        "review.reason_set", "qualification.any_of.detail", "rights.scopes", "privacy.encryption_key",
        "confidentiality.purge_at", "delivery.endpoints", "attachments.name",
    } <= known  # fmt: skip
    assert "identity.signed_by" not in known
    assert [group.name for group in groups()][:3] == ["identity", "language", "work"]
    assert len(known) > 100


def test_a_form_that_cannot_be_met_does_not_travel_with_a_brief(tmp_path: Path) -> None:
    form = resource("forms", "tanka.toml").read_text("utf-8").replace('id = "tanka"', 'id = "tanka-of-ours"')
    attached = {"name": "form.toml", "kind": "form", "media_type": "text/plain", "description": "form"}
    draft = brief_editing.begin("ja", "poem", "雨")
    draft = replace(draft, folder=str(tmp_path), values={**draft.values, "attachments": [attached]})
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    (tmp_path / "form.toml").write_text(form.replace("at = [1, 3]", "at = [1, 9]"), "utf-8")
    with pytest.raises(Refused, match="brief/form") as refused:
        brief_editing.sign(draft, key, tmp_path / "a.wdbrief")
    assert refused.value.where == "lines[0].at"
    assert "no line 9" in refused.value.message
    assert not (tmp_path / "a.wdbrief").exists()
    (tmp_path / "form.toml").write_text(form, "utf-8")
    assert brief_editing.sign(draft, key, tmp_path / "a.wdbrief")


@pytest.mark.parametrize("name", ["critique-fr", "scene-en", "ghazal-ur"])
def test_a_brief_comes_back_from_toml_as_it_was(name: str) -> None:
    source = sample(name).read_text("utf-8")
    values = parse_source(source.encode())
    assert with_values(source, copy.deepcopy(values)) == source
    assert parse_source(with_values("", values).encode()) == values
    values["pay"]["rates"][0]["amount"] = "1.25"
    values["identity"]["campaign"] = "spring"
    values["language"].pop("region", None)
    changed = with_values(source, values)
    assert parse_source(changed.encode()) == values
    assert changed.startswith(source.splitlines()[0])


def test_a_brief_is_looked_at_while_it_is_written() -> None:
    draft = brief_editing.begin("hi", "poem", "Rain")
    looked = brief_editing.look(draft.values)
    assert (looked.valid, looked.brief is not None, looked.rate is not None) == (True, True, True)
    draft.values["limits"]["length"] = [
        {"unit": "words", "min": 9, "strength": "hard"}, {"unit": "words", "max": 4, "strength": "hard"},
    ]  # fmt: skip
    draft.values["pay"].pop("currency")
    looked = brief_editing.look(draft.values)
    assert not looked.valid
    assert looked.brief is None
    assert {(fault.path, fault.code) for fault in looked.faults} == {
        ("limits.length.1", "brief/limits-clash"), ("pay.currency", "brief/missing"),
    }  # fmt: skip
    assert place(draft.values, "limits.length.1.max") == 4
    assert place(draft.values, "limits.length.7.max") is None
    blank = {group.name: empty_value(group) for group in groups()}
    assert brief_editing.look(blank).brief is None


def test_a_draft_is_kept_and_found_again_then_signed(tmp_path: Path) -> None:
    place_ = own_workplace(tmp_path / "me")
    assert brief_editing.last_draft(place_) is None
    draft = brief_editing.begin_from_sample("critique-fr")
    assert draft.values["identity"]["brief_id"] != "practice-critique-fr"
    draft.values["identity"]["title"] = "À moi"
    brief_editing.keep(place_, draft)
    found = brief_editing.last_draft(place_)
    assert found is not None
    assert (found.name, found.values) == (draft.name, draft.values)
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    out = brief_editing.sign(draft, key, tmp_path / "a.wdbrief")
    read = read_brief_file(Path(out).read_bytes(), VENDOR)
    assert read.brief.title == "À moi"
    assert list(read.attachments) == ["texte-a-juger.txt"]
    again = brief_editing.begin_from(Path(out))
    assert "signed_by" not in again.values["identity"]
    saved = brief_editing.save(draft, tmp_path / "a.toml")
    assert "# La critique" in Path(saved).read_text("utf-8")
    draft.values["pay"]["currency"] = "gold"
    with pytest.raises(Refused, match="brief/faults"):
        brief_editing.sign(draft, key, tmp_path / "b.wdbrief")
    brief_editing.forget(place_, draft.name)
    assert brief_editing.last_draft(place_) is None
    with pytest.raises(Refused, match="brief/unknown"):
        brief_editing.begin_from_sample("../nothing")
    assert isinstance(brief_editing.look(found.values).brief, Brief)
    place_.close()
