"""The typed code: what Crockford's alphabet allows, and every slip of a typing hand noticed."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.trust.invite_codes import ALPHABET, new_code, read_code


@given(st.binary(min_size=10, max_size=10))
def test_code_carries_its_eighty_bits(data: bytes) -> None:
    letters = new_code(data).replace("-", "")
    assert len(letters) == 18
    number = 0
    for letter in letters[:16]:  # Crockford: each letter is its place in the alphabet
        number = number * 32 + ALPHABET.index(letter)
    assert number == int.from_bytes(data, "big")
    assert read_code(new_code(data)) == letters


@given(st.binary(min_size=10, max_size=10))
def test_every_single_wrong_character_is_noticed(data: bytes) -> None:
    letters = new_code(data).replace("-", "")
    for place, other in itertools.product(range(18), ALPHABET):
        if letters[place] != other:
            with pytest.raises(Refused, match="typing mistake"):
                read_code(letters[:place] + other + letters[place + 1 :])


@given(st.binary(min_size=10, max_size=10))
def test_every_transposition_is_noticed(data: bytes) -> None:
    letters = new_code(data).replace("-", "")
    for a, b in itertools.combinations(range(18), 2):
        if letters[a] != letters[b]:
            swapped = list(letters)
            swapped[a], swapped[b] = swapped[b], swapped[a]
            with pytest.raises(Refused):
                read_code("".join(swapped))


def test_case_spaces_hyphens_and_lookalikes_do_not_matter() -> None:
    code = new_code(bytes([0, 1, 0, 1, 2, 3, 4, 5, 6, 7]))
    sloppy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert read_code(sloppy) == read_code(code)


@pytest.mark.parametrize("typed", ["", "ABC", "U" * 18, "0" * 17, "0" * 19, "٠" * 18, "0" * 17 + "ß"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_code(typed)
    assert refusal.value.code == "invite/code"


def test_two_codes_differ() -> None:
    assert new_code() != new_code()
