"""Searching several libraries as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from drafter.library.search.facets import Facets
from drafter.library.search.fields import Filters
from drafter.library.search.one_library import Found, LibrarySearcher, SearchHit
from drafter.library.store.search_index import SearchIndex


class Searcher:
    """Searches the clauses of libraries that are consulted as one; from several threads."""

    def __init__(self, libraries: Sequence[LibrarySearcher]) -> None:
        """``libraries``: the earlier one's clauses come first among equals."""
        self._libraries = tuple(libraries)

    def interrupt(self) -> None:
        """Stop the searches that run."""
        for library in self._libraries:
            library.interrupt()

    def first(self, typed: str, filters: Filters, limit: int) -> tuple[SearchHit, ...]:
        """The newest clauses with the words typed; see :meth:`ClauseLibrary.first_hits`."""
        typed = _readable(typed)
        found = self._found(
            typed,
            filters,
            lambda library, index, any_word: library.first(typed, filters, limit, index, any_word=any_word),
        )
        if len(self._libraries) > 1:
            found.sort(key=lambda one: one.date, reverse=True)
        return tuple(one.hit for one in found[:limit])

    def ranked(self, typed: str, filters: Filters, limit: int) -> tuple[SearchHit, ...]:
        """The best clauses with the words typed; see :meth:`ClauseLibrary.search`."""
        typed = _readable(typed)
        found = self._found(
            typed,
            filters,
            lambda library, index, any_word: library.ranked(typed, filters, limit, index, any_word=any_word),
        )
        found.sort(key=lambda one: -one.hit.score)
        return tuple(one.hit for one in found[:limit])

    def facets(self, typed: str, filters: Filters) -> Facets:
        """What the clauses found have; see :meth:`ClauseLibrary.facets`."""
        typed = _readable(typed)
        return self._counted(lambda library, index, any_word: library.facets(typed, filters, index, any_word=any_word))

    def total(self, typed: str, filters: Filters) -> Facets:
        """How many clauses are found; see :meth:`ClauseLibrary.total`."""
        typed = _readable(typed)
        return self._counted(lambda library, index, any_word: library.total(typed, filters, index, any_word=any_word))

    def _counted(self, count: Callable[[LibrarySearcher, SearchIndex, bool], Facets]) -> Facets:
        """What is counted in all libraries; with some of the words where none has all."""
        begun = self._begun()
        for any_word in (False, True):
            counted = Facets(0, at_least=False)
            for library, index in begun:
                counted = counted.beside(count(library, index, any_word))
            if counted.total:
                break
        return counted

    def _begun(self) -> list[tuple[LibrarySearcher, SearchIndex]]:
        return [(library, library.begin()) for library in self._libraries]

    def _found(
        self, typed: str, filters: Filters, ask: Callable[[LibrarySearcher, SearchIndex, bool], list[Found]]
    ) -> list[Found]:
        """The clause whose id was typed; else what all libraries give, with some of the words where none has all."""
        begun = self._begun()
        asked: list[Callable[[LibrarySearcher, SearchIndex], list[Found]]] = [
            lambda library, index: library.identified(typed, filters, index),
            lambda library, index: ask(library, index, False),
            lambda library, index: ask(library, index, True),
        ]
        for each in asked:
            found = [one for library, index in begun for one in each(library, index)]
            if found:
                return found
        return []


def _readable(typed: str) -> str:
    """What was typed without halves of characters, which no file can hold."""
    return typed.encode("utf-8", "ignore").decode("utf-8")
