"""Making an export ready to be shown and written: jobs of frozen choices, off the window's thread; no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, Qt

from drafter.deeds.sources import citations, recorded_sources
from drafter.deeds.texts import OpenedText, compare_paragraphs
from drafter.desktop.exchange.export_choices import ExportChoices
from drafter.desktop.exchange.preview import preview_html
from drafter.desktop.theme import Theme
from drafter.drafting import BaseFile
from drafter.errors import KnownError
from drafter.exchange import (
    Audience,
    Column,
    Export,
    ImportedText,
    Layout,
    PageImage,
    ProofFinding,
    Sources,
    WritingOptions,
    page_images,
    replace_file,
    save_export,
)
from drafter.exchange.amending import BaseChanges, amended
from drafter.exchange.circulation import IN_TEXT, Removed, circulate_received, search_received
from drafter.exchange.incoming.reading import read_bytes, read_data
from drafter.exchange.outgoing.pdf_writer import WrittenPdf, written_pdf
from drafter.machine import machine_words
from drafter.messages import FALLBACK

FindSources = Callable[[Export, Callable[[float], None]], Export]
"""Gives an export with the sources that the library has; reports 0 to 1 meanwhile."""
_FIRST_WIDTH = 60
"""Pixels of the picture that tells the paper's shape."""


@dataclass(frozen=True)
class Prepared:
    """An export that can be shown and written.

    Attributes:
        export: what is to be written.
        html: its words and marks as rich text.
        pdf: its pages.
        first: the first one, small.
        amends: the Word file the changes are written into; None for a new file.
        base_changes: what becomes of the tracked changes that file has.
    """

    export: Export
    html: str
    pdf: WrittenPdf
    first: PageImage
    amends: BaseFile | None = None
    base_changes: BaseChanges = BaseChanges.KEEP


@dataclass(frozen=True)
class Written:
    """What was written, and what was found when it was opened again.

    Attributes:
        path: the file.
        audience: who it is for.
        layout: what was written.
        findings: what opening it again found: forbidden words that readers see.
        removed: what was taken out before it was written.
        amended: True where the changes are in a file that was there before.
    """

    path: Path
    audience: Audience
    layout: Layout
    findings: tuple[ProofFinding, ...]
    removed: tuple[Removed, ...]
    amended: bool = False


def prepare(
    text_reference: str,
    choices: ExportChoices,
    began_as: BaseFile | None,
    date: str,
    open_text: Callable[[str], OpenedText],
    theme: Theme,
    report: Callable[[float], None],
    find_sources: FindSources | None = None,
) -> Prepared:
    """Opens the texts, compares them and sets the pages.

    Args:
        text_reference: what is exported.
        choices: how.
        began_as: the Word file that is amended where that was chosen.
        date: of the changes, UTC, ISO 8601 with seconds.
        open_text: opens what a reference names.
        theme: in whose colours the words are shown as text.
        report: gets 0 to 1.
        find_sources: asks the library for sources of paragraphs that name none; None where there is no library.

    Raises:
        KnownError: a text or the template cannot be read.
    """
    text = open_text(text_reference)
    amends = began_as if choices.amend else None
    if amends is not None:
        base: OpenedText | ImportedText | None = read_data(amends.data, amends.name)
    else:
        base = open_text(choices.base) if choices.compares and choices.base else None
    report(0.1)
    columns: tuple[Column, ...] = ()
    if choices.layout is Layout.COLUMNS:
        others = (open_text(reference) for reference in choices.columns)
        columns = tuple(Column(other.name, other.paragraphs) for other in others)
    report(0.2)
    evidence = {} if text.draft is None else recorded_sources(text.draft)
    comparison = None
    if base is not None:
        comparison = compare_paragraphs(
            base.paragraphs, text.paragraphs, progress=lambda share: report(0.2 + 0.3 * share)
        )
    export = Export(
        title=text.name,
        language=text.language or FALLBACK,
        layout=choices.layout,
        old=base.paragraphs if base is not None else (),
        new=text.paragraphs,
        comparison=comparison,
        author=choices.author,
        date=date,
        heading_old=base.name if base is not None else "",
        heading_new=text.name,
        options=_options(choices, date),
        columns=columns,
        sources_of=citations(evidence),
        evidence_of=evidence if choices.sources in (Sources.TABLE, Sources.COMMENTS) else {},
        statuses_of={} if text.draft is None else {each.id: each.status for each in text.draft.paragraphs},
        reservations_of={} if text.draft is None else text.draft.reservations,
        audience=choices.audience,
    )
    if choices.find_sources and choices.sources is not Sources.NONE and find_sources is not None:
        export = find_sources(export, lambda share: report(0.5 + 0.05 * share))
    report(0.55)
    html = preview_html(export, theme)
    report(0.6)
    pdf = written_pdf(export, progress=lambda share: report(0.6 + 0.35 * share))
    return Prepared(export, html, pdf, page_images(pdf.data, _FIRST_WIDTH, 0, 0)[0], amends, choices.base_changes)


def _options(choices: ExportChoices, date: str) -> WritingOptions:
    return WritingOptions(
        line_numbers=choices.line_numbers,
        line_numbering=choices.line_numbering,
        paper=choices.paper,
        version=choices.version,
        printed_at=local_time(date) if choices.dated else "",
        draft_mark=choices.draft_mark,
        sources=choices.sources,
        numbering=choices.numbering,
        template=read_bytes(choices.template) if choices.template is not None else None,
    )


def local_time(date: str) -> str:
    """A moment in UTC as a clock here shows it, to the minute."""
    return QDateTime.fromString(date, Qt.DateFormat.ISODate).toLocalTime().toString("yyyy-MM-dd HH:mm")


def write(prepared: Prepared, path: Path, forbidden: tuple[str, ...], report: Callable[[float], None]) -> Written:
    """Writes an export; a .docx or .pdf is opened again and proved before it replaces anything.

    Raises:
        KnownError: it cannot be written, or a forbidden word would be in it where no reader sees it.
    """
    report(0.0)
    export = prepared.export
    if prepared.amends is not None and path.suffix.lower() == ".docx":
        return _amend(prepared, prepared.amends, path, forbidden, report)
    unseen = machine_words() if export.audience is Audience.CIRCULATION else ()
    saved = save_export(path, export, overwrite=True, forbidden=forbidden, unseen=unseen)
    report(1.0)
    return Written(path, export.audience, export.layout, saved.findings, saved.removed)


def _amend(
    prepared: Prepared, base: BaseFile, path: Path, forbidden: tuple[str, ...], report: Callable[[float], None]
) -> Written:
    export = prepared.export
    data = amended(
        base.data,
        export.new,
        name=base.name,
        new_name=export.title,
        author=export.author,
        date=export.date,
        base_changes=prepared.base_changes,
        progress=lambda share: report(0.8 * share),
    ).data
    findings: tuple[ProofFinding, ...] = ()
    removed: tuple[Removed, ...] = ()
    if export.audience is Audience.CIRCULATION:
        unseen = machine_words()
        made = circulate_received(
            data, path.name, delegation=export.author, date=export.date, forbidden=forbidden, unseen=unseen
        )
        left = search_received(made.data, path.name, ".docx", forbidden, allowed_authors=None, unseen=unseen)
        hidden = [finding for finding in left if finding.rule != IN_TEXT]
        if hidden:
            raise KnownError("circulation-leak", file=path.name, place=hidden[0].detail)
        data, removed, findings = made.data, made.removed, tuple(left)
    report(0.95)
    replace_file(path, data, overwrite=True)
    return Written(path, export.audience, export.layout, findings, removed, amended=True)
