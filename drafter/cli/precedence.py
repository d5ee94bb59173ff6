"""Consult: ``meter``, ``losses`` and ``coverage``: a text against what was agreed before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from drafter.cli.opening import open_library
from drafter.cli.output import print_json, progress, standard_input, tell, tell_sentence
from drafter.cli.settings import DEFAULT_AUTHOR, Settings, everywhere, json_option, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_of
from drafter.deeds.precedence import incomparable, instrument_id_of, open_precedent
from drafter.deeds.precedent_documents import coverage_document, losses_document, meter_document
from drafter.deeds.precedent_reports import coverage_report, losses_report, meter_report
from drafter.deeds.texts import STANDARD_INPUT, OpenedText, open_text
from drafter.errors import KnownError
from drafter.exchange.evidence import EVIDENCE_SUFFIXES, EvidenceReport, evidence_text, save_evidence
from drafter.instruments import Clause, Instrument
from drafter.library import ClauseLibrary, CoverageMap, Meter, coverage, load_ladder, losses_in
from drafter.messages import explain

_OUTPUT = click.option(
    "-o", "--output", cls=SpokenOption, metavar="OUT.(docx|html|txt)", help="help-option-evidence-output"
)


@click.command("meter", cls=SpokenCommand, help="help-meter")
@click.argument("text", metavar="TEXT")
@click.option("--against", cls=SpokenOption, metavar="library:ID", help="help-option-against-instrument")
@_OUTPUT
@json_option
@everywhere
@click.pass_context
def meter(ctx: click.Context, text: str, against: str | None, output: str | None) -> None:
    """How much of a text is agreed language, sentence by sentence."""
    settings = settings_of(ctx)
    target = _target(output, settings)
    with open_library(settings) as clauses:
        precedent = None if against is None else clauses.instrument(instrument_id_of(against))
        opened = open_text(text, clauses, standard_input)
        language = _language(settings, opened)
        why = _incomparable(clauses, precedent, opened, settings)
        measured = Meter(clauses, precedent).measure(opened.paragraphs, progress("measuring", settings.language))

        def cited(clause: Clause) -> str:
            return (clauses.citation if against is None else clauses.short_citation)(clause.id, language)

        _answer(
            settings,
            target,
            lambda: meter_document(opened, measured, why is None),
            lambda: meter_report(opened, measured, language, cited, why),
        )


@click.command("losses", cls=SpokenCommand, help="help-losses")
@click.argument("precedent", metavar="PRECEDENT")
@click.argument("text", metavar="TEXT")
@_OUTPUT
@json_option
@everywhere
@click.pass_context
def losses(ctx: click.Context, precedent: str, text: str, output: str | None) -> None:
    """What a text no longer says of a precedent, or says more weakly."""
    settings = settings_of(ctx)
    target = _target(output, settings)
    opened, covered, why = _covered(settings, precedent, text)
    found, language = losses_in(covered), _language(settings, opened)
    _answer(
        settings,
        target,
        lambda: losses_document(opened, found, language, why is None),
        lambda: losses_report(opened, found, language, why),
    )


@click.command("coverage", cls=SpokenCommand, help="help-coverage")
@click.argument("precedent", metavar="PRECEDENT")
@click.argument("text", metavar="TEXT")
@_OUTPUT
@json_option
@everywhere
@click.pass_context
def show_coverage(ctx: click.Context, precedent: str, text: str, output: str | None) -> None:
    """Where each clause of a precedent stands in a text, and what each paragraph stands on."""
    settings = settings_of(ctx)
    target = _target(output, settings)
    opened, covered, why = _covered(settings, precedent, text)
    language = _language(settings, opened)
    _answer(
        settings,
        target,
        lambda: coverage_document(opened, covered, language, why is None),
        lambda: coverage_report(opened, covered, language, why),
    )


def _covered(settings: Settings, precedent: str, text: str) -> tuple[OpenedText, CoverageMap, KnownError | None]:
    """A text, what became of a precedent in it, and why that says nothing, where it does not."""
    if precedent == text == STANDARD_INPUT:
        raise Misuse("usage-stdin-twice")
    with open_library(settings) as clauses:
        against = open_precedent(precedent, clauses, load_ladder(), standard_input)
        opened = open_text(text, clauses, standard_input)
        why = _incomparable(clauses, against, opened, settings)
        return opened, coverage(against, opened.paragraphs, clauses.vocabulary), why


def _incomparable(
    clauses: ClauseLibrary, against: Instrument | None, opened: OpenedText, settings: Settings
) -> KnownError | None:
    """Why a text cannot be held against a precedent or the library, told on standard error; None where it can."""
    why = incomparable(clauses, against, opened.name, [each.text for each in opened.paragraphs])
    if why is not None:
        tell_sentence(explain(why, settings.language))
    return why


def _language(settings: Settings, opened: OpenedText) -> str:
    """Of a report: the one asked for, else the text's."""
    return settings.asked_language or opened.language or settings.language


def _target(output: str | None, settings: Settings) -> Path | None:
    if output is None:
        return None
    target = Path(output)
    if suffix_of(target) not in EVIDENCE_SUFFIXES:
        raise Misuse("usage-output-suffix", file=target.name, suffixes=", ".join(EVIDENCE_SUFFIXES))
    target_must_be_free(target, settings)
    return target


def _answer(
    settings: Settings,
    target: Path | None,
    document: Callable[[], dict[str, object]],
    report: Callable[[], EvidenceReport],
) -> None:
    """The answer as it is asked for: a file, JSON, or lines on the console."""
    if target is None and settings.as_json:
        print_json(document())
        return
    if target is None:
        click.echo(evidence_text(report()), nl=False)
        return
    save_evidence(
        target,
        report(),
        overwrite=settings.force,
        author="" if settings.author == DEFAULT_AUTHOR else settings.author,
        date=settings.date or "",
    )
    tell("written", settings.language, file=target.name)
