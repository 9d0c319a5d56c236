"""Which lines of a poem rhyme, which should, and the letters that show it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from string import ascii_lowercase

import msgspec

from writerdesk.checks.blocks import same
from writerdesk.checks.findings import Finding, Severity
from writerdesk.checks.forms import Form
from writerdesk.checks.said import Said
from writerdesk.checks.verse.endings import Ending, end_of_part, ends_in, folded_words, last_words
from writerdesk.checks.verse.layout import Cell
from writerdesk.checks.verse.measured import Measured, MeasuredStanza
from writerdesk.checks.verse.rhyme_lengths import uneven
from writerdesk.checks.verse.rhyme_rules import sound
from writerdesk.checks.verse.script_sounds import rhyme_before_ending
from writerdesk.checks.verse.vocabulary import Rhyme, RhymeRule
from writerdesk.checks.words import primary

# The lines of a stanza that the scheme ties, with their words as the refrain compares them.
_Tied = list[tuple[Measured, tuple[str, ...]]]
_HERE, _THROUGHOUT = Said("in this stanza"), Said("through the poem")
_SOFTER: dict[Severity, Severity] = {"hard": "convention", "convention": "advice", "advice": "advice"}


def rhymes(stanzas: list[MeasuredStanza], form: Form, language: str) -> tuple[list[Finding], dict[int, str]]:
    """Findings for the ends that do not rhyme as the form asks, and the rhyme letters by where a line begins.

    A letter stands for a sound: the first new sound of a stanza is a, the next b. A sound that the form keeps through
    the whole poem keeps its letter.
    """
    findings: list[Finding] = []
    letters: dict[int, str] = {}
    kept: dict[str, str] = {}
    names = [dict[str, str]() for _ in stanzas]
    for rhyme in form.rhyme:
        if rhyme.runs:
            findings += _runs(stanzas, form, rhyme, language, letters)
            continue
        refrains: list[tuple[str, ...]] = [()] * len(stanzas)
        if rhyme.refrain:
            tied = _tied(stanzas, rhyme)
            refrains = _refrains(stanzas, tied, rhyme)
            findings += _without_refrain(tied, form, rhyme, refrains)
        through: dict[str, list[Ending]] = defaultdict(list)
        for number, stanza in enumerate(stanzas):
            groups = _groups(stanza, form, rhyme, language, refrains[number], first=not number)
            _give_letters(groups, names[number], kept, letters)
            for sign, group in groups.items():
                if sign.isupper():
                    through[sign] += group
                else:
                    findings += _odd_ones(group, form, rhyme, _HERE)
                    findings += _by_an_ending_alone(group, form, rhyme, _HERE)
                if rhyme.same_word is not None:
                    findings += _same_words(group, form, rhyme.same_word)
                if rhyme.even and primary(language) in rhyme.even:
                    findings += uneven(group, form)
        for group in through.values():
            findings += _odd_ones(group, form, rhyme, _THROUGHOUT)
            findings += _by_an_ending_alone(group, form, rhyme, _THROUGHOUT)
    return findings, letters


def explained(stanzas: list[MeasuredStanza], form: Form, language: str) -> Iterator[str]:
    """Every pair that should rhyme, in words: what each end sounds like and whether they agree."""
    for rhyme in form.rhyme:
        if rhyme.runs:
            continue
        tied = _tied(stanzas, rhyme) if rhyme.refrain else []
        refrains = _refrains(stanzas, tied, rhyme)
        shown = (_as_written(line, refrain) for line, refrain in _first_tied(tied, refrains) if refrain)
        for refrain in dict.fromkeys(shown):
            yield f"The lines end in “{refrain}” (radif); the rhyme stands before it."
        through: dict[str, Ending] = {}
        for number, stanza in enumerate(stanzas):
            groups = _groups(stanza, form, rhyme, language, refrains[number], first=not number)
            for sign, group in groups.items():
                model = through.setdefault(sign, group[0]) if sign.isupper() else group[0]
                for ending in group:
                    if ending is not model:
                        yield _pair(model, ending)


def pair_in_words(one: Ending, two: Ending) -> Said:
    """``“Vương” -ương and “vàng” -ang: near rhyme``."""
    same_sound, near = one.sound.full == two.sound.full, one.sound.near == two.sound.near
    weak = one.sound.is_weak(two.sound)
    told = {"one": one.text, "sound": one.sound.shown, "two": two.text, "heard": two.sound.shown}
    if same_sound:
        return Said("“{one}” {sound} and “{two}” {heard}: rhyme", **told)
    if near:
        return Said("“{one}” {sound} and “{two}” {heard}: near rhyme", **told)
    if weak:
        return Said("“{one}” {sound} and “{two}” {heard}: a forced rhyme", **told)
    return Said("“{one}” {sound} and “{two}” {heard}: no rhyme", **told)


def _pair(one: Ending, two: Ending) -> str:
    return f"lines {one.number} and {two.number}: {pair_in_words(one, two)}"


def _groups(
    stanza: MeasuredStanza, form: Form, rhyme: Rhyme, language: str, refrain: tuple[str, ...], *, first: bool
) -> dict[str, list[Ending]]:
    """The ends of a stanza by their sign, in the scheme that they keep best."""
    schemes = [rhyme.first] if first and rhyme.first else [rhyme.scheme, *rhyme.also]
    heard: dict[Cell, Ending | None] = {}
    found = [_by_sign(stanza, form, rhyme, scheme, language, refrain, heard) for scheme in schemes]
    if len(found) == 1:
        return found[0]
    return min(found, key=lambda groups: sum(len({e.sound.key for e in group}) - 1 for group in groups.values()))


def _by_sign(
    stanza: MeasuredStanza, form: Form, rhyme: Rhyme, scheme: str, language: str, refrain: tuple[str, ...],
    heard: dict[Cell, Ending | None],
) -> dict[str, list[Ending]]:  # fmt: skip
    """The ends of a stanza by the signs of one scheme; ``heard`` keeps them for the next one."""
    lines, letters = stanza.cells, "".join(refrain)
    groups: dict[str, list[Ending]] = defaultdict(list)
    for cell, sign in zip(_cells(form, rhyme.part, scheme, across=rhyme.across), scheme, strict=False):
        line = lines.get(cell) or (lines.get((cell[0], 1)) if not rhyme.part else None)
        if sign == "." or line is None or line.scan is None:
            continue
        if letters and not ends_in(line.text, letters):
            continue
        if cell not in heard:
            heard[cell] = end_of_part(line, cell, rhyme.rule, language, letters)
        ending = heard[cell]
        if ending is not None:
            groups[sign].append(ending)
    return groups


@lru_cache(maxsize=256)
def _cells(form: Form, part: int, scheme: str, *, across: bool) -> tuple[Cell, ...]:
    """The parts that the letters of a scheme stand for, in their order."""
    if across:
        return tuple(cell for cell, _ in form.cells())
    rules = [(line, form.rule_at(line)) for line in range(1, len(scheme) + 1)]
    return tuple((line, part or (len(rule.parts) if rule else 1)) for line, rule in rules)


def _give_letters(
    groups: dict[str, list[Ending]], own: dict[str, str], kept: dict[str, str], letters: dict[int, str]
) -> None:
    """Put the letters of a stanza's ends to its lines; ``own`` are those of its sounds, ``kept`` the poem's."""
    for sign, ending in _in_order(groups):
        if kept:
            own.update({key: letter for key, letter in kept.items() if key not in own})
        key, at = ending.sound.key, ending.line_start
        letter = own.get(key) or _letter(key, own)
        if sign.isupper():
            kept[key] = letter
        letters[at] = f"{letters[at]} {letter}" if at in letters else letter


def _in_order(groups: dict[str, list[Ending]]) -> list[tuple[str, Ending]]:
    ends = [(sign, ending) for sign, group in groups.items() for ending in group]
    if len(groups) > 1:
        ends.sort(key=lambda pair: pair[1].start)
    return ends


def _letter(key: str, letters: dict[str, str]) -> str:
    used = letters.values()
    return letters.setdefault(key, next((c for c in ascii_lowercase if c not in used), "z") if letters else "a")


def _odd_ones(group: list[Ending], form: Form, rhyme: Rhyme, where: Said) -> list[Finding]:
    """The ends that do not sound as most of their group do; of two, the second."""
    if len(group) < 2:
        return []
    keys = [ending.sound.key for ending in group]
    if len(set(keys)) < 2:
        return []
    if len(group) == 2:
        return [_finding(group[1], group[0], form, rhyme, where)]
    counted = Counter(keys)
    most = max(counted.values())
    model = next(ending for ending in group if counted[ending.sound.key] == most)
    return [_finding(ending, model, form, rhyme, where) for ending in group if ending.sound.key != model.sound.key]


def _by_an_ending_alone(group: list[Ending], form: Form, rhyme: Rhyme, where: Said) -> list[Finding]:
    """Ends that rhyme by a verb's or noun's ending alone, where the first two rhyme before it as well (īṭā)."""
    if rhyme.rule != "qafiya":
        return []
    stems = [rhyme_before_ending(ending.text) for ending in group]
    if len(stems) < 3 or stems[0] is None or stems[0] != stems[1]:
        return []
    model, sound = group[0], stems[0]
    return [
        _finding(
            msgspec.structs.replace(ending, sound=stem), msgspec.structs.replace(model, sound=sound), form, rhyme,
            where, severity="advice",
        )
        for ending, stem in zip(group, stems, strict=True)
        if stem is not None and stem != sound and ending.sound.key == model.sound.key
    ]  # fmt: skip


def _finding(
    ending: Ending, model: Ending, form: Form, rhyme: Rhyme, where: Said, severity: Severity | None = None
) -> Finding:
    weak = severity is not None or ending.sound.is_weak(model.sound)
    told: dict[str, str | int] = {
        "end": ending.text, "sound": ending.sound.shown, "other": model.text, "heard": model.sound.shown,
        "line": model.number, "form": form.name, "where": where,
    }  # fmt: skip
    verdict = (
        Said("“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme "
             "{where}. Is it licence?", **told)
        if weak
        else Said("“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme "
                  "{where}.", **told)
    )  # fmt: skip
    return Finding(
        rule="form/rhyme",
        severity=severity or (_SOFTER[rhyme.severity] if weak else rhyme.severity),
        start=ending.start,
        end=ending.end,
        line=ending.number,
        found=Said.verbatim(ending.text),
        expected=Said.verbatim(f"a rhyme with “{model.text}”"),
        message=verdict,
        source=form.source,
    )


def _same_words(group: list[Ending], form: Form, severity: Severity) -> list[Finding]:
    """A word that rhymes with itself within a stanza."""
    if len(group) < 2:
        return []
    found = []
    said: dict[str, Ending] = {}
    for ending in group:
        before = said.setdefault(same(ending.text), ending)
        if before is not ending:
            found.append(
                Finding(
                    rule="form/rhyme",
                    severity=severity,
                    start=ending.start,
                    end=ending.end,
                    line=ending.number,
                    found=Said.verbatim(ending.text),
                    expected=Said.verbatim(f"another word than in line {before.number}"),
                    message=Said(
                        "“{word}” rhymes with itself (line {line}): {form} wants two words.",
                        word=ending.text,
                        line=before.number,
                        form=form.name,
                    ),
                    source=form.source,
                )
            )
    return found


def _runs(
    stanzas: list[MeasuredStanza], form: Form, rhyme: Rhyme, language: str, letters: dict[int, str]
) -> Iterator[Finding]:
    """Lines that sound like neither of their neighbours."""
    for stanza in stanzas:
        ends = [
            end_of_part(line, line.slot.cells[-1], rhyme.rule, language)
            for line in stanza.lines
            if line.scan is not None and line.slot.cells
        ]
        own: dict[str, str] = {}
        for number, ending in enumerate(ends):
            if ending is None:
                continue
            letters[ending.line_start] = own.get(ending.sound.key) or _letter(ending.sound.key, own)
            around = [e for e in (*ends[max(number - 1, 0) : number], *ends[number + 1 : number + 2]) if e]
            if around and not any(other.sound.key == ending.sound.key for other in around):
                model = next((other for other in around if other.sound.is_weak(ending.sound)), around[0])
                yield _finding(ending, model, form, rhyme, Said("in couplets or runs of lines"))


def _tied(stanzas: Sequence[MeasuredStanza], rhyme: Rhyme) -> list[_Tied]:
    """Stanza by stanza the lines that the scheme ties, with their words as the refrain compares them."""
    found = []
    for number, stanza in enumerate(stanzas):
        scheme = rhyme.first if not number and rhyme.first else rhyme.scheme
        lines = stanza.cells
        tied = [lines.get((at, rhyme.part or 1)) for at, sign in enumerate(scheme, 1) if sign != "."]
        found.append([(line, folded_words(line.text)) for line in tied if line is not None])
    return found


def _refrains(stanzas: Sequence[MeasuredStanza], tied: list[_Tied], rhyme: Rhyme) -> list[tuple[str, ...]]:
    """The refrain of each stanza: one for the poem where the rhyme runs through it, else each stanza's own."""
    if not rhyme.refrain:
        return [()] * len(stanzas)
    if any(sign.isupper() for sign in rhyme.scheme):
        return [_refrain(tied, rhyme.rule)] * len(stanzas)
    return [_refrain(_tied([stanza], rhyme), rhyme.rule) for stanza in stanzas]


