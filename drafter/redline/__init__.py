"""Two texts -> what changed: words, paragraphs, and how close a passage is to agreed language. Pure
values.
"""

from __future__ import annotations

from drafter.redline.closeness import Closeness, ClosenessResult, closeness, similarity
from drafter.redline.comparison import Change, Comparison, compare
from drafter.redline.flags import Vocabulary, change_flags
from drafter.redline.many import ManyCell, ManyComparison, ManyRow, compare_many
from drafter.redline.model import Op, Row, RowKind, Segment, Statistics, new_text, old_text
from drafter.redline.pins import Pin, PinError, PinnedTexts, pins_for, remembered_pins, text_digest
from drafter.redline.reading_order import MOVED_KINDS, Slot, slots
from drafter.redline.script import longest_increasing
from drafter.redline.tokens import count_words
from drafter.redline.words import compare_words

__all__ = [
    "MOVED_KINDS",
    "Change",
    "Closeness",
    "ClosenessResult",
    "Comparison",
    "ManyCell",
    "ManyComparison",
    "ManyRow",
    "Op",
    "Pin",
    "PinError",
    "PinnedTexts",
    "Row",
    "RowKind",
    "Segment",
    "Slot",
    "Statistics",
    "Vocabulary",
    "change_flags",
    "closeness",
    "compare",
    "compare_many",
    "compare_words",
    "count_words",
    "longest_increasing",
    "new_text",
    "old_text",
    "pins_for",
    "remembered_pins",
    "similarity",
    "slots",
    "text_digest",
]
