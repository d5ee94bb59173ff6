"""What was found in a file or taken out of it, grouped by sort, in words; and words that are forbidden."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from drafter.cli.settings import Settings
from drafter.exchange import ProofFinding
from drafter.exchange.circulation import Removed
from drafter.exchange.incoming.reading import read_bytes
from drafter.messages import say

_MOST_SHOWN = 12
"""Things of one sort that a person is shown."""


def words_of_file(file: str | None) -> tuple[str, ...]:
    """The forbidden words of a file that has one, or a phrase, a line; none where no file is named.

    Raises:
        KnownError: it cannot be read.
    """
    if file is None:
        return ()
    lines = read_bytes(Path(file)).decode("utf-8-sig", "replace").splitlines()
    return tuple(line.strip() for line in lines if line.strip())


def show_findings(findings: Iterable[ProofFinding], settings: Settings, *, to_error: bool = False) -> None:
    """Each sort of finding with its number, and below it some of what was found."""
    _show_by_sort(((one.rule, 1, one.detail) for one in findings), settings, to_error)


def show_removed(removed: Iterable[Removed], settings: Settings, *, to_error: bool = False) -> None:
    """Each sort of thing that went with its number, and below it where it stood and what it said."""
    removed = tuple(removed)
    if removed:
        click.echo(say("removed-for-circulation", settings.language), err=to_error)
    told = ((one.kind.value, one.count, f"{one.part}: {one.detail}" if one.detail else "") for one in removed)
    _show_by_sort(told, settings, to_error)


def _show_by_sort(told: Iterable[tuple[str, int, str]], settings: Settings, to_error: bool) -> None:
    sorts: dict[str, tuple[int, list[str]]] = {}
    for sort, count, detail in told:
        before, details = sorts.get(sort, (0, []))
        sorts[sort] = before + count, [*details, detail] if detail else details
    for sort, (count, details) in sorts.items():
        click.echo(f"{say(f'finding-{sort}', settings.language)} ({count})", err=to_error)
        _show_some(details, settings, to_error)


def _show_some(details: Sequence[str], settings: Settings, to_error: bool) -> None:
    for detail in details[:_MOST_SHOWN]:
        click.echo(f"  {detail}", err=to_error)
    if len(details) > _MOST_SHOWN:
        click.echo("  " + say("and-more", settings.language, count=len(details) - _MOST_SHOWN), err=to_error)
