"""What a text is held against: any text as a precedent, and whether the two can be compared.

A precedent is an instrument of the library, or any other text taken as one: last year's declaration as it came by mail.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from drafter.deeds.texts import LIBRARY, OpenedText, is_in_library, open_text
from drafter.errors import KnownError
from drafter.exchange import visible_line
from drafter.instruments import ClauseKind, Instrument, VerbLadder
from drafter.instruments.reading.proposal import Paragraph, propose_paragraphs
from drafter.library import ClauseLibrary
from drafter.redline.rows import spoken_in

FOREIGN = "TEXT"
"""The id of an instrument made of a text that is none of the library's."""


def instrument_id_of(reference: str) -> str:
    """The id in ``library:SALV-2008``; a bare id is one too."""
    return reference.removeprefix(LIBRARY)


def open_precedent(
    reference: str, library: ClauseLibrary, ladder: VerbLadder, stdin: Callable[[], bytes]
) -> Instrument:
    """What a draft is to be held against.

    Args:
        reference: as :func:`drafter.deeds.texts.open_text` takes it.
        library: the clause library.
        ladder: to recognise leading verbs of a text that is not the library's.
        stdin: gives all of standard input; called for ``-`` alone.

    Raises:
        KnownError: there is no such text, it cannot be read, or has no words.
    """
    if is_in_library(reference):
        return library.instrument(instrument_id_of(reference))
    return precedent_of(open_text(reference, None, stdin), ladder)


def precedent_of(text: OpenedText, ladder: VerbLadder, name: str = "") -> Instrument:
    """A text as if it were an adopted one, cut as it would be for the library.

    Args:
        text: the text.
        ladder: to recognise leading verbs.
        name: what people call it; its own title where empty.

    Raises:
        KnownError: it has no words.
    """
    kept = (ClauseKind.TITLE, ClauseKind.HEADING)
    cutting = propose_paragraphs(
        [
            Paragraph(visible_line(each), each.label, each.kind if each.kind in kept else None)
            for each in text.paragraphs
        ],
        language=text.language,
    )
    titles = (each.text for each in text.paragraphs if each.kind is ClauseKind.TITLE)
    if not name and text.draft is not None:
        name = text.name  # an older version has the draft's own title
    title = name or cutting.metadata.title or next(titles, text.name)
    metadata = replace(cutting.metadata, id=FOREIGN, title=title)
    instrument = cutting.with_metadata(metadata).instrument(ladder)
    if not instrument.clauses:
        raise KnownError("precedent-without-words", file=text.name)
    return instrument


def incomparable(
    library: ClauseLibrary, against: Instrument | None, name: str, texts: Sequence[str]
) -> KnownError | None:
    """Why a text cannot be held against agreed language: it is in another language, and all of it would seem new.

    Args:
        library: the agreed language.
        against: the precedent; None for the whole library.
        name: of the text.
        texts: its paragraphs.

    Returns:
        What is to be told; None where the two can be compared, or nothing tells their language.
    """
    spoken = spoken_in([texts], library.vocabulary)
    if spoken is None:
        return None
    if against is None:
        known = {each.metadata.language for each in library.instruments()}
        return KnownError("meter-other-language", file=name) if known and spoken.isdisjoint(known) else None
    theirs = spoken_in([[clause.text for clause in against.clauses]], library.vocabulary)
    if theirs is None or spoken & theirs:
        return None
    return KnownError("losses-other-language", file=name, precedent=against.metadata.title)
