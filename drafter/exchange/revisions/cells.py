"""Cells beside one that goes."""

from __future__ import annotations

from lxml import etree

from drafter.exchange.word_names import w


def widen_neighbour(cell: etree._Element) -> None:
    """Lets the cell before one that is about to go take its columns, so that the row stays as wide as the others.

    Nothing is done where there is none, or where every row of the table loses a cell: then a column goes.
    """
    row = cell.getparent()
    table = next(cell.iterancestors(w("tbl")), None)
    neighbour = cell.getprevious()
    if row is None or table is None or neighbour is None or neighbour.tag != w("tc"):
        return
    rows = list(table.iterchildren(w("tr")))
    if all(next(each.iter(w("cellDel")), None) is not None for each in rows):
        return
    properties = neighbour.find(w("tcPr"))
    if properties is None:
        properties = etree.Element(w("tcPr"))
        neighbour.insert(0, properties)
    span = properties.find(w("gridSpan"))
    if span is None:
        span = etree.Element(w("gridSpan"))
        place = sum(1 for child in properties if child.tag in (w("cnfStyle"), w("tcW")))
        properties.insert(place, span)
    span.set(w("val"), str(_columns(neighbour) + _columns(cell)))


def _columns(cell: etree._Element) -> int:
    span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    value = "1" if span is None else span.get(w("val"), "1")
    return min(int(value), 63) if value.isdigit() else 1
