"""What tracked changes make of words, paragraphs' ends, cells and parts of formulas."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from drafter.exchange.word_names import MATH, W14, w


@dataclass(frozen=True, slots=True)
class Fate:
    """What tracked changes make of some words, a paragraph's end or a table's row."""

    inserted: bool = False
    deleted: bool = False

    def with_inserted(self) -> Fate:
        """The same, and inserted."""
        return Fate(True, self.deleted)

    def with_deleted(self) -> Fate:
        """The same, and deleted."""
        return Fate(self.inserted, True)


KEPT = Fate()


CONFLICT_INSERTION = f"{{{W14}}}conflictIns"
"""What Word makes of insertions while two writers of one file disagree."""
CONFLICT_DELETION = f"{{{W14}}}conflictDel"
"""What Word makes of deletions while two writers of one file disagree."""
INSERTIONS = frozenset((w("ins"), w("moveTo"), CONFLICT_INSERTION))
DELETIONS = frozenset((w("del"), w("moveFrom"), CONFLICT_DELETION))


def fate_of_properties(properties: etree._Element | None, fate: Fate) -> Fate:
    """The fate that w:ins, w:del, w:moveFrom and w:moveTo among some properties give their owner."""
    for child in () if properties is None else properties:
        if child.tag in INSERTIONS:
            fate = fate.with_inserted()
        elif child.tag in DELETIONS:
            fate = fate.with_deleted()
    return fate


def fate_of_formula(element: etree._Element, fate: Fate) -> Fate:
    """The fate of a part of a formula: a run's stands in the run, a fraction's or root's in its control properties."""
    if element.tag == f"{{{MATH}}}r":
        return fate_of_properties(element.find(w("rPr")), fate_of_properties(element, fate))
    for child in element:
        control = child.find(f"{{{MATH}}}ctrlPr") if str(child.tag).endswith("Pr") else None
        if control is not None:
            return fate_of_properties(control, fate)
    return fate


def fate_of_cell(properties: etree._Element | None, fate: Fate) -> Fate:
    """The fate that w:cellIns and w:cellDel among its properties give a cell."""
    if properties is None:
        return fate
    inserted = properties.find(w("cellIns")) is not None
    deleted = properties.find(w("cellDel")) is not None
    return Fate(fate.inserted or inserted, fate.deleted or deleted)
