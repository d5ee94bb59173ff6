"""Negotiate: ``report``."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.findings import show_findings, words_of_file
from drafter.cli.output import tell
from drafter.cli.settings import DEFAULT_AUTHOR, everywhere, reader_option, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_of
from drafter.deeds.reporting import capital_report
from drafter.deeds.tables import load_notation
from drafter.drafting import DraftFile
from drafter.drafting.file.private_file import PrivateFile
from drafter.exchange.capital_report import REPORT_SUFFIXES, save_report
from drafter.exchange.model import Audience, Paper
from drafter.machine import machine_words


@click.command("report", cls=SpokenCommand, help="help-report")
@click.argument("file", metavar="FILE.draft")
@click.option(
    "-o", "output", cls=SpokenOption, metavar="OUT.(docx|pdf)", required=True, help="help-option-report-output"
)
@click.option("--since", cls=SpokenOption, metavar="VERSION", help="help-option-report-since")
@reader_option("help-option-for")
@click.option("--place", cls=SpokenOption, metavar="WORDS", default="", help="help-option-report-place")
@click.option("--next", "next_steps", cls=SpokenOption, metavar="WORDS", default="", help="help-option-report-next")
@click.option("--ask", "asked", cls=SpokenOption, metavar="WORDS", default="", help="help-option-report-ask")
@click.option(
    "--paper",
    cls=SpokenOption,
    type=click.Choice([paper.value for paper in Paper], case_sensitive=False),
    default=Paper.A4.value,
    help="help-option-paper",
)
@click.option("--forbid", cls=SpokenOption, metavar="WORD", multiple=True, help="help-option-forbid")
@click.option("--forbid-file", cls=SpokenOption, metavar="FILE", help="help-option-forbid-file")
@everywhere
@click.pass_context
def report(
    ctx: click.Context,
    file: str,
    output: str,
    since: str | None,
    reader: str,
    place: str,
    next_steps: str,
    asked: str,
    paper: str,
    forbid: tuple[str, ...],
    forbid_file: str | None,
) -> None:
    """One page for the capital; what is our own stands in the internal edition alone."""
    settings = settings_of(ctx)
    target = Path(output)
    if suffix_of(target) not in REPORT_SUFFIXES:
        raise Misuse("usage-output-suffix", file=target.name, suffixes=", ".join(REPORT_SUFFIXES))
    target_must_be_free(target, settings)
    internal = reader == Audience.INTERNAL.value
    path = Path(file)
    with DraftFile.open(path, holder="", read_only=True) as draft_file:
        stored = draft_file.load()
        private = PrivateFile.of(draft_file).load() if internal else None
    written = capital_report(
        stored.draft,
        stored.versions,
        load_notation(),
        since=since,
        language=settings.asked_language or "",
        place=place or settings.now()[:10],
        next_steps=next_steps,
        private=private,
        asked=asked,
        now=settings.now(),
    )
    saved = save_report(
        target,
        written,
        paper=Paper(paper),
        overwrite=settings.force,
        author="" if settings.author == DEFAULT_AUTHOR else settings.author,
        date=settings.date or "",
        forbidden=(*forbid, *words_of_file(forbid_file)),
        unseen=machine_words(),
    )
    show_findings(saved.findings, settings, to_error=True)
    if saved.left_out:
        tell("report-page-full", settings.language, file=target.name, count=saved.left_out)
    if saved.missing:
        tell("pdf-characters-missing", settings.language, file=target.name, characters=" ".join(saved.missing))
    tell("written-and-proved-texts", settings.language, file=target.name)
