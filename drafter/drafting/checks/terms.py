"""Words: one term for one thing, names as they are officially written, agreement, and phrases that lean on others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from drafter.drafting.checks.model import (
    Category,
    CheckSettings,
    ParagraphScan,
    Rule,
    Severity,
    Spot,
    Text,
    TextScan,
    replaced,
    spot,
)
from drafter.drafting.model import Paragraph
from drafter.instruments import ClauseKind
from drafter.instruments.sentences import sentences

INCONSISTENT = Rule("inconsistent-term", Category.TERMS, Severity.NOTICE)
CAPITALS = Rule("capital-variants", Category.TERMS, Severity.NOTICE)
OFFICIAL_NAME = Rule("official-name", Category.TERMS, Severity.NOTICE)
GENDER = Rule("gender-agreement", Category.TERMS, Severity.NOTICE, frozenset({"es"}))
ORDER = Rule("enumeration-order", Category.TERMS, Severity.NOTICE, frozenset({"es", "pt", "fr"}))
QUOTED_ALONE = Rule("quoted-alone", Category.TERMS, Severity.NOTICE, frozenset({"es"}))

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


# -- terms and names ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Term:
    group: int
    variant: int
    form: int
    start: int
    end: int
    capital: bool
    """Within a name: a capital in the middle of a sentence."""


def _terms(paragraph: Paragraph, settings: CheckSettings) -> Sequence[_Term]:
    tables = settings.tables.of(settings.language)
    if tables.term_pattern is None:
        return ()
    text = paragraph.text
    found = []
    for match in tables.term_pattern.finditer(text):
        group, variant, form = tables.term_forms[match.group().casefold()]
        listed = tables.terms[group].variants[variant][form]
        capital = match.start() > 0 and match.group()[0].isupper() and listed[0].islower()
        found.append(_Term(group, variant, form, match.start(), match.end(), capital))
    return found


def _inconsistent(text: Text) -> Iterator[tuple[int, Spot]]:
    groups = text.settings.tables.of(text.settings.language).terms
    used: dict[int, list[tuple[int, _Term]]] = {}
    for place, found in text.facts(_terms):
        for one in found:
            used.setdefault(one.group, []).append((place, one))
    for group, all_of in used.items():
        counts = Counter(one.variant for _, one in all_of)
        if len(counts) < 2:
            continue
        usual = min(counts, key=lambda variant: (-counts[variant], variant))
        row = groups[group].variants[usual]
        for place, one in all_of:
            if one.variant == usual or one.capital:
                continue
            words = text.paragraphs[place].text[one.start : one.end]
            instead = row[one.form] if one.form < len(row) else row[0]
            if words[0].isupper() and instead[0].islower():
                instead = instead[0].upper() + instead[1:]
            fix = replaced(one.start, one.end, instead) if groups[group].replaceable and one.form < len(row) else None
            data = {"term": words, "usual": instead}
            yield (
                place,
                spot(
                    INCONSISTENT, one.start, one.end, fix, times=counts[one.variant], usual_times=counts[usual], **data
                ),
            )


def _names(paragraph: Paragraph, settings: CheckSettings) -> Iterator[Spot]:
    tables = settings.tables.of(settings.language)
    if tables.name_pattern is None:
        return
    for match in tables.name_pattern.finditer(paragraph.text):
        name = tables.wrong_names[match.group()]
        fix = replaced(match.start(), match.end(), name.official) if name.replaceable else None
        yield spot(OFFICIAL_NAME, match.start(), match.end(), fix, name=match.group(), official=name.official)


# -- capitals of one name -------------------------------------------------------------------------------------------

_SMALL_WORDS = """
de del la las los el y e o u para en a al sobre contra por con do da dos das of the and for on to in du des et
    pour au aux sur d l um em no na
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_CAPITAL_WORD = re.compile(r"(?<![\w’'-])[A-ZÁÉÍÓÚÜÑÇÂÊÔÀÈÙÃÕ][^\W\d_]*(?:[’'-][^\W\d_]+)*")
_IN_CAPITALS = re.compile(r"(?<!\w)[A-ZÁÉÍÓÚÜÑÇÂÊÔÀÈÙÃÕ]{4,}(?!\w)")
_REACH = 14
"""Words up to which a name may go on."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Words from a capital on: as written and where they end; how many of them are the name by its capitals."""

    words: tuple[str, ...]
    ends: tuple[int, ...]
    start: int
    named: int
    opens: bool
    """Its first word opens a sentence, where every word has a capital."""


