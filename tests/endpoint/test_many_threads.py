"""Documents that many threads read for the first time at once: msgspec works a kind out while others run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_KINDS = "from __future__ import annotations\nimport msgspec\nfrom typing import Annotated\n" + "".join(
    f"class Kind{kind}(msgspec.Struct, frozen=True):\n"
    + "".join(f"    f{n}: Annotated[int, msgspec.Meta(ge=0)] | None = None\n" for n in range(20))
    for kind in range(60)
)
_READS = """
import sys, threading
import msgspec
import writerdesk
writerdesk.__path__.append(sys.argv[1])
from writerdesk import made_up
sys.setswitchinterval(1e-6)
for number in range(60):
    kind, together = getattr(made_up, f"Kind{number}"), threading.Barrier(8)
    def read():
        together.wait()
        for _ in range(3):
            assert msgspec.json.decode(b'{"f1": 3, "f19": 4}', type=kind).f19 == 4
    threads = [threading.Thread(target=read) for _ in range(8)]
    [one.start() for one in threads]
    [one.join() for one in threads]
print("whole")
"""


def test_documents_are_read_in_many_threads_from_the_first_moment(tmp_path: Path) -> None:
    (tmp_path / "made_up.py").write_text(_KINDS, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", _READS, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "whole\n"), done.stderr
