"""What the pages tell people to type can be typed, and the Spanish guide has all that the English one has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import pytest

from drafter.cli.root import drafter

PAGES = ("README.md", "CHANGELOG.md", *(path.name for path in (Path(__file__).parents[1] / "docs").glob("*.md")))


def text_of(page: str, project_folder: Path) -> str:
    """A page of the project."""
    path = project_folder / page
    return (path if path.is_file() else project_folder / "docs" / page).read_text(encoding="utf-8")


def typed_in(page: str) -> Iterator[list[str]]:
    """The words of every command line of a page, the program's name left out."""
    lines = re.findall(r"(?:`|^|bin/)drafter +([^`\n#]+)", page, re.MULTILINE)
    lines += re.findall(r"`drafter\n([^`#]+)`", page)  # broken after the program's name
    for line in lines:
        yield [word.strip("[](),;:…|") for word in line.split() if word.strip("[](),;:…|")]


def command_of(words: Sequence[str]) -> click.Command | None:
    """The command that those words name; None where they name none."""
    context = click.Context(drafter)
    command: click.Command = drafter
    for word in words:
        if not isinstance(command, click.Group):
            break
        found = command.get_command(context, word)
        if found is None:
            return None if command is drafter and not word.startswith("-") and ".draft" not in word else command
        command = found
    return command


def unknown_options(words: Sequence[str], command: click.Command) -> list[str]:
    """Those of the words that look like options and are none of the command's nor of every command."""
    options = [each for each in (*command.params, *drafter.params) if isinstance(each, click.Option)]
    valued = {name for each in options if not each.is_flag for name in each.opts}
    known = {name for each in options for name in each.opts} | {"--help"}
    before = ["", *words]
    return [
        word
        for previous, word in zip(before, words, strict=False)
        if re.fullmatch(r"--?[a-z][a-z-]*", word) and previous not in valued and word not in known
    ]


@pytest.mark.parametrize("page", PAGES)
def test_every_command_line_of_a_page_is_one(page: str, project_folder: Path) -> None:
    for words in typed_in(text_of(page, project_folder)):
        command = command_of(words)
        assert command is not None, f"drafter {' '.join(words)}"
        assert unknown_options(words, command) == [], f"drafter {' '.join(words)}"


def test_control_a_command_or_an_option_that_is_none_is_seen() -> None:
    (wrong,) = typed_in("`drafter invent FILE`")
    assert command_of(wrong) is None
    (words,) = typed_in("`drafter search WORD --invented 3 --limit -5`")
    command = command_of(words)
    assert command is not None
    assert unknown_options(words, command) == ["--invented"]


KEYS = {"Delete": "Supr", "Backspace": "Retroceso", "Enter": "Intro", "Down": "Abajo", "Up": "Arriba", "wheel": "rueda"}
"""What a key is called in each of the guides."""


@pytest.mark.parametrize(
    "what",
    [r"(?:Ctrl|Alt|Shift)\+[^\s*,.;)/»«]+", r"\bF\d+\b", r"drafter\s+[a-z]+", r"--[a-z-]+", r"^- ", r"^## \d"],
    ids=["keys", "function keys", "commands", "options", "points", "chapters"],
)
def test_the_two_guides_say_the_same(what: str, project_folder: Path) -> None:
    english, spanish = text_of("guide.md", project_folder), text_of("guia.md", project_folder)
    for key, called in KEYS.items():
        english = english.replace(f"+{key}", f"+{called}")
    said = [re.findall(what, page, re.MULTILINE) for page in (english, spanish.replace("Mayús", "Shift"))]
    one, other = (Counter(" ".join(each.split()) for each in found) for found in said)
    assert one == other


@pytest.mark.parametrize("page", PAGES)
def test_no_page_has_a_path_of_somebodys_machine(page: str, project_folder: Path) -> None:
    assert not re.search(r"(?<![\w.])/(?:root|home|work|tmp|Users)/", text_of(page, project_folder))


@pytest.mark.parametrize("page", PAGES)
def test_every_link_of_a_page_leads_somewhere(page: str, project_folder: Path) -> None:
    folder = project_folder if (project_folder / page).is_file() else project_folder / "docs"
    for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", text_of(page, project_folder)):
        assert (folder / target).exists(), target


@pytest.mark.parametrize("page", PAGES)
def test_every_module_a_page_names_is_there(page: str, project_folder: Path) -> None:
    for named in re.findall(r"`([\w/]+\.(?:py|sh))(?:`|::)", text_of(page, project_folder)):
        assert (
            any(any((project_folder / folder).rglob(named)) for folder in ("drafter", "tests", "scripts"))
            or (project_folder / named).exists()
        ), named
