"""Opening anything a person can name as a text: an instrument, a draft, one of its versions, a file, standard input."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from drafter.drafting import Draft, DraftFile, Origin, Paragraph
from drafter.drafting.origins import origin_of_clause
from drafter.errors import KnownError
from drafter.exchange import ImportedText, ImportNote, TextParagraph, View, read_text, visible_line, visible_lines
from drafter.exchange.incoming.reading import READ_SUFFIXES, read_data
from drafter.instruments import Clause
from drafter.instruments.languages import recognise_language
from drafter.library import ClauseLibrary
from drafter.redline import ChangeKind, Comparison, Pin, Row, Vocabulary, compare, flagged, names_of

LIBRARY = "library:"
"""``library:SALV-2008`` is an instrument of the clause library."""
STANDARD_INPUT = "-"
DRAFT_SUFFIX = ".draft"
_VERSION_SIGN = f"{DRAFT_SUFFIX}@"
_OTHER_SUFFIXES = (".html", ".htm")
"""Kinds that are not read, and are no words either."""


@dataclass(frozen=True)
class OpenedText:
    """A text, wherever it came from.

    Attributes:
        name: the instrument's title, the file's name, the draft's file with the version's name.
        language: of the text, ISO 639-1; None where nothing says so.
        paragraphs: in reading order.
        notes: what the file has besides, which is not in the paragraphs.
        draft: the draft it is, with its statuses and origins; None where it is another kind of text.
    """

    name: str
    language: str | None
    paragraphs: tuple[TextParagraph, ...]
    notes: tuple[ImportNote, ...] = ()
    draft: Draft | None = None


def is_in_library(reference: str) -> bool:
    """True where opening that text needs the clause library."""
    return reference.startswith(LIBRARY)


def looks_like_reference(words: str) -> bool:
    """True where ``words`` name a text rather than being one: a prefix, a known suffix, or a file that is there."""
    if words == STANDARD_INPUT or is_in_library(words) or _VERSION_SIGN in words.lower():
        return True
    if not words.strip() or "\n" in words:
        return False
    suffixes = (DRAFT_SUFFIX, *READ_SUFFIXES, *_OTHER_SUFFIXES)
    return words.lower().endswith(suffixes) or " " not in words.strip() or _exists(Path(words))


def open_text(
    reference: str,
    library: ClauseLibrary | None,
    stdin: Callable[[], bytes],
    *,
    view: View = View.FINAL,
    progress: Callable[[float], None] | None = None,
) -> OpenedText:
    """Opens a text.

    Args:
        reference: ``library:ID``, ``FILE.draft``, ``FILE.draft@VERSION``, a file of any kind that is read, or ``-``.
        library: for ``library:`` references; None where there is none.
        stdin: gives all of standard input; called for ``-`` alone.
        view: which side of a file's tracked changes.
        progress: called while a file is read; what it raises comes out, so that a job nobody waits for stops.

    Raises:
        KnownError: there is no such text, or it cannot be read.
    """
    if reference == STANDARD_INPUT:
        return opened_text(read_data(stdin(), STANDARD_INPUT, view=view, progress=progress))
    if is_in_library(reference):
        if library is None:
            raise KnownError("library-not-open", reference=reference)
        return _instrument(library, reference.removeprefix(LIBRARY))
    if not reference:
        raise KnownError("file-missing", file="«»")
    path = Path(reference)
    if path.suffix.lower() == DRAFT_SUFFIX:
        return _draft(path)
    if not _exists(path) and _VERSION_SIGN in reference.lower():
        place = reference.lower().rindex(_VERSION_SIGN) + len(DRAFT_SUFFIX)
        return _version(Path(reference[:place]), reference[place + 1 :])
    if not _exists(path):
        raise KnownError("file-missing", file=path.name or "?")
    if path.is_dir():
        raise KnownError("file-is-folder", file=str(path))
    if not path.suffix:
        raise KnownError("file-without-suffix", file=path.name)
    return opened_text(read_text(path, view=view, progress=progress))


def draft_paragraphs(draft: Draft) -> tuple[TextParagraph, ...]:
    """A draft's paragraphs as any other text's."""
    return tuple(
        TextParagraph(paragraph.label, paragraph.kind, paragraph.text, paragraph.id) for paragraph in draft.paragraphs
    )


def paragraphs_for_draft(
    text: Sequence[TextParagraph],
    new_id: Callable[[], str],
    origin_of: Callable[[str], Origin | None] | None = None,
) -> tuple[Paragraph, ...]:
    """A text's paragraphs as a draft can take them in: kind, label and words as they are, ids of their own.

    Args:
        text: the paragraphs.
        new_id: gives the ids.
        origin_of: the origin behind the id of a text's paragraph (a clause of the library), or None.
    """
    paragraphs: list[Paragraph] = []
    for each in text:
        origin = origin_of(each.id) if origin_of is not None and each.id is not None else None
        origins = () if origin is None else (origin,)
        paragraphs.append(Paragraph(new_id(), each.kind, each.label, each.text, origins=origins))
    return tuple(paragraphs)


def origin_in_library(library: ClauseLibrary, clause_id: str, language: str) -> Origin:
    """The origin of a paragraph made from that clause, cited in ``language``.

    Raises:
        KnownError: the library has no such clause.
    """
    return origin_of_clause(library.clause(clause_id), library.citation(clause_id, language))


def clause_paragraph(clause: Clause) -> TextParagraph:
    """A clause as a paragraph of a text; its label is the one in the source, if it has one."""
    label = clause.label.as_typed if clause.label is not None else ""
    return TextParagraph(label, clause.kind, clause.text, clause.id)


def compare_paragraphs(
    old: Sequence[TextParagraph],
    new: Sequence[TextParagraph],
    vocabulary: Vocabulary | None = None,
    *,
    moves: bool = True,
    pins: Iterable[Pin] = (),
    ignoring: Collection[ChangeKind] = (),
    progress: Callable[[float], None] | None = None,
) -> Comparison:
    """Compares two texts, label and words of each paragraph as one line.

    A label that changed is a change, but not one of substance: what a row is flagged for is looked for in the words
    alone, so that a paragraph 5 that became 4 is not flagged for its number.

    Args:
        old: the old text.
        new: the new text.
        vocabulary: what to flag; without it rows have no flags.
        moves: False shows a moved paragraph as deleted here and inserted there.
        pins: pairs of an old and a new index that face each other whatever they say.
        ignoring: kinds of differences that count as none.
        progress: gets 0 to 1; may raise to cancel, and what it raises comes out.

    Raises:
        PinError: a pinned paragraph is not there, or pinned to two.
    """
    comparison = compare(
        visible_lines(old),
        visible_lines(new),
        vocabulary,
        moves=moves,
        pins=pins,
        ignoring=ignoring,
        progress=progress,
    )
    if vocabulary is None:
        return comparison
    return replace(comparison, rows=tuple(_flagged_for_words(row, old, new, vocabulary) for row in comparison.rows))


def _flagged_for_words(
    row: Row, old: Sequence[TextParagraph], new: Sequence[TextParagraph], vocabulary: Vocabulary
) -> Row:
    if not row.flags or [old[i].label for i in row.old] == [new[i].label for i in row.new]:
        return row
    labels = _labels([old[i] for i in row.old]), _labels([new[i] for i in row.new])
    flags = flagged(row.segments, vocabulary, labels=labels)
    return replace(row, flags=names_of(flags), flagged=flags)


def _labels(paragraphs: Sequence[TextParagraph]) -> list[tuple[int, int]]:
    """Where the labels stand in the paragraphs' visible lines, joined by line breaks: start and end in characters."""
    stretches = []
    at = 0
    for paragraph in paragraphs:
        line = visible_line(paragraph)
        stretches.append((at, at + len(line) - len(paragraph.text)))
        at += len(line) + 1
    return stretches


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # too long for a name, or a NUL in it
        return False


