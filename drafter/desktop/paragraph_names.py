"""What people call a paragraph of a draft where a list speaks of it."""

from __future__ import annotations

from drafter.drafting import Paragraph

_OPENING = 5
"""Words that stand for a paragraph without number."""


def place_name(paragraph: Paragraph) -> str:
    """Its number, or how it begins."""
    label = paragraph.label.strip()
    if any(sign.isalnum() for sign in label):
        return label
    words = paragraph.text.split()
    opening = " ".join(words[:_OPENING]) + ("…" if len(words) > _OPENING else "")
    return f"{label} {opening}".strip()
