"""What a Word file is made of, as values: tests draw them, edit them and render them (word_rendering.py).

Nothing here is shared with the program: these are the tests' own eyes. A document is a tree; notes and comments hang
where they are referred to, and get their ids when the tree is rendered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Change:
    """A tracked change: what (ins, del, moveFrom, moveTo, cellIns, cellDel, or format) by whom and when."""

    kind: str
    author: str = "Ana"
    date: str = "2026-03-01T10:00:00Z"


@dataclass(frozen=True, slots=True)
class Text:
    """Words inside a run."""

    text: str


@dataclass(frozen=True, slots=True)
class Special:
    """Something in a run that is no letter: tab, br, cr, noBreakHyphen, softHyphen, sym, page, image, proof."""

    kind: str


@dataclass(frozen=True, slots=True)
class Note:
    """A reference to a footnote or an endnote (``kind``), with the note's paragraphs."""

    kind: str
    paragraphs: tuple[Para, ...]


@dataclass(frozen=True, slots=True)
class TextBox:
    """A text box: DrawingML with a VML fallback that repeats its paragraphs."""

    paragraphs: tuple[Para, ...]


Atom = Text | Special | Note | TextBox


@dataclass(frozen=True, slots=True)
class Run:
    """A run: ``look`` is a key of word_rendering.LOOKS."""

    atoms: tuple[Atom, ...]
    look: str = ""
    formatted: Change | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """Something around inlines: link, anchor-link, simple-field, field, control, smart-tag, bookmark, comment."""

    kind: str
    inlines: tuple[Inline, ...]
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Tracked:
    """Inlines that came or went (ins, del, moveFrom, moveTo)."""

    change: Change
    inlines: tuple[Inline, ...]


Inline = Run | Around | Tracked


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph.

    Attributes:
        inlines: its content.
        style: key of word_parts.STYLES.
        list_use: (numId, level) or None.
        mark: what became of its end.
        formatted: a w:pPrChange.
        section: "" or the type of a section break that this paragraph carries.
        section_changed: a w:sectPrChange in it.
        list_inserted: a w:ins in w:numPr.
        move: the name that joins both places of a moved paragraph.
    """

    inlines: tuple[Inline, ...] = ()
    style: str = ""
    list_use: tuple[int, int] | None = None
    mark: Change | None = None
    formatted: Change | None = None
    section: str = ""
    section_changed: Change | None = None
    list_inserted: Change | None = None
    move: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell; its last block is a paragraph."""

    blocks: tuple[Block, ...]
    span: int = 1
    merge: str = ""
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A table's row."""

    cells: tuple[Cell, ...]
    change: Change | None = None
    formatted: Change | None = None
    in_control: bool = False
    heads: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of so many grid columns."""

    rows: tuple[Row, ...]
    columns: int
    formatted: Change | None = None


@dataclass(frozen=True, slots=True)
class Control:
    """A block content control."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents: one field over several paragraphs."""

    entries: tuple[Para, ...]


Block = Para | Table | Control | Contents


@dataclass(frozen=True, slots=True)
class WordDocument:
    """A whole document. The last block of the body is a paragraph."""

    blocks: tuple[Block, ...]
    header: tuple[Para, ...] = ()
    footer: tuple[Para, ...] = ()
    section_changed: Change | None = None
    extras: frozenset[str] = field(default_factory=frozenset)


def tracked_through(inlines: Iterable[Inline], change: Change) -> tuple[Inline, ...]:
    """Inlines with every run inside one tracked change; links and simple fields cannot stand inside one."""
    result: list[Inline] = []
    for apart, group in groupby(inlines, key=lambda inline: isinstance(inline, Around)):
        if not apart:
            result.append(Tracked(change, tuple(group)))
            continue
        for around in group:
            assert isinstance(around, Around)
            result.append(replace(around, inlines=tracked_through(around.inlines, change)))
    return tuple(result)


def plain(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Inlines without what must be unique in a file (bookmarks, comments, notes) and without tracked changes."""
    result: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Tracked):
            result.extend(plain(inline.inlines))
        elif isinstance(inline, Around):
            inner = plain(inline.inlines)
            result.extend(inner if inline.kind in ("bookmark", "comment") else [replace(inline, inlines=inner)])
        else:
            atoms = tuple(atom for atom in inline.atoms if isinstance(atom, Text | Special))
            result.append(Run(atoms, inline.look))
    return tuple(result)


def mapped_text(inlines: Iterable[Inline], change: Callable[[str], str]) -> tuple[Inline, ...]:
    """Inlines with a function applied to each stretch of words, in order; text boxes and notes untouched."""
    result: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Run):
            atoms = tuple(Text(change(atom.text)) if isinstance(atom, Text) else atom for atom in inline.atoms)
            atoms = tuple(atom for atom in atoms if not isinstance(atom, Text) or atom.text)
            result.append(replace(inline, atoms=atoms))
        else:
            result.append(replace(inline, inlines=mapped_text(inline.inlines, change)))
    return tuple(result)


def texts_of(inlines: Iterable[Inline]) -> Iterator[str]:
    """Each stretch of words, in order."""
    for inline in inlines:
        if isinstance(inline, Run):
            yield from (atom.text for atom in inline.atoms if isinstance(atom, Text))
        else:
            yield from texts_of(inline.inlines)