def _runs(paragraph: Paragraph, _settings: CheckSettings) -> Sequence[_Run]:
    if paragraph.kind is ClauseKind.TITLE:
        return ()
    text = paragraph.text
    if 3 * len(_IN_CAPITALS.findall(text)) > text.count(" ") + 1:
        return ()
    runs: list[_Run] = []
    after = -1
    for word in _CAPITAL_WORD.finditer(text):
        written = word.group()
        if word.start() < after or written.casefold() in _SMALL or (len(written) > 1 and written.isupper()):
            continue
        tail = _together(text, word.start())
        named = _named(tail)
        after = tail[named - 1].end()
        if len(tail) < 2:
            continue
        before = text[: word.start()].rstrip(' "“«(¿¡')
        opens = not before or before[-1] in ".!?:;•"
        words, ends = tuple(each.group() for each in tail), tuple(each.end() for each in tail)
        runs.append(_Run(words, ends, word.start(), named, opens))
    return runs


def _together(text: str, start: int) -> list[re.Match[str]]:
    """The words from there on, up to a sign between them."""
    tail: list[re.Match[str]] = []
    for word in _WORD.finditer(text, start):
        if tail and (len(tail) == _REACH or text[tail[-1].end() : word.start()].strip()):
            break
        tail.append(word)
    return tail


def _named(tail: Sequence[re.Match[str]]) -> int:
    """How many words, from the first on, are the name: those with capitals and the small ones between."""
    named = 1
    for place, word in enumerate(tail[1:], 1):
        if word.group()[0].isupper():
            named = place + 1
        elif word.group().casefold() not in _SMALL:
            break
    return named


def _capitals(text: Text) -> Iterator[tuple[int, Spot]]:
    runs = [(place, run) for place, found in text.facts(_runs) for run in found]
    named: dict[tuple[str, ...], Counter[tuple[str, ...]]] = {}
    for _, run in runs:
        name = run.words[: run.named]
        if sum(word[0].isupper() for word in name) >= (3 if run.opens else 2):
            named.setdefault(tuple(word.casefold() for word in name), Counter())[name] += 1
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for folded in named:
        by_first.setdefault(folded[0], []).append(folded)
    for place, run in runs:
        candidates = by_first.get(run.words[0].casefold())
        if not candidates:
            continue
        for folded in sorted(candidates, key=len, reverse=True):
            here = run.words[: len(folded)]
            if len(here) < len(folded) or tuple(word.casefold() for word in here) != folded:
                continue
            usual = named[folded].most_common(1)[0][0]
            # Fewer capitals than the name has, or others: more would be a longer name.
            if here != usual and here[1:] != usual[1:] and named[folded][here] < named[folded][usual]:
                start, end = run.start, run.ends[len(folded) - 1]
                words = text.paragraphs[place].text[start:end]
                yield place, spot(CAPITALS, start, end, words=words, usual=" ".join(usual))
            break


# -- gender -------------------------------------------------------------------------------------------------------

_FEMININE = r"(?:ciones|siones|dades|tades|udes|eas|icas|idas|adas|ancias|encias|ías|uras|ivas)"
_AMONG_OTHERS = re.compile(
    rf"\b(?P<noun>[^\W\d_]+{_FEMININE})\s+(?:tales\s+)?como\s+[^.;:()]{{1,240}}?,?\s+entre\s+(?P<others>otros)\b"
)
_ARTICLE = re.compile(
    r"(?<!\w)(?P<article>[Ee]l|[Ll]os|[Uu]nos?|[Dd]el|[Aa]l|[Ll]as?|[Uu]nas?)\s(?P<noun>[^\W\d_]{2,}"
    r"(?:(?P<feminine>(?:c|s)ión(?:es)?|ciones|siones|dad(?:es)?|tud(?:es)?|eza(?:s)?)"
    r"|(?P<masculine>mientos?|ismos?|ajes?)))(?!\w)",
)
_MASCULINE_ARTICLES = frozenset({"el", "los", "un", "unos", "del", "al"})
_EXCEPTIONS = frozenset({"guion", "guión", "avión", "camión", "ataúd", "laúd", "alud", "talud", "corazón"})


