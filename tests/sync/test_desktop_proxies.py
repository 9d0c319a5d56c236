"""Proxies as GNOME, KDE and macOS keep them, and what is said of a script that nobody here runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from writerdesk.errors import NetworkProblem
from writerdesk.sync.client import EndpointClient
from writerdesk.sync.desktop_proxies import desktop_proxies, gnome_proxies, kde_proxies, scutil_proxies
from writerdesk.sync.proxies import Way, system_proxy

PLACE = "org.gnome.system.proxy"
SCRIPT = "http://proxy.example/proxy.pac"
NOBODY = "https://0.0.0.0:1"
"""This machine by an address that is not loopback's; nobody listens there."""
#: what a KDE of 2024 writes with each choice of its page of proxies
KIOSLAVERC = """[$Version]
update_info=kioslave.upd:kde2.2/r1

[Proxy Settings][x]
ProxyType=3

[Proxy Settings]
NoProxyFor=localhost,*.press.example
Proxy Config Script=http://proxy.example/proxy.pac
ProxyType={kind}
httpProxy=http://proxy.example 8080
httpsProxy=http://proxy.example 8443
socksProxy=
"""
MANUAL = {
    "http": "http://proxy.example:8080", "https": "http://proxy.example:8443", "no": "localhost,.press.example"
}  # fmt: skip
#: ``scutil --proxy`` on macOS 14
SCUTIL = """<dictionary> {
  ExceptionsList : <array> {
    0 : *.local
  }
  HTTPEnable : 0
  ProxyAutoConfigEnable : %d
  ProxyAutoConfigURLString : http://proxy.example/proxy.pac
  ProxyAutoDiscoveryEnable : %d
}
"""


@pytest.fixture
def gnome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop whose settings are what the program ``gsettings`` beside it says."""
    if not sys.platform.startswith("linux"):
        pytest.skip("GNOME is not there")
    for kind in ("http", "https", "all", "socks", "no", "auto"):
        for name in (f"{kind}_proxy", f"{kind}_proxy".upper()):
            monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    return tmp_path / "gsettings"


def says(program: Path, *lines: str) -> None:
    program.write_text("#!/bin/sh\ncat <<'EOF'\n" + "\n".join(lines) + "\nEOF\n", encoding="ascii")
    program.chmod(0o755)


def test_a_proxy_of_the_desktop_is_used_and_its_exceptions_are_not(gnome: Path) -> None:
    exceptions = "['localhost', '10.0.0.0/8', '*.press.example']"
    said = ("mode 'manual'", f"ignore-hosts {exceptions}", f"autoconfig-url '{SCRIPT}'")
    http = ("http host ''", "http port 8080", "https host 'proxy.example'", "https port 8443")
    socks = ("socks host 'socks.example'", "socks port 0")
    says(gnome, *(f"{PLACE} {line}" for line in said), *(f"{PLACE}.{line}" for line in (*http, *socks)))
    assert system_proxy("https://vendor.example") == Way("http://proxy.example:8443")
    for direct in ("https://desk.press.example", "https://10.1.2.3", "https://localhost"):
        assert (direct, system_proxy(direct)) == (direct, Way())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("https_proxy", "http://mine.example:1")
        assert system_proxy("https://vendor.example") == Way("http://mine.example:1"), (
            "what the person says goes before"
        )


def test_a_script_is_said_where_nothing_is_reached_without_it(gnome: Path) -> None:
    says(gnome, f"{PLACE} mode 'auto'", f"{PLACE} autoconfig-url '{SCRIPT}'")
    assert system_proxy(NOBODY) == Way(None, SCRIPT)
    with EndpointClient(NOBODY, "a token") as client, pytest.raises(NetworkProblem) as said:
        client.feed(0)
    assert (said.value.code, "by hand" in said.value.next) == ("network/proxy", True)
    says(gnome, f"{PLACE} mode 'none'")
    with EndpointClient(NOBODY, "a token") as client, pytest.raises(NetworkProblem) as said:
        client.feed(0)
    assert said.value.code == "network/unreachable"


@pytest.mark.skipif(shutil.which("gsettings") is None, reason="gsettings missing")
def test_what_gsettings_itself_says_is_understood(tmp_path: Path) -> None:
    there = {**os.environ, "GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": str(tmp_path)}

    def said() -> dict[str, str]:
        done = subprocess.run(["gsettings", "list-recursively", PLACE], env=there, capture_output=True, check=False)
        return gnome_proxies(done.stdout.decode())

    if subprocess.run(["gsettings", "get", PLACE, "mode"], env=there, capture_output=True, check=False).returncode:
        pytest.skip("GNOME's settings are not installed")
    assert said() == {}
    for where, name, value in (
        (f"{PLACE}.https", "host", "proxy.example"), (f"{PLACE}.https", "port", "8443"), (PLACE, "mode", "manual"),
        (PLACE, "ignore-hosts", "['*.press.example', '::1']"),
    ):  # fmt: skip
        subprocess.run(["gsettings", "set", where, name, value], env=there, check=True)
    assert said() == {"https": "http://proxy.example:8443", "no": ".press.example,::1"}
    subprocess.run(["gsettings", "set", PLACE, "mode", "auto"], env=there, check=True)
    assert said() == {"auto": "wpad"}


def test_each_desktop_keeps_them_in_its_own_way(tmp_path: Path) -> None:
    file = tmp_path / "kioslaverc"
    kde = {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path)}
    assert desktop_proxies(kde, "linux") == {}, "there is no file yet"
    for kind, found in ((0, {}), (1, MANUAL), (2, {"auto": SCRIPT}), (3, {"auto": "wpad"}), (4, {})):
        file.write_text(KIOSLAVERC.format(kind=kind), encoding="utf-8")
        assert (kind, desktop_proxies(kde, "linux")) == (kind, found)
    file.write_bytes(b"\xff no settings")
    assert kde_proxies(file) == {}
    for flags, script in (
        ((0, 0), {}),
        ((1, 0), {"auto": SCRIPT}),
        ((1, 1), {"auto": SCRIPT}),
        ((0, 1), {"auto": "wpad"}),
    ):
        assert scutil_proxies(SCUTIL % flags) == script
    assert desktop_proxies({}, "linux") == gnome_proxies("") == gnome_proxies("No schemas installed") == {}
