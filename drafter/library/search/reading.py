"""What is typed into the search field -> a query.

All words must occur, in any order, accent, case or inflection; the last word may be unfinished, ``word*`` always is.
«"…"» is a phrase, «"…*"» one that may go on, ``-word`` excludes. AND, OR and NOT are understood in capitals and in four
languages (Y, O, NO; E, OU, NÃO; ET, OU, SAUF), with parentheses; where nothing else is typed they are words. Filters
are understood too (``año:2000-2010 idioma:pt,es``). Marks that are not seen are left out; anything else typed is only a
separator, so that no input is wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from drafter.instruments import fold
from drafter.library.language import WORD, stem
from drafter.library.search.fields import Catalogue, Filters, Narrowing, search_words
from drafter.library.search.query import All, Any, Node, Not, Query
from drafter.library.search.synonym_index import SynonymIndex
from drafter.library.search.terms import FEW_BEGUN, INDEXED_BEGINNING, Phrase, Term

MOST_WORDS = 40
"""A pasted page is searched by its first words."""
_DEEPEST = 8
"""Parentheses within parentheses; deeper ones are only separators."""
_MOST_BEGUN = 600
"""Words that begin alike and are looked up one by one, the most used of them; all of them where all is counted."""

_QUOTES = re.compile(r'["“”«»„]')
_LIGATURES = {number: unicodedata.normalize("NFKC", chr(number)) for number in range(0xFB00, 0xFB07)}
"""Letters that a .pdf joins and that are copied so."""
_PIECE = re.compile(
    r"(?P<sign>(?:(?<![^\s(])-)?\(|\))"
    r"|(?P<minus>(?<![^\s(])-)?(?:"
    r"(?P<field>[^\W\d_]{2,12}):(?P<value>[\"“«„][^\"“”«»„]*[\"”»“]?|\s?[<>≤≥=]=?\s?[\d.–—…-]*|\s?\d[\d.–—…-]*|[^\s()\"“”«»„]*)"
    r"|[\"“«„](?P<phrase>[^\"“”«»„]*)(?P<closed>[\"”»“]?)"
    r"|(?P<bare>[^\s()\"“”«»„]+))"
)


@dataclass(frozen=True)
class Kin:
    """What a library knows of words.

    Attributes:
        forms: (folded word, stems) -> the words of the texts with those stems.
        beginning: (folded beginning, most) -> so many words of the texts that begin so.
    """

    forms: Callable[[str, Iterable[str]], frozenset[str]]
    beginning: Callable[[str, int], Sequence[str]]


def understand(
    typed: str,
    kin: Kin,
    languages: Sequence[str],
    synonyms: SynonymIndex,
    *,
    filters: Filters = Filters(),  # noqa: B008 - it is frozen
    catalogue: Catalogue,
) -> Query:
    """Read what was typed.

    Args:
        typed: anything.
        kin: the library's words.
        languages: whose stems to try.
        synonyms: words that count as one another.
        filters: chosen besides.
        catalogue: the library's names, for filters.
    """
    typed = _plain(typed)
    reader = _Reader(typed, kin, languages, synonyms, catalogue)
    root = reader.whole()
    if root is None and reader.operators_alone:  # «O», «OR»: ORGANIZACIÓN is being typed, with the capitals locked
        reader = _Reader(typed, kin, languages, synonyms, catalogue, operators={})
        root = reader.whole()
    narrowed = [catalogue.narrowing(name, asked) for name, asked in filters.given()]
    empty = root is None and not narrowed and bool(typed.strip())
    if narrowed:
        members = root.members if isinstance(root, All) else (root,) if root is not None else ()
        root = All((*members, *narrowed))
    return Query(root, catalogue.every_clause, reader.worded, empty, tuple(reader.spelt))


def _plain(typed: str) -> str:
    """What was typed as the texts have it: composed, no ligatures, nothing that is not seen (soft hyphens, marks)."""
    composed = unicodedata.normalize("NFC", typed).translate(_LIGATURES)
    return "".join(character for character in composed if unicodedata.category(character) != "Cf")


@dataclass
class _Reader:
    """Reads one query, piece by piece."""

    typed: str
    kin: Kin
    languages: Sequence[str]
    synonyms: SynonymIndex
    catalogue: Catalogue
    operators: Mapping[str, str] = field(default_factory=lambda: search_words().operators)
    worded: bool = False
    spelt: list[str] = field(default_factory=list)
    _pieces: list[re.Match[str]] = field(default_factory=list)
    _at: int = 0
    _words: int = 0
    _depth: int = 0

    def __post_init__(self) -> None:
        self._pieces = list(_PIECE.finditer(self.typed))
        last = self.typed[-1:]
        self._finished = not last or last.isspace() or _QUOTES.fullmatch(last) is not None

    @property
    def operators_alone(self) -> bool:
        """Whether it has operators, and nothing else."""
        bare = [piece["bare"] for piece in self._pieces]
        return bool(bare) and all(word is not None and word in self.operators for word in bare)

    def whole(self) -> Node | None:
        """All of it; None where nothing is asked."""
        found: list[Node] = []
        while self._at < len(self._pieces):
            node = self._either()
            found += _members(node)
            if self._at < len(self._pieces):
                self._at += 1  # a parenthesis that closes nothing
        return _all(found)

    def _either(self) -> Node | None:
        """Alternatives, up to the end or a closing parenthesis."""
        alternatives = [self._together()]
        while self._operator() == "or":
            self._at += 1
            alternatives.append(self._together())
        asked = [alternative for alternative in alternatives if alternative is not None]
        if len(asked) < 2:
            return asked[0] if asked else None
        self.worded = True
        return Any(tuple(asked))

    def _together(self) -> Node | None:
        """What stands side by side: all of it is asked."""
        found: list[Node] = []
        while self._at < len(self._pieces):
            operator = self._operator()
            if operator == "or" or self._piece["sign"] == ")":
                break
            if operator == "and":
                self._at += 1
                self.worded = self.worded or bool(found)
                continue
            negative = operator == "not"
            if negative:
                self._at += 1
                if self._at == len(self._pieces) or self._operator() in {"and", "or"} or self._piece["sign"] == ")":
                    continue
            node = self._one()
            if node is not None:
                self.worded = self.worded or negative
                found += [Not(node)] if negative else _members(node)
        return _all(self._with_synonyms(found))

    @property
    def _piece(self) -> re.Match[str]:
        return self._pieces[self._at]

    def _operator(self) -> str | None:
        """Which operator stands here; None where none does."""
        if self._at >= len(self._pieces):
            return None
        piece = self._piece
        if piece["bare"] is None or piece["minus"] is not None:
            return None
        operator = self.operators.get(piece["bare"])
        if operator == "not" and self._at == 0 and self.typed.isupper():
            return None  # «NO DISCRIMINACIÓN», with the capitals locked
        return operator

    def _one(self) -> Node | None:
        """One piece, or what stands in parentheses."""
        piece = self._piece
        self._at += 1
        if piece["sign"] is not None:
            if self._depth == _DEEPEST:
                return None
            self._depth += 1
            node = self._either()
            self._depth -= 1
            if self._at < len(self._pieces):
                self._at += 1  # the closing one
            excluded = piece["sign"].startswith("-")
        else:
            node = self._filter(piece) if piece["field"] is not None else self._term(piece)
            excluded = piece["minus"] is not None
        return Not(node) if node is not None and excluded else node

    def _filter(self, piece: re.Match[str]) -> Node | None:
        name = search_words().fields.get(fold(piece["field"]))
        value = piece["value"].strip()
        if name is None:  # only words with a colon between
            return self._words_of(piece, f"{piece['field']} {value}")
        asked = [part.strip() for part in _QUOTES.sub("", value).split(",") if _QUOTES.match(value) is None]
        asked = [part for part in asked or [_QUOTES.sub("", value)] if WORD.search(part)]
        if not asked:
            return None  # only begun
        found = [self.catalogue.narrowing(name, part) for part in asked]
        values = tuple(dict.fromkeys(value for narrowing in found for value in narrowing.values))
        return Narrowing(name, values, tuple(dict.fromkeys(token for one in found for token in one.tokens)))

    def _term(self, piece: re.Match[str]) -> Node | None:
        if piece["phrase"] is None:
            return self._words_of(piece, piece["bare"])
        words = tuple(fold(word) for word in WORD.findall(piece["phrase"]))[:MOST_WORDS]
        if not words or not self._counted(words, piece):
            return None
        # «"derechos hum*"», and as other programs have it: «"derechos hum"*»
        starred = piece["phrase"].rstrip().endswith("*") or self.typed[piece.end() : piece.end() + 1] == "*"
        open_ended = starred or self._open_ended(piece)
        if len(words) > 1:
            return Term(words, frozenset(), open_ended, self._few_begun(words[-1]) if open_ended else ())
        return self._word(words[0], open_ended, exact=bool(piece["closed"]))

    def _words_of(self, piece: re.Match[str], text: str) -> Node | None:
        found: list[Node] = []
        spelt = list(WORD.finditer(text))
        for number, word in enumerate(spelt):
            if not self._counted((fold(word.group()),), piece):
                break
            starred = text[word.end() : word.end() + 1] == "*"
            last = number == len(spelt) - 1
            begun = starred or (last and self._open_ended(piece) and text[word.end() :] == "")
            found.append(self._word(word.group(), begun))
        return _all(found)

    def _counted(self, words: Phrase, piece: re.Match[str]) -> bool:
        """Whether these words are still few enough."""
        self._words += len(words)
        if piece["minus"] is None:
            self.spelt += words
        return self._words <= MOST_WORDS

    def _open_ended(self, piece: re.Match[str]) -> bool:
        """Whether more may be typed at the end of this piece."""
        return piece is self._pieces[-1] and not self._finished and piece["minus"] is None

    def _word(self, written: str, begun: bool, *, exact: bool = False) -> Term:
        word = fold(written)
        likely: tuple[str, ...] = ()
        if begun and len(word) > INDEXED_BEGINNING:
            likely = tuple(self.kin.beginning(word, _MOST_BEGUN))
        if exact:
            return Term((word,), frozenset({word}), begun, likely)
        # Accents tell forms apart («aprobó»), and may not have been typed.
        stems = {stem(each, language) for language in self.languages for each in (written, word)}
        own = self.kin.forms(word, stems) | {word}
        others, phrases = self._synonyms_of(stems)
        return Term((word,), own | others, begun, likely, phrases, others - own)

    def _few_begun(self, word: str) -> tuple[str, ...]:
        """The words that begin so, where they are few and the index has no list of its own for the beginning."""
        if len(word) <= INDEXED_BEGINNING:
            return ()
        beginning = self.kin.beginning(word, FEW_BEGUN + 1)
        return tuple(beginning) if len(beginning) <= FEW_BEGUN else ()

    def _synonyms_of(self, stems: set[str]) -> tuple[frozenset[str], tuple[Phrase, ...]]:
        """The words, and the phrases, that count as a word with these stems."""
        words: frozenset[str] = frozenset()
        phrases: dict[Phrase, None] = {}
        for alike in self.synonyms.of_word(stems):
            words |= self.kin.forms(alike.words[0], alike.stems) | set(alike.words)
            phrases.update(dict.fromkeys(alike.phrases))
        return words, tuple(phrases)

    def _with_synonyms(self, found: list[Node]) -> list[Node]:
        """Words side by side that are a phrase with synonyms: those count too («Naciones Unidas», «ONU»)."""
        spelt = [node.words[0] if isinstance(node, Term) and len(node.words) == 1 else "" for node in found]
        nodes: list[Node] = []
        place = 0
        while place < len(found):
            known = self.synonyms.of_phrase(spelt[place:])
            if known is None:
                nodes.append(found[place])
                place += 1
                continue
            phrase, alike = known
            others: list[Node] = [Term(other, frozenset()) for other in alike.phrases if other != phrase]
            if alike.words:
                forms = self.kin.forms(alike.words[0], alike.stems) | set(alike.words)
                others.append(Term(alike.words[:1], forms))
            nodes.append(Any((All(tuple(found[place : place + len(phrase)])), *others)))
            place += len(phrase)
        return nodes


def _members(node: Node | None) -> list[Node]:
    """What a node adds to those it stands beside."""
    if node is None:
        return []
    return list(node.members) if isinstance(node, All) else [node]


def _all(found: Sequence[Node]) -> Node | None:
    """All of it, without function words where there is something else."""
    asked = list(dict.fromkeys(found))
    heavy = [node for node in asked if not (isinstance(node, Term) and node.light)]
    if any(isinstance(node, Term | Any) for node in heavy):
        asked = heavy
    return All(tuple(asked)) if asked else None
