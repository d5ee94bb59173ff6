"""One paragraph of a 1,000-page comparison is edited: milliseconds until its row, the changes and the counts are there.

About 12,000 paragraphs and 400,000 words; flags on. Edits of one word, in paragraphs of every size. Times are of the
processor, so that a busy machine does not count.
"""

from __future__ import annotations

import random
import statistics
import time

from drafter.library import load_vocabulary
from drafter.redline import compare
from tests.benchmarks.redline_texts import edited, long_text

_COPIES = 100
_EDITS = 400


def main() -> None:
    """Prints the figures."""
    chance = random.Random(1)
    vocabulary = load_vocabulary()
    texts = edited(long_text(_COPIES, varied=True), seed=1)
    since = time.process_time()
    comparison = compare(texts.old, texts.new, vocabulary)
    whole = time.process_time() - since
    words = sum(len(paragraph.split()) for paragraph in texts.new)
    print(f"{len(texts.new)} paragraphs, {words} words: compared in {whole:.2f} s")
    _ = (len(comparison.changes), comparison.statistics)
    times: list[float] = []
    again = 0
    while len(times) < _EDITS:
        index = chance.randrange(len(comparison.new))
        words_of = comparison.new[index].split(" ")
        words_of[chance.randrange(len(words_of))] = chance.choice(("no", "podrán", "2012", "según proceda", "agua"))
        since = time.process_time()
        after = comparison.with_new_text(index, " ".join(words_of), vocabulary)
        if after is None:
            again += 1
            continue
        _ = (len(after.changes), after.changes[len(after.changes) // 2], after.statistics)
        times.append((time.process_time() - since) * 1000)
        comparison = after
    times.sort()
    print(
        f"one paragraph: median {statistics.median(times):.1f} ms, 95 % {times[int(len(times) * 0.95)]:.1f} ms, "
        f"worst {times[-1]:.1f} ms ({len(times)} edits; {again} others asked for comparing again)"
    )


if __name__ == "__main__":
    main()
