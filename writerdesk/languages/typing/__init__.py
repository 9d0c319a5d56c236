"""Typing a language with the keys one has: input tables in the format of the m17n database, read and played here.

The format is described in the pages "Input Method" (mdbIM) and its tutorial of the m17n library's manual,
version 1.6.2; what those leave open is settled by what the library answers (``tests/fixtures/typing``).
"""
