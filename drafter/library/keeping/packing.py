"""Chosen instruments as a library file of their own, to be given to somebody."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from drafter.errors import KnownError
from drafter.library.clause_library import ClauseLibrary
from drafter.library.store.building import build_library


def pack(
    library: ClauseLibrary,
    instrument_ids: Iterable[str],
    path: Path,
    *,
    at: str,
    progress: Callable[[float], None] | None = None,
) -> int:
    """Put instruments into a new library file, with their topics and corrections.

    Args:
        library: they stand in it, or in one beside it.
        instrument_ids: which, in order; one that is named twice goes in once.
        path: the new file; replaced where it exists.
        at: when, ISO 8601.
        progress: hears the share that is read (0 to 1); what it raises comes out, and nothing is written.

    Returns:
        How many there are in it.

    Raises:
        KnownError: the library has none of an id, or the file is one of those consulted or cannot be written.
    """
    must_not_be_open(path, library.libraries)
    chosen = tuple(dict.fromkeys(instrument_ids))
    kept = []
    for number, instrument_id in enumerate(chosen):
        if progress is not None:
            progress(number / len(chosen))
        kept.append(replace(library.kept(instrument_id), shipped=False))
    build_library(path, kept, at)
    return len(kept)


def must_not_be_open(path: Path, libraries: Iterable[Path]) -> None:
    """Refuses to put a new library in the place of one that is consulted.

    Raises:
        KnownError: it is one of them.
    """
    if path.exists() and any(each.exists() and path.samefile(each) for each in libraries):
        raise KnownError("library-open-not-replaced", file=str(path))
