"""What is contested in a paragraph, as rich text for the wall: the wordings in brackets, and who proposes what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QObject

from drafter.desktop.compose.brackets.live_brackets import LiveBrackets
from drafter.desktop.compose.brackets.marks import depth_colour
from drafter.desktop.compose.brackets.wording import BracketWording
from drafter.desktop.negotiate.phrases import NegotiatePhrases
from drafter.desktop.redline_html import redline_html
from drafter.desktop.theme import Theme
from drafter.drafting import Draft
from drafter.drafting.brackets import BracketKind
from drafter.drafting.negotiation.locks import named
from drafter.drafting.proposals.carrying import carried_over
from drafter.drafting.proposals.model import Proposal, ProposalKind
from drafter.redline import Op, Segment, compare_words

_AROUND = 60
"""Characters of equal words that are kept on each side of a change."""


class ConflictsText(QObject):
    """Writes it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bracket_words = BracketWording(self)
        self._phrases = NegotiatePhrases(self)

    def html(
        self, draft: Draft, place: int, brackets: LiveBrackets, theme: Theme, name_of: Callable[[str], str]
    ) -> str:
        """Alternatives and proposals of the paragraph at that place; empty where nothing is contested."""
        return "".join([*self._alternatives(place, brackets, theme), *self._proposals(draft, place, theme, name_of)])

    def _alternatives(self, place: int, brackets: LiveBrackets, theme: Theme) -> list[str]:
        stretch = brackets.stretch(place)
        if stretch is None:
            return []
        rows: list[str] = []
        number = 0
        for bracket in stretch.opened_in(place):
            if bracket.kind is not BracketKind.OPTION:
                continue
            number += 1
            colour = depth_colour(theme, bracket.depth).name()
            wordings: list[str] = []
            for alternative in bracket.alternatives:
                words = escape(stretch.bracketed.words(alternative).strip()) or escape(self.tr("(no words)"))
                owners = escape(self._bracket_words.owners(alternative.attributions))
                wordings.append(f"{words} — <b>{owners}</b>" if owners else words)
            joined = f' <span style="color:{colour}"><b>/</b></span> '.join(wordings)
            rows.append(f'<p><span style="color:{colour}"><b>[{number}]</b></span> {joined}</p>')
        return rows

    def _proposals(self, draft: Draft, place: int, theme: Theme, name_of: Callable[[str], str]) -> list[str]:
        paragraph = draft.paragraphs[place]
        rows = []
        for proposal in carried_over(draft.proposals, draft):
            if not proposal.on_the_table or paragraph.id not in (proposal.paragraph_id, proposal.after):
                continue
            who = escape(", ".join(name_of(each) for each in proposal.delegations))
            kind = escape(self._phrases.kind(proposal.kind))
            rows.append(f"<p><b>{who}</b> · {kind}<br>{self._words(proposal, draft, theme)}</p>")
        return rows

    def _words(self, proposal: Proposal, draft: Draft, theme: Theme) -> str:
        match proposal.kind:
            case ProposalKind.RESERVE:
                return escape(proposal.new_text)
            case ProposalKind.MOVE:
                if proposal.after in draft.index:
                    return escape(
                        self.tr("after paragraph {number}").format(number=named(draft.paragraph(proposal.after)))
                    )
                return escape(self.tr("at the beginning of the text"))
            case _:
                return redline_html(_shortened(compare_words(proposal.old_text, proposal.new_text)), theme)


def _shortened(segments: Sequence[Segment]) -> list[Segment]:
    """Long stretches of equal words with their middle left out: the whole paragraph stands above."""
    kept = []
    for number, segment in enumerate(segments):
        text = segment.text
        if segment.op is Op.EQUAL and len(text) > 2 * _AROUND + 3:
            head = text[:_AROUND].rsplit(" ", 1)[0] + " " if number else ""
            tail = " " + text[-_AROUND:].split(" ", 1)[-1] if number + 1 < len(segments) else ""
            text = f"{head}…{tail}"
        kept.append(Segment(segment.op, text))
    return kept
