"""Exchange: ``export`` and ``verify``."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli import exit_codes
from drafter.cli.opening import texts_named
from drafter.cli.output import print_json, tell
from drafter.cli.review import compared, export_of
from drafter.cli.settings import DEFAULT_AUTHOR, Settings, everywhere, json_option, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_must_be_known, suffix_of, write_export
from drafter.drafting import DraftFile
from drafter.errors import KnownError
from drafter.exchange import Layout, prove_docx, read_text, visible_lines
from drafter.exchange.incoming.reading import WORD_SUFFIXES, read_bytes
from drafter.messages import say
from drafter.texts import DRAFT_SUFFIX

_LATER_LAYOUTS = ("bracketed", "columns")


@click.command("export", cls=SpokenCommand, help="help-export")
@click.argument("file", metavar="FILE.draft")
@click.option("-o", "output", cls=SpokenOption, metavar="OUT", required=True, help="help-option-output")
@click.option(
    "--layout",
    cls=SpokenOption,
    type=click.Choice([layout.value for layout in Layout]),
    default=Layout.CLEAN.value,
    help="help-option-layout",
)
@click.option("--against", cls=SpokenOption, metavar="TEXT", help="help-option-against")
@click.option(
    "--for", "reader", cls=SpokenOption, type=click.Choice(["circulation", "internal"]), help="help-option-for"
)
@click.option("--line-numbers", cls=SpokenOption, is_flag=True, help="help-option-line-numbers")
@everywhere
@click.pass_context
def export(
    ctx: click.Context,
    file: str,
    output: str,
    layout: str,
    against: str | None,
    reader: str | None,
    line_numbers: bool,
) -> None:
    """A draft as a file for others."""
    settings = settings_of(ctx)
    target = Path(output)
    suffix_must_be_known(target)
    if layout in _LATER_LAYOUTS:
        raise Misuse("not-yet", what=f"export --layout {layout}")
    if reader == "internal":
        raise Misuse("not-yet", what="export --for internal")
    if line_numbers:
        raise Misuse("not-yet", what="export --line-numbers")
    target_must_be_free(target, settings)
    wanted = Layout(layout)
    base = against
    if wanted is not Layout.CLEAN and base is None:
        base = _last_version(file)
        if base is None:
            raise Misuse("usage-export-against", layout=layout)
    with texts_named(settings, file, base) as opened:
        after = opened(file)
        before = after if base is None or wanted is Layout.CLEAN else opened(base)
    comparison = None if wanted is Layout.CLEAN else compared(before, after, settings)
    write_export(target, export_of(before, after, comparison, wanted, settings), settings)


def _last_version(reference: str) -> str | None:
    """The newest named version of a draft, as a text to open; None where it has none or is no draft."""
    path = Path(reference)
    if path.suffix.lower() != DRAFT_SUFFIX:
        return None
    with DraftFile.open(path, holder="", read_only=True) as draft_file:
        versions = draft_file.versions()
    return f"{reference}@{versions[-1].name}" if versions else None


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
