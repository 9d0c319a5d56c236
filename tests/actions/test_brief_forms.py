"""What a brief limits and what its verse form needs: a clash is told with its place, room that is there never is."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.briefs.samples import changed, values
from writerdesk.actions.brief_editing import look
from writerdesk.actions.brief_files import check_brief_file, sign_brief_file
from writerdesk.briefs.samples import sample_briefs
from writerdesk.briefs.shape import Fault
from writerdesk.errors import Refused
from writerdesk.resources import resource

ONE = {"stanza": {"max": 1}}


def clashes(form: str, tag: str, unit: str, bound: dict[str, int], params: dict[str, Any] | None = None) -> list[Fault]:
    limit = {"unit": unit, "strength": "hard", **bound}
    work = [("work.form_id", form), ("work.form_params", params or {})]
    faults = check_brief_file(changed(*work, ("language.tag", tag), ("limits.length", [limit])), Path("nowhere"))
    return [fault for fault in faults if fault.code == "brief/limits-form"]


@pytest.mark.parametrize(
    ("form", "tag", "unit", "bound", "severity"),
    [
        ("haiku", "ja", "morae", {"max": 10}, "error"),
        ("haiku", "ja", "morae", {"max": 13}, "warning"),  # were a reading open in each part
        ("doha", "hi", "matras", {"max": 20}, "error"),
        ("doha", "hi", "graphemes", {"max": 15}, "error"),  # a grapheme has two matras at most
        ("sonnet-petrarchan", "fr", "syllables", {"max": 60}, "warning"),  # its counts are a convention
        ("sonnet-petrarchan", "fr", "lines", {"max": 12}, "error"),
        ("sonnet-petrarchan", "fr", "words", {"max": 10}, "error"),  # a line has a word at least
        ("shairi", "sw", "syllables", {"max": 30}, "error"),
        ("utenzi", "sw", "lines", {"max": 3}, "error"),
        ("pantun", "id", "graphemes", {"max": 20}, "error"),
        ("sijo", "ko", "syllables", {"max": 40}, "warning"),
        ("ghazal", "ur", "lines", {"max": 4}, "error"),
        ("ghazal", "ur", "stanzas", {"max": 4}, "warning"),  # printed with no line between, it is one
        ("pathya-vat", "km", "lines", {"max": 3}, "warning"),  # the whole form is advice
    ],
)
def test_a_limit_with_no_room_for_the_form_is_told(
    form: str, tag: str, unit: str, bound: dict[str, int], severity: str
) -> None:
    [fault] = clashes(form, tag, unit, bound)
    assert (fault.path, fault.severity) == ("limits.length.0", severity)
    assert fault.message.startswith(f"The form “{form}” has ")
    assert fault.message.endswith(f"this limit asks for at most {bound['max']} {unit}.")
    assert fault.next.startswith("Change the limit")


def test_the_sentence_says_the_figure_and_what_licences_leave() -> None:
    [fault] = clashes("haiku", "ja", "morae", {"max": 10})
    assert "has 17 morae at least, 14 with every licence;" in fault.message
    [fault] = clashes("tanka", "ja", "morae", {"min": 100}, ONE)
    assert "has 31 morae at most, 36 with every licence;" in fault.message
    [fault] = clashes("utenzi", "sw", "lines", {"max": 3})
    assert "has 4 lines at least;" in fault.message


@pytest.mark.parametrize(
    ("form", "tag", "unit", "bound", "params"),
    [
        ("haiku", "ja", "morae", {"max": 14}, {}),  # a licence in each line
        ("haiku", "ja", "lines", {"max": 1}, {}),  # printed in one line
        ("haiku", "ja", "graphemes", {"max": 5}, {}),  # kanji hold many morae
        ("tanka", "ja", "morae", {"min": 100}, {}),  # as many tanka as one likes
        ("tanka", "ja", "morae", {"min": 36}, ONE),
        ("doha", "hi", "lines", {"min": 4}, ONE),  # a charan a line
        ("ghazal", "ur", "lines", {"max": 5}, {}),  # a couplet a line
        ("ghazal", "ur", "lines", {"max": 3}, {"stanza": {"min": 3}}),
        ("sonnet-petrarchan", "it", "stanzas", {"min": 4}, ONE),  # quatrains and tercets
        ("sonnet-petrarchan", "fr", "syllables", {"max": 98}, {}),
        ("utenzi", "sw", "syllables", {"max": 16}, {}),  # some poets allow themselves shorter lines
        ("amharic-getem", "am", "syllables", {"max": 4}, {}),
        ("lyric", "en", "words", {"max": 1}, {}),
    ],
)
def test_room_that_a_form_leaves_is_no_clash(
    form: str, tag: str, unit: str, bound: dict[str, int], params: dict[str, Any]
) -> None:
    assert clashes(form, tag, unit, bound, params) == []


def test_what_no_sample_brief_says_of_itself() -> None:
    for path in sample_briefs():
        found = check_brief_file(path.read_bytes(), path.parent)
        assert [fault for fault in found if fault.code == "brief/limits-form"] == []


def test_rules_given_otherwise_are_what_a_limit_is_held_against() -> None:
    [fault] = clashes("ghazal", "ur", "lines", {"max": 6}, {"stanza": {"min": 7}})
    assert "has 7 lines at least" in fault.message


def test_the_editor_tells_it_while_other_fields_have_faults() -> None:
    written = values()
    written["limits"]["length"] = [{"unit": "matras", "max": 20, "strength": "hard"}]
    written["pay"]["currency"] = "money"
    told = {(fault.path, fault.code) for fault in look(written).faults}
    assert {("limits.length.0", "brief/limits-form"), ("pay.currency", "brief/currency")} <= told


def test_a_form_that_travels_is_held_against_the_limits_and_a_clash_is_not_signed(tmp_path: Path) -> None:
    form = resource("forms", "tanka.toml").read_text("utf-8").replace('id = "tanka"', 'id = "tanka-of-ours"')
    (tmp_path / "form.toml").write_text(form, "utf-8")
    attached = {"name": "form.toml", "kind": "form", "media_type": "text/plain", "description": "form"}
    brief = tmp_path / "brief.json"
    limit = {"unit": "morae", "strength": "hard", "max": 19}
    work = ("work.form_id", "tanka-of-ours"), ("language.tag", "ja"), ("attachments", [attached])
    brief.write_bytes(changed(*work, ("limits.length", [limit])))
    assert "brief/limits-form" in {fault.code for fault in check_brief_file(brief.read_bytes(), tmp_path)}
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    with pytest.raises(Refused, match="brief/faults") as refused:
        sign_brief_file(brief, key, tmp_path / "a.wdbrief")
    assert refused.value.where == "limits.length.0"
    brief.write_bytes(changed(*work, ("limits.length", [limit | {"max": 31}])))
    signed = tmp_path / "a.wdbrief"
    sign_brief_file(brief, key, signed)
    assert "brief/limits-form" not in {fault.code for fault in check_brief_file(signed.read_bytes(), tmp_path)}
