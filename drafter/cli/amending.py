"""Changes written into a Word file of its own, for ``redline`` and ``export``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from drafter.cli.findings import show_findings, show_removed
from drafter.cli.opening import texts_named
from drafter.cli.output import tell
from drafter.cli.settings import Settings
from drafter.cli.spoken import Misuse, SpokenOption
from drafter.drafting import BaseFile
from drafter.errors import KnownError
from drafter.exchange import TextParagraph
from drafter.exchange.amending import BaseChanges, amended
from drafter.exchange.circulation import IN_TEXT, circulate_received, search_received
from drafter.exchange.files import replace_file
from drafter.exchange.incoming.reading import WORD_SUFFIXES, read_bytes
from drafter.machine import machine_words

_OF_NEW_FILES = (
    "columns", "line_numbers", "line_restart", "pairs", "paper", "version_label", "header_date", "draft_mark",
    "sources", "statuses", "numbering", "template",
)  # fmt: skip
"""Parameters that say how a new file looks, or which of its paragraphs face each other: a file that is amended keeps
its own looks, and has paragraphs that no list shows (of tables, of text boxes).
"""

base_changes_option = click.option(
    "--base-changes",
    cls=SpokenOption,
    type=click.Choice([choice.value for choice in BaseChanges]),
    default=BaseChanges.KEEP.value,
    help="help-option-base-changes",
)
new_file_option = click.option("--new-file", cls=SpokenOption, is_flag=True, help="help-option-new-file")


def is_word_file(reference: str) -> bool:
    """True where a text is named by the path of a Word file."""
    path = Path(reference)
    return path.suffix.lower() in WORD_SUFFIXES and path.is_file()


def can_be_amended(reference: str) -> bool:
    """True where a text is named by the path of a .docx: what is written of templates and macros is a new file."""
    return is_word_file(reference) and Path(reference).suffix.lower() == ".docx"


def word_file(reference: str) -> BaseFile:
    """The Word file at that path.

    Raises:
        KnownError: it cannot be read.
    """
    path = Path(reference)
    return BaseFile(path.name, read_bytes(path))


def looks_must_not_be_asked_for(ctx: click.Context, base: BaseFile) -> None:
    """Refuses options that only a new file can honour.

    Raises:
        Misuse: one was given.
    """
    for parameter in ctx.command.params:
        given = ctx.get_parameter_source(parameter.name or "") is click.core.ParameterSource.COMMANDLINE
        if given and parameter.name in _OF_NEW_FILES:
            raise Misuse("usage-amend-options", file=base.name, option=parameter.opts[0])


def write_amended(
    settings: Settings,
    target: Path,
    base: BaseFile,
    new: str,
    *,
    moves: bool,
    base_changes: BaseChanges,
    for_circulation: bool,
    forbidden: Sequence[str],
) -> None:
    """Writes the base with a text as tracked changes.

    Args:
        new: any text.
        for_circulation: takes out what tells of people and machines, of the base too.
        forbidden: words that must stand nowhere in what is circulated.

    Raises:
        KnownError: the text cannot be read, the base cannot be amended exactly, or the target cannot be written.
    """
    done = amended(
        base.data,
        read_bytes(Path(new)) if is_word_file(new) else _paragraphs(settings, new),
        name=base.name,
        new_name=Path(new).name,
        author=settings.author,
        date=settings.now(),
        moves=moves,
        base_changes=base_changes,
    )
    data = done.data
    if for_circulation:
        data = _fit_to_circulate(data, target, settings, forbidden)
    replace_file(target, data, overwrite=settings.force)
    tell("written-and-proved", settings.language, file=target.name)
    for note in done.left_out:
        tell(f"note-{note.key}", settings.language, **note.data)


def _fit_to_circulate(data: bytes, target: Path, settings: Settings, forbidden: Sequence[str]) -> bytes:
    unseen = machine_words()
    made = circulate_received(
        data, target.name, delegation=settings.author, date=settings.date, forbidden=forbidden, unseen=unseen
    )
    left = search_received(made.data, target.name, ".docx", forbidden, allowed_authors=None, unseen=unseen)
    hidden = [finding for finding in left if finding.rule != IN_TEXT]
    if hidden:
        raise KnownError("circulation-leak", file=target.name, place=hidden[0].detail)
    show_removed(made.removed, settings, to_error=True)
    show_findings(left, settings, to_error=True)
    return made.data


def _paragraphs(settings: Settings, text: str) -> tuple[TextParagraph, ...]:
    with texts_named(settings, text) as opened:
        return opened(text).paragraphs
