"""The fonts that WriterDesk brings: Noto Regular files (SIL Open Font License 1.1) in ``resources/fonts``.

Only Regular files ship. Qt otherwise picks a Bold one for normal text in some Noto families.
"""

from __future__ import annotations

from pathlib import Path

from writerdesk.languages.cards import all_cards, card
from writerdesk.resources import resource

LATIN_PAGE = "Noto Serif"
LATIN_INTERFACE = "Noto Sans"


def font_files() -> list[Path]:
    """Every font file to hand to ``QFontDatabase.addApplicationFont``, by name."""
    return sorted(file for file in resource("fonts").iterdir() if file.suffix in {".ttf", ".otf"})


def font_families(tag: str) -> list[str]:
    """Families for a page in the language of the tag, best first; the last is the Latin one."""
    families = list(card(tag).fonts)
    return families if LATIN_PAGE in families else [*families, LATIN_PAGE]


def interface_families() -> list[str]:
    """Families for labels and buttons in any language that has a card; Latin first."""
    families = [LATIN_INTERFACE]
    for known in all_cards():
        families += [family for family in known.interface_fonts if family not in families]
    return families
