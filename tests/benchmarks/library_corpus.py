"""Libraries of any size, made of real text: what the benchmarks of search and of the finder are measured on.

Clauses are put together from pieces of real sentences (the declaration, amended articles of law, resolutions and the
repository's own prose, in Spanish, English, Portuguese and French), each in many variants in which a fifth of the
content words are others of the same language; a leading verb of the ladder stands before them. They stand in
instruments of many bodies, from 1990 to 2026, oldest first, with kinds, labels, topics and verbs.

What is known of them: groups of near-duplicates (a clause that came again later, changed in a known way), and passages
that somebody might write (a clause of the library, changed in a known way). The same size and seed give the same
library.

``python -m tests.benchmarks.library_corpus SIZE FILE.db`` builds one, and writes what is known to ``FILE.json``.
"""

from __future__ import annotations

import heapq
import json
import random
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from itertools import count
from pathlib import Path

from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata, LeadingVerb, parse_label
from drafter.library import build_library
from tests.benchmarks.library_texts import Language, read_language

SIZES = (170, 10_000, 100_000, 1_000_000)
CHANGES = ("10", "30", "50", "reordered", "embedded", "inflected")
"""How a clause is changed: per cent of its words replaced; its parts in another order; within a longer paragraph; its
words in other forms."""
LANGUAGES = ("es", "en", "es", "pt", "es", "fr", "es", "en", "es", "es")
"""Of ten instruments, one after the other."""

