"""The account: every piece for a brief with its offer, what is due and what was paid, across desks, as a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.statistics.figures_table import Figures, FiguresTable
from writerdesk.desktop.widgets.boxes import Column, fill, flow
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.ledger import LedgerRow, Money


class LedgerPage(QWidget):
    """``go_wanted`` leads to the decision on a piece."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, sizes = parts, parts.theme.sizes
        self._rows: list[LedgerRow] = []
        self.notice = Notice(parts.theme)
        column = Column(sizes)
        fill(self, column)
        self.sums = label("", "name")
        self.table = FiguresTable(sizes)
        self.table.setAccessibleName(self.tr("Your account"))
        self.save = button(self.tr("Save as a table…"))
        column.rows.addWidget(label(self.tr("Your account"), "title"))
        column.rows.addWidget(
            label(self.tr("What was offered, what is due, what was paid. It stays on this computer."), "soft")
        )
        for widget in (self.notice, self.sums, self.table, flow(sizes, self.save)):
            column.rows.addWidget(widget)
        column.rows.addStretch(1)
        self.save.clicked.connect(self._save)
        self.table.activated.connect(self._open)

    def refresh(self) -> None:
        """Ask for the account anew."""
        workplace = self._parts.workplace

        def work() -> list[LedgerRow]:
            from writerdesk.actions.ledger import ledger

            return ledger(workplace)

        self._parts.do(work, self._show, self.notice.say_error)

    def _show(self, rows: list[LedgerRow]) -> None:
        self._rows = rows
        heads = [self.tr("Piece"), self.tr("Vendor"), self.tr("State")]
        heads += [self.tr("Offered"), self.tr("Due"), self.tr("Paid")]
        state, money = self._parts.phrases.state, self._money
        shown = [
            [row.title, row.vendor, state(row.state), *map(money, (row.offered, row.due, row.paid))] for row in rows
        ]
        self.table.show_figures(Figures(heads, shown))
        self.table.setVisible(bool(rows))
        self.save.setEnabled(bool(rows))
        self.sums.setText(self._summed(rows))
        if self.isVisible():
            (self.table if rows else self.save).setFocus()

    def _money(self, money: Money | None) -> str:
        return self._parts.phrases.money(money.amount, money.currency) if money is not None else "–"

    def _summed(self, rows: list[LedgerRow]) -> str:
        if not rows:
            return self.tr("You have not written for a brief yet.")
        from writerdesk.actions.ledger import owed

        open_sums = [self._money(money) for money in owed(rows)]
        return self.tr("Owed to you: {amounts}").format(amounts=" · ".join(open_sums)) if open_sums else ""

    def _open(self) -> None:
        number = self.table.currentIndex().row()
        if 0 <= number < len(self._rows):
            self.go_wanted.emit("decision", self._rows[number].piece)

    def _save(self) -> None:
        file, _kind = QFileDialog.getSaveFileName(self, self.tr("Save your account"), "account.csv", "CSV (*.csv)")
        if file:
            self.write(Path(file))

    def write(self, file: Path) -> None:
        """Write the account to a file, in a job."""
        workplace = self._parts.workplace

        def work() -> str:
            from writerdesk.actions.ledger import save_csv

            save_csv(workplace, file)
            return file.name

        self._parts.do(work, self._saved, self.notice.say_error)

    def _saved(self, name: str) -> None:
        self.notice.say(self.tr("Saved in {name}.").format(name=name), icon="check", role="accent")
