"""A .docx as the paragraphs a person sees, in one of three views of its tracked changes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from lxml import etree

from drafter.errors import KnownError
from drafter.exchange.incoming import docx_notes
from drafter.exchange.incoming.docx_story import Container, Piece, StoryReader
from drafter.exchange.incoming.docx_styles import Styles, list_use_of
from drafter.exchange.incoming.fates import Fate
from drafter.exchange.incoming.joined_paragraphs import Joined, is_visible, joined_paragraphs
from drafter.exchange.incoming.numbering import Numbering
from drafter.exchange.incoming.old_properties import paragraph_as_it_was, restore_all
from drafter.exchange.incoming.text_as_json import text_to_json
from drafter.exchange.incoming.typed_labels import BULLETS, split_label
from drafter.exchange.model import ImportedText, ImportNote, TextParagraph, View, visible_line
from drafter.exchange.package import Package
from drafter.exchange.word_names import SOURCE_STYLES, w
from drafter.instruments import ClauseKind

_SEPARATORS = "\t \u00a0"


@dataclass(frozen=True, eq=False)
class Passage:
    """A paragraph of one view of a body, and where in the file it stands.

    Attributes:
        paragraph: what a person sees.
        computed: True where Word counts its label; False where the label is typed or there is none.
        list_use: w:numId and level (from 0) of the list that numbers it, or None.
        style: id of its paragraph style; empty where it names none.
        pieces: its words in order, as the view shows them; a typed label is among them.
        elements: the stored paragraphs it is made of: several where the ends between them are gone.
        set_by: the one of them that says how it is set; None for a formula between paragraphs.
        container: the body, cell or text box it stands in.
        flow: paragraphs of one flow follow one another with no table between.
    """

    paragraph: TextParagraph
    computed: bool
    list_use: tuple[str, int] | None
    style: str
    pieces: tuple[Piece, ...]
    elements: tuple[etree._Element, ...]
    set_by: etree._Element | None
    container: Container | None
    flow: int


@dataclass(frozen=True, eq=False)
class Body:
    """The main story of a Word file.

    Attributes:
        root: the w:document, its elements those of the passages.
        passages: in reading order, empty ones included.
        styles: the file's styles.
        numbering_root: its w:numbering, from which labels can be counted anew; None where it has no lists.
        reader: what was met besides words.
    """

    root: etree._Element
    passages: tuple[Passage, ...]
    styles: Styles
    numbering_root: etree._Element | None
    reader: StoryReader


def read_body(package: Package, view: View) -> Body:
    """Reads the main story of a Word file.

    Raises:
        KnownError: it is no Word file, or damaged, hostile or too large.
    """
    main = package.main_part()
    root = package.xml(main)
    if root is None or root.tag != w("document"):
        raise KnownError("docx-not-word", file=package.file)
    body = root.find(w("body"))
    parts = parts_by_kind(package, main)
    styles_root = package.xml(parts["styles"]) if "styles" in parts else None
    numbering_root = package.xml(parts["numbering"]) if "numbering" in parts else None
    if view is View.ORIGINAL:
        restore_all(styles_root)
        restore_all(numbering_root)
    styles = Styles(styles_root)
    numbering = Numbering(numbering_root, styles.numbering_lists, styles.language)
    reader = StoryReader(styles.hiding, original=view is View.ORIGINAL)
    stored = [] if body is None else reader.paragraphs(body)
    passages = [_passage(joined, styles, numbering, view) for joined in joined_paragraphs(stored, view)]
    sources = [passage for passage in passages if passage.style in SOURCE_STYLES]
    reader.found.remarks.extend(line for line in (visible_line(one.paragraph).strip() for one in sources) if line)
    text = tuple(passage for passage in passages if passage.style not in SOURCE_STYLES)
    return Body(root, text, styles, numbering_root, reader)


def parts_by_kind(package: Package, main: str) -> dict[str, str]:
    """Names of the parts the main part links to, by the kind of link; the first of each kind."""
    links = package.relationships(main)
    return {link.kind: link.target for link in reversed(tuple(links.values())) if not link.external}


def read_docx(data: bytes, name: str, view: View = View.FINAL, *, keep_empty: bool = False) -> ImportedText:
    """Reads a .docx (or .docm, .dotx, Strict) from its bytes.

    Args:
        data: the whole file.
        name: the file's name, for sentences.
        view: which side of its tracked changes.
        keep_empty: keeps paragraphs without words, which are left out otherwise.

    Raises:
        KnownError: it is no Word file, or protected, damaged, hostile or too large.
    """
    package = Package(data, name)
    body = read_body(package, view)
    reader = body.reader
    shown = [passage for passage in body.passages if keep_empty or visible_line(passage.paragraph).strip()]
    places = {passage: place for place, passage in enumerate(shown)}
    anchored = [docx_notes.Anchoring(places.get(one), one.elements, one.pieces) for one in body.passages]
    main = package.main_part()
    parts = parts_by_kind(package, main)
    damaged: list[ImportNote] = []

    def beside(part: str | None) -> etree._Element | None:
        """A part beside the text: its damage is told, and keeps nobody from the text."""
        try:
            return None if part is None else package.xml(part)
        except KnownError as fault:
            if fault.message != "docx-damaged":
                raise
            damaged.append(ImportNote("part-damaged", {"text": part or ""}))
            return None

    notes = [*_notes_of_body(reader)]
    for kind in docx_notes.KINDS:
        anchors = tuple(docx_notes.anchors_of(anchored, kind))
        root = beside(parts.get(f"{kind}s"))
        visible = partial(is_visible, view=view)
        words = partial(_words_of, reader=reader, view=view)
        notes.extend(docx_notes.notes_in_order(root, kind, anchors, visible, words))
    for link in package.relationships(main).values():
        if link.kind in ("header", "footer") and not link.external:
            notes.extend(_note_of_furniture(beside(link.target), link.kind, reader, view))
    notes.extend(_notes_of_comments(beside(parts.get("comments")), reader, view))
    text = tuple(passage.paragraph for passage in shown)
    return ImportedText(name, body.styles.language, text, tuple(_without_repetition([*notes, *damaged])))


def read_docx_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """:func:`read_docx` as a task of its own process; options: ``name``, ``view``."""
    return text_to_json(read_docx(payload, options["name"], View(options["view"]))), b""


def read_docx_sides_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """A file as it reads with its tracked changes accepted, and where it has such with them rejected; option:
    ``name``.
    """
    final = read_docx(payload, options["name"], View.FINAL)
    tracked = any(note.key == "tracked-changes" for note in final.notes)
    original = text_to_json(read_docx(payload, options["name"], View.ORIGINAL)) if tracked else None
    return {"final": text_to_json(final), "original": original}, b""


def _properties(joined: Joined, view: View) -> etree._Element | None:
    properties = joined.properties
    if view is View.ORIGINAL and properties is not None:
        return paragraph_as_it_was(properties)
    return properties


def _passage(joined: Joined, styles: Styles, numbering: Numbering, view: View) -> Passage:
    properties = _properties(joined, view)
    style = None if properties is None else properties.find(w("pStyle"))
    style_id = styles.default if style is None else style.get(w("val"), "")
    use = _list_use(properties, style_id, styles, numbering)
    label = "" if use is None else numbering.next_label(*use)
    paragraph = _paragraph(joined, label, use, styles.kind(style_id), numbering, view)
    elements = tuple(stored.element for stored in joined.stored if stored.element is not None)
    last = joined.stored[-1]
    return Passage(
        paragraph,
        bool(label),
        use,
        style_id,
        tuple(joined.pieces),
        elements,
        joined.set_by.element,
        last.container,
        last.flow,
    )


def _paragraph(
    joined: Joined,
    label: str,
    use: tuple[str, int] | None,
    kind: ClauseKind | None,
    numbering: Numbering,
    view: View,
) -> TextParagraph:
    typed_label, separator, text = _typed_label(joined.pieces, view)
    if label and use is not None:
        defined = numbering.level(*use)
        bullet = defined is not None and defined.number_format == "bullet"
        text = unicodedata.normalize("NFC", typed_label + separator + text)
        return TextParagraph(label, kind or _kind_of_list(use[1], bullet), text)
    if kind is None:
        kind = _kind_of_label(typed_label)
    return TextParagraph(typed_label, kind, text, separator=separator if typed_label else None)


def _list_use(
    properties: etree._Element | None, style_id: str, styles: Styles, numbering: Numbering
) -> tuple[str, int] | None:
    """The list that numbers a paragraph and its level from 0; None where none does."""
    own = list_use_of(properties)
    inherited = styles.list_use(style_id)
    list_id = own.list_id if own is not None else None
    level = own.level if own is not None else None
    if inherited is not None:
        use, owner = inherited
        if list_id is None:
            list_id = use.list_id
            if level is None and list_id is not None:
                level = numbering.level_of_style(list_id, owner)
        if level is None:
            level = use.level
    if list_id is None or list_id == "0":
        return None
    return list_id, level or 0


def _kind_of_list(depth: int, bullet: bool) -> ClauseKind:
    if bullet:
        return ClauseKind.ITEM if depth == 0 else ClauseKind.SUBITEM
    return (ClauseKind.PARAGRAPH, ClauseKind.ITEM)[depth] if depth < 2 else ClauseKind.SUBITEM


def _kind_of_label(label: str) -> ClauseKind:
    if label and (label in BULLETS or (label[-1] == ")" and not label.strip("()").isdigit())):
        return ClauseKind.ITEM
    return ClauseKind.PARAGRAPH


def _typed_label(pieces: Sequence[Piece], view: View) -> tuple[str, str, str]:
    """Label, white space and words: by our own label style where it is used, else by what is typed."""
    if view is View.MARKED and any(piece.fate.inserted or piece.fate.deleted for piece in pieces):
        return "", "", unicodedata.normalize("NFC", "".join(_marked(pieces)))
    line = unicodedata.normalize("NFC", "".join(piece.text for piece in pieces))
    styled = ""
    for piece in pieces:
        if not piece.is_label:
            break
        styled += piece.text
    styled = unicodedata.normalize("NFC", styled)
    if styled.strip(_SEPARATORS) and line.startswith(styled):
        label = styled.rstrip(_SEPARATORS)
        rest = line[len(label) :]
        # After our own tab, white space belongs to the words.
        separator = "\t" if rest.startswith("\t") else rest[: len(rest) - len(rest.lstrip(_SEPARATORS))]
        text = rest[len(separator) :]
        if separator or not text:
            return label, separator, text
    return split_label(line)


def _marked(pieces: Sequence[Piece]) -> Iterator[str]:
    """Words with insertions as {+…+} and deletions as [-…-]; what was inserted and deleted again is both."""
    open_fate = Fate()
    for piece in pieces:
        if piece.fate != open_fate:
            yield _closing(open_fate)
            yield _opening(piece.fate)
            open_fate = piece.fate
        yield piece.text
    yield _closing(open_fate)


def _opening(fate: Fate) -> str:
    return ("{+" if fate.inserted else "") + ("[-" if fate.deleted else "")


def _closing(fate: Fate) -> str:
    return ("-]" if fate.deleted else "") + ("+}" if fate.inserted else "")


def _notes_of_body(reader: StoryReader) -> Iterator[ImportNote]:
    found = reader.found
    hidden = "".join(found.hidden).strip()
    if hidden:
        yield ImportNote("hidden-text", {"text": hidden})
    for key in ("text-box", "table", "image", "symbol-unknown", "embedded-document", "formatting-change"):
        if found.counts[key]:
            yield ImportNote(key, {"count": found.counts[key]})
    for remark in found.remarks:
        yield ImportNote("drafter-remark", {"text": remark})
    if found.counts["tracked-change"]:
        authors = ", ".join(sorted(author for author in found.authors if author))
        yield ImportNote("tracked-changes", {"count": found.counts["tracked-change"], "author": authors})
    for tag, count in sorted(found.unknown.items()):
        yield ImportNote("not-understood", {"text": tag, "count": count})


def _words_of(story: etree._Element, reader: StoryReader, view: View) -> str:
    lines = (
        "".join(piece.text for piece in joined.pieces) for joined in joined_paragraphs(reader.paragraphs(story), view)
    )
    return unicodedata.normalize("NFC", "\n".join(line for line in (line.strip() for line in lines) if line))


def _note_of_furniture(root: etree._Element | None, kind: str, reader: StoryReader, view: View) -> Iterator[ImportNote]:
    text = "" if root is None else _words_of(root, reader, view)
    if text:
        yield ImportNote(kind, {"text": text})


def _notes_of_comments(root: etree._Element | None, reader: StoryReader, view: View) -> Iterator[ImportNote]:
    if root is None:
        return
    for comment in root.iter(w("comment")):
        yield ImportNote("comment", {"author": comment.get(w("author"), ""), "text": _words_of(comment, reader, view)})


def _without_repetition(notes: Sequence[ImportNote]) -> Iterator[ImportNote]:
    """Notes without exact repetitions: three sections often have the same header."""
    seen: set[tuple[str, tuple[tuple[str, str | int], ...]]] = set()
    for note in notes:
        identity = (note.key, tuple(sorted(note.data.items())))
        if note.key not in ("header", "footer") or identity not in seen:
            yield note
        seen.add(identity)
