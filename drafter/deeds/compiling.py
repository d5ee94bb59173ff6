"""Files of delegations in, the rolling text out: what the command line and the desktop both do to compile."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from drafter import exchange  # its writers are loaded when something is written, not before
from drafter.deeds.texts import (
    DRAFT_SUFFIX,
    OpenedText,
    draft_paragraphs,
    is_in_library,
    opened_text,
    paragraphs_for_draft,
)
from drafter.drafting import Draft, DraftFile, Paragraph
from drafter.drafting.brackets import Notation
from drafter.drafting.compilation import CompiledTexts, Returned, Source
from drafter.drafting.compilation.rolling import RollingParagraph, rolling_text
from drafter.drafting.proposals.from_compilation import proposals_from_compilation
from drafter.drafting.proposals.making import Proposer
from drafter.drafting.proposals.settling import put_forward
from drafter.errors import BugError, KnownError
from drafter.exchange import Column, Export, Layout, TextParagraph
from drafter.exchange.incoming.reading import READ_SUFFIXES, WORD_SUFFIXES, read_sides
from drafter.messages import FALLBACK

COMPILED_LAYOUTS = (Layout.BRACKETED, Layout.TRACKED, Layout.COLUMNS)
"""How a compilation can be written in Word."""


def sources_of(paragraphs: Sequence[TextParagraph]) -> tuple[Source, ...]:
    """A text as it is compiled."""
    return tuple(Source(one.label, one.text, one.kind) for one in paragraphs)


@dataclass(frozen=True)
class ReturnedFile:
    """A file that came back.

    Attributes:
        text: as it reads with its tracked changes accepted.
        original: with them rejected; None where it has none.
    """

    text: OpenedText
    original: OpenedText | None = None

    @property
    def returned(self) -> Returned:
        """The same as it is compiled."""
        rejected = None if self.original is None else sources_of(self.original.paragraphs)
        authors = tracked_authors(self.text)
        return Returned(self.text.name, sources_of(self.text.paragraphs), authors=authors, original=rejected)


def open_returned(
    references: Sequence[str],
    opened: Callable[[str], OpenedText],
    progress: Callable[[float], None] | None = None,
) -> tuple[ReturnedFile, ...]:
    """Opens what delegations sent back, several Word files at once, each in a process of its own.

    Args:
        references: files, or texts of other kinds.
        opened: opens a text that is no Word file.
        progress: gets 0 to 1; may raise to cancel.

    Raises:
        KnownError: one cannot be read.
    """
    files: list[ReturnedFile] = []
    for file in open_each(references, opened, progress):
        if isinstance(file, KnownError):
            raise file
        files.append(file)
    return tuple(files)


def open_each(
    references: Sequence[str],
    opened: Callable[[str], OpenedText],
    progress: Callable[[float], None] | None = None,
) -> tuple[ReturnedFile | KnownError, ...]:
    """As :func:`open_returned`, but in the place of one that cannot be read stands what is wrong with it."""

    def open_one(reference: str) -> ReturnedFile | KnownError:
        path = Path(reference)
        try:
            if is_in_library(reference) or path.suffix.lower() not in WORD_SUFFIXES or not path.exists():
                return ReturnedFile(opened(reference))
            final, original = read_sides(path)
        except KnownError as error:
            return error
        return ReturnedFile(opened_text(final), None if original is None else opened_text(original))

    files: list[ReturnedFile | KnownError] = []
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        try:
            for file in pool.map(open_one, references):
                files.append(file)
                if progress is not None:
                    progress(len(files) / len(references))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return tuple(files)


def tracked_authors(text: OpenedText) -> tuple[str, ...]:
    """Who made the tracked changes of a file, as it names them."""
    named = [str(note.data.get("author", "")) for note in text.notes if note.key == "tracked-changes"]
    return tuple(dict.fromkeys(author for names in named for author in names.split(", ") if author))


def other_versions(reference: str, base: OpenedText) -> Mapping[str, tuple[Source, ...]]:
    """Versions of a draft that somebody may have worked on by mistake, by name; none where the base is no draft.

    Raises:
        KnownError: the draft cannot be read.
    """
    place = reference.lower().rfind(DRAFT_SUFFIX)
    path = Path(reference[: place + len(DRAFT_SUFFIX)])
    if base.draft is None or place < 0 or not path.is_file():
        return {}
    with DraftFile.open(path, holder="", read_only=True) as file:
        versions = file.versions()
    found = {version.name: sources_of(draft_paragraphs(version.draft)) for version in versions}
    own = sources_of(base.paragraphs)
    return {name: text for name, text in found.items() if text != own}


@dataclass(frozen=True)
class Rolling:
    """A compilation with the draft it makes.

    Attributes:
        base: the text that was compiled onto.
        compiled: with a compilation.
        paragraphs: of the rolling text.
        draft: the same as a draft: ids, statuses, origins and reservations of the base's paragraphs stay, and all else
            the base says of them.
    """

    base: OpenedText
    compiled: CompiledTexts
    paragraphs: tuple[RollingParagraph, ...]
    draft: Draft


def rolling_of(base: OpenedText, compiled: CompiledTexts, new_id: Callable[[], str]) -> Rolling:
    """The rolling text of a compilation of that base.

    Raises:
        ValueError: questions are still open.
    """
    own: tuple[Paragraph, ...] = (
        base.draft.paragraphs if base.draft is not None else paragraphs_for_draft(base.paragraphs, new_id)
    )
    paragraphs = rolling_text(compiled, own, new_id)
    begun = base.draft or Draft(_without_suffix(base.name), base.language or FALLBACK, ())
    draft = replace(begun, paragraphs=tuple(one.paragraph for one in paragraphs))
    return Rolling(base, compiled, paragraphs, draft)


def tabled(rolling: Rolling, version: str, made_at: str, new_id: Callable[[], str]) -> Rolling:
    """The same compilation with another draft: the base's words, and what delegations want on its table.

    Args:
        rolling: of a compilation.
        version: name of the version that was compiled onto, if it is one.
        made_at: UTC, ISO 8601.
        new_id: gives ids to proposals and to the paragraphs that they add.
    """
    compilation = rolling.compiled.compilation
    if compilation is None:
        raise ValueError("questions are still open")
    of_base = {one.base: one.paragraph for one in rolling.paragraphs if one.base is not None}
    words = (replace(of_base[place], text=one.text) for place, one in enumerate(compilation.base))
    draft = replace(rolling.draft, paragraphs=tuple(words))
    proposals = proposals_from_compilation(compilation, draft, Proposer((), version, made_at), new_id)
    return replace(rolling, draft=put_forward(draft, proposals).apply(draft) if proposals else draft)


def version_in(reference: str) -> str:
    """The version that ``FILE.draft@VERSION`` names; empty where it names none."""
    place = reference.lower().rfind(f"{DRAFT_SUFFIX}@")
    return reference[place + len(DRAFT_SUFFIX) + 1 :] if place >= 0 else ""


def agreed_places(base: OpenedText) -> frozenset[int]:
    """Indexes of the paragraphs that are agreed; none where the base is no draft."""
    paragraphs = () if base.draft is None else base.draft.paragraphs
    return frozenset(place for place, one in enumerate(paragraphs) if one.status.is_locked)


def _without_suffix(name: str) -> str:
    """A file's name without the suffix of its kind; the title of an instrument may have a stop too («Res. 12»)."""
    suffix = Path(name).suffix
    return name.removesuffix(suffix) if suffix.lower() in READ_SUFFIXES else name


