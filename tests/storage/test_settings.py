"""Settings: typed, kept as a person wrote them, never a reason not to start."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from writerdesk.errors import DiskProblem, Usage
from writerdesk.storage.settings import Settings, schema


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "data" / "settings.toml")


def test_defaults_stand_until_something_is_set(settings: Settings) -> None:
    assert settings.get("setup.finished") is False
    assert settings.get("interface.theme") == "system"
    assert set(settings.all()) == set(schema())
    assert not settings.file.exists()


def test_what_is_set_is_there_for_the_next_program(settings: Settings) -> None:
    settings.set("interface.theme", "sepia")
    settings.set("setup.finished", True)
    settings.set("editor.font_size", 18)
    other = Settings(settings.file)
    assert (other.get("interface.theme"), other.get("setup.finished"), other.get("editor.font_size")) == (
        "sepia",
        True,
        18,
    )
    settings.set("writing.language", "quz-Latn-PE")
    assert other.get("writing.language") == "quz-Latn-PE"
    assert tomllib.loads(settings.file.read_text("utf-8"))["interface"] == {"theme": "sepia"}


def test_every_default_fits_its_own_rule_and_has_a_sentence() -> None:
    for setting in schema().values():
        assert setting.accepts(setting.default), setting.key
        assert setting.description.endswith(".")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("setup.finished", 1),
        ("interface.theme", "pink"),
        ("interface.zoom", True),
        ("interface.zoom", 100.5),
        ("interface.zoom", 5),
        ("editor.font_size", "14"),
        ("writing.language", None),
        ("writing.language", "a\0b"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(settings: Settings, key: str, value: object) -> None:
    with pytest.raises(Usage) as caught:
        settings.set(key, value)
    assert caught.value.code == "settings/value"
    assert key in caught.value.message
    assert not settings.file.exists()


def test_an_unknown_setting_is_said(settings: Settings) -> None:
    for call in (lambda: settings.get("no.such"), lambda: settings.set("no.such", 1)):
        with pytest.raises(Usage, match=r"no\.such"):
            call()


def test_a_persons_comments_and_unknown_entries_stay(settings: Settings) -> None:
    settings.file.parent.mkdir()
    settings.file.write_text('# mine\nfuture = 3\n[interface]\ntheme = "dark" # at night\nshape = "round"\n', "utf-8")
    settings.set("interface.zoom", 150)
    text = settings.file.read_text("utf-8")
    assert all(part in text for part in ("# mine", "future = 3", "# at night", 'shape = "round"'))
    assert (settings.get("interface.theme"), settings.get("interface.zoom")) == ("dark", 150)


def test_one_wrong_value_costs_only_itself(settings: Settings) -> None:
    settings.file.parent.mkdir()
    settings.file.write_text('interface = 4\n[editor]\nfont_size = "big"\nfocus = true\n', "utf-8")
    assert (settings.get("editor.font_size"), settings.get("editor.focus")) == (15.75, True)
    assert any("editor.font_size" in problem for problem in settings.problems)


@pytest.mark.parametrize("broken", [b"[interface\ntheme=", b"\xff\xfe\x00nonsense", b"a = 1\na = 2\n"])
def test_a_broken_file_is_put_aside_not_lost(settings: Settings, broken: bytes) -> None:
    settings.file.parent.mkdir()
    settings.file.write_bytes(broken)
    assert settings.get("interface.theme") == "system"
    assert len(settings.problems) == 1
    assert settings.file.read_bytes() == broken
    settings.set("interface.theme", "dark")
    assert settings.get("interface.theme") == "dark"
    assert settings.problems == []
    (aside,) = settings.file.parent.glob("settings.toml.broken-*")
    assert aside.read_bytes() == broken


def test_a_file_that_cannot_be_reached_or_read_leaves_the_defaults_and_is_not_written_over(tmp_path: Path) -> None:
    # A name longer than a disk takes stands for a folder of somebody else: either is refused before anything is seen.
    for file in (tmp_path / ("x" * 300) / "settings.toml", tmp_path):
        settings = Settings(file)
        assert settings.get("interface.theme") == "system"
        (problem,) = settings.problems
        assert "cannot be read" in problem
        with pytest.raises(DiskProblem):
            settings.set("interface.theme", "dark")


def test_what_many_threads_set_at_once_is_all_kept(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    settings = Settings(tmp_path / "settings.toml")
    wanted = {"setup.finished": True, "interface.theme": "dark", "interface.language": "sw", "writing.language": "am"}
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda item: settings.set(*item), list(wanted.items()) * 5))
    assert {key: Settings(tmp_path / "settings.toml").get(key) for key in wanted} == wanted
