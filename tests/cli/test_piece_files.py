"""``piece import`` and ``piece export`` at the shell: formats, encodings, and what was said."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.cli.conftest import Ask
from tests.drafts.office_files import docx

PUSHKIN = "Я помню чудное мгновенье:\nПередо мной явилась ты,\n"


def test_an_unknown_encoding_is_refused_with_names_and_taken_with_one(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "stihi.txt"
    file.write_bytes(PUSHKIN.encode("koi8-r"))
    words = ("piece", "import", file, "--personal", "--language", "ru")
    error = ask(*words, status=4)["error"]
    assert error["code"] == "import/encoding-unknown"
    assert "koi8-r" in error["message"]
    assert "--encoding" in error["next"]
    assert ask(*words, "--encoding", "klingon", status=2)["error"]["code"] == "import/encoding-name"
    assert ask("piece", "list") == []
    made = ask(*words, "--encoding", "koi8-r")
    assert made["said"] == []
    assert ask("piece", "text", made["pieces"][0]["id"])["text"] == PUSHKIN


def test_what_was_said_is_printed_beside_the_pieces(ask: Ask, tmp_path: Path) -> None:
    word, mixed = tmp_path / "nuit.docx", tmp_path / "mixed.txt"
    word.write_bytes(docx("<w:p><w:r><w:t>Une nuit</w:t><w:footnoteReference w:id='1'/></w:r></w:p>"))
    mixed.write_bytes(b"a\r\nb\rc\n")
    alone = ask("piece", "import", word, "--personal", "--language", "fr")
    assert alone["said"] == ["Footnotes of the file were left out: 1."]
    both = ask("piece", "import", word, mixed, "--personal", "--language", "fr", "--kind", "poem")
    assert both["said"] == [
        "nuit.docx: Footnotes of the file were left out: 1.",
        "mixed.txt: Line ends of several kinds became one kind (there were: CR LF 1, CR 1, LF 1).",
    ]
    assert [(one["title"], one["kind"]) for one in both["pieces"]] == [("nuit", "poem"), ("mixed", "poem")]


def test_every_format_goes_out_and_those_that_are_read_come_back(ask: Ask, tmp_path: Path) -> None:
    text = tmp_path / "play.fountain"
    text.write_text("Title: ጨዋታ\n\nINT. ቤት\n\n@አዳ\nሰላም።\n", encoding="utf-8")
    piece = ask("piece", "import", text, "--personal", "--language", "am")["pieces"][0]
    assert (piece["title"], piece["kind"]) == ("ጨዋታ", "play")
    for form in ("txt", "md", "docx", "odt", "fountain", "epub"):
        out = tmp_path / f"out.{form}"
        done = ask("piece", "export", piece["id"], "--format", form, "--out", out)
        assert (done["format"], done["bytes"], done["said"]) == (form, out.stat().st_size, [])
        assert (done["piece"], done["file"]) == (piece["id"], str(out))
        if form != "epub":
            again = ask("piece", "import", out, "--personal", "--language", "am")["pieces"][0]["id"]
            assert ask("piece", "text", again)["text"] == "INT. ቤት\n\n@አዳ\nሰላም።\n"
    assert ask("piece", "import", tmp_path / "out.epub", "--personal", "--language", "am", status=4)["error"][
        "code"
    ] == ("import/not-read")
    assert [one["kind"] for one in ask("piece", "versions", piece["id"])] == ["export"]


def test_an_anthology_is_one_book_of_several_pieces(ask: Ask, tmp_path: Path) -> None:
    for name in ("moja", "mbili"):
        (tmp_path / f"{name}.txt").write_text(f"{name}\n", encoding="utf-8")
    files = [tmp_path / "moja.txt", tmp_path / "mbili.txt"]
    pieces = [one["id"] for one in ask("piece", "import", *files, "--personal", "--language", "sw")["pieces"]]
    out = tmp_path / "zote.epub"
    untitled = ask("piece", "export", *pieces, "--format", "epub", "--out", out, status=2)
    assert untitled["error"]["code"] == "export/title"
    done = ask("piece", "export", *pieces, "--format", "epub", "--title", "Zote", "--out", out)
    assert done["pieces"] == pieces
    with zipfile.ZipFile(out) as archive:
        assert "<dc:title>Zote</dc:title>" in archive.read("OEBPS/book.opf").decode()
    assert ask("piece", "export", *pieces, "--format", "odt", "--out", out, status=2)["error"]["code"] == (
        "export/one-piece"
    )
