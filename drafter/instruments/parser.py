"""Raw text -> instrument: the room's door.

Steps, each in a module of its own: ``lines`` (one spelling of white space), ``furniture`` (pages), ``markers`` (labels
or words that look like them), ``blocks`` (which lines are one clause), ``structure`` (what stands under what),
``verbs`` (what the adopting body does). Nothing here knows any particular text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from drafter.instruments.blocks import Block, cut_blocks
from drafter.instruments.furniture import find_pages
from drafter.instruments.labels import Label
from drafter.instruments.lines import read_lines
from drafter.instruments.model import Clause, ClauseKind, Instrument, InstrumentMetadata
from drafter.instruments.structure import Node, build_tree
from drafter.instruments.verbs import VerbLadder


@dataclass(frozen=True, slots=True)
class Cut:
    """A raw text in pieces: every word of the source is in a label, a block or the furniture.

    Attributes:
        blocks: in the order of the text.
        furniture: page numbers and running heads, in order, as they stood.
    """

    blocks: tuple[Block, ...]
    furniture: tuple[str, ...]


def cut(raw: str) -> Cut:
    """Cut any text into blocks; never raises."""
    paged = find_pages(read_lines(raw))
    return Cut(cut_blocks(paged.lines), paged.furniture)


def canonical_id(clause_id: str) -> str:
    """The id a clause goes by: the first block of a paragraph (``:p9.b1``) is the paragraph itself (``:p9``)."""
    return clause_id.removesuffix(".b1")


def parse(
    raw: str,
    metadata: InstrumentMetadata,
    ladder: VerbLadder,
    topics: Mapping[str, tuple[str, ...]] | None = None,
    digest: str = "",
) -> Instrument:
    """Read an adopted text.

    Args:
        raw: the whole text as it stands in its file.
        metadata: what identifies it; ``metadata.id`` begins every clause's id.
        ladder: to recognise leading verbs.
        topics: by clause id.
        digest: SHA-256 (hex) of the source's bytes.

    Returns:
        The instrument. Any text can be read; the worse its layout, the more blocks are plain paragraphs.
    """
    pieces = cut(raw)
    nodes = build_tree(pieces.blocks)
    paths = _paths(nodes)
    by_clause = {canonical_id(clause_id): names for clause_id, names in (topics or {}).items()}
    sections = _sections(nodes, paths)
    clauses = tuple(
        _clause(node, ordinal, metadata.id, paths, sections, ladder, by_clause) for ordinal, node in enumerate(nodes)
    )
    return Instrument(metadata, clauses, digest, pieces.furniture)


def _clause(
    node: Node,
    ordinal: int,
    instrument_id: str,
    paths: Mapping[Node, str],
    sections: Mapping[Node, tuple[str, str]],
    ladder: VerbLadder,
    topics: Mapping[str, tuple[str, ...]],
) -> Clause:
    clause_id = f"{instrument_id}:{paths[node]}"
    number, title = sections.get(node, (None, None))
    return Clause(
        id=clause_id,
        kind=node.kind,
        label=node.label,
        parent=f"{instrument_id}:{paths[node.parent]}" if node.parent is not None else None,
        section=number,
        section_title=title,
        number_implicit=node.implied is not None,
        text=node.block.text,
        pages=node.block.pages,
        ordinal=ordinal,
        verbs=ladder.leading_verbs(node.block.text, node.kind),
        topics=topics.get(clause_id, ()),
    )


def _sections(nodes: Sequence[Node], paths: Mapping[Node, str]) -> dict[Node, tuple[str, str]]:
    """Number and title of the section each block stands in; a heading stands in the section it opens."""
    found: dict[Node, tuple[str, str]] = {}
    loose: tuple[str, str] | None = None
    for node in nodes:
        if node.kind is ClauseKind.HEADING:
            number = paths[node].rpartition("s")[2]
            found[node] = (number, node.block.text)
            if node.parent is None:
                loose = found[node]
        elif node.parent is not None and node.parent in found:
            found[node] = found[node.parent]
        elif loose is not None and node.parent is None:
            found[node] = loose
    return found


def _paths(nodes: Sequence[Node]) -> dict[Node, str]:
    """The path of each block's id: ``p9``, ``p9.b2``, ``p23.s3.i6``, ``p23.s2.i4.d3``; no two are equal."""
    paths: dict[Node, str] = {}
    taken: set[str] = set()
    counts: dict[tuple[str, str], int] = {}
    for node in nodes:
        path = _path(node, paths, counts)
        unique, copies = path, 1
        while unique in taken:  # numbering that starts again, e.g. in an annex
            copies += 1
            unique = f"{path}-{copies}"
        paths[node] = unique
        taken.add(unique)
    return paths


def _path(node: Node, paths: Mapping[Node, str], counts: dict[tuple[str, str], int]) -> str:
    def count(under: str, kind: str, start: int = 1) -> int:
        counts[under, kind] = counts.get((under, kind), start - 1) + 1
        return counts[under, kind]

    if node.parent is None:
        if node.kind is ClauseKind.TITLE:
            return "titulo"
        if node.kind is ClauseKind.HEADING:
            return f"s{count('', 's')}"
        if node.kind is ClauseKind.PREAMBLE and node.label is None:
            number = count("", "preambulo")
            return "preambulo" if number == 1 else f"preambulo.b{number}"
        if node.implied is not None:
            return f"p{node.implied}"
        if node.label is not None and not node.label.is_bullet:
            return f"{'pp' if node.label.prefix.upper() == 'PP' else 'p'}{_counted(node.label)}"
        return f"i{count('', 'i')}"
    under = paths[node.parent]
    if node.kind is ClauseKind.SUBPARAGRAPH:
        # The block that has the label is the first; a heading is no block of its own text.
        return f"{under}.b{count(under, 'b', 1 if node.parent.kind is ClauseKind.HEADING else 2)}"
    if node.kind is ClauseKind.HEADING:
        return f"{under}.s{_counted(node.label) or count(under, 's')}"
    sign = "d" if node.kind is ClauseKind.SUBITEM else "i"
    return f"{under}.{sign}{count(under, sign)}"


def _counted(label: Label | None) -> str:
    """A label's number and suffix as an id says them: ``9``, ``9bis``, ``3alt``; empty where it has none."""
    if label is None or label.number is None:
        return ""
    decimals = "".join(f"_{decimal}" for decimal in label.decimals)
    return f"{'pre' * label.before}{label.number}{decimals}{label.suffix}{'alt' if label.alternative else ''}"
