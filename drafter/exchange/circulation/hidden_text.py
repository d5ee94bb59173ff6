"""Text formatted as hidden, rows and shapes that do not show: none of it travels."""

from __future__ import annotations

from lxml import etree

from drafter.exchange.circulation.model import PrivateKind, Report
from drafter.exchange.circulation.trees import prune_upwards, take_out
from drafter.exchange.word_names import switched_on, w

_LONGEST_CHAIN = 20
_FIELD_MARKS = frozenset(w(name) for name in ("fldChar", "instrText", "delInstrText"))


class HiddenStyles:
    """Which styles hide their words.

    Word's toggle properties (ECMA-376 part 1, 17.7.3): said directly, they hold; said by styles, paragraph and
    character style (and table style) contradict one another when both say so.

    Args:
        root: of the styles part; None where there is none.
    """

    def __init__(self, root: etree._Element | None) -> None:
        self._own: dict[str, bool | None] = {}
        self._base: dict[str, str] = {}
        self._default_paragraph = ""
        self._everywhere = False
        self.none = True
        """True where no style hides anything."""
        if root is None:
            return
        self._everywhere = switched_on(root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('vanish')}"))
        for style in root.iter(w("style")):
            identity = style.get(w("styleId"), "")
            vanish = style.find(f"{w('rPr')}/{w('vanish')}")
            self._own.setdefault(identity, None if vanish is None else switched_on(vanish))
            base = style.find(w("basedOn"))
            if base is not None:
                self._base.setdefault(identity, base.get(w("val"), ""))
            if style.get(w("type")) == "paragraph" and style.get(w("default"), "0") in ("1", "true", "on"):
                self._default_paragraph = identity
        self.none = not self._everywhere and not any(self._own.values())

    def _says(self, identity: str) -> bool:
        for _ in range(_LONGEST_CHAIN):
            if identity not in self._own:
                return False
            own = self._own[identity]
            if own is not None:
                return own
            identity = self._base.get(identity, "")
        return False

    def hide(self, run: etree._Element) -> bool:
        """Whether a run's words are hidden."""
        properties = run.find(w("rPr"))
        style = ""
        if properties is not None:
            direct = properties.find(w("vanish"))
            if direct is not None:
                return switched_on(direct)
            style = _value(properties.find(w("rStyle")))
        if self.none:
            return False
        paragraph = next(run.iterancestors(w("p")), None)
        of_paragraph = "" if paragraph is None else _value(paragraph.find(f"{w('pPr')}/{w('pStyle')}"))
        table = next(run.iterancestors(w("tbl")), None)
        of_table = "" if table is None else _value(table.find(f"{w('tblPr')}/{w('tblStyle')}"))
        contradicted = sum(map(self._says, (style, of_paragraph or self._default_paragraph, of_table))) % 2 == 1
        return self._everywhere or contradicted


def _value(element: etree._Element | None) -> str:
    return "" if element is None else element.get(w("val"), "")


def remove_hidden_text(root: etree._Element, styles: HiddenStyles, part: str, report: Report) -> None:
    """Removes hidden words, paragraphs that were nothing else, and rows and shapes that do not show."""
    for row in list(root.iter(w("tr"))):
        if switched_on(row.find(f"{w('trPr')}/{w('hidden')}")):
            report.add(PrivateKind.HIDDEN_TEXT, part, words_of(row))
            _remove_row(row)
    _remove_hidden_shapes(root, part, report)
    if styles.none and next(root.iter(w("vanish")), None) is None:
        return
    hidden = [run for run in root.iter(w("r")) if styles.hide(run)]
    paragraphs: dict[etree._Element, None] = {}
    for run in hidden:
        if root not in run.iterancestors():
            continue  # it stood in a text box that was hidden as a whole
        whole = _without_open_fields(run)
        if words := words_of(run):
            report.add(PrivateKind.HIDDEN_TEXT, part, words)
        for paragraph in run.iterancestors(w("p")):
            paragraphs.setdefault(paragraph)
        for child in [one for one in run if one.tag != w("rPr") and (whole or one.tag not in _FIELD_MARKS)]:
            prune_upwards(child)
    for paragraph in paragraphs:
        _remove_if_nothing_shows(paragraph)


def _without_open_fields(run: etree._Element) -> bool:
    """Whether a run may go whole: it holds no mark of a field, or all of one."""
    marks = [one.get(w("fldCharType")) for one in run.iter(w("fldChar"))]
    return marks.count("begin") == marks.count("end") and next(run.iter(w("instrText")), None) is None


def words_of(element: etree._Element) -> str:
    """The words below an element, instructions of fields as well."""
    return "".join(
        one.text or "" for one in element.iter(w("t"), w("delText"), w("instrText"), w("delInstrText")) if one.text
    )


def _remove_row(row: etree._Element) -> None:
    table = next(row.iterancestors(w("tbl")), None)
    take_out(row)
    if table is not None and next(table.iter(w("tr")), None) is None:
        take_out(table)


def _remove_hidden_shapes(root: etree._Element, part: str, report: Report) -> None:
    for frame in list(root.iter("{*}inline", "{*}anchor")):
        named = frame.find("{*}docPr")
        if named is not None and named.get("hidden", "0") in ("1", "true"):
            report.add(PrivateKind.HIDDEN_TEXT, part, named.get("descr", "") or named.get("name", ""))
            drawing = frame.getparent()
            prune_upwards(frame if drawing is None else drawing)
    for shape in list(root.iter("{urn:schemas-microsoft-com:vml}*")):
        if "visibility:hidden" in shape.get("style", "").replace(" ", "").lower():
            report.add(PrivateKind.HIDDEN_TEXT, part, words_of(shape))
            take_out(shape)


def _remove_if_nothing_shows(paragraph: etree._Element) -> None:
    """Removes a paragraph whose words and end were hidden, where its place allows it."""
    properties = paragraph.find(w("pPr"))
    mark = None if properties is None else properties.find(w("rPr"))
    if properties is None or mark is None or not switched_on(mark.find(w("vanish"))):
        return
    if switched_on(mark.find(w("specVanish"))) or properties.find(w("sectPr")) is not None:
        return
    if any(child is not properties and child.tag not in _NOT_SEEN for child in paragraph):
        return
    following = paragraph.getnext()
    if following is None or following.tag != w("p"):
        return  # a cell, a note or a body must not end without a paragraph
    for child in [one for one in paragraph if one is not properties]:
        following.insert(1 if following.find(w("pPr")) is not None else 0, child)
    take_out(paragraph)


_NOT_SEEN = frozenset(
    w(name)
    for name in (
        "bookmarkStart", "bookmarkEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        "proofErr", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd",
    )
)  # fmt: skip
