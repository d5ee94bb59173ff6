"""How long the linter takes: 30 and 300 pages at once, and again after a paragraph changed.

Run it with ``python -m tests.benchmarks checks``. The text is the declaration over and over, its numbers
counted on: every rule has its usual work.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace

from drafter import resources
from drafter.deeds.checking import check_settings
from drafter.deeds.texts import open_text
from drafter.drafting import Paragraph
from drafter.drafting.checks import Checker
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary, load_vocabulary

WORDS_OF_PAGE = 400
ROUNDS = 9
LIMIT = 100.0
"""Milliseconds for 30 pages."""


def text_of(pages: int) -> tuple[Paragraph, ...]:
    """Paragraphs of about so many pages."""
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary()) as library:
        clauses = open_text("library:SALV-2008", library, lambda: b"").paragraphs
    paragraphs: list[Paragraph] = []
    words, number, round_ = 0, 0, 0
    while words < pages * WORDS_OF_PAGE:
        for clause in clauses:
            label = clause.label
            if clause.kind in (ClauseKind.PARAGRAPH, ClauseKind.CHAPEAU):
                number += 1
                label = f"{number}."
            # Another word in each round: nothing is known from the round before.
            changed = f"{clause.text[:-1]} {3 * chr(97 + round_ % 26)}."
            paragraphs.append(Paragraph(f"{round_}.{len(paragraphs)}", clause.kind, label, changed))
            words += len(clause.text.split())
        round_ += 1
    return tuple(paragraphs)


def measured(work: Callable[[], object]) -> float:
    """Milliseconds of processor time, the middle one of some rounds: other programs do not count."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    """Prints one line for each length."""
    settings = check_settings("es", today="2026-11-29")
    print("The linter, all rules, milliseconds of processor time (the middle one of", ROUNDS, "rounds)")
    for pages in (30, 300):
        text = text_of(pages)
        Checker(settings).check(text)
        whole = measured(lambda text=text: Checker(settings).check(text))  # type: ignore[misc]
        checker, turn = Checker(settings), 0
        findings = checker.check(text)

        def once_more(text: tuple[Paragraph, ...] = text, checker: Checker = checker) -> None:
            nonlocal turn
            turn += 1
            changed = replace(text[7], text=f"{text[7].text} Y {turn}.")
            checker.check((*text[:7], changed, *text[8:]))

        again = measured(once_more)
        verdict = "" if pages > 30 else " (meets 100 ms)" if whole < LIMIT else " (over 100 ms)"
        print(f"  {pages} pages, {len(text)} paragraphs, {len(findings)} findings:"
              f" {whole:.0f} at once{verdict}, {again:.1f} after a change in one paragraph")  # fmt: skip


if __name__ == "__main__":
    main()
