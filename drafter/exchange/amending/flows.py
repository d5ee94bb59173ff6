"""Paragraphs of the outcome in flows: those with no table between, whose ends can be joined."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from drafter.exchange.amending.plan import FacingTables, Step
from drafter.exchange.incoming.docx_reader import Passage
from drafter.exchange.outgoing.revision_units import Fate, Unit
from drafter.exchange.outgoing.settled_stream import settled_for_word
from drafter.exchange.word_names import w


@dataclass(frozen=True, eq=False)
class Flow:
    """Paragraphs of the outcome, in order."""

    units: tuple[Unit, ...]


def flows_of_containers(
    steps: Sequence[Step], units_of: Callable[[Step], Iterable[Unit]]
) -> Iterator[Flow | FacingTables]:
    """The flows of one container and the tables between them.

    Args:
        steps: of the container's plan.
        units_of: the paragraphs of a step that is no table.
    """
    units: list[Unit] = []
    for step in steps:
        if isinstance(step, FacingTables):
            if units:
                yield _settled(units, ends_container=False)
            units = []
            yield step
        else:
            units.extend(units_of(step))
    if units:
        yield _settled(units, ends_container=True)


def flows_of_file(
    units: Sequence[Unit], passage_of: Callable[[int], Passage], passing: Collection[Passage]
) -> Iterator[Flow]:
    """The flows of a whole file, from its paragraphs in reading order.

    An added paragraph goes with its neighbours. Between two flows it goes to a text box that follows, else to the one
    that is not in a table, else to the one before.

    Args:
        units: all paragraphs.
        passage_of: where an old paragraph stands.
        passing: passages in text boxes that go, or that say nothing: no neighbours for what is added.
    """
    nearest_after: list[Passage | None] = [None] * len(units)
    coming: Passage | None = None
    for place in reversed(range(len(units))):
        index = units[place].old_index
        if index is not None and passage_of(index) not in passing:
            coming = passage_of(index)
        nearest_after[place] = coming
    flows: dict[int, list[Unit]] = {}
    containers: dict[int, object] = {}
    before: Passage | None = None
    for unit, after in zip(units, nearest_after, strict=True):
        chosen = passage_of(unit.old_index) if unit.old_index is not None else _neighbour(before, after)
        if chosen is None:
            continue
        flows.setdefault(chosen.flow, []).append(unit)
        containers[chosen.flow] = chosen.container
        if unit.old_index is not None and chosen not in passing:
            before = chosen
    last_flows = {id(container): flow for flow, container in sorted(containers.items())}
    for flow, among in sorted(flows.items()):
        yield _settled(among, ends_container=last_flows[id(containers[flow])] == flow)


def _neighbour(before: Passage | None, after: Passage | None) -> Passage | None:
    if before is None or after is None or before.flow == after.flow:
        return before or after
    if _in_box(after):
        return after  # a text box is read right behind the paragraph it hangs on: only in it can anything come before
    in_body = [one for one in (before, after) if one.container is not None and one.container.parent is None]
    return in_body[0] if in_body else before


def _in_box(passage: Passage) -> bool:
    return passage.container is not None and passage.container.element.tag == w("txbxContent")


def _settled(units: Sequence[Unit], *, ends_container: bool) -> Flow:
    """The paragraphs in the forms all readers agree on.

    A container's last end cannot go; and where a paragraph goes whose end stands before a table, some readers leave an
    empty one. So the end that goes is that of the paragraph before it, unless there is none.
    """
    if ends_container or any(unit.mark is Fate.KEPT for unit in units):
        return Flow(settled_for_word(units))
    return Flow(tuple(units))
