"""Putting LanguageTool on the disk: what is taken, what is refused, and that what was there stays."""

from __future__ import annotations

import hashlib
import os
import stat
import threading
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from writerdesk.checks.grammar.download import download
from writerdesk.checks.grammar.installation import JAR, find_installation, install_zip, own_folder
from writerdesk.errors import DiskProblem, NetworkProblem, Refused, WriterDeskError

NAME = "LanguageTool-6.8"


def quiet(_what: str, _share: float) -> None:
    """Nobody listens."""


def a_zip(file: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return file


def good(file: Path, words: bytes = b"one") -> Path:
    return a_zip(file, {f"{NAME}/{JAR}": os.urandom(500), f"{NAME}/libs/rules.jar": words})


@pytest.mark.parametrize("root", [f"{NAME}/", "", "download/LanguageTool-7.1/"])
def test_a_zip_is_taken_however_it_was_packed(tmp_path: Path, root: str) -> None:
    file = a_zip(tmp_path / "lt.zip", {f"{root}{JAR}": os.urandom(500), f"{root}libs/a.jar": b"a"})
    heard: list[str] = []
    done = install_zip(file, tmp_path, lambda what, share: heard.append(f"{what} {share <= 1}"))
    assert done.installation.version == ("7.1" if "7.1" in root else "6.8")
    assert not done.official
    assert done.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert {"check True", "unpack True"} == set(heard)
    assert find_installation(tmp_path, {}) == done.installation
    assert (done.installation.folder / "libs" / "a.jar").read_bytes() == b"a"
    assert [one.name for one in own_folder(tmp_path).iterdir()] == [done.installation.folder.name]


def _link(file: Path) -> None:
    good(file)
    with zipfile.ZipFile(file, "a") as made:
        link = zipfile.ZipInfo(f"{NAME}/link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(link, "/etc/passwd")


def _bomb(file: Path) -> None:
    a_zip(file, {f"{NAME}/{JAR}": b"jar", f"{NAME}/zeros": bytes(40 << 20)})


def _out(file: Path) -> None:
    a_zip(file, {f"{NAME}/{JAR}": b"jar", "../out": b"x"})


def _flipped(file: Path) -> None:
    good(file, os.urandom(20_000))
    data = bytearray(file.read_bytes())
    data[10_000] ^= 0xFF
    file.write_bytes(data)


def _cut(file: Path) -> None:
    good(file, os.urandom(20_000))
    file.write_bytes(file.read_bytes()[:15_000])


def _locked(file: Path) -> None:
    good(file)
    data = bytearray(file.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(mark, at + 4)
    file.write_bytes(data)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_link, "unsafe-zip"), (_bomb, "unsafe-zip"), (_out, "unsafe-zip"), (_flipped, "broken-zip"),
        (_cut, "broken-zip"), (_locked, "broken-zip"), (lambda file: file.write_bytes(b""), "broken-zip"),
        (lambda file: a_zip(file, {"photos/1.jpg": b"x"}), "not-languagetool"),
    ],
)  # fmt: skip
def test_a_bad_zip_is_refused_and_what_was_there_stays(
    tmp_path: Path, make: Callable[[Path], object], code: str
) -> None:
    before = install_zip(good(tmp_path / "good.zip"), tmp_path, quiet).installation
    bad = tmp_path / "bad.zip"
    make(bad)
    with pytest.raises(Refused) as refused:
        install_zip(bad, tmp_path, quiet)
    assert refused.value.code == f"languagetool/{code}"
    assert "bad.zip" in refused.value.message
    assert find_installation(tmp_path, {}) == before
    assert (before.folder / "libs" / "rules.jar").read_bytes() == b"one"
    assert [one.name for one in own_folder(tmp_path).iterdir()] == [NAME]
    assert not (tmp_path / "out").exists()
    assert not (tmp_path.parent / "out").exists()


def test_a_newer_one_takes_the_place_and_a_stopped_one_changes_nothing(tmp_path: Path) -> None:
    install_zip(good(tmp_path / "one.zip"), tmp_path, quiet)

    def stop(what: str, _share: float) -> None:
        if what == "unpack":
            raise CancelledError

    again = good(tmp_path / "two.zip", b"two")
    with pytest.raises(CancelledError):
        install_zip(again, tmp_path, stop)
    found = find_installation(tmp_path, {})
    assert found is not None
    assert (found.folder / "libs" / "rules.jar").read_bytes() == b"one"
    install_zip(again, tmp_path, quiet)
    assert (found.folder / "libs" / "rules.jar").read_bytes() == b"two"
    assert [one.name for one in own_folder(tmp_path).iterdir()] == [NAME]


def test_a_file_that_is_not_there_is_the_disks_affair(tmp_path: Path) -> None:
    with pytest.raises(DiskProblem) as missing:
        install_zip(tmp_path / "none.zip", tmp_path, quiet)
    assert missing.value.code == "disk/unreadable"


def test_one_that_language_tool_python_has_downloaded_is_found_too(tmp_path: Path) -> None:
    shared = tmp_path / "shared" / NAME
    shared.mkdir(parents=True)
    (shared / JAR).write_bytes(b"jar")
    assert find_installation(tmp_path / "data", {"LTP_PATH": str(tmp_path / "none")}) is None
    found = find_installation(tmp_path / "data", {"LTP_PATH": str(shared.parent)})
    assert found is not None
    assert (found.folder, found.version) == (shared, "6.8")


class _Handler(BaseHTTPRequestHandler):
    answer: bytes = b""

    def do_GET(self) -> None:
        if self.path == "/none":
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer[: len(self.answer) // 2 if self.path == "/cut" else None])

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """It says nothing."""


@contextmanager
def serving(data: bytes) -> Iterator[str]:
    """A web server with this one file."""
    server = HTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"answer": data}))
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_download_has_its_checksum_and_tells_how_far_it_is(tmp_path: Path) -> None:
    data, heard = os.urandom(2 << 20), list[float]()
    with serving(data) as address:
        download(
            tmp_path / "x", lambda _what, share: heard.append(share), f"{address}/x", hashlib.sha256(data).hexdigest()
        )
    assert (tmp_path / "x").read_bytes() == data
    assert heard == sorted(heard)
    assert heard[-1] == 1


@pytest.mark.parametrize(
    ("path", "kind", "code"),
    [
        ("/x", Refused, "languagetool/checksum"), ("/cut", NetworkProblem, "network/unreachable"),
        ("/none", NetworkProblem, "network/answer"),
    ],
)  # fmt: skip
def test_a_download_that_is_not_the_file_is_not_kept(
    tmp_path: Path, path: str, kind: type[WriterDeskError], code: str
) -> None:
    with serving(os.urandom(100_000)) as address, pytest.raises(kind) as refused:
        download(tmp_path / "x", quiet, f"{address}{path}", "0" * 64)
    assert refused.value.code == code
    assert not (tmp_path / "x").exists() or code != "languagetool/checksum"


def test_without_a_network_nothing_is_installed(tmp_path: Path) -> None:
    with serving(b"") as address:
        pass
    with pytest.raises(NetworkProblem) as refused:
        download(tmp_path / "x", quiet, f"{address}/x", "0" * 64)
    assert refused.value.code == "network/unreachable"
    assert "stick" in refused.value.next
