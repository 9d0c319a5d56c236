"""What a desktop's own settings say of proxies, where Python's ``getproxies`` does not look.

GNOME and what is made of it keep them in GSettings, KDE in ``kioslaverc``. Of Windows and macOS only the automatic
script is read here: Python reads the rest itself.
"""

from __future__ import annotations

import configparser
import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

AUTOMATIC = "auto"
"""The key under which the address of the automatic script stands; :data:`DISCOVERED` where the network is to name it.
"""
DISCOVERED = "wpad"
_LONGEST_S = 3
_INTERNET = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
_KINDS = ("http", "https", "socks")
_GSETTING = re.compile(r"org\.gnome\.system\.proxy(?:\.(\w+))? ([\w-]+) (.*)")
_QUOTED = re.compile(r"'([^']*)'")
_SCUTIL = re.compile(r"^\s*(ProxyAuto\w+) : (.+)$", re.MULTILINE)


def desktop_proxies(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> dict[str, str]:
    """As ``getproxies``: addresses by ``http``, ``https``, ``socks``, exceptions by ``no``, and :data:`AUTOMATIC`.

    ``platform`` is as ``sys.platform``. Asks another program, which takes some ms. Empty where there is no desktop.
    """
    if platform == "win32":
        return automatic(_windows_script())
    if platform == "darwin":
        return scutil_proxies(_said("scutil", "--proxy"))
    desktop = environment.get("XDG_CURRENT_DESKTOP", "").upper()
    if "KDE" in desktop:
        folder = environment.get("XDG_CONFIG_HOME") or Path(environment.get("HOME", "/")) / ".config"
        return kde_proxies(Path(folder, "kioslaverc"))
    return gnome_proxies(_said("gsettings", "list-recursively", "org.gnome.system.proxy")) if desktop else {}


def automatic(script: str) -> dict[str, str]:
    """The one entry of an automatic script, none for no script."""
    return {AUTOMATIC: script} if script else {}


def gnome_proxies(said: str) -> dict[str, str]:
    """What ``gsettings list-recursively org.gnome.system.proxy`` said, a key a line with its GVariant text."""
    keys = {(kind, name): value for kind, name, value in _GSETTING.findall(said)}
    texts = {key: _QUOTED.findall(value) for key, value in keys.items()}

    def text(kind: str, name: str) -> str:
        return "".join(texts.get((kind, name), ())[:1])

    mode = text("", "mode")
    if mode == "auto":
        return automatic(text("", "autoconfig-url") or DISCOVERED)
    if mode != "manual":
        return {}
    found = {}
    for kind in _KINDS:
        host, port = text(kind, "host"), keys.get((kind, "port"), "0")
        if host and port != "0":
            found[kind] = f"http://{host}:{port}"
    return found | {"no": ",".join(_suffix(one) for one in texts.get(("", "ignore-hosts"), ()))}


def kde_proxies(file: Path) -> dict[str, str]:
    """What ``kioslaverc`` says; nothing where it is not there or makes no sense."""
    settings = configparser.RawConfigParser(strict=False, delimiters=("=",))
    try:
        settings.read_string(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return {}
    if not settings.has_section("Proxy Settings"):
        return {}
    said = settings["Proxy Settings"]
    kind = said.get("ProxyType", "0")
    if kind in {"2", "3"}:
        return automatic((said.get("Proxy Config Script", "") if kind == "2" else "") or DISCOVERED)
    if kind != "1":
        return {}
    # “http://host 8080”, and with a colon in older files.
    found = {name: said.get(f"{name}Proxy", "").strip().replace(" ", ":") for name in _KINDS}
    exceptions = ",".join(_suffix(one.strip()) for one in said.get("NoProxyFor", "").split(","))
    return {name: address for name, address in found.items() if address} | {"no": exceptions}


def scutil_proxies(said: str) -> dict[str, str]:
    """The automatic script that ``scutil --proxy`` of macOS names."""
    found = dict(_SCUTIL.findall(said))
    if found.get("ProxyAutoConfigEnable") == "1":
        return automatic(found.get("ProxyAutoConfigURLString") or DISCOVERED)
    return automatic(DISCOVERED if found.get("ProxyAutoDiscoveryEnable") == "1" else "")


def _windows_script() -> str:
    """``AutoConfigURL`` of the person's Internet settings; what the network may name by itself is not kept there."""
    if sys.platform == "win32":
        import winreg

        with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _INTERNET) as key:
            return str(winreg.QueryValueEx(key, "AutoConfigURL")[0])
    return ""


def _suffix(exception: str) -> str:
    """``*.example`` and ``.example`` as ``no_proxy`` writes them."""
    return exception.removeprefix("*")


def _said(*command: str) -> str:
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=_LONGEST_S,
            check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode(errors="replace")
