"""What ``export`` and ``redline`` take about the page: line numbers, paper, header, sources, template, columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypedDict, TypeVar

import click

from drafter import exchange  # its writers are loaded when something is written, not before
from drafter.cli.findings import words_of_file
from drafter.cli.opening import open_library
from drafter.cli.output import progress
from drafter.cli.settings import DEFAULT_AUTHOR, Settings, reader_option
from drafter.cli.spoken import Misuse, SpokenOption
from drafter.deeds import sources
from drafter.deeds.sources import citations, recorded_sources
from drafter.deeds.texts import OpenedText
from drafter.drafting import Draft
from drafter.drafting.model import Status
from drafter.exchange import (
    Audience,
    Column,
    Export,
    Layout,
    LineNumbering,
    NumberingStyle,
    Paper,
    Sources,
    WritingOptions,
)
from drafter.exchange.incoming.reading import read_bytes

Decorated = TypeVar("Decorated", bound=Callable[..., object])
_NOW = "now"
MOST_COLUMNS = 12
"""Texts beside the base that a page holds."""
_TABLES = (Layout.SIDE_BY_SIDE, Layout.COLUMNS)


class PageChoices(TypedDict):
    """What was said, by the name of its parameter."""

    columns: tuple[str, ...]
    line_numbers: bool
    line_restart: str
    paper: str
    version_label: str
    header_date: str
    draft_mark: bool
    sources: str
    find_sources: bool
    statuses: bool
    numbering: str
    template: str | None
    reader: str
    delegation: str | None
    forbid: tuple[str, ...]
    forbid_file: str | None


def page_options(command: Decorated) -> Decorated:
    """Adds the options; the command gets them as keywords, see :class:`PageChoices`."""

    def choice(name: str, *values: str) -> Callable[[Decorated], Decorated]:
        return click.option(
            f"--{name}",
            cls=SpokenOption,
            type=click.Choice(values, case_sensitive=False),
            default=values[0],
            help=f"help-option-{name}",
        )

    def words(name: str, metavar: str, default: str | None = "") -> Callable[[Decorated], Decorated]:
        return click.option(f"--{name}", cls=SpokenOption, metavar=metavar, default=default, help=f"help-option-{name}")

    def switch(name: str) -> Callable[[Decorated], Decorated]:
        return click.option(f"--{name}", cls=SpokenOption, is_flag=True, help=f"help-option-{name}")

    for option in (
        words("template", "FILE.docx", None),
        choice("numbering", *(style.value for style in NumberingStyle)),
        switch("statuses"),
        switch("find-sources"),
        choice("sources", *(way.value for way in Sources)),
        switch("draft-mark"),
        words("header-date", "WHEN"),
        words("version-label", "WORDS"),
        choice("paper", *(paper.value for paper in Paper)),
        choice("line-restart", *(way.value for way in LineNumbering)),
        switch("line-numbers"),
        words("forbid-file", "FILE", None),
        click.option("--forbid", cls=SpokenOption, metavar="WORD", multiple=True, help="help-option-forbid"),
        words("delegation", "NAME", None),
        reader_option("help-option-for"),
        click.option(
            "--column",
            "columns",
            cls=SpokenOption,
            metavar="[NAME=]TEXT",
            multiple=True,
            help="help-option-column",
        ),
    ):
        command = option(command)
    return command


def writing_options(choices: PageChoices, layout: Layout, target: Path) -> WritingOptions:
    """The options of a file to be written.

    Raises:
        Misuse: they do not go together.
        KnownError: the template cannot be read or used.
    """
    _must_fit(choices, layout, target)
    header_date = choices["header_date"]
    if header_date == _NOW:
        header_date = datetime.now().strftime("%Y-%m-%d %H:%M")
    return WritingOptions(
        line_numbers=choices["line_numbers"],
        line_numbering=LineNumbering(choices["line_restart"]),
        paper=Paper(choices["paper"]),
        version=choices["version_label"],
        printed_at=header_date,
        draft_mark=choices["draft_mark"],
        sources=Sources(choices["sources"]),
        numbering=NumberingStyle(choices["numbering"]),
        statuses=choices["statuses"],
        template=_template(choices["template"]),
    )


def _must_fit(choices: PageChoices, layout: Layout, target: Path) -> None:
    suffix = target.suffix.lower()
    if choices["line_numbers"] and suffix != ".pdf" and (layout in _TABLES or suffix == ".html"):
        raise Misuse("usage-line-numbers", what=f"--layout {layout.value}" if layout in _TABLES else suffix)
    if choices["numbering"] == NumberingStyle.WORD and layout is not Layout.CLEAN:
        raise Misuse("usage-numbering", layout=layout.value)
    if choices["template"] is not None and suffix != ".docx":
        raise Misuse("usage-template", file=target.name)
    if choices["sources"] == Sources.COMMENTS and choices["reader"] != Audience.INTERNAL:
        raise Misuse("usage-comments-internal")
    if choices["find_sources"] and choices["sources"] == Sources.NONE:
        raise Misuse("usage-find-sources")
    if choices["columns"] and layout is not Layout.COLUMNS:
        raise Misuse("usage-column-layout")
    if len(choices["columns"]) > MOST_COLUMNS:
        raise Misuse("usage-too-many-columns", count=len(choices["columns"]), limit=MOST_COLUMNS)


def _template(file: str | None) -> bytes | None:
    if file is None:
        return None
    data = read_bytes(Path(file))
    exchange.check_template(data, Path(file).name)
    return data


def column_references(choices: PageChoices) -> tuple[tuple[str, str], ...]:
    """Heading (empty where none was given) and text of each ``--column``."""
    found = []
    for words in choices["columns"]:
        name, sign, reference = words.partition("=")
        found.append((name.strip(), reference) if sign and not Path(words).exists() else ("", words))
    return tuple(found)


def named_columns(choices: PageChoices, opened: Callable[[str], OpenedText]) -> list[tuple[str, OpenedText]]:
    """Heading and text of each ``--column``, opened."""
    return [(name or text.name, text) for name, text in _opened(column_references(choices), opened)]


def _opened(references: Sequence[tuple[str, str]], opened: Callable[[str], OpenedText]) -> list[tuple[str, OpenedText]]:
    return [(name, opened(reference)) for name, reference in references]


def signed(settings: Settings, choices: PageChoices) -> Settings:
    """The settings with the delegation's name in place of the author's, where one was given."""
    delegation = choices["delegation"]
    if not delegation:
        return settings
    return replace(settings, author=delegation, signed=settings.date is not None)


def with_page(
    export: Export,
    choices: PageChoices,
    options: WritingOptions,
    columns: Sequence[tuple[str, OpenedText]],
    before: OpenedText,
    after: OpenedText,
) -> Export:
    """An export with what was said about its page, and what its drafts say of their paragraphs.

    Raises:
        Misuse: sources or statuses are asked for of texts that have none.
    """
    audience = Audience(choices["reader"])
    drafts = [text.draft for text in (before, *(text for _, text in columns), after) if text.draft is not None]
    named = options.sources is not Sources.NONE and not choices["find_sources"]
    if not drafts and (named or options.statuses):
        raise Misuse("usage-sources-draft", option="--statuses" if options.statuses else "--sources")
    internal = audience is Audience.INTERNAL
    evidence = {key: proofs for draft in drafts for key, proofs in recorded_sources(draft).items()}
    table: tuple[Column, ...] = ()
    if export.layout is Layout.COLUMNS and columns:
        others = (Column(name, text.paragraphs) for name, text in columns)
        table = (Column(export.heading_new, export.new), *others)
    return replace(
        export,
        options=options,
        audience=audience,
        columns=table,
        attribution="" if export.author == DEFAULT_AUTHOR else None,
        sources_of=citations(evidence) if internal or options.sources is not Sources.NONE else {},
        evidence_of=evidence if options.sources in (Sources.TABLE, Sources.COMMENTS) else {},
        statuses_of=_statuses(drafts) if internal or options.statuses else {},
        reservations_of={} if after.draft is None else after.draft.reservations,
    )


def with_found_sources(export: Export, settings: Settings) -> Export:
    """An export with the sources that the library has for those of its new paragraphs that name none of their own.

    Raises:
        KnownError: the library cannot be opened.
    """
    with open_library(settings) as library:
        return sources.with_found_sources(export, library, progress("measuring", settings.language))


def _statuses(drafts: Sequence[Draft]) -> dict[str, Status]:
    return {paragraph.id: paragraph.status for draft in drafts for paragraph in draft.paragraphs}


def forbidden_words(choices: PageChoices) -> tuple[str, ...]:
    """Words that must not be in what is written.

    Raises:
        KnownError: the file that names them cannot be read.
    """
    return (*choices["forbid"], *words_of_file(choices["forbid_file"]))
