"""Two audiences: files that go to everybody hold the text and its look, and nothing of who made them and how."""

from __future__ import annotations

from drafter.exchange.circulation.cleaning import for_circulation
from drafter.exchange.circulation.model import Circulated, PrivateKind, Removed
from drafter.exchange.circulation.other_files import OTHER_SUFFIXES
from drafter.exchange.circulation.received_files import (
    circulate_and_search_received,
    circulate_received,
    search_received,
)
from drafter.exchange.circulation.searching import IN_FILE, IN_TEXT, search_private

__all__ = [
    "IN_FILE",
    "IN_TEXT",
    "OTHER_SUFFIXES",
    "Circulated",
    "PrivateKind",
    "Removed",
    "circulate_and_search_received",
    "circulate_received",
    "for_circulation",
    "search_private",
    "search_received",
]
