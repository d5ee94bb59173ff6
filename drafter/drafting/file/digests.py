"""Digests: of a paragraph's words, of a whole text, and the chain that makes tampering with a journal show.

All are SHA-256 in hexadecimal. The chain begins with the digest of how the draft began (which is also its identity);
each entry's digest covers the entry and the digest before it, so that an entry changed, taken out or put in breaks
the chain at its place and a whole journal is vouched for by its last digest.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from drafter.drafting.model import Draft

_BEGINNING = ("language", "created_at", "author", "start")


def words_digest(text: str) -> str:
    """Digest of a paragraph's words, the same for every Unicode form of them."""
    return _sha256(unicodedata.normalize("NFC", text))


def text_digest(draft: Draft) -> str:
    """Digest of what a draft says to its readers: title, labels and words, in order."""
    lines = [[paragraph.kind.value, paragraph.label, paragraph.text] for paragraph in draft.paragraphs]
    return _sha256(canonical([draft.title, draft.language, lines]))


def beginning_digest(meta: Mapping[str, str]) -> str:
    """Digest of how a draft began: the chain's first link, and the draft's identity.

    Args:
        meta: rows of the file's ``meta`` by name.

    Raises:
        KeyError: they do not say how it began.
    """
    return _sha256(canonical([meta[name] for name in _BEGINNING]))


def entry_digest(previous: str, row: Sequence[Any]) -> str:
    """Digest of a journal entry in its chain.

    Args:
        previous: digest of the entry before it; of the beginning, for the first.
        row: the entry as the journal keeps it: number, edit as JSON text, time, author, undoes, redoes.

    Raises:
        ValueError: the edit is not JSON.
    """
    sequence, edit, *rest = row
    return _sha256(previous + "\n" + canonical([sequence, json.loads(edit), *rest]))


def chained(beginning: str, rows: Iterable[Sequence[Any]]) -> list[str]:
    """The digests of all entries, in order; ``rows`` as :func:`entry_digest` takes them."""
    digests: list[str] = []
    for row in rows:
        digests.append(entry_digest(digests[-1] if digests else beginning, row))
    return digests


def canonical(value: object) -> str:
    """The one way to write a JSON value: sorted keys, no spaces, characters as they are."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
