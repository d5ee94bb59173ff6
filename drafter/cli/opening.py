"""Opening what a command line names: the clause library, and texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from drafter.cli.output import standard_input, tell, tell_sentence
from drafter.cli.settings import Settings
from drafter.cli.spoken import Misuse
from drafter.deeds.texts import STANDARD_INPUT, OpenedText, is_in_library, open_text
from drafter.exchange import View
from drafter.library import ClauseLibrary, load_vocabulary, user_library
from drafter.library.keeping.beside import libraries_beside
from drafter.library.keeping.rebuild import is_named
from drafter.library.keeping.restoring import lack
from drafter.messages import explain


def library_file(settings: Settings) -> Path:
    """The library to use; where its file had been missing and was made anew, that is said and how to bring all back.

    Raises:
        KnownError: the program came without its library.
    """
    path = user_library(settings.library)
    lost = lack(path)
    if lost is not None:
        tell_sentence(explain(lost, settings.language))
    return path


def open_library(settings: Settings) -> ClauseLibrary:
    """The clause library, to be consulted; of a damaged one what is consulted instead, which is said.

    The user's own is consulted together with those that were opened beside it, one that was named alone.

    Raises:
        KnownError: it is missing, damaged past consulting, or not a clause library.
    """
    beside = () if is_named(settings.library) else libraries_beside()
    library = ClauseLibrary.open(library_file(settings), vocabulary=load_vocabulary(), beside=beside)
    for error in (library.damaged, *library.missing_beside):
        if error is not None:
            tell_sentence(explain(error, settings.language))
    for path, ids in library.shadowed.items():
        tell("library-shadowed", settings.language, file=str(path), instruments=", ".join(ids))
    return library


@contextmanager
def texts_named(
    settings: Settings, *references: str | None, view: View = View.FINAL
) -> Iterator[Callable[[str], OpenedText]]:
    """A function that opens those texts; the library is opened for it where one of them needs it.

    Raises:
        Misuse: two of them are standard input.
        KnownError: the library or a text cannot be opened.
    """
    if references.count(STANDARD_INPUT) > 1:
        raise Misuse("usage-stdin-twice")
    with ExitStack() as stack:
        needed = any(reference is not None and is_in_library(reference) for reference in references)
        library = stack.enter_context(open_library(settings)) if needed else None
        yield lambda reference: open_text(reference, library, standard_input, view=view)
