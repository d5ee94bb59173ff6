"""What brackets say, in the interface's words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from drafter.drafting.brackets import PARAGRAPH_END, Attribution, BracketCounts, Stance, TroubleKind

_LONGEST = 64


def shortened(words: str, longest: int = _LONGEST) -> str:
    """Words on one line, the middle left out where they are many."""
    line = " ".join(words.replace(PARAGRAPH_END, " ¶ ").split())
    if len(line) <= longest:
        return line
    half = (longest - 3) // 2
    return f"{line[:half].rstrip()} … {line[-half:].lstrip()}"


class BracketWording(QObject):
    """Names of stances and troubles, and counts in a sentence."""

    def stance(self, stance: Stance) -> str:
        """What a party wants."""
        match stance:
            case Stance.PROPOSE:
                return self.tr("proposes")
            case Stance.SUPPORT:
                return self.tr("supports")
            case Stance.RETAIN:
                return self.tr("retain")
            case Stance.DELETE:
                return self.tr("delete")
            case Stance.OPPOSE:
                return self.tr("opposes")
            case Stance.RESERVE:
                return self.tr("reserves")
            case Stance.PREFER:
                return self.tr("prefers")
            case Stance.FLEXIBLE:
                return self.tr("flexible")
            case Stance.NEED_CAPITAL:
                return self.tr("asks its capital")
            case Stance.MOVE:
                return self.tr("move elsewhere")
            case Stance.MOVED_HERE:
                return self.tr("move here")

    def trouble(self, kind: TroubleKind) -> str:
        """What a reader should be told of."""
        match kind:
            case TroubleKind.UNCLOSED:
                return self.tr("bracket not closed")
            case TroubleKind.UNOPENED:
                return self.tr("closing bracket without an opening one")
            case TroubleKind.NEIGHBOURS:
                return self.tr("independent options, or alternatives?")
            case TroubleKind.UNKNOWN_NAME:
                return self.tr("delegation that is not in the table")
            case TroubleKind.EMPTY:
                return self.tr("empty bracket")

    def owners(self, attributions: Iterable[Attribution]) -> str:
        """Everybody named, with what they want where that is not proposing."""
        said = (
            one.name
            if one.stance is Stance.PROPOSE
            else self.tr("{name}: {stance}").format(name=one.name, stance=self.stance(one.stance))
            if one.name
            else self.stance(one.stance)
            for one in attributions
        )
        return self.tr("; ").join(said)

    def counts(self, counts: BracketCounts) -> str:
        """«14 brackets, 3 options»."""
        return self.tr("{brackets}, {options}").format(
            brackets=self.tr("%n bracket(s)", "", counts.brackets), options=self.tr("%n option(s)", "", counts.options)
        )
