"""The interface in Spanish, English, Portuguese and French: complete, given what each string needs, loadable by Qt."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from xml.etree.ElementTree import Element

import pytest
import shiboken6
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QMenu

from drafter import resources
from drafter.desktop.preferences import Preferences
from drafter.desktop.theme import Theme
from drafter.desktop.window import MainWindow
from drafter.desktop.workspace import Workspace
from drafter.drafting.negotiation.standing import SETTABLE
from drafter.library import ClauseLibrary
from drafter.messages import LANGUAGES
from drafter.redline import Vocabulary

TRANSLATED = ("es", "pt", "fr")
"""English is what the program is written in: its file has plural forms only."""
_PLACEHOLDERS = re.compile(r"\{\w*\}|%n|%L?\d")


@pytest.fixture(scope="session")
def collector(project_folder: Path) -> ModuleType:
    """The script behind ``make strings``."""
    path = project_folder / "scripts" / "collect_strings.py"
    specification = importlib.util.spec_from_file_location("collect_strings", path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every translation as lrelease makes it; what lrelease said lies beside each."""
    folder = tmp_path_factory.mktemp("translations")
    program = Path(sys.executable).with_name("pyside6-lrelease")
    for language in LANGUAGES:
        source = resources.translations_folder() / f"drafter_{language}.ts"
        done = subprocess.run(
            [str(program), str(source), "-qm", str(folder / f"drafter_{language}.qm")],
            check=True,
            capture_output=True,
            text=True,
        )
        (folder / f"{language}.log").write_text(done.stdout + done.stderr, encoding="utf-8")
    return folder


@pytest.fixture
def speak(qapp: QApplication, compiled: Path) -> Iterator[Callable[[str], None]]:
    """Makes the application speak a language until the test ends."""
    spoken: list[QTranslator] = []

    def in_language(language: str) -> None:
        translator = QTranslator()
        assert translator.load(f"drafter_{language}", str(compiled))
        assert qapp.installTranslator(translator)
        spoken.append(translator)

    yield in_language
    for translator in spoken:
        qapp.removeTranslator(translator)


def translations(message: Element) -> list[str]:
    """The texts of a message's translation: one, or a form for one and a form for many."""
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def messages_of(collector: ModuleType, language: str) -> Mapping[tuple[str, str], Element]:
    """Every message of a language by context and source."""
    found: Mapping[tuple[str, str], Element] = collector.messages(
        resources.translations_folder() / f"drafter_{language}.ts"
    )
    return found


def test_every_string_of_the_interface_is_collected_and_translated(collector: ModuleType) -> None:
    assert collector.check() == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_asks_for_the_same_data_as_the_source(collector: ModuleType, language: str) -> None:
    for (context, source), message in messages_of(collector, language).items():
        for words in translations(message):
            assert words.strip(), (context, source)
            assert Counter(_PLACEHOLDERS.findall(words)) == Counter(_PLACEHOLDERS.findall(source)), (context, source)


def test_english_has_a_form_for_one_and_a_form_for_many(collector: ModuleType) -> None:
    plurals = {key: value for key, value in messages_of(collector, "en").items() if value.get("numerus") == "yes"}
    assert plurals
    for (context, source), message in plurals.items():
        one, many = translations(message)
        for words in (one, many):
            assert Counter(_PLACEHOLDERS.findall(words)) == Counter(_PLACEHOLDERS.findall(source)), (context, source)
            assert "(s)" not in words, (context, source)


@pytest.mark.parametrize("language", TRANSLATED)
def test_accelerators_and_ellipses_are_kept(collector: ModuleType, language: str) -> None:
    for (context, source), message in messages_of(collector, language).items():
        if "<" in source:
            continue  # rich text has its own ampersands
        for words in translations(message):
            assert words.count("&") == source.count("&"), (context, source)
            assert words.endswith("…") == source.endswith("…"), (context, source)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lrelease_makes_every_language_without_a_warning(compiled: Path, language: str) -> None:
    said = (compiled / f"{language}.log").read_text(encoding="utf-8")
    assert "finished and 0 unfinished" in said
    assert "warning" not in said.lower()
    assert "error" not in said.lower()
    if language in TRANSLATED:
        assert "Ignored" not in said


