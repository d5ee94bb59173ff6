"""Leading verbs: what the adopting body does in a clause («Reafirmaron …», «Hicieron asimismo hincapié», «Promover …»).

The ladder's verbs are recognised in the forms its table gives, also with words between («Hicieron *asimismo*
hincapié») and after an opening («Asimismo, decidieron»). Verbs that stand in a subordinate clause («Recordaron que
los países *fueron* los causantes») are not what the body does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from drafter.instruments.model import ClauseKind, LeadingVerb
from drafter.instruments.sentences import sentences
from drafter.instruments.spanish_verbs import infinitive_of_preterite

_RUN = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")

# Words that may stand inside an expression: «Manifestaron *en ese sentido* el compromiso», «*reiterates also* its».
_BETWEEN = (
    r"(?:\s+(?:también|asimismo|además|igualmente|(?:firme|enérgica|categórica|profunda|plena|nueva|especial|clara)mente"
    r"|en (?:est|es)[ea] (?:sentido|contexto|marco)|al respecto|a su vez|una vez más|de nuevo|su|sus|el|la|los|las"
    r"|também|ainda|igualmente|nesse (?:sentido|contexto)|neste (?:sentido|contexto)|o|a|os|as|seu|sua"
    r"|also|further|once again|its|the|également|en outre|de nouveau|sa|son|ses|le|les),?)*?\s+"
)
# «expresar (la convicción, su apoyo)»: the noun says what is expressed, so it belongs to the expression.
_COMPLEMENT = (
    r"(?:\s+(?:también|asimismo|además|igualmente|en (?:est|es)[ea] (?:sentido|contexto)|al respecto|una vez más),?)*"
    r"(?:\s+(?:su|sus|el|la|los|las|un|una))"
    r"(?:\s+(?:más|muy|gran|grave|profund[oa]|firme|plen[oa]|sincer[oa]|viv[oa]|total|hond[oa]|particular|especial))*"
    r"\s+[^\W\d_]+"
)
# What may stand before the first verb of a sentence without taking it out of the main clause.
_OPENING = re.compile(
    r"(?:(?:asimismo|además|también|igualmente|por (?:otra parte|último|tanto|ello)"
    r"|en (?:est|es)[ea] (?:sentido|contexto)"
    r"|al respecto|a (?:tal|ese|este) (?:fin|efecto)|nesse sentido|ademais|outrossim"
    r"|in this (?:regard|context)|furthermore|moreover|also|à cet égard|dans ce contexte|de plus|en outre)\s*,?\s+)+",
    re.IGNORECASE,
)
_SUBORDINATES = re.compile(r"\b(?:que|quien|quienes|cual|cuales|cuyo|cuya|cuyos|cuyas|donde|cuando|si|aunque)\b")
# After these a new stretch of the main clause may begin.
_STRETCH = re.compile(r",|\by\b|\be\b|[–—:]")
_LONGEST_STRETCH = 2000
"""Characters before a verb that are looked at: no stretch of a main clause is longer."""
# Words in -ar, -er, -ir that open an item and are no infinitives.
_NOUNS_AND_ADJECTIVES = """
bienestar lugar hogar poder deber mujer taller placer carácter azúcar mar par pilar altar hangar familiar
nuclear popular similar particular escolar militar auxiliar titular singular solar polar lunar primer tercer
ayer alfiler cáncer quehacer parecer menester porvenir elixir mártir nadir líder dólar estándar ejemplar celular
circular
"""
_NOT_INFINITIVES = frozenset(_NOUNS_AND_ADJECTIVES.split())


@dataclass(frozen=True, slots=True)
class LadderEntry:
    """A rung of the strength ladder.

    Attributes:
        infinitive: its name: ``"hacer hincapié"``.
        level: 0 (ceremonial) to 9 (decision).
        role: ``"emphasis"``, ``"decision"`` …
        forms: every form the table gives, small letters.
        row: the number of the table's row, from 0: names of one row are equally strong.
        finite_anywhere: those forms that are preterites: they lead wherever they stand in the main clause; the
            others only at the beginning of a sentence.
        takes_complement: True where the noun after it says what it means (``expresar``, ``manifestar``).
    """

    infinitive: str
    level: int
    role: str
    forms: tuple[str, ...]
    row: int
    finite_anywhere: tuple[str, ...]
    takes_complement: bool = False


@dataclass(frozen=True, slots=True)
class _Form:
    start: str
    pattern: re.Pattern[str]
    entry: LadderEntry
    anywhere: bool


class VerbLadder:
    """The verbs of declarations by strength, and how to find them in a clause."""

    def __init__(self, entries: Iterable[LadderEntry]) -> None:
        self.entries: tuple[LadderEntry, ...] = tuple(entries)
        self._levels = {entry.infinitive: entry.level for entry in self.entries}

    @cached_property
    def _forms(self) -> tuple[_Form, ...]:
        """What to look for; longer forms first: «tomaron nota» before a form «tomaron» alone."""
        return tuple(
            sorted(
                (_form(form, entry) for entry in self.entries for form in entry.forms),
                key=lambda form: -len(form.pattern.pattern),
            )
        )

    @cached_property
    def _forms_by_start(self) -> Mapping[str, tuple[tuple[int, _Form], ...]]:
        """Forms and their order by their first letters up to a sign or blank: few of them can be in a sentence."""
        found: dict[str, list[tuple[int, _Form]]] = {}
        for rank, form in enumerate(self._forms):
            found.setdefault(form.start, []).append((rank, form))
        return {start: tuple(forms) for start, forms in found.items()}

    def _forms_for(self, words: Iterable[str]) -> list[_Form]:
        """The forms that begin with one of those words, longer ones first."""
        known = self._forms_by_start
        ranked = [each for word in words if word in known for each in known[word]]
        return [form for _, form in sorted(ranked, key=lambda each: each[0])]

    @classmethod
    def from_rows(cls, rows: Iterable[Mapping[str, object]]) -> VerbLadder:
        """Read the rows of ``verb_ladder.json``.

        A cell may name several verbs («acordar / convenir»); a parenthesis says what usually follows.
        """
        entries: list[LadderEntry] = []
        for number, row in enumerate(rows):
            cells = {key: str(value) for key, value in row.items()}
            names = _alternatives(cells["es"])
            preterites = _alternatives(cells.get("es_preterite_3pl", ""))
            presents = _alternatives(cells.get("es_present_3sg", ""))
            others = [
                form
                for key in ("es_gerund", "pt_preterite_3pl", "en", "fr")
                for form in _alternatives(cells.get(key, ""))
            ]
            portuguese = _alternatives(cells.get("pt_preterite_3pl", ""))
            for place, name in enumerate(names):
                own = _own(preterites, place, len(names)) + _own(presents, place, len(names))
                own += [_plural(form) for form in _own(presents, place, len(names))]
                forms = (name, *own, *(others if place == 0 else ()))
                anywhere = (*_own(preterites, place, len(names)), *(portuguese if place == 0 else ()))
                entries.append(
                    LadderEntry(
                        name,
                        int(cells["level"]),
                        cells["role"],
                        tuple(dict.fromkeys(forms)),
                        number,
                        tuple(dict.fromkeys(anywhere)),
                        "(" in cells["es"],
                    )
                )
        return cls(entries)

    def level(self, infinitive: str) -> int | None:
        """The rung of a verb, None where the ladder does not have it."""
        return self._levels.get(infinitive)

    @property
    def levels(self) -> Mapping[str, int]:
        """Rung by infinitive, and by every other form of the table that is not ambiguous."""
        found: dict[str, int] = {}
        ambiguous: set[str] = set()
        for entry in self.entries:
            for form in (entry.infinitive, *entry.forms):
                if found.setdefault(form, entry.level) != entry.level:
                    ambiguous.add(form)
        return {form: level for form, level in found.items() if form not in ambiguous} | self._levels

    def leading_verbs(self, text: str, kind: ClauseKind) -> tuple[LeadingVerb, ...]:
        """The leading verbs of a clause, in the order they stand.

        Args:
            text: the clause's words.
            kind: titles and headings have none, nor has a note, which the body does not say; items and subitems may
                lead with an infinitive.
        """
        if kind in {ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.NOTE}:
            return ()
        found: list[LeadingVerb] = []
        for start, sentence in sentences(text):
            verbs = self._in_sentence(sentence, kind)
            found += [LeadingVerb(v.as_written, v.infinitive, v.offset + start, v.level) for v in verbs]
        return tuple(found)

    def _in_sentence(self, sentence: str, kind: ClauseKind) -> list[LeadingVerb]:
        opening = _OPENING.match(sentence)
        first = opening.end() if opening is not None else 0
        if kind in {ClauseKind.ITEM, ClauseKind.SUBITEM, ClauseKind.PARAGRAPH, ClauseKind.SUBPARAGRAPH}:
            infinitive = self._infinitive_at(sentence, first)
            if infinitive is not None:
                return [infinitive]
        found: list[LeadingVerb] = []
        taken = bytearray(len(sentence))  # characters that a longer form has
        for form in self._forms_for({word.casefold() for word in _RUN.findall(sentence)}):
            for match in form.pattern.finditer(sentence):
                begins = match.start() == first or match.start() == 0
                if not (begins or (form.anywhere and _leads(sentence, match.start()))):
                    continue
                if taken.find(1, *match.span()) >= 0:
                    continue
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                found.append(LeadingVerb(match.group(), form.entry.infinitive, match.start(), form.entry.level))
        if found:
            return sorted(found, key=lambda verb: verb.offset)
        return _off_the_ladder(sentence)

    def _infinitive_at(self, sentence: str, first: int) -> LeadingVerb | None:
        """A sentence that begins with an infinitive, as the items of a decision do."""
        start = _RUN.match(sentence, first)
        for form in self._forms_for((start.group().casefold(),) if start is not None else ()):
            match = form.pattern.match(sentence, first)
            if match is not None and _is_infinitive(match.group().split()[0]):
                return LeadingVerb(match.group(), form.entry.infinitive, first, form.entry.level)
        word = _WORD.match(sentence, first)
        if word is None or not _is_infinitive(word.group()):
            return None
        infinitive = word.group().casefold()
        return LeadingVerb(word.group(), infinitive, first, self.level(infinitive))


def _is_infinitive(word: str) -> bool:
    word = word.casefold()
    return word not in _NOT_INFINITIVES and re.fullmatch(r"[^\W\d_]{2,}(?:[aei]r|ír)(?:se)?", word) is not None


def _leads(sentence: str, start: int) -> bool:
    """True where a finite verb stands in the main clause: nothing subordinates the stretch before it."""
    before = sentence[max(0, start - _LONGEST_STRETCH) : start]
    if re.search(r"\b(?:no|se|les?|los?|las?)\s$", before):
        before = before.rstrip().rpartition(" ")[0]
    breaks = [match.end() for match in _STRETCH.finditer(before)]
    stretch = before[breaks[-1] :] if breaks else before
    return _SUBORDINATES.search(stretch.casefold()) is None


def _off_the_ladder(sentence: str) -> list[LeadingVerb]:
    """The first preterite of the main clause where the ladder knows none of the sentence's verbs."""
    for word in _WORD.finditer(sentence):
        infinitive = infinitive_of_preterite(word.group())
        if infinitive is None or not _leads(sentence, word.start()):
            continue
        start = word.start()
        pronoun = re.search(r"\bse\s+$", sentence[:start], re.IGNORECASE)
        if pronoun is not None:
            start, infinitive = pronoun.start(), infinitive + "se"
        return [LeadingVerb(sentence[start : word.end()], infinitive, start, None)]
    return []


