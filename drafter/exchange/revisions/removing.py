"""Taking things out of a Word file's tree without breaking what stands around them."""

from __future__ import annotations

from lxml import etree

from drafter.exchange.incoming.fates import CONFLICT_DELETION, CONFLICT_INSERTION
from drafter.exchange.word_names import MATH, w

_PAIRS = {
    w(name + start): w(name + end)
    for name, start, end in (
        ("bookmark", "Start", "End"),
        ("commentRange", "Start", "End"),
        ("perm", "Start", "End"),
        ("moveFromRange", "Start", "End"),
        ("moveToRange", "Start", "End"),
        ("customXmlInsRange", "Start", "End"),
        ("customXmlDelRange", "Start", "End"),
        ("customXmlMoveFromRange", "Start", "End"),
        ("customXmlMoveToRange", "Start", "End"),
    )
}
RANGES = (*_PAIRS, *_PAIRS.values())
"""Both ends of everything that reaches from one place to another."""
_STARTS = {end: start for start, end in _PAIRS.items()}
_REFERENCES = {
    w("footnoteReference"): "footnotes",
    w("endnoteReference"): "endnotes",
    w("commentReference"): "comments",
}
_AROUND = frozenset(map(w, ("r", "sdt", "sdtContent", "smartTag", "customXml", "hyperlink", "dir", "bdo")))
_TEXTS = (w("t"), w("delText"))
_NOTHING = frozenset(
    (*RANGES, *map(w, ("proofErr", "pPr", "rPr", "lastRenderedPageBreak", "sdtPr", "sdtEndPr", "smartTagPr")))
) | {w("customXmlPr")}
_EMPTIED = frozenset(
    (
        *map(w, ("hyperlink", "smartTag", "customXml", "dir", "bdo", "ins", "del", "moveFrom", "moveTo")),
        CONFLICT_INSERTION,
        CONFLICT_DELETION,
        *map(w, ("fldSimple", "sdt", "sdtContent")),
        f"{{{MATH}}}oMath",
        f"{{{MATH}}}oMathPara",
    )
)
"""What goes when everything in it went."""
_PROPERTIES = frozenset(map(w, ("smartTagPr", "customXmlPr", "sdtPr", "sdtEndPr", "fldData"))) | {
    f"{{{MATH}}}oMathParaPr"
}
_BLOCKS = (w("p"), w("tbl"), w("sdt"), w("customXml"), w("altChunk"), f"{{{MATH}}}oMathPara")


class Removal:
    """Takes elements out of one part.

    Ends of ranges whose other end stays are left where they were. What is referred to from what goes is remembered.

    Attributes:
        references: kind of part ("footnotes", "endnotes", "comments") and id of what was referred to.
        took_fields: whether parts of fields went.
    """

    def __init__(self) -> None:
        self.references: set[tuple[str, str]] = set()
        self.took_fields = False

    def take_away(self, element: etree._Element) -> None:
        """Takes an element out, and then what is left empty around it."""
        parent = element.getparent()
        if parent is None:
            return
        self._remember(element)
        for kept in _half_ranges(element):
            element.addprevious(kept)
        _cut(element)
        self._take_empty(parent)

    def unwrap(self, element: etree._Element, content: etree._Element | None = None) -> None:
        """Puts what an element holds in its place.

        Args:
            element: what goes.
            content: the element below it whose children stay; None where they are its own.
        """
        parent = element.getparent()
        if parent is None:
            return
        for child in list(element if content is None else content):
            if child.tag not in _PROPERTIES:
                element.addprevious(child)
        _cut(element)
        self._take_empty(parent)

    def take_away_last(self, paragraph: etree._Element) -> None:
        """Takes an empty paragraph out, unless where it stands has to have one."""
        parent = paragraph.getparent()
        if parent is None:
            return
        outer = parent
        first: etree._Element = paragraph
        while outer.tag in (w("sdtContent"), w("sdt"), w("customXml"), w("ins"), w("moveTo")) and len(outer) == 1:
            above = outer.getparent()
            if above is None:
                return
            first, outer = outer, above
        before = list(first.itersiblings(*_BLOCKS, preceding=True))
        after = list(first.itersiblings(*_BLOCKS))
        ends_with_table = bool(before) and before[0].tag == w("tbl") and not after
        if ends_with_table or not (before or after):
            _strip_end(paragraph)
            return
        self.take_away(paragraph)

    def _remember(self, element: etree._Element) -> None:
        for reference in element.iter(*_REFERENCES):
            self.references.add((_REFERENCES[str(reference.tag)], reference.get(w("id"), "")))
        if not self.took_fields and next(element.iter(w("fldChar")), None) is not None:
            self.took_fields = True

    def _take_empty(self, element: etree._Element) -> None:
        """Takes an element out if nothing is left in it, and then those around it."""
        while element.tag in _EMPTIED and all(child.tag in _PROPERTIES for child in element):
            parent = element.getparent()
            if parent is None or (element.tag in (w("sdt"), w("sdtContent")) and _is_inline_control(element)):
                return
            _cut(element)
            element = parent


def has_content(element: etree._Element) -> bool:
    """Whether there is anything in a paragraph: words, pictures, breaks, fields… Controls and links are only around."""
    for child in element:
        if child.tag in _AROUND:
            if has_content(child):
                return True
        elif child.tag not in _NOTHING and (child.text or child.tag not in _TEXTS):
            return True
    return False


def _half_ranges(element: etree._Element) -> list[etree._Element]:
    """The ends of ranges in an element whose other end stands outside it, in order."""
    inside = list(element.iter(*RANGES))
    if not inside:
        return []
    ends = {(_STARTS[str(each.tag)], each.get(w("id"), "")) for each in inside if each.tag in _STARTS}
    starts = {(str(each.tag), each.get(w("id"), "")) for each in inside if each.tag in _PAIRS}
    whole = ends & starts
    return [each for each in inside if (_STARTS.get(str(each.tag), str(each.tag)), each.get(w("id"), "")) not in whole]


def _is_inline_control(element: etree._Element) -> bool:
    """Whether a control stands among words: Word keeps one that has lost its words."""
    control = element if element.tag == w("sdt") else element.getparent()
    if control is None:
        return False
    around = next(control.iterancestors(*map(w, ("p", "tr", "tc", "body", "txbxContent"))), None)
    return around is not None and around.tag == w("p")


def _strip_end(paragraph: etree._Element) -> None:
    """Leaves an empty paragraph without leftovers of runs."""
    for run in paragraph.findall(w("r")):
        paragraph.remove(run)


def _cut(element: etree._Element) -> None:
    """Takes an element out; white space that follows it in the XML is not text of anybody's."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
