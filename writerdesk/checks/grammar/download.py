"""The official zip from the network: where it is and which checksum it has says language-tool-python."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from writerdesk.checks.grammar.installation import VERSION, Progress
from writerdesk.errors import NetworkProblem, Refused
from writerdesk.storage.faults import translated

SIZE_MB = 250
"""About how much is downloaded; the folder is as large again."""

_AT_ONCE = 1 << 18
_SILENCE_S = 30
_MOST = 512 << 20


def download(target: Path, progress: Progress, address: str = "", sha256: str = "") -> None:
    """Bring the official zip to ``target``, which is whole and has the right checksum afterwards.

    ``address`` and ``sha256`` stand in for those of language-tool-python. ``progress`` may raise to stop. Raises
    :class:`NetworkProblem` ``network/unreachable`` or ``network/answer``; :class:`Refused` ``languagetool/checksum``;
    :class:`DiskProblem` ``disk/…``.
    """
    from language_tool_python.download_lt import EXPECTED_DOWNLOAD_SHA256, LocalLanguageTool

    address = address or LocalLanguageTool.from_version_name(VERSION).download_url
    digest = _fetch(address, target, progress)
    if digest != (sha256 or EXPECTED_DOWNLOAD_SHA256[VERSION]):
        target.unlink(missing_ok=True)
        raise Refused(
            "languagetool/checksum",
            "What came from {address} is not the file that LanguageTool published.",
            "Try again later or on another network; nothing was installed.",
            address=address,
        )


def _fetch(address: str, target: Path, progress: Progress) -> str:
    import requests

    try:
        with requests.get(address, stream=True, timeout=_SILENCE_S) as answer:
            if answer.status_code != requests.codes.ok:
                raise NetworkProblem(
                    "network/answer",
                    "{address} answers with {status} instead of the file.",
                    "Try again later, or take the zip from a stick.",
                    address=address,
                    status=answer.status_code,
                )
            return _store(answer, target, progress)
    except requests.RequestException as problem:
        raise NetworkProblem(
            "network/unreachable",
            "LanguageTool cannot be downloaded from {address}.",
            "Try again when there is a network, or take the zip from a stick; nothing was installed.",
            address=address,
        ) from problem


def _store(answer: Any, target: Path, progress: Progress) -> str:
    digest, done = hashlib.sha256(), 0
    told = answer.headers.get("Content-Length", "")
    whole = int(told) if told.isdigit() and int(told) else SIZE_MB << 20
    with translated(target):
        file = target.open("wb")
    with file:
        for part in answer.iter_content(_AT_ONCE):
            done += len(part)
            if done > _MOST:
                raise Refused(
                    "languagetool/too-large", "The file from the network does not end.", "Nothing was installed."
                )
            digest.update(part)
            with translated(target):  # not round the whole: what the network raises is an OSError too
                file.write(part)
            progress("download", min(1.0, done / whole))
    return digest.hexdigest()