def _instrument(library: ClauseLibrary, instrument_id: str) -> OpenedText:
    instrument = library.instrument(instrument_id)
    paragraphs = tuple(clause_paragraph(clause) for clause in instrument.clauses)
    return OpenedText(instrument.metadata.title, instrument.metadata.language, paragraphs)


def _draft(path: Path) -> OpenedText:
    with DraftFile.open(path, holder="", read_only=True) as file:
        draft = file.load().draft
    return OpenedText(path.name, draft.language, draft_paragraphs(draft), draft=draft)


def _version(path: Path, name: str) -> OpenedText:
    with DraftFile.open(path, holder="", read_only=True) as file:
        known = file.versions()
    for version in known:
        if version.name == name:
            draft = version.draft
            return OpenedText(f"{path.name}@{name}", draft.language, draft_paragraphs(draft), draft=draft)
    if not known:
        raise KnownError("draft-without-versions", file=path.name, version=name)
    raise KnownError(
        "draft-version-not-among", file=path.name, version=name, names=", ".join(each.name for each in known)
    )


def opened_text(text: ImportedText) -> OpenedText:
    """A text that was read from a file, as any other.

    Where the file states a language, that of its words is taken: Word states the one it was installed in.
    """
    language = text.language
    if language is not None:
        language = recognise_language("\n".join(each.text for each in text.paragraphs), unsure=language)
    return OpenedText(text.name, language, text.paragraphs, text.notes)
