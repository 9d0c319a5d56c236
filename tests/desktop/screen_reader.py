"""A running window as a screen reader sees and drives it: over the bus of AT-SPI, on a screen of its own (Linux)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ATSPI = "org.a11y.atspi"
_CHECKED, _FOCUSABLE, _FOCUSED, _SHOWING = 4, 11, 12, 25
"""Bits of a state, as `AtspiStateType` numbers them."""
_PATIENCE_S = 60.0
_NEEDED = ("Xvfb", "dbus-daemon", "openbox", "xdotool")


def lacking() -> str:
    """What of the system is not here that a screen reader needs; '' where all of it is."""
    names = [name for name in _NEEDED if shutil.which(name) is None]
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        names.append("at-spi2-core")
    return ", ".join(names)


class Thing(NamedTuple):
    """One thing on the screen: where it is on the bus, what it is and is called, and what may be done with it."""

    owner: str
    path: str
    role: str
    name: str
    states: frozenset[int]

    @property
    def takes_focus(self) -> bool:
        return _FOCUSABLE in self.states


class ScreenReader:
    """Reads and presses what stands in the windows of the programs on one screen."""

    def __init__(self, connection: DBusConnection, display: str) -> None:
        self._connection, self._display = connection, display

    def shown(self) -> list[Thing]:
        """All that can be seen in all windows, from the top down; what goes away meanwhile is left out."""
        found: list[Thing] = []
        waiting = [(f"{_ATSPI}.Registry", f"/{_ATSPI.replace('.', '/')}/accessible/root", -1)]
        while waiting:
            owner, path, depth = waiting.pop()
            try:
                if depth >= 0:
                    states = self.states(owner, path)
                    if _SHOWING not in states:
                        continue
                    role = self._call(owner, path, "Accessible", "GetRoleName")[0]
                    name = str(self._property(owner, path, "Accessible", "Name"))
                    found.append(Thing(owner, path, role, name, states))
                children = self._call(owner, path, "Accessible", "GetChildren")[0]
            except DBusErrorResponse:
                continue
            waiting += [(*child, depth + 1) for child in reversed(children)]
        return found

    def states(self, owner: str, path: str) -> frozenset[int]:
        """What is so of a thing now."""
        words = self._call(owner, path, "Accessible", "GetState")[0]
        bits = sum(word << 32 * number for number, word in enumerate(words))
        return frozenset(bit for bit in range(64) if bits >> bit & 1)

    def is_checked(self, thing: Thing) -> bool:
        """Whether a tick, or one of several choices, is set now."""
        return _CHECKED in self.states(thing.owner, thing.path)

    def find(self, role: str, name: str = "") -> Thing:
        """The first thing of this role, whose name holds these words; waits for it."""

        def look() -> Thing | None:
            return next((one for one in self.shown() if one.role == role and name in one.name), None)

        found: Thing = self.until(look, f"{role} {name!r}")
        return found

    def until(self, look: Callable[[], Any], words: str) -> Any:
        """Wait for what is looked for; raises :class:`AssertionError` with what is there instead."""
        end = time.monotonic() + _PATIENCE_S
        while not (seen := look()):
            if time.monotonic() > end:
                there = [f"{one.role} {one.name!r}" for one in self.shown()]
                raise AssertionError(f"{words} is not there, but {there}")
        return seen

    def choose(self, *entries: str) -> None:
        """Choose from the menus: the menu, then what stands in it."""
        for entry in entries:
            self.press(chosen := self.find("menu item", entry))
        # A press on the bus does what the entry does, and leaves its menu open.
        if _SHOWING in self.states(chosen.owner, chosen.path):
            self.key("Escape")
        self.until(lambda: _SHOWING not in self.states(chosen.owner, chosen.path), f"a closed menu after {entries}")

    def focused(self) -> Thing | None:
        """What has the focus; None while nothing has."""
        return next((one for one in self.shown() if _FOCUSED in one.states and one.takes_focus), None)

    def key(self, name: str) -> None:
        """Press a key, as a person does who sits before the screen; ``name`` as X calls it."""
        subprocess.run(["xdotool", "key", name], env=os.environ | {"DISPLAY": self._display}, check=True)

    def hear(self, doing: Callable[[], object]) -> str:
        """What is announced while something is done."""
        rule = MatchRule(type="signal", interface=f"{_ATSPI}.Event.Object", member="Announcement")
        self._answer(message_bus.AddMatch(rule))
        registry = f"/{_ATSPI.replace('.', '/')}/registry"
        self._call(f"{_ATSPI}.Registry", registry, "Registry", "RegisterEvent", "sas", "object:announcement", [])
        with self._connection.filter(rule) as said:
            doing()
            heard = self._connection.recv_until_filtered(said, timeout=_PATIENCE_S)
        return str(heard.body[3][1])

    def press(self, thing: Thing) -> None:
        """What a press of a button, or the choice of an entry, does."""
        self._call(thing.owner, thing.path, "Action", "DoAction", "i", 0)

    def write(self, thing: Thing, place: int, words: str) -> None:
        """Put words into a text, before the letter of this number."""
        self._call(thing.owner, thing.path, "EditableText", "InsertText", "isi", place, words, len(words))

    def text(self, thing: Thing) -> str:
        """All that stands in a text."""
        return str(self._call(thing.owner, thing.path, "Text", "GetText", "ii", 0, -1)[0])

    def _property(self, owner: str, path: str, kind: str, name: str) -> Any:
        return self._answer(Properties(DBusAddress(path, owner, f"{_ATSPI}.{kind}")).get(name))[0][1]

    def _call(self, owner: str, path: str, kind: str, method: str, signature: str = "", *words: Any) -> tuple[Any, ...]:
        address = DBusAddress(path, owner, f"{_ATSPI}.{kind}")
        return self._answer(new_method_call(address, method, signature or None, words))

    def _answer(self, question: Any) -> tuple[Any, ...]:
        answer = self._connection.send_and_get_reply(question, timeout=_PATIENCE_S)
        if answer.header.message_type == MessageType.error:
            raise DBusErrorResponse(answer)
        body: tuple[Any, ...] = answer.body
        return body


@contextmanager
def read(data: Path, language: str = "en") -> Iterator[ScreenReader]:
    """A window over this data folder, on a screen, a bus and in a process of its own, and who reads it."""
    with ExitStack() as stack:
        display = _display(stack)
        session = _bus(stack)
        connection = stack.enter_context(open_dbus_connection(session))
        where = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        address = connection.send_and_get_reply(where, timeout=_PATIENCE_S).body[0]
        stack.enter_context(_running(["openbox"], env=os.environ | {"DISPLAY": display}, stderr=subprocess.DEVNULL))
        environment = os.environ | {
            "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": session,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8", "LANGUAGE": language,
        }  # fmt: skip
        program = [sys.executable, "-m", "writerdesk", "--data", str(data)]
        stack.enter_context(_running(program, env=environment))
        yield ScreenReader(stack.enter_context(open_dbus_connection(address)), display)


def _display(stack: ExitStack) -> str:
    """A screen that nobody else has; its name."""
    words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    server = stack.enter_context(_running(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL))
    return f":{_first_line(server)}"


def _bus(stack: ExitStack) -> str:
    """A session bus that nobody else has; its address."""
    words = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    server = stack.enter_context(_running(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL))
    return _first_line(server)


def _first_line(server: subprocess.Popen[bytes]) -> str:
    assert server.stdout is not None
    return server.stdout.readline().decode().strip()


@contextmanager
def _running(words: list[str], **settings: Any) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(words, **settings) as process:
        try:
            yield process
        finally:
            process.terminate()
