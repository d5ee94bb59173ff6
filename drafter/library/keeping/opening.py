"""Opening several library files that are consulted as one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from drafter.errors import KnownError
from drafter.library.keeping.damaged import open_all_the_same
from drafter.library.store.reading import LibraryStore


def open_stores(
    path: Path, beside: Iterable[Path], *, read_only: bool
) -> tuple[list[LibraryStore], KnownError | None, list[KnownError]]:
    """A library and those beside it.

    Returns:
        The libraries; what is wrong with the first one, of which something else is consulted; why others are missing.

    Raises:
        KnownError: the first one cannot be consulted.
    """
    stores: list[LibraryStore] = []
    missing: list[KnownError] = []
    first, damaged = _opened(path, read_only=read_only)
    stores.append(first)
    try:
        for other in beside:
            if any(_is_same_file(other, store.path) for store in stores):
                continue
            try:
                store, wrong = _opened(other)
            except KnownError as error:
                missing.append(error)
                continue
            stores.append(store)
            if wrong is not None:
                missing.append(wrong)
    except BaseException:
        close_all(stores)
        raise
    return stores, damaged, missing


def _opened(path: Path, *, read_only: bool = False) -> tuple[LibraryStore, KnownError | None]:
    try:
        return LibraryStore.open(path, read_only=read_only), None
    except KnownError as error:
        return open_all_the_same(path, error)


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def close_all(stores: Iterable[LibraryStore]) -> None:
    """Let go of all files."""
    for store in stores:
        store.close()


def shadow(stores: Sequence[LibraryStore]) -> Mapping[Path, tuple[str, ...]]:
    """Hide in each library the instruments whose ids an earlier one has, and tell them by the library's file."""
    taken: set[str] = set()
    shadowed: dict[Path, tuple[str, ...]] = {}
    for store in stores:
        store.hide(())
        ids = store.ids()
        hidden = [instrument_id for instrument_id in ids if instrument_id in taken]
        store.hide(hidden)
        if hidden:
            shadowed[store.path] = tuple(hidden)
        taken.update(ids)
    return shadowed
