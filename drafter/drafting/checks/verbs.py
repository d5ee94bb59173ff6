"""Verbs and subjects: what the body does, said in the same form from paragraph to paragraph.

What is usual is what most siblings do: a rule speaks only where a text has made up its mind.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from drafter.drafting.checks.beginnings import (
    ADJECTIVE,
    ARTICLES,
    WORD,
    first_word,
    is_gerund,
    is_infinitive,
    verb_words,
)
from drafter.drafting.checks.lists import label_of, lists_in
from drafter.drafting.checks.model import Category, CheckSettings, Rule, Severity, Spot, Text, TextScan, spot
from drafter.drafting.model import Paragraph
from drafter.instruments import ClauseKind, VerbLadder

NO_VERB = Rule("operative-without-verb", Category.STRUCTURE, Severity.NOTICE)
FINITE_PREAMBLE = Rule("preambular-finite-verb", Category.STRUCTURE, Severity.NOTICE)
GERUND_OPERATIVE = Rule("operative-gerund", Category.STRUCTURE, Severity.NOTICE)
NOT_PARALLEL = Rule("item-not-parallel", Category.STRUCTURE, Severity.NOTICE)
TWO_ORGANS = Rule("two-organs", Category.STRUCTURE, Severity.NOTICE)

_FEWEST = 4
"""Siblings from which on there is something that most of them do."""
_MOST = 0.7
_SENTENCE = 8
"""Words from which on a paragraph should say what is done: «Derogado.» need not."""

_NEGATION = frozenset({"no", "não", "ne", "not"})


@lru_cache(maxsize=4)
def _finite_words(ladder: VerbLadder) -> frozenset[str]:
    """First words of the forms that say that somebody does something, infinitives left out."""
    forms = (form for entry in ladder.entries for form in entry.forms if form != entry.infinitive)
    return frozenset(form.removeprefix("se ").split()[0] for form in forms if form)


def _does_something(paragraph: Paragraph, settings: CheckSettings) -> bool:
    """True where a ladder's verb stands anywhere, or a leading verb that the ladder does not have."""
    known = _finite_words(settings.ladder)
    if any(word.group().casefold() in known for word in WORD.finditer(paragraph.text)):
        return True
    return bool(settings.ladder.leading_verbs(paragraph.text, paragraph.kind))


@dataclass(frozen=True, slots=True)
class _Beginning:
    """How a paragraph begins: ``gerund``, ``adjective``, ``verb`` (leads with one), ``none``; and its first word."""

    form: str
    start: int
    end: int


def _beginning(paragraph: Paragraph, settings: CheckSettings) -> Sequence[_Beginning]:
    kinds = (ClauseKind.PREAMBLE, ClauseKind.PARAGRAPH)
    first = first_word(paragraph.text) if paragraph.kind in kinds else None
    if first is None:
        return ()
    word, language = first.group().casefold(), settings.language
    if is_gerund(word, language):
        form = "gerund"
    elif language in ADJECTIVE and ADJECTIVE[language].match(word):
        form = "adjective"
    elif word in verb_words(settings.ladder) or is_infinitive(word, language):
        form = "verb"
    else:
        form = "other"
    return (_Beginning(form, first.start(), first.end()),)


def _is_preambular(paragraph: Paragraph, numbered_before: bool) -> bool:
    if paragraph.kind is ClauseKind.PREAMBLE:
        return True
    label = label_of(paragraph.label) if paragraph.label else None
    if label is not None:
        return label.prefix.upper() == "PP"
    return not numbered_before and paragraph.kind is ClauseKind.PARAGRAPH


