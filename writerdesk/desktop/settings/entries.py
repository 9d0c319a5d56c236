"""Every setting that the window shows: its group, its name, and the one line that explains it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from writerdesk.desktop.interface import interface_languages
from writerdesk.languages.cards import all_cards

GROUPS = ("looks", "writing", "sending", "privacy")


@dataclass(frozen=True)
class SettingEntry:
    """One setting. ``choices`` are values with their words, empty where the schema says all; ``step`` is what one press
    adds to a number; ``unit`` follows it.
    """

    key: str
    group: str
    name: str
    why: str
    choices: tuple[tuple[str, str], ...] = ()
    step: float = 1
    unit: str = ""


class SettingWords(QObject):
    """The settings in the language of the window, in the order of the page."""

    def groups(self) -> dict[str, str]:
        """Name of every group."""
        return {
            "looks": self.tr("Looks"),
            "writing": self.tr("Writing"),
            "sending": self.tr("Sending"),
            "privacy": self.tr("Privacy"),
        }

    def entries(self) -> list[SettingEntry]:
        """Every setting that the page shows."""
        return [*self._looks(), *self._writing(), *self._focus(), *self._sending(), *self._privacy()]

    def _looks(self) -> list[SettingEntry]:
        return [
            SettingEntry(
                "interface.theme", "looks", self.tr("Colours"), self.tr("Light, dark or sepia, or as the system is."),
                (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")),
                 ("sepia", self.tr("Sepia"))),
            ),
            SettingEntry(
                "interface.language", "looks", self.tr("Language of the menus"),
                self.tr("What you write in has a language of its own."), tuple(interface_languages()),
            ),
            SettingEntry(
                "editor.font_size", "looks", self.tr("Size of the text"), self.tr("The letters on your page."),
                step=0.75, unit=self.tr("points"),
            ),
            SettingEntry(
                "editor.line_spacing", "looks", self.tr("Distance between lines"),
                self.tr("1.5 is what the script wants; less is closer."), step=0.1,
            ),
            SettingEntry(
                "editor.paper_width", "looks", self.tr("Width of the paper"),
                self.tr("About so many letters stand in a line."), step=5, unit=self.tr("letters"),
            ),
            SettingEntry(
                "interface.still", "looks", self.tr("Nothing glides"), self.tr("What moves, moves at once."),
            ),
        ]  # fmt: skip

    def _writing(self) -> list[SettingEntry]:
        languages = tuple((one.tag, one.names) for one in sorted(all_cards(), key=lambda one: one.english))
        return [
            SettingEntry(
                "writing.language", "writing", self.tr("Language of new pieces"),
                self.tr("Offered first when you begin a piece."), (("", self.tr("Ask each time")), *languages),
            ),
            SettingEntry(
                "editor.smart_quotes", "writing", self.tr("Quotation marks of the language"),
                self.tr("Straight marks turn while you type; Ctrl+Z gives the straight mark back."),
            ),
            SettingEntry(
                "editor.smart_dashes", "writing", self.tr("Ellipsis and dashes of the language"),
                self.tr("Three full stops and two hyphens turn, where the language has such marks."),
            ),
            SettingEntry(
                "editor.tidy_paste", "writing", self.tr("Tidy what is pasted"),
                self.tr("Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies."),
            ),
            SettingEntry(
                "checks.soft_spelling", "writing", self.tr("Spelling by poor dictionaries"),
                self.tr("Where a dictionary lacks many words, right words are marked too; Languages says which do."),
            ),
        ]  # fmt: skip

    def _focus(self) -> list[SettingEntry]:
        return [
            SettingEntry(
                "editor.focus", "writing", self.tr("Focus"),
                self.tr("Nothing but the paper; what you are not writing is softened."),
            ),
            SettingEntry(
                "editor.focus_on", "writing", self.tr("In focus"), self.tr("What stays clear."),
                (("paragraph", self.tr("The paragraph, in verse the stanza")), ("line", self.tr("The line")),
                 ("sentence", self.tr("The sentence"))),
            ),
            SettingEntry(
                "editor.focus_softens", "writing", self.tr("Out of focus"), self.tr("How soft the rest becomes."),
                (("readable", self.tr("Soft, and easy to read")), ("faint", self.tr("Faint")),
                 ("nothing", self.tr("Not softened"))),
            ),
            SettingEntry(
                "editor.typewriter", "writing", self.tr("Typewriter"),
                self.tr("The line stays at one height, and the paper moves."),
            ),
            SettingEntry(
                "editor.typewriter_height", "writing", self.tr("Height of the typewriter's line"),
                self.tr("Counted from the top of the window."), step=5, unit="%",
            ),
        ]  # fmt: skip

    def _sending(self) -> list[SettingEntry]:
        return [
            SettingEntry(
                "sync.automatic", "sending", self.tr("Send and fetch by itself"),
                self.tr("Only what you sealed, and only when there is a network."),
            ),
        ]  # fmt: skip

    def _privacy(self) -> list[SettingEntry]:
        return [
            SettingEntry(
                "checks.languagetool", "privacy", self.tr("Grammar checks"),
                self.tr("By LanguageTool, once you have set it up; it runs on this computer."),
                (("auto", self.tr("On, where LanguageTool is set up")), ("off", self.tr("Off"))),
            ),
        ]  # fmt: skip
