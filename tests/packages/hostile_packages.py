"""A hostile package for every code of ``packages.faults``, with the exit status that it deserves."""

from __future__ import annotations

import json

from tests.packages.forge import (
    KEY,
    Members,
    append,
    drop,
    edit_json,
    forged,
    forged_tags,
    manifest,
    payload_names,
    put,
    reseal,
    sealed,
    set_header,
    tag_names,
    tampered,
    unzipped,
    zipped,
)
from writerdesk.trust.age import encrypt, new_identity

MANIFEST, TAGMANIFEST, INFO = "manifest-sha256.txt", "tagmanifest-sha256.txt", "bag-info.txt"
TOP, GOOD = unzipped(sealed().data)
ZERO = "0" * 64


def judged(
    source: str = "urn:sha256:" + "a" * 64, of: str = "", start: int = 4, exact: str = "sea"
) -> dict[str, object]:
    """A remark on a judged text, good but for what is given."""
    places = [{"type": "TextPositionSelector", "start": start, "end": 7}, {"type": "TextQuoteSelector", "exact": exact}]
    remark = {"id": "urn:uuid:1", "target": {"source": of or source, "selector": places}}
    return {"source": source, "language": "en", "direction": "ltr", "annotations": [remark]}


def _lines(members: Members) -> list[str]:
    return members[MANIFEST].decode().splitlines(keepends=True)


def _swap_first_line(members: Members) -> None:
    first, *rest = _lines(members)
    digest, path = first.split()
    members[MANIFEST] = "".join([f"{path}  {digest}\n", *rest]).encode()


def _other_algorithm(members: Members) -> None:
    members["manifest-sha512.txt"] = manifest(members, payload_names(members), "sha512")
    del members[MANIFEST]


def _second(algorithm: str, names: slice) -> bytes:
    def change(members: Members) -> None:
        members[f"manifest-{algorithm}.txt"] = manifest(members, payload_names(members)[names], algorithm)

    return forged_tags(change)


def _second_with_wrong_digest(members: Members) -> None:
    members["manifest-md5.txt"] = manifest(members, payload_names(members), "md5").replace(b"  ", b"0  ", 1)
    members["manifest-md5.txt"] = members["manifest-md5.txt"][1:]


def _tagmanifest_of(algorithm: str) -> bytes:
    _top, members = unzipped(sealed().data)
    members[f"tagmanifest-{algorithm}.txt"] = manifest(members, tag_names(members), algorithm)
    del members[TAGMANIFEST]
    return zipped(members, TOP)


def _uncovered(name: str) -> bytes:
    """A tag file beside a tag manifest that does not know it: ``bagit.py`` calls this bag valid."""
    return tampered(put(name, b"#!/bin/sh\n"))


def _covered_by_less(members: Members) -> None:
    members[TAGMANIFEST] = manifest(members, ["bagit.txt", MANIFEST])


def _resigned(**how: str) -> bytes:
    _top, members = unzipped(sealed().data)
    reseal(members, **how)  # type: ignore[arg-type]
    return zipped(members, TOP)


