"""What makes the folder smaller changes nothing that is shown, sorted or loaded."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import icu4py
import PySide6
import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from PySide6.QtWidgets import QApplication

from tests.packaging.test_linux_files import PACKAGING, loaded
from writerdesk.desktop.catalogues import OURS, Catalogues, compiled
from writerdesk.desktop.interface import is_translated
from writerdesk.resources import resource

LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"
needs_binutils = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the libraries are those of Linux")

LOADED = """
import ctypes, sys
network = ctypes.CDLL(sys.argv[1])
maps = open("/proc/self/maps").read()
without = ctypes.CDLL("libwithout_gss.so.2")
print("libgssapi_krb5" in maps, "libwithout_gss" in maps, hex(without.gss_acquire_cred()))
"""
SORTED = """
import os
from PySide6.QtCore import QCollator, QLocale
for tag in ("ar", "en", "es", "fr", "hi", "ja", "km", "sw", "ta"):
    order = QCollator(QLocale(tag))
    names = ["ñu", "nz", "Éa", "eb", "côte", "coté", "あ", "ア", "漢", "字", "ខ", "ក", "ب", "ا", "आ", "क", "த", "f10"]
    print(tag, sorted(names, key=order.sortKey))
    order.setNumericMode(True)
    print(order.compare("file9", "file10") < 0, "I".lower(), QLocale("tr").toLower("I"), QLocale("el").toUpper("ά"))
if "LD_LIBRARY_PATH" in os.environ:
    print(*sorted({line.split()[-1] for line in open("/proc/self/maps") if "/libicu" in line}))
"""


def printed(program: str, *words: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, *words], env={"PYTHONUTF8": "1", **environment},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@needs_binutils
def test_qts_network_is_loaded_without_kerberos(tmp_path: Path) -> None:
    uncalled = loaded("uncalled")
    network = LIBRARIES / "libQt6Network.so.6"
    copy, library = uncalled.without(network, uncalled.UNCALLED[network.name], tmp_path)
    assert copy.stat().st_size == network.stat().st_size
    assert library.stat().st_size < 20_000
    told = printed(LOADED, str(copy), LD_LIBRARY_PATH=f"{tmp_path}:{LIBRARIES}")
    assert told.split() == ["False", "True", "0xd0000"], "Kerberos is not there, and whoever asks hears of a failure"
    with pytest.raises(ValueError, match="does not ask for libsystemd"):
        uncalled.without(network, uncalled.UNCALLED["libdbus-1.so.3"], tmp_path)


@needs_binutils
def test_the_order_of_names_is_that_of_the_whole_icu_of_qt(tmp_path: Path) -> None:
    icu_data = loaded("icu_data")
    newer = {file.name.partition("-")[0]: file for file in Path(icu4py.__file__).parents[1].glob("icu4py.libs/*.so*")}
    data = newer["libicudata"]
    cut = tmp_path / data.name
    icu_data.trim(data, icu_data.kept({"ar", "en", "es", "fr", "hi", "ja", "km", "pt_BR", "sw", "ta"}), cut)
    assert cut.stat().st_size < data.stat().st_size / 5
    for part in ("libicui18n", "libicuuc"):
        shutil.copy(newer[part], tmp_path)
    core, asked = LIBRARIES / "libQt6Core.so.6", [newer["libicui18n"], newer["libicuuc"]]
    for part in ("libicui18n", "libicuuc", "libicudata"):
        file = LIBRARIES / f"{part}.so.73"
        icu_data.forward(core, file, asked if part == "libicui18n" else [], tmp_path / file.name)
    told = printed(SORTED, LD_LIBRARY_PATH=str(tmp_path))
    assert told.startswith(printed(SORTED))
    assert "libicui18n.so.73" in told
    assert told.count(f"{tmp_path}/") == told.count("libicu")


@pytest.mark.parametrize("name", ["NotoSerif", "NotoSansArabic", "NotoSerifDevanagari", "WriterDeskNastaliq"])
def test_a_font_without_hints_draws_and_joins_the_same(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    whole = resource("fonts", f"{name}-Regular.ttf")
    entry = loaded("lighter").entry((f"resources/fonts/{whole.name}", str(whole), "DATA"), tmp_path, linux=True)
    assert Path(entry[1]).stat().st_size < whole.stat().st_size
    with TTFont(whole) as before, TTFont(entry[1]) as after:
        assert after["maxp"].numGlyphs == before["maxp"].numGlyphs
        assert after.getBestCmap().keys() == before.getBestCmap().keys()
        for glyph_id in range(before["maxp"].numGlyphs):
            drawn = []
            for font in (before, after):
                pen = DecomposingRecordingPen(font.getGlyphSet())
                font.getGlyphSet()[font.getGlyphName(glyph_id)].draw(pen)
                drawn.append(pen.value)
            assert drawn[0] == drawn[1]
        for table in ("GSUB", "GPOS", "GDEF", "hmtx", "cmap"):
            if table in before:
                assert before.getTableData(table) == after.getTableData(table)


def test_a_packed_catalogue_speaks(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = compiled(OURS, "sw", tmp_path / "cache")
    assert source is not None
    plain = tmp_path / "writerdesk_sw.qm"
    plain.write_bytes(source.read_bytes())
    monkeypatch.syspath_prepend(str(PACKAGING))
    name, packed, _kind = loaded("lighter").entry(
        ("translations/writerdesk_sw.qm", str(plain), "DATA"), tmp_path, linux=True
    )
    assert name == "translations/writerdesk_sw.qm.z"
    assert Path(packed).stat().st_size < plain.stat().st_size / 2
    plain.unlink()
    monkeypatch.setattr("writerdesk.desktop.catalogues.data_root", lambda: tmp_path)
    monkeypatch.setattr("writerdesk.desktop.interface.data_root", lambda: tmp_path)
    assert is_translated("sw")
    assert not is_translated("fr")
    spoken = Catalogues(tmp_path / "none")
    try:
        assert spoken.show("sw")
        assert qapp.translate("SendPage", "Send") == "Tuma"
    finally:
        spoken.clear()
    Path(packed).write_bytes(b"broken")
    assert not spoken.show("sw")
