"""Changes written into a Word file of its own, for ``redline`` and ``export``."""

from __future__ import annotations

from pathlib import Path

from drafter.cli.opening import texts_named
from drafter.cli.settings import Settings
from drafter.exchange import TextParagraph
from drafter.exchange.amending import BaseChanges, amended
from drafter.exchange.incoming.reading import WORD_SUFFIXES, read_bytes


def is_word_file(reference: str) -> bool:
    """True where a text is named by the path of a Word file."""
    path = Path(reference)
    return path.suffix.lower() in WORD_SUFFIXES and path.is_file()


def amended_file(
    settings: Settings, base: Path, new: str, *, moves: bool, base_changes: BaseChanges = BaseChanges.KEEP
) -> bytes:
    """The base with the new text as tracked changes.

    Args:
        new: any text.

    Raises:
        KnownError: one of them cannot be read, or the base cannot be amended exactly.
    """
    return amended(
        read_bytes(base),
        read_bytes(Path(new)) if is_word_file(new) else _paragraphs(settings, new),
        name=base.name,
        new_name=Path(new).name,
        author=settings.author,
        date=settings.now(),
        moves=moves,
        base_changes=base_changes,
    )


def _paragraphs(settings: Settings, text: str) -> tuple[TextParagraph, ...]:
    with texts_named(settings, text) as opened:
        return opened(text).paragraphs
