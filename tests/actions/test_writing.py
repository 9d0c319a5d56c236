"""Writing without any vendor: the text comes back exactly, every save is in the chain, versions bring the past back."""

from __future__ import annotations

import hashlib
import io
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.actions.scene import DOHA, SECOND
from writerdesk.actions.check import Checker
from writerdesk.actions.files import export, make_piece, read_arriving
from writerdesk.actions.piece_view import piece_view
from writerdesk.actions.process import process_shown
from writerdesk.actions.seal import seal, unseal
from writerdesk.actions.search import search
from writerdesk.actions.versions import restore, versions_of
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import (
    last_written_piece,
    new_piece,
    piece_ids,
    piece_text,
    replace_text,
    type_keys,
    write_text,
)
from writerdesk.errors import Declined, Refused
from writerdesk.packages.process import verify_process

BOOK = "# एक\n\nपहला पन्ना\u0964\n\n\n# दो\r\n\r\ne\u0301te\u0301  \n\t𐐷 👩\u200d👧\n\nlast line without end"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = own_workplace(tmp_path / "me")
    yield made
    made.close()


def mine(place: Workplace, title: str = "धीरज") -> str:
    return new_piece(place, title=title, language="hi", kind="poem")


def chain(place: Workplace, piece: str) -> list[dict[str, Any]]:
    shown: dict[str, Any] = msgspec.to_builtins(process_shown(place.personal(), piece))
    entries: list[dict[str, Any]] = shown["entries"]
    assert shown["head"] == (entries[-1]["hash"] if entries else "0" * 64)
    return entries


def test_what_is_written_comes_back_exactly(place: Workplace) -> None:
    piece = mine(place)
    for text in (DOHA, BOOK, "", "\n\n", SECOND):
        write_text(place, piece, text.encode())
        assert piece_text(place, piece) == text
    place.close()
    again = own_workplace(place.data.path.parent)
    assert piece_text(again, piece) == SECOND
    again.close()


def test_an_import_has_sections_and_the_same_text(place: Workplace) -> None:
    piece = make_piece(place, read_arriving(BOOK.encode(), "book.txt", "hi"), language="hi")
    # Line ends of one kind, and composed letters; else every sign.
    assert piece_text(place, piece) == BOOK.replace("\r\n", "\n").replace("e\u0301", "\u00e9")
    view = piece_view(place, piece)
    assert (view["title"], view["state"], view["brief"], view["desk"]) == ("book", "DRAFT", None, "personal")
    assert view["counts"].graphemes > 0


@pytest.mark.parametrize(
    ("data", "code"), [(b"caf\xe9", "import/encoding"), (b"a\0b", "text/nul"), (b"\xed\xa0\x80", "import/encoding")]
)
def test_what_is_no_text_is_refused_and_changes_nothing(place: Workplace, data: bytes, code: str) -> None:
    piece = mine(place)
    replace_text(place, piece, DOHA)
    with pytest.raises(Refused, match=code):
        write_text(place, piece, data)
    with pytest.raises(Refused, match=code):
        read_arriving(data, "broken", "hi")
    assert (piece_text(place, piece), len(chain(place, piece)), piece_ids(place)) == (DOHA, 1, [piece])


def test_an_unknown_piece_is_named(place: Workplace) -> None:
    with pytest.raises(Refused, match="piece/unknown"):
        piece_text(place, "7d444840-9dc0-41d1-a245-5ffdce74fad2")


