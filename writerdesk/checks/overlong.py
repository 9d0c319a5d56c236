"""Runs of signs without white space that are longer than anybody writes: what went wrong in a file, or a paste.

Counts, limits and forms see all of a text. The other rules see the beginning of such a run: what they would say of
millions of letters in a row helps nobody, and takes minutes.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from typing import NamedTuple

from writerdesk.checks.findings import Finding, Hit
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said
from writerdesk.checks.tongues import Tongue

LONGEST_RUN = 50_000
"""Code points without white space; a paragraph of Japanese or Thai has a tenth of it."""

_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1},}}")
_SPACE = re.compile(r"\s")
_SHOWN = 20


class Shortened(NamedTuple):
    """A text whose overlong runs end early.

    ``starts`` are the places in the short text where something was left out, ``left_out`` how many code points were so
    far, 0 first.
    """

    text: str
    starts: list[int]
    left_out: list[int]

    def moved(self, finding: Finding, material: Material) -> Finding:
        """A finding in the short text as one of the whole ``material``."""
        start = finding.start + self.left_out[bisect_right(self.starts, finding.start)]
        end = finding.end + self.left_out[bisect_left(self.starts, finding.end)]
        return Finding(
            finding.rule, finding.severity, start, max(start, end), material.line_of(start), finding.found,
            finding.expected, finding.message, finding.source, finding.fixes,
        )  # fmt: skip

    def within(self, tongue: Tongue) -> Tongue:
        """A place of the whole text as one of the short one."""
        return Tongue(self._within(tongue.start), self._within(tongue.end), tongue.language)

    def _within(self, place: int) -> int:
        whole = [start + gone for start, gone in zip(self.starts, self.left_out[1:], strict=True)]  # where each ends
        before = bisect_right(whole, place)
        short = place - self.left_out[before]
        return min(short, self.starts[before]) if before < len(self.starts) else short


def shortened(text: str) -> Shortened | None:
    """``text`` with its overlong runs cut after :data:`LONGEST_RUN` code points; None where there are none."""
    cuts = list(_cuts(text))
    if not cuts:
        return None
    left_out = list(accumulate((end - start for start, end in cuts), initial=0))
    edges = [0, *(edge for cut in cuts for edge in cut), len(text)]
    kept = [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    return Shortened("".join(kept), [start - gone for (start, _), gone in zip(cuts, left_out, strict=False)], left_out)


def for_rules(material: Material, short: Shortened | None) -> Material:
    """The material that rules look at which need not see all of it."""
    return material if short is None else replace(material, raw=short.text)


def long_run(material: Material) -> Iterator[Hit]:
    """Says of each overlong run what was not looked at."""
    for start, end in _cuts(material.text):
        whole = f"{LONGEST_RUN + end - start:,}"
        yield Hit(
            start,
            end,
            message=Said(
                "Here {whole} characters stand without a space; words, quotes and slips were looked for in the first "
                "{looked} alone.",
                whole=whole,
                looked=f"{LONGEST_RUN:,}",
            ),
            found=material.text[start : start + _SHOWN] + "…",
            expected="spaces between words, or paragraphs",
            source="WriterDesk, structure rules",
        )


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    """What is left out of each overlong run; marks stay with their letter."""
    for run in _RUN.finditer(text) if _may_hold_run(text) else ():
        start = run.start() + LONGEST_RUN
        while start < run.end() and (unicodedata.category(text[start])[0] == "M" or text[start - 1] == "\u200d"):
            start += 1
            if start - run.start() > 2 * LONGEST_RUN:
                break
        if start < run.end():
            yield start, run.end()


def _may_hold_run(text: str) -> bool:
    """Whether white space is missing somewhere for half the length of an overlong run, which covers one such half."""
    half = LONGEST_RUN // 2
    return any(_SPACE.search(text, at, at + half) is None for at in range(0, len(text) - half + 1, half))
