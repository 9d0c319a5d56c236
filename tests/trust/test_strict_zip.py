"""The strict zip reader: every lie has its code, every honest zip comes back whole."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trust.raw_zip import Entry, raw_zip
from writerdesk.errors import DiskProblem, Refused
from writerdesk.trust.strict_zip import MIB, REFUSALS, Limits, load_file, read_zip
from writerdesk.trust.zip_writer import write_zip

GOOD = [Entry(b"wd/a.txt"), Entry(b"wd/b.txt", b"kola nut\n" * 20, method=8)]


def refused_with(data: bytes) -> str:
    """Code of the refusal, or '' when the zip is read; then it must be read as the good one."""
    try:
        members = read_zip(data)
    except Refused as error:
        return error.code
    assert members == read_zip(raw_zip(GOOD))
    return ""


def code_of(data: bytes) -> str:
    with pytest.raises(Refused) as caught:
        read_zip(data)
    assert caught.value.exit_status == 4
    assert "\n" not in caught.value.message + caught.value.where
    return caught.value.code


def test_each_lie_is_refused_by_name(subtests: pytest.Subtests) -> None:
    from tests.trust.hostile_zips import HOSTILE  # made when they are needed: half a second of work

    for code, what, data in HOSTILE:
        with subtests.test(f"{code}: {what}"):
            assert code_of(data) == code
            assert code_of(data) == code
    assert {code for code, _what, _data in HOSTILE} == set(REFUSALS)


def test_a_plain_zip_is_read() -> None:
    assert read_zip(raw_zip(GOOD)) == {entry.name.decode(): entry.content for entry in GOOD}
    assert read_zip(raw_zip([])) == {}


@pytest.mark.parametrize("attributes", [0, 0o600 << 16, 0o100755 << 16, 0x20])
def test_permissions_do_not_matter(attributes: int) -> None:
    assert read_zip(raw_zip([Entry(b"wd/a", attributes=attributes)])) == {"wd/a": b"palm wine\n"}


def test_info_zips_time_fields_are_let_be() -> None:
    stamp = b"UT\x05\x00\x03\x01\x02\x03\x04"
    assert read_zip(raw_zip([Entry(b"wd/a", extra=stamp, local_extra=stamp)])) == {"wd/a": b"palm wine\n"}


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_python_zips_are_read(method: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        archive.writestr("wd/a.txt", "ሰላም\n" * 50)
    assert read_zip(buffer.getvalue()) == {"wd/a.txt": ("ሰላም\n" * 50).encode()}


def test_limits_hold_at_their_edge() -> None:
    many = [Entry(b"wd/%d" % n, b"x") for n in range(200)]
    assert len(read_zip(raw_zip(many))) == 200
    edge = Entry(b"wd/edge", b"\0" * 200, packed=b"\0")
    assert code_of(raw_zip([edge])) == "zip/size-lie"  # 200 to 1 passes the ratio; the lie is found after it
    assert len(read_zip(raw_zip([Entry(b"wd/a", b"ab")]), Limits(member=2))["wd/a"]) == 2
    with pytest.raises(Refused, match="zip/member-size"):
        read_zip(raw_zip([Entry(b"wd/a", b"abc")]), Limits(member=2))
    with pytest.raises(Refused, match="zip/total-size"):
        read_zip(b"\0" * (2 * MIB), Limits(total=10))


def test_a_huge_file_is_not_read_into_memory(tmp_path: Path) -> None:
    huge = tmp_path / "huge.wdpkg"
    with huge.open("wb") as file:
        file.truncate(40 * 1024 * MIB)  # sparse: 40 GiB that take no room
    with pytest.raises(Refused, match="zip/total-size"):
        load_file(huge)
    with pytest.raises(DiskProblem):
        load_file(tmp_path / "absent.wdpkg")


NAMES = st.text("abcdefgh/._-1", min_size=1, max_size=12).filter(
    lambda name: not name.startswith("/") and all(part and not part.endswith(".") for part in name.split("/"))
)


@settings(deadline=None)
@given(st.dictionaries(NAMES, st.binary(max_size=300), max_size=6))
def test_what_is_written_is_read_back(members: dict[str, bytes]) -> None:
    clashing = [name for name in members if any(other.startswith(f"{name}/") for other in members)]
    for name in clashing:
        del members[name]
    data = write_zip(members)
    assert read_zip(data) == members
    assert write_zip(dict(reversed(members.items()))) == data


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_noise_is_refused_politely(noise: bytes) -> None:
    for data in (noise, raw_zip(GOOD) + noise, noise + raw_zip(GOOD)):
        assert refused_with(data) in {"", *REFUSALS}


@settings(deadline=None)
@given(st.data())
def test_a_flipped_byte_never_changes_what_is_read(data: st.DataObject) -> None:
    whole = bytearray(raw_zip(GOOD))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    assert refused_with(bytes(whole)) in {"", *REFUSALS}


class TestWriter:
    def test_the_layout_of_the_design(self) -> None:
        data = write_zip({"wd/b": b"kola " * 50, "wd/a": b"kola " * 50}, stored=["wd/b"])
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            first, second = archive.infolist()
            assert (archive.comment, archive.testzip()) == (b"", None)
        assert (first.filename, first.compress_type) == ("wd/a", zipfile.ZIP_DEFLATED)
        assert (second.filename, second.compress_type) == ("wd/b", zipfile.ZIP_STORED)
        for entry in (first, second):
            assert (entry.date_time, entry.create_system) == ((1980, 1, 1, 0, 0, 0), 3)
            assert (entry.external_attr >> 16 & 0o7777, entry.comment, entry.extra) == (0o644, b"", b"")
        assert data[30:33] == b"wd/"

    def test_each_byte_is_as_python_writes_it(self) -> None:
        members = {"b/long": b"kola " * 500, "a/empty": b"", "b/noise": bytes(range(256)), "c": b"stored " * 9}
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name in sorted(members):
                entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                entry.create_system, entry.external_attr = 3, 0o100644 << 16
                entry.compress_type = zipfile.ZIP_DEFLATED if name == "b/long" else zipfile.ZIP_STORED
                archive.writestr(entry, members[name], compresslevel=6)
        assert write_zip(members, stored=["c"]) == buffer.getvalue()

    def test_unzip_accepts_it(self, tmp_path: Path) -> None:
        file = tmp_path / "a.zip"
        file.write_bytes(write_zip({"wd/a": b"kola " * 50, "wd/b": b""}))
        done = subprocess.run(["unzip", "-t", str(file)], capture_output=True, text=True, check=False)
        assert "No errors detected" in done.stdout
        assert done.returncode == 0

    def test_one_letter_a_million_times_is_still_readable(self) -> None:
        members = {"wd/a": b"a" * 1_000_000}
        assert read_zip(write_zip(members)) == members

    @pytest.mark.parametrize("name", ["../a", "a\\b", "ä", "nul", "a/", "", "\ud800"])
    def test_bad_names_are_not_written(self, name: str) -> None:
        with pytest.raises(Refused, match="zip/"):
            write_zip({name: b""})

    def test_clashing_names_are_not_written(self) -> None:
        with pytest.raises(Refused, match="zip/duplicate-case"):
            write_zip({"wd/a": b"", "wd/A": b""})
