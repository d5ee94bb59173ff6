"""How well the steps of closeness tell what was done to a clause: thresholds chosen on the declaration, told on others.

A clause is quoted with other capitals and signs (literal); quoted in part, or among words of another (partial); has up
to a quarter of its words changed, as drafters do (adapted); has about half of its words changed (inspired); or another
clause stands in its place (new). The declaration is what the thresholds were chosen on; the articles of law, as they
read before and after amendments, had no part in it.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from drafter.redline import Closeness, how_close
from tests.benchmarks.redline_texts import declaration

_ARTICLES = Path(__file__).parents[1] / "data" / "amended-articles.jsonl"
_EACH = 400
_STEPS = tuple(Closeness)


def main() -> None:
    """Print a table for each part, and what the steps say of real amendments."""
    for name, texts in (("declaration (thresholds chosen here)", declaration()), ("articles (held out)", articles())):
        table = confusion(texts)
        print(f"  {name}: {'':22}" + "".join(f"{step.value:>10}" for step in _STEPS) + f"{'recall':>10}")
        for made in _STEPS:
            row = [table[made, given] for given in _STEPS]
            print(f"    {made.value:>55}" + "".join(f"{n:10}" for n in row) + f"{table[made, made] / sum(row):10.3f}")
        precision = [table[given, given] / (sum(table[made, given] for made in _STEPS) or 1) for given in _STEPS]
        print(f"    {'precision':>55}" + "".join(f"{share:10.3f}" for share in precision))
    given = Counter(how_close(before, after)[0].value for before, after in amendments())
    print("  real amendments, paragraph by paragraph: " + ", ".join(f"{n} {step}" for step, n in given.most_common()))


def confusion(texts: Sequence[str], seed: int = 11) -> Counter[tuple[Closeness, Closeness]]:
    """How often passages made in each way were given each step."""
    chance = random.Random(seed)
    clauses = [text for text in dict.fromkeys(texts) if 12 <= len(text.split()) <= 150]
    words = [word for text in clauses for word in re.findall(r"\b[^\W\d_]{4,}\b", text)]
    table: Counter[tuple[Closeness, Closeness]] = Counter()
    for made, make in _MAKERS.items():
        for _ in range(_EACH):
            clause = chance.choice(clauses)
            other = chance.choice([text for text in clauses if text != clause])
            table[made, how_close(clause, make(clause, other, words, chance))[0]] += 1
    return table


def _retyped(clause: str, _other: str, _words: Sequence[str], chance: random.Random) -> str:
    """Other capitals, quotation marks, signs and spaces."""
    text = clause.upper() if chance.random() < 0.5 else clause.replace("«", "“").replace("»", "”")
    return re.sub(r"[,;] ", lambda found: chance.choice((", ", "; ", " – ", "  ")), text).rstrip(".;:")


def _quoted(clause: str, other: str, _words: Sequence[str], chance: random.Random) -> str:
    """A part of it alone, all of it with words put at an end, or a part among words of another."""
    words = clause.split()
    kind = chance.randrange(3)
    if kind == 0:
        length = chance.randint(max(6, round(0.6 * len(words))), len(words) - 1)
        start = chance.choice((0, len(words) - length))
        return " ".join(words[start : start + length])
    if kind == 1:
        return f"{clause.rstrip('.')}, {' '.join(other.split()[:8])}"
    length = chance.randint(8, max(8, len(words) // 2))
    start = chance.randrange(max(1, len(words) - length))
    theirs = other.split()
    cut = len(theirs) // 2
    return " ".join([*theirs[:cut], *words[start : start + length], *theirs[cut:]])


def _changed(share: Callable[[random.Random], float]) -> Callable[[str, str, Sequence[str], random.Random], str]:
    """Some of its words replaced, left out or put in, here and there."""

    def change(clause: str, _other: str, words: Sequence[str], chance: random.Random) -> str:
        theirs = clause.split()
        places = set(chance.sample(range(len(theirs)), max(1, round(share(chance) * len(theirs)))))
        changed: list[str] = []
        for place, word in enumerate(theirs):
            drawn = chance.random() if place in places else 1.0
            if drawn < 0.6:
                changed.append(chance.choice(words))
            elif drawn < 0.8:
                changed += [chance.choice(words), word]
            elif place not in places:
                changed.append(word)
        return " ".join(changed)

    return change


_MAKERS: dict[Closeness, Callable[[str, str, Sequence[str], random.Random], str]] = {
    Closeness.LITERAL: _retyped,
    Closeness.PARTIAL: _quoted,
    Closeness.ADAPTED: _changed(lambda chance: chance.uniform(0.05, 0.25)),
    Closeness.INSPIRED: _changed(lambda chance: chance.uniform(0.4, 0.55)),
    Closeness.NEW: lambda _clause, other, _words, _chance: other,
}


def articles() -> list[str]:
    """Paragraphs of the articles as they read before."""
    return [line for article in _read() for line in article["before"].split("\n")]


def amendments() -> Iterator[tuple[str, str]]:
    """Paragraphs that were amended, before and after: those that begin with the same words and are not the same."""
    for article in _read():
        after = {line[:25]: line for line in article["after"].split("\n") if len(line.split()) >= 12}
        for line in article["before"].split("\n"):
            amended = after.get(line[:25])
            if len(line.split()) >= 12 and amended is not None and amended != line:
                yield line, amended


def _read() -> list[dict[str, str]]:
    return [json.loads(line) for line in _ARTICLES.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    main()
