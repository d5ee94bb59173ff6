"""Files nobody vouches for are amended in a process of their own (:mod:`.apart`); here is who asks it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from drafter.errors import KnownError
from drafter.exchange.amending.model import AmendedFile, BaseChanges
from drafter.exchange.incoming.apart import MEMORY, SECONDS, Task, run_apart
from drafter.exchange.model import ImportNote, TextParagraph

_SECONDS_PER_MEBIBYTE = 20
"""What long files are given beyond the time any file has."""
_MEMORY_PER_BYTE = 350
"""Bytes of memory for each byte of the files beyond the first mebibyte: two trees, their words and the outcome."""
_AMEND = Task("drafter.exchange.amending.apart:amend_apart")


def amended(
    base: bytes,
    new: bytes | Sequence[TextParagraph],
    *,
    name: str,
    new_name: str = "",
    author: str,
    date: str,
    moves: bool = True,
    base_changes: BaseChanges = BaseChanges.KEEP,
    progress: Callable[[float], None] | None = None,
) -> AmendedFile:
    """:func:`~drafter.exchange.amending.amend.amend_docx`, apart; and the outcome is read again and proved.

    Args:
        base, new, name, new_name, author, date, moves, base_changes: as there.
        progress: called some twenty times a second with the share of the time that is used up; may raise to cancel.

    Raises:
        KnownError: as there, or as :func:`~drafter.exchange.incoming.apart.run_apart` says; or the file has something
            that cannot be amended so that rejecting gives the base and accepting the new text.
    """
    is_file = isinstance(new, bytes)
    options = {
        "name": name,
        "new_name": new_name,
        "author": author,
        "date": date,
        "moves": moves,
        "base_changes": base_changes.value,
        "base_length": len(base),
        "text": None
        if is_file
        else [[one.label, one.kind.value, one.text, one.separator] for one in new if isinstance(one, TextParagraph)],
    }
    payload = base + new if isinstance(new, bytes) else base
    seconds = SECONDS + _SECONDS_PER_MEBIBYTE * len(payload) / 2**20
    memory = MEMORY + _MEMORY_PER_BYTE * max(0, len(payload) - 2**20)
    answer = run_apart(_AMEND, payload, options, file=name, seconds=seconds, memory=memory, progress=progress)
    if answer.value["findings"]:
        raise KnownError("amend-not-exact", file=name, detail="; ".join(answer.value["findings"]))
    return AmendedFile(answer.data, tuple(ImportNote(key, data) for key, data in answer.value["left_out"]))