_OLDEST = date(1990, 1, 15)
_BODIES: Mapping[str, tuple[str, ...]] = {
    "es": (
        "Cumbre Iberoamericana", "CELAC", "Cumbre de las Américas", "Organización de los Estados Americanos",
        "Asamblea General de las Naciones Unidas", "Consejo Económico y Social", "CEPAL", "Mercosur",
        "Comunidad Andina", "Sistema de la Integración Centroamericana", "Grupo de Río", "CALC", "UNASUR", "ALADI",
        "Alianza del Pacífico", "Parlamento Latinoamericano",
    ),
    "en": (
        "General Assembly of the United Nations", "Economic and Social Council", "Human Rights Council", "CARICOM",
        "Organization of American States", "Summit of the Americas",
    ),
    "pt": ("Cúpula Ibero-Americana", "Mercosul", "CPLP", "UNASUL"),
    "fr": ("Assemblée générale des Nations Unies", "Conseil économique et social", "OIF", "Union africaine"),
}  # fmt: skip
_TITLES: Mapping[str, tuple[str, ...]] = {
    "es": ("Declaración sobre {topic}", "Resolución sobre {topic}", "Plan de Acción: {topic}", "Comunicado: {topic}"),
    "en": ("Resolution on {topic}", "Declaration on {topic}"),
    "pt": ("Declaração sobre {topic}", "Resolução sobre {topic}"),
    "fr": ("Résolution sur {topic}", "Déclaration sur {topic}"),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """Words somebody might write, and where they come from.

    Attributes:
        text: the words.
        clause_id: the clause they were made of.
        change: one of :data:`CHANGES`.
    """

    text: str
    clause_id: str
    change: str


@dataclass(slots=True)
class Group:
    """Clauses that are one wording: the first that said it, and those that came later.

    Attributes:
        first: its id.
        later: (id, change) of those made of the first one; ``"0"`` where it came again word for word.
    """

    first: str
    later: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Known:
    """What is known of a library; whole once all its instruments were made."""

    groups: list[Group] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)

    def write(self, path: Path) -> None:
        """As JSON: ``{"groups": [{"first", "later": [[id, change]…]}…], "passages": [{"text", "clause_id", …}…]}``."""
        path.write_text(json.dumps(asdict(self), ensure_ascii=False), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> Known:
        """What :meth:`write` wrote."""
        loaded = json.loads(path.read_text(encoding="utf-8"))
        return cls(
            [Group(group["first"], [(later[0], later[1]) for later in group["later"]]) for group in loaded["groups"]],
            [Passage(**passage) for passage in loaded["passages"]],
        )


def altered(text: str, change: str, language: Language, chance: random.Random) -> str:
    """A text changed in one of the ways of :data:`CHANGES`; unchanged where it is ``"0"``."""
    match change:
        case "0":
            return text
        case "reordered":
            parts = text.rstrip(".").split(", ")
            cut = max(1, len(parts) // 2)
            return ", ".join([*parts[cut:], *parts[:cut]]) + "."
        case "embedded":
            before, after = (", ".join(language.piece("", chance) for _ in range(2)) for _ in range(2))
            return f"{before}, {text.rstrip('.')}, {after}."
        case "inflected":
            return language.inflected(text)
        case percent:
            return language.changed(text, int(percent) / 100, chance)


class Corpus:
    """The instruments of a library of about so many clauses."""

    def __init__(self, size: int, seed: int = 1) -> None:
        """``size``: clauses; the last instrument is cut off there, so that it is exact."""
        self.size = size
        self.known = Known()
        self._chance = random.Random(seed * 1_000_003 + size)
        variants = min(30, max(4, size // 10_000))
        self.languages = {language: read_language(language, variants) for language in sorted(set(LANGUAGES))}
        self._topics = sorted(topic for topic in self.languages["es"].pieces if topic)
        self._due: list[tuple[int, int, str, str, Language, Group]] = []
        self._copies = count()
        self._grouped = min(0.1, 1_000 / size)
        self._asked = min(0.5, 1_500 / size)

    def __iter__(self) -> Iterator[Instrument]:
        """The instruments, oldest first; what is known is gathered on the way."""
        mean = min(100, max(12, self.size // 25))
        span = date(2026, 11, 1) - _OLDEST
        left, number = self.size, 0
        while left:
            wanted = min(left, max(8, min(4 * mean, round(self._chance.lognormvariate(0, 0.6) * mean * 0.85))))
            if left - wanted < 8:
                wanted = left
            yield self._instrument(number, _OLDEST + (1 - left / self.size) * span, wanted)
            left -= wanted
            number += 1

    def _instrument(self, number: int, held: date, count: int) -> Instrument:
        chance = self._chance
        language = LANGUAGES[number % len(LANGUAGES)]
        bodies = _BODIES[language]
        body = bodies[int(len(bodies) * chance.random() ** 1.5)]
        topic = self._topics[int(len(self._topics) * chance.random() ** 1.5)]
        initials = "".join(word[0] for word in body.split() if word[0].isupper())
        instrument_id = f"{initials if len(initials) > 1 else body.upper()}-{held.year}-{number + 1}"
        title = _TITLES[language][int(len(_TITLES[language]) * chance.random())].format(topic=topic)
        metadata = InstrumentMetadata(
            instrument_id,
            title,
            body,
            symbol=f"{initials}/RES/{held.year - 1945}/{number % 400 + 1}",
            place=("Salvador", "Nueva York", "Santiago", "Montevideo", "La Habana")[number % 5],
            dates=f"{held.day}.{held.month}.{held.year}",
            date=held.isoformat(),
            language=language,
            source_file=f"{instrument_id}.txt",
        )
        clauses = tuple(self._clauses(metadata, topic, count, number))
        return Instrument(metadata, clauses, f"{number:064x}")

    def _clauses(self, metadata: InstrumentMetadata, topic: str, count: int, number: int) -> Iterator[Clause]:
        chance, spoken = self._chance, self.languages[metadata.language]
        name = metadata.id
        yield _clause(f"{name}:titulo", ClauseKind.TITLE, metadata.title, 0)
        paragraph, section, items, item, parent = 0, 0, 0, 0, ""
        heading: str | None = None
        for ordinal in range(1, count):
            drawn = chance.random()
            about = topic if chance.random() < 0.6 else self._topics[int(len(self._topics) * chance.random())]
            topics = (about,) if chance.random() < 0.7 else (about, self._topics[int(8 * chance.random())])
            if ordinal <= count // 12:
                clause_id, kind, label, under = f"{name}:pp{ordinal}", ClauseKind.PREAMBLE, None, None
            elif items:
                items -= 1
                item += 1
                clause_id, kind, label, under = f"{parent}.i{item}", ClauseKind.ITEM, f"{chr(96 + item)})", parent
            elif drawn < 0.06 and count > 30:
                section += 1
                clause_id, kind, label, under = f"{name}:s{section}", ClauseKind.HEADING, None, None
                heading = about.capitalize()
                yield _clause(clause_id, kind, heading, ordinal, section=str(section), section_title=heading)
                continue
            else:
                paragraph += 1
                clause_id, label, under = f"{name}:p{paragraph}", f"{paragraph}.", None
                kind = ClauseKind.CHAPEAU if drawn < 0.2 else ClauseKind.PARAGRAPH
                if kind is ClauseKind.CHAPEAU:
                    items, item, parent = chance.randrange(2, 9), 0, clause_id
            text, verb = self._text(spoken, metadata.language, about, kind)
            again = self._due_now(number)
            if again is not None and kind is not ClauseKind.CHAPEAU:
                text, change, group = again
                verb = None
                group.later.append((clause_id, change))
            elif kind is ClauseKind.PARAGRAPH and len(text) > 160:
                self._remember(clause_id, text, spoken, metadata.language, number)
            yield _clause(
                clause_id, kind, text, ordinal, label, under, str(section) if section else None, heading,
                (verb,) if verb is not None else (), tuple(dict.fromkeys(topics)),
            )  # fmt: skip

    def _text(self, spoken: Language, language: str, topic: str, kind: ClauseKind) -> tuple[str, LeadingVerb | None]:
        chance = self._chance
        count = 2 if kind is ClauseKind.CHAPEAU else 4 + int(9 * chance.random() ** 1.3)
        words = spoken.text(topic, count, language, chance)
        if chance.random() < 0.08:
            words += f" (A/RES/{chance.randrange(45, 81)}/{chance.randrange(1, 330)})"
        if kind is ClauseKind.PREAMBLE and chance.random() < 0.3:
            return words[:1].upper() + words[1:] + ",", None
        written, infinitive, level = spoken.openings[int(len(spoken.openings) * chance.random())]
        text = f"{written} {words}" + (":" if kind is ClauseKind.CHAPEAU else ".")
        return text, LeadingVerb(written, infinitive, 0, level)

    def _remember(self, clause_id: str, text: str, spoken: Language, language: str, number: int) -> None:
        """Now and then a clause comes again later, and now and then somebody writes something like it."""
        chance = self._chance
        if chance.random() < self._grouped:
            group = Group(clause_id)
            self.known.groups.append(group)
            for change in chance.sample(("0", "0", *CHANGES), chance.randrange(1, 6)):
                later = number + 1 + int(chance.expovariate(1 / 40))
                heapq.heappush(self._due, (later, next(self._copies), text, change, spoken, group))
        elif chance.random() < self._asked:
            for change in CHANGES:
                self.known.passages.append(Passage(altered(text, change, spoken, chance), clause_id, change))

    def _due_now(self, number: int) -> tuple[str, str, Group] | None:
        if not self._due or self._due[0][0] > number:
            return None
        _, _, text, change, spoken, group = heapq.heappop(self._due)
        return altered(text, change, spoken, self._chance), change, group


def _clause(
    clause_id: str,
    kind: ClauseKind,
    text: str,
    ordinal: int,
    label: str | None = None,
    parent: str | None = None,
    section: str | None = None,
    section_title: str | None = None,
    verbs: tuple[LeadingVerb, ...] = (),
    topics: tuple[str, ...] = (),
) -> Clause:
    page = 1 + ordinal // 12
    return Clause(
        clause_id, kind, parse_label(label) if label is not None else None, parent, section, section_title,
        number_implicit=False, text=text, pages=(page, page), ordinal=ordinal, verbs=verbs, topics=topics,
    )  # fmt: skip


def main(size: int, path: Path) -> None:
    """Build a library of that size, and beside it what is known of it."""
    corpus = Corpus(size)
    build_library(path, corpus, f"corpus:{size}")
    corpus.known.write(path.with_suffix(".json"))


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
