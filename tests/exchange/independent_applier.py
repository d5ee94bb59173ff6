"""Accepts or rejects every tracked change of a Word file, on the raw XML: a second hand for tests and benchmarks.

Written from ECMA-376 part 1, 17.13.5, and shares no line with the program, so that both being wrong in the same way
is unlikely. It settles w:ins, w:del, moves, paragraph marks, rows, cells, content controls and formatting in every
part, and reads the words that remain. It is plain rather than fast and does not keep parts byte for byte.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_RANGES = tuple(
    f"{kind}Range{end}"
    for kind in ("moveFrom", "moveTo", "customXmlMoveFrom", "customXmlMoveTo", "customXmlIns", "customXmlDel")
    for end in ("Start", "End")
)
_BETWEEN = frozenset(
    f"{{{W}}}{name}"
    for name in ("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "permStart",
                 "permEnd", *_RANGES)
)  # fmt: skip


def _w(name: str) -> str:
    return f"{{{W}}}{name}"


def settled_package(data: bytes, *, accept: bool) -> bytes:
    """The file with every change accepted, or rejected."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for member in source.infolist():
            content = source.read(member)
            if _is_story(member.filename, content):
                root = parsed(content)
                settle(root, accept=accept)
                content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            package.writestr(member, content)
    return target.getvalue()


def lines(data: bytes, *, accept: bool | None = None) -> dict[str, list[str]]:
    """The words of each paragraph of each story, by part name; after accepting or rejecting where ``accept`` says so.

    Text boxes stand as paragraphs after the one they hang on; numbers that Word computes are no words.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        contents = {name: source.read(name) for name in source.namelist()}
    stories = {name: parsed(content) for name, content in contents.items() if _is_story(name, content)}
    before = _references(stories)
    if accept is not None:
        for root in stories.values():
            settle(root, accept=accept)
        _take_notes(stories, before - _references(stories))
    return {name: list(paragraph_texts(root)) for name, root in stories.items()}


def _references(stories: dict[str, etree._Element]) -> set[tuple[str, str]]:
    """Kind and id of each note and comment that is referred to."""
    kinds = ("footnote", "endnote", "comment")
    return {
        (kind, reference.get(_w("id"), ""))
        for root in stories.values()
        for kind in kinds
        for reference in root.iter(_w(f"{kind}Reference"))
    }


def _take_notes(stories: dict[str, etree._Element], gone: set[tuple[str, str]]) -> None:
    """Word takes a note out with its last reference."""
    for root in stories.values():
        for kind, identity in gone:
            for note in [*root.iter(_w(kind))]:
                if note.get(_w("id")) == identity:
                    _remove(note)


def main_lines(data: bytes, *, accept: bool | None = None) -> list[str]:
    """The paragraphs of the main story."""
    root = main_story(data)
    if accept is not None:
        settle(root, accept=accept)
    return list(paragraph_texts(root))


def main_story(data: bytes) -> etree._Element:
    """The main part's root, as stored."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return parsed(source.read(main_part(source)))


def main_part(package: zipfile.ZipFile) -> str:
    """The name of the part the package's relationships call the office document.

    Raises:
        KeyError: there is none.
    """
    for link in etree.fromstring(package.read("_rels/.rels")):
        if link.get("Type", "").endswith("/officeDocument"):
            return link.get("Target", "").lstrip("/")
    raise KeyError("officeDocument")


def parsed(content: bytes) -> etree._Element:
    """A part's XML, Strict names made transitional."""
    content = content.replace(_STRICT.encode(), W.encode())
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))


def _is_story(name: str, content: bytes) -> bool:
    folder, _, file = name.rpartition("/")
    known = ("document", "header", "footer", "footnotes", "endnotes", "comments.", "glossary")
    stories = file.endswith(".xml") and "_rels" not in folder and file.lower().startswith(known)
    return stories and (W.encode() in content or _STRICT.encode() in content)


def settle(root: etree._Element, *, accept: bool) -> None:
    """Settles all changes below an element, in place."""
    kept, gone = (("ins", "moveTo"), ("del", "moveFrom")) if accept else (("del", "moveFrom"), ("ins", "moveTo"))
    _settle_formatting(root, accept=accept)
    _settle_controls(root, accept=accept)
    _settle_rows_and_cells(root, gone, accept=accept)
    joining = [p for p in root.iter(_w("p")) if _mark_is(p, gone)] + _wholly_in_moved_range(root, gone[1])
    for parent in [*root.iter(_w("numPr"))]:
        if _has(parent, gone):
            _remove(parent)
    for tag in gone:
        for element in [*root.iter(_w(tag))]:
            _remove(element)
    for tag in kept:
        for element in [*root.iter(_w(tag))]:
            _unwrap(element)
    for element in [*root.iter(_w("delText"))]:
        element.tag = _w("t")
    for element in [*root.iter(_w("delInstrText"))]:
        element.tag = _w("instrText")
    for tag in (*_RANGES, "numberingChange"):
        for element in [*root.iter(_w(tag))]:
            _remove(element)
    for paragraph in joining:
        if paragraph.getparent() is not None:
            _join_with_next(paragraph)


