"""What the capability card says of typing where WriterDesk has a table: measured on the alphabet of the language."""

from __future__ import annotations

from writerdesk.languages.cards import Claim, LanguageCard
from writerdesk.languages.typing.reach import missing
from writerdesk.languages.typing.shelf import TableFacts, load_table, tables_for
from writerdesk.said import Said


def typing_claim(known: LanguageCard) -> Claim | None:
    """The claim for a language with tables, None where there is none. Reads tables: some 5 to 40 ms."""
    tables = tables_for(known.tag)
    if not tables:
        return None
    best, lacking = _best(tables, known.exemplar)
    names = ", ".join(one.name for one in tables)
    letters = len(set(known.exemplar.split()))
    tool, licence = f"{'WriterDesk' if best.own else 'm17n-db 1.8.0'}, {best.id}", best.licence
    if not letters:
        return Claim(
            "partly", Said("F2 types it with the keys one has ({names}); not measured.", names=names), tool, licence
        )
    measured = Said("{typed} of {all} letters of the alphabet", typed=letters - len(lacking), all=letters)
    if lacking:
        left = " ".join(lacking[:8])
        why = Said("F2 types it with the keys one has ({names}), but for {letters}.", names=names, letters=left)
        return Claim("partly", why, tool, licence, measured)
    why = Said("F2 types every letter with the keys one has ({names}).", names=names)
    return Claim("yes", why, tool, licence, measured)


def _best(tables: list[TableFacts], alphabet: str) -> tuple[TableFacts, list[str]]:
    found: list[tuple[TableFacts, list[str]]] = []
    for one in tables:
        lacking = missing(load_table(one.id), alphabet)
        found.append((one, lacking))
        if not lacking:
            break
    return min(found, key=lambda pair: len(pair[1]))
