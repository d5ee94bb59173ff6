"""What only our own delegation may see of a negotiation: positions, instructions, red lines, fallbacks, reading marks.

These values live in a file of their own (:mod:`drafter.drafting.file.private_file`), never in a draft, and nothing that
exports a text may know them: an import contract forbids it.

A note belongs to a paragraph, or to one bracket of it. A bracket has no name, and its number changes as soon as
somebody opens another before it: it is known by how it was written. Where the paragraph no longer has such a bracket
the note is still the paragraph's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from drafter.drafting.brackets.model import Stance


class NoteKind(StrEnum):
    """What a note of our own is: what the capital said, what we cannot accept, what we could settle for."""

    INSTRUCTION = "instruction"
    RED_LINE = "red_line"
    FALLBACK = "fallback"


class Mark(StrEnum):
    """What the reader made of a change while reviewing."""

    SEEN = "seen"
    DISCUSS = "discuss"


@dataclass(frozen=True, slots=True)
class Position:
    """What a delegation wants of a paragraph, as far as we heard; one for each delegation and place.

    Attributes:
        delegation: its name as in the table of delegations.
        paragraph_id: which paragraph.
        bracket: which bracket of it, as written (``"[y birregional]"``); empty for the whole paragraph.
        stance: what it says.
        note: in our own words.
        noted_at: when it was noted, UTC, ISO 8601; empty where nobody said.
    """

    delegation: str
    paragraph_id: str
    bracket: str
    stance: Stance
    note: str = ""
    noted_at: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """What makes it another position rather than the same one changed."""
        return (self.delegation, self.paragraph_id, self.bracket)


@dataclass(frozen=True, slots=True)
class OwnNote:
    """An instruction, red line or fallback of ours; one of each kind for each place.

    Attributes:
        paragraph_id: which paragraph.
        bracket: which bracket of it, as written; empty for the whole paragraph.
        kind: what it is.
        text: its words.
    """

    paragraph_id: str
    bracket: str
    kind: NoteKind
    text: str

    @property
    def key(self) -> tuple[str, ...]:
        """What makes it another note rather than the same one changed."""
        return (self.paragraph_id, self.bracket, self.kind.value)


@dataclass(frozen=True, slots=True)
class ReviewMark:
    """A change that was seen while reviewing, or is to be talked about.

    Attributes:
        of: which change: any key that the reviewing screen can make again from the two texts.
        mark: what the reader made of it.
        note: in the reader's own words.
    """

    of: str
    mark: Mark
    note: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """What makes it another mark rather than the same one changed."""
        return (self.of,)


PrivateNote: TypeAlias = Position | OwnNote | ReviewMark
"""Anything the private layer holds."""


@dataclass(frozen=True)
class PrivateLayer:
    """All of it, each sort in the order in which it was first put."""

    positions: tuple[Position, ...] = ()
    notes: tuple[OwnNote, ...] = ()
    marks: tuple[ReviewMark, ...] = ()

    @staticmethod
    def of(notes: Iterable[PrivateNote]) -> PrivateLayer:
        """The layer that holds these."""
        held = tuple(notes)
        return PrivateLayer(
            tuple(each for each in held if isinstance(each, Position)),
            tuple(each for each in held if isinstance(each, OwnNote)),
            tuple(each for each in held if isinstance(each, ReviewMark)),
        )

    def positions_on(self, paragraph_id: str) -> tuple[Position, ...]:
        """What delegations said of a paragraph and of its brackets."""
        return tuple(each for each in self.positions if each.paragraph_id == paragraph_id)

    def notes_on(self, paragraph_id: str) -> tuple[OwnNote, ...]:
        """Our own notes on a paragraph and on its brackets."""
        return tuple(each for each in self.notes if each.paragraph_id == paragraph_id)


def note_to_json(note: PrivateNote) -> dict[str, object]:
    """A note as a JSON object: its ``"sort"`` says which, the rest is its fields by name."""
    if isinstance(note, Position):
        return {
            "sort": "position",
            "delegation": note.delegation,
            "paragraph": note.paragraph_id,
            "bracket": note.bracket,
            "stance": note.stance.value,
            "note": note.note,
            "noted_at": note.noted_at,
        }
    if isinstance(note, OwnNote):
        place = {"paragraph": note.paragraph_id, "bracket": note.bracket}
        return {"sort": "own", **place, "kind": note.kind.value, "text": note.text}
    return {"sort": "mark", "of": note.of, "mark": note.mark.value, "note": note.note}


def note_from_json(fields: Mapping[str, str]) -> PrivateNote:
    """The note that :func:`note_to_json` wrote.

    Raises:
        ValueError, KeyError: it is not one.
    """
    match fields["sort"]:
        case "position":
            return Position(
                fields["delegation"],
                fields["paragraph"],
                fields["bracket"],
                Stance(fields["stance"]),
                fields["note"],
                fields["noted_at"],
            )
        case "own":
            return OwnNote(fields["paragraph"], fields["bracket"], NoteKind(fields["kind"]), fields["text"])
        case "mark":
            return ReviewMark(fields["of"], Mark(fields["mark"]), fields["note"])
        case other:
            raise ValueError(f"no private note is a {other!r}")
