"""Flags over 50 amended articles of law: how many of each kind, and the words that raised them, to be read."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from drafter.library import load_vocabulary
from drafter.redline import FLAGS, Flag, compare

_ARTICLES = Path(__file__).parents[1] / "data" / "amended-articles.jsonl"
_SHOWN = 6


def main() -> None:
    """Prints the figures."""
    vocabulary = load_vocabulary()
    raised: list[Flag] = []
    changed = 0
    for line in _ARTICLES.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        comparison = compare(article["before"].split("\n"), article["after"].split("\n"), vocabulary)
        changed += len(comparison.changes)
        raised += [flag for row in comparison.rows for flag in row.flagged]
    counts = Counter(flag.kind for flag in raised)
    print(f"{changed} changes, {len(raised)} flags")
    for kind in FLAGS:
        print(f"{kind:>14} {counts[kind]:>4}")
        for flag in [flag for flag in raised if flag.kind == kind][:_SHOWN]:
            print(f"{'':>20}{', '.join(flag.lost) or '–'}  →  {', '.join(flag.won) or '–'}")


if __name__ == "__main__":
    main()
