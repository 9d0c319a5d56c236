"""The capability card: what WriterDesk can do for one language, and what it cannot.

Fonts, spelling, grammar, forms and identification are read from what is really there; typing, counting and wrapping are
stated in the language's card file. The tests of this room fail when a card claims more than they measure.
"""

from __future__ import annotations

import string
from typing import Any

from writerdesk.languages.cards import Claim, LanguageCard, card
from writerdesk.languages.dictionaries import dictionary_facts
from writerdesk.languages.identify import identify
from writerdesk.resources import resource

_PLAIN_KEYS = frozenset(string.ascii_letters + " ")


def capability_card(tag: str) -> dict[str, Any]:
    """The card of 10-shell: ``{tag, autonym, script, direction, typing, …, identification}``, each part
    ``{state: yes|partly|none, why, tool, licence, measured}``; raises :class:`Refused` ``language/tag``.
    """
    known = card(tag)
    claims = {
        "typing": known.claims.get("typing", _typing(known)),
        "fonts": _fonts(known),
        "counting": known.claims.get("counting", _counting()),
        "wrapping": known.claims.get("wrapping", _wrapping(known)),
        "spelling": _spelling(known),
        "grammar": _grammar(known),
        "forms": _forms(known),
        "identification": _identification(known),
    }
    head = {"tag": known.tag, "autonym": known.autonym, "script": known.script, "direction": known.direction}
    return head | {part: {name: getattr(claim, name) for name in Claim._fields} for part, claim in claims.items()}


def _typing(known: LanguageCard) -> Claim:
    if known.known and known.exemplar and set(known.exemplar) <= _PLAIN_KEYS:
        return Claim(state="yes", why="Every letter stands on a plain Latin keyboard.")
    if known.known:
        why = "Needs a keyboard or input method of the system; WriterDesk has no key table of its own yet."
        return Claim(state="partly", why=why)
    return Claim(state="partly", why="Whatever the keyboard or input method of the system can type.")


def _counting() -> Claim:
    why = "Words, letters and lines by ICU; nobody has written a rule for its syllables yet."
    return Claim(state="partly", why=why, tool="ICU 78 (icu4py 1.2)", licence="Unicode-3.0")


def _wrapping(known: LanguageCard) -> Claim:
    tool, licence = "ICU 78 (icu4py 1.2)", "Unicode-3.0"
    if known.segmentation == "spaced":
        return Claim(state="yes", why="Lines break between words.", tool=tool, licence=licence)
    why = "Lines break where ICU finds a break for this script; not measured for this language."
    return Claim(state="partly", why=why, tool=tool, licence=licence)


def _fonts(known: LanguageCard) -> Claim:
    if not known.fonts:
        return Claim(state="none", why="WriterDesk brings no font for this script; the system's are used.")
    tool, licence = ", ".join(known.fonts), "OFL-1.1"
    if not known.known:
        why = "A font of the script; not tried with the letters of this language."
        return Claim(state="partly", why=why, tool=tool, licence=licence)
    return Claim(state="yes", why="Every letter of the alphabet is drawn.", tool=tool, licence=licence)


def _spelling(known: LanguageCard) -> Claim:
    facts = dictionary_facts(known.tag)
    if facts is None:
        return Claim(state="none", why="No dictionary is known; words you teach it are remembered.")
    why = "The list lacks many forms, so it marks softly and is off by default." if facts.soft else "Red lines are on."
    return Claim(
        state="partly" if facts.soft else "yes",
        why=why,
        tool=f"Hunspell, {facts.name}",
        licence=facts.licence,
        measured=f"accepts {facts.acceptance:.1%} of {facts.words_measured:,} running words",
    )


def _grammar(known: LanguageCard) -> Claim:
    if not known.known:
        return Claim(state="none", why="WriterDesk has not tried LanguageTool with this language.")
    if not known.languagetool:
        return Claim(state="none", why="LanguageTool 6.8 has no rules for this language.")
    why = "When LanguageTool is set up on this machine."
    return Claim(state="partly", why=why, tool=f"LanguageTool 6.8, {known.languagetool}", licence="LGPL-2.1-or-later")


def _forms(known: LanguageCard) -> Claim:
    wanted = known.forms
    there = [form for form in wanted if resource("forms", f"{form}.toml").is_file()]
    if there:
        missing = len(wanted) - len(there)
        why = f"Checked: {', '.join(there)}." + (f" Not yet: {missing} more of this tradition." if missing else "")
        return Claim(
            state="partly" if missing else "yes", why=why, tool="forms of WriterDesk", licence="GPL-3.0-or-later"
        )
    why = "No verse form of this tradition is described yet; a lead can write one."
    return Claim(state="none", why=why)


def _identification(known: LanguageCard) -> Claim:
    why = "Only the script is recognised."
    if not known.known or identify(known.samples[0])[0].tag != known.tag:
        return Claim(state="none", why=why)
    why = "By script, letters and the look of its words; short passages and near relatives are not told apart."
    return Claim(state="partly", why=why, tool="WriterDesk, with the tables of franc 7.2", licence="MIT")
