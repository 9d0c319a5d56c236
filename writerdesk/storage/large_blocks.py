"""Memory of texts that are gone goes back to the system at once, also where glibc would rather keep it."""

from __future__ import annotations

import sys

LARGE = 1 << 18
"""Bytes from which a block is asked of the system by itself: the text of one section is smaller, that of a book is not.
"""

_M_MMAP_THRESHOLD = -3


def give_back_large_blocks() -> bool:
    """Fix glibc's measure for large blocks at :data:`LARGE`; False where the C library knows no such measure.

    Left alone it grows to the largest block that was ever freed (mallopt(3), M_MMAP_THRESHOLD): after a book was read
    once, its copies lie scattered in the heap and stay there.
    """
    if sys.platform != "linux":
        return False
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    return mallopt is not None and mallopt(_M_MMAP_THRESHOLD, LARGE) == 1