def test_each_save_is_an_entry_that_anybody_can_recompute(place: Workplace) -> None:
    """The fine print of the shell's contract: fields, digests and links of the chain."""
    piece = mine(place)
    saves = ["क", "कख", "कख", "कe\u0301", "क\u00e9\n", ""]
    for text in saves:
        write_text(place, piece, text.encode())
    entries = chain(place, piece)
    assert len(entries) == len(saves)
    before = "0" * 64
    for number, (entry, text) in enumerate(zip(entries, saves, strict=True), 1):
        payload = unicodedata.normalize("NFC", text).rstrip("\n") + "\n"
        rest = {key: value for key, value in entry.items() if key != "hash"}
        assert list(entry) == ["n", "prev", "sha256", "added", "removed", "pasted", "minutes", "hash"]
        assert (entry["n"], entry["prev"]) == (number, before)
        assert entry["sha256"] == hashlib.sha256(payload.encode()).hexdigest()
        written = json.dumps(rest, sort_keys=True, separators=(",", ":")).encode()
        assert entry["hash"] == hashlib.sha256(written).hexdigest()
        before = entry["hash"]
    changes = [(entry["added"], entry["removed"]) for entry in entries]
    assert changes == [(1, 0), (1, 0), (0, 0), (1, 1), (0, 0), (0, 2)]
    shown = json.dumps(msgspec.to_builtins(process_shown(place.personal(), piece))).encode()
    assert verify_process(shown).valid
    assert not verify_process(shown.replace(entries[2]["hash"].encode(), b"f" * 64)).valid


def test_a_seal_is_an_entry_only_if_the_text_changed(place: Workplace, checker: Checker) -> None:
    piece = mine(place)
    replace_text(place, piece, DOHA)
    seal(place, piece, ["training"], "hi", checker)
    assert len(chain(place, piece)) == 1
    unseal(place, piece)
    type_keys(place, piece, io.BytesIO("क\n".encode()))
    assert len(chain(place, piece)) == 1
    sealed = seal(place, piece, ["training"], "hi", checker)
    entries = chain(place, piece)
    assert [(entry["added"], entry["removed"]) for entry in entries] == [(entries[0]["added"], 0), (1, 0)]
    found = verify_process(Path(sealed.package).read_bytes())
    assert (found.valid, found.saves, found.head) == (True, 2, entries[-1]["hash"])


def test_a_version_brings_the_text_back_and_keeps_the_one_of_now(place: Workplace) -> None:
    piece = mine(place)
    replace_text(place, piece, DOHA)
    replace_text(place, piece, SECOND)
    (first,) = versions_of(place, piece)
    restore(place, piece, first.id)
    assert piece_text(place, piece) == DOHA
    assert next(one.kind for one in versions_of(place, piece)) == "restore"
    restore(place, piece, versions_of(place, piece)[0].id)
    assert piece_text(place, piece) == SECOND
    assert len(chain(place, piece)) == 4
    with pytest.raises(Refused, match="version/unknown"):
        restore(place, piece, "no such version")


def test_a_sealed_piece_stands_until_it_is_opened_again(place: Workplace, checker: Checker) -> None:
    piece = mine(place)
    replace_text(place, piece, DOHA)
    replace_text(place, piece, SECOND)
    (first,) = (one for one in versions_of(place, piece) if one.kind == "automatic")
    seal(place, piece, ["training"], "hi", checker)
    with pytest.raises(Declined, match="piece/sealed"):
        replace_text(place, piece, DOHA)
    with pytest.raises(Declined, match="piece/sealed"):
        restore(place, piece, first.id)
    with pytest.raises(Declined, match="piece/sealed"):
        type_keys(place, piece, io.BytesIO(b"x\n"))
    assert piece_text(place, piece) == SECOND
    unseal(place, piece)
    replace_text(place, piece, DOHA)


def test_the_piece_written_last_comes_first(place: Workplace) -> None:
    assert last_written_piece(place) is None
    first, second = mine(place, "1"), mine(place, "2")
    replace_text(place, first, DOHA)
    replace_text(place, second, SECOND)
    assert piece_ids(place) == [second, first]
    replace_text(place, first, SECOND)
    assert last_written_piece(place) == first


def test_search_and_export(place: Workplace, tmp_path: Path) -> None:
    piece, other = mine(place), mine(place)
    replace_text(place, piece, DOHA)
    replace_text(place, other, SECOND)
    (found,) = search(place, "माली")
    assert (found["piece"], DOHA[found["start"] : found["end"]]) == (piece, "माली")
    size = export(place, [piece], "txt", tmp_path / "out.txt").size
    assert (tmp_path / "out.txt").read_bytes() == DOHA.encode()
    assert size == len(DOHA.encode())
