"""Talking to a LanguageTool server through language-tool-python; whatever goes wrong is one of our errors."""

from __future__ import annotations

import ipaddress
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import msgspec

from writerdesk.errors import ToolProblem, Usage
from writerdesk.text.offsets import Utf16Offsets

_LONGEST_ANSWER_S = 60
# The rules of a language are read with the first question; on a weak computer that takes a minute.
_LONGEST_FIRST_S = 240
_MOST_REPLACEMENTS = 8


class Remark(msgspec.Struct, frozen=True):
    """What LanguageTool says of a place; ``start`` and ``end`` are code points of the text that was asked about.

    ``rule`` is LanguageTool's own id, ``category`` and ``sort`` (its issue type) its words for what it is about.
    """

    start: int
    end: int
    rule: str
    category: str
    sort: str
    message: str
    replacements: tuple[str, ...]


class LanguageToolClient:
    """One server, one thread. ``address`` ends in a slash (:func:`server_address`); nothing is asked before it must."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._tool: Any = None  # a LanguageTool that can be told how long to wait
        self._spelling, self._code = True, ""
        self._answered: set[str] = set()

    def languages(self) -> tuple[str, ...]:
        """The codes of the languages that the server checks, sorted. Raises :class:`ToolProblem`."""
        listed = _asked(lambda: self._talk().language.languages)
        return tuple(sorted(code for code in listed if isinstance(code, str) and code != "auto"))

    def version(self) -> str:
        """The server's version (``/v2/info``), '' where it does not say."""
        import requests

        try:
            answer = requests.get(f"{self.address}v2/info", timeout=5, proxies=_proxies(self.address))
            return str(answer.json()["software"]["version"])
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def check(self, text: str, code: str, *, spelling: bool) -> tuple[Remark, ...]:
        """What it says of a text in the language ``code``; ``spelling`` asks for its opinion on words too.

        Raises :class:`ToolProblem` ``languagetool/no-answer``, ``languagetool/language``, ``languagetool/stranger``.
        """
        matches = _asked(lambda: self._check(text, code, spelling))
        offsets = Utf16Offsets(text)
        return tuple(_remark(match, offsets) for match in matches)

    def _check(self, text: str, code: str, spelling: bool) -> list[Any]:
        tool = self._talk()
        if code != self._code:
            tool.language = code  # asks the server which languages it has
            self._code = code
        if spelling != self._spelling:
            (tool.enable_spellchecking if spelling else tool.disable_spellchecking)()
            self._spelling = spelling
        tool.wait_for(_LONGEST_ANSWER_S if code in self._answered else _LONGEST_FIRST_S)
        matches = list(tool.check(text))
        self._answered.add(code)
        return matches

    def _talk(self) -> Any:
        if self._tool is None:
            # Always with remote_server: language-tool-python shall never start a server by itself.
            self._tool = _patient()(
                "auto", remote_server=self.address, host="127.0.0.1", proxies=_proxies(self.address)
            )
        return self._tool


def server_address(typed: str) -> str:
    """The address of a server in one form: with its scheme, without ``v2``, with a slash at its end.

    Raises :class:`Usage` ``languagetool/address``.
    """
    address = typed.strip()
    address = address if "://" in address else f"http://{address}"
    try:
        parts = urlsplit(address)
        whole = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        whole = False
    if not whole or parts.query or any(sign.isspace() for sign in address):
        raise Usage(
            "languagetool/address",
            "“{address}” is not the address of a server.",
            "Write it like http://localhost:8081.",
            address=typed.strip(),
        )
    path = parts.path.rstrip("/").removesuffix("/check").removesuffix("/v2")
    return f"{parts.scheme}://{parts.netloc}{path}/"


def is_here(address: str) -> bool:
    """Whether a server's address is on this very computer, so that no text leaves it."""
    host = urlsplit(address).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _proxies(address: str) -> dict[str, str] | None:
    # A proxy for the internet knows no server of this computer.
    return {"http": "", "https": ""} if is_here(address) else None


@cache
def _patient() -> Any:
    from language_tool_python import LanguageTool

    class Patient(LanguageTool):
        _TIMEOUT = _LONGEST_FIRST_S  # type: ignore[assignment]

        def wait_for(self, seconds: int) -> None:
            self._TIMEOUT = seconds

    return Patient


def _asked(question: Any) -> Any:
    from language_tool_python.exceptions import LanguageToolError

    try:
        return question()
    except (LanguageToolError, OSError) as silent:
        raise ToolProblem(
            "languagetool/no-answer",
            "LanguageTool does not answer.",
            "Writing, the other checks and sealing go on without it.",
        ) from silent
    except ValueError as unknown:
        raise ToolProblem(
            "languagetool/language", "This LanguageTool does not check the language.", "Nothing is lost by that."
        ) from unknown
    except (KeyError, TypeError, AttributeError) as stranger:
        raise ToolProblem(
            "languagetool/stranger",
            "What answers at this address is no LanguageTool.",
            "Look at the address again.",
        ) from stranger


def _remark(match: Any, offsets: Utf16Offsets) -> Remark:
    # language-tool-python brings the start to code points; the length is still in UTF-16 units.
    begins = offsets.to_utf16(match.offset)
    ends = min(begins + match.error_length, offsets.utf16_length)
    return Remark(
        start=match.offset,
        end=offsets.from_utf16(ends),
        rule=match.rule_id,
        category=match.category,
        sort=match.rule_issue_type,
        message=" ".join(match.message.split()),
        replacements=tuple(match.replacements[:_MOST_REPLACEMENTS]),
    )
