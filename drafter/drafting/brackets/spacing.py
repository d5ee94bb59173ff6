"""Words put together again where brackets were: blanks tidied there, and nowhere else."""

from __future__ import annotations

from drafter.drafting.brackets.scanning import BLANKS, PARAGRAPH_END

_NO_BLANK_BEFORE = ",.;:!?)»”"
_NO_BLANK_BEHIND = "(“«¿¡"
_FRENCH_SIGNS = ";:!?»"
_BOUND_BLANKS = "\u00a0\u202f"
_LINE_ENDS = "\n" + PARAGRAPH_END


class SpacedText:
    """A text that grows from left to right.

    Where something went (a *seam*), no blank is doubled, none stays before ``,.;:`` or behind an opening parenthesis,
    none at the beginning or end of a paragraph. A no-break blank before a sign that French sets apart stays.
    """

    def __init__(self, *, tidy: bool) -> None:
        self._tidy = tidy
        self._parts: list[str] = []
        self._seam = False

    def words(self, words: str) -> None:
        """Adds words of the text."""
        first, *others = words.split(PARAGRAPH_END)
        self._add(first)
        for line in others:
            self._end_paragraph()
            self._add(line)

    def notation(self, notation: str, *, keep: bool) -> None:
        """Adds a piece of notation, or leaves it out."""
        if keep:
            self._add(notation)
        else:
            self._seam = self._tidy

    def dropped(self, paragraph_ends: int) -> None:
        """Leaves words out, but not the ends of paragraphs within."""
        self._seam = self._tidy
        for _ in range(paragraph_ends):
            self._end_paragraph()
            self._seam = self._tidy

    def text(self) -> str:
        """All of it."""
        if self._seam:
            self._strip_end(BLANKS)
        return "".join(self._parts)

    def _end_paragraph(self) -> None:
        if self._seam:
            self._strip_end(BLANKS)
        self._parts.append(PARAGRAPH_END)
        self._seam = False

    def _add(self, words: str) -> None:
        if self._seam and words:
            words = self._tidied(words)
            # Blanks alone decide nothing yet: what follows them does.
            self._seam = not words.strip(BLANKS)
        if words:
            self._parts.append(words)

    def _tidied(self, words: str) -> str:
        before = self._parts[-1][-1] if self._parts else PARAGRAPH_END
        if before in _LINE_ENDS or (before in _NO_BLANK_BEHIND and words[0] in BLANKS):
            return words.lstrip(BLANKS)
        if words[0] in BLANKS:
            self._strip_end(BLANKS)
            return words[0] + words[1:].lstrip(" ")
        if (words[0] in _NO_BLANK_BEFORE and not (before in _BOUND_BLANKS and words[0] in _FRENCH_SIGNS)) or words[
            0
        ] == "\n":
            self._strip_end(BLANKS)
        return words

    def _strip_end(self, blanks: str) -> None:
        while self._parts:
            left = self._parts[-1].rstrip(blanks)
            if left:
                self._parts[-1] = left
                return
            self._parts.pop()
