"""The proxy of this computer's settings: the environment, the registry on Windows, the system's settings on macOS.

``http:``, ``https:`` and SOCKS 5; a SOCKS proxy resolves names itself. Exceptions are the system's own list, and
networks in ``no_proxy``. Automatic configuration (PAC) is a program from the network and is not run.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

_SOCKS = re.compile("socks[a-z0-9]*", re.IGNORECASE)


def system_proxy(url: str) -> str | None:
    """The address of the proxy by which ``url`` is reached, None for none; never one for this machine."""
    from urllib.request import getproxies  # costs time to import, and is needed with the first request

    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_loopback(host):
        return None
    found = getproxies()
    proxy = found.get(parts.scheme) or found.get("all") or ""
    if not proxy and found.get("socks"):
        # macOS names every kind of proxy http:.
        proxy = f"socks://{found['socks'].rpartition('://')[2]}"
    if not proxy or _excepted(host, found):
        return None
    scheme, there, rest = proxy.partition("://")
    if not there:
        return f"http://{proxy}"
    # Systems do not say which SOCKS it is, or say 4, which knows no names; what does not speak 5 is said then.
    return f"socks5://{rest}" if _SOCKS.fullmatch(scheme) else proxy


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _excepted(host: str, found: Mapping[str, str]) -> bool:
    from urllib.request import proxy_bypass

    if proxy_bypass(host):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return any(_holds(network.strip(), address) for network in found.get("no", "").split(",") if "/" in network)


def _holds(network: str, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    try:
        return address in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False
