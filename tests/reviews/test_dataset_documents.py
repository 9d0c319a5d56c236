"""What a release says of itself: card, Croissant, provenance, licences; scores and critiques in the rows."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import krippendorff
import pytest
import yaml

from tests.reviews.accepted import KEY, accepted
from writerdesk.reviews.accepted import AcceptedPiece, Score
from writerdesk.reviews.release import build_release


def build(out: Path, *pieces: AcceptedPiece) -> Path:
    build_release(pieces, ["training"], out, None, KEY)
    return out


def rows_by_id(out: Path) -> dict[str, dict[str, Any]]:
    lines = b"".join(file.read_bytes() for file in (out / "data").iterdir()).split(b"\n")
    return {row["id"]: row for row in map(json.loads, filter(None, lines))}


def front_matter(out: Path) -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load((out / "README.md").read_text(encoding="utf-8").split("\n---\n")[0])
    return document


def test_the_card_for_loaders(tmp_path: Path) -> None:
    out = build(tmp_path / "out", accepted(1, language="am-Ethi"), accepted(2, language="no", licence="MIT"))
    card = front_matter(out)
    assert card["language"] == ["am", "no"]
    assert card["language_bcp47"] == ["am-Ethi", "no"]
    assert card["license"] == ["cc-by-4.0", "mit"]
    assert card["size_categories"] == ["n<1K"]
    (config,) = card["configs"]
    for entry in config["data_files"]:
        assert list(out.glob(entry["path"]))
    columns = [feature["name"] for feature in card["dataset_info"]["features"]]
    assert columns == list(next(iter(rows_by_id(out).values())))
    assert front_matter(build(tmp_path / "one", accepted(1)))["license"] == "cc-by-4.0"
    nothing = front_matter(build(tmp_path / "none"))
    assert (nothing["license"], nothing["language"]) == ([], [])


def test_what_writers_wrote_breaks_neither_card_nor_folder(tmp_path: Path) -> None:
    hostile = '../../x"\n---\nlicense: mit | `rm`\u2028\x07'
    out = build(tmp_path / "new/out", accepted(1, licence=hostile, language=hostile, kind=hostile, brief=hostile))
    card = front_matter(out)
    assert card["license"] == hostile
    assert card["language_bcp47"] == [hostile]
    assert json.loads((out / "croissant.json").read_bytes())["inLanguage"] == [hostile]
    assert [path.parent for path in out.rglob("*.txt")] == [out / "LICENSES"]
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["out"]


def test_licences_with_their_text_or_where_it_is(tmp_path: Path) -> None:
    licences = ["CC-BY-4.0", "CC-BY-NC-4.0", "LicenseRef-Esethu-1.0", "https://example.org/noodl", "a/b", "a b"]
    out = build(tmp_path / "out", *(accepted(at, licence=licence) for at, licence in enumerate(licences)))
    texts = {path.name: path.read_text() for path in (out / "LICENSES").iterdir()}
    assert len(texts) == 6
    assert "Section 1 -- Definitions." in texts["CC-BY-4.0.txt"]
    assert "https://spdx.org/licenses/CC-BY-NC-4.0" in texts["CC-BY-NC-4.0.txt"]
    assert "brief" in texts["LicenseRef-Esethu-1.0.txt"]
    assert any("https://example.org/noodl" in text for text in texts.values())
    assert "LicenseRef-Esethu-1.0" in front_matter(out)["license"]


def test_croissant_describes_every_file_and_column(tmp_path: Path) -> None:
    out = build(tmp_path / "out", *(accepted(number) for number in range(40)))
    croissant = json.loads((out / "croissant.json").read_bytes())
    assert "http://mlcommons.org/croissant/1.1" in croissant["conformsTo"]
    described = {entry["contentUrl"]: (entry["sha256"], entry["contentSize"]) for entry in croissant["distribution"]}
    assert described == {
        f"data/{file.name}": (hashlib.sha256(file.read_bytes()).hexdigest(), f"{file.stat().st_size} B")
        for file in (out / "data").iterdir()
    }
    columns = list(next(iter(rows_by_id(out).values())))
    for records in croissant["recordSet"][1:]:
        assert [field["name"] for field in records["field"]] == columns
    assert len(croissant["recordSet"]) == 1 + len(described)


def test_provenance_names_all_twenty_two_fields_of_the_standard(tmp_path: Path) -> None:
    provenance = json.loads((build(tmp_path / "out", accepted(1)) / "provenance.json").read_bytes())
    groups = [provenance["Source"], provenance["Provenance"], provenance["Use"], provenance["Not stated"]]
    assert sum(map(len, groups)) == 22
    assert provenance["Use"]["License to use"] == {"CC-BY-4.0": 1}
    assert provenance["Use"]["Intended data use"] == ["training"]


def test_scores_with_n_and_alpha_with_n(tmp_path: Path) -> None:
    given = {1: (2, 3, None), 2: (4, 4, 5), 3: (1, 1, 1), 4: (5, None, None), 5: (2, 4, 3)}
    pieces = [
        accepted(
            number, scores=tuple(Score("form", v, "why", f"r{at}") for at, v in enumerate(values) if v is not None)
        )
        for number, values in given.items()
    ]
    elsewhere = accepted(6, brief="other@1", scores=(Score("form", 5, "", "r0"), Score("form", 1, "", "r1")))
    rows = rows_by_id(build(tmp_path / "out", *pieces, elsewhere))
    matrix = [[values[rater] or float("nan") for values in given.values()] for rater in range(3)]
    expected = krippendorff.alpha(matrix, level_of_measurement="ordinal")
    for piece, values in zip(pieces, given.values(), strict=True):
        (score,) = rows[piece.id]["scores"]
        present = sorted(value for value in values if value is not None)
        assert (score["criterion"], score["n"], score["values"]) == ("form", len(present), present)
        assert (score["alpha"], score["alpha_n"]) == (pytest.approx(expected, abs=1e-9), 4)
    (alone,) = rows[elsewhere.id]["scores"]
    assert (alone["alpha_n"], alone["values"]) == (1, [1, 5])
    card = (tmp_path / "out/README.md").read_text()
    assert f"| `doha-hi@1` | `form` | 4 | 3 | {expected:.3f} |" in card


def test_scores_that_are_none_are_passed_over(tmp_path: Path) -> None:
    values: tuple[float | int | str, ...] = (10**400, "1e999", float("nan"), float("inf"), "good", "", 5000)
    scores = tuple(Score("form", value, "", f"r{at}") for at, value in enumerate(values))
    again = (Score("form", "2", "", "r9"), Score("form", 4, "", "r9"))
    row = rows_by_id(build(tmp_path / "out", piece := accepted(1, scores=(*scores, *again))))[piece.id]
    assert row["scores"] == [{"criterion": "form", "n": 1, "values": [4.0], "alpha": None, "alpha_n": 0}]
    assert "not defined" in (tmp_path / "out/README.md").read_text()


def test_what_is_not_compared_is_shown_and_counts_for_no_alpha(tmp_path: Path) -> None:
    decided = Score("form", 5, "", "adjudicator", compared=False)
    taste = (Score("life", 1, "", "r0", compared=False), Score("life", 4, "", "r1", compared=False))
    pieces = [
        accepted(at, scores=(Score("form", one, "", "r0"), Score("form", two, "", "r1"), decided, *taste))
        for at, (one, two) in enumerate([(2, 3), (4, 4), (1, 1), (5, 3)])
    ]
    rows = rows_by_id(out := build(tmp_path / "out", *pieces))
    expected = krippendorff.alpha([[2, 4, 1, 5], [3, 4, 1, 3]], level_of_measurement="ordinal")
    form, life = rows[pieces[0].id]["scores"]
    assert (form["n"], form["values"], form["alpha_n"]) == (3, [2, 3, 5], 4)
    assert form["alpha"] == pytest.approx(expected, abs=1e-9)
    assert (life["n"], life["values"], life["alpha"], life["alpha_n"]) == (2, [1, 4], None, 0)
    assert "`life`" not in (out / "README.md").read_text()


def test_a_critique_carries_what_it_judges(tmp_path: Path) -> None:
    spans: list[Any] = [
        {"start": 4, "end": 7, "text": "flat"}, {"start": 0, "end": 3, "text": "fine"}, {"start": 2, "end": 99},
        {"start": -1, "end": 2}, {"start": "0", "end": 2}, "x",
    ]  # fmt: skip
    own = accepted(1, kind="critique", piece_json={"judged": {"text": "The sea", "spans": spans}})
    brief = accepted(2, kind="critique", judged_text="The lake", piece_json={"judged": {"spans": spans[:2]}})
    odd = accepted(3, piece_json={"judged": [1]})
    rows = rows_by_id(build(tmp_path / "out", own, brief, odd))
    expected = [
        {"start": 0, "end": 3, "text": "fine", "category": ""}, {"start": 4, "end": 7, "text": "flat", "category": ""},
    ]  # fmt: skip
    assert (rows[own.id]["judged_text"], rows[own.id]["judged_spans"]) == ("The sea", expected)
    assert (rows[brief.id]["judged_text"], rows[brief.id]["judged_spans"]) == ("The lake", expected)
    assert (rows[odd.id]["judged_text"], rows[odd.id]["judged_spans"]) == (None, [])
