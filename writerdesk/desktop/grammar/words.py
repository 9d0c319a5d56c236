"""How LanguageTool stands, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from writerdesk.desktop.finding_words import told as said
from writerdesk.desktop.phrases import isolate

if TYPE_CHECKING:
    from writerdesk.actions.languagetool import Status

_MEGA = 1 << 20


class GrammarWords(QObject):
    """Sentences for the page of LanguageTool; all translatable."""

    def looks(self, found: Status) -> tuple[str, str]:
        """Icon and palette role of the sign."""
        if found.problem is not None and (found.installed or found.address):
            return "circle-alert", "warn"
        return ("check", "accent") if found.running or (found.installed and found.use != "off") else ("info", "soft")

    def state(self, found: Status) -> str:
        """How it stands, in one sentence."""
        if found.use == "off" and found.installed:
            return self.tr("It is here, and switched off.")
        if found.address and found.use not in {"auto", "off"}:
            where = isolate(found.address)
            silent = self.tr("The server at {address} does not answer.").format(address=where)
            return silent if found.problem else self.tr("The server at {address} is used.").format(address=where)
        if not found.installed:
            return self.tr("It is not on this computer.")
        if found.running:
            return self.tr("LanguageTool {version} is at work.").format(version=found.version)
        if found.problem is not None:
            return self.tr("LanguageTool {version} is here and cannot start.").format(version=found.version)
        ready = self.tr("LanguageTool {version} is here; it starts with the first text in a language it knows.")
        return ready.format(version=found.version)

    def details(self, found: Status) -> str:
        """What is worth knowing of it beside that, a line each; '' for nothing."""
        told = []
        if found.problem is not None and (found.installed or found.address):
            told.append(f"{said(found.problem.message)} {said(found.problem.next)}")
        if found.memory is not None and found.port is not None:
            memory = QLocale().toString(found.memory // _MEGA)
            words = self.tr("{memory} MB of memory, port {port}").format(memory=memory, port=found.port)
            told.append(words)
        if not found.here:
            told.append(self.tr("What you write is sent to that computer."))
        if found.running and found.languages:
            languages = {code.partition("-")[0] for code in found.languages}
            told.append(self.tr("%Ln language(s)", "", len(languages)))
        return "\n".join(told)

    def java(self, found: Status) -> str:
        """Which Java runs it, or that there is none."""
        if found.java is not None:
            program = isolate(found.java.program)
            return self.tr("Java {version}, {program}").format(version=found.java.version, program=program)
        if found.use not in {"auto", "off"}:
            return self.tr("A server elsewhere needs no Java here.")
        return self.tr("No Java was found that can run it; version 17 or later is needed.")
