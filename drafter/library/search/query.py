"""What was typed, understood: words, phrases and filters joined by AND, OR and NOT."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from drafter.library.search.fields import NOTHING, Narrowing
from drafter.library.search.terms import NO_WORDS, Phrase, Term, TextWords, joined_spans

_ENDS_TRIED = 3
"""Words that an unfinished one may become, when words side by side are looked for."""


@dataclass(frozen=True)
class All:
    """Everything in it must hold."""

    members: tuple[Node, ...]


@dataclass(frozen=True)
class Any:
    """Something in it must hold."""

    members: tuple[Node, ...]


@dataclass(frozen=True)
class Not:
    """What is in it must not hold."""

    member: Node


Node = Term | Narrowing | All | Any | Not


@dataclass(frozen=True)
class Query:
    """What is asked.

    Attributes:
        root: the whole; None where nothing is asked.
        every_clause: in FTS5's syntax, what every clause of the library has.
        worded: True where operators or parentheses were typed: then nothing else than what they say is given.
        empty: True where something was typed, but only signs.
        spelt: the words as typed, in order, function words too.
        some_of: True where any of its terms is enough.
    """

    root: Node | None
    every_clause: str
    worded: bool = False
    empty: bool = False
    spelt: Phrase = ()
    some_of: bool = False

    @cached_property
    def wanted(self) -> tuple[Term, ...]:
        """The terms that are looked for, in the order typed."""
        return tuple(dict.fromkeys(_terms(self.root))) if self.root is not None else ()

    def expression(self, *, whole: bool = False) -> str:
        """All of it in FTS5's syntax.

        Args:
            whole: True where every clause found is to be read, not just the first ones.
        """
        return _expression(self.root, self.every_clause, whole) if self.root is not None else self.every_clause

    def without(self, unwanted: tuple[Not, ...]) -> Query:
        """The same less some clauses."""
        if not unwanted:
            return self
        members = self.root.members if isinstance(self.root, All) else () if self.root is None else (self.root,)
        return replace(self, root=All((*members, *unwanted)))

    @cached_property
    def typed(self) -> tuple[Term, ...]:
        """The terms as they were typed, without the phrases and words that count as them."""
        return tuple(dict.fromkeys(_terms(self.root, typed=True))) if self.root is not None else ()

    def relaxed(self) -> Query | None:
        """The same with any of its terms instead of all; None where that is nothing else."""
        if self.worded or len(self.typed) < 2:
            return None
        # Nothing of it stands together: there is no clause with all the words.
        return replace(self, root=All((Any(self.wanted), *self._conditions)), worded=True, some_of=True)

    def as_typed(self) -> Query | None:
        """The same with the words as typed alone, not their other forms; None where that is nothing else."""
        root = _as_typed(self.root) if self.root is not None else None
        return replace(self, root=root) if root != self.root else None

    def together(self) -> Query | None:
        """The same with its words one after the other; None where that is nothing else."""
        if self.worded or len(self.typed) < 2:
            return None
        last = self.typed[-1]
        # A phrase that ends with any of many words is slow to find: the likeliest ends are tried.
        phrase = Term(self.spelt, frozenset(), last.unfinished, last.begun[:_ENDS_TRIED])
        return replace(self, root=All((phrase, *self._conditions)))

    @property
    def narrowed(self) -> bool:
        """Whether filters or hidden instruments are part of it anywhere."""
        return self.root is not None and _narrowed(self.root)

    @property
    def _conditions(self) -> tuple[Node, ...]:
        """What holds of the clauses besides their words, where no operators were typed."""
        members = self.root.members if isinstance(self.root, All) else ()
        return tuple(member for member in members if isinstance(member, Narrowing | Not))

    def admits(self, keywords: Collection[str]) -> bool:
        """Whether a clause with these keywords can answer it, whatever its words."""
        members = self.root.members if isinstance(self.root, All) else (self.root,)
        return all(
            _holds(member, NO_WORDS, keywords)
            for member in members
            if isinstance(member, Narrowing) or (isinstance(member, Not) and isinstance(member.member, Narrowing))
        )

    def holds(self, text: TextWords, keywords: Collection[str]) -> bool:
        """Whether a clause answers it, as the index would say.

        Args:
            text: its words, those of a correction too.
            keywords: its keywords for filters.
        """
        return self.root is None or _holds(self.root, text, keywords)

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where its terms stand in a text, in order, not overlapping; characters."""
        return joined_spans(self.wanted, text)


def _narrowed(node: Node) -> bool:
    match node:
        case Narrowing():
            return True
        case All(members) | Any(members):
            return any(map(_narrowed, members))
        case Not(member):
            return _narrowed(member)
    return False


def _holds(node: Node, text: TextWords, keywords: Collection[str]) -> bool:
    match node:
        case Term():
            return node.occurrences(text)[0] > 0 or node.has_synonym(text)
        case Narrowing(tokens=tokens):
            return any(token in keywords for token in tokens)
        case All(members):
            return all(_holds(member, text, keywords) for member in members)
        case Any(members):
            return any(_holds(member, text, keywords) for member in members)
        case Not(member):
            return not _holds(member, text, keywords)


def _terms(node: Node, *, typed: bool = False) -> Iterator[Term]:
    """The terms that are looked for; only those typed, where no operators were: of alternatives the first."""
    match node:
        case Term():
            yield node
        case All(members):
            for member in members:
                yield from _terms(member, typed=typed)
        case Any(members):
            for member in members[:1] if typed else members:
                yield from _terms(member, typed=typed)
        case Narrowing() | Not():
            return


def _expression(node: Node, every_clause: str, whole: bool) -> str:
    match node:
        case Term():
            return node.expression(whole)
        case Narrowing(tokens=tokens):
            return "(" + " OR ".join(f'"{token}"' for token in tokens or (NOTHING,)) + ")"
        case Any(members):
            return "(" + " OR ".join(_expression(member, every_clause, whole) for member in members) + ")"
        case Not(member):
            return f"({every_clause} NOT {_expression(member, every_clause, whole=True)})"
        case All(members):
            wanted = [_expression(each, every_clause, whole) for each in members if not isinstance(each, Not)]
            unwanted = [_expression(each.member, every_clause, True) for each in members if isinstance(each, Not)]
            joined = "(" + " AND ".join(wanted or [every_clause]) + ")"
            return f"({joined} NOT ({' OR '.join(unwanted)}))" if unwanted else joined


def _as_typed(node: Node) -> Node:
    match node:
        case Term():
            own = frozenset(node.words) if len(node.words) == 1 else frozenset()
            return Term(node.words, own, node.unfinished, node.begun)
        case All(members):
            return All(tuple(_as_typed(member) for member in members))
        case Any(members):
            return Any(tuple(_as_typed(member) for member in members))
        case Narrowing() | Not():
            return node
