"""What set-up decides and does: languages, where to begin, and that it is finished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from writerdesk.desktop.interface import interface_languages, wanted_interface
from writerdesk.desktop.parts import Parts
from writerdesk.languages.cards import LanguageCard, all_cards

if TYPE_CHECKING:
    from writerdesk.trust.invites import Invite

_FINISHED = "setup.finished"


@dataclass(frozen=True)
class Begun:
    """How set-up ended: with a desk of a vendor, or with a piece of the writer's own."""

    desk: str = ""
    piece: str = ""


class SetupController(QObject):
    """Holds no widget. ``finished`` carries a :class:`Begun`; ``invited`` the vendor of an invite to confirm."""

    finished = Signal(object)
    invited = Signal(object)
    failed = Signal(object)
    interface_chosen = Signal(str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._invite: Invite | None = None
        self._writing = ""

    def interface_choices(self) -> list[tuple[str, str]]:
        """Tags and names of the interface languages, and which comes first: the system's."""
        return interface_languages()

    def interface_default(self) -> str:
        """What the person chose before, else the system's language, else English."""
        return wanted_interface(self._parts.workplace.settings)

    def writing_choices(self) -> list[LanguageCard]:
        """Every language with a card, by its own name."""
        return sorted(all_cards(), key=lambda known: known.english)

    def writing_default(self) -> str:
        """What was chosen before, else the system's language, else the first."""
        chosen = str(self._parts.workplace.settings.get("writing.language"))
        known = [one.tag for one in self.writing_choices()]
        system = QLocale.system().name().split("_")[0]
        return next((tag for tag in (chosen, system, "hi") if tag in known), known[0])

    def choose_interface(self, tag: str) -> None:
        """Keep the interface's language and show it."""
        self._parts.keep("interface.language", tag, self.failed.emit)
        self.interface_chosen.emit(tag)

    def choose_writing(self, tag: str) -> None:
        """Keep the language of new pieces."""
        self._writing = tag
        self._parts.keep("writing.language", tag, self.failed.emit)

    def begin_practice(self) -> None:
        """Start the practice desk; ``finished`` follows."""
        helpers = self._parts.helpers

        def work() -> Begun:
            desk = helpers.practice().start()
            helpers.keep(_FINISHED, True)
            return Begun(desk=desk)

        self._parts.do(work, self.finished.emit, self.failed.emit)

    def read_invite(self, path: str) -> None:
        """Look at an invite file, or the picture of one; ``invited`` follows, nothing is sent."""
        self._invite = None

        def work() -> Invite:
            from writerdesk.actions.enrol import invite_of, read_invite
            from writerdesk.desktop.setup.invite_picture import is_picture, text_in_picture

            return invite_of(text_in_picture(path)) if is_picture(path) else read_invite(path)

        self._parts.do(work, self._invited, self.failed.emit)

    def ask_vendor(self, address: str, code: str) -> None:
        """Ask who is at an address that was typed with a code; ``invited`` follows, the code is not sent."""
        self._invite = None

        def work() -> Invite:
            from writerdesk.actions.enrol import invite_by_code

            return invite_by_code(address, code)

        self._parts.do(work, self._invited, self.failed.emit)

    @property
    def has_invite(self) -> bool:
        """Whether an invite was shown and can still be used."""
        return self._invite is not None

    def accept_invite(self) -> None:
        """Use the invite that was shown; ``finished`` follows."""
        invite, workplace, helpers = self._invite, self._parts.workplace, self._parts.helpers
        if invite is None:
            return

        def work() -> Begun:
            import platform

            from writerdesk.actions.enrol import enrol

            desk = enrol(workplace, invite, platform.node() or "desk").desk
            helpers.keep(_FINISHED, True)
            return Begun(desk=desk)

        self._parts.do(work, self.finished.emit, self.failed.emit)

    def begin_alone(self, title: str) -> None:
        """Begin a piece of the writer's own; ``finished`` follows."""
        workplace, helpers = self._parts.workplace, self._parts.helpers
        language = self._writing or self.writing_default()

        def work() -> Begun:
            from writerdesk.actions.write import new_piece

            piece = new_piece(workplace, title=title, language=language)
            helpers.keep(_FINISHED, True)
            return Begun(piece=piece)

        self._parts.do(work, self.finished.emit, self.failed.emit)

    def _invited(self, invite: Invite) -> None:
        self._invite = invite
        self.invited.emit(invite)
