"""The report for the capital as a file: written, read back and proved, and only then in place."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from drafter.drafting.negotiation.capital_report import CapitalReport
from drafter.errors import BugError, KnownError
from drafter.exchange.circulation import IN_FILE, IN_TEXT, for_circulation, search_private
from drafter.exchange.files import replace_file
from drafter.exchange.model import Paper, ProofFinding
from drafter.exchange.opened_pdf import opened_pdf
from drafter.exchange.outgoing.capital_report.report_docx import report_docx
from drafter.exchange.outgoing.capital_report.report_pdf import report_pdf
from drafter.exchange.outgoing.capital_report.sheet import ReportSheet, report_sheet
from drafter.exchange.outgoing.pdf.typefaces import Typefaces
from drafter.exchange.proving.inked import inked, words_of_docx
from drafter.exchange.proving.pdf_reading_back import described, marked_texts, strings

REPORT_SUFFIXES = (".docx", ".pdf")


@dataclass(frozen=True, slots=True)
class SavedReport:
    """What was written.

    Attributes:
        left_out: how many lines of open paragraphs and of our own had no room; the page says so itself.
        missing: characters that a PDF shows as their code.
        findings: forbidden words that readers see: whether they may stand there is for people to say.
    """

    left_out: int
    missing: tuple[str, ...] = ()
    findings: tuple[ProofFinding, ...] = ()


def report_preview(report: CapitalReport, paper: Paper = Paper.A4) -> tuple[ReportSheet, bytes]:
    """The page of a report, and the same as a PDF to be shown."""
    faces = Typefaces()
    sheet = report_sheet(report if report.internal else report.for_circulation(), paper, faces)
    return sheet, report_pdf(sheet, faces).data


def save_report(
    path: Path,
    report: CapitalReport,
    *,
    paper: Paper = Paper.A4,
    overwrite: bool,
    author: str = "",
    date: str = "",
    forbidden: Collection[str] = (),
    unseen: Collection[str] = (),
) -> SavedReport:
    """Writes a report as .docx or .pdf and proves that what stands in it is the page that was made, and no more.

    An edition that is not internal is made from the report without what is our own, whatever the report holds.

    Args:
        path: the target; its suffix says the format.
        report: what is to be reported.
        paper: the page's format.
        overwrite: False refuses a target that exists.
        author, date: for the properties of a Word file; empty leaves them out.
        forbidden: words that must stand nowhere in an edition that is not internal.
        unseen: words that may stand in the text and nowhere else: the user's account, the machine's name.

    Raises:
        KnownError: the target exists or cannot be written, has another suffix, or a forbidden word stands where no
            reader sees it.
        BugError: the proof failed; nothing was written.
    """
    suffix = path.suffix.lower()
    if suffix not in REPORT_SUFFIXES:
        raise KnownError("file-kind-not-written", file=path.name, suffix=suffix or "?")
    shown = report if report.internal else report.for_circulation()
    faces = Typefaces()
    sheet = report_sheet(shown, paper, faces)
    looked_for = () if report.internal else forbidden
    if suffix == ".pdf":
        drawn = report_pdf(sheet, faces)
        data, missing = drawn.data, drawn.missing
    else:
        data, missing = report_docx(sheet, author=author, date=date), ()
        if not report.internal:
            made = for_circulation(
                data, path.name, delegation=author or None, date=date or None, forbidden=forbidden, unseen=unseen
            )
            data = made.data
    findings = tuple(prove_report(data, sheet, suffix, path.name, forbidden=looked_for, unseen=unseen))
    for finding in findings:
        if finding.rule == IN_FILE:
            raise KnownError("circulation-leak", file=path.name, place=finding.detail)
        if finding.rule != IN_TEXT:
            raise BugError(f"the written report is not what was to be written: {finding.rule}: {finding.detail}")
    replace_file(path, data, overwrite=overwrite)
    return SavedReport(sheet.left_out, missing, findings)


def prove_report(
    data: bytes,
    sheet: ReportSheet,
    suffix: str,
    name: str,
    *,
    forbidden: Collection[str] = (),
    unseen: Collection[str] = (),
) -> Iterator[ProofFinding]:
    """What is in a written report and was not to be, or the other way round.

    Args:
        data: the file.
        sheet: the page it was made of.
        suffix: of its format, ``.docx`` or ``.pdf``.
        name: the file's name, for sentences.
        forbidden, unseen: as of :func:`save_report`.
    """
    found = _words_of_pdf(data) if suffix == ".pdf" else words_of_docx(data, name)
    if inked(found) != inked(sheet.texts):
        yield ProofFinding("report-text", f"{len(found)} / {len(sheet.texts)}")
    if suffix == ".pdf":
        with opened_pdf(data) as document:
            if len(document) != 1:
                yield ProofFinding("report-pages", str(len(document)))
        about = " ".join(strings(described(data)))
        yield from (ProofFinding(IN_FILE, word) for word in (*forbidden, *unseen) if word and word in about)
    elif not sheet.internal:
        yield from search_private(data, forbidden, unseen=unseen, name=name)


def _words_of_pdf(data: bytes) -> list[str]:
    return [" ".join(one.text.split("\n")) for one in marked_texts(data) if one.tag]
