"""Bring catalogues to what the sources say: ``python -m tests.translations [LANG…]``; without, all of them."""

from __future__ import annotations

import sys

from tests.translations.sources import TRANSLATIONS, update

for tag in sys.argv[1:] or sorted(file.stem.partition("_")[2] for file in TRANSLATIONS.glob("writerdesk_*.ts")):
    update(TRANSLATIONS / f"writerdesk_{tag}.ts")