def _has(properties: etree._Element | None, tags: tuple[str, ...]) -> bool:
    return properties is not None and any(properties.find(_w(tag)) is not None for tag in tags)


def _mark_is(paragraph: etree._Element, tags: tuple[str, ...]) -> bool:
    return _has(paragraph.find(f"{_w('pPr')}/{_w('rPr')}"), tags)


def _wholly_in_moved_range(root: etree._Element, moved: str) -> list[etree._Element]:
    """Paragraphs whose mark does not say that it moved, but which a move's range encloses with all their words."""
    found, opened = [], set[str | None]()
    for element in root.iter(_w("p"), _w(f"{moved}RangeStart"), _w(f"{moved}RangeEnd")):
        if element.tag == _w(f"{moved}RangeStart"):
            opened.add(element.get(_w("id")))
        elif element.tag == _w(f"{moved}RangeEnd"):
            opened.discard(element.get(_w("id")))
        elif opened and not _mark_is(element, (moved,)) and element.find(_w(moved)) is not None:
            inside = element.find(f".//{_w(f'{moved}RangeEnd')}") is not None
            words = [run for run in element.iter(_w("r")) if next(run.iterancestors(_w(moved)), None) is None]
            found += [] if inside or words else [element]
    return found


_STAYS = {"pPr": ("rPr", "sectPr"), "sectPr": ("headerReference", "footerReference")}
_OF_CELLS = ("cellIns", "cellDel", "cellMerge")


