"""Forms of a word that its stem does not reach: «promueven» of «promover», «exija» of «exigir», «sought» of «seek».

A stemmer cuts off endings; what changes before the ending it cannot see. Two layers join such forms:

- *Spelling.* In Spanish and Portuguese the last consonant of a root is written by the vowel that follows (c/z, c/qu,
  g/j, g/gu; -zc- in «reconozca»). :func:`sound` gives the stem as it is heard, so that «alcance» and «alcanzar» meet
  while «poco» and «pozo» stay apart.
- *Irregular verbs.* ``irregular_verbs.json`` lists them with the roots they change to and the endings those take. Where
  a root changes its vowel («cuesta»), the endings of the changed one do not stand on the other: «costa» is no form of
  «costar».

Words are joined two by two (:func:`alike`), never through a third: what «acuerdan» shares with «acuerdo» does not make
«acordar» find every «acuerdo».
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple, cast

from drafter.errors import KnownError
from drafter.instruments import fold
from drafter.library.language import language_table, stem

_FILE = "irregular_verbs.json"
_SHORTEST = 3
"""Letters of a form or root: what is shorter is too often something else."""
_VOWELS = frozenset("aeiou")
_STRESSED = "o"
"""Ending of the first person: the root before it is the changed one too, and the form mostly a noun («acuerdo»)."""
_INFINITIVE = {"es": "[aei]r", "pt": "[aeio]r", "en": "e", "fr": "oir|[ei]r|re"}

_SPELLED: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "es": (("qu", "ei", "c"), ("zc", "ao", "z"), ("c", "ei", "z"), ("gu", "ei", "g"), ("g", "ei", "j")),
    "pt": (("qu", "ei", "c"), ("gu", "ei", "g"), ("g", "ei", "j")),
}
"""How a root ends in writing, the letters one of which follows, and what stands for how that is heard."""
_BEFORE_ZC = frozenset("aeou")
_CUT_OFF = re.compile(r"(?P<root>\w*if)ic[ao]s?")
"""A stemmer takes «verifica» for an adjective, and cuts off what belongs to «verificar»."""
_LEFT = "ent"
"""The plural ending that the French stemmer leaves («décident»)…"""
_LEAST_BEFORE = 5
"""…where so many letters stand before it: not in «argent»."""


@dataclass(frozen=True)
class _Verbs:
    """The irregular verbs of a language; words folded.

    Attributes:
        forms: infinitive -> its irregular forms.
        of_form: irregular form -> the infinitives it belongs to.
        forms_alone: irregular forms that are no infinitives.
        of_root: the infinitive's root as it is heard -> infinitives.
        not_theirs: infinitive -> what stands on its root only as another word.
        regular: the endings of regular forms; empty where each irregular verb is listed with all of its forms.
        others: words that look like forms and are mostly others.
    """

    forms: Mapping[str, frozenset[str]]
    of_form: Mapping[str, tuple[str, ...]]
    forms_alone: frozenset[str]
    of_root: Mapping[str, tuple[str, ...]]
    not_theirs: Mapping[str, Collection[str]]
    regular: frozenset[str]
    others: frozenset[str]


class Kindred(NamedTuple):
    """Where to look for the words that are alike with one.

    Attributes:
        stems: that they may have; not all words with one of them are alike.
        forms: words that are (folded).
    """

    stems: frozenset[str]
    forms: frozenset[str]


def alike(word: str, other: str, language: str, other_stem: str | None = None) -> bool:
    """Whether two words (folded) are forms of one, as far as spelling and irregular verbs go.

    Args:
        word: one of them.
        other: the other.
        language: of both; in other languages than the four only equal stems are alike.
        other_stem: the other one's stem, where its accents gave another.
    """
    if sound(word, language) == sound(other, language, other_stem):
        return True
    mine = infinitives(word, language)
    return bool(mine) and not set(mine).isdisjoint(infinitives(other, language, other_stem))


@lru_cache(maxsize=2**14)
def kindred(word: str, language: str) -> Kindred:
    """Where to look for the other forms of a word (folded).

    Raises:
        KnownError: the table of verbs is missing or damaged.
    """
    verbs = _verbs(language)
    mine = infinitives(word, language)
    sounds = {sound(word, language), *(sound(infinitive, language) for infinitive in mine)}
    stems = frozenset(spelled for each in sounds for spelled in _spellings(each, language))
    return Kindred(stems, frozenset[str]().union(*(verbs.forms[infinitive] for infinitive in mine)))


@lru_cache(maxsize=2**14)
def root(word: str, language: str) -> str:
    """One key for the forms of a word (folded): the stem, as it is heard, of the first verb it is a form of."""
    mine = infinitives(word, language)
    return sound(mine[0] if mine else word, language)


def sound(word: str, language: str, its_stem: str | None = None) -> str:
    """The stem of a word (folded) as it is heard, where spelling goes by the vowel that follows.

    Args:
        word: the word.
        language: ISO 639-1.
        its_stem: where its accents gave another than the folded word has.
    """
    stem_ = its_stem if its_stem is not None else stem(word, language)
    if not word.startswith(stem_) or word in _verbs(language).forms_alone:
        return stem_
    if language == "fr":
        left = word == stem_ and word.endswith(_LEFT) and len(word) >= _LEAST_BEFORE + len(_LEFT)
        return stem_.removesuffix(_LEFT) if left else stem_
    if language in _SPELLED:
        cut_off = _CUT_OFF.fullmatch(word)
        if cut_off is not None and cut_off["root"] == stem_:
            return stem_ + "ic"
    following = word[len(stem_) : len(stem_) + 1]
    for written, before, heard in _SPELLED.get(language, ()):
        if following and following in before and stem_.endswith(written):
            bare = stem_.removesuffix(written)
            if written == "zc" and bare[-1:] not in _BEFORE_ZC:
                continue
            return bare + heard if len(bare + heard) >= _SHORTEST else stem_
    return stem_


def infinitives(word: str, language: str, its_stem: str | None = None) -> tuple[str, ...]:
    """The irregular verbs (folded infinitives) that a word (folded) is a form of, a regular one too."""
    verbs = _verbs(language)
    irregular = verbs.of_form.get(word, ())
    stem_ = its_stem if its_stem is not None else stem(word, language)
    # A stemmer may leave the infinitive of a future: «cubrirá».
    regular = verbs.of_root.get(sound(word, language, stem_), ()) or ((stem_,) if stem_ in verbs.forms else ())
    endings = {word.removeprefix(stem_), word.removeprefix(stem_.removesuffix("e")), word.removeprefix(stem_ + "u")}
    if not regular or word in verbs.others or (verbs.regular and verbs.regular.isdisjoint(endings)):
        return irregular
    return irregular + tuple(
        verb for verb in regular if verb not in irregular and word not in verbs.not_theirs.get(verb, ())
    )


def _spellings(heard: str, language: str) -> Iterator[str]:
    """The stems that may be heard so."""
    yield heard
    if language == "fr":
        yield heard + _LEFT
    if language in _SPELLED and heard.endswith("ific"):
        yield heard.removesuffix("ic")
    for written, _, sound_ in _SPELLED.get(language, ()):
        if heard.endswith(sound_):
            yield heard.removesuffix(sound_) + written


@cache
def _verbs(language: str) -> _Verbs:
    forms: defaultdict[str, set[str]] = defaultdict(set)
    not_theirs: defaultdict[str, set[str]] = defaultdict(set)
    table = language_table(_FILE)
    try:
        rows = cast(Mapping[str, Mapping[str, object]], table).get(language)
        if rows is None:
            return _Verbs({}, {}, frozenset(), {}, {}, frozenset(), frozenset())
        endings = cast(Mapping[str, str], rows["endings"])
        others = frozenset(cast(str, rows["other_words"]).split())
        regular = frozenset(each.strip("-") for each in cast(str, rows.get("regular", "")).split())
        for row in cast(list[Mapping[str, object]], rows["verbs"]):
            for infinitive, made, not_its in _conjugated(row, endings, language):
                forms[infinitive].update(made)
                not_theirs[infinitive].update(not_its)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise KnownError("table-damaged", file=_FILE) from error
    of_form: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    of_root: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    kept = {
        infinitive: frozenset(form for form in made if len(form) >= _SHORTEST and form not in others)
        for infinitive, made in forms.items()
    }
    for infinitive, its in kept.items():
        for form in its:
            of_form[form] += (infinitive,)
        if infinitive not in others:
            of_form[infinitive] += (infinitive,)
            heard = _heard(_root(infinitive, language), infinitive, language)
            if len(heard) >= _SHORTEST:
                of_root[heard] += (infinitive,)
    return _Verbs(
        kept, dict(of_form), frozenset(of_form) - forms.keys(), dict(of_root), dict(not_theirs), regular, others
    )


def _root(infinitive: str, language: str) -> str:
    return re.sub(f"(?:{_INFINITIVE.get(language, '')})$", "", infinitive)


def _conjugated(
    row: Mapping[str, object], endings: Mapping[str, str], language: str
) -> Iterator[tuple[str, set[str], set[str]]]:
    """Of each verb of a row: infinitive, irregular forms, and what stands on its root as another word; folded."""
    roots = cast(Mapping[str, str], row.get("roots", {}))
    plain = cast(str, row.get("forms", "")).split()
    for verb in map(fold, cast(str, row["verbs"]).split()):
        its_root = _root(verb, language)
        made, not_its = set(plain), set[str]()
        for change, kinds in roots.items():
            its = [each for kind in kinds.split() for each in endings.get(kind, kind).split()]
            changed = _changed(its_root, change, language, verb)
            made |= {_spelled(changed, "" if ending == "-" else ending, language, verb) for ending in its}
            before, _, after = change.partition(">")
            if before and after and _VOWELS.issuperset(before + after):
                written = _heard(its_root, verb, language)
                not_its |= {_spelled(written, ending, language, verb) for ending in (*its, _STRESSED)}
        for prefix in ("", *cast(str, row.get("prefixes", "")).split()):
            yield prefix + verb, {prefix + form for form in made}, {prefix + form for form in not_its}


def _changed(its_root: str, change: str, language: str, verb: str) -> str:
    """A root («=»), or with the last of some letters replaced («e>ie»), as it is heard; or what is given in its place.

    Raises:
        ValueError: the root does not have these letters.
    """
    if change == "=":
        return _heard(its_root, verb, language)
    before, arrow, after = change.partition(">")
    if not arrow:
        return change
    heard = _heard(its_root, verb, language)
    start = heard.rfind(before)
    if start < 0:
        raise ValueError(f"{verb} has no {before}")
    return heard[:start] + after + heard[start + len(before) :]


def _heard(its_root: str, verb: str, language: str) -> str:
    """The root of an infinitive as it is heard before its ending."""
    following = verb[len(its_root) : len(its_root) + 1]
    for written, before, heard in _SPELLED.get(language, ()):
        if written != "zc" and following in before and its_root.endswith(written):
            return its_root.removesuffix(written) + heard
    return its_root


def _spelled(heard: str, ending: str, language: str, verb: str) -> str:
    """A root of a verb as it is heard, written before an ending."""
    for written, before, its in _SPELLED.get(language, ()):
        if written == "zc" or (written == "g" and not verb.endswith(("ger", "gir"))):
            continue  # «dijeron» keeps its j
        if ending[:1] and ending[0] in before and heard.endswith(its):
            return heard.removesuffix(its) + written + ending
    return heard + ending
