"""The child's side of :mod:`.opening`: a file is amended, and the outcome proved, where a surprise costs a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from drafter.exchange.amending.amend import amend_docx
from drafter.exchange.amending.model import BaseChanges
from drafter.exchange.amending.proof import amendment_findings
from drafter.exchange.model import TextParagraph
from drafter.instruments import ClauseKind


def amend_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """What :func:`amended` asks for; options: its arguments, ``base_length`` and ``text`` (None for a Word file)."""
    base = payload[: options["base_length"]]
    new: bytes | tuple[TextParagraph, ...] = payload[options["base_length"] :]
    if options["text"] is not None:
        new = tuple(
            TextParagraph(label, ClauseKind(kind), words, separator=separator)
            for label, kind, words, separator in options["text"]
        )
    done = amend_docx(
        base,
        new,
        name=options["name"],
        new_name=options["new_name"],
        author=options["author"],
        date=options["date"],
        moves=options["moves"],
        base_changes=BaseChanges(options["base_changes"]),
    )
    findings = amendment_findings(done.data, done.before, done.after)
    answer = {
        "findings": [finding.detail for finding in findings],
        "left_out": [[note.key, dict(note.data)] for note in done.left_out],
    }
    return answer, done.data
