"""The brief editor: groups at the side, fields in the middle, faults as one types, and the brief as the writer sees it.

For leads and vendors. What the form holds is kept on this computer at every pause; saving and signing write files.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from writerdesk.briefs.fields import FieldSpec, groups
from writerdesk.desktop.brief.passages import BriefPassages
from writerdesk.desktop.brief.reading import BriefReading
from writerdesk.desktop.brief_editor.controller import BriefEditorController
from writerdesk.desktop.brief_editor.form import GroupForm
from writerdesk.desktop.brief_editor.names import FieldNames
from writerdesk.desktop.finding_words import told
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Column, flow
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.rows_view import Row, RowsView
from writerdesk.desktop.widgets.scrolled import Scrolled
from writerdesk.desktop.widgets.word_tabs import WordTabs
from writerdesk.desktop.widgets.words import button, label
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.actions.brief_editing import BriefDraft, Looked


class BriefEditorPage(QWidget):
    """``go_wanted`` leads back to the library."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._names = parts, FieldNames(self)
        self._groups: dict[str, FieldSpec] = {}
        self._looked: Looked | None = None
        self.controller = BriefEditorController(parts, self)
        self._passages = BriefPassages(parts.phrases, self)
        sizes = parts.theme.sizes
        self.notice = Notice(parts.theme)
        self.title = label("", "title")
        self.state = label("", "soft")
        self.list = RowsView(parts.theme, self.tr("Parts of the brief"))
        self.form = GroupForm(parts)
        self.faults = RowsView(parts.theme, self.tr("Faults"))
        self.reading = BriefReading(parts, wide=True)
        self.tabs = WordTabs(sizes)
        self.tabs.addTab(self._column(self.form), self.tr("Fields"))
        self.tabs.addLate(self.tr("As the writer sees it"), lambda: self._column(self.reading))
        self.tabs.addTab(self.faults, self.tr("Faults"))
        self.new = button(self.tr("New"), "link")
        self.open = button(self.tr("Open…"), "link")
        self.save = button(self.tr("Save…"))
        self.sign = button(self.tr("Sign…"), "primary")
        self._lay_out()
        self._connect()

    def show_target(self, target: str) -> None:
        """Begin from ``sample/NAME``, ``file/PATH`` or ``new/KIND``; '' goes on with the brief on show."""
        if target or self.controller.draft is None:
            self.controller.begin(target)
        self.list.setFocus()

    def hideEvent(self, event: object) -> None:
        """Leaving the page keeps what was typed."""
        self.controller.flush()
        super().hideEvent(event)  # type: ignore[arg-type]

    def show_group(self, name: str) -> None:
        """Show the fields of one group, or of the one that a path such as ``pay.rates.0`` is in."""
        group = self._groups.get(name.partition(".")[0])
        draft = self.controller.draft
        if group is not None and draft is not None:
            self.list.blockSignals(True)  # being shown is not being chosen once more
            self.list.choose(group.name)
            self.list.blockSignals(False)
            self.tabs.setCurrentIndex(0)
            self._show_fields(group)

    def _column(self, content: QWidget) -> Column:
        made = Column(self._parts.theme.sizes)
        made.rows.addWidget(content)
        made.rows.addStretch(1)
        return made

    def _lay_out(self) -> None:
        sizes = self._parts.theme.sizes
        head = QVBoxLayout()
        head.setContentsMargins(sizes.step(6), sizes.step(6), sizes.step(6), 0)
        doing = flow(sizes, self.sign, self.save, self.open, self.new)
        head.addWidget(Scrolled(self.title, self.state, self.notice, doing, gap=sizes.step(1), share=0.5))
        body = QHBoxLayout()
        body.setContentsMargins(sizes.step(6), sizes.step(2), 0, 0)
        body.setSpacing(sizes.step(3))
        body.addWidget(self.list, 2)
        body.addWidget(self.tabs, 5)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(head)
        rows.addLayout(body, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self.show_group)
        self.list.entered.connect(self.show_group)
        self.faults.entered.connect(self.show_group)
        self.form.changed.connect(self.controller.changed)
        self.tabs.turned.connect(lambda _number: self._show_preview())
        self.new.clicked.connect(lambda: self.controller.begin("new/poem"))
        self.open.clicked.connect(self._open)
        self.save.clicked.connect(self._save)
        self.sign.clicked.connect(self._sign)
        self.controller.begun.connect(self._begun)
        self.controller.looked.connect(self._look)
        self.controller.written.connect(self._written)
        self.controller.failed.connect(self.notice.say_error)

    def _begun(self, draft: BriefDraft) -> None:  # noqa: ARG002 - the controller holds it
        self.notice.hide()
        self._groups = {group.name: group for group in groups()}  # read in the job that began the draft
        self._show_rows({})
        self.show_group("identity")

    def _show_fields(self, group: FieldSpec) -> None:
        focus = QApplication.focusWidget()
        if focus is None or self.tabs.isAncestorOf(focus):
            self.list.setFocus()  # what has it is about to go, or went with its tab
        if self.controller.draft is not None:
            self.form.show_group(group, self.controller.draft.values)

    def _look(self, looked: Looked) -> None:
        self._looked = looked
        identity = self.controller.draft.values.get("identity") if self.controller.draft else None
        title = identity.get("title") if isinstance(identity, dict) else ""
        self.title.setText(str(title or self.tr("A brief without a title")))
        errors = sum(1 for fault in looked.faults if fault.severity == "error")
        state = self.tr("%Ln fault(s)", "", errors) if errors else self.tr("Nothing is wrong: it can be signed.")
        self.state.setText(state)
        self.sign.setEnabled(looked.valid)
        self.form.show_faults(looked.faults)
        counts: dict[str, int] = {}
        for fault in looked.faults:
            group = fault.path.partition(".")[0]
            counts[group] = counts.get(group, 0) + 1
        self._show_rows(counts)
        self.faults.show_rows([
            Row(f"{fault.path}#{at}", told(fault.message), f"{fault.path} · {told(fault.next)}")
            for at, fault in enumerate(looked.faults)
        ])  # fmt: skip
        self._show_preview()

    def _show_rows(self, counts: dict[str, int]) -> None:
        self.list.show_rows([
            Row(name, self._names.group(name), self.tr("%Ln fault(s)", "", counts[name]) if name in counts else "")
            for name in self._groups
        ])  # fmt: skip

    def _show_preview(self) -> None:
        looked = self._looked
        if self.tabs.currentIndex() != 1 or looked is None or looked.brief is None or looked.rate is None:
            return
        known, brief = card(looked.brief.tag), looked.brief
        families = self._parts.fonts.page(brief.tag)
        passages = self._passages.passages(brief, looked.rate)
        self.reading.show_passages(passages, families, right_to_left=known.direction == "rtl")

    def _open(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("A brief"), "", "*.toml *.json *.wdbrief")
        if chosen:
            self.controller.begin(f"file/{chosen}")

    def _save(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the brief as TOML"), "brief.toml")
        if chosen:
            self.controller.save(Path(chosen))

    def _sign(self) -> None:
        key, _kind = QFileDialog.getOpenFileName(self, self.tr("Your vendor's key for briefs"))
        if not key:
            return
        out, _kind = QFileDialog.getSaveFileName(self, self.tr("The signed brief"), "brief.wdbrief")
        if out:
            self.controller.sign(Path(key), Path(out))

    def _written(self, file: str) -> None:
        words = self.tr("Written: {name}").format(name=Path(file).name)
        self.notice.say(words, str(Path(file).parent), icon="check", role="accent")
