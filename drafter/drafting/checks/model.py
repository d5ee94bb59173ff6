"""What a check is made of: rules, what they find, and what would set it right. Values only.

Offsets are counted in Python ``str`` characters of a paragraph's words (its label left out), from 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeAlias, TypeVar

from drafter.drafting.brackets import Notation
from drafter.drafting.checks.tables import CheckTables, StyleProfile
from drafter.drafting.model import Paragraph, SwitchOff
from drafter.instruments import VerbLadder
from drafter.redline import Vocabulary


class Severity(StrEnum):
    """How sure a rule is."""

    ERROR = "error"
    """Mechanical: the finding is wrong wherever it stands (● in lists)."""
    NOTICE = "notice"
    """A judgement to be made by a person (○ in lists)."""


class Category(StrEnum):
    """What a rule is about."""

    STRUCTURE = "structure"
    TYPOGRAPHY = "typography"
    TERMS = "terms"
    NEGOTIATION = "negotiation"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is looked for.

    Attributes:
        name: stable, small letters with hyphens; its words in four languages are in ``resources/checks``.
        category: what it is about.
        severity: how sure it is.
        languages: of the texts it is meant for (ISO 639-1); empty: all.
    """

    name: str
    category: Category
    severity: Severity
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Replacement:
    """Other words for ``text[start:end]``; an insertion where the two are equal."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Fix:
    """What sets a finding right without changing what the text means.

    Attributes:
        replacements: in the paragraph's words, in order, none over another.
        removes_paragraph: True where the whole paragraph goes.
    """

    replacements: tuple[Replacement, ...] = ()
    removes_paragraph: bool = False

    def applied(self, text: str) -> str:
        """The paragraph's words after it."""
        for one in reversed(self.replacements):
            text = text[: one.start] + one.words + text[one.end :]
        return text


@dataclass(frozen=True, slots=True)
class Spot:
    """What a rule found in a paragraph, before it is known where that paragraph stands.

    Attributes:
        rule: what was looked for.
        start, end: of the words it is about; equal where it is about a place between two characters.
        data: what the rule's sentence needs besides, by name, in the order of the names.
        fix: what sets it right, or None.
    """

    rule: Rule
    start: int
    end: int
    data: tuple[tuple[str, str], ...] = ()
    fix: Fix | None = None


def spot(rule: Rule, start: int, end: int, fix: Fix | None = None, /, **data: str | int) -> Spot:
    """A spot whose data are given by name."""
    return Spot(rule, start, end, tuple(sorted((name, str(value)) for name, value in data.items())), fix)


def replaced(start: int, end: int, words: str) -> Fix:
    """The fix that puts ``words`` in the place of ``text[start:end]``."""
    return Fix((Replacement(start, end, words),))


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, and where. It has no sentence: the interface has the words.

    Attributes:
        rule: name of the rule.
        paragraph_id: of the paragraph it is in; empty where it is about the file as a whole.
        place: of that paragraph, counted from 0; -1 where it is about the file as a whole.
        start, end: of the words it is about: characters of the paragraph's words.
        severity, category: the rule's.
        data: what the sentence needs besides, by name.
        fix: what sets it right, or None.
    """

    rule: str
    paragraph_id: str
    place: int
    start: int
    end: int
    severity: Severity
    category: Category
    data: tuple[tuple[str, str], ...] = ()
    fix: Fix | None = None

    @property
    def particulars(self) -> Mapping[str, str]:
        """The data by name."""
        return dict(self.data)


@dataclass(frozen=True)
class CheckSettings:
    """What a text is checked against.

    Attributes:
        language: of the text, ISO 639-1.
        tables: terms, names, acronyms and phrases of the languages.
        profile: the house's typography.
        ladder: the verbs of declarations.
        vocabulary: what makes a change of agreed language matter.
        today: ISO date, for deadlines; empty: nothing is past.
        clean: True where the text is to be free of negotiation marks.
        rules: names of the rules that are looked for; None: all that need not be asked for.
        off: what is switched off by place.
        remarks: what the file has besides its text: keys and how many of each.
        notation: how brackets are read; None: they are not looked at.
        agreed: the words of each agreed paragraph when it was agreed, by its id.
    """

    language: str
    tables: CheckTables
    profile: StyleProfile
    ladder: VerbLadder
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    today: str = ""
    clean: bool = False
    rules: frozenset[str] | None = None
    off: frozenset[SwitchOff] = frozenset()
    remarks: tuple[tuple[str, int], ...] = ()
    notation: Notation | None = None
    agreed: Mapping[str, str] = field(default_factory=dict)


Facts = TypeVar("Facts")
Made = TypeVar("Made")


Gather: TypeAlias = Callable[[Paragraph, CheckSettings], Sequence[Facts]]
"""Notes down of one paragraph what a rule about the whole text needs, in the order of the words."""


class Text:
    """A whole text for rules that look beyond a paragraph. What was noted of a paragraph is kept between checks."""

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        settings: CheckSettings,
        notes: Sequence[dict[Any, Sequence[Any]]],
        memory: dict[str, Any],
    ) -> None:
        """``memory`` outlives this check: what a scan puts there is there at the next one."""
        self.paragraphs = paragraphs
        self.settings = settings
        self.memory = memory
        self._notes = notes
        self._made: dict[Any, Any] = {}

    def facts(self, gather: Gather[Facts]) -> Iterable[tuple[int, Sequence[Facts]]]:
        """Place and facts of every paragraph that has any, in order."""
        for place, notes in enumerate(self._notes):
            found = notes.get(gather)
            if found is None:
                found = notes[gather] = gather(self.paragraphs[place], self.settings)
            if found:
                yield place, found

    def once(self, make: Callable[[Sequence[Paragraph]], Made]) -> Made:
        """What ``make`` makes of the paragraphs; made once a check, whoever asks."""
        if make not in self._made:
            self._made[make] = make(self.paragraphs)
        made: Made = self._made[make]
        return made

    @cached_property
    def places(self) -> range:
        """Places of all paragraphs."""
        return range(len(self.paragraphs))


LookAtParagraph: TypeAlias = Callable[[Paragraph, CheckSettings], Iterable[Spot]]
LookAtText: TypeAlias = Callable[[Text], Iterable[tuple[int, Spot]]]


@dataclass(frozen=True, slots=True)
class ParagraphScan:
    """One look at a paragraph by itself, which several rules may share.

    Attributes:
        rules: those that can come of it.
        look: finds spots; it may look at nothing but that paragraph and the settings.
    """

    rules: tuple[Rule, ...]
    look: LookAtParagraph


@dataclass(frozen=True, slots=True)
class TextScan:
    """One look at the whole text, which several rules may share.

    Attributes:
        rules: those that can come of it.
        look: finds spots, each with the place of its paragraph (-1: the file as a whole).
    """

    rules: tuple[Rule, ...]
    look: LookAtText
