"""The house notation: ``[words – Chile, Perú; Cuba: suprimir]``, ``[old / new – Chile]``, ``[old][new – Chile]``.

What is written here is what :func:`~drafter.drafting.brackets.parse` reads: the en dash with a blank on either side
before the names, a semicolon between names that want different things, one blank on either side of a slash.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.drafting.brackets.model import Bracketed, BracketKind, Stance
from drafter.drafting.brackets.notation import Notation
from drafter.drafting.brackets.parsing import parse
from drafter.messages import say

SLASH = " / "
DASH = " – "


@dataclass(frozen=True, slots=True)
class Voice:
    """A name in a bracket, and what it wants; without a name the wish alone is written."""

    name: str
    stance: Stance = Stance.PROPOSE


@dataclass(frozen=True, slots=True)
class Wording:
    """Words with those who stand behind them; the base's words have nobody."""

    words: str
    voices: tuple[Voice, ...] = ()


class UnwritableError(ValueError):
    """Words that would be read as something else inside brackets: their own brackets are not paired, or they end like
    an attribution.
    """


def tail(voices: Sequence[Voice], language: str) -> str:
    """What stands between the words and the closing bracket: ``" – Chile, Perú; Cuba: suprimir"``; may be empty.

    Args:
        voices: in the order in which they are to be written; neighbours that want the same are written together.
        language: of the text.
    """
    clauses: list[tuple[list[str], Stance]] = []
    for voice in voices:
        if clauses and clauses[-1][1] is voice.stance:
            clauses[-1][0].append(voice.name)
        else:
            clauses.append(([voice.name], voice.stance))
    said = [_clause([name for name in names if name], stance, language) for names, stance in clauses]
    written = say("bracket-between", language).join(clause for clause in said if clause)
    return DASH + written if written else ""


def _clause(names: Sequence[str], stance: Stance, language: str) -> str:
    listed = ", ".join(names)
    if stance is Stance.PROPOSE:
        return listed
    wish = say(f"stance-{stance.value.replace('_', '-')}", language)
    return say("bracket-stance", language, name=listed, stance=wish) if listed else wish


def bracket(wordings: Sequence[Wording], language: str) -> str:
    """One bracket with one wording or more, parted by slashes."""
    return f"[{SLASH.join(one.words + tail(one.voices, language) for one in wordings)}]"


def adjacent(wordings: Sequence[Wording], language: str) -> str:
    """The same alternatives as brackets of their own that touch."""
    return "".join(bracket([one], language) for one in wordings)


def written(wordings: Sequence[Wording], language: str, notation: Notation) -> str:
    """Wordings in brackets such that reading gives back exactly these words and names.

    With slashes where that reads right, else as adjacent brackets.

    Args:
        wordings: at least one.
        language: of the text.
        notation: what it will be read with; it must know the names.

    Raises:
        UnwritableError: they cannot be written so.
    """
    for form in (bracket, adjacent):
        text = form(wordings, language)
        if _says(parse(text, notation), wordings):
            return text
    raise UnwritableError(wordings[0].words)


def _says(bracketed: Bracketed, wordings: Sequence[Wording]) -> bool:
    """Whether the text is nothing but these wordings."""
    outer = [one for one in bracketed.brackets if one.depth == 0]
    if bracketed.errors or not outer or any(one.kind is not BracketKind.OPTION or one.run for one in outer):
        return False
    found = [alternative for one in outer for alternative in one.alternatives]
    return [(bracketed.words(one), [(each.name, each.stance) for each in one.attributions]) for one in found] == [
        (one.words, [(each.name, each.stance) for each in one.voices]) for one in wordings
    ]
