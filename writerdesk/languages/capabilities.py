"""The capability card: what WriterDesk can do for one language, and what it cannot.

Fonts, spelling, grammar, forms and identification are read from what is really there; typing, counting and wrapping are
stated in the language's card file. The tests of this room fail when a card claims more than they measure.
"""

from __future__ import annotations

import string
from collections.abc import Iterable, Sequence
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
from writerdesk.said import Said

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
    this machine, '' while there is none. ``why`` and ``measured`` are :class:`Said`. Raises :class:`Refused`
    ``language/tag``.
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
    return head | {part: _said(claim)._asdict() for part, claim in claims.items()}


def _said(claim: Claim) -> Claim:
    """With what a card's file says as sentences, too."""
    why, measured = (one if isinstance(one, Said) else Said(one) for one in (claim.why, claim.measured))
    return claim._replace(why=why, measured=measured)


def capability_lines(tag: str, grammar: str = "", own: Sequence[OwnDictionary] = ()) -> list[str]:
    """The same card for a person: its head, then a line for each part."""
    shown = capability_card(tag, grammar, own)
    lines = [f"{shown['autonym']} ({shown['tag']}, {shown['script']}, {shown['direction']})"]
    for part in PARTS:
        claim = shown[part]
        more = "; ".join(filter(None, (claim["tool"], claim["licence"], claim["measured"])))
        lines.append(f"{part:15} {claim['state']:7} {claim['why']}" + (f" [{more}]" if more else ""))
    return lines


def not_described(known: LanguageCard) -> Said:
    """Why nothing more is known of a language without a card, or of one in another script than its card's."""
    tag = preferred(parse_tag(known.tag))
    if known.script not in (*known_scripts(), UNKNOWN_SCRIPT):
        return Said("WriterDesk knows no script called {script}; letters are taken as they come.", script=known.script)
    described = sorted((one for one in all_cards() if one.tag.partition("-")[0] == tag.language), key=_tag_length)
    if described:
        usual = ", ".join(script_facts(one.script).name for one in described)
        return Said(
            "WriterDesk knows {language} in {scripts} script, not in the {script} one.",
            language=described[0].called, scripts=usual, script=script_facts(known.script).name,
        )  # fmt: skip
    return Said("WriterDesk has no card for this language; what holds for its script is used.")


def _tag_length(known: LanguageCard) -> int:
    return len(known.tag)


def _typing(known: LanguageCard) -> Claim:
    if known.known and known.exemplar and set(known.exemplar) <= _PLAIN_KEYS:
        return Claim(state="yes", why=Said("Every letter stands on a plain Latin keyboard."))
    if known.known:
        why = Said("Needs a keyboard or input method of the system; WriterDesk has no key table of its own yet.")
        return Claim(state="partly", why=why)
    return Claim(state="partly", why=Said("Whatever the keyboard or input method of the system can type."))


def _counting(known: LanguageCard) -> Claim:
    why = Said("Words, letters and lines by ICU; nobody has written a rule for its syllables yet.")
    if known.segmentation == "syllable":
        why = Said("Letters and lines by ICU; words are not parted in writing, so each syllable counts as one.")
    return Claim(state="partly", why=why, tool="ICU 78 (icu4py 1.2)", licence="Unicode-3.0")


def _wrapping(known: LanguageCard) -> Claim:
    tool, licence = "ICU 78 (icu4py 1.2)", "Unicode-3.0"
    if known.segmentation == "spaced" and known.known:
        return Claim(state="yes", why=Said("Lines break between words."), tool=tool, licence=licence)
    if known.segmentation == "spaced":
        why = Said("Lines break between words, if they are parted by spaces; not tried with this language.")
        return Claim(state="partly", why=why, tool=tool, licence=licence)
    why = Said("Lines break where ICU finds a break for this script; not measured for this language.")
    return Claim(state="partly", why=why, tool=tool, licence=licence)


def _fonts(known: LanguageCard) -> Claim:
    if not known.fonts:
        return Claim(state="none", why=Said("WriterDesk brings no font for this script; the system's are used."))
    tool, licence = ", ".join(known.fonts), "OFL-1.1"
    if not known.known:
        why = Said("A font of the script; not tried with the letters of this language.")
        return Claim(state="partly", why=why, tool=tool, licence=licence)
    return Claim(state="yes", why=Said("Every letter of the alphabet is drawn."), tool=tool, licence=licence)


def _spelling(known: LanguageCard) -> Claim:
    facts = dictionary_facts(known.tag)
    if facts is None and not known.known:
        return Claim(state="none", why=not_described(known))
    if facts is None:
        return Claim(state="none", why=Said.row(_elsewhere(known), Said("Words you teach it are remembered.")))
    why = Said("Red lines are on.")
    if facts.soft:
        why = Said("The list lacks many forms, so it marks softly and is off by default.")
    return Claim(
        state="partly" if facts.soft else "yes",
        why=why,
        tool=f"Hunspell, {facts.name}",
        licence=facts.licence,
        measured=Said(
            "accepts {share}% of {words} running words", share=_percent(facts.acceptance), words=facts.words_measured
        ),
    )


def _percent(share: float) -> float:
    return round(share * 100, 1)


def _elsewhere(known: LanguageCard) -> Said:
    """What is known of a dictionary that does not come along, and what keeps it out."""
    table = generic_table("dictionaries-elsewhere.toml", known.tag)
    if table is None:
        return Said("No dictionary is known.")
    name, share = table.get("known", ""), table.get("accepts", 0)
    match table["because"]:
        case "few":
            return Said(
                "The dictionary known ({name}) accepts only {share} % of running words, too few even for soft marks.",
                name=name, share=share,
            )  # fmt: skip
        case "licence":
            return Said(
                "The dictionary known ({name}) accepts {share} % of running words, but its licence keeps it out; it can"
                " be added from its file.",
                name=name, share=share,
            )  # fmt: skip
        case other:
            return Said(other, name=name, share=share) if name else Said(other)


