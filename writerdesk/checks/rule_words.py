"""What each rule of the checks looks for, in a sentence; a family of rules (``form``) has one too."""

from __future__ import annotations

from functools import cache

import msgspec

from writerdesk.resources import resource


@cache
def rule_words() -> dict[str, str]:
    """Id of a rule, or the first word of several, to its English sentence (``resources/checks/rules.toml``)."""
    return msgspec.toml.decode(resource("checks", "rules.toml").read_bytes(), type=dict[str, str])


def looks_for(rule: str) -> str:
    """What a rule looks for, or all rules with this first word; '' for one that is not known here."""
    words = rule_words()
    alone = [one for one in words if one.partition("/")[0] == rule]
    return words.get(rule) or (words[alone[0]] if len(alone) == 1 else "")
