"""Two texts -> what changed: words, paragraphs, and how close a passage is to agreed language. Pure
values.
"""

from __future__ import annotations

from drafter.redline.changes import Change, Changes
from drafter.redline.closeness import Closeness, ClosenessResult, closeness, how_close, similarity
from drafter.redline.comparing import compare
from drafter.redline.comparison import Comparison
from drafter.redline.digests import text_digest
from drafter.redline.flags import FLAGS, change_flags, flagged, names_of
from drafter.redline.kinds import IGNORABLE, ChangeKind
from drafter.redline.many import ManyCell, ManyComparison, ManyRow, compare_many
from drafter.redline.model import MOVED_KINDS, Flag, Op, Row, RowKind, Segment, Statistics, new_text, old_text
from drafter.redline.passages import Passage, Passages, Words, words_of
from drafter.redline.pins import Pin, PinError
from drafter.redline.reading_order import Slot, slots
from drafter.redline.script import longest_increasing
from drafter.redline.tokens import Lexicon, count_words
from drafter.redline.vocabulary import Vocabulary, VocabularyError
from drafter.redline.words import compare_words

__all__ = [
    "FLAGS",
    "IGNORABLE",
    "MOVED_KINDS",
    "Change",
    "ChangeKind",
    "Changes",
    "Closeness",
    "ClosenessResult",
    "Comparison",
    "Flag",
    "Lexicon",
    "ManyCell",
    "ManyComparison",
    "ManyRow",
    "Op",
    "Passage",
    "Passages",
    "Pin",
    "PinError",
    "Row",
    "RowKind",
    "Segment",
    "Slot",
    "Statistics",
    "Vocabulary",
    "VocabularyError",
    "Words",
    "change_flags",
    "closeness",
    "compare",
    "compare_many",
    "compare_words",
    "count_words",
    "flagged",
    "how_close",
    "longest_increasing",
    "names_of",
    "new_text",
    "old_text",
    "similarity",
    "slots",
    "text_digest",
    "words_of",
]
