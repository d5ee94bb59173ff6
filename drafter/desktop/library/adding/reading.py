"""A file read to be added: jobs and values, no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from drafter.deeds.adding import ProposedInstrument, propose_file
from drafter.desktop.library.adding.source_text import SourceText
from drafter.exchange import read_akoma_ntoso
from drafter.exchange.incoming.reading import AKOMA_NTOSO_SUFFIXES, read_bytes
from drafter.instruments import Cutting


@dataclass(frozen=True)
class ReadFile:
    """A file as it could enter the library, and as it is.

    Attributes:
        proposed: what was recognised.
        source: the file's text, to be read beside it.
        whole: True for Akoma Ntoso as drafter writes it: with topics and corrections, and nothing left to be asked.
    """

    proposed: ProposedInstrument
    source: SourceText
    whole: bool = False


def read_file(path: Path, report: Callable[[float], None]) -> ReadFile:
    """Reads a file; a job for :class:`~drafter.desktop.tasks.Tasks`.

    Raises:
        KnownError: it cannot be read, or has no text.
    """
    report(0.0)
    proposed = propose_file(path, progress=lambda share: report(0.9 * share))
    shown = SourceText.of(proposed.raw, proposed.cutting) if proposed.raw is not None else None
    if shown is None or ink(shown.text) != ink(proposed.cutting.words):  # headers that the reader sets apart
        shown = SourceText.of_pieces(proposed.cutting)
    whole = path.suffix.lower() in AKOMA_NTOSO_SUFFIXES and (
        read_akoma_ntoso(read_bytes(path), path.name, report).whole is not None
    )
    report(1.0)
    return ReadFile(proposed, shown, whole)


def ink(text: str) -> str:
    """A text without its white space: what must be there again in the clauses and the furniture."""
    return "".join(text.split())


@dataclass(frozen=True)
class Verdict:
    """What is said below a cutting.

    Attributes:
        words: of the source.
        furniture: how many of them are in no clause.
        clauses: how many the instrument would have.
        whole: True where clauses and furniture joined are the source.
    """

    words: int
    furniture: int
    clauses: int
    whole: bool


def judged(cutting: Cutting, source_ink: str) -> Verdict:
    """The verdict on a cutting; ``source_ink`` is :func:`ink` of its source."""
    words = cutting.words
    return Verdict(
        words=len(words.split()),
        furniture=sum(len(text.split()) for text in cutting.furniture),
        clauses=sum(not piece.furniture for piece in cutting.pieces),
        whole=ink(words) == source_ink,
    )
