"""Readings: the text of one delegation, or of the base, taken out of a compilation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from drafter.drafting.compilation.model import Compilation, Passage, Piece, Source, Words


def reading(compilation: Compilation, delegation: str | None = None) -> tuple[Source, ...]:
    """The text of a delegation, or of the base, put together from the passages alone.

    Args:
        compilation: whose.
        delegation: its code; None takes nobody's words but the base's.

    Raises:
        ValueError: a passage has not as many labels as paragraphs.
    """
    paragraphs: list[Source] = []
    for passage in compilation.passages:
        if not is_read_by(passage, delegation):
            continue
        labels = passage.labels if delegation is None else passage.own_labels.get(delegation, passage.labels)
        lines = words_of(passage.pieces, delegation).split(compilation.end)
        paragraphs += [Source(label, line) for label, line in zip(labels, lines, strict=True)]
    return tuple(paragraphs)


def is_read_by(passage: Passage, delegation: str | None) -> bool:
    """Whether the text of a delegation (None: the base) has the passage where it stands."""
    if passage.owners:
        return delegation in passage.owners
    return not any(delegation in removal.owners for removal in passage.removals)


def words_of(pieces: Iterable[Piece], delegation: str | None) -> str:
    """What a delegation (None: the base) has of some pieces."""
    return "".join(_words(pieces, delegation))


def _words(pieces: Iterable[Piece], delegation: str | None) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Words):
            yield piece.text
            continue
        own = next((one for one in piece.alternatives if delegation in one.owners), None)
        if own is not None:
            yield own.text
        else:
            yield from _words(piece.base, delegation)
