"""Tries what only a window can show: Qt's plugins, fonts, icons, catalogues, paper, and the window itself, painted.

Run in a process of its own by ``selftest``: where Qt finds no platform it ends the process instead of saying so.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QLibraryInfo, QTranslator, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImageReader, QPainter, QRawFont
from PySide6.QtWidgets import QApplication

from writerdesk.desktop.catalogues import catalogue
from writerdesk.desktop.interface import interface_languages
from writerdesk.errors import Bug
from writerdesk.resources import data_root, resource

Attempt = tuple[str, Callable[[], str]]

_SAMPLES = {
    "NotoSansEthiopic-Regular.ttf": "ሰላም", "NotoSansArabic-Regular.ttf": "سلام", "NotoSansAdlam-Regular.ttf": "𞤀",
    "NotoSerifKhmer-Regular.ttf": "ខ្មែរ", "NotoSerifDevanagari-Regular.ttf": "नमस्ते",
    "NotoSerifTamil-Regular.ttf": "தமிழ்",
    "NotoSerifCJKjp-Regular.otf": "日本語", "WriterDeskNastaliq-Regular.ttf": "اردو",
}  # fmt: skip
"""Letters that a font of this name must hold."""
_FEW_LANGUAGES = 6
"""The window speaks more than those that must be complete."""


def window_attempts() -> Iterator[Attempt]:
    """Name and trial of each part of the window; needs the modules of the window, makes the application object."""
    qt = QApplication.instance() or QApplication([sys.argv[0], "-style", "fusion"])
    yield "window: platform", lambda: f"{QGuiApplication.platformName()}, Qt {qVersion()}"
    yield "window: everything from inside the program", _inside
    yield "window: image formats", _image_formats
    yield "window: icons", _icons
    for file, letters in _SAMPLES.items():
        yield f"window: font {file}", lambda file=file, letters=letters: _font(file, letters)  # type: ignore[misc]
    yield "window: translations", _catalogues
    yield "window: a second start is heard", _local_server
    yield "window: a page on paper", _paper
    yield "window: painted", lambda: _painted(qt)


def _must(holds: object, words: str) -> None:
    if not holds:
        raise Bug("selftest/window", words)


def _inside() -> str:
    bundle = getattr(sys, "_MEIPASS", None)
    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    if bundle is None:
        return f"not frozen, plugins in {plugins}"
    files = [str(getattr(module, "__file__", None) or "") for module in list(sys.modules.values())]
    foreign = [file for file in (*files, plugins) if Path(file).is_absolute() and not file.startswith(bundle)]
    _must(not foreign, f"from elsewhere: {', '.join(foreign[:5])}")
    return f"{len(files)} modules"


def _image_formats() -> str:
    found = sorted(bytes(name.data()).decode() for name in QImageReader.supportedImageFormats())
    _must({"png", "jpg", "svg"} <= set(found), " ".join(found))
    return " ".join(found)


def _icons() -> str:
    from PySide6.QtSvg import QSvgRenderer

    files = sorted(resource("icons").glob("*.svg"))
    bad = [file.name for file in files if not QSvgRenderer(str(file)).isValid()]
    _must(files and not bad, f"not drawn: {bad}")
    return f"{len(files)} icons"


def _font(file: str, letters: str) -> str:
    path = resource("fonts", file)
    raw = QRawFont(str(path), 20)
    _must(raw.isValid() and 0 not in raw.glyphIndexesForString(letters), f"{file} does not hold {letters}")
    number = QFontDatabase.addApplicationFont(str(path))
    _must(number >= 0, f"{file} is not loaded")
    return f"{letters} in {', '.join(QFontDatabase.applicationFontFamilies(number))}"


def _catalogues() -> str:
    files = sorted((data_root() / "translations").rglob("*.qm*"))
    read = [(file, catalogue(file)) for file in files]
    bad = [file.name for file, content in read if not QTranslator().load(content)]
    _must(not bad, f"not read: {bad}")
    lacking = [file.stem for file in (data_root() / "translations").glob("*.ts")] if hasattr(sys, "_MEIPASS") else []
    lacking = sorted(set(lacking) - {file.name.partition(".")[0] for file in files})
    _must(not lacking, f"not compiled: {lacking}")
    offered = [tag for tag, _name in interface_languages()]
    _must(len(offered) > _FEW_LANGUAGES, f"only these languages are offered: {offered}")
    return f"{len(files)} catalogues, {len(offered)} languages of the window"


def _local_server() -> str:
    from PySide6.QtNetwork import QLocalServer

    server = QLocalServer()
    with tempfile.TemporaryDirectory() as folder:
        name = f"writerdesk-selftest-{Path(folder).name}" if sys.platform == "win32" else f"{folder}/socket"
        _must(server.listen(name), server.errorString())
        server.close()
    return "here"


def _paper() -> str:
    from PySide6.QtPrintSupport import QPrinter

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.pdf"
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        painter = QPainter(printer)
        painter.drawText(100, 100, "ሰላም")
        painter.end()
        data = QByteArray(file.read_bytes())
    _must(data.startsWith(QByteArray(b"%PDF")), "no PDF came out")
    return f"{data.size()} bytes of PDF"


def _painted(qt: object) -> str:
    """The whole window on a desk of its own; a window that paints nothing has one colour."""
    from writerdesk.actions.workplace import own_workplace
    from writerdesk.actions.write import new_piece
    from writerdesk.desktop.application import Application

    if not isinstance(qt, QApplication):
        raise Bug("selftest/window", "There is an application without a window already.")
    with tempfile.TemporaryDirectory() as folder:
        workplace = own_workplace(Path(folder) / "desk")
        piece = new_piece(workplace, title="selftest", language="am")
        application = Application(workplace, qt)
        try:
            application.show("writing", piece)
            while application.parts.jobs.busy:
                qt.processEvents()
            qt.processEvents()
            image = application.window.grab().toImage()
        finally:
            application.window.close()
            application.end()
            workplace.close()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)}
    _must(len(colours) > 5, f"{len(colours)} colours")
    return f"{image.width()} × {image.height()}, {len(colours)} colours"
