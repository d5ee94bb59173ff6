"""Whether an article of law as amended finds the article as it was, among 10,000 clauses.

Real amendments, which had no part in making or tuning the finder. Each article stands as one clause, and in another
library each of its paragraphs that begins as an amended one, among recombined clauses in which there are pieces of the
amended words too, so that these are hard to tell from. Some paragraphs begin alike and say something else: so the
share is told by how close the two are.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata
from drafter.library import ClauseLibrary, build_library, load_vocabulary
from drafter.redline import how_close
from tests.benchmarks.closeness_bands import amendments
from tests.benchmarks.library_corpus import Corpus

_ARTICLES = Path(__file__).parents[1] / "data" / "amended-articles.jsonl"
_CLAUSES = 10_000
_SHOWN = 5


def main() -> None:
    """Print recall for whole articles and for single paragraphs."""
    read = [json.loads(line) for line in _ARTICLES.read_text(encoding="utf-8").splitlines()]
    _measure("articles", [(article["before"], article["after"]) for article in read])
    _measure("paragraphs", [*dict.fromkeys(amendments())])


def _measure(name: str, pairs: Sequence[tuple[str, str]]) -> None:
    clauses = tuple(
        Clause(f"LEY:p{number}", ClauseKind.PARAGRAPH, None, None, None, None, False, before, (1, 1), number)
        for number, (before, _) in enumerate(pairs)
    )
    law = Instrument(InstrumentMetadata("LEY", "Ley", language="es", date="1989-01-01"), clauses, "1" * 64)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "law.db"
        build_library(path, chain([law], Corpus(_CLAUSES)), "law")
        with ClauseLibrary.open(path, vocabulary=load_vocabulary(), read_only=True) as library:
            first, shown, every = Counter[str](), Counter[str](), Counter[str]()
            times = []
            for before, after in pairs:
                started = time.process_time()
                found = [match.clause.text for match in library.nearest(after, limit=_SHOWN)]
                times.append(1000 * (time.process_time() - started))
                step = how_close(before, after)[0].value
                every[step] += 1
                first[step] += before in found[:1]
                shown[step] += before in found
    times.sort()
    count = len(pairs)
    print(
        f"{name} as amended: recall@1 {first.total() / count:.3f}, recall@{_SHOWN} {shown.total() / count:.3f} "
        f"({count} asked); processor {times[len(times) // 2]:.1f} ms at the median, "
        f"95 % {times[int(0.95 * len(times))]:.1f}"
    )
    for step, count in every.most_common():
        print(
            f"  {step}: {count}, first {first[step] / count:.3f}, among {_SHOWN} {shown[step] / count:.3f}", flush=True
        )


if __name__ == "__main__":
    main()