def _refrain(stanzas: list[_Tied], rule: RhymeRule) -> tuple[str, ...]:
    """The longest row of words that ends the tied lines of the first stanza and most others; a line has more words.

    Where a line of the first stanza lost it, two lines of three of the whole poem show it; not where the words before
    what the first stanza shares rhyme, for then it has shown both.
    """
    tied = [[words for _, words in stanza] for stanza in stanzas]
    lines = [words for stanza in tied for words in stanza]
    refrain: tuple[str, ...] = ()
    while tied and not _rhymes_alone(tied, rule):
        length = len(refrain) + 1
        ends = Counter(tuple(words[-length:]) for words in lines if len(words) > length)
        most, times = ends.most_common(1)[0] if ends else ((), 0)
        first = all(tuple(words[-length:]) == most for words in tied[0])
        lost = not first and len(tied) > 1 and times * 3 >= len(lines) * 2
        if times < 2 or times * 2 <= len(lines) or not (first or (lost and not _rhyme_before(tied[0], refrain, rule))):
            break
        refrain = most
    return refrain


def _rhymes_alone(tied: list[list[tuple[str, ...]]], rule: RhymeRule) -> bool:
    """Whether all lines end in words that rhyme, and neither the first stanza nor the others end in one alone.

    A refrain may be joined to the word before it (مشکل ها, محملها): then one end is that of another.
    """
    first, others = ({words[-1] for stanza in own for words in stanza if words} for own in (tied[:1], tied[1:]))
    ends = first | others
    if len(first) < 2 or len(others) < 2 or len({sound(rule, word).key for word in ends}) > 1:
        return False
    return not any(word[at:] in ends for word in ends for at in range(1, len(word)))


