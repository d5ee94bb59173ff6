"""The door: files of delegations in, one attributed text out, with its proof and all there is to know of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from drafter.drafting.brackets import Notation, Stance
from drafter.drafting.compilation.compiling import compiled
from drafter.drafting.compilation.model import (
    Choice,
    Compilation,
    Notice,
    NoticeKind,
    Passage,
    Piece,
    Source,
)
from drafter.drafting.compilation.moves import move_notices
from drafter.drafting.compilation.printing import PrintedPassage, Wording, involved
from drafter.drafting.compilation.proving import (
    NeutralityProof,
    ProofFailure,
    looks_like_notation,
    readable,
    structure_failures,
)
from drafter.drafting.compilation.readings import words_of
from drafter.drafting.compilation.returned import Returned, base_notices, owners_of

_MANY = 4
"""Paragraphs written anew that are told one by one, at most."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that delegations want in one place.

    Attributes:
        passage: index of the passage.
        owners: who, in the table's order.
        stance: what they do.
        base: the words they do it to; empty for an addition.
        text: the words they put there; empty where they only take away or move.
        conflicts: True where somebody else wants something else in the same place.
    """

    passage: int
    owners: tuple[str, ...]
    stance: Stance
    base: str
    text: str
    conflicts: bool


@dataclass(frozen=True)
class CompiledTexts:
    """A compilation with all that is said of it.

    Attributes:
        compilation: the text with its owners; None where a question must be answered first.
        printed: each passage as it is printed.
        notices: questions and what is to be known.
        proof: what re-reading found; None where nothing was compiled.
        names: of the delegations in it, by code, in the table's order.
        places: which of the texts that came back is whose, by code.
    """

    compilation: Compilation | None
    printed: tuple[PrintedPassage, ...] = ()
    notices: tuple[Notice, ...] = ()
    proof: NeutralityProof | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)

    @property
    def questions(self) -> tuple[Notice, ...]:
        """What must be answered before anything is compiled."""
        return tuple(notice for notice in self.notices if notice.refuses)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Who wants what, in reading order."""
        if self.compilation is None:
            return ()
        return tuple(
            claim
            for place, passage in enumerate(self.compilation.passages)
            for claim in _claims(place, passage)
        )  # fmt: skip

    @cached_property
    def brackets(self) -> int:
        """How many pairs of brackets passages have that are not agreed."""
        if self.compilation is None:
            return 0
        return sum(
            line.text.count("[")
            for passage, printed in zip(self.compilation.passages, self.printed, strict=True)
            if not passage.is_agreed
            for line in printed.lines
        )

    @property
    def conflicts(self) -> tuple[Claim, ...]:
        """What delegations want differently in one place."""
        return tuple(claim for claim in self.claims if claim.conflicts)


def compile_texts(
    base: Sequence[Source],
    returned: Sequence[Returned],
    notation: Notation,
    *,
    language: str = "es",
    versions: Mapping[str, Sequence[Source]] | None = None,
    agreed: Collection[int] = (),
    progress: Callable[[float], None] | None = None,
) -> CompiledTexts:
    """Make one attributed text of those that delegations sent back.

    Args:
        base: the text they were made from.
        returned: their texts, in any order: it makes no difference.
        notation: the table of delegations, and the words about brackets.
        language: of the text, for names and what is asked for.
        versions: other texts that one may have been made from by mistake, by name.
        agreed: indexes of the base's paragraphs that are agreed already: who changes one is told.
        progress: gets 0 to 1; may raise to cancel, and what it raises comes out.

    Returns:
        The compilation with its proof; without them where there are :attr:`CompiledTexts.questions`.
    """
    report = progress or _nobody_asks
    table = notation.table
    owners, notices = owners_of(returned, table)
    notices += tuple(base_notices(base, returned, versions or {}))
    if any(notice.refuses for notice in notices):
        return CompiledTexts(None, notices=_sorted(notices))
    report(0.05)
    texts_of = {code: returned[place] for place, code in owners.items()}
    texts = {code: texts_of[code].paragraphs for code in table.in_order(texts_of)}
    compilation, found = compiled(base, texts, lambda share: report(0.05 + 0.6 * share))
    names = {code: _name(notation, code, language) for code in texts}
    wording = Wording(names, language)
    printed: list[PrintedPassage] = []
    failures: list[ProofFailure] = list(structure_failures(compilation, texts))
    from_print = 0
    structure_only: list[int] = []
    for place, passage in enumerate(compilation.passages):
        if place % 16 == 0:
            report(0.65 + 0.35 * place / len(compilation.passages))
        written, failure = readable(passage, compilation.end, wording, notation)
        printed.append(written)
        if failure is None:
            from_print += not passage.is_agreed
        elif looks_like_notation(passage, compilation.end):
            structure_only.append(place)
        else:
            failures.append(failure)
    proof = NeutralityProof(
        tuple(failures), len(texts), sum(len(text) for text in texts.values()), from_print, tuple(structure_only)
    )
    place_of = {code: place for place, code in owners.items()}
    places = {code: place_of[code] for code in texts}
    sources = {code: texts_of[code].name for code in texts}
    rewrites = _rewrites(found, len(base))
    notices += tuple(_with_source(notice, sources) for notice in (*rewrites, *move_notices(compilation)))
    notices += tuple(_same_as_base(base, texts, sources))
    notices += tuple(_other_numbers(compilation, sources))
    notices += tuple(_agreed_touched(compilation, frozenset(agreed)))
    report(1.0)
    return CompiledTexts(compilation, tuple(printed), _sorted(notices), proof, names, places)


