"""Zip files of our own: the same members give the same bytes.

Names sorted, every date 1980-01-01, mode 0644, made by "Unix", no comments, no folder entries.
"""

from __future__ import annotations

import stat
import zlib
from collections.abc import Collection, Mapping

from writerdesk.trust.strict_zip import Limits, refusal
from writerdesk.trust.zip_names import clash, name_fault

_LEVEL = 9
_UNIX = 3
_MODE = (stat.S_IFREG | 0o644) << 16


def write_zip(members: Mapping[str, bytes], stored: Collection[str] = ()) -> bytes:
    """Bytes of a zip with ``members``; those named in ``stored`` are stored, the rest deflated.

    A member that deflate does not shrink, or shrinks more than our own reader believes, is stored too.
    Raises Refused ``zip/name-…`` or ``zip/duplicate…`` for a name that the strict reader would refuse.
    """
    from io import BytesIO
    from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

    _check_names(members)
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name in sorted(members):
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = _UNIX
            entry.external_attr = _MODE
            store = name in stored or _store_anyway(members[name])
            entry.compress_type = ZIP_STORED if store else ZIP_DEFLATED
            archive.writestr(entry, members[name], compresslevel=_LEVEL)
    return buffer.getvalue()


def _check_names(names: Collection[str]) -> None:
    for name in names:
        fault = name_fault(name.encode("utf-8", "surrogatepass"))
        if fault:
            raise refusal(f"zip/{fault}", ascii(name)[1:-1])
    found = clash(names)
    if found:
        raise refusal(f"zip/{found[0]}", found[1])


def _store_anyway(content: bytes) -> bool:
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = len(packer.compress(content)) + len(packer.flush())
    return packed >= len(content) or len(content) > Limits().ratio * packed
