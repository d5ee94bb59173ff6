"""What a text in brackets can become: chosen bracket by bracket, never all at once.

A *chooser* says for each bracket what becomes of it. :func:`reading` follows one; :func:`readings` tries the choosers
in order, up to a limit, for there are exponentially many; :func:`as_read_by` is the chooser of one delegation.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from drafter.drafting.brackets.model import Bracket, Bracketed, BracketKind, Role, Stance
from drafter.drafting.brackets.scanning import PARAGRAPH_END
from drafter.drafting.brackets.spacing import SpacedText
from drafter.drafting.delegations import DelegationTable


@dataclass(frozen=True, slots=True)
class Take:
    """The words of one alternative, counted from 0; an option that only can be kept has one."""

    alternative: int = 0


@dataclass(frozen=True, slots=True)
class Drop:
    """No words at all."""


@dataclass(frozen=True, slots=True)
class Leave:
    """The bracket as it is written; those inside are still chosen."""


Choice = Take | Drop | Leave
Chooser = Callable[[Bracket], Choice]

KEEP = Take(0)
DROP = Drop()
LEAVE = Leave()

MOST_READINGS = 16
_MOST_TRIED = 256
_MOST_PIECES = 1_000_000
"""Choices whose words come out alike are not counted, and not looked for without end."""
_ADDS = frozenset({Stance.PROPOSE, Stance.MOVED_HERE})
_WANTS = _ADDS | {Stance.SUPPORT, Stance.RETAIN, Stance.PREFER}
_UNWANTS = frozenset({Stance.DELETE, Stance.MOVE})


def reading(bracketed: Bracketed, choose: Chooser, *, exact: bool = False) -> str:
    """The text as it reads with these choices; the ends of paragraphs stay, whatever is dropped around them.

    Args:
        bracketed: the text.
        choose: what becomes of each bracket, notes too (a note can be left, else it is gone); asked for each bracket
            once, from left to right, but not for those inside of what is gone.
        exact: True gives the alternatives' words exactly as :class:`Alternative` says, and takes or adds no blank:
            what a proof needs. False tidies the blanks where notation or words went (and nowhere else): none doubled,
            none before ``,.;:``, none at the ends.
    """
    spaced = SpacedText(tidy=not exact)
    chosen: dict[int, Choice] = {}
    gone = 0
    """How many of the brackets around this place are gone, with all inside."""
    for piece in bracketed.pieces:
        words = bracketed.text[piece.start : piece.stop]
        match piece.role:
            case Role.OPENING if gone or not _is_heard(bracketed.brackets[piece.bracket], chosen):
                gone += 1
            case Role.OPENING:
                bracket = bracketed.brackets[piece.bracket]
                choice = chosen[bracket.index] = choose(bracket)
                gone = int(isinstance(choice, Drop) or (bracket.is_note and not isinstance(choice, Leave)))
                spaced.notation(words, keep=isinstance(choice, Leave))
            case Role.CLOSING:
                gone -= bool(gone)
                spaced.notation(words, keep=not gone and _is_left(piece.bracket, chosen))
            case Role.WORDS | Role.LITERAL:
                if gone or not _is_taken(piece.bracket, piece.alternative, chosen):
                    spaced.dropped(words.count(PARAGRAPH_END))
                else:
                    spaced.words(words)
            case Role.SLASH | Role.ATTRIBUTION | Role.NOTE:
                spaced.notation(words, keep=not gone and _is_left(piece.bracket, chosen))
    return spaced.text()


def _is_left(bracket: int, chosen: Mapping[int, Choice]) -> bool:
    return isinstance(chosen.get(bracket), Leave)


def _is_taken(bracket: int, alternative: int, chosen: Mapping[int, Choice]) -> bool:
    """Whether words of that alternative are in the text."""
    choice = chosen.get(bracket)
    return not isinstance(choice, Take) or choice.alternative == alternative


def _is_heard(bracket: Bracket, chosen: Mapping[int, Choice]) -> bool:
    return bracket.parent < 0 or _is_taken(bracket.parent, bracket.within, chosen)


def resolved(bracketed: Bracketed, index: int, choice: Choice) -> str:
    """The text with one bracket settled and every other as it is written; blanks are tidied where it stood.

    Taking an alternative of one of some adjacent brackets («[shall][should]») settles all of them; dropping one leaves
    the others.

    Args:
        bracketed: the text.
        index: of the bracket.
        choice: what becomes of it; a note goes whether it is taken or dropped.
    """
    run = bracketed.brackets[index].run

    def choose(bracket: Bracket) -> Choice:
        if bracket.index == index:
            return choice
        settled = isinstance(choice, Take) and bracket.kind is BracketKind.OPTION and bracket.run == run
        return DROP if settled else LEAVE

    return reading(bracketed, choose)


@dataclass(frozen=True, slots=True)
class _Decision:
    """A place where one of some choices is made: an option, or adjacent ones."""

    first: Bracket
    choices: tuple[tuple[int, int] | None, ...]
    """Bracket and alternative to take; None drops all."""


def readings(bracketed: Bracketed, limit: int = MOST_READINGS, among: Collection[int] | None = None) -> tuple[str, ...]:
    """Clean texts that can result, each once: the one that keeps all first, the one that drops all last.

    Where words are to be chosen from, one of them is always taken. Notes are gone. A text with errors has no reading.

    Args:
        bracketed: the text.
        limit: at most so many, at least two; the last is that of dropping all even so.
        among: indexes of the brackets that are tried; the others keep their first words. All where None.
    """
    if bracketed.errors:
        return ()
    decisions = [_decision(run) for run in bracketed.runs() if among is None or any(b.index in among for b in run)]
    found: dict[str, None] = {}
    places: dict[int, int] = {}
    for _ in range(max(2, min(_MOST_TRIED, _MOST_PIECES // (len(bracketed.pieces) + 1)))):
        found.setdefault(reading(bracketed, _follow(decisions, places)))
        if not _advance(decisions, places) or len(found) == limit:
            break
    last = reading(bracketed, _follow(decisions, {one.first.index: len(one.choices) - 1 for one in decisions}))
    first, *others = found
    if last == first:
        return first, *others[: limit - 1]
    return first, *[text for text in others if text != last][: max(limit - 2, 0)], last


def _decision(run: Sequence[Bracket]) -> _Decision:
    choices: list[tuple[int, int] | None] = [
        (bracket.index, place) for bracket in run for place in range(len(bracket.alternatives))
    ]
    if len(choices) == 1:
        choices.append(None)
    return _Decision(run[0], tuple(choices))


def _follow(decisions: Sequence[_Decision], places: Mapping[int, int]) -> Chooser:
    taken: dict[int, tuple[int, int] | None] = {
        one.first.index: one.choices[places.get(one.first.index, 0)] for one in decisions
    }

    def choose(bracket: Bracket) -> Choice:
        if bracket.is_note:
            return DROP
        choice = taken.get(bracket.run, (bracket.run, 0))
        return Take(choice[1]) if choice is not None and choice[0] == bracket.index else DROP

    return choose


def _advance(decisions: Sequence[_Decision], places: dict[int, int]) -> bool:
    """Goes to the next choices: the last decision that is still to be made changes first; False behind the last."""
    taken: dict[int, int] = {}
    open_ones: list[_Decision] = []
    for one in decisions:
        parent, within = one.first.parent, one.first.within
        if parent >= 0 and taken.get(parent, 0) != within:
            continue
        open_ones.append(one)
        choice = one.choices[places.get(one.first.index, 0)]
        for other in one.choices:
            if other is not None:
                taken[other[0]] = -1
        if choice is not None:
            taken[choice[0]] = choice[1]
    while open_ones:
        one = open_ones.pop()
        place = places.get(one.first.index, 0) + 1
        if place < len(one.choices):
            places[one.first.index] = place
            return True
        places.pop(one.first.index, None)
    return False


def as_read_by(
    bracketed: Bracketed, code: str | None, table: DelegationTable | None = None, *, exact: bool = False
) -> Chooser:
    """How one delegation reads the text: what it wants, and the base where it wants nothing.

    The base has the words nobody adds: «old» of ``[old / new – Chile]``, «words» of ``[words – Chile: suprimir]``, no
    words of ``[words – Chile]``. A delegation takes what it proposes, supports, retains or prefers; it drops what it
    wants deleted or moved; who opposes an addition has the base, who opposes a deletion keeps the words; reserving,
    being flexible and asking the capital leave the base.

    Args:
        bracketed: the text.
        code: of the delegation; None reads the base.
        table: lets a delegation that is not named itself be spoken for by its groups; nobody is where None.
        exact: for ``reading(…, exact=True)``: brackets nobody is named in, and notes, are left as they are written,
            for they are the base's own words. Otherwise the first wording is taken and notes go.
    """
    voices = [code] if code is not None else []
    if code is not None and table is not None:
        voices += [group.code for group in table.groups_of(code)]
    taken: dict[int, tuple[int, int] | None] = {}
    """For each run somebody is named in: the bracket and the alternative that are taken."""
    for run in bracketed.runs():
        if any(bracket.attributions for bracket in run):
            taken[run[0].run] = _wanted(run, voices)

    def choose(bracket: Bracket) -> Choice:
        if bracket.is_note:
            return LEAVE if exact else DROP
        if bracket.run not in taken:
            return LEAVE if exact else (KEEP if bracket.run == bracket.index else DROP)
        wanted = taken[bracket.run]
        return Take(wanted[1]) if wanted is not None and wanted[0] == bracket.index else DROP

    return choose


def _wanted(run: Sequence[Bracket], voices: Sequence[str]) -> tuple[int, int] | None:
    """The bracket and alternative of a run that the first of these voices to speak takes; None where it drops all."""
    offered = [
        ((bracket.index, place), alternative.attributions)
        for bracket in run
        for place, alternative in enumerate(bracket.alternatives)
    ]
    base = next((at for at, named in offered if not any(one.stance in _ADDS for one in named)), None)
    for voice in voices:
        own = [(at, one.stance, named) for at, named in offered for one in named if one.code == voice]
        if not own:
            continue
        for at, stance, _ in own:
            if stance in _WANTS:
                return at
        for at, stance, named in own:
            if stance in _UNWANTS:
                return None
            if stance is Stance.OPPOSE and at == base and not any(one.stance in _UNWANTS for one in named):
                return None
        return base
    return base
