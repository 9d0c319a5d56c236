"""Help: one page a task, in the languages of the interface, found by words. Files in ``resources/help``."""

from __future__ import annotations

from functools import cache, lru_cache

import msgspec

from writerdesk.briefs.tutorials import Words, words_in
from writerdesk.errors import Refused
from writerdesk.resources import resource
from writerdesk.text.fold import fold


class HelpFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A page as it stands in its file: title and text by language, and names of the window's actions."""

    order: int
    actions: tuple[str, ...]
    title: Words
    text: Words


class HelpText(msgspec.Struct, frozen=True):
    """A page in one language; ``actions`` are names of the window's menus (``versions.show``)."""

    id: str
    title: str
    text: str
    actions: tuple[str, ...]


@cache
def help_files() -> dict[str, HelpFile]:
    """Every page by its id, in reading order."""
    found = {
        file.stem: msgspec.toml.decode(file.read_bytes(), type=HelpFile) for file in resource("help").glob("*.toml")
    }
    return dict(sorted(found.items(), key=lambda entry: entry[1].order))


def help_pages(language: str = "en") -> list[HelpText]:
    """All pages in an interface language, such as ``pt_BR``; English where a page is not told in it."""
    return [
        HelpText(name, words_in(one.title, language), words_in(one.text, language), one.actions)
        for name, one in help_files().items()
    ]


def help_page(name: str, language: str = "en") -> HelpText:
    """One page by its id; raises :class:`Refused` ``help/unknown``."""
    for one in help_pages(language):
        if one.id == name:
            return one
    raise Refused("help/unknown", "There is no help page {name}.", "See manual list.", name=name)


def found_in(words: str, told: str, language: str) -> bool:
    """Whether every word of a question stands in what a page tells, loosely as the language folds."""
    whole = _folded(told, language)
    return all(fold(word, language) in whole for word in words.split())


@lru_cache(maxsize=1_000)
def _folded(told: str, language: str) -> str:
    """What is told does not change while somebody types a question."""
    return fold(told, language)


def find_help(words: str, language: str = "en") -> list[HelpText]:
    """The pages that hold every word of a question, those with them in the title first."""
    found = [one for one in help_pages(language) if found_in(words, f"{one.title} {one.text}", language)]
    return sorted(found, key=lambda one: not found_in(words, one.title, language))
