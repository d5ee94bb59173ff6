"""How close a paragraph is to the agreed language it was made from."""

from __future__ import annotations

from drafter.drafting.model import Paragraph
from drafter.redline import ClosenessResult, Vocabulary, closeness


def paragraph_closeness(paragraph: Paragraph, vocabulary: Vocabulary | None = None) -> ClosenessResult | None:
    """The paragraph against the words taken for it: the nearest of its origins, or all of them in a row.

    None where it has no origins: it is new by birth.
    """
    sources = [origin.taken for origin in paragraph.origins]
    if not sources:
        return None
    if len(sources) > 1:
        sources += [" ".join(sources), " ".join(reversed(sources))]
    results = [closeness(source, paragraph.text, vocabulary) for source in dict.fromkeys(sources)]
    return max(results, key=lambda result: result.score)
