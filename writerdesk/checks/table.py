"""The one table of rules: id, version, weight, languages, function."""

from __future__ import annotations

from functools import cache

from writerdesk.checks import (
    brackets,
    critique,
    duplicates,
    form_rules,
    hygiene,
    language_rules,
    limits,
    notes,
    overlong,
    own_copies,
    quotes,
    spelling_rule,
)
from writerdesk.checks.rules import Rule


@cache
def rule_table() -> tuple[Rule, ...]:
    """Every rule that the engine runs, in the order of the shell's contract."""
    return (
        Rule("limits/length", 1, "hard", limits.length, whole=True),
        Rule("limits/lines", 1, "hard", limits.lines, whole=True),
        Rule("limits/stanzas", 1, "hard", limits.stanzas, whole=True),
        Rule("limits/cast", 1, "hard", limits.cast, whole=True),
        Rule("limits/forbidden", 1, "hard", limits.forbidden, whole=True),
        Rule("limits/banned-theme", 1, "advice", limits.banned_theme, whole=True),
        Rule("critique/remarks", 1, "convention", critique.remarks, whole=True),
        Rule("critique/category", 1, "convention", critique.category, whole=True),
        Rule("critique/anchor", 1, "convention", critique.anchor, whole=True),
        Rule("critique/rating", 1, "convention", critique.rating, whole=True),
        Rule("critique/reason", 1, "convention", critique.reason, whole=True),
        Rule("critique/quote", 1, "advice", critique.quote),
        Rule("structure/duplicate-block", 1, "convention", duplicates.duplicate_block),
        Rule("structure/duplicate-sentence", 1, "convention", duplicates.duplicate_sentence),
        Rule("structure/duplicate-word", 1, "advice", duplicates.duplicate_word, by_language=True),
        Rule("structure/stray-note", 1, "convention", notes.stray_note),
        Rule("structure/placeholder", 1, "convention", notes.placeholder),
        Rule("structure/brackets", 1, "convention", brackets.brackets),
        Rule("structure/quotes", 1, "convention", quotes.quotes, by_language=True),
        Rule("structure/long-run", 1, "advice", overlong.long_run, whole=True),
        Rule("hygiene/mixed-script", 2, "convention", hygiene.hygiene("mixed-script")),
        Rule("hygiene/clitic", 1, "advice", hygiene.hygiene("clitic")),
        Rule("hygiene/invisible", 1, "advice", hygiene.hygiene("invisible")),
        Rule("hygiene/bidi-control", 1, "advice", hygiene.hygiene("bidi-control")),
        Rule("hygiene/encoding", 1, "convention", hygiene.hygiene("encoding")),
        Rule("hygiene/zawgyi", 2, "convention", hygiene.hygiene("zawgyi")),
        Rule("hygiene/not-nfc", 2, "advice", hygiene.hygiene("not-nfc"), whole=True),
        Rule("hygiene/lookalike", 2, "advice", hygiene.hygiene("lookalike")),
        Rule("hygiene/doubled-mark", 1, "advice", hygiene.hygiene("doubled-mark")),
        Rule("language/other", 3, "advice", language_rules.other_language, by_language=True),
        Rule("structure/seed-copy", 1, "advice", language_rules.near_seed),
        Rule("structure/own-copy", 1, "advice", own_copies.own_copy),
        Rule("spelling/unknown", 1, "advice", spelling_rule.unknown_words, by_language=True),
        Rule("form/lines", 2, "hard", form_rules.of("form/lines"), whole=True),
        Rule("form/count", 2, "hard", form_rules.of("form/count"), whole=True),
        Rule("form/caesura", 2, "hard", form_rules.of("form/caesura"), whole=True),
        Rule("form/rhyme", 2, "hard", form_rules.of("form/rhyme"), whole=True),
        Rule("form/link", 2, "hard", form_rules.of("form/link"), whole=True),
        Rule("form/repeat", 2, "convention", form_rules.of("form/repeat"), whole=True),
        Rule("form/tone", 2, "hard", form_rules.of("form/tone"), whole=True),
        Rule("form/structure", 3, "hard", form_rules.of("form/structure"), whole=True),
        Rule("play/speaker", 1, "convention", form_rules.speaker, whole=True),
        Rule("lyric/refrain", 1, "convention", form_rules.refrain, whole=True),
    )
