"""The capability card: what WriterDesk can do for one language, and what it cannot.

Fonts, spelling, grammar, forms and identification are read from what is really there; typing, counting and wrapping are
stated in the language's card file. The tests of this room fail when a card claims more than they measure.
"""

from __future__ import annotations

import string
from collections.abc import Sequence
from typing import Any

from writerdesk.languages.cards import Claim, LanguageCard, all_cards, card
from writerdesk.languages.dictionaries import dictionary_facts
from writerdesk.languages.dictionary_shelf import OwnDictionary
from writerdesk.languages.identify import identify, one_of
from writerdesk.languages.locales import preferred
from writerdesk.languages.scripts import UNKNOWN_SCRIPT, known_scripts, script_facts
from writerdesk.languages.second_opinion import is_installed
from writerdesk.languages.tables import generic_table
from writerdesk.languages.tags import parse_tag
from writerdesk.languages.typing.claim import typing_claim
from writerdesk.resources import resource

PARTS = ("typing", "fonts", "counting", "wrapping", "spelling", "grammar", "forms", "identification")
"""The eight things of a card, in their order."""

_RECOGNISED, _MISTAKEN = 2 / 3, 0.1
"""Share of passages that must be given to a language, and that may be given to another, for a claim."""

_NO_LOCALE = {"mag": "Magahi"}
"""English names of languages of which CLDR has no locale."""

_PLAIN_KEYS = frozenset(string.ascii_letters + " ")


def capability_card(tag: str, grammar: str = "", own: Sequence[OwnDictionary] = ()) -> dict[str, Any]:
    """The card of 10-shell: ``{tag, autonym, script, direction, typing, …, identification}``, each part
    ``{state: yes|partly|none, why, tool, licence, measured}``; ``grammar`` names the LanguageTool that is set up on
    this machine, '' while there is none. Raises :class:`Refused` ``language/tag``.
    """
    known = card(tag)
    claims = {
        "typing": typing_claim(known) or known.claims.get("typing") or _typing(known),
        "fonts": _fonts(known),
        "counting": known.claims.get("counting", _counting(known)),
        "wrapping": known.claims.get("wrapping", _wrapping(known)),
        "spelling": _spelled_by_own(known, own) if own else _spelling(known),
        "grammar": _grammar(known, grammar),
        "forms": _forms(known),
        "identification": known.claims.get("identification") or _identification(known),
    }
    head = {"tag": known.tag, "autonym": known.autonym, "script": known.script, "direction": known.direction}
    return head | {part: {name: getattr(claim, name) for name in Claim._fields} for part, claim in claims.items()}


def capability_lines(tag: str, grammar: str = "", own: Sequence[OwnDictionary] = ()) -> list[str]:
    """The same card for a person: its head, then a line for each part."""
    shown = capability_card(tag, grammar, own)
    lines = [f"{shown['autonym']} ({shown['tag']}, {shown['script']}, {shown['direction']})"]
    for part in PARTS:
        claim = shown[part]
        more = "; ".join(filter(None, (claim["tool"], claim["licence"], claim["measured"])))
        lines.append(f"{part:15} {claim['state']:7} {claim['why']}" + (f" [{more}]" if more else ""))
    return lines


def not_described(known: LanguageCard) -> str:
    """Why nothing more is known of a language without a card, or of one in another script than its card's."""
    tag = preferred(parse_tag(known.tag))
    if known.script not in (*known_scripts(), UNKNOWN_SCRIPT):
        return f"WriterDesk knows no script called {known.script}; letters are taken as they come."
    described = sorted((one for one in all_cards() if one.tag.partition("-")[0] == tag.language), key=_tag_length)
    if described:
        usual = " and ".join(f"the {script_facts(one.script).name}" for one in described)
        here = script_facts(known.script).name
        return f"WriterDesk knows {described[0].english} in {usual} script, not in the {here} one."
    return "WriterDesk has no card for this language; what holds for its script is used."


def _tag_length(known: LanguageCard) -> int:
    return len(known.tag)


def _typing(known: LanguageCard) -> Claim:
    if known.known and known.exemplar and set(known.exemplar) <= _PLAIN_KEYS:
        return Claim(state="yes", why="Every letter stands on a plain Latin keyboard.")
    if known.known:
        why = "Needs a keyboard or input method of the system; WriterDesk has no key table of its own yet."
        return Claim(state="partly", why=why)
    return Claim(state="partly", why="Whatever the keyboard or input method of the system can type.")


def _counting(known: LanguageCard) -> Claim:
    why = "Words, letters and lines by ICU; nobody has written a rule for its syllables yet."
    if known.segmentation == "syllable":
        why = "Letters and lines by ICU; words are not parted in writing, so each syllable counts as one."
    return Claim(state="partly", why=why, tool="ICU 78 (icu4py 1.2)", licence="Unicode-3.0")


