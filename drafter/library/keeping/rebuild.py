"""The shipped library from ``resources/``, and the user's own copy of it."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

from drafter import resources
from drafter.errors import KnownError
from drafter.instruments import Instrument, InstrumentMetadata, VerbLadder, parse
from drafter.library.keeping.backups import note_made_anew, own_copy
from drafter.library.keeping.upgrading import upgrade
from drafter.library.language import load_ladder
from drafter.library.store.building import build_library
from drafter.library.store.reading import LibraryStore
from drafter.library.store.whole_file import whole_library

LIBRARY_VARIABLE = "DRAFTER_LIBRARY"
"""Environment variable that names the library to use."""


def shipped_instruments() -> Iterator[Instrument]:
    """The instruments of ``resources/instruments``, the oldest first.

    Raises:
        KnownError: a file is missing or damaged.
    """
    ladder = load_ladder()
    read = [read_instrument(path, ladder) for path in resources.instruments_folder().glob("*.json")]
    yield from sorted(read, key=lambda instrument: (instrument.metadata.date, instrument.metadata.id))


def read_instrument(path: Path, ladder: VerbLadder) -> Instrument:
    """An instrument from its metadata file; source and topic table lie beside it.

    Raises:
        KnownError: a file is missing or damaged.
    """
    try:
        described: Mapping[str, str] = json.loads(_read(path))
        names = {field.name for field in fields(InstrumentMetadata)}
        metadata = InstrumentMetadata(**{key: value for key, value in described.items() if key in names})
    except (ValueError, TypeError, AttributeError) as error:
        raise KnownError("table-damaged", file=str(path)) from error
    source = path.parent / metadata.source_file
    data = _read(source)
    raw = _decoded(data, source)
    topics = _topics(path.parent / described["topics_file"]) if described.get("topics_file") else {}
    return parse(raw, metadata, ladder, topics, hashlib.sha256(data).hexdigest())


def _topics(path: Path) -> dict[str, tuple[str, ...]]:
    """Topics by clause id, from a table with a tab between and semicolons within."""
    rows = csv.reader(_decoded(_read(path), path).splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    next(rows, None)
    return {
        row[0]: tuple(topic.strip() for topic in row[1].split(";") if topic.strip()) for row in rows if len(row) > 1
    }


def _decoded(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise KnownError("txt-encoding", file=str(path)) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("file-missing", file=str(path)) from error
    except OSError as error:
        raise KnownError("file-not-read", file=str(path), reason=error.strerror or str(error)) from error


def rebuild(path: Path) -> int:
    """Build the shipped library from ``resources/`` again; the same resources give the same bytes.

    Args:
        path: where to write it; replaced where it exists.

    Returns:
        The number of clauses.

    Raises:
        KnownError: a resource is missing or damaged, or the file cannot be written.
    """
    instruments = tuple(shipped_instruments())
    content = hashlib.sha256("".join(map(repr, instruments)).encode()).hexdigest()
    build_library(path, instruments, f"sha256:{content}", shipped=True)
    return sum(len(instrument.clauses) for instrument in instruments)


def altered_sources() -> tuple[tuple[str, Path], ...]:
    """Ids and files of those shipped instruments whose source is not the one they were made from: its digest tells.

    Raises:
        KnownError: the shipped library or a source is missing or damaged.
    """
    with closing(LibraryStore.open(resources.shipped_library(), read_only=True)) as store:
        sources = store.sources()
    paths = [resources.instruments_folder() / source.file for source in sources]
    return tuple(
        (source.instrument_id, path)
        for source, path in zip(sources, paths, strict=True)
        if hashlib.sha256(_read(path)).hexdigest() != source.digest
    )


def is_named(explicit: Path | None = None) -> bool:
    """Whether somebody said which library to use, so that it is not the user's own with those beside it."""
    return explicit is not None or bool(os.environ.get(LIBRARY_VARIABLE))


def user_library(explicit: Path | None = None) -> Path:
    """The library to use: the one asked for, else ``DRAFTER_LIBRARY``, else the user's own copy.

    The copy is made from the shipped library at first use, and gets what a newer program ships (see
    :mod:`drafter.library.keeping.upgrading`). Where the platform's data folder cannot be written the
    shipped library itself is used, which is only read.

    Raises:
        KnownError: the program came without its library.
    """
    if explicit is not None:
        return explicit
    if is_named(explicit):
        return Path(os.environ[LIBRARY_VARIABLE])
    shipped = resources.shipped_library()
    if not shipped.is_file():
        raise KnownError("library-missing", file=str(shipped))
    own = own_copy()
    if own.exists():
        with suppress(KnownError):  # it is as it was: who opens it says what is wrong, and the next start tries again
            upgrade(own, shipped, now=datetime.now(UTC).replace(tzinfo=None))
        return own
    try:
        own.parent.mkdir(parents=True, exist_ok=True)
        note_made_anew(own)  # where it was there once, and somebody deleted or moved it
        with whole_library(own, first=True) as unfinished:
            shutil.copyfile(shipped, unfinished)
    except OSError:
        return shipped  # a read-only home must not keep anybody from consulting
    return own
