"""Review: ``compare``, ``redline`` and ``text``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Unpack

import click

from drafter import exchange  # its writers are loaded when something is written, not before
from drafter.cli.amending import (
    base_changes_option,
    can_be_amended,
    looks_must_not_be_asked_for,
    new_file_option,
    word_file,
    write_amended,
)
from drafter.cli.opening import texts_named
from drafter.cli.output import marked_words, print_json, progress, tell
from drafter.cli.page_options import (
    PageChoices,
    column_references,
    forbidden_words,
    named_columns,
    page_options,
    signed,
    with_found_sources,
    with_page,
    writing_options,
)
from drafter.cli.pairs import pairs_option, pins_of_file
from drafter.cli.settings import Settings, everywhere, json_option, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_of, write_export
from drafter.deeds.texts import DRAFT_SUFFIX, OpenedText, compare_paragraphs
from drafter.errors import KnownError
from drafter.exchange import Audience, Export, Layout, View, visible_line
from drafter.exchange.amending import BaseChanges
from drafter.exchange.files import replace_file
from drafter.library import load_vocabulary
from drafter.messages import FALLBACK, say
from drafter.redline import IGNORABLE, ChangeKind, Comparison, Pin, PinError, Row, RowKind

_SIGNS = {
    RowKind.UNCHANGED: "=",
    RowKind.CHANGED: "~",
    RowKind.INSERTED: "+",
    RowKind.DELETED: "-",
    RowKind.MOVED: ">",
    RowKind.MOVED_CHANGED: ">~",
    RowKind.SPLIT: "1:n",
    RowKind.MERGED: "n:1",
}


@click.command("compare", cls=SpokenCommand, help="help-compare")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@json_option
@click.option("--html", "html", cls=SpokenOption, metavar="FILE", help="help-option-html")
@click.option("--text", "as_text", cls=SpokenOption, is_flag=True, help="help-option-text")
@pairs_option
@click.option("--ignore", cls=SpokenOption, metavar="KIND,…", default="", help="help-option-ignore")
@everywhere
@click.pass_context
def compare_texts(
    ctx: click.Context, old: str, new: str, html: str | None, as_text: bool, pairs: str | None, ignore: str
) -> None:
    """What changed between two texts."""
    settings = settings_of(ctx)
    ignoring = _ignored_kinds(ignore)
    if settings.as_json + as_text + (html is not None) > 1:
        raise Misuse("usage-one-of", options="--json, --html, --text")
    if html is not None:
        target_must_be_free(Path(html), settings)
    pins = pins_of_file(pairs)
    before, after = _open_two(settings, old, new)
    with _named(pairs):
        comparison = compared(before, after, settings, pins=pins, ignoring=ignoring)
    if settings.as_json:
        print_json(
            {
                "old": {"name": before.name, "paragraphs": len(comparison.old)},
                "new": {"name": after.name, "paragraphs": len(comparison.new)},
                "stats": asdict(comparison.statistics),
                "rows": [_row_as_json(comparison, place) for place in range(len(comparison.rows))],
            }
        )
    elif html is not None:
        export = export_of(before, after, comparison, Layout.SIDE_BY_SIDE, settings)
        replace_file(Path(html), exchange.write_html(export).encode("utf-8"), overwrite=settings.force)
        tell("written", settings.language, file=Path(html).name)
    else:
        _print_comparison(before, after, comparison, settings.language)


def _ignored_kinds(names: str) -> frozenset[ChangeKind]:
    """The kinds that were listed, with commas between."""
    wanted = {name.strip().lower() for name in names.split(",")} - {""}
    known = {kind.value: kind for kind in ChangeKind if kind in IGNORABLE}
    if not wanted <= known.keys():
        raise Misuse("usage-choice", option="--ignore", choices=", ".join(known))
    return frozenset(known[name] for name in wanted)


def _row_as_json(comparison: Comparison, place: int) -> dict[str, object]:
    row = comparison.rows[place]
    document: dict[str, object] = {
        "kind": row.kind.value,
        "old": list(row.old),
        "new": list(row.new),
        "segments": [[segment.op.value, segment.text] for segment in row.segments],
        "flags": list(row.flags),
        "triggers": [
            {"kind": flag.kind, "lost": list(flag.lost), "won": list(flag.won), "segments": list(flag.segments)}
            for flag in row.flagged
        ],
        "changes": [
            {"segments": list(change.segments), "kinds": [kind.value for kind in comparison.kinds_of(change)]}
            for change in comparison.changes_of(place)
        ],
    }
    ignored = [number for number, segment in enumerate(row.segments) if segment.ignored]
    if ignored:
        document["ignored"] = ignored
    if len(row.old) == len(row.new) == 1 and row.old + row.new in comparison.pins:
        document["pinned"] = True
    return document


def _print_comparison(before: OpenedText, after: OpenedText, comparison: Comparison, language: str) -> None:
    click.echo(f"{before.name} ({len(comparison.old)}) → {after.name} ({len(comparison.new)})")
    click.echo(say("compare-statistics", language, **asdict(comparison.statistics)) + "\n")
    for row in comparison.rows:
        if row.kind is RowKind.UNCHANGED:
            continue
        places = f"{_numbers(row.old)} → {_numbers(row.new)}"
        flags = "".join(f"  ⚑ {say(f'flag-{flag}', language)}{_triggers(row, flag)}" for flag in row.flags)
        click.echo(click.style(f"{_SIGNS[row.kind]}  {places}  {say(_row_key(row.kind), language)}", bold=True) + flags)
        click.echo(f"    {marked_words(row.segments)}\n")


def _triggers(row: Row, kind: str) -> str:
    """The words that raised a flag: « (deberán → podrán)»."""
    raised = [flag for flag in row.flagged if flag.kind == kind]
    lost = [words for flag in raised for words in flag.lost]
    won = [words for flag in raised for words in flag.won]
    return f" ({', '.join(lost) or '–'} → {', '.join(won) or '–'})" if raised else ""


def _row_key(kind: RowKind) -> str:
    return f"row-{kind.value.replace('_', '-')}"


def _numbers(places: tuple[int, ...]) -> str:
    """Places counted from 1, as people count."""
    return ", ".join(str(place + 1) for place in places) or "–"


def _open_two(settings: Settings, old: str, new: str) -> tuple[OpenedText, OpenedText]:
    with texts_named(settings, old, new) as opened:
        return opened(old), opened(new)


@contextmanager
def _named(pairs: str | None) -> Iterator[None]:
    """Says of a pair that cannot be obeyed which file has it."""
    try:
        yield
    except PinError as error:
        key = "pairs-twice" if error.twice else "pairs-no-paragraph"
        raise KnownError(key, file=Path(pairs or "").name, old=error.pin[0], new=error.pin[1]) from error


def compared(
    before: OpenedText,
    after: OpenedText,
    settings: Settings,
    *,
    moves: bool = True,
    pins: Iterable[Pin] = (),
    ignoring: Collection[ChangeKind] = (),
) -> Comparison:
    """The comparison of two texts, line by visible line.

    Raises:
        PinError: a pinned paragraph is not there, or pinned to two.
    """
    return compare_paragraphs(
        before.paragraphs,
        after.paragraphs,
        load_vocabulary(),
        moves=moves,
        pins=pins,
        ignoring=ignoring,
        progress=progress("comparing", settings.language),
    )


def export_of(
    before: OpenedText,
    after: OpenedText,
    comparison: Comparison | None,
    layout: Layout,
    settings: Settings,
    *,
    moves: bool = True,
) -> Export:
    """What is written of a comparison."""
    title = after.draft.title if after.draft is not None else after.name
    return Export(
        title=title,
        language=after.language or before.language or FALLBACK,
        layout=layout,
        old=before.paragraphs,
        new=after.paragraphs,
        comparison=comparison,
        author=settings.author,
        date=settings.now(),
        heading_old=heading_of(before),
        heading_new=heading_of(after),
        moves=moves,
    )


def heading_of(text: OpenedText) -> str:
    """What heads a text's column: a draft's title and version, for its file's name may say more than it should."""
    if text.draft is None:
        return text.name
    version = text.name.rpartition(f"{DRAFT_SUFFIX}@")[2] if f"{DRAFT_SUFFIX}@" in text.name else ""
    return f"{text.draft.title} ({version})" if version else text.draft.title


