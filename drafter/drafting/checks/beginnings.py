"""How a paragraph begins: with a verb and in which form, or with something else."""

from __future__ import annotations

import re
from functools import lru_cache

from drafter.instruments import VerbLadder

_GERUND = {
    "es": re.compile(r"\w+(?:ando|iendo|yendo)(?:se|l[oae]s?)?$"),
    "pt": re.compile(r"\w+(?:ando|endo|indo|ondo)(?:-se)?$"),
    "en": re.compile(r"\w{2,}ing$"),
    "fr": re.compile(r"\w{2,}(?:ant|issant)$"),
}
# Preambular paragraphs may begin with an adjective or participle instead.
ADJECTIVE = {
    "es": re.compile(r"(?:conscientes?|convencid\w+|preocupad\w+|alarmad\w+|inspirad\w+|guiad\w+|decidid\w+|resuelt\w+"
                     r"|profundamente|gravemente|firmemente|animad\w+|seguros?|deseos\w+|reunid\w+|vist[oa]s?)$"),
    "pt": re.compile(r"(?:conscientes?|convencid\w+|preocupad\w+|inspirad\w+|guiad\w+|decidid\w+|profundamente"
                     r"|animad\w+|reunid\w+)$"),
    "en": re.compile(r"(?:aware|mindful|conscious|convinced|concerned|alarmed|deeply|gravely|guided|inspired"
                     r"|encouraged|determined|cognizant|gratified|firmly|fully|seriously)$"),
    "fr": re.compile(r"(?:consciente?s?|convaincue?s?|préoccupée?s?|alarmée?s?|inspirée?s?|guidée?s?|résolue?s?"
                     r"|profondément|gravement|soucieu\w+)$"),
}  # fmt: skip
_NO_GERUNDS = """
cuando comando bando mando blando segundo mundo fondo contrabando estupendo tremendo dividendo
    quando mando segundo mundo fundo durante pendant avant devant autant tant cependant maintenant suivant
    during king thing nothing something anything everything evening morning meeting building spring string
    notwithstanding pending following
"""
_NOT_GERUNDS = frozenset(_NO_GERUNDS.split())
_INFINITIVE = {
    "es": re.compile(r"[^\W\d_]+(?:[aei]r|ír)(?:se|l[oae]s?)?$"),
    "pt": re.compile(r"[^\W\d_]{2,}(?:[aeio]r|ôr)(?:-se)?$"),
    "fr": re.compile(r"[^\W\d_]{2,}(?:er|ir|re|oir)$"),
}
ARTICLES = {
    "es": frozenset({"el", "la", "los", "las", "un", "una", "unos", "unas"}),
    "pt": frozenset({"o", "a", "os", "as", "um", "uma", "uns", "umas"}),
    "en": frozenset({"the", "a", "an"}),
    "fr": frozenset({"le", "la", "les", "un", "une", "des", "l"}),
}
_NO_INFINITIVES = """
bienestar lugar hogar mujer mar par familiar nuclear popular similar particular escolar militar singular
    primer tercer líder carácter ambiente mayor mejor sector factor valor error por lugar primeiro maior melhor
    notre votre autre entre contre membre nombre cadre centre ministre titre autre mer fer hiver premier
    dernier
"""
_NOT_INFINITIVES = frozenset(_NO_INFINITIVES.split())
WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_OPENING = re.compile(
    r"(?:(?:asimismo|además|también|igualmente|por (?:otra parte|último|tanto)|en (?:est|es)[ea] (?:sentido|contexto)"
    r"|ademais|outrossim|também|further|also|moreover|en outre|également)\s*,?\s+)+",
    re.IGNORECASE,
)


@lru_cache(maxsize=4)
def verb_words(ladder: VerbLadder) -> frozenset[str]:
    """First words of every form of the ladder's verbs."""
    return frozenset(form.split()[0] for entry in ladder.entries for form in (entry.infinitive, *entry.forms) if form)


def first_word(text: str) -> re.Match[str] | None:
    """The first word, after «asimismo» and the like."""
    opening = _OPENING.match(text)
    return WORD.search(text, opening.end() if opening is not None else 0)


def is_gerund(word: str, language: str) -> bool:
    """True for a gerund or present participle, small letters."""
    pattern = _GERUND.get(language)
    return pattern is not None and word not in _NOT_GERUNDS and pattern.match(word) is not None


def is_infinitive(word: str, language: str) -> bool:
    """True for an infinitive, small letters; English has no form of its own."""
    pattern = _INFINITIVE.get(language)
    return pattern is not None and word not in _NOT_INFINITIVES and pattern.match(word) is not None


def begins_with_verb(text: str, language: str, ladder: VerbLadder) -> bool:
    """True where the first word is a verb of the ladder in any form, an infinitive or a gerund."""
    first = first_word(text)
    if first is None:
        return False
    word = first.group().casefold()
    return word in verb_words(ladder) or is_infinitive(word, language) or is_gerund(word, language)
