"""Every picture there is: which page it shows, and how the page comes there."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.pictures.camera import Camera
from tests.pictures.stage import Stage
from writerdesk.actions.backups import make_backups
from writerdesk.actions.send import sync_once
from writerdesk.actions.session import begin_session
from writerdesk.actions.words import propose
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import open_draft
from writerdesk.desktop.widgets.rows_view import RowsView
from writerdesk.storage.connection import connect
from writerdesk.text.segments import segment


class Case(NamedTuple):
    """One picture. ``tool`` is the tool of the writing page that it shows, '' for none.

    ``stand`` makes what has to be there and says the person and the target of the page; ``then`` is done in the window.
    """

    name: str
    page: str
    stand: Callable[[Stage], tuple[Workplace, str]]
    then: Callable[[Camera, Stage], None] = lambda _camera, _stage: None
    tool: str = ""


def _bare(stage: Stage) -> tuple[Workplace, str]:
    return stage.bare, ""


def _writer(stage: Stage) -> tuple[Workplace, str]:
    return stage.world.writer, ""


def _full_desk(stage: Stage) -> tuple[Workplace, str]:
    writer = stage.world.writer
    assert stage.answered
    assert stage.poem
    return writer, ""


def _poem(stage: Stage) -> tuple[Workplace, str]:
    return stage.world.writer, stage.poem


def _answered(stage: Stage) -> tuple[Workplace, str]:
    return stage.world.writer, stage.answered


def _story(stage: Stage) -> tuple[Workplace, str]:
    return stage.alone, stage.story


def _play(stage: Stage) -> tuple[Workplace, str]:
    return stage.alone, stage.play


def _verse(stage: Stage) -> tuple[Workplace, str]:
    return stage.alone, stage.verse


def _lead(stage: Stage) -> tuple[Workplace, str]:
    assert stage.held
    return stage.world.lead, ""


def _proposed(stage: Stage) -> tuple[Workplace, str]:
    """Two words of the team wait for the lead, one of them with a note."""
    parts = segment(stage.script.poem, "word", stage.script.tag)
    words = [part.text for part in parts if part.word and len(part.text) > 1][:2]
    for word, note in zip(words, (stage.script.title, ""), strict=False):
        propose(stage.world.writer, word, stage.script.tag, note=note)
    for person in (stage.world.writer, stage.world.lead):
        sync_once(person)
    return stage.world.lead, ""


def _reading(stage: Stage) -> tuple[Workplace, str]:
    return stage.world.lead, stage.held


def _written(stage: Stage) -> tuple[Workplace, str]:
    assert stage.story
    return stage.alone, ""


def _backed_up(stage: Stage) -> tuple[Workplace, str]:
    assert stage.story
    make_backups(stage.alone)
    return stage.alone, ""


def _import(stage: Stage) -> tuple[Workplace, str]:
    file = stage.folder / "arrived.md"
    file.write_text(stage.script.story, encoding="utf-8")
    return stage.alone, str(file)


def _critique(stage: Stage) -> tuple[Workplace, str]:
    return stage.world.writer, stage.critique


def _after_crash(stage: Stage) -> tuple[Workplace, str]:
    place, piece = stage.alone, stage.verse
    begin_session(place)
    draft = open_draft(place, piece)
    draft.record(draft.sections[-1].id, 0, 0, stage.script.title + "\n")
    draft.close()
    return place, ""


def _text_stands(camera: Camera) -> None:
    writing = camera.window.pages.writing
    camera.until(lambda: writing.editor.section is not None and writing.controller.around is not None)
    writing.toolbox.begin_standing()
    camera.until(lambda: writing.panel is not None and writing.editor.isVisible())
    writing.editor.setFocus()


def _does(*names: str, words: str = "") -> Callable[[Camera, Stage], None]:
    def then(camera: Camera, stage: Stage) -> None:
        _text_stands(camera)
        for name in names:
            camera.act(name)
        if words:
            camera.picture()
            camera.type(getattr(stage.script, words))

    return then


def _tab(name: str) -> Callable[[Camera, Stage], None]:
    def then(camera: Camera, _stage: Stage) -> None:
        _text_stands(camera)
        camera.until(lambda: camera.window.pages.writing.controller.report is not None)
        camera.window.pages.writing.show_tab(name)

    return then


def _cards(camera: Camera, stage: Stage) -> None:
    """The card of a finding has the focus."""
    _tab("findings")(camera, stage)
    camera.act("checks.card")


def _caret(camera: Camera, stage: Stage) -> None:
    """Put the caret into the middle of the text."""
    editor = camera.window.pages.writing.editor
    assert editor.section is not None
    editor.set_caret(len(editor.section.ledger.text()) // 2)


def _focus(unit: str) -> Callable[[Camera, Stage], None]:
    def then(camera: Camera, stage: Stage) -> None:
        _text_stands(camera)
        _caret(camera, stage)
        camera.application.parts.choices.put("editor.focus_on", unit)
        camera.application.parts.choices.put("editor.focus", True)
        camera.picture()
        camera.application.parts.choices.put("editor.focus", True)

    return then


def _typewriter(camera: Camera, stage: Stage) -> None:
    _text_stands(camera)
    _caret(camera, stage)
    camera.act("modes.typewriter")


def _full(camera: Camera, stage: Stage) -> None:
    _text_stands(camera)
    _caret(camera, stage)
    camera.act("modes.quiet")


def _compare(camera: Camera, _stage: Stage) -> None:
    _text_stands(camera)
    camera.act("versions.show")
    camera.until(lambda: isinstance(rows := QApplication.focusWidget(), RowsView) and rows.model_of_rows.rowCount() > 0)
    camera.picture()
    camera.key(Qt.Key.Key_Return)
    camera.until(lambda: not camera.window.pages.writing.editor.isVisible())


def _remark(camera: Camera, stage: Stage) -> None:
    _text_stands(camera)
    _caret(camera, stage)
    camera.act("notes.remark")


def _pasted(camera: Camera, _stage: Stage) -> None:
    _text_stands(camera)
    QApplication.clipboard().setText("two lines  \nthat were broken\n\n\n\nby a mail")
    camera.act("paste")


def _chosen(name: str) -> Callable[[Camera, Stage], None]:
    """Do something to a word that is selected."""

    def then(camera: Camera, stage: Stage) -> None:
        _text_stands(camera)
        editor = camera.window.pages.writing.editor
        assert editor.section is not None
        place = editor.section.ledger.text().index(stage.script.looked_for)
        editor.set_caret(place, place + len(stage.script.looked_for))
        camera.act(name)

    return then


def _directed(camera: Camera, stage: Stage) -> None:
    _text_stands(camera)
    _caret(camera, stage)
    camera.act("directions.from_left" if stage.script.interface == "ar" else "directions.from_right")


def _judges(camera: Camera, _stage: Stage) -> None:
    _text_stands(camera)
    tool = camera.window.pages.writing.toolbox.tool("critique")
    camera.until(lambda: getattr(tool, "shown", None) is not None)
    camera.window.pages.writing.show_tab("remarks")
    camera.act("critique.show")


def _remarks_on_it(camera: Camera, stage: Stage) -> None:
    _judges(camera, stage)
    tool = camera.window.pages.writing.toolbox.tool("critique")
    tool.pane.editor.set_caret(20, 40)  # type: ignore[attr-defined]
    camera.act("critique.remark")


def _rates_it(camera: Camera, stage: Stage) -> None:
    _judges(camera, stage)
    camera.act("critique.rate")


def _reads_critique(camera: Camera, _stage: Stage) -> None:
    reading = camera.window.pages.review
    camera.until(lambda: reading.editor.section is not None and reading.judged is not None)


def _held_elsewhere(camera: Camera, stage: Stage) -> None:
    """Another program holds the desk: what is typed goes into the rescue file."""
    _text_stands(camera)
    tool = camera.window.pages.writing.toolbox.tool("rescuing")
    desk = stage.alone.desk_of_piece(stage.verse)
    desk._writer.alone(lambda connection: connection.execute("PRAGMA busy_timeout = 30").fetchone())
    other = connect(desk.file)
    other.execute("BEGIN IMMEDIATE")
    camera.type("x")
    camera.until(lambda: bool(getattr(tool, "words", "")))
    camera.picture()
    other.execute("ROLLBACK")
    other.close()


def _followed(camera: Camera, stage: Stage) -> None:
    """A line comes from another program while the page stands."""
    _text_stands(camera)
    draft = open_draft(stage.alone, stage.verse)
    draft.record(draft.sections[-1].id, 0, 0, stage.script.title + "\n")
    draft.close()
    editor = camera.window.pages.writing.editor
    camera.until(lambda: editor.toPlainText().replace("\u200b", "").startswith(stage.script.title))


def _asks(words: str) -> Callable[[Camera, Stage], None]:
    def then(camera: Camera, stage: Stage) -> None:
        camera.picture()
        camera.type(getattr(stage.script, words))

    return then


def _steps(number: int) -> Callable[[Camera, Stage], None]:
    def then(camera: Camera, _stage: Stage) -> None:
        for _ in range(number):
            camera.window.pages.setup.go_on()

    return then


def _verdict(camera: Camera, _stage: Stage) -> None:
    reading = camera.window.pages.review
    camera.until(lambda: reading.editor.section is not None)
    reading.tabs.setCurrentIndex(reading.tabs.count() - 1)
    camera.until(lambda: reading.verdict is not None)


def _palette(camera: Camera, _stage: Stage) -> None:
    camera.picture()
    camera.act("palette")


def _new(camera: Camera, _stage: Stage) -> None:
    camera.act("new")


CASES: tuple[Case, ...] = (
    Case("setup", "setup", _bare),
    Case("setup-writing", "setup", _bare, _steps(1)),
    Case("setup-typing", "setup", _bare, _steps(2)),
    Case("setup-begin", "setup", _bare, _steps(3)),
    Case("desk", "desk", _full_desk),
    Case("desk-empty", "desk", _bare),
    Case("desk-new", "desk", _written, _new),
    Case("brief", "brief", lambda stage: (stage.world.writer, stage.brief)),
    Case("writing", "writing", _poem, lambda camera, _stage: _text_stands(camera)),
    Case("writing-empty", "writing", _bare),
    Case("writing-story", "writing", _story, lambda camera, _stage: _text_stands(camera)),
    Case("writing-findings", "writing", _poem, _tab("findings")),
    Case("writing-next-finding", "writing", _poem, _does("findings.next"), "findings"),
    Case("writing-card", "writing", _poem, _cards, "checks"),
    Case("writing-reading", "writing", _poem, _does("readings.show", "readings.say"), "readings"),
    Case("writing-comments", "writing", _answered, _tab("comments")),
    Case("writing-find", "writing", _story, _does("find.open", words="looked_for"), "find"),
    Case("writing-replace", "writing", _story, _does("find.replace", words="looked_for"), "find"),
    Case("writing-versions", "writing", _story, _does("versions.show"), "versions"),
    Case("writing-difference", "writing", _story, _compare, "versions"),
    Case("writing-version-name", "writing", _story, _does("versions.name"), "versions"),
    Case("writing-outline", "writing", _story, _does("outline.show"), "outline"),
    Case("writing-notes", "writing", _story, _does("notes.show"), "notes"),
    Case("writing-remark", "writing", _story, _remark, "notes"),
    Case("writing-focus-paragraph", "writing", _story, _focus("paragraph"), "modes"),
    Case("writing-focus-sentence", "writing", _story, _focus("sentence"), "modes"),
    Case("writing-focus-line", "writing", _story, _focus("line"), "modes"),
    Case("writing-focus-stanza", "writing", _verse, _focus("paragraph"), "modes"),
    Case("writing-typewriter", "writing", _story, _typewriter, "modes"),
    Case("writing-quiet", "writing", _story, _full, "modes"),
    Case("writing-pasted", "writing", _verse, _pasted, "typing"),
    Case("writing-directed", "writing", lambda stage: (stage.alone, stage.turned), _directed, "directions"),
    Case("writing-keys", "writing", _story, _does("tables.show_keys"), "tables"),
    Case("writing-another-way", "writing", _story, _chosen("transliterating.ask"), "transliterating"),
    Case("writing-characters", "writing", _story, _does("characters.toggle"), "characters"),
    Case("writing-play", "writing", _play, lambda camera, _stage: _text_stands(camera), "plays"),
    Case("writing-cast", "writing", _play, _does("plays.show"), "plays"),
    Case("writing-critique", "writing", _critique, _judges, "critique"),
    Case("writing-critique-remark", "writing", _critique, _remarks_on_it, "critique"),
    Case("writing-critique-rubric", "writing", _critique, _rates_it, "critique"),
    Case("writing-ruby", "writing", _story, _chosen("ruby.ask"), "ruby"),
    Case("writing-ruby-preview", "writing", _story, _does("ruby.level"), "ruby"),
    Case("writing-vertical", "writing", _story, _does("ruby.upright"), "ruby"),
    Case("writing-goal", "writing", _story, _does("sessions.goal"), "sessions"),
    Case("writing-session", "writing", _story, _does("sessions.toggle"), "sessions"),
    Case("writing-followed", "writing", _verse, _followed, "following"),
    Case("writing-word", "writing", _story, _does("spelling.menu"), "spelling"),
    Case("writing-rescue", "writing", _verse, _held_elsewhere, "rescuing"),
    Case("palette", "writing", _story, _palette),
    Case("send", "send", _poem),
    Case("send-path", "send", lambda stage: (stage.world.writer, f"path:{stage.answered}")),
    Case("sent", "sent", lambda stage: (_answered(stage)[0], "")),
    Case("sent-empty", "sent", _bare),
    Case("queue", "queue", _lead),
    Case("queue-empty", "queue", lambda stage: (stage.world.lead, "")),
    Case("agreement", "agreement", lambda stage: (stage.agreed, "")),
    Case("review", "review", _reading),
    Case("review-critique", "review", lambda stage: (stage.world.lead, stage.judged), _reads_critique),
    Case("review-verdict", "review", _reading, _verdict),
    Case("decision", "decision", _answered),
    Case("decision-empty", "decision", _bare),
    Case("ledger", "ledger", lambda stage: (_answered(stage)[0], "")),
    Case("ledger-empty", "ledger", _bare),
    Case("words", "words", _proposed),
    Case("words-empty", "words", _bare),
    Case("library", "library", _written),
    Case("library-tutorials", "library", lambda stage: (stage.alone, "tutorials")),
    Case("brief-editor", "brief_editor", lambda stage: (stage.world.lead, "")),
    Case("search", "search", _written, _asks("looked_for")),
    Case("search-empty", "search", _bare),
    Case("statistics", "statistics", _written),
    Case("statistics-empty", "statistics", _bare),
    Case("print", "print", _story),
    Case("settings", "settings", _written),
    Case("languages", "languages", _written),
    Case("grammar", "grammar", _written, tool="grammar"),
    Case("help", "help", _written),
    Case("import", "import", _import),
    Case("import-empty", "import", lambda stage: (stage.alone, "")),
    Case("export", "export", _story),
    Case("recovery", "recovery", _after_crash),
    Case("backups", "backups", _backed_up),
    Case("backups-empty", "backups", _bare),
)
"""In the order in which a person comes to them."""
