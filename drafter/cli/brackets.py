"""``drafter brackets``: what the square brackets of a text say."""

from __future__ import annotations

import click

from drafter.cli.opening import texts_named
from drafter.cli.output import print_json
from drafter.cli.settings import everywhere, json_option, settings_of
from drafter.cli.spoken import SpokenCommand
from drafter.deeds.tables import load_notation
from drafter.drafting.brackets import (
    PARAGRAPH_END,
    Alternative,
    Attribution,
    Bracket,
    BracketKind,
    Stretch,
    parse_document,
)
from drafter.exchange.model import TextParagraph
from drafter.messages import say


@click.command("brackets", cls=SpokenCommand, help="help-brackets")
@click.argument("text", metavar="TEXT")
@json_option
@everywhere
@click.pass_context
def brackets(ctx: click.Context, text: str) -> None:
    """Options, alternatives and attributions, paragraph by paragraph."""
    settings = settings_of(ctx)
    with texts_named(settings, text) as opened:
        paragraphs = opened(text).paragraphs
    document = parse_document([paragraph.text for paragraph in paragraphs], load_notation())
    counts = document.counts()
    if settings.as_json:
        print_json(
            {
                "paragraphs": [
                    _as_json(place, paragraphs[place], stretch, settings.language)
                    for place, stretch in document.paragraphs()
                ],
                "counts": {"brackets": counts.brackets, "options": counts.options},
            }
        )
        return
    for place, stretch in document.paragraphs():
        _show(place, paragraphs[place], stretch, settings.language)
    click.echo(say("brackets-counted", settings.language, brackets=counts.brackets, options=counts.options))


def _as_json(place: int, paragraph: TextParagraph, stretch: Stretch, language: str) -> dict[str, object]:
    """A paragraph; ``options`` has each bracket with wordings, and those that say what a party wants of the paragraph
    (without wordings)."""
    start, stop = stretch.bounds(place)
    text = stretch.bracketed.text
    opened = stretch.opened_in(place)
    return {
        "index": place,
        "label": paragraph.label,
        "text": text[start:stop],
        "readings": list(stretch.readings_of(place)),
        "options": [_option_as_json(run, stretch, start) for run in _runs(opened)],
        "notes": [stretch.bracketed.inside(one) for one in opened if _is_tag(one)],
        "literals": [
            text[one.start + 1 : one.stop - 1] for one in stretch.bracketed.literal_pieces if start <= one.start < stop
        ],
        "option_heads": [
            {"span": [one.start - start, one.stop - start], "label": one.label}
            for one in stretch.bracketed.heads
            if start <= one.start < stop
        ],
        "errors": _troubles_as_json(stretch, place, language, errors=True),
        "doubts": _troubles_as_json(stretch, place, language, errors=False),
    }


def _runs(opened: tuple[Bracket, ...]) -> list[list[Bracket]]:
    """Brackets that are chosen together: options, adjacent ones as one, and wishes about the whole paragraph."""
    together: dict[int, list[Bracket]] = {}
    for one in opened:
        if not _is_tag(one):
            together.setdefault(one.run, []).append(one)
    return list(together.values())


def _is_tag(bracket: Bracket) -> bool:
    return bracket.kind in (BracketKind.STATUS, BracketKind.PLACEHOLDER)


def _option_as_json(run: list[Bracket], stretch: Stretch, start: int) -> dict[str, object]:
    """An option; its ``span`` is in characters of the paragraph, ``until`` says where it ends in a later one."""
    option: dict[str, object] = {
        "span": [run[0].start - start, run[-1].stop - start],
        "depth": run[0].depth,
        "alternatives": [_wording(stretch, one, "\n") for each in run for one in each.alternatives],
        "attributions": [_attribution_as_json(one) for each in run for one in each.attributions],
    }
    first, last = stretch.place(run[0].start)[0], stretch.place(run[-1].stop - 1)
    if last[0] != first:
        option["span"] = [run[0].start - start, stretch.bounds(first)[1] - start]
        option["until"] = {"index": last[0], "offset": last[1] + 1}
    return option


def _wording(stretch: Stretch, one: Alternative, paragraph_end: str) -> str:
    """An alternative's words, brackets inside as they are written."""
    return stretch.bracketed.words(one).strip().replace(PARAGRAPH_END, paragraph_end)


def _attribution_as_json(one: Attribution) -> dict[str, str]:
    return {"delegation": one.name, "stance": one.stance.value, "code": one.code}


def _troubles_as_json(stretch: Stretch, place: int, language: str, *, errors: bool) -> list[dict[str, object]]:
    return [
        {
            "offset": one.offset,
            "kind": one.kind.value,
            "message": say(f"trouble-{one.kind}", language),
            **({"detail": one.detail} if one.detail else {}),
        }
        for one in stretch.troubles_in(place)
        if one.is_error is errors
    ]


def _show(place: int, paragraph: TextParagraph, stretch: Stretch, language: str) -> None:
    """A paragraph with what its brackets say; nothing of one without."""
    opened = stretch.opened_in(place)
    troubles = stretch.troubles_in(place)
    if not opened and not troubles:
        return
    start, stop = stretch.bounds(place)
    words = stretch.bracketed.text[start:stop]
    click.echo(click.style(f"{place + 1}  {paragraph.label} {words}".replace("  ", " ", 1), bold=True))
    for run in _runs(opened):
        wordings = [
            (_wording(stretch, one, " ¶ ") or "–", one.attributions) for each in run for one in each.alternatives
        ]
        if not wordings:
            wordings = [(say("brackets-paragraph", language), run[0].attributions)]
        for wording, named in wordings:
            owners = say("bracket-between", language).join(_owner(one, language) for one in named)
            click.echo(f"    {'  ' * run[0].depth}[ ] {wording}" + (f"  ← {owners}" if owners else ""))
    for one in opened:
        if _is_tag(one):
            click.echo(f"    · {stretch.bracketed.inside(one)}")
    for trouble in troubles:
        detail = f" «{trouble.detail}»" if trouble.detail else ""
        where = say("brackets-offset", language, offset=trouble.offset + 1)
        click.echo(f"    ! {where}: {say(f'trouble-{trouble.kind}', language)}{detail}")
    click.echo()


def _owner(one: Attribution, language: str) -> str:
    wish = say(f"stance-{one.stance.value.replace('_', '-')}", language)
    return say("bracket-stance", language, name=one.name, stance=wish) if one.name else wish
