"""Rules by their ids, weights by the brief, forms that travel with it; and what cannot be checked, explained."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Ask
from writerdesk.resources import resource

# The shell's contract names these; more may come under the same first words.
CONTRACT = (
    "limits/length limits/lines limits/stanzas limits/cast limits/forbidden structure/duplicate-block"
    " structure/duplicate-sentence structure/duplicate-word structure/stray-note structure/placeholder"
    " structure/brackets structure/quotes hygiene/mixed-script hygiene/clitic hygiene/invisible hygiene/bidi-control"
    " hygiene/encoding hygiene/zawgyi hygiene/not-nfc hygiene/lookalike language/other spelling/unknown"
    " grammar/languagetool form/lines form/count form/caesura form/rhyme form/link form/repeat form/tone"
    " form/structure play/speaker lyric/refrain"
).split()
FORM = resource("forms", "doha.toml").read_text("utf-8").replace('id = "doha"', 'id = "our-doha"')
DOHA = "रहिमन पानी राखिए, बिन पानी सब सून।\nपानी गए न ऊबरे, मोती मानुष चून॥\n"
SHORT = "बादल बरसे रात भर, भीगे खेत।\nमन का सूखा ना गया, उड़ती रहि बस खेत॥\n"


def test_every_rule_of_the_contract_is_listed_and_advice_is_switched_off(ask: Ask) -> None:
    rows = {row["id"]: row for row in ask("rules", "list")}
    assert set(CONTRACT) <= set(rows)
    assert all(row["looks_for"] and row["on"] for row in rows.values())
    assert ask("rules", "off", "structure/duplicate-word")["on"] is False
    assert [row["id"] for row in ask("rules", "list") if not row["on"]] == ["structure/duplicate-word"]
    assert ask("settings", "get", "checks.switched_off")["value"] == "structure/duplicate-word"
    assert ask("rules", "on", "structure/duplicate-word")["on"] is True
    assert ask("rules", "off", "structure/nothing", status=4)["error"]["code"] == "rules/unknown"


def test_a_brief_brings_its_form_and_its_weights(ask: Ask, file: Callable[[str, str], Path]) -> None:
    brief = file("brief.toml", "")
    sets = [
        'work.form_id="our-doha"',
        'attachments=[{"name": "ours.toml", "kind": "form", "media_type": "application/toml", "description": "x"}]',
        'checks=[{"rule": "form/count", "severity": "advice"}, {"rule": "frm/count", "severity": "hard"}]',
    ]  # fmt: skip
    words = [word for one in sets for word in ("--set", one)]
    ask("brief", "new", "--language", "hi", "--kind", "poem", "--title", "T", *words, "--out", brief)
    poem = file("poem.txt", SHORT)
    refused = ask("check", poem, "--language", "hi", "--brief", brief, "--languagetool", "off", status=4)
    assert refused["error"]["code"] == "brief/attachment", "the form is not beside the brief"
    file("ours.toml", FORM)
    warned = ask("brief", "check", brief)
    assert [(one["path"], one["code"]) for one in warned["errors"]] == [("checks.1.rule", "brief/unknown-rule")]
    report = ask("check", poem, "--language", "hi", "--brief", brief, "--languagetool", "off")
    assert report["tools"]["form"] == "our-doha"
    weights = {one["rule"]: one["severity"] for one in report["findings"] if one["rule"].startswith("form/")}
    assert weights["form/count"] == "advice"


def test_limits_that_no_text_can_keep_are_named(ask: Ask, file: Callable[[str, str], Path]) -> None:
    brief = file("brief.toml", "")
    limits = ('[{"unit": "words", "min": 50, "max": 40, "strength": "hard"},'
              ' {"unit": "words", "min": 90, "strength": "hard"}]')  # fmt: skip
    ask("brief", "new", "--language", "fr", "--kind", "story", "--title", "T", "--set", f"limits.length={limits}",
        "--out", brief, status=4)  # fmt: skip
    found = ask("brief", "check", brief, status=1)
    assert found["valid"] is False
    codes = {(one["path"], one["code"]) for one in found["errors"]}
    assert {("limits.length.0", "brief/min-max"), ("limits.length.1", "brief/limits-clash")} <= codes
    assert all(one["next"] for one in found["errors"])


def test_nothing_is_scored_as_zero(ask: Ask, file: Callable[[str, str], Path]) -> None:
    empty, latin, long = (
        file("empty.txt", ""),
        file("latin.txt", "One line\nAnother\n"),
        file("long.txt", SHORT * 5_000),
    )
    nothing = ask("scan", empty, "--language", "hi", "--form", "doha")
    assert (nothing["holds"], nothing["lines"]) == (None, [])
    assert [one["message"].endswith("there is no line here.") for one in nothing["findings"]] == [True]
    other = ask("scan", latin, "--language", "hi", "--form", "doha")
    assert other["holds"] is not True
    assert [line["count"] for line in other["lines"]] == [None, None]
    found = ask("scan", long, "--language", "hi", "--form", "doha", status=1)
    assert len(found["lines"]) == 10_000


def test_a_brief_gives_rules_of_its_form_otherwise(ask: Ask, file: Callable[[str, str], Path]) -> None:
    brief, poem = file("brief.toml", ""), file("poem.txt", DOHA)
    words = ("--set", 'work.form_id="doha"', "--set", 'work.form_params={"stanza": {"min": 3}}')
    ask("brief", "new", "--language", "hi", "--kind", "poem", "--title", "T", *words, "--out", brief)
    assert ask("brief", "check", brief)["errors"] == []
    report = ask("check", poem, "--language", "hi", "--brief", brief, "--languagetool", "off", status=1)
    assert [one["message"] for one in report["findings"]] == ["Doha has at least 3 stanzas; here are 1."]
    ask("brief", "new", "--language", "hi", "--kind", "poem", "--title", "T", *words[:3],
        'work.form_params={"matras": 24}', "--out", brief)  # fmt: skip
    (warned,) = ask("brief", "check", brief)["errors"]
    assert (warned["path"], warned["code"], warned["severity"]) == (
        "work.form_params.matras", "brief/form-params", "warning",
    )  # fmt: skip


def test_a_line_of_a_draft_is_read_as_its_writer_says_it(ask: Ask, file: Callable[[str, str], Path]) -> None:
    refused = ask("piece", "new", "--personal", "--language", "ja", "--form", "hayku", status=4)
    assert refused["error"]["code"] == "form/unknown"
    piece = ask("piece", "new", "--personal", "--language", "ja", "--title", "池", "--form", "haiku")["id"]
    ask("piece", "write", piece, file("poem.txt", "古池や\n蛙飛びこむ\n水の音\n"))
    assert ask("piece", "scan", piece)["holds"] is not True
    for line, said in ((1, "ふるいけや"), (2, "かわずとびこむ"), (3, "みずのおと")):
        kept = ask("piece", "reading", piece, line, said)["readings"]
    assert kept == {"古池や": "ふるいけや", "蛙飛びこむ": "かわずとびこむ", "水の音": "みずのおと"}
    scanned = ask("piece", "scan", piece)
    assert (scanned["holds"], [line["count"] for line in scanned["lines"]]) == (True, [5, 7, 5])
    assert ask("piece", "reading", piece, 4, "ふ", status=4)["error"]["code"] == "reading/line"
    assert ask("piece", "reading", piece, 1, "ふ=99", status=4)["error"]["code"] == "form/readings"
    assert list(ask("piece", "reading", piece, 1, "--forget")["readings"]) == ["水の音", "蛙飛びこむ"]
    # The line is written otherwise now: its reading is listed as nobody's, and can be forgotten by its words.
    ask("piece", "write", piece, file("poem.txt", "水の音\n水の音\nみずのおと\n"))
    listed = ask("piece", "reading", piece)["lines"]
    assert [(one["words"], one["lines"]) for one in listed] == [("水の音", [1, 2]), ("蛙飛びこむ", [])]
    left = ask("piece", "reading", piece, "--forget", "--words", "蛙飛びこむ")["lines"]
    assert [one["reading"] for one in left] == ["みずのおと"]
    gone = ask("piece", "reading", piece, "--forget", "--words", "蛙飛びこむ", status=4)
    assert gone["error"]["code"] == "reading/none"
    assert ask("piece", "reading", piece, "--forget", status=2)["error"]["code"] == "usage/command"
