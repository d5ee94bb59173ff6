"""The one place that finds ``resources/`` and ``clause_library.db``: in a checkout, a wheel or a frozen build."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from drafter.errors import BugError


@cache
def _home() -> Path:
    package = Path(__file__).resolve().parent
    candidates = [package / "shipped", package.parent]
    frozen = getattr(sys, "_MEIPASS", None)  # PyInstaller's folder of unpacked data
    if frozen is not None:
        candidates.insert(0, Path(frozen))
    for candidate in candidates:
        if (candidate / "resources").is_dir():
            return candidate
    raise BugError(f"resources/ is not beside the program: looked in {', '.join(map(str, candidates))}")


def resources_folder() -> Path:
    """The folder with everything the program ships besides code and the library."""
    return _home() / "resources"


def shipped_library() -> Path:
    """The clause library as built; never written (a user's copy is made at first use)."""
    return _home() / "clause_library.db"


def instruments_folder() -> Path:
    """Adopted texts as received, each with its metadata."""
    return resources_folder() / "instruments"


def language_folder() -> Path:
    """Verb ladder and flag vocabulary: editable tables about the languages of drafting."""
    return resources_folder() / "language"


def messages_folder() -> Path:
    """Sentences by key, one JSON file a language."""
    return resources_folder() / "messages"


def translations_folder() -> Path:
    """Qt's .ts and .qm files."""
    return resources_folder() / "translations"


def icons_folder() -> Path:
    """Lucide's SVG icons (ISC licence)."""
    return resources_folder() / "icons"


def samples_folder() -> Path:
    """A sample draft made from the declaration, as .draft and .docx."""
    return resources_folder() / "samples"


def fonts_folder() -> Path:
    """Typefaces that are embedded in PDF files, each with its licence."""
    return resources_folder() / "fonts"
