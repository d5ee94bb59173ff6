"""The one place that finds ``resources/`` and ``clause_library.db``: in a checkout, a wheel or a frozen build."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path

from drafter.errors import BugError, KnownError


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


def read_table(path: Path, *, damaged: str = "table-damaged") -> object:
    """What a table holds that people can edit: a JSON file, the program's or the user's own.

    Args:
        path: the file.
        damaged: the sentence for a file that holds no JSON in UTF-8; its data have ``file`` and ``place``, which is
            line and column where they are known.

    Raises:
        KnownError: it is missing, cannot be read, or is damaged.
    """
    try:
        loaded: object = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise KnownError("file-missing", file=str(path)) from error
    except OSError as error:
        raise KnownError("file-not-read", file=str(path), reason=error.strerror or str(error)) from error
    except json.JSONDecodeError as error:
        raise KnownError(damaged, file=str(path), place=f"{error.lineno}:{error.colno}") from error
    except (ValueError, RecursionError) as error:  # no text, or nested without end
        raise KnownError(damaged, file=str(path), place="JSON") from error
    return loaded
