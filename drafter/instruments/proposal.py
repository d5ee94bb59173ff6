"""Blocks or raw text -> a proposed cutting: the room's door for texts that come in."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.instruments.blocks import Block, cut_blocks
from drafter.instruments.cutting import Cutting
from drafter.instruments.furniture import find_pages
from drafter.instruments.house_styles import HouseStyle, StyleReading
from drafter.instruments.lines import read_lines
from drafter.instruments.model import ClauseKind, InstrumentMetadata
from drafter.instruments.pieces import Piece
from drafter.instruments.structure import build_tree


def propose(raw: str, *, language: str | None = None, style: HouseStyle | None = None) -> Cutting:
    """A cutting of any text; never raises.

    Args:
        raw: the whole text as it stands in its file.
        language: of the text, ISO 639-1; recognised where it is None.
        style: the manner it is written in; recognised where it is None.
    """
    paged = find_pages(read_lines(raw))
    return propose_blocks(cut_blocks(paged.lines), paged.printed_after, language=language, style=style)


def propose_blocks(
    blocks: Sequence[Block],
    printed_after: Sequence[str] = (),
    *,
    language: str | None = None,
    style: HouseStyle | None = None,
) -> Cutting:
    """A cutting of a text whose paragraphs are told apart already.

    Args:
        blocks: in order.
        printed_after: what the last page prints after them.
        language, style: as :func:`propose`.
    """
    pieces: list[Piece] = []
    for node in build_tree(blocks):
        block = node.block
        pieces += [_furniture(text, block.pages[0]) for text in block.printed_before]
        pieces.append(Piece(node.label, node.kind, node.depth, block.text, block.pages, False, block.printed))
    last = blocks[-1].pages[1] if blocks else 1
    pieces += [_furniture(text, last) for text in printed_after]
    return Cutting(
        InstrumentMetadata("", "", language=language or "es"), StyleReading(style or HouseStyle.PLAIN), tuple(pieces)
    )


def _furniture(text: str, page: int) -> Piece:
    return Piece(None, ClauseKind.PARAGRAPH, 0, text, (page, page), furniture=True)
