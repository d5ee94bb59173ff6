"""Paragraphs that were divided or joined under a proposal: where its words stand by now.

Only what is certain counts: parts that together are, word for word, what the proposal was made on; and a paragraph of
which the draft itself says with which it was joined.
"""

from __future__ import annotations

from collections.abc import Sequence

from drafter.drafting.model import Draft, Paragraph, Status
from drafter.redline.merging import replacements


def parts_of(text: str, paragraph_id: str, draft: Draft) -> tuple[Paragraph, ...]:
    """The neighbours, that paragraph among them, which together have those words; none where they are not several."""
    wanted = _words(text)
    paragraphs = draft.paragraphs
    place = draft.index[paragraph_id]
    if len(_words(paragraphs[place].text)) >= len(wanted):
        return ()
    first, reach = place, 0
    while first >= 0 and not paragraphs[first].status.is_gone:
        reach += len(_words(paragraphs[first].text))
        if reach > len(wanted):
            break
        run: list[Paragraph] = []
        joined = ""
        for paragraph in paragraphs[first:]:
            joined += _words(paragraph.text)
            if paragraph.status.is_gone or not wanted.startswith(joined):
                break
            run.append(paragraph)
            if joined == wanted and len(run) > place - first:
                return tuple(run)
        first -= 1
    return ()


def on_parts(old: str, new: str, parts: Sequence[Paragraph]) -> tuple[Paragraph, str] | None:
    """Which part an amendment changes, and what that says then.

    None where it changes several, or adds something where they part: nobody can say to which of the two.

    Args:
        old, new: the words it was made on, and those that it wants.
        parts: what became of the old ones.
    """
    changes = replacements(old, new)
    at = 0
    for part in parts:
        words = part.text.strip()
        start = old.find(words, at)
        at = end = start + len(words)
        if start < 0 or not changes or not (start <= changes[0].start and changes[-1].end <= end):
            continue
        at_start = part is not parts[0] and changes[0].start == changes[0].end == start
        at_end = part is not parts[-1] and changes[-1].start == changes[-1].end == end
        if at_start or at_end:
            return None
        rest = len(old) - end
        changed = new[start : len(new) - rest]
        return part, part.text.replace(words, changed, 1)
    return None


def joined_with(paragraph_id: str, draft: Draft) -> Paragraph | None:
    """The paragraph that has the words of one of which the draft says that it was joined with another."""
    place = draft.index.get(paragraph_id)
    if place is None or draft.paragraphs[place].status is not Status.MERGED:
        return None
    others = [each for each in draft.paragraphs[place].standing.others if each in draft.index]
    target = draft.paragraph(others[0]) if len(others) == 1 else None
    return None if target is None or target.status.is_gone else target


def has_words_of_others(paragraph: Paragraph, text: str, draft: Draft) -> bool:
    """True where a paragraph has words of another that was joined with it, and ``text`` has them not."""
    if paragraph.text == text:
        return False
    return any(
        each.status is Status.MERGED and paragraph.id in each.standing.others and each.standing.words not in text
        for each in draft.paragraphs
    )


def is_part_of_another(text: str, draft: Draft) -> bool:
    """True where a paragraph that says more begins or ends with those words: they were joined with others."""
    words = text.strip()
    return bool(words) and any(
        len(each.text) > len(words) and (each.text.startswith(words) or each.text.endswith(words))
        for each in draft.paragraphs
        if not each.status.is_gone
    )


def _words(text: str) -> str:
    """A text without its blanks: dividing and joining change no more than those."""
    return "".join(text.split())
