"""What is dictated about brackets, as edits of the draft; each is one step of undo."""

from __future__ import annotations

from drafter.desktop.compose.brackets.live_brackets import Spot
from drafter.drafting import Draft, Edit
from drafter.drafting.brackets import BracketKind
from drafter.drafting.editing.edits import AmendText

_SLASH = " / "


def add_alternative(draft: Draft, spot: Spot) -> tuple[Edit, tuple[int, int]] | None:
    """Room for one more wording at the end of a bracket, and where it is to be typed.

    Args:
        draft: the text.
        spot: a bracket of it, as it stands there.

    Returns:
        The edit, and the place of the paragraph and the character in it where the new wording begins; None where the
        bracket is no option.
    """
    if spot.bracket.kind is not BracketKind.OPTION:
        return None
    place, closing = spot.closing
    paragraph = draft.paragraphs[place]
    before = paragraph.text[:closing].rstrip()
    text = f"{before}{_SLASH}{paragraph.text[closing:]}"
    return AmendText(paragraph.id, paragraph.text, text), (place, len(before) + len(_SLASH))


def begin_alternatives(
    draft: Draft, start: tuple[int, int], stop: tuple[int, int]
) -> tuple[Edit, tuple[int, int]] | None:
    """Words put in brackets as the first of two wordings, and where the second is to be typed.

    Args:
        draft: the text.
        start, stop: place of the paragraph and characters into it; both in one paragraph.

    Returns:
        As :func:`add_alternative`; None where no words are selected, or in more than one paragraph.
    """
    if start[0] != stop[0] or not 0 <= start[0] < len(draft.paragraphs):
        return None
    paragraph = draft.paragraphs[start[0]]
    words = paragraph.text[start[1] : stop[1]]
    if not words.strip():
        return None
    begin = start[1] + len(words) - len(words.lstrip())
    end = begin + len(words.strip())
    head = f"{paragraph.text[:begin]}[{words.strip()}{_SLASH}"
    return AmendText(paragraph.id, paragraph.text, f"{head}]{paragraph.text[end:]}"), (start[0], len(head))
