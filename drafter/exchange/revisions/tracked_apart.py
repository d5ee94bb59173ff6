"""The redline of a file's own tracked changes, for files nobody vouches for: read in a process of its own.

The list of the changes comes along, since its numbers are those of the redline.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from drafter.exchange.incoming.apart import Task, run_apart
from drafter.exchange.model import TextParagraph
from drafter.exchange.revisions.model import FileRevisions
from drafter.exchange.revisions.opening import Progress, revisions_from_json, revisions_to_json, seconds_for
from drafter.exchange.revisions.reading import read_revisions
from drafter.exchange.revisions.tracked_text import TrackedText, tracked_text
from drafter.instruments import ClauseKind
from drafter.redline import Comparison, Op, Row, RowKind, Segment

_READ = Task("drafter.exchange.revisions.tracked_apart:read_tracked_apart")


def tracked_in(data: bytes, name: str, *, progress: Progress | None = None) -> tuple[FileRevisions, TrackedText | None]:
    """What is tracked and commented in a Word file, and the redline of it; None where nothing is tracked.

    Args:
        data: the whole file.
        name: the file's name, for sentences.
        progress: called some twenty times a second with the share of the time that is used up; may raise to cancel.

    Raises:
        KnownError: it is no Word file, or protected, damaged, hostile or too large; or as
            :func:`~drafter.exchange.incoming.apart.run_apart` says.
    """
    answer = run_apart(_READ, data, {"name": name}, file=name, seconds=seconds_for(data), progress=progress)
    found = revisions_from_json(answer.value["found"], name)
    tracked = answer.value["tracked"]
    return found, None if tracked is None else tracked_from_json(tracked)


def read_tracked_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """What :func:`tracked_in` asks for; options: ``name``."""
    found = read_revisions(payload, options["name"])
    tracked = tracked_text(payload, options["name"], found) if found.revisions else None
    value = {"found": revisions_to_json(found), "tracked": None if tracked is None else tracked_to_json(tracked)}
    return value, b""


def tracked_to_json(tracked: TrackedText) -> dict[str, object]:
    """The redline as a value that :func:`tracked_from_json` takes."""
    return {
        "old": [_paragraph_to_json(paragraph) for paragraph in tracked.old],
        "new": [_paragraph_to_json(paragraph) for paragraph in tracked.new],
        "rows": [
            [
                row.kind.value,
                list(row.old),
                list(row.new),
                [[segment.op.value, segment.text] for segment in row.segments],
                list(row.flags),
            ]
            for row in tracked.comparison.rows
        ],
        "revisions_of": [sorted(numbers) for numbers in tracked.revisions_of],
        "rows_of": list(tracked.rows_of),
    }


def tracked_from_json(value: Mapping[str, Any]) -> TrackedText:
    """The redline again."""
    old, new = (tuple(_paragraph_from_json(*each) for each in value[side]) for side in ("old", "new"))
    rows = tuple(
        Row(
            RowKind(kind),
            tuple(before),
            tuple(after),
            tuple(Segment(Op(op), text) for op, text in segments),
            tuple(flags),
        )
        for kind, before, after, segments, flags in value["rows"]
    )
    comparison = Comparison(
        tuple(paragraph.text for paragraph in old), tuple(paragraph.text for paragraph in new), rows
    )
    return TrackedText(
        old, new, comparison, tuple(frozenset(numbers) for numbers in value["revisions_of"]), tuple(value["rows_of"])
    )


def _paragraph_to_json(paragraph: TextParagraph) -> list[str | None]:
    return [paragraph.label, paragraph.kind.value, paragraph.text, paragraph.separator]


def _paragraph_from_json(label: str, kind: str, text: str, separator: str | None) -> TextParagraph:
    return TextParagraph(label, ClauseKind(kind), text, separator=separator)