@pytest.mark.parametrize(
    ("language", "menu", "status"),
    [
        ("es", "&Abrir un borrador…", "Acordado ad referéndum"),
        ("pt", "&Abrir uma minuta…", "Acordado ad referendum"),
        ("fr", "&Ouvrir un projet…", "Convenu ad referendum"),
    ],
)
def test_qt_says_the_strings(
    qapp: QApplication, speak: Callable[[str], None], language: str, menu: str, status: str
) -> None:
    speak(language)
    assert qapp.translate("Menus", "&Open a draft…") == menu
    assert qapp.translate("Wording", "Agreed ad referendum") == status


@pytest.mark.parametrize(
    ("language", "none", "one", "many"),
    [
        ("es", "0 párrafos", "1 párrafo", "7 párrafos"),
        ("en", "0 paragraphs", "1 paragraph", "7 paragraphs"),
        ("pt", "0 parágrafos", "1 parágrafo", "7 parágrafos"),
        ("fr", "0 paragraphe", "1 paragraphe", "7 paragraphes"),
    ],
)
def test_qt_counts_in_every_language(
    qapp: QApplication, speak: Callable[[str], None], language: str, none: str, one: str, many: str
) -> None:
    speak(language)
    assert qapp.translate("Header", "%n paragraph(s)", "", 0) == none
    assert qapp.translate("Header", "%n paragraph(s)", "", 1) == one
    assert qapp.translate("Header", "%n paragraph(s)", "", 7) == many


@pytest.fixture
def window(
    request: pytest.FixtureRequest,
    workspace: Workspace,
    library: ClauseLibrary,
    vocabulary: Vocabulary,
    theme: Theme,
    tmp_path: Path,
    speak: Callable[[str], None],
) -> Iterator[MainWindow]:
    """The whole window on the sample draft, in the language that the test is given."""
    language: str = request.param
    speak(language)
    made = MainWindow(
        workspace, library, vocabulary, Preferences.in_file(tmp_path / "settings.ini"), theme, language, lambda: "id"
    )
    yield made
    made.close()
    shiboken6.delete(made)


def menus_of(menu: QMenu) -> Iterator[QMenu]:
    """A menu and those inside it."""
    yield menu
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            yield from menus_of(inside)


def accelerators(words: list[str]) -> list[str]:
    """The letter after each ampersand."""
    return [found[1].casefold() for each in words if (found := re.search("&([^&])", each))]


@pytest.mark.parametrize("window", TRANSLATED, indirect=True)
def test_no_two_entries_of_a_menu_share_their_letter(window: MainWindow) -> None:
    bar = window.menuBar().actions()
    entries = {"menu bar": [action.text() for action in bar]}
    for action in bar:
        menu = action.menu()
        assert isinstance(menu, QMenu)
        for each in menus_of(menu):
            entries[each.title()] = [entry.text() for entry in each.actions()]
    for title, words in entries.items():
        letters = accelerators(words)
        assert len(letters) == len(set(letters)), (title, words)


@pytest.mark.parametrize(
    ("window", "menus", "status"),
    [
        (
            "es",
            ["Archivo", "Edición", "Biblioteca", "Borrador", "Cotejar", "Negociar", "Ver", "Ayuda"],
            "Acordado ad referéndum",
        ),
        (
            "pt",
            ["Arquivo", "Editar", "Biblioteca", "Minuta", "Cotejar", "Negociar", "Exibir", "Ajuda"],
            "Acordado ad referendum",
        ),
        (
            "fr",
            ["Fichier", "Édition", "Bibliothèque", "Projet", "Comparer", "Négocier", "Affichage", "Aide"],
            "Convenu ad referendum",
        ),
    ],
    indirect=["window"],
)
def test_the_window_itself_speaks_the_language(window: MainWindow, menus: list[str], status: str) -> None:
    assert [action.text().replace("&", "") for action in window.menuBar().actions()] == menus
    statuses = [action.text() for action in window.compose.status_menu.actions()]
    assert len(statuses) == len(SETTABLE)
    assert status in statuses
