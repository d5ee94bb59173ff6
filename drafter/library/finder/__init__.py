"""Agreed language nearest to a passage, and the history of a wording."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.library.finder.finder import Finder
from drafter.library.store.reading import LibraryStore
from drafter.library.store.stem_index import StemIndex
from drafter.redline import Vocabulary


def open_finder(stores: Sequence[LibraryStore], vocabulary: Vocabulary) -> Finder:
    """What finds agreed language in some libraries as if they were one.

    Args:
        stores: the earlier a library, the earlier its clauses among equals.
        vocabulary: what to flag where a passage differs from a clause.

    Raises:
        KnownError: a library cannot be read.
    """
    languages = sorted({language for store in stores for language in store.languages()})
    return Finder([StemIndex(store.rows, store.path) for store in stores], languages, vocabulary)
