"""Sentences for people, by key and language, for everything that is not a widget.

The desktop's own texts are Qt's business (``resources/translations/*.ts``); what the command line prints and what a
:class:`~drafter.errors.KnownError` says lives in ``resources/messages/<language>.json`` so that it needs no Qt.
"""

from __future__ import annotations

import json
import locale
import os
from collections.abc import Mapping
from functools import cache

from drafter import resources
from drafter.errors import BugError, KnownError

LANGUAGES = ("es", "en", "pt", "fr")
"""Each has every sentence."""
FALLBACK = "es"
"""For a text in none of them."""


@cache
def _sentences(language: str) -> Mapping[str, str]:
    path = resources.messages_folder() / f"{language}.json"
    if not path.is_file():
        return {}
    sentences: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return sentences


def system_language() -> str:
    """The user's language as the environment or the platform states it, one of :data:`LANGUAGES`."""
    named = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    if named is None:  # Windows and macOS set none of these for programs that are clicked
        named = locale.getlocale()[0] or ""
    code = named[:2].lower()
    return code if code in LANGUAGES else FALLBACK


def say(message: str, language: str, **data: str | int) -> str:
    """The sentence called ``message`` in ``language``, with its placeholders filled in.

    Raises:
        BugError: no language has that sentence.
    """
    for candidate in (language, FALLBACK):
        sentence = _sentences(candidate).get(message)
        if sentence is not None:
            return sentence.format(**data)
    raise BugError(f"no sentence is called {message!r}")


def explain(error: KnownError, language: str) -> str:
    """One sentence for the user: what is wrong with which file, and what to do."""
    return say(error.message, language, **error.data)