def _alternatives(cell: str) -> list[str]:
    """The names in a cell: «pedir / solicitar» is two, «expresar (su apoyo)» one."""
    without_notes = re.sub(r"\([^)]*\)", "", cell)
    return [" ".join(part.split()).casefold() for part in without_notes.split("/") if part.strip()]


def _own(forms: list[str], place: int, names: int) -> list[str]:
    """The forms of the ``place``-th name of a row: in pairs where there are as many; else the first name's."""
    if len(forms) == names:
        return [forms[place]]
    return forms if place == 0 else []


def _plural(present: str) -> str:
    """«reitera» -> «reiteran», «se compromete» -> «se comprometen», «hace suyo» -> «hacen suyo»."""
    words = present.split()
    place = 1 if words[0] == "se" and len(words) > 1 else 0
    words[place] += "n"
    return " ".join(words)


def _form(form: str, entry: LadderEntry) -> _Form:
    words = [re.escape(word) for word in form.split()]
    expression = words[0] + "".join(_BETWEEN + word for word in words[1:])
    if entry.takes_complement and form in (*entry.finite_anywhere, entry.infinitive):
        expression += f"(?:{_COMPLEMENT})?"
    pattern = re.compile(rf"(?<![^\W_]){expression}(?![^\W_])", re.IGNORECASE)
    return _Form(_RUN.findall(form)[0].casefold(), pattern, entry, form in entry.finite_anywhere)
