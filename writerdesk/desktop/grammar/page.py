"""Grammar with LanguageTool: what it is, three ways to have it, how it stands, the Java that runs it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from writerdesk.desktop.files.working import Pacer, Working
from writerdesk.desktop.finding_words import told
from writerdesk.desktop.grammar.controller import GrammarController
from writerdesk.desktop.grammar.words import GrammarWords
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, Column, fill, flow
from writerdesk.desktop.widgets.notices import Notice, Sign
from writerdesk.desktop.widgets.words import button, label, restyle
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.languagetool import Installed, Status

_SETTING, _JAVA = "checks.languagetool", "checks.java"


class GrammarPage(QWidget):
    """Everything about LanguageTool in one place; without it nothing else is less."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, sizes = parts, parts.theme.sizes
        self.controller, self._words = GrammarController(parts, self), GrammarWords(self)
        self.notice = Notice(parts.theme)
        self.working = Working(parts.theme)
        self.column = Column(sizes)
        fill(self, self.column)
        self.column.rows.addWidget(label(self.tr("Grammar with LanguageTool"), "title"))
        about = self.tr(
            "LanguageTool is a free program with rules of grammar and style for some thirty languages, among them"
            " Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs"
            " Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it."
        )
        self.column.rows.addWidget(label(about, "soft"))
        for widget in (self.notice, self.working, self._state_card(), self._ways_card(), self._java_card()):
            self.column.rows.addWidget(widget)
        self.column.rows.addStretch(1)
        self._connect()

    def refresh(self) -> None:
        """Ask how it stands."""
        self.notice.hide()
        self.state.setText(self.tr("Looking…"))
        self.controller.load()
        self.download.setFocus()

    def take(self, file: Path) -> None:
        """Install the zip of a stick."""
        self.notice.hide()
        self.controller.install(file)

    def _state_card(self) -> Card:
        parts = self._parts
        sheet = Card(parts.theme.sizes)
        self._sign = Sign(parts.theme, "info", "soft")
        self.state = label("", "name")
        self.details = label("", "small")
        line = QHBoxLayout()
        line.setSpacing(parts.theme.sizes.step(2.5))
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.state, 1)
        sheet.rows.addLayout(line)
        sheet.rows.addWidget(self.details)
        self.try_it = button(self.tr("Start it and try"))
        self.turn = button(self.tr("Switch grammar checks off"))
        self._actions = flow(parts.theme.sizes, self.try_it, self.turn, parent=sheet)
        sheet.rows.addWidget(self._actions)
        return sheet

    def _ways_card(self) -> Card:
        sizes = self._parts.theme.sizes
        sheet = Card(sizes)
        self._ways = label(self.tr("Three ways to have it"), "heading")
        self.download = button(self.tr("Download it (250 MB)"), "primary")
        self.bring = button(self.tr("From a zip file…"))
        words = self.tr(
            "It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything"
            " is unpacked. The same zip from a stick does as well, without a network."
        )
        self.address = QLineEdit()
        self.address.setAccessibleName(self.tr("Address of a server"))
        self.address.setPlaceholderText("http://localhost:8081")
        self.connect_it = button(self.tr("Use this server"))
        line = QHBoxLayout()
        line.setSpacing(sizes.step(2.5))
        line.addWidget(self.address, 1)
        line.addWidget(self.connect_it)
        sheet.rows.addWidget(self._ways)
        sheet.rows.addWidget(label(words, "soft"))
        sheet.rows.addWidget(flow(sizes, self.download, self.bring, parent=sheet))
        far = self.tr(
            "Or a server that already runs. On another computer it reads what you write; pieces that are not for"
            " everybody are never sent there."
        )
        sheet.rows.addWidget(label(far, "soft"))
        sheet.rows.addLayout(line)
        return sheet

    def _java_card(self) -> Card:
        sizes = self._parts.theme.sizes
        sheet = Card(sizes)
        sheet.rows.addWidget(label(self.tr("Java"), "heading"))
        self.java = label("", "soft")
        self.java_field = QLineEdit()
        self.java_field.setAccessibleName(self.tr("Program or folder of a Java"))
        self.java_field.setPlaceholderText(self.tr("Another Java: its program or folder; empty looks for one"))
        self.java_keep = button(self.tr("Use this Java"))
        line = QHBoxLayout()
        line.setSpacing(sizes.step(2.5))
        line.addWidget(self.java_field, 1)
        line.addWidget(self.java_keep)
        sheet.rows.addWidget(self.java)
        sheet.rows.addLayout(line)
        return sheet

    def _connect(self) -> None:
        controller = self.controller
        self.download.clicked.connect(lambda: self._ask(controller.install))
        self.bring.clicked.connect(self._bring)
        self.connect_it.clicked.connect(self._use)
        self.address.returnPressed.connect(self._use)
        self.java_keep.clicked.connect(self._keep_java)
        self.java_field.returnPressed.connect(self._keep_java)
        self.try_it.clicked.connect(self._try)
        self.turn.clicked.connect(self._turn)
        self.working.stop_wanted.connect(controller.stop)
        controller.told.connect(self._show)
        controller.began.connect(self._began)
        controller.installed.connect(self._installed)
        controller.stopped.connect(self._stopped)
        controller.tried.connect(self._tried)
        controller.failed.connect(self._failed)

    def _ask(self, work: object) -> None:
        self.notice.hide()
        assert callable(work)  # noqa: S101
        work()

    def _bring(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, self.tr("LanguageTool from a zip file"), "", "*.zip")
        if file:
            self.take(Path(file))

    def _use(self) -> None:
        if self.address.text().strip():
            self.notice.hide()
            self.controller.use(self.address.text())

    def _keep_java(self) -> None:
        self.notice.hide()
        self.controller.name_java(self.java_field.text())

    def _try(self) -> None:
        self.notice.hide()
        self.state.setText(self.tr("Starting; the first time takes some seconds…"))
        self.controller.try_it(str(self._parts.choices.get("writing.language")))

    def _turn(self) -> None:
        self.notice.hide()
        off = str(self._parts.choices.get(_SETTING)) == "off"
        self.controller.turn("auto" if off else "off")

    def _began(self, pacer: Pacer) -> None:
        self.working.follow(pacer, self.tr("Installing LanguageTool"))
        for widget in self._busy_widgets():
            widget.setEnabled(False)
        self.working.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _busy_widgets(self) -> tuple[QPushButton, ...]:
        return (self.download, self.bring, self.connect_it, self.java_keep, self.try_it, self.turn)

    def _rest(self) -> None:
        self.working.rest()
        for widget in self._busy_widgets():
            widget.setEnabled(True)

    def _installed(self, done: Installed) -> None:
        self._rest()
        words = self.tr("LanguageTool {version} is installed.").format(version=done.version)
        strange = self.tr(
            "Its zip is not one that LanguageTool's makers published; use it if you trust where it is from."
        )
        following = told(done.problem.message) if done.problem is not None else "" if done.official else strange
        warn = done.problem is not None or not done.official
        self._say(words, following, icon="circle-alert" if warn else "check", role="warn" if warn else "accent")
        self.try_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stopped(self) -> None:
        self._rest()
        self._say(self.tr("Stopped."), self.tr("Nothing was installed."), icon="info", role="accent")

    def _tried(self, found: Status) -> None:
        self._show(found)
        self._say(self.tr("It answers."), "", icon="check", role="accent")

    def _failed(self, error: WriterDeskError) -> None:
        self._rest()
        self.notice.say_error(error)
        self._to_the_top()
        self.controller.load()

    def _say(self, words: str, following: str, *, icon: str, role: str) -> None:
        self.notice.say(words, following, icon=icon, role=role)
        self._to_the_top()

    def _to_the_top(self) -> None:
        QTimer.singleShot(0, self.column, lambda: self.column.verticalScrollBar().setValue(0))

    def _show(self, found: Status) -> None:
        far = found.use not in {"auto", "off"}
        there = found.installed or far
        self._sign.show_sign(*self._words.looks(found))
        self.state.setText(self._words.state(found))
        self.details.setText(self._words.details(found))
        self.details.setVisible(bool(self.details.text()))
        for widget in (self._actions, self.try_it, self.turn):
            widget.setVisible(there)
        if not self.controller.busy:
            self.try_it.setEnabled(found.use != "off")
        self.try_it.setText(self.tr("Try it") if found.running else self.tr("Start it and try"))
        off = self.tr("Switch grammar checks on") if found.use == "off" else self.tr("Switch grammar checks off")
        self.turn.setText(self.tr("Use the one on this computer") if far else off)
        if self.download.property("role") != ("" if there else "primary"):
            self.download.setProperty("role", "" if there else "primary")
            restyle(self.download)
            if there and self.download.hasFocus():
                self.try_it.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ways.setText(self.tr("Install it again, or another way") if there else self.tr("Three ways to have it"))
        if far and not self.address.hasFocus():
            self.address.setText(found.address)
        if not self.java_field.hasFocus():
            self.java_field.setText(str(self._parts.workplace.settings.get(_JAVA)))
        self.java.setText(self._words.java(found))
