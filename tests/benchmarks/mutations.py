"""A Word file as somebody might have edited it with tracking off: seeded changes of a real file's main part.

Words replaced, put in and taken out; paragraphs added, removed, moved, divided and joined; rows added and removed. What
is not changed stays as it was, formatting included. Works on the raw XML, with nothing of the program.
"""

from __future__ import annotations

import copy
import io
import random
import zipfile
from collections import Counter
from collections.abc import Callable

from lxml import etree

from tests.exchange.independent_applier import W, main_part, parsed

_WORDS = (
    "paz", "mar", "sol", "agua", "Estados", "decidieron", "promover", "desarrollo", "región", "nueva", "América",
    "cooperación", "del", "the", "of",
)  # fmt: skip
_UNIQUE = (
    "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "drawing", "pict",
    "footnoteReference", "endnoteReference", "object", "sdt", "fldChar", "instrText", "permStart", "permEnd",
    "AlternateContent", "fldSimple", "ruby",
)  # fmt: skip


def _w(name: str) -> str:
    return f"{{{W}}}{name}"


def mutated(data: bytes, chance: random.Random, *, deeds: int = 4) -> tuple[bytes, Counter[str]]:
    """The edited file, and how often each deed was done.

    Raises:
        ValueError: the file has no paragraph with words to edit.
    """
    done: Counter[str] = Counter()
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        main = main_part(source)
        for member in source.infolist():
            content = source.read(member)
            if member.filename == main:
                root = parsed(content)
                for _ in range(chance.randint(1, deeds)):
                    name, deed = chance.choice(_DEEDS)
                    done[name] += deed(root, chance)
                if not done.total():
                    done["reword"] += _reword(root, chance)
                if not done.total():
                    raise ValueError("nothing to edit")
                content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            package.writestr(member, content)
    return target.getvalue(), +done


def _editable(root: etree._Element) -> list[etree._Element]:
    """Paragraphs of the body and of cells, outside text boxes and tracked changes."""
    return [
        paragraph
        for paragraph in root.iter(_w("p"))
        if not any(etree.QName(above).localname in ("txbxContent", "Fallback", "ins", "del") for above in
                   paragraph.iterancestors())
    ]  # fmt: skip


def _reword(root: etree._Element, chance: random.Random) -> int:
    texts = [
        text for paragraph in _editable(root) for text in paragraph.iter(_w("t"))
        if (text.text or "").strip() and next(text.iterancestors(_w("p"))) is paragraph
    ]  # fmt: skip
    if not texts:
        return 0
    text = chance.choice(texts)
    words = (text.text or "").split(" ")
    at = chance.randrange(len(words))
    deed = chance.choice(("replace", "add", "drop", "letter"))
    if deed == "replace":
        words[at] = chance.choice(_WORDS)
    elif deed == "add":
        words.insert(at, chance.choice(_WORDS))
    elif deed == "letter":
        words[at] += chance.choice("s,.;")
    elif len(words) > 1:
        del words[at]
    _set(text, " ".join(words))
    return 1


def _set(text: etree._Element, words: str) -> None:
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _whole(paragraph: etree._Element) -> bool:
    """Whether nothing in it belongs to something outside, so that it may come, go and be copied."""
    return not any(
        isinstance(child.tag, str) and etree.QName(child).localname in (*_UNIQUE, "sectPr")
        for child in paragraph.iter()
    )


def _movable(root: etree._Element) -> list[etree._Element]:
    """Paragraphs in a body or cell that another paragraph follows."""
    result = []
    for paragraph in _editable(root):
        following = paragraph.getnext()
        if following is not None and following.tag == _w("p") and _whole(paragraph):
            result.append(paragraph)
    return result


def _take(element: etree._Element) -> None:
    above = element.getparent()
    assert above is not None
    above.remove(element)


def _remove(root: etree._Element, chance: random.Random) -> int:
    places = _movable(root)
    if places:
        _take(chance.choice(places))
    return bool(places)


def _add(root: etree._Element, chance: random.Random) -> int:
    places = _movable(root)
    if not places:
        return 0
    beside = chance.choice(places)
    fresh = etree.Element(_w("p"))
    properties = beside.find(_w("pPr"))
    if properties is not None:
        fresh.append(copy.deepcopy(properties))
    text = etree.SubElement(etree.SubElement(fresh, _w("r")), _w("t"))
    _set(text, " ".join(chance.choices(_WORDS, k=chance.randint(1, 9))))
    beside.addprevious(fresh)
    return 1


def _move(root: etree._Element, chance: random.Random) -> int:
    places = [place for place in _movable(root) if sum(len(text.text or "") for text in place.iter(_w("t"))) > 20]
    if not places:
        return 0
    source = chance.choice(places)
    neighbours = [place for place in _movable(root) if place.getparent() is source.getparent() and place is not source]
    if not neighbours:
        return 0
    chance.choice(neighbours).addprevious(source)
    return 1


def _divide(root: etree._Element, chance: random.Random) -> int:
    places = [place for place in _movable(root) if len(place.findall(_w("r"))) > 1]
    if not places:
        return 0
    paragraph = chance.choice(places)
    first = copy.deepcopy(paragraph)
    cut = chance.randrange(1, len(paragraph.findall(_w("r"))))
    for place, (mine, copied) in enumerate(zip(paragraph.findall(_w("r")), first.findall(_w("r")), strict=True)):
        if place < cut:
            paragraph.remove(mine)
        else:
            first.remove(copied)
    others = [child for child in first if child.tag not in (_w("r"), _w("pPr"))]
    for child in others:
        first.remove(child)
    paragraph.addprevious(first)
    return 1


def _join(root: etree._Element, chance: random.Random) -> int:
    places = _movable(root)
    if not places:
        return 0
    paragraph = chance.choice(places)
    following = paragraph.getnext()
    assert following is not None
    place = 0 if following.find(_w("pPr")) is None else 1
    for child in reversed([child for child in paragraph if child.tag != _w("pPr")]):
        following.insert(place, child)
    _take(paragraph)
    return 1


def _rows(root: etree._Element) -> list[etree._Element]:
    """Rows of tables without merged cells, nested tables and what is unique; never a table's only row."""
    return [
        row
        for table in root.iter(_w("tbl"))
        if next(table.iter(_w("vMerge"), _w("cellIns"), _w("cellDel")), None) is None
        for row in table.findall(_w("tr"))
        if len(table.findall(_w("tr"))) > 1 and _whole(row) and next(row.iter(_w("tbl")), None) is None
    ]


def _add_row(root: etree._Element, chance: random.Random) -> int:
    rows = _rows(root)
    if not rows:
        return 0
    row = chance.choice(rows)
    fresh = copy.deepcopy(row)
    for text in fresh.iter(_w("t")):
        if (text.text or "").strip():
            _set(text, chance.choice(_WORDS))
    row.addnext(fresh)
    return 1


def _remove_row(root: etree._Element, chance: random.Random) -> int:
    rows = _rows(root)
    if rows:
        _take(chance.choice(rows))
    return bool(rows)


_DEEDS: tuple[tuple[str, Callable[[etree._Element, random.Random], int]], ...] = (
    ("reword", _reword), ("reword", _reword), ("reword", _reword), ("add", _add), ("remove", _remove), ("move", _move),
    ("divide", _divide), ("join", _join), ("add row", _add_row), ("remove row", _remove_row),
)  # fmt: skip
