"""The fonts that WriterDesk brings: Noto Regular files (SIL Open Font License 1.1) in ``resources/fonts``.

Only Regular files ship. Qt otherwise picks a Bold one for normal text in some Noto families.
"""

from __future__ import annotations

from pathlib import Path

from writerdesk.languages.cards import card
from writerdesk.resources import resource

LATIN_PAGE = "Noto Serif"


def font_files() -> list[Path]:
    """Every font file to hand to ``QFontDatabase.addApplicationFont``, by name."""
    return sorted(file for file in resource("fonts").iterdir() if file.suffix in {".ttf", ".otf"})


def font_families(tag: str) -> list[str]:
    """Families for a page in the language of the tag, best first; the last is the Latin one."""
    families = list(card(tag).fonts)
    return families if LATIN_PAGE in families else [*families, LATIN_PAGE]


def interface_families() -> list[str]:
    """Families for labels and buttons in any language that has a card; Latin first.

    They stand in a file of their own, so that the first window need not read every card.
    """
    return resource("fonts/interface.txt").read_text(encoding="utf-8").splitlines()