def save_draft(target: Path, rolling: Rolling, *, now: str, author: str, overwrite: bool) -> None:
    """Writes the rolling text as a ``.draft`` and reads it back.

    Raises:
        KnownError: it exists and may not be replaced, or cannot be written.
        BugError: it reads otherwise than it was written.
    """
    must_be_proved(rolling.compiled, target)
    with DraftFile.create(target, rolling.draft, now=now, author=author, overwrite=overwrite) as written:
        if written.load().draft != rolling.draft:
            raise BugError(f"{target.name}: what was written is not what was to be written")


def save_word(
    target: Path,
    rolling: Rolling,
    layout: Layout,
    texts: Mapping[str, Sequence[TextParagraph]],
    notation: Notation,
    *,
    date: str,
    overwrite: bool,
    unseen: Collection[str] = (),
) -> None:
    """Writes a compilation as .docx; it is read back and proved before it replaces anything.

    Args:
        target: the file.
        rolling: what is written.
        layout: one of :data:`COMPILED_LAYOUTS`.
        texts: each delegation's text by its code, for columns.
        notation: what the brackets are read with.
        date: of the changes: UTC, ISO 8601 with seconds.
        overwrite: False refuses a target that exists.
        unseen: words that may stand in the text and nowhere else.

    Raises:
        KnownError: it exists and may not be replaced, or cannot be written.
        BugError: a proof failed; nothing was written.
    """
    must_be_proved(rolling.compiled, target)
    export = Export(
        title=rolling.draft.title,
        language=rolling.draft.language,
        layout=layout,
        old=rolling.base.paragraphs,
        new=draft_paragraphs(rolling.draft),
        comparison=None,
        author="",
        date=date,
        heading_old=rolling.draft.title,
        heading_new="",
    )
    if layout is Layout.COLUMNS:
        columns = [Column(name, tuple(texts[code])) for code, name in rolling.compiled.names.items()]
        exchange.save_export(target, replace(export, columns=tuple(columns)), overwrite=overwrite, unseen=unseen)
        return
    whole = exchange.CompiledExport(export, rolling.compiled, rolling.paragraphs, notation)
    exchange.save_compiled(target, whole, overwrite=overwrite, unseen=unseen)


def must_be_proved(compiled: CompiledTexts, target: Path) -> None:
    """Nothing is written of a compilation that is not neutral.

    Raises:
        KnownError: its proof failed.
        ValueError: there is no compilation.
    """
    if compiled.proof is None:
        raise ValueError("questions are still open")
    if compiled.proof.ok:
        return
    failure = compiled.proof.failures[0]
    paragraph = failure.paragraph + 1
    if failure.delegation is None:
        raise KnownError("compile-base-not-proved", file=target.name, paragraph=paragraph)
    delegation = compiled.names[failure.delegation]
    raise KnownError("compile-not-proved", file=target.name, delegation=delegation, paragraph=paragraph)