STRUCTURE: list[tuple[str, str, bytes]] = [
    ("zip/encrypted-package", "age", encrypt(sealed().data, [new_identity()[1]])),
    ("zip/not-a-zip", "empty", b""),
    ("bag/top-folder", "no members", zipped({}, TOP)),
    ("bag/top-folder", "at the root", zipped(GOOD, "")),
    ("bag/top-folder", "two", zipped({f"{TOP}/{n}": c for n, c in GOOD.items()} | {"wd-2/a": b""}, "")),
    ("bag/top-folder", "file beside", zipped({f"{TOP}/{n}": c for n, c in GOOD.items()} | {"mimetype": b"x"}, "")),
    ("bag/nested", "nested", zipped(GOOD, f"outer/{TOP}")),
    ("bag/folder-name", "other name", zipped(GOOD, "package")),
    ("bag/folder-name", "capitals", zipped(GOOD, TOP.upper())),
    ("bag/no-bagit-txt", "missing", tampered(drop("bagit.txt"))),
    ("bag/bagit-txt", "0.97", forged_tags(put("bagit.txt", GOOD["bagit.txt"].replace(b"1.0", b"0.97")))),
    ("bag/bagit-txt", "encoding", forged_tags(put("bagit.txt", GOOD["bagit.txt"].replace(b"UTF-8", b"UTF-16")))),
    ("bag/bagit-txt", "third line", forged_tags(append("bagit.txt", b"Note: x\n"))),
    ("bag/bagit-txt", "carriage returns", forged_tags(put("bagit.txt", GOOD["bagit.txt"].replace(b"\n", b"\r\n")))),
    ("bag/no-bag-info", "missing", tampered(drop(INFO))),
    ("bag/bag-info", "no colon", forged_tags(append(INFO, b"just words\n"))),
    ("bag/bag-info", "not utf-8", forged_tags(append(INFO, b"Note: \xff\n"))),
    ("bag/bag-info", "bom", forged_tags(put(INFO, b"\xef\xbb\xbf" + GOOD[INFO]))),
    ("bag/bag-info", "carriage return", forged_tags(append(INFO, b"Note: a\rWriterDesk-Vendor: evil\n"))),
    ("bag/bag-info", "line separator", forged_tags(append(INFO, "Note: a\u2028WriterDesk-Vendor: evil\n".encode()))),
    ("bag/bag-info", "nul", forged_tags(append(INFO, b"Note: a\0b\n"))),
    ("bag/missing-header", "vendor", forged_tags(set_header("WriterDesk-Vendor", None))),
    ("bag/missing-header", "oxum", forged_tags(set_header("Payload-Oxum", None))),
    ("bag/missing-header", "identifier", forged_tags(set_header("External-Identifier", None))),
    ("bag/header-conflict", "brief", forged_tags(append(INFO, b"WriterDesk-Brief: other@1\n"))),
    ("bag/header-conflict", "case", forged_tags(append(INFO, b"writerdesk-vendor: evil\n"))),
    ("bag/header-value", "revision", forged_tags(set_header("WriterDesk-Revision", "0"))),
    ("bag/header-value", "brief", forged_tags(set_header("WriterDesk-Brief", "am-proverbs"))),
    ("bag/header-value", "date", forged_tags(set_header("Bagging-Date", "yesterday"))),
    ("bag/header-value", "parent", forged_tags(set_header("WriterDesk-Parent", "sha256:short"))),
    ("bag/header-value", "folded", forged_tags(append(INFO, b" and more\n"), set_header("Bagging-Date", "2026"))),
    ("bag/newer-version", "version 2", forged_tags(set_header("WriterDesk-Package-Version", "2"))),
    ("bag/identifier", "other id", forged_tags(set_header("External-Identifier", f"urn:uuid:{ZERO[:8]}-1-1-1-1"))),
    ("bag/identifier", "no uuid", forged_tags(set_header("External-Identifier", "package 1"))),
    ("bag/parent", "first with parent", forged_tags(set_header("WriterDesk-Parent", f"sha256:{ZERO}"))),
    ("bag/parent", "second without", forged_tags(set_header("WriterDesk-Revision", "2"))),
    ("bag/fetch-txt", "fetch", forged_tags(put("fetch.txt", b"https://example.org/x 3 data/x\n"))),
    ("bag/no-manifest", "none", forged_tags(drop(MANIFEST))),
    ("bag/no-tagmanifest", "none", tampered(drop(TAGMANIFEST))),
    ("bag/other-algorithms", "sha512 only", forged_tags(_other_algorithm)),
    ("bag/other-algorithms", "tag manifest in md5", _tagmanifest_of("md5")),
    ("bag/unknown-algorithm", "whirlpool", forged_tags(put("manifest-whirlpool.txt", b""))),
    ("bag/second-manifest", "lists less", _second("sha512", slice(1, None))),
    ("bag/second-manifest", "lists nothing", _second("md5", slice(0, 0))),
    ("bag/manifest-line", "words", forged_tags(append(MANIFEST, b"some words\n"))),
    ("bag/manifest-line", "blank", forged_tags(append(MANIFEST, b"\n"))),
    ("bag/manifest-line", "short digest", forged_tags(append(MANIFEST, b"abc  data/x\n"))),
    ("bag/manifest-line", "one space", forged_tags(put(MANIFEST, GOOD[MANIFEST].replace(b"  ", b" ")))),
    ("bag/manifest-line", "bom", forged_tags(put(MANIFEST, b"\xef\xbb\xbf" + GOOD[MANIFEST]))),
    ("bag/hash-order", "path first", forged_tags(_swap_first_line)),
    ("bag/duplicate-line", "same", forged_tags(lambda m: append(MANIFEST, _lines(m)[0].encode())(m))),
    ("bag/duplicate-line", "other digest", forged_tags(append(MANIFEST, f"{ZERO}  data/piece.txt\n".encode()))),
    ("bag/carriage-return", "line ends", forged_tags(put(MANIFEST, GOOD[MANIFEST].replace(b"\n", b"\r\n")))),
    ("bag/carriage-return", "in a name", forged_tags(append(MANIFEST, f"{ZERO}  data/a%0Db\n".encode()))),
    ("bag/carriage-return", "line feed", forged_tags(append(MANIFEST, f"{ZERO}  data/a%0ab\n".encode()))),
    ("bag/manifest-path", "parent", forged_tags(append(MANIFEST, f"{ZERO}  data/../../etc/passwd\n".encode()))),
    ("bag/manifest-path", "absolute", forged_tags(append(MANIFEST, f"{ZERO}  /etc/passwd\n".encode()))),
    ("bag/manifest-path", "tag file", forged_tags(append(MANIFEST, f"{ZERO}  bagit.txt\n".encode()))),
    ("bag/manifest-path", "binary mark", forged_tags(append(MANIFEST, f"{ZERO}  *data/piece.txt\n".encode()))),
    ("bag/unlisted-file", "unlisted", tampered(put("data/more.txt", b"more"))),
    ("bag/missing-file", "payload", tampered(drop("data/consent.json"))),
    ("bag/missing-file", "listed", forged_tags(append(MANIFEST, f"{ZERO}  data/x.txt\n".encode()))),
    ("bag/uncovered-tag-file", "at the top", _uncovered("run.sh")),
    ("bag/uncovered-tag-file", "in signatures", _uncovered("signatures/run.sh")),
    ("bag/uncovered-tag-file", "below signatures", _uncovered("signatures/a/b.sshsig")),
    ("bag/uncovered-tag-file", "bag-info", tampered(_covered_by_less)),
    ("bag/oxum", "octets", forged_tags(set_header("Payload-Oxum", "1.5"))),
    ("bag/oxum", "not resealed", tampered(set_header("Payload-Oxum", "1.5"))),
    ("document/missing", "text", forged(drop("data/piece.txt"))),
    ("document/missing", "piece", forged(drop("data/piece.json"))),
    ("document/missing", "consent", forged(drop("data/consent.json"))),
    ("document/missing", "crate", forged(drop("data/ro-crate-metadata.json"))),
    ("document/missing", "process", forged(drop("data/process/summary.json"))),
    ("document/not-utf8", "latin-1", forged(put("data/piece.txt", b"caf\xe9\n"))),
    ("document/not-utf8", "surrogate", forged(put("data/piece.txt", b"\xed\xa0\x80\n"))),
    ("document/bom", "bom", forged(put("data/piece.txt", "\ufeffሰላም\n".encode()))),
    ("document/nul", "nul", forged(put("data/piece.txt", b"a\0b\n"))),
    ("document/carriage-return", "crlf", forged(put("data/piece.txt", b"a\r\nb\r\n"))),
    ("document/carriage-return", "cr", forged(put("data/piece.txt", b"a\rb\n"))),
    ("document/not-nfc", "nfd", forged(put("data/piece.txt", "cafe\u0301\n".encode()))),
    ("document/not-nfc", "devanagari", forged(put("data/piece.txt", "\u0958\n".encode()))),
    ("document/final-newline", "none", forged(put("data/piece.txt", b"words"))),
    ("document/final-newline", "two", forged(put("data/piece.txt", b"words\n\n"))),
    ("document/final-newline", "empty", forged(put("data/piece.txt", b""))),
    ("document/not-utf8", "json", forged(put("data/consent.json", GOOD["data/consent.json"].replace(b"CC", b"\xff")))),
    ("document/not-json", "words", forged(put("data/consent.json", b"words"))),
    ("document/nan", "nan", forged(put("data/piece.json", GOOD["data/piece.json"].replace(b": 0", b": NaN")))),
    ("document/too-deep", "10,000", forged(put("data/piece.json", b"[" * 10_000 + b"]" * 10_000))),
    ("document/too-deep", "crate", forged(put("data/ro-crate-metadata.json", b'{"a":' * 101 + b"1" + b"}" * 101))),
    ("document/too-many", "lists", forged(put("data/piece.json", b"[" + b"[]," * 1_000_000 + b"[]]"))),
    ("document/lone-surrogate", "title", forged(put("data/piece.json", b'{"title": "\\ud800"}'))),
    ("document/huge-number", "minutes", forged(put("data/piece.json", b'{"minutes": ' + b"9" * 5_000 + b"}"))),
    (
        "document/duplicate-key",
        "scopes",
        forged(append("data/consent.json", b""), put("data/consent.json", b'{"a":1,"a":2}')),
    ),
    ("document/shape", "scopes are words", forged(edit_json("data/consent.json", scopes="training"))),
    ("document/shape", "title is a number", forged(edit_json("data/piece.json", title=7))),
    ("document/unknown-scope", "everything", forged(edit_json("data/consent.json", scopes=["training", "everything"]))),
    ("document/unknown-scope", "capitals", forged(edit_json("data/consent.json", scopes=["Training"]))),
    ("document/newer-version", "piece", forged(edit_json("data/piece.json", version=2, title=[]))),
    ("document/newer-version", "consent", forged(edit_json("data/consent.json", version=7))),
    ("document/disagrees", "revision", forged(edit_json("data/consent.json", revision=2))),
    ("document/disagrees", "piece", forged(edit_json("data/consent.json", piece="another"))),
    (
        "document/out-of-range",
        "ruby",
        forged(edit_json("data/piece.json", ruby=[{"start": 0, "end": 10**6, "text": "x"}])),
    ),
    (
        "document/out-of-range",
        "backwards",
        forged(edit_json("data/piece.json", ruby=[{"start": 3, "end": 1, "text": "x"}])),
    ),
    ("document/judged", "no digest", forged(edit_json("data/piece.json", judged=judged(source="sha256:12")))),
    ("document/judged", "another text", forged(edit_json("data/piece.json", judged=judged(of=f"urn:sha256:{ZERO}")))),
    ("document/judged", "backwards", forged(edit_json("data/piece.json", judged=judged(start=9)))),
    ("document/judged", "quotes less", forged(edit_json("data/piece.json", judged=judged(exact="se")))),
    ("document/crate", "no graph", forged(put("data/ro-crate-metadata.json", b"{}"))),
    ("document/crate", "a list", forged(put("data/ro-crate-metadata.json", b"[]"))),
    (
        "document/crate",
        "other profile",
        forged(
            put(
                "data/ro-crate-metadata.json",
                GOOD["data/ro-crate-metadata.json"].replace(
                    b'https://w3id.org/ro/crate/1.2"', b'https://evil.example"'
                ),
            )
        ),
    ),
    ("document/process", "pasted more than added", forged(edit_json("data/process/summary.json", pasted=99))),
    ("document/process", "below zero", forged(edit_json("data/process/summary.json", removed=-1))),
    ("document/process", "no head", forged(edit_json("data/process/summary.json", head=ZERO))),
    ("document/process", "head is words", forged(edit_json("data/process/summary.json", head="words"))),
    (
        "document/process",
        "journal of another piece",
        forged(
            put(
                "data/process/journal.jsonl",
                json.dumps(
                    {
                        "n": 1,
                        "prev": ZERO,
                        "sha256": ZERO,
                        "added": 1,
                        "removed": 0,
                        "pasted": 0,
                        "minutes": 0,
                        "hash": ZERO,
                    }
                ).encode(),
            )
        ),
    ),
]