def _rhyme_before(lines: list[tuple[str, ...]], refrain: tuple[str, ...], rule: RhymeRule) -> bool:
    """Whether all of some lines end in the refrain, and different words that rhyme stand before it."""
    before = {words[-len(refrain) - 1] for words in lines if len(words) > len(refrain) > 0}
    return len(before) > 1 and len({sound(rule, word).key for word in before}) == 1


def _first_tied(tied: list[_Tied], refrains: list[tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The line of each stanza, as it is written, that shows the refrain first, with the refrain."""
    shown: dict[tuple[str, ...], str] = {}
    for stanza, refrain in zip(tied, refrains, strict=False):
        for line, words in stanza:
            if tuple(words[-len(refrain) :]) == refrain:
                shown.setdefault(refrain, line.slot.line.text)
        yield shown.get(refrain, ""), refrain


def _as_written(line: str, refrain: tuple[str, ...]) -> str:
    return " ".join(last_words(line.replace("\u200c", " "))[-len(refrain) :])


def _without_refrain(tied: list[_Tied], form: Form, rhyme: Rhyme, refrains: list[tuple[str, ...]]) -> Iterator[Finding]:
    if not any(refrains):
        return
    written = list(_first_tied(tied, refrains))
    for stanza, (model, refrain) in zip(tied, written, strict=True):
        for line, _words in stanza:
            if not ends_in(line.text, "".join(refrain)):
                place = line.slot.line
                shown = _as_written(model, refrain)
                yield Finding(
                    rule="form/rhyme",
                    severity=rhyme.severity,
                    start=place.start,
                    end=place.end,
                    line=place.line,
                    found=Said.verbatim(" ".join(last_words(place.text)[-len(refrain) :])),
                    expected=Said("{asked}", asked=shown),
                    message=Said(
                        "This line should end in “{refrain}” (radif), as the first couplet does.", refrain=shown
                    ),
                    source=form.source,
                )
