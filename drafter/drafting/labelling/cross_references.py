"""Cross-references follow their targets: a number in the words means a paragraph, whatever that is called later."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from drafter.drafting.editing.edits import Edit, FollowReferences, Several
from drafter.drafting.labelling.references import Reference, letter_references_in, masked, references_in, sort_of
from drafter.drafting.model import Draft, Paragraph
from drafter.instruments import ClauseKind, Label
from drafter.instruments.labels import LabelShape, readings

_COUNTED = (ClauseKind.PARAGRAPH, ClauseKind.CHAPEAU, ClauseKind.HEADING, ClauseKind.PREAMBLE)
_FROM_NUMBER = re.compile(r"\d.*", re.DOTALL)
_Key: TypeAlias = tuple[str, int, str, bool, tuple[int, ...], tuple[int, ...]]
"""What makes a number that number."""


@dataclass
class _Numbers:
    """What is called what in one draft."""

    ids: dict[_Key, str] = field(default_factory=dict)
    labels: dict[str, Label] = field(default_factory=dict)
    items: dict[tuple[str, str], str] = field(default_factory=dict)
    letters: dict[str, tuple[str, str]] = field(default_factory=dict)


def _numbers(draft: Draft) -> _Numbers:
    numbers = _Numbers()
    under = ""
    for paragraph in draft.paragraphs:
        read = readings(paragraph.label)
        # What is called «pre-3» is not what «párrafo 3» means.
        label = next((each for each in read if each.shape is LabelShape.NUMBER and not each.before), None)
        if label is not None and label.number is not None and paragraph.kind in _COUNTED:
            sort = sort_of(label, heading=paragraph.kind is ClauseKind.HEADING)
            key = (sort, label.number, label.suffix, label.alternative, label.decimals, label.tail)
            numbers.ids.setdefault(key, paragraph.id)
            numbers.labels[paragraph.id] = label
            under = paragraph.id
        elif read and not read[0].is_bullet and under:
            letter = paragraph.label.strip(" ().").casefold()
            numbers.items.setdefault((under, letter), paragraph.id)
            numbers.letters[paragraph.id] = (under, letter)
    return numbers


def _key(reference: Reference) -> _Key:
    return (
        reference.what,
        reference.number,
        reference.suffix,
        reference.alternative,
        reference.decimals,
        reference.tail,
    )


def follow(before: Draft, after: Draft) -> tuple[FollowReferences, ...]:
    """The edits after which the references of ``after`` say the numbers that their targets in ``before`` have by now.

    A reference whose target is no longer in the text stays as it is; the linter finds it.
    """
    was, now = _numbers(before), _numbers(after)
    edits: list[FollowReferences] = []
    for paragraph in after.paragraphs:
        text = _followed(paragraph, was, now)
        if text != paragraph.text and masked(text) == masked(paragraph.text):  # a number nobody would read stays
            edits.append(FollowReferences(paragraph.id, paragraph.text, text))
    return tuple(edits)


def with_references(draft: Draft, edit: Edit | None) -> Edit | None:
    """An edit that changes numbers, and with it the references to them: one step."""
    if edit is None:
        return None
    following = follow(draft, edit.apply(draft))
    if not following:
        return edit
    steps = edit.edits if isinstance(edit, Several) else (edit,)
    return Several((*steps, *following), edit.name)


def _followed(paragraph: Paragraph, was: _Numbers, now: _Numbers) -> str:
    replaced: list[tuple[int, int, str]] = []
    for reference in references_in(paragraph.text):
        label = now.labels.get(was.ids.get(_key(reference), ""))
        if label is not None and not _says(reference, label):
            number = _FROM_NUMBER.search(label.as_typed)
            if number is not None:
                replaced.append((reference.start, reference.end, number.group().rstrip(" .):-")))
    for lettered in letter_references_in(paragraph.text):
        target = was.ids.get(_key(lettered.within), "")
        item = was.items.get((target, lettered.letter.casefold()), "")
        place = now.letters.get(item)
        if place is not None and place[0] == target and place[1] != lettered.letter.casefold():
            replaced.append((lettered.start, lettered.end, place[1]))
    return _with(paragraph.text, replaced)


def _says(reference: Reference, label: Label) -> bool:
    said = (reference.number, reference.suffix, reference.alternative, reference.decimals, reference.tail)
    return said == (label.number, label.suffix, label.alternative, label.decimals, label.tail)


def _with(text: str, replaced: Sequence[tuple[int, int, str]]) -> str:
    for start, end, words in sorted(replaced, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def references_by_target(draft: Draft) -> Mapping[str, tuple[str, ...]]:
    """Which paragraphs refer to which: ids of those that do, by the id of the one they mean."""
    numbers = _numbers(draft)
    found: dict[str, list[str]] = {}
    for paragraph in draft.paragraphs:
        for reference in references_in(paragraph.text):
            target = numbers.ids.get(_key(reference))
            if target is not None and paragraph.id not in found.setdefault(target, []):
                found[target].append(paragraph.id)
    return {target: tuple(ids) for target, ids in found.items()}
