"""What the tests of brackets read with, and texts made of what brackets are made of."""

from __future__ import annotations

from hypothesis import strategies as st

from drafter.deeds.tables import shipped_notation
from drafter.drafting.brackets import Bracketed, parse

NOTATION = shipped_notation()

_SCRAPS = [
    "[", "]", "[", "]", " / ", " /", "/ ", " – ", " - ", "-", "–", "{", "}", ": ", ":", ";", ", ", ".", " ", "  ", "\n",
    "\u2029", "\u00a0", "+", "Chile", "G77 y China", "Bolivia (Estado Plurinacional de)", "US", "suprimir", "delete",
    "reserva", "y", "Option 1:", "Placeholder", "Agreed ad ref", "[…]", "[sic]", "[1]", "[^2]", "palabras", "el texto",
    "Ruritania", "2.bis",
]  # fmt: skip
ANY_TEXT = st.lists(st.sampled_from(_SCRAPS) | st.text(max_size=3), max_size=40).map("".join)
"""Any string at all, mostly of brackets and what stands in them."""


def read(text: str) -> Bracketed:
    """With the shipped tables."""
    return parse(text, NOTATION)
