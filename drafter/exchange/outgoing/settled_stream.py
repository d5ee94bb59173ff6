"""A stream of changes in the forms that those who read it agree on: the same on either side, its ends set otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from drafter.exchange.outgoing.revision_units import Fate, Unit


def with_whole_paragraphs(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """For showing changes by formatting: where a divided paragraph's last part is all added words, that part came
    whole, and the paragraph before it keeps the old end; likewise where a joined paragraph's last part is all removed
    words.

    Taking either side gives the same; but a paragraph of added words alone with an end that was kept would look like
    one that came whole.
    """
    result = list(units)
    for place, unit in enumerate(result):
        fates = {span.fate for span in unit.spans if span.text}
        if unit.mark is not Fate.KEPT or len(fates) != 1 or Fate.KEPT in fates:
            continue
        (fate,) = fates
        start = place - 1
        while start >= 0 and result[start].mark is fate and _is_all(result[start], fate):
            start -= 1
        if start >= 0 and result[start].mark is fate:
            author = result[start].mark_author
            result[start] = replace(result[start], mark=Fate.KEPT, mark_author="")
            result[place] = replace(unit, mark=fate, mark_author=author)
    return tuple(result)


def _is_all(unit: Unit, fate: Fate) -> bool:
    return all(span.fate is fate for span in unit.spans if span.text)


def settled_for_word(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The stream in the forms Word's readers agree on: its last end kept, neighbouring insertions set apart."""
    return tuple(_as_typed(_with_settled_tail(units)))


def _as_typed(units: Sequence[Unit]) -> list[Unit]:
    """Where added words end a paragraph and added ones begin the next, the forms LibreOffice reads rightly.

    LibreOffice (7.4) takes two insertions that meet at a paragraph's end for one, end included, and joins the
    paragraphs when it rejects it, in Word's files as in ours. Two other forms, equal by the standard, keep them
    apart: where whole paragraphs follow, the ends come as when somebody types on (the first paragraph's end is the
    added one, the last added paragraph keeps the old end); where removed words stand before the added ones, they
    change places.
    """
    result = list(units)
    for place, unit in enumerate(result):
        following = result[place + 1] if place + 1 < len(result) else None
        if unit.mark is not Fate.KEPT or not _ends_added(unit) or following is None or not _begins_added(following):
            continue
        stop = place + 1
        while stop < len(result) and _is_added_whole(result[stop]):
            stop += 1
        if len(unit.spans) > 1 and unit.spans[-2].fate is Fate.DELETED:
            result[place] = replace(unit, spans=(*unit.spans[:-2], unit.spans[-1], unit.spans[-2]))
        elif stop > place + 1:
            # Each added end is now that of the paragraph before its own, whoever added it.
            authors = [one.mark_author for one in result[place + 1 : stop]]
            for at, author in zip(range(place, stop - 1), authors, strict=True):
                result[at] = replace(result[at], mark=Fate.INSERTED, mark_author=author)
            result[stop - 1] = replace(result[stop - 1], mark=Fate.KEPT, looked=unit.looked or unit.looks)
    return result


def _is_added_whole(unit: Unit) -> bool:
    """Not the first half of a divided paragraph, whose end was inserted as well."""
    return unit.mark is Fate.INSERTED and not any(span.fate.is_old for span in unit.spans)


def _ends_added(unit: Unit) -> bool:
    return bool(unit.spans) and unit.spans[-1].fate in (Fate.INSERTED, Fate.MOVED_TO)


def _begins_added(unit: Unit) -> bool:
    return bool(unit.spans) and unit.spans[0].fate in (Fate.INSERTED, Fate.MOVED_TO)


def _with_settled_tail(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The stream with a last paragraph whose end is kept: a body's last mark cannot come or go.

    Where both deleted and inserted paragraphs stand at the end, the last of each share the last paragraph.
    Else the end of the paragraph before them comes or goes in place of the last one's, and the last
    paragraph is formatted so that what remains after joining looks as it should.
    """
    if not units or units[-1].mark is Fate.KEPT:
        return tuple(units)
    start = len(units)
    while start and units[start - 1].mark is not Fate.KEPT:
        start -= 1
    tail = list(units[start:])
    leaving = [place for place, unit in enumerate(tail) if unit.mark.is_old]
    coming = [place for place, unit in enumerate(tail) if unit.mark.is_new]
    last = tail[-1]
    if len({unit.mark_author for unit in tail}) > 1 and (start or leaving):
        return _with_shifted_ends(units, start)
    if leaving and coming:
        gone, come = tail[leaving[-1]], tail[coming[-1]]
        rest = [unit for unit in tail if unit is not gone and unit is not come]
        shared = Unit(
            (*gone.spans, *come.spans),
            Fate.KEPT,
            come.looks,
            gone.looks,
            gone.leaves,
            come.arrives,
            gone.old_index,
            come.new_index,
        )
        return (*units[:start], *rest, shared)
    if not start:
        return (*tail[:-1], replace(last, mark=Fate.KEPT))
    before = units[start - 1]
    if coming:
        return (
            *units[: start - 1],
            replace(before, mark=Fate.INSERTED, mark_author=last.mark_author),
            *tail[:-1],
            replace(last, mark=Fate.KEPT, looked=before.looked or before.looks),
        )
    return (
        *units[: start - 1],
        replace(before, mark=Fate.DELETED, mark_author=last.mark_author),
        *tail[:-1],
        replace(last, mark=Fate.KEPT, looks=before.looks, looked=last.looks),
    )


def _with_shifted_ends(units: Sequence[Unit], start: int) -> tuple[Unit, ...]:
    """The same for a tail by several authors: each end is that of the paragraph before its own.

    So any author's changes can be taken without the others'. What is added before the first old paragraph has none
    before it to give its end to, and keeps its own.

    Args:
        units: the stream.
        start: of the tail whose ends all come or go.
    """
    # An end put into an old paragraph has words of it on either side: it cannot give way, nor can those before it.
    dividing = [
        place
        for place, unit in enumerate(units)
        if place >= start and not unit.mark.is_old and any(span.fate.is_old for span in unit.spans)
    ]
    if dividing:
        first = dividing[-1] + 1
    elif start:
        first = start - 1
    else:
        first = next(place for place, unit in enumerate(units) if unit.mark.is_old)
    shifted = [
        replace(unit, mark=following.mark, mark_author=following.mark_author)
        for unit, following in pairwise(units[first:])
    ]
    return (*units[:first], *shifted, replace(units[-1], mark=Fate.KEPT))
