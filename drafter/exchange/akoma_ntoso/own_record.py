"""What Akoma Ntoso has no word for, kept in ``proprietary`` under a namespace of ours: our ids, pages, leading verbs…

Other programs may leave it out. With it, what this program wrote is read back as exactly the same instrument.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from lxml import etree

from drafter.exchange.akoma_ntoso.vocabulary import OWN, own
from drafter.exchange.instrument_files import WholeInstrument
from drafter.instruments import Clause, InstrumentMetadata

_METADATA = tuple(field.name for field in fields(InstrumentMetadata))


def record(whole: WholeInstrument, element_of: Mapping[str, str]) -> etree._Element:
    """The record of an instrument.

    Args:
        whole: the instrument.
        element_of: the eId of each clause's element, by clause id.
    """
    instrument = whole.instrument
    root = etree.Element(own("instrument"), nsmap={"drafter": OWN}, digest=instrument.digest)
    for name in _METADATA:
        root.set(name, str(getattr(instrument.metadata, name)))
    for topic in whole.topics:
        etree.SubElement(root, own("topic")).text = topic
    for words in instrument.furniture:
        etree.SubElement(root, own("furniture")).text = words
    for clause in instrument.clauses:
        root.append(_clause(clause, element_of[clause.id]))
    for correction in whole.corrections:
        element = etree.SubElement(
            root,
            own("correction"),
            clause=correction.clause_id,
            reason=correction.reason,
            author=correction.author,
            at=correction.at,
        )
        if correction.text is not None:
            element.text = correction.text
        else:
            element.set("withdraws", "true")
    return root


def _clause(clause: Clause, element_id: str) -> etree._Element:
    first, last = clause.pages
    values = {
        "element": element_id,
        "id": clause.id,
        "kind": clause.kind.value,
        "pages": str(first) if first == last else f"{first}-{last}",
        "shape": None if clause.label is None else clause.label.shape.value,
        "parent": clause.parent,
        "section": clause.section,
        "sectionTitle": clause.section_title,
        "implicit": "true" if clause.number_implicit else None,
    }
    element = etree.Element(own("clause"), {key: value for key, value in values.items() if value is not None})
    for verb in clause.verbs:
        found = etree.SubElement(element, own("verb"), infinitive=verb.infinitive, offset=str(verb.offset))
        if verb.level is not None:
            found.set("level", str(verb.level))
        found.text = verb.as_written
    for topic in clause.topics:
        etree.SubElement(element, own("topic")).text = topic
    if clause.as_printed is not None:
        etree.SubElement(element, own("asPrinted")).text = clause.as_printed
    return element


def record_as_json(root: etree._Element) -> dict[str, Any]:
    """A record as JSON can hold it, with the elements' eIds in place of labels and texts."""
    return {
        "metadata": {name: root.get(name, "") for name in _METADATA},
        "digest": root.get("digest", ""),
        "topics": [element.text or "" for element in root.findall(own("topic"))],
        "furniture": [element.text or "" for element in root.findall(own("furniture"))],
        "clauses": [_clause_as_json(element) for element in root.findall(own("clause"))],
        "corrections": [
            {
                "clause_id": element.get("clause", ""),
                "text": None if element.get("withdraws") else element.text or "",
                "reason": element.get("reason", ""),
                "author": element.get("author", ""),
                "at": element.get("at", ""),
            }
            for element in root.findall(own("correction"))
        ],
    }


def _clause_as_json(element: etree._Element) -> dict[str, Any]:
    first, _, last = element.get("pages", "1").partition("-")
    printed = element.find(own("asPrinted"))
    return {
        "element": element.get("element", ""),
        "id": element.get("id", ""),
        "kind": element.get("kind", ""),
        "label_shape": element.get("shape"),
        "parent": element.get("parent"),
        "section": element.get("section"),
        "section_title": element.get("sectionTitle"),
        "number_implicit": element.get("implicit") == "true",
        "as_printed": None if printed is None else printed.text or "",
        "pages": [int(first), int(last or first)],
        "topics": [topic.text or "" for topic in element.findall(own("topic"))],
        "verbs": [
            {
                "as_written": verb.text or "",
                "infinitive": verb.get("infinitive", ""),
                "offset": int(verb.get("offset", "0")),
                "level": None if verb.get("level") is None else int(verb.get("level", "0")),
            }
            for verb in element.findall(own("verb"))
        ],
    }
