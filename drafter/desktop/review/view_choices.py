"""How somebody wants a redline shown, and what the program remembers of it. Pure values."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace

from drafter.desktop.kept_choices import kept_values
from drafter.exchange import Scheme
from drafter.redline import IGNORABLE, ChangeKind

SMALLEST, USUAL, LARGEST = 7.0, 11.5, 32.0
"""Sizes of the text, in points."""

CONTEXTS = (0, 1, 2, 3, 5)
"""Unchanged paragraphs around each change that may be asked for where the others are folded."""


@dataclass(frozen=True)
class ViewChoices:
    """What was chosen.

    Attributes:
        one_column: old and new words in one column, or two that face each other.
        only_changes: folds what did not change.
        context: how many unchanged rows stay before and after a changed one.
        scheme: the colours of changes.
        points: size of the text.
        line_numbers: numbers of lines in the margin, as a clean copy on paper has them.
        ignoring: kinds of differences that count as none.
    """

    one_column: bool = False
    only_changes: bool = False
    context: int = 1
    scheme: Scheme = Scheme.USUAL
    points: float = USUAL
    line_numbers: bool = False
    ignoring: frozenset[ChangeKind] = frozenset()


def packed(choices: ViewChoices) -> str:
    """What is kept for the next time, as JSON."""
    return json.dumps({**asdict(choices), "ignoring": sorted(choices.ignoring)})


def unpacked(kept: str) -> ViewChoices:
    """The choices as they were kept; whatever cannot be read is as at first."""
    found = kept_values(kept)
    choices = ViewChoices(
        one_column=found.get("one_column") is True,
        only_changes=found.get("only_changes") is True,
        line_numbers=found.get("line_numbers") is True,
    )
    ignoring = found.get("ignoring")
    if isinstance(ignoring, list):
        choices = replace(choices, ignoring=frozenset(kind for kind in IGNORABLE if kind.value in ignoring))
    context, scheme, points = found.get("context"), found.get("scheme"), found.get("points")
    if isinstance(context, int) and not isinstance(context, bool) and context in CONTEXTS:
        choices = replace(choices, context=context)
    if isinstance(scheme, str) and scheme in list(Scheme):
        choices = replace(choices, scheme=Scheme(scheme))
    if isinstance(points, (int, float)) and not isinstance(points, bool) and math.isfinite(points):
        choices = replace(choices, points=min(LARGEST, max(SMALLEST, float(points))))
    return choices
