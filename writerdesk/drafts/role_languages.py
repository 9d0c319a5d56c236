"""The languages of roles: kept beside the text, never in it."""

from __future__ import annotations

import sqlite3


def role_languages(connection: sqlite3.Connection, piece: str) -> dict[str, str]:
    """Name of a role without capitals → BCP 47 tag, for those that do not speak the language of the piece."""
    rows = connection.execute("SELECT role, language FROM role_languages WHERE piece = ?", (piece,)).fetchall()
    return {str(role): str(language) for role, language in rows}


def set_role_language(connection: sqlite3.Connection, piece: str, role: str, language: str) -> None:
    """Give a role a language; '' takes the piece's again."""
    connection.execute("DELETE FROM role_languages WHERE piece = ? AND role = ?", (piece, role.casefold()))
    if language:
        connection.execute("INSERT INTO role_languages VALUES (?, ?, ?)", (piece, role.casefold(), language))


def rename_role(connection: sqlite3.Connection, piece: str, old: str, new: str) -> None:
    """The language goes with the role; one that has a language under the new name keeps it."""
    known = role_languages(connection, piece)
    language = known.get(old.casefold(), "")
    set_role_language(connection, piece, old, "")
    if language and new.casefold() not in known:
        set_role_language(connection, piece, new, language)