def _nobody_asks(share: float) -> None:
    """Progress that goes nowhere."""


def _name(notation: Notation, code: str, language: str) -> str:
    party = notation.table.party(code)
    return party.names.within(language) if party is not None else code


def _sorted(notices: Sequence[Notice]) -> tuple[Notice, ...]:
    """Questions first; else by kind, paragraph and file, so that the order of files makes no difference."""
    kinds = list(NoticeKind)
    return tuple(sorted(notices, key=lambda one: (kinds.index(one.kind), one.paragraphs, one.source, one.owners)))


def _with_source(notice: Notice, sources: Mapping[str, str]) -> Notice:
    if notice.source or len(notice.owners) != 1:
        return notice
    return Notice(notice.kind, sources[notice.owners[0]], notice.owners, notice.paragraphs, notice.data)


def _same_as_base(
    base: Sequence[Source], texts: Mapping[str, Sequence[Source]], sources: Mapping[str, str]
) -> Iterator[Notice]:
    lines = [one.text for one in base]
    for code, text in texts.items():
        if [one.text for one in text] == lines:
            yield Notice(NoticeKind.NOTHING_PROPOSED, sources[code], (code,))


def _rewrites(notices: Sequence[Notice], count: int) -> Iterator[Notice]:
    """One notice for whoever writes most paragraphs anew, in place of one for each."""
    by_owner: dict[tuple[str, ...], list[Notice]] = {}
    for notice in notices:
        by_owner.setdefault(notice.owners, []).append(notice)
    for owners, own in by_owner.items():
        if len(own) >= _MANY and 2 * len(own) > count:
            yield Notice(NoticeKind.SECTION_REWRITE, owners=owners, data={"count": len(own), "total": count})
        else:
            yield from own


def _agreed_touched(compilation: Compilation, agreed: Collection[int]) -> Iterator[Notice]:
    """Who changes which paragraph that is agreed."""
    for passage in compilation.passages:
        touched = tuple(place for place in passage.base if place in agreed)
        owners = set(involved(passage))
        if touched and owners:
            in_order = tuple(code for code in compilation.delegations if code in owners)
            yield Notice(NoticeKind.AGREED_TOUCHED, owners=in_order, paragraphs=touched)


def _other_numbers(compilation: Compilation, sources: Mapping[str, str]) -> Iterator[Notice]:
    """Who numbers the base's paragraphs otherwise."""
    for code in compilation.delegations:
        count = 0
        for passage in compilation.passages:
            own = passage.own_labels.get(code, ()) if passage.base else ()
            count += sum(1 for label, other in zip(passage.labels, own, strict=False) if label != other)
        if count:
            yield Notice(NoticeKind.LABELS_CHANGED, sources[code], (code,), data={"count": count})


def _claims(place: int, passage: Passage) -> Iterator[Claim]:
    whole = words_of(passage.pieces, passage.owners[0] if passage.owners else None)
    inside = list(_claims_inside(place, passage.pieces, within=len(passage.removals) > 0))
    if passage.owners:
        yield Claim(place, passage.owners, passage.stance, "", whole, bool(inside))
    for removal in passage.removals:
        conflicts = bool(inside) or len(passage.removals) > 1
        yield Claim(place, removal.owners, removal.stance, whole, "", conflicts)
    yield from inside


def _claims_inside(place: int, pieces: Sequence[Piece], *, within: bool) -> Iterator[Claim]:
    for number, piece in enumerate(pieces):
        if not isinstance(piece, Choice):
            continue
        neighbours = [pieces[at] for at in (number - 1, number + 1) if 0 <= at < len(pieces)]
        rivals = not piece.base and any(isinstance(one, Choice) and not one.base for one in neighbours)
        nested = any(isinstance(one, Choice) for one in piece.base)
        conflicts = within or rivals or nested or len(piece.alternatives) > 1
        base = words_of(piece.base, None)
        for one in piece.alternatives:
            yield Claim(place, one.owners, one.stance, base, one.text, conflicts)
        yield from _claims_inside(place, piece.base, within=True)