def _genders(paragraph: Paragraph, _settings: CheckSettings) -> Iterator[Spot]:
    text = paragraph.text
    for match in _AMONG_OTHERS.finditer(text) if "entre otros" in text else ():
        yield spot(GENDER, match.start("others") - 6, match.end("others"), word="otros", noun=match["noun"])
    for match in _ARTICLE.finditer(text):
        noun = match["noun"].casefold()
        masculine = match["article"].casefold() in _MASCULINE_ARTICLES
        if noun.removesuffix("es") in _EXCEPTIONS or masculine == (match["feminine"] is None):
            continue
        yield spot(GENDER, match.start("article"), match.end("noun"), word=match["article"], noun=match["noun"])


# -- the same things in another order -------------------------------------------------------------------------------

_STRETCH = re.compile(r"[^.;:!?()\[\]–—\"“”«»\n]+")
_JOIN = re.compile(r"\s(?:y|e|o|u|et|ou)\s")
_PIECE_WORDS = 5
"""Words up to which something between two commas is a member of an enumeration."""


@dataclass(frozen=True, slots=True)
class _Enumeration:
    """Members in order; the ways the first may begin and the last may end, shortest first, and where they do."""

    middle: tuple[str, ...]
    first: tuple[str, ...]
    last: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


_WAYS = 3
"""Words a member at either end may have."""


def _enumerations(paragraph: Paragraph, _settings: CheckSettings) -> Sequence[_Enumeration]:
    """Enumerations of three members or more: short pieces between commas, the last after «y»."""
    text = paragraph.text
    if ", " not in text:
        return ()
    found: list[_Enumeration] = []
    for stretch in _STRETCH.finditer(text):
        if ", " not in stretch.group():
            continue
        pieces = _pieces(stretch.group(), stretch.start())
        first = 0  # of the pieces that can still belong together
        for number, (start, end) in enumerate(pieces):
            joined = _JOIN.search(text, start, end)
            short = len(text[start : joined.start() if joined is not None else end].split()) <= _PIECE_WORDS
            if joined is not None and short and number > first:
                enumeration = _enumeration(text, [*pieces[first:number], (start, joined.start()), (joined.end(), end)])
                if enumeration.first and enumeration.last:
                    found.append(enumeration)
            if joined is not None or not short:
                first = number  # it may be where another begins
    return found


def _pieces(stretch: str, offset: int) -> list[tuple[int, int]]:
    """Where the pieces between commas stand."""
    pieces: list[tuple[int, int]] = []
    start = 0
    for comma in re.finditer(r",\s+", stretch):
        pieces.append((offset + start, offset + comma.start()))
        start = comma.end()
    pieces.append((offset + start, offset + len(stretch)))
    return pieces


def _enumeration(text: str, members: Sequence[tuple[int, int]]) -> _Enumeration:
    """The first member ends with a word or a few, the last begins with them: where they begin and end nobody says."""
    opening = list(_WORD.finditer(text, *members[0]))[-_WAYS:]
    closing = list(_WORD.finditer(text, *members[-1]))[:_WAYS]
    first = tuple(text[word.start() : members[0][1]].casefold() for word in reversed(opening))
    last = tuple(text[members[-1][0] : word.end()].casefold() for word in closing)
    middle = tuple(text[start:end].casefold() for start, end in members[1:-1])
    starts = tuple(word.start() for word in reversed(opening))
    ends = tuple(word.end() for word in closing)
    return _Enumeration(middle, first, last, starts, ends)


def _members(one: _Enumeration, other: _Enumeration) -> list[str]:
    """What two enumerations have in common, in the order of ``one``."""
    theirs = {*other.middle, *other.first, *other.last}
    shared = [next((way for way in reversed(one.first) if way in theirs), "")]
    shared += [member if member in theirs else "" for member in one.middle]
    shared.append(next((way for way in reversed(one.last) if way in theirs), ""))
    return [member for member in shared if member and member not in _SMALL]


