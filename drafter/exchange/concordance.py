"""A concordance of numbers as a file: a Word table, text or JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from drafter.drafting.labelling.concordance import ConcordanceRow
from drafter.exchange.outgoing.concordance_docx import concordance_lines, write_concordance

CONCORDANCE_SUFFIXES = (".docx", ".txt", ".json")


def concordance_document(rows: Sequence[ConcordanceRow], old_name: str, new_name: str) -> dict[str, object]:
    """The concordance as a JSON document."""
    return {"old": old_name, "new": new_name, "rows": [asdict(row) for row in rows]}


def concordance_text(rows: Sequence[ConcordanceRow], language: str, old_name: str, new_name: str) -> str:
    """The same as lines of words with tabs between."""
    return "".join("\t".join(line) + "\n" for line in concordance_lines(rows, language, old_name, new_name))


def concordance_file(
    suffix: str,
    rows: Sequence[ConcordanceRow],
    *,
    title: str,
    language: str,
    old_name: str,
    new_name: str,
    author: str = "",
    date: str = "",
) -> bytes:
    """The file; the same arguments give the same bytes.

    Args:
        suffix: one of :data:`CONCORDANCE_SUFFIXES`.
        rows: as :func:`drafter.drafting.labelling.concordance.concordance_table` gives them.
        title, language: of the draft.
        old_name, new_name: what the two texts are called.
        author, date: for a Word file's properties; empty leaves them out.
    """
    if suffix == ".json":
        document = concordance_document(rows, old_name, new_name)
        return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
    if suffix == ".txt":
        return concordance_text(rows, language, old_name, new_name).encode()
    return write_concordance(
        rows, title=title, language=language, old_name=old_name, new_name=new_name, author=author, date=date
    )
