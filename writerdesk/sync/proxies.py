"""The proxy of this computer's settings: the environment, the registry on Windows, the system's settings on macOS, and
those of the desktop elsewhere.

``http:``, ``https:`` and SOCKS 5; a SOCKS proxy resolves names itself. Exceptions are the system's own list, and
networks in ``no_proxy``. Automatic configuration (PAC) is a program from the network and is not run: that one is set is
said.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from writerdesk.sync.desktop_proxies import AUTOMATIC, desktop_proxies

_ANYWHERE = "https://writerdesk.invalid"
_SOCKS = re.compile("socks[a-z0-9]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Way:
    """How an address is reached: by the ``proxy`` with this address, or directly.

    ``script`` is the automatic configuration that the settings name beside no proxy, empty for none.
    """

    proxy: str | None = None
    script: str = ""


@dataclass(frozen=True)
class ScriptWarning:
    """The proxy is set by a script alone, whose address is ``name``."""

    name: str
    kind: Literal["proxy-script"] = "proxy-script"

    @property
    def message(self) -> str:
        """One sentence for the person, in English."""
        return f"This computer's proxy is set by a script, which is not run here: {self.name}."

    @property
    def next(self) -> str:
        """What to do now, in English."""
        return "If no vendor is reached, set the proxy by hand in the system's settings, or in HTTPS_PROXY."


def script_warning() -> ScriptWarning | None:
    """What the doctor says of this computer's proxy; None where there is none, or one that is used."""
    script = system_proxy(_ANYWHERE).script
    return ScriptWarning(script) if script else None


def system_proxy(url: str) -> Way:
    """The way to ``url``; never a proxy for this machine. The environment goes before what the desktop says."""
    from urllib.request import getproxies  # costs time to import, and is needed with the first request

    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_loopback(host):
        return Way()
    found = getproxies()
    if not _proxy_of(parts.scheme, found):
        found = desktop_proxies() | found
    if _excepted(host, found):
        return Way()
    proxy = _proxy_of(parts.scheme, found)
    return Way(proxy or None, "" if proxy else found.get(AUTOMATIC, ""))


def _proxy_of(scheme: str, found: Mapping[str, str]) -> str:
    proxy = found.get(scheme) or found.get("all") or ""
    if not proxy and found.get("socks"):
        # macOS names every kind of proxy http:.
        proxy = f"socks://{found['socks'].rpartition('://')[2]}"
    if not proxy:
        return ""
    kind, there, rest = proxy.partition("://")
    if not there:
        return f"http://{proxy}"
    # Systems do not say which SOCKS it is, or say 4, which knows no names; what does not speak 5 is said then.
    return f"socks5://{rest}" if _SOCKS.fullmatch(kind) else proxy


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _excepted(host: str, found: Mapping[str, str]) -> bool:
    from urllib.request import proxy_bypass

    exceptions = [one.strip().casefold() for one in found.get("no", "").split(",")]
    if proxy_bypass(host) or any(_names(one, host.casefold()) for one in exceptions):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return any(_holds(network, address) for network in exceptions if "/" in network)


def _names(exception: str, host: str) -> bool:
    """Whether an exception is every host, this one, or a domain that it belongs to."""
    domain = exception.lstrip(".")
    return exception == "*" or (bool(domain) and (host == domain or host.endswith(f".{domain}")))


def _holds(network: str, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    try:
        return address in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False