def _wrapping(known: LanguageCard) -> Claim:
    tool, licence = "ICU 78 (icu4py 1.2)", "Unicode-3.0"
    if known.segmentation == "spaced" and known.known:
        return Claim(state="yes", why="Lines break between words.", tool=tool, licence=licence)
    if known.segmentation == "spaced":
        why = "Lines break between words, if they are parted by spaces; not tried with this language."
        return Claim(state="partly", why=why, tool=tool, licence=licence)
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
    if facts is None and not known.known:
        return Claim(state="none", why=not_described(known))
    if facts is None:
        elsewhere = generic_table("dictionaries-elsewhere.toml", known.tag) or {"why": "No dictionary is known."}
        return Claim(state="none", why=f"{elsewhere['why']} Words you teach it are remembered.")
    why = "The list lacks many forms, so it marks softly and is off by default." if facts.soft else "Red lines are on."
    return Claim(
        state="partly" if facts.soft else "yes",
        why=why,
        tool=f"Hunspell, {facts.name}",
        licence=facts.licence,
        measured=f"accepts {facts.acceptance:.1%} of {facts.words_measured:,} running words",
    )


def _spelled_by_own(known: LanguageCard, own: Sequence[OwnDictionary]) -> Claim:
    """With dictionaries that a person added: what they bring is said as measured here, or as not measured."""
    facts = None if any(one.alone for one in own) else dictionary_facts(known.tag)
    soft = (facts is None or facts.soft) and all(one.soft for one in own)
    measured = [one for one in own if one.sample_words]
    beside = "your own dictionary and the one that came along" if facts else "your own dictionary"
    why = f"Red lines by {beside}."
    if soft:
        why = "Even with your own dictionary many forms are missing, so it marks softly and is off by default."
    elif not measured and (facts is None or facts.soft):
        why = "Red lines by your own dictionary; WriterDesk has no sample of the language to measure it by."
    sure = not soft and (bool(measured) or (facts is not None and not facts.soft))
    shares = [f"with {one.name} {one.sample_known} of {one.sample_words} words of the sample" for one in measured]
    if facts is not None:
        shares.append(f"{facts.name} alone {facts.acceptance:.1%} of {facts.words_measured:,} running words")
    return Claim(
        state="yes" if sure else "partly",
        why=why,
        tool=f"Hunspell, {', '.join(f'{one.name} (yours)' for one in own)}" + (f", {facts.name}" if facts else ""),
        licence=facts.licence if facts else "",
        measured=f"accepts {'; '.join(shares)}" if shares else "yours, not measured",
    )


def _grammar(known: LanguageCard, here: str) -> Claim:
    if not known.known:
        return Claim(state="none", why=not_described(known))
    if not known.languagetool:
        return Claim(state="none", why="LanguageTool 6.8 has no rules for this language.")
    if here:
        why = "LanguageTool checks it paragraph by paragraph, with the rules that people wrote for this language."
        return Claim(state="yes", why=why, tool=f"{here}, {known.languagetool}", licence="LGPL-2.1-or-later")
    why = "When LanguageTool is set up on this machine: writerdesk languagetool install, or in the settings."
    return Claim(state="partly", why=why, tool=f"LanguageTool 6.8, {known.languagetool}", licence="LGPL-2.1-or-later")


def _forms(known: LanguageCard) -> Claim:
    wanted = known.forms
    if not known.known:
        return Claim(state="none", why=not_described(known))
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
    if not known.known:
        return Claim(state="none", why="Only the script is recognised.")
    measured = generic_table("identification.toml", known.tag)
    if measured is None:
        return _unmeasured(known)
    asked, right, wrong = measured["passages"], measured["right"], measured["wrong"]
    kin = _kin(known)
    if right < _RECOGNISED * asked or wrong > _MISTAKEN * asked:
        why = f"Not told from {' and '.join(kin)}: said to be one of these." if kin else ""
        return Claim(state="none", why=why or "Too often taken for a near relative.")
    both = is_installed()
    why = "By script, letters and words; a few words are not told, nor some near relatives."
    if kin:
        why = f"By script, letters and words; a few words are not told, and it may be {' or '.join(kin)}."
    return Claim(
        state="partly",
        why=why if both else f"{why} Without CLD2, which this machine cannot have, fewer are told.",
        tool="CLD2 (pycld2 0.42) and WriterDesk, with the tables of franc 7.2" if both else "WriterDesk and franc 7.2",
        licence="Apache-2.0 AND MIT" if both else "MIT",
        measured=f"{right} of {asked} passages of the Declaration, {wrong} given to another" if both else "",
    )


def _kin(known: LanguageCard) -> list[str]:
    """The names of those that the language is not told from."""
    return [_NO_LOCALE.get(tag) or card(tag).english for tag in one_of(known.tag) if tag != known.tag]


def _unmeasured(known: LanguageCard) -> Claim:
    if identify(known.samples[0])[0].tag != known.tag:
        kin = _kin(known)
        why = (
            f"Not told from {' and '.join(kin)}: said to be one of these." if kin else "Only the script is recognised."
        )
        return Claim(state="none", why=why)
    why = "By script and letters; not measured, for want of a text."
    return Claim(state="partly", why=why, tool="WriterDesk, with the tables of franc 7.2", licence="MIT")
