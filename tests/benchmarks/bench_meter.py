"""A draft against agreed language: how long it takes, and how often what was done to a clause is told as it was done.

Run it with ``python -m tests.benchmarks meter``. The meter's thresholds and those of the silent-loss report were chosen
on the declaration; the articles of law, as they read before amendments, had no part in it.
"""

from __future__ import annotations

import random
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from drafter import resources
from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata
from drafter.instruments.sentences import sentences
from drafter.library import ClauseLibrary, Fate, Meter, Provenance, coverage, load_ladder, load_vocabulary
from drafter.library.precedence.measuring import Source, Sources
from tests.benchmarks.closeness_bands import amendments, articles
from tests.benchmarks.library_files import library_file, sizes
from tests.benchmarks.redline_texts import declaration
from tests.benchmarks.silent_changes import silent_changes

ROUNDS = 7
PARAGRAPHS = 25
EACH = 300
SEEDS = 12


@dataclass(frozen=True)
class Line:
    """A paragraph of a draft."""

    text: str
    kind: ClauseKind = ClauseKind.PARAGRAPH
    label: str = ""


def main() -> None:
    """Print the four parts."""
    speed()
    meter_accuracy()
    losses_accuracy()
    for name, own in (("declaration", declaration_clauses()), ("articles (held out)", _clauses(articles()))):
        silent_changes(name, own)


# -- how long ----------------------------------------------------------------------------------------------------------


def speed() -> None:
    """Milliseconds of processor time, the middle of some rounds."""
    vocabulary = load_vocabulary()
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=vocabulary, read_only=True) as library:
        instrument = library.instrument("SALV-2008")
        lines = [Line(clause.text, clause.kind) for clause in instrument.clauses]
        draft = [line for line in lines if line.kind is ClauseKind.PARAGRAPH][:PARAGRAPHS]
        draft = [Line(f"{line.text[:-1]} de los pueblos.") for line in draft]
        _told("meter, 25 paragraphs, shipped library", lambda: Meter(library).measure(draft))
        _told("meter, 25 paragraphs, one instrument", lambda: Meter(library, "SALV-2008").measure(draft))
        keeper, round_ = Meter(library), [0]
        keeper.measure(draft)

        def typed() -> None:
            round_[0] += 1
            keeper.measure([*draft[:-1], Line(f"{draft[-1].text} {round_[0]}")])

        _told("meter, one paragraph edited", typed)
        _told("coverage, 116 clauses kept", lambda: coverage(instrument, lines, vocabulary))
        shuffled = list(lines)
        random.Random(1).shuffle(shuffled)
        thinned = [line for place, line in enumerate(shuffled) if place % 5]
        _told("coverage, shuffled, a fifth gone", lambda: coverage(instrument, thinned, vocabulary))
    for size in sizes((10_000, 1_000_000)):
        with ClauseLibrary.open(library_file(size), vocabulary=vocabulary) as library:
            Meter(library).measure(draft[:1])
            _told(f"meter, 25 paragraphs, {size:,} clauses", lambda: Meter(library).measure(draft), rounds=3)


def _told(name: str, work: Callable[[], object], rounds: int = ROUNDS) -> None:
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    print(f"  {name:<45} {statistics.median(times):9.1f} ms")


# -- the meter ---------------------------------------------------------------------------------------------------------


def meter_accuracy() -> None:
    """Sentences made in known ways, and what the meter says they are."""
    for name, own, foreign in (
        ("declaration (thresholds chosen here)", declaration(), articles()),
        ("articles (held out)", articles(), declaration()),
    ):
        clauses = _clauses(own)
        sources = Sources([Source(clause, lambda: "", "es") for clause in clauses], load_vocabulary())
        print(f"  {name:<44}" + "".join(f"{each.value:>10}" for each in Provenance) + "   its clause   turned")
        for made, make in _MADE.items():
            chance = random.Random(f"{name}{made}")
            told: Counter[Provenance] = Counter()
            right = turned = 0
            for _ in range(EACH):
                clause, text = make(clauses, foreign, chance)
                (sentence, *_) = sources.measure(text).sentences
                told[sentence.provenance] += 1
                right += sentence.clause is not None and sentence.clause.text == clause.text
                turned += sentence.turned
            row = "".join(f"{told[each] / EACH:10.3f}" for each in Provenance)
            print(f"    {made:<42}{row}{right / EACH:13.3f}{turned / EACH:9.3f}")


def _clauses(texts: Sequence[str]) -> list[Clause]:
    ladder = load_ladder()
    return [
        Clause(
            f"X:p{place}", ClauseKind.PARAGRAPH, None, None, None, None, False, text, (1, 1), place,
            ladder.leading_verbs(text, ClauseKind.PARAGRAPH),
        )
        for place, text in enumerate(dict.fromkeys(texts))
        if 12 <= len(text.split()) <= 150
    ]  # fmt: skip


def declaration_clauses() -> list[Clause]:
    """The declaration with its kinds of clauses and their verbs."""
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as library:
        held = [clause for clause in library.clauses("SALV-2008") if len(clause.text.split()) > 5]
    return [replace(clause, ordinal=place) for place, clause in enumerate(held)]


def _sentence(clauses: Sequence[Clause], chance: random.Random) -> tuple[Clause, list[str]]:
    while True:
        clause = chance.choice(clauses)
        sentence = chance.choice([each for _, each in sentences(clause.text)]).rstrip(".")
        if len(sentence.split()) >= 12:
            return clause, sentence.split()


