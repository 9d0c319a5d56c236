"""The typed code of an invite: 80 random bits in Crockford's base32 and two check characters.

The check characters are a Reed-Solomon code over GF(32) (Reed and Solomon 1960) of distance three: every error in one
or two characters is noticed, hence every single wrong character and every transposition, also of characters that do
not stand side by side. Alphabet and reading rules (no U; I and L read as 1, O as 0): Douglas Crockford, "Base 32".
"""

from __future__ import annotations

import secrets
from functools import cache

from writerdesk.errors import Refused

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DATA_LENGTH = 16
CODE_LENGTH = DATA_LENGTH + 2
_PRIMITIVE = 0b100101  # x⁵ + x² + 1
_LOOKALIKES = str.maketrans({"I": "1", "L": "1", "O": "0", "-": "", " ": "", "\t": "", "\r": "", "\n": ""})


@cache
def _powers() -> tuple[tuple[int, ...], dict[int, int]]:
    """Powers of the generator of GF(32), and their logarithms."""
    powers = [1]
    for _ in range(30):
        doubled = powers[-1] << 1
        powers.append(doubled ^ _PRIMITIVE if doubled & 32 else doubled)
    return tuple(powers), {value: exponent for exponent, value in enumerate(powers)}


def _times(a: int, exponent: int) -> int:
    """``a`` times the generator to the power ``exponent``."""
    powers, logarithms = _powers()
    return powers[(logarithms[a] + exponent) % 31] if a else 0


def _syndromes(symbols: list[int]) -> tuple[int, int]:
    plain = weighted = 0
    for place, symbol in enumerate(symbols):
        plain ^= symbol
        weighted ^= _times(symbol, place)
    return plain, weighted


def _with_check(symbols: list[int]) -> list[int]:
    """The two symbols that bring both syndromes to zero, appended."""
    powers, logarithms = _powers()
    plain, weighted = _syndromes(symbols)
    divisor = logarithms[powers[DATA_LENGTH] ^ powers[DATA_LENGTH + 1]]
    last = _times(weighted ^ _times(plain, DATA_LENGTH), -divisor)
    return [*symbols, plain ^ last, last]


def new_code(data: bytes | None = None) -> str:
    """A fresh code as it is printed, ``XXXXXX-XXXXXX-XXXXXX``; ``data`` (10 bytes) replaces the random bits."""
    number = int.from_bytes(secrets.token_bytes(10) if data is None else data, "big")
    symbols = [(number >> shift) & 31 for shift in range(75, -1, -5)]
    return printed("".join(ALPHABET[symbol] for symbol in _with_check(symbols)))


def printed(code: str) -> str:
    """The code in three groups of six."""
    return "-".join(code[start : start + 6] for start in range(0, len(code), 6))


def read_code(typed: str) -> str:
    """The 18 characters that somebody typed or scanned, in the one spelling that is hashed.

    Case, spaces and hyphens do not matter. Raises :class:`Refused` ``invite/code``.
    """
    code = typed.upper().translate(_LOOKALIKES)
    strange = [letter for letter in code if letter not in ALPHABET]
    if strange or len(code) != CODE_LENGTH:
        raise Refused(
            "invite/code",
            "An invite code has {length} letters and digits; this one does not.",
            "Type the code again as it stands in the invitation.",
            length=CODE_LENGTH,
        )
    if _syndromes([ALPHABET.index(letter) for letter in code]) != (0, 0):
        raise Refused(
            "invite/code",
            "There is a typing mistake in the invite code.",
            "Compare it letter by letter, and try again.",
        )
    return code