def _settle_formatting(root: etree._Element, *, accept: bool) -> None:
    """17.13.5.28 to .38: a property element holds the properties as they were."""
    for name in ("rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "tblPrEx", "tblGrid"):
        for change in [*root.iter(_w(f"{name}Change"))]:
            owner = change.getparent()
            assert owner is not None
            before = change.find(_w(name))
            owner.remove(change)
            if accept or before is None:
                continue
            stays = {_w(tag) for tag in (*_STAYS.get(name, ()), "ins", "del", "moveFrom", "moveTo", *_OF_CELLS)}
            own = [child for child in owner if child.tag in stays]
            for child in [*owner]:
                owner.remove(child)
            # Tracked marks come first in w:rPr, w:rPr and w:sectPr last in w:pPr.
            owner.extend([*own, *before] if name in ("rPr", "sectPr") else [*before, *own])


def _settle_controls(root: etree._Element, *, accept: bool) -> None:
    """17.13.5.4 to .11: a range around the ends of a content control tells that the control came or went."""
    gone = ("customXmlDel", "customXmlMoveFrom") if accept else ("customXmlIns", "customXmlMoveTo")
    for start in [*root.iter(*(_w(f"{kind}RangeStart") for kind in gone))]:
        after = start.getnext()
        before = start.getparent()
        for control in (after, before.getparent() if before is not None and before.tag == _w("sdtContent") else None):
            if control is not None and control.tag == _w("sdt") and control.getparent() is not None:
                content = control.find(_w("sdtContent"))
                if content is not None:
                    _unwrap(content)
                for child in control.findall(_w("sdtPr")) + control.findall(_w("sdtEndPr")):
                    control.remove(child)
                _unwrap(control)
                break


def _settle_rows_and_cells(root: etree._Element, gone: tuple[str, ...], *, accept: bool) -> None:
    for row in [*root.iter(_w("tr"))]:
        # A row that moved bears no mark of its own (17.13.5 has none): all its paragraphs moved, ends included.
        moved = [_mark_is(paragraph, (gone[1],)) for paragraph in row.iter(_w("p"))]
        if _has(row.find(_w("trPr")), gone) or (moved and all(moved)):
            _remove_with_wrappers(row)
    for cell in [*root.iter(_w("tc"))]:
        properties = cell.find(_w("tcPr"))
        if properties is None:
            continue
        merge = properties.find(_w("cellMerge"))
        if merge is not None:
            value = merge.get(_w("vMerge" if accept else "vMergeOrig"))
            properties.remove(merge)
            if value:
                down = etree.SubElement(properties, _w("vMerge"))
                down.set(_w("val"), "restart" if value == "rest" else "continue")
        if _has(properties, ("cellDel" if accept else "cellIns",)):
            holder = next(cell.iterancestors(_w("tr")))
            _remove(cell)
            if next(holder.iter(_w("tc")), None) is None:
                _remove_with_wrappers(holder)
            continue
        for tag in ("cellIns", "cellDel"):
            for mark in properties.findall(_w(tag)):
                properties.remove(mark)
    for table in [*root.iter(_w("tbl"))]:
        if next(table.iter(_w("tr")), None) is None:
            _remove_with_wrappers(table)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _remove_with_wrappers(element: etree._Element) -> None:
    """Removes an element and the content controls that it leaves empty."""
    outermost = element
    for parent in element.iterancestors():
        alone = all(child is outermost or child.tag in (_w("sdtPr"), _w("sdtEndPr")) for child in parent)
        if not alone or parent.tag not in (_w("sdt"), _w("sdtContent"), _w("customXml")):
            break
        outermost = parent
    _remove(outermost)


def _unwrap(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    parent.remove(element)
    for child in reversed([*element]):
        parent.insert(place, child)


def _join_with_next(paragraph: etree._Element) -> None:
    """17.13.5.15: without its mark, a paragraph's content begins the next paragraph, whose properties hold."""
    following, between = _following(paragraph)
    content = [child for child in paragraph if child.tag != _w("pPr")]
    if following is None or following.tag != _w("p"):
        # Without words it goes; but a story and a cell end with a paragraph.
        ends = following is None or following.tag == _w("sectPr")
        before = paragraph.getprevious()
        if not any(True for _ in _words(content)) and (not ends or (before is not None and before.tag == _w("p"))):
            _remove(paragraph)
        return
    properties = following.find(_w("pPr"))
    place = 0 if properties is None else 1
    if not content:
        _remove(paragraph)
        return
    for child in reversed([*content, *between]):
        following.insert(place, child)
    _remove(paragraph)


def _following(paragraph: etree._Element) -> tuple[etree._Element | None, list[etree._Element]]:
    """The block after a paragraph, in or out of a content control, and the ends of ranges on the way."""
    between: list[etree._Element] = []
    following = paragraph.getnext()
    while True:
        if following is None:
            control = paragraph.getparent()
            if control is None or control.tag != _w("sdtContent"):
                return None, between
            paragraph = next(control.iterancestors(_w("sdt")))
            following = paragraph.getnext()
        elif following.tag in _BETWEEN:
            between.append(following)
            following = following.getnext()
        elif following.tag == _w("sdt") and following.find(_w("sdtContent")) is not None:
            content = following.find(_w("sdtContent"))
            following = None if content is None or not len(content) else content[0]
            if following is None:
                return None, between
        else:
            return following, between


def _words(content: list[etree._Element]) -> Iterator[etree._Element]:
    for element in content:
        yield from element.iter(_w("r"), f"{{{_MATH}}}r", f"{{{_MATH}}}oMath")


_SYMBOLS = {"F0FC": "✓"}
"""Wingdings that the drawn documents use; others stand as their code."""
_SPACES = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


def paragraph_texts(story: etree._Element) -> Iterator[str]:
    """The words of each paragraph, in order; text boxes after the paragraph they hang on."""
    for paragraph in story.iter(_w("p")):
        if _in_fallback(paragraph):
            continue
        yield "".join(_own_text(paragraph, paragraph))


def _in_fallback(element: etree._Element) -> bool:
    return next(element.iterancestors(f"{{{_MC}}}Fallback"), None) is not None


def _own_text(element: etree._Element, paragraph: etree._Element) -> Iterator[str]:
    for child in element:
        if not isinstance(child.tag, str) or child.tag in (_w("p"), _w("pPr"), _w("rPr"), f"{{{_MC}}}Fallback"):
            continue
        name = etree.QName(child).localname
        if child.tag in (_w("t"), _w("delText"), f"{{{_MATH}}}t"):
            yield child.text or ""
        elif child.tag == _w("sym"):
            yield _SYMBOLS.get(child.get(_w("char"), ""), f"\\{child.get(_w('char'), '')}")
        elif child.tag == _w(name) and name in _SPACES:
            if name != "br" or child.get(_w("type"), "textWrapping") == "textWrapping":
                yield _SPACES[name]
        else:
            yield from _own_text(child, paragraph)