def _much(shared: int, *enumerations: _Enumeration) -> bool:
    """True where what they share is three members or more, and most of each."""
    sizes = [len(each.middle) + 2 for each in enumerations]
    return shared >= 3 and shared >= 0.75 * min(sizes) and shared >= 0.6 * max(sizes)


def _orders(text: Text) -> Iterator[tuple[int, Spot]]:
    """Each enumeration beside those before it; one that recurs word for word is compared once."""
    by_word: dict[str, list[_Enumeration]] = {}
    verdicts: dict[tuple[tuple[str, ...], ...], tuple[list[str], list[str]] | None] = {}
    for place, found in text.facts(_enumerations):
        for one in found:
            key = (one.first, one.middle, one.last)
            if key not in verdicts:
                verdicts[key] = _otherwise(one, by_word)
                for member in {*one.middle, *one.first, *one.last}:
                    by_word.setdefault(member, []).append(one)
            verdict = verdicts[key]
            if verdict is not None:
                mine, theirs = verdict
                start = one.starts[one.first.index(mine[0]) if mine[0] in one.first else 0]
                end = one.ends[one.last.index(mine[-1]) if mine[-1] in one.last else 0]
                yield place, spot(ORDER, start, end, None, order=", ".join(mine), other=", ".join(theirs))


def _otherwise(one: _Enumeration, by_word: Mapping[str, Sequence[_Enumeration]]) -> tuple[list[str], list[str]] | None:
    """The members it shares with one before in another order: in its own, and in the other's."""
    candidates = Counter(other for member in {*one.middle, *one.first, *one.last} for other in by_word.get(member, ()))
    for other, count in candidates.items():
        if count < 3:
            continue
        mine, theirs = _members(one, other), _members(other, one)
        if mine != theirs and sorted(mine) == sorted(theirs) and _much(len(mine), one, other):
            return mine, theirs
    return None


# -- phrases that need what stands before ---------------------------------------------------------------------------

_POINTING = re.compile(
    r"(?<!\w)(?:es[aeo]s?|est[aeo]s?|dich[ao]s?|aquell[ao]s?|tales)\s(?P<noun>[^\W\d_]{3,})", re.IGNORECASE
)
_MENTIONED = re.compile(
    r"[^\W\d_]+\s(?:antes|anteriormente|arriba)\s(?:mencionad|citad|señalad|indicad)[ao]s?"
    r"|l[ao]s\s(?:mencionad|citad|referid)[ao]s\s[^\W\d_]+",
    re.IGNORECASE,
)
_MENTIONING = re.compile("mencionad|citad|señalad|indicad|referid")


def _pointing(paragraph: Paragraph, settings: CheckSettings) -> Iterator[Spot]:
    """Only in the first sentence of an item: later ones lean on it, and paragraphs are quoted with their subject."""
    if paragraph.kind not in (ClauseKind.ITEM, ClauseKind.SUBITEM):
        return
    tables = settings.tables.of(settings.language)
    start, sentence = next(sentences(paragraph.text), (0, ""))
    found: list[tuple[int, int]] = []
    for match in _POINTING.finditer(sentence):
        noun, before = match["noun"].casefold(), sentence[: match.start()].casefold()
        if noun in tables.self_references or noun.rstrip("s") in before:
            continue
        around = (before[-16:] + match.group().casefold()).strip()
        if not any(phrase in around for phrase in tables.fixed_phrases):
            found.append(match.span())
    if _MENTIONING.search(sentence):
        found += [match.span() for match in _MENTIONED.finditer(sentence)]
    for first, last in sorted(found):
        yield spot(QUOTED_ALONE, start + first, start + last, phrase=sentence[first:last])


SCANS = (
    TextScan((INCONSISTENT,), _inconsistent),
    ParagraphScan((OFFICIAL_NAME,), _names),
    TextScan((CAPITALS,), _capitals),
    ParagraphScan((GENDER,), _genders),
    TextScan((ORDER,), _orders),
    ParagraphScan((QUOTED_ALONE,), _pointing),
)