@click.command("redline", cls=SpokenCommand, help="help-redline")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("-o", "output", cls=SpokenOption, metavar="OUT.docx", required=True, help="help-option-output")
@click.option(
    "--layout",
    cls=SpokenOption,
    type=click.Choice([layout.value for layout in Layout if layout is not Layout.CLEAN]),
    default=Layout.TRACKED.value,
    help="help-option-layout",
)
@click.option("--no-moves", cls=SpokenOption, is_flag=True, help="help-option-no-moves")
@pairs_option
@base_changes_option
@new_file_option
@page_options
@everywhere
@click.pass_context
def redline(
    ctx: click.Context,
    old: str,
    new: str,
    output: str,
    layout: str,
    no_moves: bool,
    pairs: str | None,
    base_changes: str,
    new_file: bool,
    **choices: Unpack[PageChoices],
) -> None:
    """A Word file with what changed; where OLD is one, the changes are tracked in it."""
    settings = signed(settings_of(ctx), choices)
    target = Path(output)
    if suffix_of(target) != ".docx":
        raise Misuse("usage-output-suffix", file=target.name, suffixes=".docx")
    target_must_be_free(target, settings)
    if layout == Layout.TRACKED.value and not new_file and can_be_amended(old):
        base = word_file(old)
        looks_must_not_be_asked_for(ctx, base)
        # Nobody asked for anything to be taken out of the base: it stays as it is.
        asked = ctx.get_parameter_source("reader") is click.core.ParameterSource.COMMANDLINE
        write_amended(
            settings,
            target,
            base,
            new,
            moves=not no_moves,
            base_changes=BaseChanges(base_changes),
            for_circulation=asked and choices["reader"] == Audience.CIRCULATION.value,
            forbidden=forbidden_words(choices),
        )
        return
    pins = pins_of_file(pairs)
    options = writing_options(choices, Layout(layout), target)
    others = (reference for _, reference in column_references(choices))
    with texts_named(settings, old, new, *others) as opened:
        before, after = opened(old), opened(new)
        columns = named_columns(choices, opened)
    with _named(pairs):
        comparison = compared(before, after, settings, moves=not no_moves, pins=pins)
    whole = export_of(before, after, comparison, Layout(layout), settings, moves=not no_moves)
    finished = with_page(whole, choices, options, columns, before, after)
    if choices["find_sources"]:
        finished = with_found_sources(finished, settings)
    write_export(target, finished, settings, forbidden_words(choices))


