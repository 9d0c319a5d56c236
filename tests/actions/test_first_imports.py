"""Modules that two threads import for the first time at the same moment, as the jobs of a start do."""

from __future__ import annotations

import subprocess
import sys

# One thread is held in the first line of msgspec; another imports a module of WriterDesk meanwhile.
_TWO_AT_ONCE = """
import sys, threading
import writerdesk
assert "msgspec" not in sys.modules
begun, go, wrong = threading.Event(), threading.Event(), []

def hold(frame, event, arg):
    if frame.f_globals.get("__name__") == "msgspec":
        sys.settrace(None)
        begun.set()
        assert go.wait(120)

def first():
    sys.settrace(hold)
    import msgspec

def second():
    try:
        import writerdesk.errors
    except BaseException as problem:
        wrong.append(problem)

def waits(thread):
    frame = sys._current_frames().get(thread.ident)
    return frame is not None and frame.f_code.co_name == "acquire"

threads = [threading.Thread(target=work, daemon=True) for work in (first, second)]
threads[0].start()
assert begun.wait(120)
threads[1].start()
while threads[1].is_alive() and not waits(threads[1]):
    pass
go.set()
for thread in threads:
    thread.join()
print(wrong)
"""


def test_a_module_is_imported_while_another_thread_is_in_the_middle_of_msgspec() -> None:
    done = subprocess.run([sys.executable, "-c", _TWO_AT_ONCE], capture_output=True, text=True, timeout=300, check=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")
