"""What the state of play says in words, in the language of the interface, on the screen and in the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QObject

from drafter.desktop.compose.brackets.wording import BracketWording
from drafter.desktop.wording import Wording
from drafter.drafting.brackets import BracketCounts, Stance
from drafter.drafting.negotiation.state_of_play import Moment, ParagraphState, StateOfPlay
from drafter.drafting.negotiation.stated_positions import Source


class PlayPhrases(QObject):
    """Sentences made of counts; names of stances and of where they were said."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._brackets = BracketWording(self)

    def agreed(self, moment: Moment) -> str:
        """How many paragraphs and words are agreed."""
        return self.tr(
            "{agreed} of {all} paragraphs agreed ({share} %) · {words} of {all_words} words ({words_share} %)"
        ).format(
            agreed=moment.agreed,
            all=moment.living,
            share=per_cent(moment.agreed, moment.living),
            words=moment.words_agreed,
            all_words=moment.words,
            words_share=per_cent(moment.words_agreed, moment.words),
        )

    def counts(self, counts: BracketCounts) -> str:
        """«14 brackets, 3 options»."""
        return self._brackets.counts(counts)

    def paragraph(self, state: ParagraphState, since: int | None) -> str:
        """«para. 9: 14 brackets, 3 options; before 21».

        Args:
            state: of the paragraph.
            since: place of the version that is compared with; None for none.
        """
        words = self.tr("para. {name}: {counts}").format(name=state.name, counts=self.counts(state.counts))
        before = None if since is None else state.earlier[since]
        if before is None or before == state.counts:
            return words
        return self.tr("{words}; before {count}").format(words=words, count=before.brackets)

    def change(self, state: ParagraphState, since: int | None) -> str:
        """How many brackets more or fewer than in a version: «−7», «=», «new»; empty where there is nothing to say."""
        if since is None:
            return ""
        before = state.earlier[since]
        if before is None:
            return self.tr("new")
        difference = state.counts.brackets - before.brackets
        if not difference and state.counts.options != before.options:
            difference_of_options = state.counts.options - before.options
            return self.tr("options {change}").format(change=signed(difference_of_options))
        if not difference:
            return "=" if state.counts.brackets else ""
        return signed(difference)

    def as_text(self, state: StateOfPlay, since: int | None) -> str:
        """The state of play for an e-mail or a note: counts, then each paragraph that is not agreed."""
        lines = [self.agreed(state.now), self.counts(state.now.counts)]
        lines.extend(f"{self._wording.status(status)}: {count}" for status, count in state.now.by_status.items())
        lines.extend(
            f"{moment.name}: {self.agreed(moment)} · {self.counts(moment.counts)}" for moment in state.versions
        )
        lines.extend(
            f"{self.paragraph(each, since)} ({self._wording.status(each.status)})"
            for each in state.paragraphs
            if not each.status.is_locked
        )
        return "\n".join(lines) + "\n"

    def stance(self, stance: Stance) -> str:
        """What a delegation wants, in one word or two."""
        return self._brackets.stance(stance)

    def source(self, source: Source) -> str:
        """Where everybody can see it."""
        match source:
            case Source.BRACKET:
                return self.tr("in a bracket")
            case Source.PROPOSAL:
                return self.tr("proposal on the table")
            case Source.RESERVATION:
                return self.tr("reservation")
            case Source.PENDING:
                return self.tr("the paragraph is pending this delegation")


def signed(number: int) -> str:
    """With its sign: «+2», «−7»."""
    return f"+{number}" if number > 0 else f"−{-number}"


def per_cent(part: int, whole: int) -> int:
    """Rounded down: a hundred says that all is."""
    return 100 * part // whole if whole else 0
