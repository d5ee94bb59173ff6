"""The languages of interface, citations and texts, each called by its own name."""

from __future__ import annotations

LANGUAGE_NAMES = {"es": "Español", "en": "English", "pt": "Português", "fr": "Français"}
"""Name by ISO 639-1 code, in the order offered."""


def language_name(code: str) -> str:
    """A language by its own name; its code where the program does not speak it."""
    return LANGUAGE_NAMES.get(code, code)
