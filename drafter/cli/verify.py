"""Exchange: ``verify`` and ``circulate``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from drafter.cli import exit_codes
from drafter.cli.findings import show_findings, show_removed, words_of_file
from drafter.cli.opening import texts_named
from drafter.cli.output import print_json, tell
from drafter.cli.settings import (
    DEFAULT_AUTHOR,
    Settings,
    everywhere,
    json_option,
    reader_option,
    settings_of,
    target_must_be_free,
)
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_of
from drafter.deeds.texts import DRAFT_SUFFIX
from drafter.drafting import DraftFile
from drafter.errors import KnownError
from drafter.exchange import ProofFinding, View, read_text, replace_file, visible_lines
from drafter.exchange.circulation import (
    IN_FILE,
    IN_TEXT,
    OTHER_SUFFIXES,
    Circulated,
    circulate_and_search_received,
    search_received,
)
from drafter.exchange.incoming.reading import WORD_SUFFIXES, read_bytes
from drafter.exchange.model import Audience
from drafter.exchange.proving.proof import line_findings
from drafter.machine import machine_words
from drafter.messages import explain


@click.command("verify", cls=SpokenCommand, help="help-verify")
@click.argument("file", metavar="FILE")
@click.option("--old", cls=SpokenOption, metavar="TEXT", help="help-option-old")
@click.option("--new", cls=SpokenOption, metavar="TEXT", help="help-option-new")
@reader_option("help-option-verify-for")
@click.option("--forbid", "forbidden", cls=SpokenOption, metavar="WORD", multiple=True, help="help-option-forbid")
@click.option("--forbid-file", cls=SpokenOption, metavar="FILE", help="help-option-forbid-file")
@json_option
@everywhere
@click.pass_context
def verify(
    ctx: click.Context,
    file: str,
    old: str | None,
    new: str | None,
    reader: str,
    forbidden: tuple[str, ...],
    forbid_file: str | None,
) -> None:
    """Re-opens a file that is to be circulated; exit code 1 where something is wrong with it."""
    settings = settings_of(ctx)
    path = Path(file)
    suffix = suffix_of(path)
    if suffix == DRAFT_SUFFIX:
        _verify_draft(ctx, path, settings)
        return
    words = (*forbidden, *words_of_file(forbid_file))
    data = read_bytes(path)
    if suffix not in (*WORD_SUFFIXES, *OTHER_SUFFIXES):
        raise KnownError("docx-not-word", file=path.name)
    if old is not None and suffix not in WORD_SUFFIXES:
        raise Misuse("usage-old-word-only", file=path.name)
    findings = [*_text_findings(path, old, new, settings)] if suffix in WORD_SUFFIXES or new is not None else []
    allowed = None if settings.author == DEFAULT_AUTHOR else (settings.author,)
    for_all = reader == Audience.CIRCULATION.value
    unseen = machine_words() if for_all else ()
    found = search_received(data, path.name, suffix, words, allowed_authors=allowed, unseen=unseen)
    findings.extend(finding for finding in found if for_all or finding.rule in (IN_FILE, IN_TEXT))
    _report_findings(path, findings, settings)
    if findings:
        ctx.exit(exit_codes.FOUND)


def _verify_draft(ctx: click.Context, path: Path, settings: Settings) -> None:
    """Whether a draft's journal is as it was written and leads to its text; exit code 1 where not."""
    with DraftFile.open(path, holder="", read_only=True) as draft_file:
        try:
            draft_file.verify()
        except KnownError as error:
            _report_findings(path, [ProofFinding("journal", explain(error, settings.language))], settings)
            ctx.exit(exit_codes.FOUND)
    _report_findings(path, [], settings)


def _text_findings(path: Path, old: str | None, new: str | None, settings: Settings) -> Iterator[ProofFinding]:
    """Whether rejecting and accepting all give the texts; reads the file even where neither is asked."""
    itself = read_text(path)  # a file that cannot be read is the world's fault, not a finding
    with texts_named(settings, old, new) as opened:
        if old is not None:
            before = read_text(path, view=View.ORIGINAL)
            yield from line_findings(
                "old-text", visible_lines(before.paragraphs), visible_lines(opened(old).paragraphs)
            )
        if new is not None:
            yield from line_findings(
                "new-text", visible_lines(itself.paragraphs), visible_lines(opened(new).paragraphs)
            )


