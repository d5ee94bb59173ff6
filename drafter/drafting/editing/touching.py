"""Which paragraphs an edit touches: what most of them say in the same words."""

from __future__ import annotations


class OfOneParagraph:
    """An edit of the paragraph that it names."""

    __slots__ = ()
    paragraph_id: str

    @property
    def paragraph_ids(self) -> tuple[str, ...]:
        """The paragraphs it touches."""
        return (self.paragraph_id,)


class OfNoParagraph:
    """An edit that leaves words, labels, places and statuses of all paragraphs as they are."""

    __slots__ = ()

    @property
    def paragraph_ids(self) -> tuple[str, ...]:
        """The paragraphs it touches: none."""
        return ()
