"""What the packages install fits together, and the data of ICU that is cut still tells words apart."""

from __future__ import annotations

import configparser
import importlib.util
import re
import shutil
import struct
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
import yaml

from writerdesk.__main__ import with_command

TOP = Path(__file__).resolve().parents[2]
PACKAGING = TOP / "resources" / "packaging"
LINUX = PACKAGING / "linux"
NAME = "org.writerdesk.WriterDesk"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
ENDINGS = {"*.wdbrief", "*.wdpkg", "*.wdcourier", "*.wdinvite"}


def entry() -> configparser.SectionProxy:
    reader = configparser.ConfigParser(interpolation=None)
    reader.optionxform = str  # type: ignore[method-assign, assignment]
    reader.read(LINUX / f"{NAME}.desktop", encoding="utf-8")
    return reader["Desktop Entry"]


def tree(name: str) -> ET.Element:
    return ET.fromstring((LINUX / name).read_bytes())  # noqa: S314 - our own file


def loaded(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_double_click_leads_to_the_program_for_each_of_its_files() -> None:
    types = tree(f"{NAME}.xml").findall(f"{MIME}mime-type")
    named = {kind.get("type") for kind in types}
    assert {glob.get("pattern") for kind in types for glob in kind.findall(f"{MIME}glob")} == ENDINGS
    assert {one for one in entry()["MimeType"].split(";") if one} == named
    metainfo = tree(f"{NAME}.metainfo.xml")
    assert {one.text for one in metainfo.iter("mediatype")} == named
    assert entry()["Exec"] == "writerdesk open %F"
    installer = (PACKAGING / "windows" / "installer.iss").read_text(encoding="utf-8")
    assert set(re.findall(r'Classes\\(\.wd\w+)"', installer)) == {ending[1:] for ending in ENDINGS}


def test_files_that_are_dropped_on_the_program_are_opened(tmp_path: Path) -> None:
    brief, piece = tmp_path / "दोहा.wdbrief", tmp_path / "open"
    brief.touch()
    piece.touch()
    assert with_command(["--data", "d", str(brief), "x.wdpkg"]) == ["--data", "d", "open", "--", str(brief), "x.wdpkg"]
    unchanged = [[], ["--data", "d"], ["open", str(brief)], [str(piece)], ["no.such"], ["version", "--json"]]
    assert [with_command(words) for words in unchanged] == unchanged


def test_everything_is_of_one_name_and_one_version() -> None:
    version = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    metainfo = tree(f"{NAME}.metainfo.xml")
    assert metainfo.findtext("id") == NAME
    assert metainfo.findtext("launchable") == f"{NAME}.desktop"
    newest = metainfo.find("releases/release")
    assert newest is not None
    assert newest.get("version") == version
    assert entry()["Icon"] == NAME
    packed = yaml.safe_load((LINUX / "nfpm.yaml").read_text(encoding="utf-8"))["contents"]
    sources = [Path(one["src"]) for one in packed if not str(one["src"]).startswith(("dist/", "/"))]
    assert [source for source in sources if not (TOP / source).is_file()] == []


@pytest.mark.parametrize(
    ("tool", "words"),
    [
        ("desktop-file-validate", [str(LINUX / f"{NAME}.desktop")]),
        ("appstreamcli", ["validate", "--no-net", str(LINUX / f"{NAME}.metainfo.xml")]),
    ],
)
def test_the_validators_of_the_desktop_agree(tool: str, words: list[str]) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not on this machine")
    done = subprocess.run([tool, *words], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


def common_data(items: dict[str, bytes]) -> bytes:
    """A common data file as ICU's own `icupkg` writes it: table, names, items at multiples of 16."""
    header = struct.pack("<HBBHHBBBB4s4s4s8x", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD", b"\1\0\0\0", b"\1\0\0\0")
    names = b"".join(f"icudt1l/{name}\0".encode() for name in items)
    table_end = 4 + 8 * len(items)
    at_name, at = table_end, -(-(table_end + len(names)) // 16) * 16
    table, body = struct.pack("<I", len(items)), b""
    for name, item in items.items():
        table += struct.pack("<II", at_name, at + len(body))
        at_name += len(f"icudt1l/{name}") + 1
        body += item.ljust(-(-len(item) // 16) * 16, b"\xaa")
    return header + (table + names).ljust(at, b"\xaa") + body


def test_of_icu_only_what_is_asked_for_stays() -> None:
    icu_data = loaded("icu_data")
    trimmed: Callable[[bytes, re.Pattern[str]], bytes] = icu_data.trimmed
    words, root = b"words of Khmer", b"root"
    whole = common_data(
        {"brkitr/khmerdict.dict": words, "curr/fr.res": b"francs" * 9, "root.res": root, "zone/x.res": b""}
    )
    kept = icu_data.kept({"fr"})
    cut = trimmed(whole, kept)
    assert cut == common_data({"brkitr/khmerdict.dict": words, "root.res": root})
    with pytest.raises(ValueError, match="no common data file"):
        trimmed(b"\0" * 64, kept)


CUT_UP = """
from writerdesk.languages.cards import all_cards
from writerdesk.text.segments import UNITS, segment
text = "ខ្ញុំស្រឡាញ់ 私は「コーヒー」が好き…っ。 한국어를 좋아합니다. ข้าพเจ้ารักภาษาไทย ຂ້ອຍຮັກ ချစ်တယ်။ Ναί; 2,500 “ok” (a/b)"
for language in sorted({known.tag for known in all_cards()} | {"und"}):
    for unit in UNITS:
        print(language, unit, [piece.text for piece in segment(text, unit, language)])
"""
"""In the rules of each language that has a card, as ICU has rules of its own for some."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there ICU comes along")
def test_a_library_of_icu_that_was_cut_cuts_up_every_language_as_the_whole_one_does(tmp_path: Path) -> None:
    if shutil.which("ld") is None or shutil.which("objcopy") is None:
        pytest.skip("the build needs binutils, which are not on this machine")
    import icu4py

    libraries = Path(icu4py.__file__).parents[1] / "icu4py.libs"
    whole = next(libraries.glob("libicudata*"))
    icu_data = loaded("icu_data")
    cut = tmp_path / whole.name
    icu_data.trim(whole, icu_data.kept({"km"}), cut)
    assert cut.stat().st_size < whole.stat().st_size / 4
    told = [
        subprocess.run(
            [sys.executable, "-c", CUT_UP], env={"LD_PRELOAD": library, "PYTHONPATH": str(TOP), "PYTHONUTF8": "1"},
            capture_output=True, text=True, check=True, timeout=60,
        ).stdout
        for library in ("", str(cut))
    ]  # fmt: skip
    assert "'ខ្ញុំ', 'ស្រឡាញ់'" in told[0]
    assert told[0] == told[1]


needs_debian = pytest.mark.skipif(
    not Path("/var/lib/dpkg/status").exists() or shutil.which("strip") is None,
    reason="the libraries are those of Debian, told apart by binutils",
)


@needs_debian
def test_a_library_of_the_system_is_told_from_one_of_the_same_name(tmp_path: Path) -> None:
    told = subprocess.run(["ldd", "/bin/sh"], capture_output=True, text=True, check=True).stdout
    (library,) = re.findall(r"=> (/\S*libc\.so\.6)", told)
    inside = tmp_path / "_internal"
    inside.mkdir()
    subprocess.run(["strip", "-o", str(inside / "libc.so.6"), library], check=True)
    shutil.copy("/bin/sh", inside / "libm.so.6")  # not the one of that name
    (inside / "libdl.so.2").symlink_to("libc.so.6")
    (part,) = loaded("pack").of_the_system(tmp_path)
    assert (part["name"], part["description"]) == ("libc6", "libc.so.6")
    number = subprocess.run(["dpkg-query", "-W", "libc6"], capture_output=True, text=True, check=True).stdout.split()[1]
    assert part["purl"] == f"pkg:deb/debian/libc6@{number}"
