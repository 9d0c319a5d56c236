"""``library``: begin, fill in, try again, approve, find, compare, out as a file and in again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Ask
from writerdesk.briefs.samples import sample_briefs

Write = Callable[[str, str], Path]


def test_a_prompt_and_its_iterations(ask: Ask, file: Write, tmp_path: Path) -> None:
    prompt, answer = file("p.txt", "बारिश पर एक दोहा लिखो।"), file("a.txt", "बादल बरसे।")
    made = ask("library", "add", "--prompt", prompt, "--title", "दोहा", "--language", "hi", "--tag", "verse")
    name = made["id"]
    assert set(made) == {
        "id", "kind", "title", "language", "iterations", "tags", "brief", "approvals", "made_at", "changed_at",
    }  # fmt: skip
    filled = ask("library", "fill", name, "--answer", answer, "--outcome", "fails", "--model", "M-3")
    assert set(filled["iterations"][0]) == {
        "number", "prompt", "answer", "source", "comment", "model", "tried_on", "outcome", "by", "at",
    }  # fmt: skip
    ask("library", "try", name, "--prompt", file("p2.txt", "बारिश पर एक दोहा लिखो, 13 और 11 मात्राएँ।"))
    assert ask("library", "approve", name, 2)["approvals"][0]["iteration"] == 2
    assert ask("library", "fill", name, "--comment", "x", status=1)["error"]["code"] == "library/approved"
    found = ask("library", "compare", name, 1, 2)
    assert [change["kind"] for change in found["prompt"]] == ["insert"]
    assert [row["id"] for row in ask("library", "search", "मात्राएँ")] == [name]
    assert ask("library", "list", "--tag", "prose") == []
    assert ask("library", "tag", name, "prose")["tags"] == ["prose"]
    told = ask("library", "export", "--out", tmp_path / "mine.wdlibrary")
    assert (told["desk"], told["entries"]) == ("personal", 1)
    assert ask("library", "import", told["file"])["same"] == 1
    ask("library", "remove", name)
    assert ask("library", "import", told["file"])["added"] == 1


def test_a_brief_is_kept_with_its_words(ask: Ask) -> None:
    made = ask("library", "add", "--brief", sample_briefs()[0], "--outcome", "works")
    assert (made["kind"], made["brief"].endswith("@1")) == ("brief", True)
    assert 'format = "1.0"' in made["iterations"][0]["prompt"]
    ask("library", "add", "--brief", sample_briefs()[0])
    assert ask("library", "duplicates")[0]["jaccard"] == 1.0
    assert ask("library", "add", "--title", "x", status=2)["error"]["code"] == "usage/prompt-or-brief"
    assert ask("library", "show", "nothing", status=4)["error"]["code"] == "library/unknown"
