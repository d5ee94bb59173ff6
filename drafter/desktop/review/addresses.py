"""How people call a paragraph: by the number that stands before it, or before the nearest one above. Pure values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind

_TRAILING = ".-–):;"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a paragraph stands, in the text's own numbers.

    Attributes:
        number: of the paragraph, or of the nearest numbered one above it («12», «9 bis», «23.3» for section 3 of
            paragraph 23); empty before the first number.
        bullet: which of the marked items under that number, from 1; 0 where it is none.
        block: which of the unmarked blocks under that number, from 2 (the numbered one is the first); 0 where it is
            none.
        position: which paragraph of the text, from 1.
        kind: title, preamble, paragraph…
    """

    number: str
    bullet: int
    block: int
    position: int
    kind: ClauseKind

    def __str__(self) -> str:
        """Short and the same in every language: «12», «23.3 • 2», «9 ¶ 2», «¶ 4»."""
        if self.bullet:
            return f"{self.number} • {self.bullet}".strip()
        if self.block:
            return f"{self.number} ¶ {self.block}"
        return self.number or f"¶ {self.position}"


def addresses(paragraphs: Sequence[TextParagraph]) -> tuple[Address, ...]:
    """The address of each paragraph."""
    found: list[Address] = []
    number, chapeau, bullets, blocks = "", "", 0, 0
    for position, paragraph in enumerate(paragraphs, 1):
        own = paragraph.label.strip().rstrip(_TRAILING).strip()
        bullet = block = 0
        if any(character.isalnum() for character in own):
            if paragraph.kind is ClauseKind.CHAPEAU:
                chapeau = own
            elif paragraph.kind is ClauseKind.PARAGRAPH:
                chapeau = ""
            # Sections begin again at 1 under the paragraph that opens them.
            number = f"{chapeau}.{own}" if chapeau and paragraph.kind is ClauseKind.HEADING else own
            bullets, blocks = 0, 1
        elif own or paragraph.label:
            bullets += 1
            bullet = bullets
        elif number:
            blocks += 1
            block = blocks
        found.append(Address(number, bullet, block, position, paragraph.kind))
    return tuple(found)
