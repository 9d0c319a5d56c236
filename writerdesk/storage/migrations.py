"""The steps of the schema, oldest first. A step is frozen once released and imports no current code.

Only imported when a step is pending: sqlite-utils costs 0.1 to 0.3 s.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

steps = Migrations("writerdesk")

_FIRST = (
    "CREATE TABLE desk_facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """CREATE TABLE briefs (id TEXT NOT NULL, version INTEGER NOT NULL, file BLOB, sha256 TEXT, signer TEXT, state TEXT,
        received_at TEXT, title TEXT, language TEXT, kind TEXT, purge_at TEXT, PRIMARY KEY (id, version)) STRICT""",
    """CREATE TABLE pieces (id TEXT PRIMARY KEY, brief TEXT, brief_version INTEGER, language TEXT, kind TEXT, form TEXT,
        title TEXT, created_at TEXT, written_at TEXT, caret_section TEXT, caret_position INTEGER) STRICT""",
    """CREATE TABLE sections (id TEXT PRIMARY KEY, piece TEXT NOT NULL REFERENCES pieces ON DELETE CASCADE,
        position INTEGER NOT NULL, title TEXT, separator TEXT NOT NULL DEFAULT '',
        continues INTEGER NOT NULL DEFAULT 0) STRICT""",
    "CREATE INDEX sections_in_order ON sections (piece, position)",
    """CREATE TABLE snapshots (section TEXT NOT NULL REFERENCES sections ON DELETE CASCADE,
        journal_seq INTEGER NOT NULL, at TEXT NOT NULL, text BLOB NOT NULL,
        PRIMARY KEY (section, journal_seq)) STRICT""",
    # One tree and no index beside it: a batch of keys is one page of the write-ahead log.
    """CREATE TABLE journal (section TEXT NOT NULL REFERENCES sections ON DELETE CASCADE, seq INTEGER NOT NULL,
        at_ms INTEGER NOT NULL, operations BLOB NOT NULL, typed INTEGER NOT NULL DEFAULT 1,
        PRIMARY KEY (section, seq)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE history (section TEXT NOT NULL REFERENCES sections ON DELETE CASCADE, number INTEGER NOT NULL,
        edits INTEGER NOT NULL, typed INTEGER NOT NULL, length INTEGER NOT NULL, packed BLOB NOT NULL,
        PRIMARY KEY (section, number)) STRICT""",
    """CREATE TABLE versions (id TEXT PRIMARY KEY, piece TEXT NOT NULL, name TEXT, kind TEXT NOT NULL CHECK
        (kind IN ('automatic', 'named', 'seal', 'export', 'restore', 'crash')), at TEXT NOT NULL,
        words INTEGER, lines INTEGER, text BLOB NOT NULL) STRICT""",
    "CREATE INDEX versions_of_piece ON versions (piece, at)",
    """CREATE TABLE waivers (piece TEXT NOT NULL, finding TEXT NOT NULL, rule TEXT, note TEXT, at TEXT,
        PRIMARY KEY (piece, finding)) STRICT""",
    """CREATE TABLE readings (piece TEXT NOT NULL, line_text TEXT NOT NULL, reading TEXT,
        PRIMARY KEY (piece, line_text)) STRICT""",
    """CREATE TABLE process (piece TEXT NOT NULL, n INTEGER NOT NULL, prev TEXT, sha256 TEXT, added INTEGER,
        removed INTEGER, pasted INTEGER, minutes INTEGER, hash TEXT, PRIMARY KEY (piece, n)) STRICT""",
    """CREATE TRIGGER process_no_update BEFORE UPDATE ON process
        BEGIN SELECT RAISE(ABORT, 'the process record is only ever added to'); END""",
    """CREATE TRIGGER process_no_delete BEFORE DELETE ON process
        BEGIN SELECT RAISE(ABORT, 'the process record is only ever added to'); END""",
    """CREATE TABLE process_forks (piece TEXT NOT NULL, n INTEGER NOT NULL, reason TEXT NOT NULL,
        at TEXT NOT NULL) STRICT""",
    """CREATE TRIGGER process_forks_no_update BEFORE UPDATE ON process_forks
        BEGIN SELECT RAISE(ABORT, 'the process record is only ever added to'); END""",
    """CREATE TRIGGER process_forks_no_delete BEFORE DELETE ON process_forks
        BEGIN SELECT RAISE(ABORT, 'the process record is only ever added to'); END""",
    "CREATE TABLE process_texts (piece TEXT PRIMARY KEY, text BLOB NOT NULL) STRICT",
    """CREATE TABLE revisions (piece TEXT NOT NULL, revision INTEGER NOT NULL, uuid TEXT UNIQUE, sha256 TEXT,
        size INTEGER, file TEXT, tagmanifest TEXT, encrypted INTEGER, sealed_at TEXT, scopes TEXT, text BLOB,
        PRIMARY KEY (piece, revision)) STRICT""",
    """CREATE TABLE outbox (uuid TEXT PRIMARY KEY, kind TEXT CHECK (kind IN ('package', 'event')), piece TEXT,
        revision INTEGER, sha256 TEXT, file TEXT, body BLOB,
        state TEXT CHECK (state IN ('queued', 'sending', 'delivered', 'refused', 'parked')),
        attempts INTEGER NOT NULL DEFAULT 0, next_at TEXT, error TEXT, receipt TEXT, queued_at TEXT) STRICT""",
    "CREATE TABLE feed (seq INTEGER PRIMARY KEY, kind TEXT, id TEXT, document TEXT) STRICT",
    """CREATE TABLE events (id TEXT PRIMARY KEY, piece TEXT, revision INTEGER,
        origin TEXT CHECK (origin IN ('desk', 'feed')), position INTEGER, signed TEXT, signature TEXT,
        refused TEXT) STRICT""",
    "CREATE INDEX events_of_piece ON events (piece, position)",
    """CREATE TABLE comments (id TEXT PRIMARY KEY, piece TEXT, revision INTEGER, annotation TEXT,
        state TEXT CHECK (state IN ('open', 'done', 'rejected')), author TEXT, at TEXT,
        answer TEXT NOT NULL DEFAULT '') STRICT""",
    "CREATE INDEX comments_of_piece ON comments (piece, revision)",
    """CREATE TABLE words (language TEXT NOT NULL, word TEXT NOT NULL, state TEXT,
        PRIMARY KEY (language, word)) STRICT""",
    """CREATE TABLE review_queue (uuid TEXT PRIMARY KEY, piece TEXT, revision INTEGER, document TEXT,
        changed_at TEXT NOT NULL DEFAULT '') STRICT""",
    # No function stands in the schema: a desk's file from elsewhere is opened by a connection that trusts none.
    "CREATE INDEX queue_by_age ON review_queue (changed_at, uuid)",
    """CREATE TABLE review_packages (uuid TEXT PRIMARY KEY, file TEXT, text TEXT, piece_json TEXT, piece TEXT,
        brief TEXT) STRICT""",
    "CREATE TABLE review_drafts (uuid TEXT PRIMARY KEY, document TEXT, at TEXT) STRICT",
    """CREATE TABLE review_versions (uuid TEXT NOT NULL, number INTEGER NOT NULL, document TEXT NOT NULL,
        at TEXT NOT NULL, PRIMARY KEY (uuid, number)) STRICT, WITHOUT ROWID""",
    # Search: an index without the texts, the row of each section in it (as of which batch of the journal), sections to
    # look at again, the languages whose folding the index holds.
    """CREATE VIRTUAL TABLE search_index USING fts5(words, content = '',
        tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'")""",
    """CREATE TABLE search_rows (number INTEGER PRIMARY KEY, section TEXT NOT NULL UNIQUE
        REFERENCES sections ON DELETE CASCADE, seq INTEGER NOT NULL) STRICT""",
    "CREATE TABLE search_stale (section TEXT PRIMARY KEY REFERENCES sections ON DELETE CASCADE) STRICT",
    "CREATE TABLE search_languages (language TEXT PRIMARY KEY) STRICT",
    """CREATE TRIGGER search_sees_snapshots AFTER INSERT ON snapshots
        BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.section); END""",
    """CREATE TABLE check_cache (text_sha256 TEXT NOT NULL, rules TEXT NOT NULL, findings TEXT,
        PRIMARY KEY (text_sha256, rules)) STRICT""",
    # What a writer notes beside a piece; neither table ever goes into a package.
    """CREATE TABLE notes (id INTEGER PRIMARY KEY, piece TEXT NOT NULL, began TEXT NOT NULL, at TEXT NOT NULL,
        text BLOB NOT NULL) STRICT""",
    "CREATE INDEX notes_of_piece ON notes (piece, id)",
    """CREATE TABLE remarks (id TEXT PRIMARY KEY, piece TEXT NOT NULL, annotation TEXT NOT NULL, around TEXT NOT NULL,
        around_at INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'done')), at TEXT NOT NULL) STRICT""",
    "CREATE INDEX remarks_of_piece ON remarks (piece)",
    # The writer's time: what was measured is never changed but to grow, corrections are added beside it.
    """CREATE TABLE time_stretches (id INTEGER PRIMARY KEY AUTOINCREMENT, piece TEXT NOT NULL,
        began_ms INTEGER NOT NULL, ended_ms INTEGER NOT NULL CHECK (ended_ms >= began_ms), day TEXT NOT NULL,
        offset_minutes INTEGER NOT NULL) STRICT""",
    """CREATE TRIGGER time_stretches_grow_only BEFORE UPDATE ON time_stretches
        WHEN new.ended_ms < old.ended_ms OR (new.id, new.piece, new.began_ms, new.day, new.offset_minutes)
        IS NOT (old.id, old.piece, old.began_ms, old.day, old.offset_minutes)
        BEGIN SELECT RAISE(ABORT, 'measured time is never changed'); END""",
    """CREATE TRIGGER time_stretches_no_delete BEFORE DELETE ON time_stretches
        BEGIN SELECT RAISE(ABORT, 'measured time is never removed'); END""",
    """CREATE TABLE time_corrections (id INTEGER PRIMARY KEY AUTOINCREMENT, piece TEXT NOT NULL, day TEXT NOT NULL,
        minutes INTEGER NOT NULL, reason TEXT NOT NULL CHECK (trim(reason) <> ''), made_at TEXT NOT NULL) STRICT""",
    """CREATE TRIGGER time_corrections_no_update BEFORE UPDATE ON time_corrections
        BEGIN SELECT RAISE(ABORT, 'a correction is followed by another one'); END""",
    """CREATE TRIGGER time_corrections_no_delete BEFORE DELETE ON time_corrections
        BEGIN SELECT RAISE(ABORT, 'a correction is followed by another one'); END""",
    # What was written by day, counts of sections as of a batch, and what was folded before it was reckoned.
    """CREATE TABLE written_days (piece TEXT NOT NULL, day TEXT NOT NULL, unit TEXT NOT NULL, added INTEGER NOT NULL,
        removed INTEGER NOT NULL, pasted INTEGER NOT NULL, PRIMARY KEY (piece, day, unit)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE section_counts (section TEXT PRIMARY KEY REFERENCES sections ON DELETE CASCADE,
        seq INTEGER NOT NULL, language TEXT NOT NULL, counts TEXT NOT NULL) STRICT""",
    "CREATE TABLE aside_bases (section TEXT PRIMARY KEY, seq INTEGER NOT NULL, text BLOB) STRICT",
    """CREATE TABLE aside_batches (section TEXT NOT NULL, seq INTEGER NOT NULL, batches BLOB NOT NULL,
        PRIMARY KEY (section, seq)) STRICT""",
    "CREATE TABLE aside_gone (section TEXT PRIMARY KEY, piece TEXT NOT NULL, seq INTEGER) STRICT",
    """CREATE TABLE aside_pastes (id INTEGER PRIMARY KEY AUTOINCREMENT, piece TEXT NOT NULL, at_ms INTEGER NOT NULL,
        text BLOB NOT NULL) STRICT""",
    """CREATE TABLE goals (scope TEXT NOT NULL CHECK (scope IN ('piece', 'day')), subject TEXT NOT NULL,
        unit TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0), due TEXT, made_at TEXT NOT NULL,
        PRIMARY KEY (scope, subject)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE paragraph_directions (section TEXT NOT NULL REFERENCES sections ON DELETE CASCADE,
        paragraph INTEGER NOT NULL, begins TEXT NOT NULL, from_right INTEGER NOT NULL,
        PRIMARY KEY (section, paragraph)) STRICT, WITHOUT ROWID""",
    # The language that a role of a play speaks where it is not the play's; roles by their name without capitals.
    """CREATE TABLE role_languages (piece TEXT NOT NULL REFERENCES pieces ON DELETE CASCADE, role TEXT NOT NULL,
        language TEXT NOT NULL, PRIMARY KEY (piece, role)) STRICT, WITHOUT ROWID""",
    # Sizes of what came by paste and stands, until the next save takes them into the process record.
    "CREATE TABLE pasted_amounts (id INTEGER PRIMARY KEY, piece TEXT NOT NULL, graphemes INTEGER NOT NULL) STRICT",
    "CREATE INDEX pasted_amounts_of_piece ON pasted_amounts (piece)",
    # What undoes the last changes of the outline, the newest with the highest number.
    """CREATE TABLE outline_changes (piece TEXT NOT NULL REFERENCES pieces ON DELETE CASCADE, number INTEGER NOT NULL,
        change BLOB NOT NULL, PRIMARY KEY (piece, number)) STRICT, WITHOUT ROWID""",
    # Pastes too long for one section; ``without`` is the digest of the text that one was taken out of, NULL while it
    # stands.
    """CREATE TABLE kept_pastes (piece TEXT NOT NULL REFERENCES pieces ON DELETE CASCADE, number INTEGER NOT NULL,
        at INTEGER NOT NULL, removed BLOB NOT NULL, inserted BLOB NOT NULL, without TEXT,
        PRIMARY KEY (piece, number)) STRICT""",
    # Words of the vendor's teams, by the id of their events; ``state`` is what the vendor said last.
    """CREATE TABLE team_words (id TEXT PRIMARY KEY, language TEXT NOT NULL, word TEXT NOT NULL, state TEXT NOT NULL,
        at TEXT NOT NULL, UNIQUE (language, word)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX team_words_in_force ON team_words (state, language)",
    # What is left of a piece whose brief asked for the local copy to go: the line of the account, and no word of it.
    """CREATE TABLE purged_pieces (id TEXT PRIMARY KEY, brief TEXT, account TEXT NOT NULL,
        at TEXT NOT NULL) STRICT""",
    # The library of this desk: briefs and prompts that were tried, and what came of each try.
    """CREATE TABLE library_entries (id TEXT PRIMARY KEY, document TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
    # What was sent is listed newest first, and what has not arrived is found without reading what has.
    "CREATE INDEX revisions_by_time ON revisions (sealed_at, piece, revision, uuid)",
    "CREATE INDEX outbox_open ON outbox (queued_at, uuid) WHERE state != 'delivered'",
    "CREATE INDEX outbox_of_piece ON outbox (piece)",
    # What a critique says of the text that it judges, beside the essay: remarks at places, the rubric filled in.
    """CREATE TABLE judged_remarks (id TEXT PRIMARY KEY, piece TEXT NOT NULL, annotation TEXT NOT NULL,
        at TEXT NOT NULL) STRICT""",
    "CREATE INDEX judged_remarks_of_piece ON judged_remarks (piece)",
    """CREATE TABLE judged_ratings (piece TEXT NOT NULL, criterion TEXT NOT NULL, value TEXT NOT NULL,
        reason TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (piece, criterion)) STRICT, WITHOUT ROWID""",
    # Pictures and recordings that go along with a piece; the bytes stand last, so that a list never reads them.
    """CREATE TABLE attachments (piece TEXT NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, media_type TEXT NOT NULL,
        size INTEGER NOT NULL, sha256 TEXT NOT NULL, told TEXT NOT NULL, at TEXT NOT NULL, body BLOB NOT NULL,
        PRIMARY KEY (piece, name)) STRICT""",
)


@steps()
def first_schema(db: Database) -> None:
    """Version 1.0: every table of the first desk."""
    for statement in _FIRST:
        db.execute(statement)
    db.execute("PRAGMA user_version = 1000")


def migrate(connection: sqlite3.Connection) -> None:
    """Run the pending steps on ``connection`` (autocommit mode), each in its own transaction with its record."""
    steps.apply(Database(connection, execute_plugins=False))
