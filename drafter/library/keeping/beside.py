"""Libraries that a person has opened beside the own one: which they are is remembered in the platform's data folder."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

import platformdirs

from drafter.errors import KnownError
from drafter.library.store.reading import LibraryStore
from drafter.library.store.whole_file import whole_file


def libraries_beside() -> tuple[Path, ...]:
    """The libraries to consult together with the user's own, in the order they were opened.

    Raises:
        KnownError: the list of them is damaged.
    """
    remembered = _remembered()
    try:
        loaded: object = json.loads(remembered.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise KnownError("file-not-read", file=str(remembered), reason=error.strerror or str(error)) from error
    except ValueError as error:
        raise KnownError("own-table-damaged", file=str(remembered)) from error
    if not isinstance(loaded, list) or not all(isinstance(each, str) for each in loaded):
        raise KnownError("own-table-damaged", file=str(remembered))
    return tuple(Path(each) for each in loaded)


def keep_libraries_beside(paths: Iterable[Path]) -> None:
    """Remember the libraries to consult together with the user's own, in place of those remembered so far.

    Raises:
        KnownError: the list cannot be written.
    """
    remembered = _remembered()
    absolute = list(dict.fromkeys(str(path.absolute()) for path in paths))
    try:
        remembered.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(remembered) as unfinished:
            # Escaped: the name of a file may hold bytes that are no letters of any encoding.
            unfinished.write_text(json.dumps(absolute, indent=1) + "\n", encoding="ascii")
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError("library-list-not-written", file=str(remembered), reason=reason) from error


def open_beside(path: Path) -> None:
    """Consult a library together with the user's own from now on.

    Raises:
        KnownError: it is missing, damaged or no library, or the list cannot be written.
    """
    LibraryStore.open(path).close()
    keep_libraries_beside([*libraries_beside(), path])


def close_beside(path: Path) -> None:
    """Consult a library no longer; it stays where it is.

    Raises:
        KnownError: it is not open, or the list cannot be written.
    """
    remembered = libraries_beside()
    left = [each for each in remembered if not _same(each, path)]
    if len(left) == len(remembered):
        raise KnownError("library-not-beside", file=str(path), open=", ".join(map(str, remembered)) or "–")
    keep_libraries_beside(left)


def _same(one: Path, other: Path) -> bool:
    return os.path.normcase(one.absolute()) == os.path.normcase(other.absolute())


def _remembered() -> Path:
    return platformdirs.user_data_path("drafter", appauthor=False) / "libraries.json"
