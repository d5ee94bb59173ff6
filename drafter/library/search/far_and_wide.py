"""Clauses of all years that may answer best, however many answer: the newest ones are read from the index's end.

The finder's postings say which clauses have all the words (or, where some do, the rarest of them), and the sizes which
of these are short; both at once for the whole library, without reading a text. What they give is only likely: whether
a clause answers is for its text to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from drafter.library.search.query import All, Any, Node, Query
from drafter.library.search.terms import Term
from drafter.library.store.stem_index import StemCount, StemIndex

_BEGUN = 24
"""Words that begin as one is begun of which clauses are looked for, the most used."""
_FINE = 1024
"""Steps of a word's weight."""


def likely_rows(query: Query, stems: StemIndex, rarity: Mapping[Term, float], count: int) -> list[int]:
    """The rows of clauses that may answer a query best, the likeliest first; empty where its words do not tell.

    Args:
        query: what is asked.
        stems: of the library.
        rarity: of each of its terms, greater for those in fewer clauses.
        count: how many at most.
    """
    if query.root is None:
        return []
    alternatives = [member.members for member in _members(query.root) if isinstance(member, Any)]
    if query.some_of and alternatives:
        terms = [term for term in alternatives[0] if isinstance(term, Term)]
        weights: dict[int, int] = {}
        for term, ids in zip(terms, _stems_of([_words(term) for term in terms], stems), strict=True):
            weights.update((number, round(_FINE * rarity[term])) for number in ids or ())
        return [row for _, row in stems.best(weights, count)]
    asked = [words for member in _members(query.root) for words in _required(member)]
    return stems.holding([group for group in _stems_of(asked, stems) if group is not None], count)


def _members(root: Node) -> Sequence[Node]:
    return root.members if isinstance(root, All) else (root,)


def _required(node: Node) -> Iterable[frozenset[str]]:
    """Of what must hold, the words of which one must occur."""
    if not isinstance(node, Term) or node.phrases:
        return ()
    if len(node.words) == 1:
        return () if node.unfinished and not node.begun else (_words(node),)
    firsts = [frozenset({word}) for word in node.words[:-1]]
    if not node.unfinished:
        firsts.append(frozenset({node.words[-1]}))
    return firsts


def _words(term: Term) -> frozenset[str]:
    return frozenset({*term.words, *term.forms, *term.begun[:_BEGUN]})


def _stems_of(asked: Sequence[frozenset[str]], stems: StemIndex) -> list[frozenset[int] | None]:
    """The numbers of the stems of each group of words; None where one is left out as too common."""
    stem_of: dict[str, set[str]] = {}
    for word, stem in stems.stems_of(sorted({word for words in asked for word in words})):
        stem_of.setdefault(word, set()).add(stem)
    counts = stems.stems({stem for its in stem_of.values() for stem in its})
    found: list[frozenset[int] | None] = []
    for words in asked:
        its: list[StemCount] = [counts[stem] for word in words for stem in stem_of.get(word, ()) if stem in counts]
        found.append(None if any(each.left_out for each in its) else frozenset(each.number for each in its))
    return found
