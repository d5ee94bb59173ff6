"""What is done to brackets, as edits of the draft; each is one step of undo."""

from __future__ import annotations

from drafter.drafting import Draft, Edit
from drafter.drafting.brackets import (
    PARAGRAPH_END,
    Bracket,
    Choice,
    Stretch,
    Voice,
    resolved,
    tail,
)
from drafter.drafting.editing.edits import AmendText, RemoveParagraph, Several


def settle(draft: Draft, stretch: Stretch, bracket: Bracket, choice: Choice) -> Edit | None:
    """Takes or drops what a bracket offers; a paragraph of which nothing is left goes, if others went with it.

    Args:
        draft: the text.
        stretch: of the draft, as it stands there.
        bracket: one of the stretch's.
        choice: what becomes of it.
    """
    texts = resolved(stretch.bracketed, bracket.index, choice).split(PARAGRAPH_END)
    return _replaced(draft, stretch.first, texts, remove_emptied=len(texts) > 1)


def join_alternatives(draft: Draft, stretch: Stretch, gap: int) -> Edit | None:
    """Makes neighbouring brackets alternatives of each other: the blank between them goes.

    Args:
        draft: the text.
        stretch: of the draft, as it stands there.
        gap: where the blank stands in the stretch.
    """
    text = stretch.bracketed.text
    texts = (text[:gap] + text[gap + 1 :]).split(PARAGRAPH_END)
    return _replaced(draft, stretch.first, texts, remove_emptied=False)


def enclose(draft: Draft, start: tuple[int, int], stop: tuple[int, int], name: str) -> Edit | None:
    """Puts words in brackets, with a name behind them if there is one.

    Args:
        draft: the text.
        start, stop: place of a paragraph and characters into it; blanks at the ends stay outside.
        name: whose wish it is; empty for nobody's.
    """
    texts = [paragraph.text for paragraph in draft.paragraphs[start[0] : stop[0] + 1]]
    if not texts:
        return None
    first, last = texts[0], texts[-1]
    begin, end = start[1], stop[1]
    while begin < len(first) and first[begin].isspace():
        begin += 1
    while end > 0 and last[end - 1].isspace():
        end -= 1
    if len(texts) == 1 and begin >= end:
        return None
    texts[-1] = f"{last[:end]}{tail([Voice(name)], draft.language) if name else ''}]{last[end:]}"
    texts[0] = f"{texts[0][:begin]}[{texts[0][begin:]}"
    return _replaced(draft, start[0], texts, remove_emptied=False)


def _replaced(draft: Draft, first: int, texts: list[str], *, remove_emptied: bool) -> Edit | None:
    """Paragraphs from ``first`` on with other words."""
    edits: list[Edit] = []
    for paragraph, text in reversed(list(zip(draft.paragraphs[first : first + len(texts)], texts, strict=True))):
        if remove_emptied and paragraph.text.strip() and not text.strip():
            edits.append(RemoveParagraph(paragraph, draft.index[paragraph.id]))
        elif text != paragraph.text:
            edits.append(AmendText(paragraph.id, paragraph.text, text))
    if not edits:
        return None
    return edits[0] if len(edits) == 1 else Several(tuple(edits), "edit-text")
