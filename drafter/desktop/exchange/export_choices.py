"""How somebody wants an export, and what the program remembers of it for the next one. Pure values."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from drafter.desktop.kept_choices import kept_values
from drafter.exchange import Audience, Layout, LineNumbering, NumberingStyle, Paper, Sources
from drafter.exchange.amending import BaseChanges

Member = TypeVar("Member", bound=StrEnum)


@dataclass(frozen=True)
class ExportChoices:
    """What was chosen.

    Attributes:
        layout: how changes show; not used where the file is amended.
        amend: True writes the changes into the Word file that the draft began as.
        base_changes: what becomes of the tracked changes that file has already.
        base: reference of the text it is compared with; empty for none.
        columns: references of the texts beside the base in the columns layout, in order.
        audience: who is to see it.
        author: the name that signs changes, or the delegation's.
        forbidden: words that must not be in it, separated by commas.
        paper, line_numbers, line_numbering, draft_mark, sources, numbering: as in ``WritingOptions``.
        find_sources: True asks the library for paragraphs that name no source of their own.
        version: for the page header; empty leaves it out.
        dated: True puts date and hour in the page header.
        template: the user's own .docx whose styles and page are taken; None for drafter's.
    """

    layout: Layout = Layout.TRACKED
    amend: bool = False
    base_changes: BaseChanges = BaseChanges.KEEP
    base: str = ""
    columns: tuple[str, ...] = ()
    audience: Audience = Audience.CIRCULATION
    author: str = ""
    forbidden: str = ""
    paper: Paper = Paper.A4
    line_numbers: bool = False
    line_numbering: LineNumbering = LineNumbering.CONTINUOUS
    version: str = ""
    dated: bool = False
    draft_mark: bool = False
    sources: Sources = Sources.NONE
    find_sources: bool = False
    numbering: NumberingStyle = NumberingStyle.FIXED
    template: Path | None = None

    @property
    def compares(self) -> bool:
        """True where a base is needed."""
        return self.amend or self.layout is not Layout.CLEAN

    @property
    def forbidden_words(self) -> tuple[str, ...]:
        """The forbidden words one by one."""
        return tuple(word for word in (each.strip() for each in self.forbidden.split(",")) if word)


def remembered(choices: ExportChoices) -> str:
    """What is kept for the next export, as JSON: not the texts, nor what belongs to one of them."""
    return json.dumps(
        {
            "layout": choices.layout.value,
            "base_changes": choices.base_changes.value,
            "audience": choices.audience.value,
            "forbidden": choices.forbidden,
            "paper": choices.paper.value,
            "line_numbers": choices.line_numbers,
            "line_numbering": choices.line_numbering.value,
            "dated": choices.dated,
            "draft_mark": choices.draft_mark,
            "sources": choices.sources.value,
            "find_sources": choices.find_sources,
            "numbering": choices.numbering.value,
            "template": "" if choices.template is None else str(choices.template),
        },
        ensure_ascii=False,
    )


def recalled(kept: str) -> ExportChoices:
    """The choices as they were kept; whatever cannot be read, or is not there any more, is as at first."""
    found = kept_values(kept)
    first = ExportChoices()
    template, forbidden = found.get("template"), found.get("forbidden")
    return replace(
        first,
        layout=_member(found, "layout", Layout, first.layout),
        base_changes=_member(found, "base_changes", BaseChanges, first.base_changes),
        audience=_member(found, "audience", Audience, first.audience),
        forbidden=forbidden if isinstance(forbidden, str) else "",
        paper=_member(found, "paper", Paper, first.paper),
        line_numbers=found.get("line_numbers") is True,
        line_numbering=_member(found, "line_numbering", LineNumbering, first.line_numbering),
        dated=found.get("dated") is True,
        draft_mark=found.get("draft_mark") is True,
        sources=_member(found, "sources", Sources, first.sources),
        find_sources=found.get("find_sources") is True,
        numbering=_member(found, "numbering", NumberingStyle, first.numbering),
        template=Path(template) if isinstance(template, str) and template and Path(template).is_file() else None,
    )


def _member(found: Mapping[str, object], key: str, kind: Callable[[str], Member], otherwise: Member) -> Member:
    value = found.get(key)
    try:
        return kind(value) if isinstance(value, str) else otherwise
    except ValueError:
        return otherwise
