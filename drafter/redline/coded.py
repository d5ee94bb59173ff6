"""The paragraphs of two texts as short strings, one character a token or a content word."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.redline.tokens import Lexicon, LexiconFullError


class Coded:
    """The paragraphs of both texts as code points, encoded when first asked for.

    Attributes:
        old, new: the paragraphs.
        lexicon: what encodes both sides.
    """

    def __init__(self, old: Sequence[str], new: Sequence[str], like: Coded | None = None) -> None:
        """Takes over the code points, and what was encoded, of texts that share paragraphs with these (``like``)."""
        self.old = old
        self.new = new
        self.lexicon: Lexicon = like.lexicon if like else Lexicon()
        self._tokens: dict[str, str] = like._tokens if like else {}
        self._content: dict[str, str] = like._content if like else {}

    def tokens(self, paragraph: str) -> str:
        """All tokens, one character each.

        Raises:
            LexiconFullError: more distinct tokens than code points.
        """
        coded = self._tokens.get(paragraph)
        if coded is None:
            coded = self._tokens[paragraph] = self.lexicon.encode(paragraph)
        return coded

    def content(self, paragraph: str) -> str:
        """Its content words, one character each, case folded; all its tokens where it has no content word."""
        content = self._content.get(paragraph)
        if content is None:
            try:
                tokens = self.tokens(paragraph)
            except LexiconFullError:
                tokens = ""
            content = self._content[paragraph] = tokens.translate(self.lexicon.content) or tokens
        return content

    def stand_in(self, paragraph: str, others: Sequence[str], least: int) -> None:
        """Makes a paragraph count as content words which no other has, so that it faces its equal and nothing else.

        Args:
            paragraph: one of both texts.
            others: it counts as many words as the longest of these.
            least: and at least so many.
        """
        # No token has a private character after letters.
        word = self.lexicon[f" pin\ue000{paragraph}"]
        self._content[paragraph] = word * max(least, *(len(self.content(other)) for other in others))
