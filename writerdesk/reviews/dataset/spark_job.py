"""The release beyond one machine: the extra ``scale``, a PySpark job that gives the same bytes as the plain one.

Workers read the store themselves, find near-duplicates and make the rows; the driver keeps ids, holds the key, and
writes the files. What is decided is decided by the functions that the plain release calls.
"""

from __future__ import annotations