@click.command("text", cls=SpokenCommand, help="help-text")
@click.argument("text", metavar="TEXT")
@click.option(
    "--view",
    cls=SpokenOption,
    type=click.Choice([view.value for view in View]),
    default=View.FINAL.value,
    help="help-option-view",
)
@json_option
@everywhere
@click.pass_context
def show_text(ctx: click.Context, text: str, view: str) -> None:
    """Paragraphs as the program sees them."""
    settings = settings_of(ctx)
    with texts_named(settings, text, view=View(view)) as opened:
        shown = opened(text)
    if settings.as_json:
        print_json(
            {
                "name": shown.name,
                "language": shown.language,
                "view": view,
                "paragraphs": [
                    {
                        "index": place,
                        "kind": paragraph.kind.value,
                        "label": paragraph.label,
                        "text": paragraph.text,
                        "line": visible_line(paragraph),
                        "id": paragraph.id,
                    }
                    for place, paragraph in enumerate(shown.paragraphs)
                ],
                "notes": [{"key": note.key, **note.data} for note in shown.notes],
            }
        )
        return
    for paragraph in shown.paragraphs:
        click.echo(visible_line(paragraph))
    for note in shown.notes:
        # A header's tabs place its words on the page; in a sentence they are blanks.
        said = {name: " ".join(value.split()) if isinstance(value, str) else value for name, value in note.data.items()}
        tell(f"note-{note.key}", settings.language, **said)