def _forms(text: Text) -> Iterator[tuple[int, Spot]]:
    preambular: list[tuple[int, _Beginning]] = []
    operative: list[tuple[int, _Beginning]] = []
    numbered = False
    for place, found in text.facts(_beginning):
        paragraph = text.paragraphs[place]
        if _is_preambular(paragraph, numbered):
            preambular.append((place, found[0]))
        elif paragraph.kind is ClauseKind.PARAGRAPH and paragraph.label:
            numbered = True
            operative.append((place, found[0]))
    in_gerund = [each for each in preambular if each[1].form in ("gerund", "adjective")]
    if len(preambular) >= _FEWEST and len(in_gerund) >= _MOST * len(preambular):
        for place, begins in preambular:
            if begins.form == "verb":
                yield place, _about(text, place, FINITE_PREAMBLE, begins)
    with_verb = [each for each in operative if each[1].form == "verb"]
    if len(operative) < _FEWEST or len(with_verb) < _MOST * len(operative):
        return
    for place, begins in operative:
        if begins.form in ("gerund", "adjective"):
            yield place, _about(text, place, GERUND_OPERATIVE, begins)
        elif begins.form == "other":
            paragraph = text.paragraphs[place]
            if len(paragraph.text.split()) >= _SENTENCE and not _does_something(paragraph, text.settings):
                yield place, _about(text, place, NO_VERB, begins)


def _about(text: Text, place: int, rule: Rule, begins: _Beginning) -> Spot:
    word = text.paragraphs[place].text[begins.start : begins.end]
    return spot(rule, begins.start, begins.end, word=word)


# -- items of one list ----------------------------------------------------------------------------------------------


def _item_form(paragraph: Paragraph, settings: CheckSettings) -> Sequence[_Beginning]:
    """How an item begins: infinitive, gerund, article, or another word (told apart by its capital for nothing)."""
    if paragraph.kind not in (ClauseKind.ITEM, ClauseKind.SUBITEM):
        return ()
    first = first_word(paragraph.text)
    if first is not None and first.group().casefold() in _NEGATION:
        first = WORD.search(paragraph.text, first.end())
    if first is None:
        return ()
    word, language = first.group().casefold(), settings.language
    if is_infinitive(word, language):
        form = "infinitive"
    elif is_gerund(word, language):
        form = "gerund"
    elif word in ARTICLES.get(language, ()):
        form = "article"
    else:
        form = "word"
    return (_Beginning(form, first.start(), first.end()),)


def _parallels(text: Text) -> Iterator[tuple[int, Spot]]:
    forms = {place: found[0] for place, found in text.facts(_item_form)}
    for series in text.once(lists_in):
        known = [(place, forms[place]) for place in series.items if place in forms]
        if len(known) < _FEWEST - 1:
            continue
        form, count = Counter(begins.form for _, begins in known).most_common(1)[0]
        if count == len(known) or count < _MOST * len(known):
            continue
        for place, begins in known:
            # Among nouns without article only an article stands out: other words may be nouns or not.
            if begins.form == form or (form == "word" and begins.form != "article"):
                continue
            if form == "article" and begins.form == "word":
                continue
            yield place, spot(NOT_PARALLEL, begins.start, begins.end, usual=form, word=_word(text, place, begins))


def _word(text: Text, place: int, begins: _Beginning) -> str:
    return text.paragraphs[place].text[begins.start : begins.end]


# -- who acts -------------------------------------------------------------------------------------------------------

_SUBJECT = re.compile(r"\s*(?:(?:Los|Las|El|La|Os|As|O|A|The|Les|Le)\s|L[’'])?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Subject:
    organ: str
    start: int
    end: int


def _subject(paragraph: Paragraph, settings: CheckSettings) -> Sequence[_Subject]:
    pattern = settings.tables.of(settings.language).organ_pattern
    if pattern is None or paragraph.kind not in (ClauseKind.PREAMBLE, ClauseKind.PARAGRAPH, ClauseKind.CHAPEAU):
        return ()
    article = _SUBJECT.match(paragraph.text)
    found = pattern.match(paragraph.text, article.end() if article is not None else 0)
    return (_Subject(found.group(), found.start(), found.end()),) if found is not None else ()


def _subjects(text: Text) -> Iterator[tuple[int, Spot]]:
    found = [(place, here[0]) for place, here in text.facts(_subject)]
    counts = Counter(subject.organ for _, subject in found)
    if len(counts) < 2:
        return
    most = counts.most_common(1)[0][0]
    for place, subject in found:
        if subject.organ != most:
            yield place, spot(TWO_ORGANS, subject.start, subject.end, organ=subject.organ, usual=most)


SCANS = (
    TextScan((NO_VERB, FINITE_PREAMBLE, GERUND_OPERATIVE), _forms),
    TextScan((NOT_PARALLEL,), _parallels),
    TextScan((TWO_ORGANS,), _subjects),
)
