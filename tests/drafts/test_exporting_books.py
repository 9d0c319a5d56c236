"""EPUB: the container, the package, the pages, as the specification asks and readers look for them."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

import pytest

from writerdesk.drafts.formats.epub import write_epub
from writerdesk.drafts.formats.manuscript import Manuscript

NOW = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
OPF, DC = "{http://www.idpf.org/2007/opf}", "{http://purl.org/dc/elements/1.1/}"
HTML, XML = "{http://www.w3.org/1999/xhtml}", "{http://www.w3.org/XML/1998/namespace}"
PIECES = [
    Manuscript("a", "غزل", "ur", "poem", "پہلی سطر\nدوسری سطر\n\nتیسری <&> سطر\n"),
    Manuscript("b", "夏の夜", "ja", "story", "はじめ\n# 一\n漢字《かんじ》と猫\n## 小\nx\n# 二\n\tend "),
    Manuscript("c", "", "bn", "play", "INT. ঘর\n\n@হাসান\nকথা\x07\n"),
]


def opened() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(write_epub(PIECES, "Three & more", NOW).data)) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


def page(name: str) -> ET.Element:
    return ET.fromstring(opened()[f"OEBPS/{name}.xhtml"])  # noqa: S314


def test_the_container_begins_as_ocf_says() -> None:
    data = write_epub(PIECES, "Three", NOW).data
    # OCF 3.3, 4.2.4: “mimetype” at byte 30, its content right behind, neither packed nor with an extra field.
    assert data[30:38] == b"mimetype"
    assert data[38:58] == b"application/epub+zip"
    assert data == write_epub(PIECES, "Three", NOW).data


def test_every_file_is_listed_read_in_order_and_linked() -> None:
    members = opened()
    package = ET.fromstring(members["OEBPS/book.opf"])  # noqa: S314
    items = {item.get("id"): item for item in package.iter(f"{OPF}item")}
    listed = {f"OEBPS/{item.get('href')}" for item in items.values()}
    assert listed == set(members) - {"mimetype", "META-INF/container.xml", "OEBPS/book.opf"}
    spine = [items[entry.get("idref")].get("href") for entry in package.iter(f"{OPF}itemref")]
    assert spine == ["piece1-1.xhtml", "piece2-1.xhtml", "piece2-2.xhtml", "piece2-3.xhtml", "piece3-1.xhtml"]
    assert [item.get("href") for item in items.values() if item.get("properties") == "nav"] == ["contents.xhtml"]
    assert [told.text for told in package.iter(f"{DC}language")] == ["ur", "ja", "bn"]
    assert [told.text for told in package.iter(f"{DC}title")] == ["Three & more"]
    for link in page("contents").iter(f"{HTML}a"):
        name, _, anchor = str(link.get("href")).partition("#")
        target = page(PurePosixPath(name).stem)
        assert not anchor or [one for one in target.iter() if one.get("id") == anchor]


def test_each_piece_has_its_language_and_direction() -> None:
    for name, language, direction in (("piece1-1", "ur", "rtl"), ("piece2-2", "ja", "ltr"), ("piece3-1", "bn", "ltr")):
        root = page(name)
        assert (root.get(f"{XML}lang"), root.get("lang"), root.get("dir")) == (language, language, direction)


def test_lines_stanzas_ruby_and_spaces_are_on_the_page() -> None:
    lines = [("".join(one.itertext()), one.get("class")) for one in page("piece1-1").iter(f"{HTML}p")]
    assert lines == [("پہلی سطر", None), ("دوسری سطر", None), ("تیسری <&> سطر", "gap")]
    (ruby,) = page("piece2-2").iter(f"{HTML}ruby")
    assert (ruby.text, ruby.findtext(f"{HTML}rt")) == ("漢字", "かんじ")
    assert [heading.text for heading in page("piece2-2").iter(f"{HTML}h2")] == ["小"]
    assert "".join(next(page("piece2-3").iter(f"{HTML}p")).itertext()) == "\tend "
    assert b"white-space: pre-wrap" in opened()["OEBPS/style.css"]
    spoken = [(one.get("class"), "".join(one.itertext())) for one in page("piece3-1").iter(f"{HTML}p")]
    assert spoken == [("scene", "INT. ঘর"), ("gap speaker", "হাসান"), ("speech", "কথা")]
    said = [one.sentence for one in write_epub(PIECES, "Three", NOW).said]
    assert said == ["Control characters that this format cannot hold were left out: 1."]


def test_an_empty_piece_is_still_a_book() -> None:
    data = write_epub([Manuscript("a", "", "en", "poem", "")], "", NOW).data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        trees = {name: ET.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(("ml", "opf"))}  # noqa: S314
    package = trees["OEBPS/book.opf"]
    assert [told.text for told in package.iter(f"{DC}language")] == ["en"]
    assert len(list(package.iter(f"{OPF}itemref"))) == 1
    (body,) = trees["OEBPS/piece1-1.xhtml"].iter(f"{HTML}body")
    assert "".join(body.itertext()).strip() == ""


@pytest.mark.long
@pytest.mark.skipif(shutil.which("epubcheck") is None, reason="epubcheck is not installed")
def test_epubcheck_finds_nothing(tmp_path: Path) -> None:
    file = tmp_path / "four.epub"
    file.write_bytes(write_epub([*PIECES, Manuscript("d", "", "en", "poem", "")], "Four", NOW).data)
    tool = str(shutil.which("epubcheck"))
    # Some systems install the Java archive itself under this name.
    start = ["java", "-jar", tool] if Path(tool).read_bytes()[:2] == b"PK" else [tool]
    done = subprocess.run([*start, str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