CHANGED: list[tuple[str, str, bytes]] = [
    (
        "bag/digest",
        "one letter",
        tampered(put("data/piece.txt", GOOD["data/piece.txt"].replace("ሰ".encode(), "ሠ".encode()))),
    ),
    ("bag/digest", "a line more", tampered(append("data/piece.txt", b"one more line\n"))),
    ("bag/digest", "no longer utf-8", tampered(append("data/piece.txt", b"\xff"))),
    ("bag/digest", "consent", tampered(edit_json("data/consent.json", scopes=["commercial"]))),
    ("bag/digest", "second manifest", forged_tags(_second_with_wrong_digest)),
    ("bag/tag-digest", "bag-info", tampered(set_header("WriterDesk-Vendor", "other"))),
    (
        "bag/tag-digest",
        "text and manifest",
        tampered(
            put("data/piece.txt", GOOD["data/piece.txt"].replace("ሰ".encode(), "ሠ".encode())),
            lambda m: put(MANIFEST, manifest(m, payload_names(m)))(m),
        ),
    ),
    ("signature/none", "no signature", tampered(drop(f"signatures/{KEY.key_id}.sshsig"))),
    ("signature/bad", "words", tampered(put(f"signatures/{KEY.key_id}.sshsig", b"words"))),
    ("signature/bad", "empty", tampered(put(f"signatures/{KEY.key_id}.sshsig", b""))),
    ("signature/bad", "one more that is false", tampered(put("signatures/more.sshsig", b"words"))),
    (
        "signature/bad",
        "everything but the signature made to fit",
        tampered(
            put("data/piece.txt", GOOD["data/piece.txt"].replace("ሰ".encode(), "ሠ".encode())),
            lambda m: put(MANIFEST, manifest(m, payload_names(m)))(m),
            lambda m: put(TAGMANIFEST, manifest(m, tag_names(m)))(m),
        ),
    ),
    ("signature/wrong-namespace", "event", _resigned(namespace="event@writerdesk")),
]
