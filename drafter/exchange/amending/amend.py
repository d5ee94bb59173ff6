"""The door: a Word file and the text it is to become, to the same file with the changes tracked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from drafter.exchange.amending.emptied import emptied_by
from drafter.exchange.amending.labels import place_labels
from drafter.exchange.amending.model import BaseChanges
from drafter.exchange.amending.pairing import Pairing
from drafter.exchange.amending.proof import Line, lines_of, lines_of_text
from drafter.exchange.amending.structure import flat, flattened, structured
from drafter.exchange.amending.writing import Amendment
from drafter.exchange.incoming.docx_reader import Body, read_body
from drafter.exchange.model import ImportNote, TextParagraph, View
from drafter.exchange.outgoing.revision_marks import RevisionMarks
from drafter.exchange.package import Package
from drafter.exchange.parts import as_stored, with_parts
from drafter.exchange.revisions import settle_revisions
from drafter.exchange.word_names import w


@dataclass(frozen=True, slots=True)
class Amended:
    """An amended file.

    Attributes:
        data: the whole file.
        before: what it says when all changes are rejected, the base's own too.
        after: what it says when all are accepted.
        left_out: what the new file has and no text can bring: its notes, its pictures.
    """

    data: bytes
    before: tuple[Line, ...]
    after: tuple[Line, ...]
    left_out: tuple[ImportNote, ...] = ()


def amend_docx(
    base: bytes,
    new: bytes | Sequence[TextParagraph],
    *,
    name: str,
    new_name: str = "",
    author: str,
    date: str,
    moves: bool = True,
    base_changes: BaseChanges = BaseChanges.KEEP,
    progress: Callable[[float], None] | None = None,
) -> Amended:
    """Writes a new text into a Word file as tracked changes.

    Rejecting them gives the file as it was, accepting them the new text. Styles, numbering, headers, footers, sections,
    pictures, notes, comments, bookmarks and properties stay; every part of the package but the main one is carried over
    byte for byte.

    Args:
        base: the file.
        new: the new text: paragraphs, or another Word file, read as if its own changes were accepted.
        name: the base's name, for sentences.
        new_name: the new file's name, for sentences.
        author: who the changes are by.
        date: UTC, ISO 8601 with seconds.
        moves: False writes a moved paragraph as a deletion and an insertion.
        base_changes: what becomes of tracked changes the base has.
        progress: gets 0 to 1 while the texts are compared; may raise to cancel.

    Raises:
        KnownError: one of the files is no Word file, or damaged, hostile or too large.
    """
    if base_changes is BaseChanges.ACCEPT:
        base = settle_revisions(base, name, accept=True)
    package = Package(base, name)
    body = read_body(package, View.FINAL)
    containers = structured(body)
    before = lines_of(read_body(Package(base, name), View.ORIGINAL) if _is_tracked(body) else body)
    marks = RevisionMarks(author, date, first_id=_free_id(body.root), first_move=_free_move(body.root))
    left_out: tuple[ImportNote, ...] = ()
    if isinstance(new, bytes):
        other = read_body(Package(new, new_name), View.FINAL)
        after = lines_of(other)
        left_out = tuple(_left_out(body.root, other.root))
        plan = Pairing(moves=moves, progress=progress).plan(containers, structured(other))
        Amendment(body, place_labels(plan, body, same_lists=_same_lists(body, other)), marks).carry_out(plan)
    else:
        after = lines_of_text(new)
        plan = Pairing(moves=moves, keep_blanks=True, progress=progress).plan(flattened(containers), flat(new))
        emptied = emptied_by(plan, containers)
        placed = place_labels(plan, body, same_lists=False, goes=emptied.goes)
        Amendment(body, placed, marks).carry_out_flat(plan, emptied)
    main = package.main_part()
    content = etree.tostring(body.root, xml_declaration=True, encoding="UTF-8", standalone=True)
    data = with_parts(base, {main: as_stored(content, package.read(main) or b"")})
    return Amended(data, before, after, left_out)


_BROUGHT_BY_NO_TEXT = {
    "notes-left-out": ("footnoteReference", "endnoteReference"),
    "pictures-left-out": ("drawing", "pict", "object"),
}


def _left_out(base: etree._Element, new: etree._Element) -> Iterator[ImportNote]:
    """How many notes and pictures the new file has more than the base: words come over, they do not."""
    for key, names in _BROUGHT_BY_NO_TEXT.items():
        more = _count_of(new, names) - _count_of(base, names)
        if more > 0:
            yield ImportNote(key, {"count": more})


def _count_of(root: etree._Element, names: Collection[str]) -> int:
    return sum(
        next(element.iterancestors(w("del"), w("moveFrom")), None) is None
        and next(element.iter(w("txbxContent")), None) is None
        for element in root.iter(*map(w, names))
    )


_TRACKED = tuple(
    f"{{*}}{name}"
    for name in (
        "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "pPrChange", "rPrChange",
        "numberingChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "tblGridChange", "tblPrExChange",
    )
)  # fmt: skip


def _is_tracked(body: Body) -> bool:
    """Whether a file has any tracked change that could make its original say something else."""
    roots = (body.root, body.numbering_root, body.styles.root)
    return any(root is not None and next(root.iter(*_TRACKED), None) is not None for root in roots)


def _same_lists(one: Body, other: Body) -> bool:
    """Whether two files define their lists in the same words, so that a w:numId means the same in both."""
    if one.numbering_root is None or other.numbering_root is None:
        return False
    return etree.tostring(one.numbering_root, method="c14n") == etree.tostring(other.numbering_root, method="c14n")


def _free_id(root: etree._Element) -> int:
    """A w:id that no change, comment or bookmark of the part has, nor any higher one."""
    taken = [int(value) for element in root.iter() if (value := element.get(w("id"), "")).isascii() and value.isdigit()]
    return max(taken, default=0) + 1


def _free_move(root: etree._Element) -> int:
    """A number such that no move is called ``move`` and that or a higher one."""
    names = (element.get(w("name"), "") for element in root.iter(w("moveFromRangeStart"), w("moveToRangeStart")))
    numbers = [int(name[4:]) for name in names if name.startswith("move") and name[4:].isdigit() and len(name) < 13]
    return max(numbers, default=0) + 1
