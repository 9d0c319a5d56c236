"""Critiques of machine-written texts from the brief to the lead's page and the dataset, by the shell's own commands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.briefs.samples import sample
from tests.desktop.world import World, world
from writerdesk.actions import critique, review
from writerdesk.actions.check import Checker
from writerdesk.actions.publish import publish
from writerdesk.actions.review import ReviewPage
from writerdesk.actions.seal import seal
from writerdesk.actions.send import sync_once
from writerdesk.actions.take import take
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.cli.shell import run_shell
from writerdesk.endpoint.accepted import accepted_pieces
from writerdesk.errors import Declined
from writerdesk.packages.verifying import verify_package
from writerdesk.reviews.dataset.rows import judged_text

ESSAYS = {
    "critique-fr": "Yann a des « yeux bleus comme l'océan », puis des « yeux noirs » : personne ne regardait. ",
    "critica-es": "«Las flores de julio abren en el banco de nieve» no se puede ver en ningún país. ",
    "naqd-ar": "«يراقب غروب الشمس» في منتصف الليل: لا تغرب الشمس في منتصف الليل أبدًا. ",
}


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[World, Path]]:
    folder = tmp_path_factory.mktemp("critiques")
    with world(folder) as made:
        for name in ("critica-es", "naqd-ar"):
            publish(folder / "store", sample(name).read_bytes(), sample(name).parent)
        sync_once(made.writer)
        yield made, folder


@pytest.fixture(scope="module")
def checker(people: tuple[World, Path]) -> Iterator[Checker]:
    with Checker(people[0].writer.data) as made:
        yield made


def shell(
    people: tuple[World, Path], capsysbinary: pytest.CaptureFixture[bytes], *words: object, status: int = 0
) -> Any:
    given = ["--data", str(people[0].writer.data.path), *map(str, words), "--json"]
    assert run_shell(given, lambda _workplace, _page, _targets: 0) == status, words
    return json.loads(capsysbinary.readouterr().out)


def standing(checker: Checker, people: tuple[World, Path], piece: str) -> set[str]:
    report = checker.check_piece(people[0].writer, piece).report
    return {one.rule for one in report.findings if one.rule.startswith("critique/")}


@pytest.mark.parametrize(
    "name", ["critique-fr", *(pytest.param(name, marks=pytest.mark.long) for name in ("critica-es", "naqd-ar"))]
)
def test_a_sample_critique_goes_from_its_brief_to_the_leads_page(
    people: tuple[World, Path], checker: Checker, capsysbinary: pytest.CaptureFixture[bytes], name: str
) -> None:
    writer = people[0].writer
    brief = next(line for line in sample(name).read_text("utf-8").splitlines() if line.startswith("brief_id"))
    piece = take(writer, brief.split('"')[1])
    replace_text(writer, piece, ESSAYS[name] * 12)
    assert standing(checker, people, piece) == {"critique/remarks", "critique/category", "critique/rating"}

    page = shell(people, capsysbinary, "critique", "show", piece)
    text = shell(people, capsysbinary, "critique", "text", piece)
    assert page["text"] == text["text"]
    words = page["text"].split()
    for word in (words[3], words[8]):
        start = page["text"].index(word)
        shell(people, capsysbinary, "critique", "remark", piece, "--start", start, "--end", start + len(word),
              "--category", page["categories"][0]["id"], "--text", "…")  # fmt: skip
    quote = page["text"][5:25]
    said = shell(people, capsysbinary, "critique", "remark", piece, "--quote", quote, "--category",
                 page["categories"][1]["id"], "--text", "Ici.")  # fmt: skip
    assert (len(said["remarks"]), quote in {one["quote"] for one in said["remarks"]}) == (3, True)
    for criterion in page["criteria"]:
        shell(people, capsysbinary, "critique", "rate", piece, "--criterion", criterion["id"],
              "--value", criterion["scale"][0]["value"])  # fmt: skip
    assert standing(checker, people, piece) == {"critique/reason"}
    for criterion in page["criteria"]:
        critique.rate(writer, piece, criterion["id"], str(criterion["scale"][0]["value"]), "Parce que.")
    assert standing(checker, people, piece) == set()
    sealed_and_read(people, checker, piece, said)


def sealed_and_read(people: tuple[World, Path], checker: Checker, piece: str, said: dict[str, Any]) -> None:
    (world_, folder), lead = people, people[0].lead
    sealed = seal(world_.writer, piece, ["training", "evaluation"], None, checker)
    with pytest.raises(Declined, match="piece/sealed"):
        critique.rate(world_.writer, piece, said["criteria"][0]["id"], "1")
    contents = verify_package(Path(sealed.package).read_bytes(), None, datetime.now(UTC)).contents
    assert contents is not None
    judged = contents.piece.judged
    assert judged is not None
    assert judged.source == f"urn:sha256:{said['sha256']}"
    assert {one["target"]["source"] for one in judged.annotations} == {judged.source}
    sync_once(world_.writer)
    sync_once(lead)
    review.claim(lead, sealed.uuid)
    shown: ReviewPage = review.review_page(lead, sealed.uuid)
    assert shown.judged is not None
    assert shown.judged.text == said["text"]
    assert [one.id for one in shown.judged.remarks] == [one["id"] for one in said["remarks"]]
    assert all(shown.judged.text[one.start : one.end] == one.quote for one in shown.judged.remarks)
    assert {one.reason for one in shown.judged.ratings} == {"Parce que."}
    review.decide(lead, sealed.uuid, "accept", sentence="Oui.")
    sync_once(lead)
    (accepted,) = [one for one in accepted_pieces(folder / "store") if one.id == piece]
    assert judged_text(accepted) == said["text"]


def test_what_cannot_be_said_is_explained(
    people: tuple[World, Path], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    own = new_piece(people[0].writer, title="Mine", language="en", kind="critique")
    refused = shell(people, capsysbinary, "critique", "show", own, status=4)
    assert refused["error"]["code"] == "critique/none"
    assert shell(people, capsysbinary, "critique", "rate", own, "--criterion", "x", status=4)["error"]["next"]
