"""The shell keeps its contract: names, keys, exit statuses, and an honest answer for what is not here yet."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from writerdesk.trust.strict_zip import read_zip
from writerdesk.trust.zip_writer import write_zip

Write = Callable[[str, str], Path]
BASHO = "ふるいけや\nかわずとびこむ\nみずのおと\n"
KABIR = "धीरे धीरे रे मना, धीरे सब कुछ होय।\nमाली सींचे सौ घड़ा, ऋतु आए फल होय॥\n"


def test_count_names_every_unit_and_says_null_where_it_cannot(ask: Ask, file: Write) -> None:
    found = ask("count", file("basho.txt", BASHO), "--language", "ja")
    assert set(found) == {"language", "script", "units", "per_line"}
    assert (found["units"]["morae"], found["units"]["lines"], found["units"]["matras"]) == (17, 3, None)
    assert [line["units"]["morae"] for line in found["per_line"]] == [5, 7, 5]


def test_segments_cover_the_text_exactly(ask: Ask, file: Write) -> None:
    text = "ሰላም፡ለዓለም። 𞤀𞤣𞤤𞤢𞤥 👩‍👩‍👧"
    for unit in ("grapheme", "word", "sentence", "line"):
        segments = ask("segment", file("t.txt", text), "--language", "am", "--unit", unit)["segments"]
        assert "".join(one["text"] for one in segments) == text
        assert all(text[one["start"] : one["end"]] == one["text"] for one in segments)


def test_diff_covers_only_what_differs(ask: Ask, file: Write) -> None:
    old, new = "ขอบคุณมาก\n", "ขอบใจมาก\n"
    found = ask("diff", file("a.txt", old), file("b.txt", new), "--language", "th")
    assert found["equal"] is False
    kept_old, kept_new = old, new
    for change in reversed(found["changes"]):
        kept_old = kept_old[: change["a"][0]] + kept_old[change["a"][1] :]
        kept_new = kept_new[: change["b"][0]] + kept_new[change["b"][1] :]
    assert kept_old == kept_new
    assert ask("diff", file("a.txt", old), file("c.txt", old), "--language", "th") == {"changes": [], "equal": True}


def test_comments_are_carried_past_an_insertion(ask: Ask, file: Write) -> None:
    old = "Habari za asubuhi.\n\nMama yuko sokoni.\n"
    annotation = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:uuid:1",
        "type": "Annotation",
        "target": {
            "selector": [
                {"type": "TextPositionSelector", "start": 20, "end": 24},
                {"type": "TextQuoteSelector", "exact": "Mama", "prefix": "", "suffix": ""},
            ]
        },
    }
    import json

    comments = file("c.json", json.dumps([annotation]))
    found = ask("comments", "carry", comments, file("old.txt", old), file("new.txt", "Mpya.\n\n" + old))
    assert found == {"comments": [{"id": "urn:uuid:1", "state": "carried", "start": 27, "end": 31}]}


def test_a_doha_scans_and_a_broken_one_does_not(ask: Ask, file: Write) -> None:
    scanned = ask("scan", file("doha.txt", KABIR), "--language", "hi", "--form", "doha")
    assert scanned["holds"] is True
    assert set(scanned["lines"][0]) == {
        "line", "verse", "stanza", "text", "count", "expected", "holds", "units", "reading", "alternatives", "rhyme",
    }  # fmt: skip
    broken = ask("scan", file("b.txt", "यह दोहा नहीं है\nबस दो पंक्तियाँ\n"), "--language", "hi", "--form", "doha", status=1)
    assert broken["holds"] is False


def test_check_answers_no_with_status_one_and_the_finding(ask: Ask, file: Write) -> None:
    text = "Mama yuko sokoni leo asubuhi.\n\nMama yuko sokoni leo asubuhi.\n"
    found = ask("check", file("t.txt", text), "--language", "sw")
    duplicate = [one for one in found["findings"] if one["rule"] == "structure/duplicate-block"]
    assert len(duplicate) == 1
    assert set(duplicate[0]) == {
        "rule", "severity", "start", "end", "line", "found", "expected", "message", "source", "fixes",
    }  # fmt: skip
    assert set(found["tools"]) == {"spelling", "grammar", "form", "identification"}


def test_forms_come_in_the_order_of_the_table(ask: Ask) -> None:
    order = (
        "haiku senryu tanka sijo ghazal rubai doha chaupai soratha rola kundaliya venpa kural-venpa pantun syair shairi"
        " utenzi"
    ).split()
    listed = [row["id"] for row in ask("forms", "list")]
    assert {"haiku", "doha", "shairi"} <= set(listed)
    known = [form for form in listed if form in order]
    assert known == sorted(known, key=order.index)


@pytest.mark.parametrize("tag", ["hi", "ta", "am", "km", "yo", "ur", "sw", "ja", "ar", "fr", "am-Ethi", "qu", "und"])
def test_every_language_has_an_honest_card(ask: Ask, tag: str) -> None:
    card = ask("languages", "show", tag)
    for ability in "typing fonts counting wrapping spelling grammar forms identification".split():
        assert card[ability]["state"] in {"yes", "partly", "none"}
        assert card[ability]["state"] != "partly" or card[ability]["why"]


@pytest.mark.parametrize(
    "words",
    [
        ("comments", "list"),
    ],
)  # fmt: skip
def test_what_is_not_here_yet_says_so(ask: Ask, words: tuple[str, ...]) -> None:
    assert ask(*words, status=2)["error"]["code"] == "usage/not-in-this-version"


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (("count", "no-such-file", "--language", "hi"), 3, "disk/unreadable"),
        (("piece", "show", "no-such-piece"), 4, "piece/unknown"),
        (("brief", "take", "no-such-brief"), 4, "brief/unknown"),
        (("forms", "show", "no-such-form"), 4, "form/unknown"),
        (("settings", "get", "no.such.setting"), 2, "settings/unknown"),
        (("count",), 2, "usage/command"),
        (("no-such-command",), 2, "usage/command"),
    ],
)
def test_errors_are_one_document_with_code_message_and_next(
    ask: Ask, words: tuple[str, ...], status: int, code: str
) -> None:
    error = ask(*words, status=status)["error"]
    assert error["code"] == code
    assert error["message"]
    assert "Traceback" not in error["message"]


def test_a_file_that_is_not_utf8_is_refused_and_keeps_its_bytes(ask: Ask, tmp_path: Path) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_bytes(b"\xff\xfeabc")
    assert ask("count", broken, "--language", "fr", status=4)["error"]["code"] == "document/not-utf8"
    assert broken.read_bytes() == b"\xff\xfeabc"


def test_settings_are_read_and_written_as_json(ask: Ask) -> None:
    assert ask("settings", "get", "setup.finished") == {"key": "setup.finished", "value": False}
    assert ask("settings", "set", "setup.finished", "true") == {"key": "setup.finished", "value": True}
    assert ask("settings", "get", "setup.finished")["value"] is True


@pytest.mark.long
def test_version_and_selftest(ask: Ask) -> None:
    assert set(ask("version")) == {"version", "python", "qt", "pyside"}
    checks = ask("selftest")["checks"]
    assert len(checks) >= 25
    assert [check for check in checks if not check["ok"]] == []


def test_a_piece_of_ones_own_from_first_word_to_verified_package(ask: Ask, file: Write, tmp_path: Path) -> None:
    piece = ask("piece", "new", "--personal", "--language", "yo", "--title", "Ìwà")["id"]
    text = "Ìwà lẹwà.\nỌmọlúàbí ni í ṣe bẹ́ẹ̀.\n"
    shown = ask("piece", "write", piece, file("t.txt", text))
    assert (shown["state"], shown["revision"], shown["counts"]["lines"]) == ("DRAFT", 0, 2)
    assert ask("piece", "text", piece) == {"text": text}
    sealed = ask("seal", piece, "--consent", "training")
    package = Path(sealed["package"])
    assert package.is_absolute()
    assert hashlib.sha256(package.read_bytes()).hexdigest() == sealed["sha256"]
    verified = ask("package", "verify", package)
    assert (verified["valid"], verified["signature"], verified["brief"], verified["revision"]) == (
        True, "unknown-signer", None, 1,
    )  # fmt: skip
    subprocess.run(["unzip", "-tq", package], check=True, capture_output=True)
    assert ask("package", "show", package)["text"] == "Ìwà lẹwà.\nỌmọlúàbí ni í ṣe bẹ́ẹ̀.\n"
    assert ask("piece", "write", piece, file("u.txt", "x\n"), status=1)["error"]["code"] == "piece/sealed"
    ask("unseal", piece)
    assert not package.exists()
    assert ask("piece", "show", piece)["state"] == "DRAFT"


def test_import_keeps_every_byte_and_makes_one_piece_a_file(ask: Ask, file: Write) -> None:
    text = "# መጀመሪያ\n\nአንድ ቀን…\n\n# ሁለተኛ\n\nሌላ ቀን።"
    made = ask("piece", "import", file("a.md", text), file("b.txt", "ለብቻው"), "--personal", "--language", "am")["pieces"]
    assert [ask("piece", "text", piece["id"])["text"] for piece in made] == [text, "ለብቻው"]
    found = ask("piece", "search", "ቀን")
    assert {row["piece"] for row in found} == {made[0]["id"]}


def test_versions_restore_and_export(ask: Ask, file: Write, tmp_path: Path) -> None:
    piece = ask("piece", "new", "--personal", "--language", "fr", "--title", "Essai")["id"]
    ask("piece", "write", piece, file("one.txt", "Un.\n"))
    ask("piece", "write", piece, file("two.txt", "Deux.\n"))
    kept = ask("piece", "versions", piece)
    ask("piece", "restore", piece, kept[-1]["id"])
    assert ask("piece", "text", piece)["text"] in {"Un.\n", ""}
    ask("piece", "export", piece, "--format", "txt", "--out", tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text("utf-8") == ask("piece", "text", piece)["text"]


def test_the_process_chain_of_saves_verifies_and_a_changed_one_does_not(ask: Ask, file: Write) -> None:
    import json

    piece = ask("piece", "new", "--personal", "--language", "hi", "--title", "दोहा")["id"]
    ask("piece", "write", piece, file("one.txt", "एक\n"))
    ask("piece", "write", piece, file("two.txt", "एक दो\n"))
    shown = ask("process", "show", piece)
    assert [(one["n"], one["added"], one["removed"]) for one in shown["entries"]] == [(1, 2, 0), (2, 2, 0)]
    assert ask("process", "verify", file("p.json", json.dumps(shown)))["valid"] is True
    shown["entries"][0]["added"] = 99
    assert ask("process", "verify", file("q.json", json.dumps(shown)), status=1)["valid"] is False


def test_a_brief_is_written_checked_signed_and_shown(ask: Ask, tmp_path: Path) -> None:
    written = tmp_path / "brief.toml"
    made = ask(
        "brief",
        "new",
        "--language",
        "sw",
        "--kind",
        "poem",
        "--title",
        "Soko",
        "--set",
        "work.pieces=3",
        "--out",
        written,
    )
    assert ask("brief", "check", written) == {"valid": True, "errors": []}
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "key"], check=True)
    signed = ask("brief", "sign", written, "--key", tmp_path / "key", "--out", tmp_path / "soko.wdbrief")
    assert (signed["id"], signed["version"]) == (made["id"], made["version"])
    assert ask("brief", "show", tmp_path / "soko.wdbrief")["brief"]["work"]["pieces"] == 3
    written.write_text(written.read_text("utf-8").replace("Soko", "Sokoni"), "utf-8")
    assert [change["path"] for change in ask("brief", "diff", tmp_path / "soko.wdbrief", written)][:1]


def test_a_changed_package_and_a_cut_one_are_refused(ask: Ask, file: Write, tmp_path: Path) -> None:
    piece = ask("piece", "new", "--personal", "--language", "ta", "--title", "மழை")["id"]
    ask("piece", "write", piece, file("t.txt", "மழை\n"))
    members = read_zip(Path(ask("seal", piece, "--consent", "training")["package"]).read_bytes())
    text = next(name for name in members if name.endswith("/data/piece.txt"))
    changed = tmp_path / "changed.wdpkg"
    changed.write_bytes(write_zip({**members, text: "மலை\n".encode()}))
    done = ask("package", "verify", changed, status=1)
    assert (done["valid"], [error["code"] for error in done["errors"]]) == (False, ["bag/digest"])
    cut = tmp_path / "cut.wdpkg"
    cut.write_bytes(changed.read_bytes()[:-9])
    assert ask("package", "verify", cut, status=4)["errors"][0]["code"].startswith("zip/")
