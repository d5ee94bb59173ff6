"""Hypothesis strategies for Word files rich in what real ones have, and for pairs of a file and its edited copy.

>>> @given(word_documents(revisions=True))
... def test_...(data: bytes) -> None: ...

Drawn values are trees (word_model.py), so failures shrink to few blocks, plain words and no formatting; ``trees`` and
``pairs_of_trees`` give the values themselves, ``document_bytes`` renders one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from tests.exchange.word_model import (
    Around,
    Atom,
    Block,
    Cell,
    Change,
    Contents,
    Control,
    Inline,
    Note,
    Para,
    Row,
    Run,
    Special,
    Table,
    Text,
    TextBox,
    Tracked,
    WordDocument,
    mapped_text,
    plain,
    texts_of,
    tracked_through,
)
from tests.exchange.word_rendering import LOOKS, document_bytes

WORDS = (
    "paz", "mar", "sol", "agua", "los Estados", "decidieron", "promover", "desarrollo,", "región;", "2008", "(CALC)",
    "el 5 %", "América", "señalaron", unicodedata.normalize("NFD", "acción"), "y\u00a0y", "«así»", "a", "paz", "𝒟",
    "a & b <c>", "汉字",
)  # fmt: skip
LABELS = ("", "", "", "9.", "9 bis.", "a)", "•", "IV.", "OP7ter")
AUTHORS = ("Ana", "Delegación de Chile", "B&L <x>")
DATES = ("2026-03-01T10:00:00Z", "2026-03-02T08:30:00Z", "")
_SPECIALS = ("tab", "br", "noBreakHyphen", "softHyphen", "sym", "cr", "page", "image", "proof")
_AROUND = ("link", "field", "simple-field", "control", "bookmark", "comment", "smart-tag", "anchor-link")


def word_documents(revisions: bool = False, *, max_blocks: int = 7) -> SearchStrategy[bytes]:
    """.docx files; with ``revisions``, tracked changes by several authors of every kind."""
    return trees(revisions, max_blocks=max_blocks).map(document_bytes)


def pairs_of_documents(revisions: bool = False, *, max_blocks: int = 7) -> SearchStrategy[tuple[bytes, bytes]]:
    """A .docx and a copy that somebody edited; with ``revisions`` the first one has tracked changes already."""
    return pairs_of_trees(revisions, max_blocks=max_blocks).map(
        lambda pair: (document_bytes(pair[0]), document_bytes(pair[1]))
    )


Drawn = TypeVar("Drawn")


def drawn(strategy: SearchStrategy[Drawn], count: int, seed_number: int) -> list[Drawn]:
    """So many examples, always the same ones for a seed: for commands and for tests that count."""
    found: list[Drawn] = []

    @seed(seed_number)
    @settings(max_examples=count, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(strategy)
    def draw(example: Drawn) -> None:
        found.append(example)

    draw()
    return found


@st.composite
def trees(draw: DrawFn, revisions: bool = False, *, max_blocks: int = 7) -> WordDocument:
    """A document as a value."""
    made = draw(st.lists(_blocks(revisions), min_size=1, max_size=max_blocks))
    blocks: list[Block] = [block for group in made for block in group]
    if revisions:
        blocks = draw(_with_move(blocks, 1))
    last = draw(_paragraphs("body", revisions))
    furniture = draw(st.sampled_from(("", "header", "both")))
    header = (draw(_paragraphs("header", False)),) if furniture else ()
    footer = (draw(_paragraphs("header", revisions)),) if furniture == "both" else ()
    changed = draw(_maybe_change("format")) if revisions else None
    ending = replace(last, mark=None, section="", section_changed=None)
    return WordDocument((*blocks, ending), header, footer, changed)


@st.composite
def _changes(draw: DrawFn, *kinds: str) -> Change:
    return Change(draw(st.sampled_from(kinds)), draw(st.sampled_from(AUTHORS)), draw(st.sampled_from(DATES)))


def _maybe_change(*kinds: str) -> SearchStrategy[Change | None]:
    """Mostly none."""
    nothing: SearchStrategy[Change | None] = st.none()
    return st.one_of(nothing, nothing, nothing, _changes(*kinds))


@st.composite
def sentences(draw: DrawFn, min_size: int = 0) -> str:
    """Words with a blank between."""
    return " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=min_size, max_size=7)))


@st.composite
def _paragraphs(draw: DrawFn, where: str, revisions: bool) -> Para:
    """A paragraph for the body, a cell, a box, a note or a header (``where``)."""
    inlines = draw(_inlines(where, revisions))
    label = draw(st.sampled_from(LABELS))
    if label and where in ("body", "cell"):
        between: Atom = Special("tab") if draw(st.booleans()) else Text(" ")
        inlines = (Run((Text(label), between), draw(st.sampled_from(("", "bold")))), *inlines)
    style = draw(st.sampled_from(("", "", "Heading1", "Quote", "Numbered", "ListParagraph", "Title")))
    list_use = draw(st.sampled_from((None, None, (1, 0), (1, 1), (1, 2), (2, 0), (3, 1), (4, 0))))
    para = Para(inlines, style if where in ("body", "cell") else "", list_use if where in ("body", "cell") else None)
    if where == "body":
        para = replace(para, section=draw(st.sampled_from(("", "", "", "", "", "nextPage", "continuous"))))
    if not revisions or where not in ("body", "cell"):
        return para
    para = replace(para, mark=draw(_maybe_change("ins", "del")), formatted=draw(_maybe_change("format")))
    if para.list_use:
        para = replace(para, list_inserted=draw(_maybe_change("ins")))
    if para.section:
        return replace(para, section_changed=draw(_maybe_change("format")), mark=None)
    if para.mark and draw(st.booleans()):  # a paragraph that came or went whole
        return replace(para, inlines=tracked_through(plain(para.inlines), para.mark))
    return para


@st.composite
def _inlines(draw: DrawFn, where: str, revisions: bool) -> tuple[Inline, ...]:
    """A sentence cut into runs at odd places, some of them in links, fields, controls, ranges and changes."""
    text = draw(sentences())
    cuts = sorted(set(draw(st.lists(st.integers(0, len(text)), max_size=3))))
    pieces = [text[start:stop] for start, stop in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    result: list[Inline] = []
    for piece in pieces:
        if not piece:
            continue
        atoms: tuple[Atom, ...] = (Text(piece),)
        extra = draw(st.sampled_from(("", "", "", "", "special", "note", "box")))
        if extra == "special":
            special = Special(draw(st.sampled_from(_SPECIALS if where == "body" else _SPECIALS[:5])))
            atoms = (*atoms, special, *((Text("tras"),) if draw(st.booleans()) else ()))
        elif extra and where in ("body", "cell"):
            inside = tuple(draw(st.lists(_paragraphs("box", False), min_size=1, max_size=2)))
            kind = draw(st.sampled_from(("footnote", "endnote")))
            atoms = (*atoms, Note(kind, inside) if extra == "note" else TextBox(inside))
        run = Run(atoms, draw(st.sampled_from(("", "", *LOOKS))))
        if revisions:
            run = replace(run, formatted=draw(_maybe_change("format")))
        result.append(draw(_wrapped(run, where, revisions)))
    return tuple(result)


@st.composite
def _wrapped(draw: DrawFn, run: Run, where: str, revisions: bool) -> Inline:
    inline: Inline = run
    if revisions:
        change = draw(_maybe_change("ins", "del"))
        if change is not None:
            inner = draw(_maybe_change("del")) if change.kind == "ins" else None
            inline = Tracked(change, (Tracked(inner, (run,)),) if inner else (run,))
    around = draw(st.sampled_from(("", "", "", "", *_AROUND)))
    if where not in ("body", "cell") and around in ("comment", "bookmark", "link"):
        return inline
    return Around(around, (inline,)) if around else inline


@st.composite
def _blocks(draw: DrawFn, revisions: bool) -> tuple[Block, ...]:
    """One block, or a few that belong together."""
    kind = draw(st.sampled_from(("para", "para", "para", "para", "table", "control", "contents", "empty", "several")))
    if kind == "table":
        return (draw(_tables(revisions, depth=0)),)
    if kind == "control":
        inside = draw(st.lists(_paragraphs("body", revisions), min_size=1, max_size=2))
        return (Control(tuple(replace(para, section="", section_changed=None, mark=None) for para in inside)),)
    if kind == "contents":
        entries = draw(st.lists(sentences(1), min_size=1, max_size=2))
        return (Contents(tuple(Para((Run((Text(entry), Special("tab"), Text("3"))),)) for entry in entries)),)
    if kind == "empty":
        return (Para(),)
    if kind == "several":  # marks in sequence
        return tuple(draw(st.lists(_paragraphs("body", revisions), min_size=2, max_size=3)))
    return (draw(_paragraphs("body", revisions)),)


@st.composite
def _tables(draw: DrawFn, revisions: bool, depth: int) -> Table:
    columns = draw(st.integers(1, 3))
    heights = draw(st.integers(1, 3))
    merged_down = heights > 1 and draw(st.booleans())
    # Every cell of a column that came or went says so itself.
    column_change = draw(_maybe_change("cellIns", "cellDel")) if revisions and columns > 1 else None
    rows = []
    for place in range(heights):
        span = 2 if columns > 2 and column_change is None and draw(st.booleans()) else 1
        cells = []
        for column in range(columns - span + 1):
            blocks = draw(_cell_blocks(revisions, depth))
            cell = Cell(blocks, span if column == columns - span else 1)
            if merged_down and column == 0:
                cell = replace(cell, merge="continue" if place else "restart")
            if column_change is not None and column == columns - 1:
                cell = replace(cell, change=column_change)
            elif revisions:
                cell = replace(cell, change=draw(_maybe_change("format")))
            cells.append(cell)
        row = Row(tuple(cells), in_control=draw(st.sampled_from((False, False, True))), heads=place == 0)
        if revisions:
            row = replace(row, formatted=draw(_maybe_change("format")))
            change = draw(_maybe_change("ins", "del")) if not merged_down and column_change is None else None
            row = row_with_fate(row, change) if change else row
        rows.append(row)
    return Table(tuple(rows), columns, draw(_maybe_change("format")) if revisions else None)


@st.composite
def _cell_blocks(draw: DrawFn, revisions: bool, depth: int) -> tuple[Block, ...]:
    blocks: list[Block] = list(draw(st.lists(_paragraphs("cell", revisions), min_size=1, max_size=2)))
    if depth == 0 and draw(st.sampled_from((False, False, False, False, True))):
        blocks.insert(0, draw(_tables(revisions, depth=1)))
    return tuple(blocks)


def row_with_fate(row: Row, change: Change) -> Row:
    """A row that came or went with everything in it."""
    cells = []
    for cell in row.cells:
        blocks = tuple(
            replace(block, mark=change, inlines=tracked_through(plain(block.inlines), change))
            if isinstance(block, Para)
            else block
            for block in cell.blocks
        )
        cells.append(replace(cell, blocks=blocks))
    return replace(row, cells=tuple(cells), change=change)


@st.composite
def _with_move(draw: DrawFn, blocks: Sequence[Block], number: int) -> list[Block]:
    """Perhaps one paragraph of the body that was moved."""
    places = [place for place, block in enumerate(blocks) if isinstance(block, Para) and not block.section]
    if not places or not draw(st.booleans()):
        return list(blocks)
    place, gap = draw(st.sampled_from(places)), draw(st.integers(0, len(blocks)))
    source = blocks[place]
    assert isinstance(source, Para)
    words = plain(source.inlines) or (Run((Text("mudado"),)),)
    by = draw(_changes("moveFrom"))
    by = replace(by, date=by.date or DATES[0])
    came = replace(by, kind="moveTo")
    bare = replace(source, formatted=None, list_inserted=None, move=f"move{number}")
    result = list(blocks)
    result[place] = replace(bare, inlines=tracked_through(words, by), mark=by)
    result.insert(gap, replace(bare, inlines=tracked_through(words, came), mark=came))
    return result


@st.composite
def pairs_of_trees(draw: DrawFn, revisions: bool = False, *, max_blocks: int = 7) -> tuple[WordDocument, WordDocument]:
    """A document and its edited copy, as values."""
    document = draw(trees(revisions, max_blocks=max_blocks))
    return document, draw(edited(document))


@st.composite
def edited(draw: DrawFn, document: WordDocument) -> WordDocument:
    """What somebody made of a document: words, paragraphs and rows changed, formatting as it was."""
    blocks: list[Block] = []
    moving: list[Block] = []
    body, last = list(document.blocks[:-1]), document.blocks[-1]
    deeds = ("keep", "keep", "keep", "words", "words", "remove", "insert", "move", "split", "merge")
    for block in body:
        deed = draw(st.sampled_from(deeds))
        if deed == "insert":
            blocks.append(draw(_fresh_paragraphs()))
        if deed == "remove" or (deed == "move" and isinstance(block, Para)):
            moving += [block] if deed == "move" else []
        elif isinstance(block, Para) and deed in ("words", "split", "merge"):
            changed = replace(block, inlines=draw(_reworded(block.inlines)))
            if deed == "words":
                blocks.append(changed)
            elif deed == "split":
                blocks.extend(draw(_split(block)))
            elif blocks and isinstance(blocks[-1], Para) and not blocks[-1].section and not blocks[-1].mark:
                before = blocks[-1]
                blocks[-1] = replace(before, inlines=(*before.inlines, Run((Text(" "),)), *block.inlines))
            else:
                blocks.append(block)
        elif isinstance(block, Table) and deed != "keep":
            blocks.append(draw(_edited_table(block)))
        else:
            blocks.append(block)
    for block in moving:
        blocks.insert(draw(st.integers(0, len(blocks))), block)
    assert isinstance(last, Para)
    if draw(st.booleans()):
        last = replace(last, inlines=draw(_reworded(last.inlines)))
    return replace(document, blocks=(*blocks, last))


@st.composite
def _fresh_paragraphs(draw: DrawFn) -> Para:
    style, list_use = draw(st.sampled_from((("", None), ("", (1, 0)), ("Heading1", None), ("Quote", None))))
    return Para((Run((Text(draw(sentences(1))),)),), style, list_use)


@st.composite
def _reworded(draw: DrawFn, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """One or two stretches of words with a word replaced, put in or taken out."""
    count = len(list(texts_of(inlines)))
    if not count:
        return (*inlines, Run((Text(draw(sentences(1))),)))
    edits: dict[int, Callable[[str], str]] = {}
    for place in draw(st.lists(st.integers(0, count - 1), min_size=1, max_size=2, unique=True)):
        deed, word = draw(st.sampled_from(("replace", "add", "drop", "letter"))), draw(st.sampled_from(WORDS))
        edits[place] = _word_edit(deed, word, draw(st.integers(0, 6)))
    reached = -1

    def change(text: str) -> str:
        nonlocal reached
        reached += 1
        return edits[reached](text) if reached in edits else text

    return mapped_text(inlines, change)


def _word_edit(deed: str, word: str, place: int) -> Callable[[str], str]:
    def change(text: str) -> str:
        words = text.split(" ")
        at = place % len(words)
        if deed == "add":
            words.insert(at, word)
        elif deed == "drop":
            del words[at]
        elif deed == "letter":
            words[at] = words[at] + "s"
        else:
            words[at] = word
        return " ".join(words)

    return change


@st.composite
def _split(draw: DrawFn, para: Para) -> tuple[Para, Para]:
    """A paragraph divided between two of its inlines, or within a run."""
    if not para.inlines:
        return replace(para, section="", mark=None, section_changed=None), para
    at = draw(st.integers(0, len(para.inlines) - 1))
    left, right = list(para.inlines[:at]), list(para.inlines[at:])
    cut = right[0]
    if isinstance(cut, Run) and isinstance(cut.atoms[0] if cut.atoms else None, Text):
        first = cut.atoms[0]
        assert isinstance(first, Text)
        where = draw(st.integers(0, len(first.text)))
        left += [replace(cut, atoms=(Text(first.text[:where]),))] if where else []
        right[0] = replace(cut, atoms=(Text(first.text[where:]), *cut.atoms[1:]))
    head = replace(para, inlines=tuple(left), section="", section_changed=None, mark=None)
    return head, replace(para, inlines=tuple(right))


@st.composite
def _edited_table(draw: DrawFn, table: Table) -> Table:
    rows = list(table.rows)
    at = draw(st.integers(0, len(rows) - 1))
    deed = draw(st.sampled_from(("words", "add", "remove")))
    merged = any(cell.merge for row in rows for cell in row.cells)
    if deed == "words" or merged:
        cells = list(rows[at].cells)
        where = draw(st.integers(0, len(cells) - 1))
        last = cells[where].blocks[-1]
        assert isinstance(last, Para)
        changed = replace(last, inlines=draw(_reworded(last.inlines)))
        cells[where] = replace(cells[where], blocks=(*cells[where].blocks[:-1], changed))
        rows[at] = replace(rows[at], cells=tuple(cells))
    elif deed == "remove" and len(rows) > 1:
        del rows[at]
    else:
        fresh = [Cell((draw(_fresh_paragraphs()),), cell.span) for cell in rows[at].cells]
        rows.insert(at + 1, Row(tuple(fresh)))
    return replace(table, rows=tuple(rows))
