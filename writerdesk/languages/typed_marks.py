"""The marks of a language as typing and pasting use them: what its card says, and nothing where there is no card."""

from __future__ import annotations

from writerdesk.languages.cards import LanguageCard
from writerdesk.text.quotation import QuoteStyle


def quote_style(card: LanguageCard, *, dashes: bool = True) -> QuoteStyle | None:
    """The style of a language; None for a language without a card of its own: its marks would be guessed.

    ``dashes``: with ellipsis and dashes, where the card lists them among its punctuation.
    """
    if not card.known:
        return None
    listed = frozenset(card.punctuation.split())
    return QuoteStyle(
        outer=card.quotes,
        inner=card.alternate_quotes,
        apostrophe="’" if "’" in listed else "",
        space=card.quote_space,
        ellipsis=dashes and "…" in listed,
        dashes="".join(dash for dash in "–—" if dashes and dash in listed),
        unspaced=card.segmentation == "unspaced",
    )
