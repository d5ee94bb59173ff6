"""How long a search takes, letter by letter, and the nearest agreed language; milliseconds, printed."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from statistics import median

from drafter import resources
from drafter.library import ClauseLibrary, load_vocabulary

TYPED = (
    "crisis financiera internacional",
    "energías renovables",
    "derechos humanos de los migrantes",
    '"cambio climático"',
)
ROUNDS = 20


def main() -> None:
    """Print the latencies on the shipped library."""
    started = time.perf_counter()
    library = ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True)
    print(f"library: tables read and file opened in {1000 * (time.perf_counter() - started):.1f} ms")
    with library:
        prefixes = [typed[:length] for typed in TYPED for length in range(1, len(typed) + 1)]
        first = _milliseconds(partial(library.search, prefixes[0]))
        _report(
            "search, a key pressed",
            [_milliseconds(partial(library.search, typed)) for typed in prefixes * ROUNDS],
            first,
        )
        passages = [clause.text.replace("regional", "internacional") for clause in library.clauses("SALV-2008")]
        first = _milliseconds(partial(library.nearest, passages[2]))
        _report(
            "nearest language of a paragraph",
            [_milliseconds(partial(library.nearest, passage)) for passage in passages],
            first,
        )


def _milliseconds(deed: Callable[[], object]) -> float:
    started = time.perf_counter()
    deed()
    return 1000 * (time.perf_counter() - started)


def _report(what: str, times: list[float], first: float) -> None:
    times = sorted(times)
    print(
        f"{what}: first {first:.2f} ms, median {median(times):.2f}, "
        f"95 % {times[int(0.95 * len(times))]:.2f}, slowest {times[-1]:.2f} ({len(times)} measured)"
    )


if __name__ == "__main__":
    main()
