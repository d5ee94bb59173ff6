"""Who wants what, paragraph by delegation: of the private layer, for our own eyes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from drafter.drafting.model import Draft
from drafter.drafting.negotiation.private_layer import Position


@dataclass(frozen=True)
class PositionsMatrix:
    """Paragraph by delegation: what each said of the paragraph and of its brackets.

    Attributes:
        delegations: the columns.
        paragraph_ids: the rows, in the order of the text; those nobody said anything about are left out.
        cells: the positions, by paragraph and delegation; that on the whole paragraph first.
        lost: positions on paragraphs that are no longer in the text.
    """

    delegations: tuple[str, ...]
    paragraph_ids: tuple[str, ...]
    cells: Mapping[tuple[str, str], tuple[Position, ...]] = field(default_factory=dict)
    lost: tuple[Position, ...] = ()


def positions_matrix(draft: Draft, positions: Iterable[Position], order: Sequence[str] = ()) -> PositionsMatrix:
    """Arranges positions for the eye.

    Args:
        draft: the text they are about.
        positions: from the private layer.
        order: delegations as the columns are to stand (the table's order); others follow as they are met.
    """
    cells: dict[tuple[str, str], list[Position]] = {}
    lost: list[Position] = []
    met: dict[str, None] = {}
    for position in positions:
        if position.paragraph_id not in draft.index:
            lost.append(position)
            continue
        met[position.delegation] = None
        cells.setdefault((position.paragraph_id, position.delegation), []).append(position)
    known = [name for name in order if name in met]
    rows = {paragraph_id for paragraph_id, _ in cells}
    return PositionsMatrix(
        (*known, *(name for name in met if name not in known)),
        tuple(paragraph.id for paragraph in draft.paragraphs if paragraph.id in rows),
        {key: tuple(sorted(each, key=lambda one: bool(one.bracket))) for key, each in cells.items()},
        tuple(lost),
    )