def _verbatim(clauses: Sequence[Clause], _: Sequence[str], chance: random.Random) -> tuple[Clause, str]:
    clause, words = _sentence(clauses, chance)
    return clause, " ".join(words) + "."


def _part(clauses: Sequence[Clause], _: Sequence[str], chance: random.Random) -> tuple[Clause, str]:
    clause, words = _sentence(clauses, chance)
    length = chance.randint(8, len(words) - 2)
    start = chance.randint(0, len(words) - length)
    return clause, " ".join(words[start : start + length]) + "."


def _changed(share: float) -> Callable[[Sequence[Clause], Sequence[str], random.Random], tuple[Clause, str]]:
    def make(clauses: Sequence[Clause], foreign: Sequence[str], chance: random.Random) -> tuple[Clause, str]:
        clause, words = _sentence(clauses, chance)
        others = re.findall(r"\b[^\W\d_]{4,}\b", chance.choice(foreign))  # never empty: articles and declaration
        for place in chance.sample(range(len(words)), max(1, round(share * len(words)))):
            words[place] = chance.choice(others or ["asunto"])
        return clause, " ".join(words) + "."

    return make


def _negated(clauses: Sequence[Clause], _: Sequence[str], chance: random.Random) -> tuple[Clause, str]:
    clause, words = _sentence(clauses, chance)
    words.insert(chance.randint(4, len(words) - 4), chance.choice(["no", "cuando proceda", "podrán"]))
    return clause, " ".join(words) + "."


def _foreign(clauses: Sequence[Clause], foreign: Sequence[str], chance: random.Random) -> tuple[Clause, str]:
    text = chance.choice([text for text in foreign if len(text.split()) >= 12])
    return clauses[0], next(each for _, each in sentences(text))


_MADE: dict[str, Callable[[Sequence[Clause], Sequence[str], random.Random], tuple[Clause, str]]] = {
    "a sentence as it is": _verbatim,
    "a part of a sentence": _part,
    "10 % of its words replaced": _changed(0.1),
    "25 % of its words replaced": _changed(0.25),
    "50 % of its words replaced": _changed(0.5),
    "a word that turns it put in": _negated,
    "a sentence of the other text": _foreign,
}


# -- the losses --------------------------------------------------------------------------------------------------------


def losses_accuracy() -> None:
    """Clauses dealt with in known ways, and what became of them by the coverage map."""
    vocabulary = load_vocabulary()
    for name, own, foreign in (
        ("declaration (thresholds chosen here)", declaration(), articles()),
        ("articles (held out)", articles(), declaration()),
    ):
        clauses = _clauses(own)
        instrument = Instrument(InstrumentMetadata("X", name), tuple(clauses), "")
        words = [word for text in foreign for word in re.findall(r"\b[^\W\d_]{4,}\b", text)]
        table: Counter[tuple[str, Fate]] = Counter()
        for seed in range(SEEDS):
            planned, draft = _dealt_with(clauses, words, foreign, random.Random(seed))
            for each in coverage(instrument, draft, vocabulary).clauses:
                table[planned[each.clause.id], each.fate] += 1
        print(f"  {name:<44}" + "".join(f"{fate.value:>10}" for fate in Fate))
        for plan in dict.fromkeys(plan for plan, _ in table):
            total = sum(table[plan, fate] for fate in Fate)
            print(f"    {plan:<35}{total:6} " + "".join(f"{table[plan, fate] / total:10.3f}" for fate in Fate))
    told: Counter[Fate] = Counter()
    for before, after in amendments():
        clause = replace(_clauses(["x " * 12])[0], text=before)
        told.update(each.fate for each in coverage(
            Instrument(InstrumentMetadata("X", "X"), (clause,), ""), [Line(after)], vocabulary
        ).clauses)  # fmt: skip
    print(
        "  real amendments, paragraph by paragraph: " + ", ".join(f"{n} {fate.value}" for fate, n in told.most_common())
    )


def _dealt_with(
    clauses: Sequence[Clause], words: Sequence[str], foreign: Sequence[str], chance: random.Random
) -> tuple[dict[str, str], list[Line]]:
    """What was done to each clause, and the draft it gave."""
    plans = ["kept"] * 10 + ["removed", "removed, new in its place", "10 % replaced", "30 % replaced", "weakened"]
    planned: dict[str, str] = {}
    draft: list[Line] = []
    away: list[Line] = []
    before = ""
    for clause in clauses:
        plan = chance.choice([*plans, "moved", "merged with the one before"])
        text = clause.text
        if plan == "merged with the one before" and (not draft or draft[-1].label != "kept"):
            plan = "kept"
        planned[clause.id] = plan
        match plan:
            case "removed":
                continue
            case "removed, new in its place":
                draft.append(Line(chance.choice(foreign), label=plan))
            case "10 % replaced" | "30 % replaced":
                parts = text.split()
                share = int(plan[:2]) / 100
                for place in chance.sample(range(len(parts)), max(1, round(share * len(parts)))):
                    parts[place] = chance.choice(words)
                draft.append(Line(" ".join(parts), label=plan))
            case "weakened":
                parts = text.split()
                parts.insert(len(parts) // 2, "cuando proceda")
                draft.append(Line(" ".join(parts), label=plan))
            case "moved":
                away.append(Line(text, label=plan))
            case "merged with the one before":
                planned[before] = plan
                draft[-1] = Line(f"{draft[-1].text} {text}", label=plan)
            case _:
                draft.append(Line(text, label=plan))
                before = clause.id
    for line in away:
        draft.insert(chance.randint(0, len(draft)), line)
    return planned, draft


if __name__ == "__main__":
    main()
