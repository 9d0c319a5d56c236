"""A small server that speaks as LanguageTool does, started as one starts Java: for how a server lives and dies.

It finds ``teh`` in every language but one. A text with ``DIE`` ends it, one with ``WRONG`` is answered with an error.
What the real one finds is in ``test_real_server.py``.
"""

from __future__ import annotations

import json
import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

SCRIPT = """#!/bin/sh
if [ "$1" = "-version" ]; then echo 'openjdk version "{version}" 2025-04-15' >&2; exit 0; fi
exec {python} -S -E {file} "$@"
"""


def a_java(folder: Path, version: str = "21.0.1") -> Path:
    """A program that says it is this Java, and runs the small server whatever it is told to run."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "java"
    program.write_text(SCRIPT.format(version=version, python=sys.executable, file=__file__), encoding="utf-8")
    program.chmod(0o755)
    return program


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/v2/languages":
            self._say([{"code": "fr", "longCode": "fr"}, {"code": "ta", "longCode": "ta-IN"}])
        elif self.path == "/v2/healthcheck":
            self._send(b"OK", 200)
        else:
            self._send(b"Error: no such thing", 404)

    def do_POST(self) -> None:
        asked = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode(), keep_blank_values=True)
        text = asked["text"][0]
        if "DIE" in text:
            os._exit(7)
        if "WRONG" in text:
            self._send(b"Error: Internal Error", 500)
            return
        self._say({"software": {"version": "6.8"}, "matches": [_match(text, at) for at in _places(text)]})

    def _say(self, document: object) -> None:
        self._send(json.dumps(document).encode(), 200)

    def _send(self, body: bytes, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """It says nothing."""


def _places(text: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith("teh", at)]


def _match(text: str, at: int) -> dict[str, object]:
    """A place in UTF-16 units, as LanguageTool reckons: from ``teh`` to the end of the signs that stick to it."""
    end = at + 3
    while end < len(text) and not text[end].isspace():
        end += 1
    begins, units = len(text[:at].encode("utf-16-le")) // 2, len(text[at:end].encode("utf-16-le")) // 2
    return {
        "message": "A word was\n turned round.", "shortMessage": "", "offset": begins, "length": units,
        "replacements": [{"value": "the"}, {"value": "ten"}],
        "context": {"text": text, "offset": begins, "length": units}, "sentence": text,
        "rule": {"id": "TEH", "issueType": "grammar", "category": {"id": "GRAMMAR", "name": "Grammar"}},
    }  # fmt: skip


if __name__ == "__main__":
    port = int(sys.argv[sys.argv.index("--port") + 1])
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), _Handler)
    except OSError as problem:
        sys.exit(f"java.net.BindException: {problem.strerror}")
    server.serve_forever()
