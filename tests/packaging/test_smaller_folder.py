"""What makes the folder smaller changes nothing that is shown, sorted or loaded."""

from __future__ import annotations

import re
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
from writerdesk.errors import Refused
from writerdesk.languages.typing.key_map import key_map
from writerdesk.languages.typing.shelf import load_table
from writerdesk.resources import resource

LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"
needs_binutils = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the libraries are those of Linux")

GONE = r"""
import re
def gone():
    maps = open("/proc/self/maps").read()
    return sorted(set(re.findall(r"lib(?:gssapi|krb5|brotli|glib|gthread|pcre2-8)", maps)))
"""
LOADED = f"""{GONE}
import ctypes, sys
network = ctypes.CDLL(sys.argv[1])
without = ctypes.CDLL("libwithout.so.0")
print(gone(), hex(without.gss_acquire_cred()), hex(without.g_main_context_default()))
"""
LOOP = f"""{GONE}
from PySide6.QtCore import QCoreApplication, QThread, QTimer
class Other(QThread):
    def run(self):
        QTimer.singleShot(1, self.quit)
        self.exec()
app, other = QCoreApplication([]), Other()
other.finished.connect(app.quit)
QTimer.singleShot(1, other.start)
print(gone(), app.exec(), other.isFinished())
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


def entries(*names: str) -> list[tuple[str, str, str]]:
    """Files of Qt, and the libraries of this machine that they ask for, as the build finds them."""
    told = subprocess.run(["ldd", *(LIBRARIES / name for name in names)], capture_output=True, text=True, check=True)
    found = dict(re.findall(r"(\S+) => (/\S+)", told.stdout)) | {name: str(LIBRARIES / name) for name in names}
    return [(name, file, "BINARY") for name, file in sorted(found.items())]


@needs_binutils
def test_qt_is_loaded_without_kerberos_brotli_and_glib(tmp_path: Path) -> None:
    uncalled = loaded("uncalled")
    before = entries("libQt6Network.so.6", "libQt6Core.so.6", "libQt6Gui.so.6")
    after = {name: Path(file) for name, file, _ in uncalled.replaced(before, tmp_path)}
    assert after.keys() == {uncalled.OURS, *(name for name, _, _ in before)}
    assert after[uncalled.OURS].stat().st_size < 12_000
    network, core = after["libQt6Network.so.6"], after["libQt6Core.so.6"]
    assert core.stat().st_size == (LIBRARIES / core.name).stat().st_size
    told = printed(LOADED, str(network), LD_LIBRARY_PATH=f"{tmp_path}:{LIBRARIES}")
    assert told.split() == ["[]", "0xd0000", "0x0"], "none of them is there, and whoever asks hears of a failure"
    told = printed(LOOP, LD_LIBRARY_PATH=f"{tmp_path}:{LIBRARIES}", LD_PRELOAD=str(core), QT_NO_GLIB="1")
    assert told.split() == ["[]", "0", "True"], "timers, posted events and other threads go on without GLib"


@needs_binutils
def test_what_does_not_ask_for_a_library_is_named(tmp_path: Path) -> None:
    uncalled = loaded("uncalled")
    network = LIBRARIES / "libQt6Network.so.6"
    with pytest.raises(ValueError, match="does not ask for libsystemd"):
        uncalled.without(network, ["libsystemd.so.0"], tmp_path)
    with pytest.raises(ValueError, match=r"libgssapi_krb5\.so\.2 is not in the bundle"):
        uncalled.replaced([(network.name, str(network), "BINARY")], tmp_path)


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


def test_a_packed_typing_table_types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    before = key_map(load_table("hi-itrans"))
    for stem in ("global", "hi-itrans"):
        plain = resource("typing", f"{stem}.mim")
        name, packed, _ = loaded("lighter").entry((f"typing/{plain.name}", str(plain), "DATA"), tmp_path, linux=True)
        assert name == f"typing/{stem}.mim.z"
        assert Path(packed).stat().st_size < plain.stat().st_size
    (tmp_path / "typing" / "tables.toml").write_bytes(resource("typing", "tables.toml").read_bytes())
    monkeypatch.setattr("writerdesk.languages.typing.shelf.resource", lambda folder: tmp_path / folder)
    assert key_map(load_table("hi-itrans")) == before
    with pytest.raises(Refused, match="a table that it is made of is missing"):
        load_table("ur-phonetic")


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
