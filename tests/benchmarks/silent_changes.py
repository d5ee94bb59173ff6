"""One small thing done to one clause of a text, everything else left as it was: is just that told?

Each change is made wherever a clause offers it; the meter and the silent-loss report then say what they see.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata, VerbLadder
from drafter.library import Fate, Provenance, coverage, load_ladder, load_vocabulary
from drafter.library.precedence.measuring import Source, Sources
from drafter.redline import Vocabulary

MOST = 250
"""Changes of one kind, spread over the text."""
_QUALIFIERS = (
    "según proceda", "cuando corresponda", "en la medida de lo posible", "de ser posible", "cuando sea apropiado",
    "de conformidad con la legislación nacional", "con carácter voluntario", "según sea necesario",
)  # fmt: skip
_MODALS = {"deberán": "deberían", "deberá": "debería", "deben": "deberían", "debe": "puede", "podrán": "podrían"}
_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
_DAY = rf"(?:(?:\d\d? y )?\d\d? de (?:{_MONTHS}) (?:de|del) )?"
_DATE = re.compile(rf",? (?:el|los|de|desde el|hasta el|antes del?|en|del)(?: (?:días?|año))? {_DAY}\d{{4}}\b")
_NUMBER = re.compile(r"(?<![\d./-])\d{1,4}(?![\d/-]|[.,]\d)")
_ITEM = re.compile(r", (?:el |la |los |las )?\w{4,}(?= ?[,y] ?)")
_SOFTER = {
    "Garantizar": "Promover", "Asegurar": "Fomentar", "Establecer": "Considerar", "Implementar": "Promover",
    "Promover": "Considerar", "Fomentar": "Estudiar", "Impulsar": "Considerar", "Estimular": "Evaluar",
}  # fmt: skip


@dataclass(frozen=True)
class _Line:
    text: str
    kind: ClauseKind = ClauseKind.PARAGRAPH
    label: str = ""


@dataclass(frozen=True)
class _Told:
    """Of a change: whether the report has it and nothing else, as what, with a reason; whether the meter marks it."""

    alone: bool
    fate: Fate
    named: bool
    turned: bool


def silent_changes(name: str, clauses: Sequence[Clause]) -> None:
    """Prints how often each kind of change is told."""
    vocabulary, ladder = load_vocabulary(), load_ladder()
    instrument = Instrument(InstrumentMetadata("X", name), tuple(clauses), "")
    sources = Sources([Source(clause, lambda: "", "es") for clause in clauses], vocabulary)
    print(f"  {name:<44}{'made':>6} {'alone':>9}{'weakened':>10}{'named':>9}{'turned':>9}")
    for kind, make in _CHANGES.items():
        made = [(clause, text) for clause in clauses for text in make(clause, ladder) if text != clause.text]
        made = made[:: max(1, len(made) // MOST)][:MOST]
        told = [_told(instrument, clause, text, sources, vocabulary) for clause, text in made]
        row = "".join(
            f"{sum(each) / len(told):9.3f}" if told else f"{'–':>9}"
            for each in (
                [one.alone for one in told],
                [one.fate is Fate.WEAKENED for one in told],
                [one.named for one in told],
                [one.turned for one in told],
            )
        )
        print(f"    {kind:<42}{len(told):6} {row}")


def _told(instrument: Instrument, clause: Clause, text: str, sources: Sources, vocabulary: Vocabulary) -> _Told:
    # The clauses around are enough: whatever is the same faces itself.
    place = clause.ordinal
    around = [each for each in instrument.clauses if abs(each.ordinal - place) <= _AROUND]
    part = replace(instrument, clauses=tuple(around))
    outcomes = coverage(part, [_Line(text if each is clause else each.text) for each in around], vocabulary).clauses
    (own,) = [each for each in outcomes if each.clause is clause]
    others = [each for each in outcomes if each.clause is not clause]
    measured = sources.measure(text).sentences
    return _Told(
        own.fate not in (Fate.KEPT, Fate.LOST) and all(each.fate is Fate.KEPT for each in others),
        own.fate,
        bool(own.weakenings or own.left_out or own.flags),
        any(each.turned for each in measured if each.provenance is not Provenance.NEW),
    )


_AROUND = 6


def _qualifier(clause: Clause, _: VerbLadder) -> Iterator[str]:
    words = clause.text.split()
    for number, qualifier in enumerate(_QUALIFIERS[clause.ordinal % 4 :: 4]):
        place = 1 + (clause.ordinal + number * 7) % (len(words) - 1)
        yield " ".join([*words[:place], f"{qualifier},", *words[place:]])


def _modal(clause: Clause, _: VerbLadder) -> Iterator[str]:
    for modal, weaker in _MODALS.items():
        yield re.sub(rf"\b{modal}\b", weaker, clause.text, count=1)


def _negation(clause: Clause, _: VerbLadder) -> Iterator[str]:
    yield re.sub(r"\bno (?=\w+(?:n|rá|be|de)\b)", "", clause.text, count=1)
    yield re.sub(r"(?<!no )\b(deben|deberán|podrán|puede|pueden|podrá|deberá)\b", r"no \1", clause.text, count=1)


def _number(clause: Clause, _: VerbLadder) -> Iterator[str]:
    yield from _changed_figures(clause.text, dates=False)


def _year(clause: Clause, _: VerbLadder) -> Iterator[str]:
    yield from _changed_figures(clause.text, dates=True)


def _changed_figures(text: str, *, dates: bool) -> Iterator[str]:
    """The text with another figure, of a date or of none; the number a paragraph begins with is its label."""
    within = [found.span() for found in _DATE.finditer(text)]
    for found in list(_NUMBER.finditer(text))[:2]:
        dated = any(start <= found.start() < end for start, end in within)
        if found.start() and dated is dates:
            yield f"{text[: found.start()]}{int(found.group()) + 3}{text[found.end() :]}"


def _date(clause: Clause, _: VerbLadder) -> Iterator[str]:
    yield _DATE.sub("", clause.text, count=1)


def _verb(clause: Clause, ladder: VerbLadder) -> Iterator[str]:
    for verb in clause.verbs[:1]:
        level = ladder.levels.get(verb.as_written.lower())
        if level is not None and level > 1 and verb.as_written.endswith("ron"):
            end = verb.offset + len(verb.as_written)
            capital = verb.as_written[0].isupper()
            yield f"{clause.text[: verb.offset]}{'Observaron' if capital else 'observaron'}{clause.text[end:]}"
    first, _space, rest = clause.text.partition(" ")
    if first in _SOFTER:
        yield f"{_SOFTER[first]} {rest}"


def _softened(clause: Clause, _: VerbLadder) -> Iterator[str]:
    first, _space, rest = clause.text.partition(" ")
    if clause.verbs and clause.verbs[0].offset == 0 and first.endswith(("ar", "er", "ir")):
        yield f"Considerar {first.lower()} {rest}"
        yield f"Procurar {first.lower()} {rest}"


def _item(clause: Clause, _: VerbLadder) -> Iterator[str]:
    yield _ITEM.sub("", clause.text, count=1)


_CHANGES: dict[str, Callable[[Clause, VerbLadder], Iterator[str]]] = {
    "a qualifier put in": _qualifier,
    "a modal weakened": _modal,
    "a negation put in or taken out": _negation,
    "a number changed": _number,
    "another year in a date": _year,
    "a date or year taken out": _date,
    "the leading verb weakened": _verb,
    "the leading verb softened by another": _softened,
    "one of an enumeration taken out": _item,
}
