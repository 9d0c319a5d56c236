"""Documents that many threads read for the first time at once: msgspec works a kind out while others run."""

from __future__ import annotations

import subprocess
import sys

_READS = """
import sys, threading, types
import msgspec
from writerdesk.endpoint import server
from writerdesk.trust.documents_ready import prepare_documents
made = sys.modules["writerdesk.made_up"] = types.ModuleType("writerdesk.made_up")
fields = "".join(f"    f{n}: Annotated[int, msgspec.Meta(ge=0)] | None = None\\n" for n in range(20))
kinds = "".join(f"class Kind{n}(msgspec.Struct, frozen=True):\\n{fields}" for n in range(60))
before = "from __future__ import annotations\\nimport msgspec\\nfrom typing import Annotated\\n"
exec(compile(before + kinds, "made_up", "exec"), made.__dict__)
if sys.argv[1] == "ready":
    assert prepare_documents() > 100
sys.setswitchinterval(1e-6)
for number in range(60):
    kind, together = getattr(made, f"Kind{number}"), threading.Barrier(8)
    def read():
        together.wait()
        for _ in range(3):
            assert msgspec.json.decode(b'{"f1": 3, "f19": 4}', type=kind).f19 == 4
    threads = [threading.Thread(target=read) for _ in range(8)]
    [one.start() for one in threads]
    [one.join() for one in threads]
print("whole")
"""


def test_a_server_reads_documents_in_many_threads_from_its_first_moment() -> None:
    done = subprocess.run([sys.executable, "-c", _READS, "ready"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "whole\n"), done.stderr
