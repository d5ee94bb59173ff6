"""An instrument with everything a library keeps about it, and what a person may do to it: values only.

The adopted words are never touched: topics, metadata and corrections are layers that a person lays over them, and that
are laid over a newer reading of the same instrument again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from drafter.instruments import Clause, Instrument, InstrumentMetadata, LeadingVerb, fold

PROGRAM = "drafter"
"""Who withdraws a correction whose clause has other words in a newer reading."""
_SPACE = re.compile(r"[ \t\r\n\f\v]+")


@dataclass(frozen=True, slots=True)
class Correction:
    """A reading of a clause that is laid over its print, or the withdrawal of those before.

    Attributes:
        text: the words as they should read; None where those before are withdrawn.
        reason: why, e.g. ``"error de escaneo"``.
        author: who.
        at: when, ISO 8601.
    """

    text: str | None
    reason: str
    author: str
    at: str


@dataclass(frozen=True, slots=True)
class InstrumentSource:
    """The file that an instrument was made from.

    Attributes:
        instrument_id: the instrument.
        file: the file's name without folder; empty where nobody said.
        digest: SHA-256 (hex) of its bytes; empty where nobody said.
    """

    instrument_id: str
    file: str
    digest: str


@dataclass(frozen=True)
class KeptInstrument:
    """An instrument as a library keeps it.

    Attributes:
        adopted: as its source prints it, with its topics.
        added_at: when it was added, ISO 8601; empty where nobody said.
        shipped: whether it came with the program.
        edited: whether a person changed its metadata.
        topics: of the whole instrument, in the order they were given.
        own_topics: what a person gave (True) or took away (False): by instrument's or clause's id, and topic.
        corrections: every correction of each clause, oldest first, by clause id.
    """

    adopted: Instrument
    added_at: str = ""
    shipped: bool = False
    edited: bool = False
    topics: tuple[str, ...] = ()
    own_topics: Mapping[tuple[str, str], bool] = field(default_factory=dict)
    corrections: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, instrument: Instrument, *, added_at: str = "", shipped: bool = False) -> KeptInstrument:
        """An instrument that no library kept so far; corrections that lie over it are kept as such."""
        laid = [clause for clause in instrument.clauses if clause.as_printed is not None]
        if laid:
            instrument = replace(instrument, clauses=tuple(map(as_printed, instrument.clauses)))
        corrections = {clause.id: (Correction(clause.text, "", "", added_at),) for clause in laid}
        return cls(instrument, added_at, shipped, corrections=corrections)

    @property
    def id(self) -> str:
        """The instrument's id."""
        return self.adopted.metadata.id

    @property
    def untouched(self) -> bool:
        """Whether it is as the program ships it: no person laid anything over it."""
        return self.shipped and not (self.edited or self.own_topics or self.corrections)

    @cached_property
    def instrument(self) -> Instrument:
        """As it reads today: corrected clauses in their correction's words."""
        in_force = {clause_id: history[-1].text for clause_id, history in self.corrections.items() if history}
        clauses = tuple(
            clause if (text := in_force.get(clause.id)) is None else corrected_clause(clause, text)
            for clause in self.adopted.clauses
        )
        return replace(self.adopted, clauses=clauses)

    def with_metadata(self, metadata: InstrumentMetadata) -> KeptInstrument:
        """With a person's metadata."""
        return replace(self, adopted=replace(self.adopted, metadata=metadata), edited=True)

    def tagged(self, target: str, topics: Iterable[str], *, given: bool = True) -> KeptInstrument:
        """With topics given to a clause or the whole instrument, or taken away; case and accents make no difference.

        Args:
            target: the instrument's id or a clause's, which is there.
            topics: their names.
            given: False takes them away.
        """
        kept = self
        for topic in topics:
            kept = kept._tagged(target, topic, given)
        return kept

    def _tagged(self, target: str, topic: str, given: bool) -> KeptInstrument:
        before = self.topics if target == self.id else self.adopted.by_id[target].topics
        alike = next((other for other in before if fold(other) == fold(topic)), None)
        if (alike is not None) == given:
            return self
        name = topic if alike is None else alike
        after = (*before, name) if given else tuple(other for other in before if other != name)
        own = {**self.own_topics, (target, name): given}
        if target == self.id:
            return replace(self, topics=after, own_topics=own)
        clauses = tuple(
            replace(clause, topics=after) if clause.id == target else clause for clause in self.adopted.clauses
        )
        return replace(self, adopted=replace(self.adopted, clauses=clauses), own_topics=own)

    def corrected(self, clause_id: str, correction: Correction) -> KeptInstrument:
        """With one more correction of a clause that is there, or a withdrawal."""
        history = (*self.corrections.get(clause_id, ()), correction)
        return replace(self, corrections={**self.corrections, clause_id: history})

    def laid_over(self, newer: Instrument, *, at: str) -> KeptInstrument:
        """What a person did, laid over a newer reading of the instrument.

        A correction stays in force where the clause is printed as it was; where it is printed otherwise it is
        withdrawn. What was done to a clause that is no longer there goes with it.

        Args:
            newer: with the same id.
            at: when, ISO 8601.
        """
        kept = replace(self, adopted=newer, topics=(), own_topics={}, corrections={})
        if self.edited:
            metadata = replace(self.adopted.metadata, source_file=newer.metadata.source_file)
            kept = replace(kept, adopted=replace(newer, metadata=metadata))
        for (target, topic), given in self.own_topics.items():
            if target == self.id or target in newer.by_id:
                kept = kept.tagged(target, [topic], given=given)
        for clause_id, history in self.corrections.items():
            if clause_id not in newer.by_id:
                continue
            same = newer.by_id[clause_id].text == self.adopted.by_id[clause_id].text
            if not same and history[-1].text is not None:
                history = (*history, Correction(None, "", PROGRAM, at))
            kept = replace(kept, corrections={**kept.corrections, clause_id: history})
        return kept


def printed(clause: Clause) -> str:
    """A clause's words as its source has them, whatever correction lies over them."""
    return clause.text if clause.as_printed is None else clause.as_printed


def as_printed(clause: Clause) -> Clause:
    """A clause without correction."""
    text = printed(clause)
    return replace(clause, text=text, as_printed=None, verbs=_verbs_in(text, clause.verbs))


def corrected_clause(clause: Clause, text: str) -> Clause:
    """A clause with a correction laid over its print."""
    return replace(clause, text=text, as_printed=printed(clause), verbs=_verbs_in(text, clause.verbs))


def _verbs_in(text: str, verbs: Iterable[LeadingVerb]) -> tuple[LeadingVerb, ...]:
    """The verbs where they stand in other words of the same clause; those that do not are left out."""
    found: list[LeadingVerb] = []
    start = 0
    for verb in verbs:
        offset = verb.offset if text.startswith(verb.as_written, verb.offset) else text.find(verb.as_written, start)
        if offset >= start:
            found.append(replace(verb, offset=offset))
            start = offset + len(verb.as_written)
    return tuple(found)


def one_line(text: str) -> str:
    """Words as a clause holds them: NFC, on one line, with one space between."""
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip()
