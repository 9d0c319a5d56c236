"""A new brief: commented TOML that can be checked, signed and published as it stands."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

from writerdesk.briefs.documents import Kind
from writerdesk.briefs.term_checks import tag_faults
from writerdesk.errors import Usage
from writerdesk.resources import resource
from writerdesk.text.timestamps import timestamp

_OFFER = timedelta(days=90)
_WRITE = timedelta(days=120)
_MOST_ITEMS = 1_000


def new_brief_toml(
    language: str,
    kind: str,
    title: str,
    settings: Sequence[tuple[str, str]] = (),
    now: datetime | None = None,
) -> str:
    """Commented TOML of a new brief with an id of its own, no hard limit and no encryption.

    ``settings`` are (path, JSON) pairs such as ``("work.pieces", "3")`` or ``("pay.rates.0.amount", '"50.00"')``; null
    takes a field out. ``now`` (aware; the present when None) is when it is issued. Raises :class:`Usage`
    ``usage/language``, ``usage/kind``, ``usage/title`` and ``usage/set`` for a path or JSON that cannot be used.
    """
    import tomlkit

    _require(language, kind, title)
    issued = (now or datetime.now(UTC)).astimezone(UTC)
    document: Any = tomlkit.parse(resource("briefs", "template", "new.toml").read_text("utf-8"))
    identity, times = document["identity"], document["time"]
    identity["brief_id"], identity["title"], identity["issued_at"] = str(uuid.uuid4()), title, timestamp(issued)
    times["offer_expires"] = times["accept_by"] = timestamp(issued + _OFFER)
    times["due"] = timestamp(issued + _WRITE)
    document["language"]["tag"] = language
    document["work"]["kind"] = kind
    if kind == "critique":
        judged = "Put the machine-written text to judge in the place of this sentence."
        document["work"]["judged"] = {"model": "not named", "text": judged}
    for path, value in settings:
        _set(document, path, value)
    return tomlkit.dumps(document)


def _require(language: str, kind: str, title: str) -> None:
    if list(tag_faults(language, "language")):
        hint = "Write one such as hi or ur-Arab."
        raise Usage("usage/language", "“{tag}” is not a language tag.", hint, tag=language)
    if kind not in get_args(Kind):
        kinds = ", ".join(get_args(Kind))
        raise Usage("usage/kind", "“{kind}” is not a kind of work.", "Choose one of: {kinds}.", kind=kind, kinds=kinds)
    if not title.strip() or len(title) > 200 or not title.isprintable():
        raise Usage("usage/title", "A title has 1 to 200 visible characters.", "Give a shorter title on one line.")


def _set(document: Any, path: str, value: str) -> None:
    try:
        plain = json.loads(value)
    except (ValueError, RecursionError) as problem:
        raise _set_fault(path, "its value is not JSON") from problem
    steps = path.split(".")
    if not all(steps):
        raise _set_fault(path, "the path is not complete")
    place = document
    for step in steps[:-1]:
        place = _inner(place, step, path)
    _put(place, steps[-1], plain, path)


def _inner(place: Any, step: str, path: str) -> Any:
    import tomlkit

    if isinstance(place, dict):
        if step not in place:
            place[step] = tomlkit.table()
        return place[step]
    if isinstance(place, list) and step.isdecimal() and int(step) < len(place):
        return place[int(step)]
    raise _set_fault(path, f"there is nothing at {step}")


def _put(place: Any, step: str, plain: object, path: str) -> None:
    from tomlkit.items import AoT

    if isinstance(place, dict):
        if plain is None:
            place.pop(step, None)
        else:
            place[step] = _toml(plain, path)
    elif isinstance(place, list) and step.isdecimal() and int(step) <= min(len(place), _MOST_ITEMS):
        item = _row(plain, path) if isinstance(place, AoT) else _toml(plain, path)
        if int(step) == len(place):
            place.append(item)
        else:
            place[int(step)] = item
    else:
        raise _set_fault(path, f"there is nothing at {step}")


def _row(plain: object, path: str) -> Any:
    """One ``[[table]]`` of a list that is written so."""
    import tomlkit

    if not isinstance(plain, dict):
        raise _set_fault(path, "a table is needed there")
    table = tomlkit.table()
    table.update({key: _toml(inner, path) for key, inner in plain.items() if inner is not None})
    return table


def _toml(plain: object, path: str) -> Any:
    import tomlkit

    if plain is None:
        raise _set_fault(path, "TOML has no null inside a list or table")
    if isinstance(plain, dict):
        table = tomlkit.inline_table()
        table.update({key: _toml(inner, path) for key, inner in plain.items() if inner is not None})
        return table
    if isinstance(plain, list):
        return tomlkit.item([_toml(inner, path) for inner in plain])
    return tomlkit.item(plain)


def _set_fault(path: str, why: str) -> Usage:
    return Usage("usage/set", "{path} cannot be set: {why}.", "See the fields in a new brief.", path=path, why=why)


def with_values(source: str, values: dict[str, Any]) -> str:
    """TOML of a brief with these plain values; what is the same in ``source`` (TOML or '') stays with its notes."""
    import tomlkit

    document: Any = tomlkit.parse(source)
    before = tomlkit.parse(source).unwrap()
    for group, content in values.items():
        if isinstance(content, dict):
            if group not in document:
                document[group] = tomlkit.table()
            _follow(document[group], before.get(group, {}), content)
        elif before.get(group) != content:
            document[group] = _written(content)
    for group in [name for name in document if name not in values]:
        document.pop(group)
    return tomlkit.dumps(document)


def _follow(table: Any, before: dict[str, Any], content: dict[str, Any]) -> None:
    for name in [name for name in before if content.get(name) is None]:
        table.pop(name)
    for name, value in content.items():
        if value is not None and (name not in before or _plain(before[name]) != value):
            table[name] = _written(value)


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def _written(value: Any) -> Any:
    """A list of tables as ``[[…]]``, a table as ``[…]``; what holds None is left out, since TOML has no null."""
    import tomlkit

    if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        rows = tomlkit.aot()
        for item in value:
            rows.append(_written(item))
        return rows
    if isinstance(value, dict):
        table = tomlkit.table()
        for key, inner in value.items():
            if inner is not None:
                # Tables inside rows are written inline, as people write scales.
                deep = isinstance(inner, dict) or (isinstance(inner, list) and any(isinstance(x, dict) for x in inner))
                table[key] = _toml(inner, key) if deep else _written(inner)
        return table
    return tomlkit.item(value)
