"""What a check of many files found: kept for each file, counted and shown together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.exchange.redline_measures import Redline


@dataclass
class Outcome:
    """What became of a pair or a file.

    Attributes:
        wrong: check -> the first line that differs, or the complaint.
    """

    name: str
    size: int
    wrong: dict[str, str] = field(default_factory=dict)
    redline: Redline | None = None
    seconds: float = 0.0
    least_words: int = 0
    folder: Path | None = None

    @property
    def changed_words(self) -> int:
        """Words in tracked changes."""
        return self.redline.changed_words if self.redline else 0


def note(outcome: Outcome, check: str, wanted: Sequence[str], found: Sequence[str]) -> None:
    """Keeps the first line that differs."""
    if list(wanted) == list(found):
        return
    for number in range(max(len(wanted), len(found))):
        one = wanted[number] if number < len(wanted) else None
        other = found[number] if number < len(found) else None
        if one != other:
            outcome.wrong[check] = f"line {number}: wanted {_short(one)}, found {_short(other)}"
            return


def _short(line: str | None) -> str:
    return "nothing" if line is None else repr(line if len(line) < 90 else f"{line[:60]}…{line[-25:]}")


def last_lines(trace: str) -> str:
    """The end of a traceback in one line."""
    told = [line.strip() for line in trace.strip().splitlines() if not line.strip().startswith(("^", "~"))]
    return " | ".join(told[-3:])


def report(outcomes: Sequence[Outcome], show: int) -> None:
    """Prints counts, measures and the first failures of each check, smallest files first."""
    wrong = Counter(check.split(" word/")[0] for outcome in outcomes for check in outcome.wrong)
    sound = sum(1 for outcome in outcomes if not outcome.wrong)
    print(f"{len(outcomes)} in all, {sound} without any finding")
    for check, count in wrong.most_common():
        print(f"{count:>6} {check}")
    redlines = [outcome for outcome in outcomes if outcome.redline is not None]
    if redlines:
        seconds = sorted(outcome.seconds for outcome in redlines)
        exact = sum(1 for outcome in redlines if outcome.redline and outcome.redline.exact)
        counted = sum(outcome.redline.revisions for outcome in redlines if outcome.redline)
        print(f"CPU seconds: half of them under {seconds[len(seconds) // 2]:.3f}, worst {seconds[-1]:.2f}; ", end="")
        print(f"to the last blank {exact} of {len(redlines)}; revisions {counted}")
        changed = sum(outcome.changed_words for outcome in redlines)
        least = sum(outcome.least_words for outcome in redlines)
        print(f"changed words {changed}, the least that will do {least}: {changed / max(least, 1):.3f}")
        print("most more than the least that will do")
        for outcome in sorted(redlines, key=lambda one: one.least_words - one.changed_words)[: show // 2]:
            print(f"  {outcome.changed_words} of {outcome.least_words}: {outcome.name} {outcome.folder or ''}")
    for check, _ in wrong.most_common():
        failing = [
            (outcome, text)
            for outcome in sorted(outcomes, key=lambda one: one.size)
            for name, text in outcome.wrong.items()
            if name.split(" word/")[0] == check
        ]
        print(f"\n{check}")
        for outcome, text in failing[:show]:
            print(f"  {outcome.name} ({outcome.size:,} bytes) {outcome.folder or ''}\n    {text}")