def _report_findings(path: Path, findings: Sequence[ProofFinding], settings: Settings) -> None:
    counts = Counter(finding.rule for finding in findings)
    if settings.as_json:
        print_json(
            {
                "file": path.name,
                "ok": not findings,
                "counts": dict(counts),
                "findings": [{"rule": finding.rule, "detail": finding.detail} for finding in findings],
            }
        )
        return
    show_findings(findings, settings)
    tell("verified-wrong" if findings else "verified", settings.language, file=path.name)


@click.command("circulate", cls=SpokenCommand, help="help-circulate")
@click.argument("file", metavar="FILE.docx")
@click.option("-o", "output", cls=SpokenOption, metavar="OUT.docx", required=True, help="help-option-output")
@click.option("--delegation", cls=SpokenOption, metavar="NAME", help="help-option-circulate-delegation")
@click.option("--forbid", "forbidden", cls=SpokenOption, metavar="WORD", multiple=True, help="help-option-forbid")
@click.option("--forbid-file", cls=SpokenOption, metavar="FILE", help="help-option-forbid-file")
@click.option("--accept-changes", cls=SpokenOption, is_flag=True, help="help-option-accept-changes")
@click.option("--keep-alt-text", cls=SpokenOption, is_flag=True, help="help-option-keep-alt-text")
@json_option
@everywhere
@click.pass_context
def circulate(
    ctx: click.Context,
    file: str,
    output: str,
    delegation: str | None,
    forbidden: tuple[str, ...],
    forbid_file: str | None,
    accept_changes: bool,
    keep_alt_text: bool,
) -> None:
    """A copy of a Word file that is fit to circulate, and what was taken out of it."""
    settings = settings_of(ctx)
    path, target = Path(file), Path(output)
    if suffix_of(target) != ".docx":
        raise Misuse("usage-output-suffix", file=target.name, suffixes=".docx")
    target_must_be_free(target, settings)
    if suffix_of(path) not in WORD_SUFFIXES:
        raise KnownError("docx-not-word", file=path.name)
    words = (*forbidden, *words_of_file(forbid_file))
    name = delegation or (None if settings.author == DEFAULT_AUTHOR else settings.author)
    made, left = circulate_and_search_received(
        read_bytes(path),
        path.name,
        delegation=name,
        date=settings.date,
        forbidden=words,
        unseen=machine_words(),
        tracked=not accept_changes,
        keep_alternative_text=keep_alt_text,
    )
    in_file = [finding for finding in left if finding.rule != IN_TEXT]
    if in_file and not (keep_alt_text and all(one.rule == "alternative-text" for one in in_file)):
        raise KnownError("circulation-leak", file=path.name, place=in_file[0].detail)
    replace_file(target, made.data, overwrite=settings.force)
    _report_removed(target, made, [finding for finding in left if finding.rule == IN_TEXT], settings)
    if any(finding.rule == IN_TEXT for finding in left):
        ctx.exit(exit_codes.FOUND)


def _report_removed(target: Path, made: Circulated, in_text: Sequence[ProofFinding], settings: Settings) -> None:
    counts: Counter[str] = Counter()
    for one in made.removed:
        counts[one.kind.value] += one.count
    if settings.as_json:
        print_json(
            {
                "file": target.name,
                "ok": not in_text,
                "counts": dict(counts),
                "removed": [
                    {"kind": one.kind.value, "part": one.part, "detail": one.detail, "count": one.count}
                    for one in made.removed
                ],
                "removed_words": list(made.removed_words),
                "findings": [{"rule": finding.rule, "detail": finding.detail} for finding in in_text],
            }
        )
        return
    show_removed(made.removed, settings)
    if in_text:
        show_findings(in_text, settings)
    if made.removed_words:
        tell("circulated-words", settings.language, file=target.name, words=", ".join(made.removed_words))
    tell("circulated" if counts else "circulated-nothing", settings.language, file=target.name, count=counts.total())
