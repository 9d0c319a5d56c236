"""Counting, cutting, comparing and carrying: what the shell can do with any text, with no desk."""

from __future__ import annotations

import json
from typing import Any

import click

from writerdesk.cli.answers import to_builtins, write_answer
from writerdesk.cli.shell import Shell, json_option, later, read_bytes, read_text, read_typed_text, with_shell
from writerdesk.errors import Refused
from writerdesk.text.segments import Unit

language_option = click.option("--language", required=True, help="BCP 47 tag, such as hi or am-Ethi.")


@click.command("count")
@click.argument("file")
@language_option
@json_option
def count_command(file: str, language: str, as_json: bool) -> None:
    """Count a text in every unit of its language; what cannot be counted is null."""
    from writerdesk.languages.counting import count

    answer = count(read_text(file), language)
    units = to_builtins(answer.units)
    words = "\n".join(f"{value:>8} {name}" for name, value in units.items() if value is not None)
    words += "".join(f"\n{value:>8} {name}, a guess" for name, value in answer.guesses.items())
    document = {"language": answer.language, "script": answer.script, "units": answer.units}
    document |= {"per_line": answer.per_line} | ({"guesses": answer.guesses} if answer.guesses else {})
    write_answer(
        document,
        as_json=as_json,
        words=words,
    )


@click.command("segment")
@click.argument("file")
@language_option
@click.option("--unit", type=click.Choice(["grapheme", "word", "sentence", "line"]), required=True)
@json_option
def segment_command(file: str, language: str, unit: Unit, as_json: bool) -> None:
    """Cut a text into grapheme clusters, words, sentences or pieces between line breaks."""
    from writerdesk.languages.tags import parse_tag
    from writerdesk.text.segments import segment

    parse_tag(language)
    segments = segment(read_text(file), unit, language)
    words = None if as_json else "\n".join(one.text for one in segments)
    write_answer({"segments": segments}, as_json=as_json, words=words)


@click.command("diff")
@click.argument("old")
@click.argument("new")
@language_option
@json_option
def diff_command(old: str, new: str, language: str, as_json: bool) -> None:
    """Say what differs between two texts, at grapheme boundaries; moved paragraphs are shown as moved."""
    from writerdesk.text.difference import diff

    before, after = read_text(old), read_text(new)
    changes = diff(before, after, language)
    words = "\n".join(
        f"{change.kind:8} {before[change.a[0] : change.a[1]]!r} → {after[change.b[0] : change.b[1]]!r}"
        for change in changes
    )
    write_answer({"changes": changes, "equal": before == after}, as_json=as_json, words=words or "The texts are equal.")


@click.group("comments")
def comments_command() -> None:
    """Comments on a text."""


@comments_command.command("carry")
@click.argument("comments")
@click.argument("old")
@click.argument("new")
@json_option
def carry(comments: str, old: str, new: str, as_json: bool) -> None:
    """Carry comments (a JSON list of W3C annotations) from OLD to NEW; what cannot be carried is an orphan."""
    from writerdesk.text.anchors import carry as carry_annotations

    annotations = read_json(comments)
    if not isinstance(annotations, list):
        raise Refused(
            "document/not-a-list", "{file} is not a JSON list of annotations.", "See W3C Web Annotation.", file=comments
        )
    carried = carry_annotations(annotations, read_text(old), read_text(new))
    write_answer({"comments": carried}, as_json=as_json)


def read_json(file: str) -> Any:
    """A JSON document from a file (``Any``: JSON has no one type); refuses what is not UTF-8 JSON."""
    data = read_bytes(file)
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as problem:
        raise Refused(
            "document/not-json", "{file} is not a JSON document.", "Check the file and try again.", file=file
        ) from problem


@click.command("convert")
@click.argument("file")
@click.option(
    "--to", required=True, help="nfc, fold, the name of a typing table, or two schemes such as devanagari:iast."
)
@language_option
@json_option
def convert_command(file: str, to: str, language: str, as_json: bool) -> None:
    """Convert a text: to NFC, folded as search and rhyme see it, or into another script."""
    from writerdesk.languages.tags import parse_tag
    from writerdesk.languages.typing.transliteration import transliterate
    from writerdesk.text.difference import diff
    from writerdesk.text.fold import fold
    from writerdesk.text.normal import to_nfc

    parse_tag(language)
    typed = read_typed_text(file)
    if to in {"nfc", "fold"}:
        text = to_nfc(typed) if to == "nfc" else fold(to_nfc(typed), language)
    else:
        text = transliterate(typed, to)
    changes = 0 if text == typed else max(1, len(diff(typed, text, language)))
    write_answer({"text": text, "changes": changes}, as_json=as_json, words=text)


@click.group("languages")
def languages_command() -> None:
    """What WriterDesk knows about languages."""


@languages_command.command("list")
@json_option
@with_shell
def languages_list(shell: Shell, as_json: bool) -> None:
    """Print the card of every language that has a file."""
    from writerdesk.actions.dictionaries import shelf_of
    from writerdesk.actions.languagetool import grammar_here
    from writerdesk.languages.capabilities import capability_card
    from writerdesk.languages.cards import all_cards

    grammar, shelf = grammar_here(shell.workplace()), shelf_of(shell.data)
    cards = [capability_card(card.tag, grammar, shelf.of(card.tag)) for card in all_cards()]
    words = "\n".join(f"{card['tag']:10} {card['autonym']}" for card in cards)
    write_answer(cards, as_json=as_json, words=words)


@languages_command.command("show")
@click.argument("tag")
@json_option
@with_shell
def languages_show(shell: Shell, tag: str, as_json: bool) -> None:
    """Print the capability card of one language; any BCP 47 tag has one."""
    from writerdesk.actions.dictionaries import shelf_of
    from writerdesk.actions.languagetool import grammar_here
    from writerdesk.languages.capabilities import capability_card, capability_lines

    grammar, own = grammar_here(shell.workplace()), shelf_of(shell.data).of(tag)
    words = None if as_json else "\n".join(capability_lines(tag, grammar, own))
    write_answer(capability_card(tag, grammar, own), as_json=as_json, words=words)


@languages_command.command("identify")
@click.argument("file")
@json_option
def languages_identify(file: str, as_json: bool) -> None:
    """Say which languages the parts of a text may be in."""
    from writerdesk.languages.identify import identify

    write_answer(identify(read_text(file)), as_json=as_json)


@languages_command.command("words")
@click.argument("file")
@language_option
@click.option("--suggest", is_flag=True, help="Add suggestions for unknown words (slow).")
@json_option
@with_shell
def languages_words(shell: Shell, file: str, language: str, suggest: bool, as_json: bool) -> None:
    """List the words of a text and whether the dictionary knows them (null where there is none)."""
    from writerdesk.actions.check import words_known

    write_answer(words_known(read_text(file), language, suggest=suggest, data=shell.data), as_json=as_json)


comments_command.add_command(later("list"))