def _spelled_by_own(known: LanguageCard, own: Sequence[OwnDictionary]) -> Claim:
    """With dictionaries that a person added: what they bring is said as measured here, or as not measured."""
    facts = None if any(one.alone for one in own) else dictionary_facts(known.tag)
    soft = (facts is None or facts.soft) and all(one.soft for one in own)
    measured = [one for one in own if one.sample_words]
    why = Said("Red lines by your own dictionary.")
    if facts is not None:
        why = Said("Red lines by your own dictionary and the one that came along.")
    if soft:
        why = Said("Even with your own dictionary many forms are missing, so it marks softly and is off by default.")
    elif not measured and (facts is None or facts.soft):
        why = Said("Red lines by your own dictionary; WriterDesk has no sample of the language to measure it by.")
    sure = not soft and (bool(measured) or (facts is not None and not facts.soft))
    shares = [
        Said(
            "with {name} {known} of {all} words of the sample",
            name=one.name, known=one.sample_known, all=one.sample_words,
        )
        for one in measured
    ]  # fmt: skip
    if facts is not None:
        alone = Said(
            "{name} alone {share}% of {words} running words",
            name=facts.name, share=_percent(facts.acceptance), words=facts.words_measured,
        )  # fmt: skip
        shares.append(alone)
    return Claim(
        state="yes" if sure else "partly",
        why=why,
        tool=f"Hunspell, {', '.join(one.name for one in own)}" + (f", {facts.name}" if facts else ""),
        licence=facts.licence if facts else "",
        measured=Said("accepts {shares}", shares=Said.row(*shares, between="; "))
        if shares
        else Said("yours, not measured"),
    )


def _grammar(known: LanguageCard, here: str) -> Claim:
    if not known.known:
        return Claim(state="none", why=not_described(known))
    if not known.languagetool:
        return Claim(state="none", why=Said("LanguageTool 6.8 has no rules for this language."))
    if here:
        why = Said("LanguageTool checks it paragraph by paragraph, with the rules that people wrote for this language.")
        return Claim(state="yes", why=why, tool=f"{here}, {known.languagetool}", licence="LGPL-2.1-or-later")
    why = Said("When LanguageTool is set up on this machine: writerdesk languagetool install, or in the settings.")
    return Claim(state="partly", why=why, tool=f"LanguageTool 6.8, {known.languagetool}", licence="LGPL-2.1-or-later")


def _forms(known: LanguageCard) -> Claim:
    wanted = known.forms
    if not known.known:
        return Claim(state="none", why=not_described(known))
    there = [form for form in wanted if resource("forms", f"{form}.toml").is_file()]
    if there:
        missing = len(wanted) - len(there)
        why = Said("Checked: {forms}.", forms=Said.row(*(Said("{form}", form=one) for one in there), between=", "))
        if missing:
            why = Said.row(why, Said("Not yet: {count} more of this tradition.", count=missing))
        return Claim(state="partly" if missing else "yes", why=why, tool="WriterDesk", licence="GPL-3.0-or-later")
    why = Said("No verse form of this tradition is described yet; a lead can write one.")
    return Claim(state="none", why=why)


def _identification(known: LanguageCard) -> Claim:
    if not known.known:
        return Claim(state="none", why=Said("Only the script is recognised."))
    measured = generic_table("identification.toml", known.tag)
    if measured is None:
        return _unmeasured(known)
    asked, right, wrong = measured["passages"], measured["right"], measured["wrong"]
    kin = _kin(known)
    if right < _RECOGNISED * asked or wrong > _MISTAKEN * asked:
        return Claim(state="none", why=_not_told(kin) if kin else Said("Too often taken for a near relative."))
    both = is_installed()
    why = Said("By script, letters and words; a few words are not told, nor some near relatives.")
    if kin:
        why = Said(
            "By script, letters and words; a few words are not told, and it may be {languages}.",
            languages=Said.row(*kin, between=", "),
        )
    if not both:
        why = Said.row(why, Said("Without CLD2, which this machine cannot have, fewer are told."))
    return Claim(
        state="partly",
        why=why,
        tool="CLD2 (pycld2 0.42), WriterDesk, franc 7.2" if both else "WriterDesk, franc 7.2",
        licence="Apache-2.0 AND MIT" if both else "MIT",
        measured=Said(
            "{right} of {all} passages of the Declaration, {wrong} given to another",
            right=right,
            all=asked,
            wrong=wrong,
        )
        if both
        else "",
    )


def _kin(known: LanguageCard) -> list[Said]:
    """The names of those that the language is not told from."""
    return [_called(tag) for tag in one_of(known.tag) if tag != known.tag]


def _called(tag: str) -> Said:
    name = _NO_LOCALE.get(tag)
    return Said.named(name, name) if name else card(tag).called


def _not_told(kin: Iterable[Said]) -> Said:
    return Said("Not told from {languages}: said to be one of these.", languages=Said.row(*kin, between=", "))


def _unmeasured(known: LanguageCard) -> Claim:
    if identify(known.samples[0])[0].tag != known.tag:
        kin = _kin(known)
        return Claim(state="none", why=_not_told(kin) if kin else Said("Only the script is recognised."))
    why = Said("By script and letters; not measured, for want of a text.")
    return Claim(state="partly", why=why, tool="WriterDesk, franc 7.2", licence="MIT")
