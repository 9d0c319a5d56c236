"""What can be chosen of a printed page; each is a setting, remembered and seen in the preview at once."""

from __future__ import annotations

from PySide6.QtCore import QObject

from writerdesk.desktop.settings.entries import SettingEntry


class PrintWords(QObject):
    """The options in the language of the window."""

    def entries(self) -> list[SettingEntry]:
        """Every option, in the order of the page."""
        return [
            SettingEntry(
                "print.paper", "print", self.tr("Paper"), "",
                (("a4", self.tr("A4")), ("a5", self.tr("A5")), ("letter", self.tr("Letter")),
                 ("legal", self.tr("Legal"))),
            ),
            SettingEntry("print.margin", "print", self.tr("Margins"), "", step=1, unit=self.tr("mm")),
            SettingEntry("print.font_size", "print", self.tr("Letters"), "", step=0.5, unit=self.tr("points")),
            SettingEntry("print.line_spacing", "print", self.tr("Lines"), "", step=0.1),
            SettingEntry("print.title", "print", self.tr("Title"), ""),
            SettingEntry("print.author", "print", self.tr("Name under the title"), ""),
            SettingEntry("print.page_numbers", "print", self.tr("Page numbers"), ""),
            SettingEntry("print.line_numbers", "print", self.tr("Line numbers"), self.tr("Every fifth line")),
        ]  # fmt: skip
