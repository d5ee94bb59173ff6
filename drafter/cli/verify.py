"""Exchange: ``verify``."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli import exit_codes
from drafter.cli.opening import texts_named
from drafter.cli.output import print_json, tell
from drafter.cli.settings import DEFAULT_AUTHOR, Settings, everywhere, json_option, settings_of
from drafter.cli.spoken import SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_of
from drafter.errors import KnownError
from drafter.exchange import prove_docx, read_text, visible_lines
from drafter.exchange.incoming.reading import WORD_SUFFIXES, read_bytes
from drafter.messages import say


@click.command("verify", cls=SpokenCommand, help="help-verify")
@click.argument("file", metavar="OUT.docx")
@click.option("--old", cls=SpokenOption, metavar="TEXT", help="help-option-old")
@click.option("--new", cls=SpokenOption, metavar="TEXT", help="help-option-new")
@json_option
@everywhere
@click.pass_context
def verify(ctx: click.Context, file: str, old: str | None, new: str | None) -> None:
    """Re-opens a file that is to be circulated; exit code 1 where something is wrong with it."""
    settings = settings_of(ctx)
    path = Path(file)
    data = read_bytes(path)
    if suffix_of(path) not in WORD_SUFFIXES:
        raise KnownError("docx-not-word", file=path.name)
    itself = read_text(path)  # a file that cannot be read is the world's fault, not a finding
    with texts_named(settings, old, new) as opened:
        old_lines = visible_lines(opened(old).paragraphs) if old is not None else None
        new_lines = visible_lines(opened(new).paragraphs if new is not None else itself.paragraphs)
    author = None if settings.author == DEFAULT_AUTHOR else settings.author
    proof = prove_docx(data, old_lines, new_lines, author=author)
    if settings.as_json:
        print_json(
            {
                "file": path.name,
                "ok": proof.ok,
                "findings": [{"rule": finding.rule, "detail": finding.detail} for finding in proof.findings],
            }
        )
    else:
        for finding in proof.findings:
            click.echo(f"{_rule_in_words(finding.rule, settings)}: {finding.detail}")
        tell("verified" if proof.ok else "verified-wrong", settings.language, file=path.name)
    if not proof.ok:
        ctx.exit(exit_codes.FOUND)


def _rule_in_words(rule: str, settings: Settings) -> str:
    return say(f"finding-{rule}", settings.language)
