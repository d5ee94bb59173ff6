"""The rolling text passage by passage: its brackets, who wants what, what is to be known, and the neutrality proof."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.deeds.compiling import sources_of
from drafter.desktop.cards import Card, CardView, Sign
from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.compose.brackets.wording import BracketWording
from drafter.desktop.negotiate.bracketed_html import stretch_html
from drafter.desktop.negotiate.compiling.work import Outcome
from drafter.desktop.negotiate.redline_runs import runs_between
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.theme import Theme, document_font
from drafter.drafting.brackets import Notation, parse_document
from drafter.drafting.compilation import Claim, NeutralityProof
from drafter.drafting.compilation.rolling import RollingParagraph
from drafter.drafting.compilation.saying import notice_sentence

_SHOWN = 240
"""Characters of a passage that its card looks at: it has two lines."""
_BEFORE = 60
"""Characters before the first bracket that a card shows."""
_LIST_WIDTH = 560


class OutcomePane(QWidget):
    """What compiling gave."""

    def __init__(self, notation: Notation, language: str, theme: Theme) -> None:
        """``language`` is that of the interface."""
        super().__init__()
        self._notation, self._language, self._theme = notation, language, theme
        self._wording = BracketWording(self)
        self._outcome: Outcome | None = None
        self._of_passage: Mapping[int, Sequence[RollingParagraph]] = {}
        self._claims: Mapping[int, Sequence[Claim]] = {}
        self.proof = QLabel()
        self.proof.setWordWrap(True)
        self.proof.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._proof_icon = QLabel()
        self._proved = True
        self.which = ChoiceBox()
        self.which.setAccessibleName(self.tr("Which passages are shown"))
        self.counts = QLabel()
        self.counts.setProperty("role", "muted")
        self.passages = CardView(theme, self.tr("Passages of the rolling text"), lines=2)
        self.notices = QListWidget()
        self.notices.setAccessibleName(self.tr("What is to be known"))
        self.notices.setWordWrap(True)
        self.words = QTextBrowser()
        self.words.setAccessibleName(self.tr("The passage with its brackets"))
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setFont(document_font())
        self.claims = CardView(theme, self.tr("Who wants what"))
        self._lay_out()
        self.passages.chosen.connect(lambda _number: self._show_passage())
        self.which.currentIndexChanged.connect(lambda _index: self._list())
        self.set_theme(theme)

    def _lay_out(self) -> None:
        self._banner = QFrame()
        self._banner.setProperty("role", "word")
        banner = QHBoxLayout(self._banner)
        banner.setContentsMargins(10, 6, 10, 6)
        banner.addWidget(self._proof_icon)
        banner.addWidget(self.proof, 1)
        text = QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 8, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.which)
        head.addWidget(self.counts, 1)
        column.addLayout(head)
        column.addWidget(self.passages, 1)
        self.lists = QTabWidget()
        self.lists.setDocumentMode(True)
        self.lists.addTab(text, self.tr("Text"))
        self.lists.addTab(self.notices, "")
        caption = QLabel(self.tr("Who wants what"))
        caption.setProperty("role", "caption")
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(14, 0, 0, 0)
        right.addWidget(self.words, 1)
        right.addWidget(caption)
        right.addWidget(self.claims, 1)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.lists)
        sides.addWidget(beside)
        sides.setStretchFactor(0, 1)
        sides.setStretchFactor(1, 1)
        sides.setSizes([_LIST_WIDTH, _LIST_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self._banner)
        whole.addWidget(sides, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        for view in (self.passages, self.claims):
            view.set_theme(theme)
        icon = "circle-check" if self._proved else "triangle-alert"
        self._proof_icon.setPixmap(theme.icon(icon).pixmap(QSize(20, 20)))
        self._show_passage()

    # -- showing --------------------------------------------------------------------------------------------------

    def show_outcome(self, outcome: Outcome) -> None:
        """Shows a compilation without questions."""
        rolling, compiled = outcome.rolling, outcome.compiled
        if rolling is None or compiled.compilation is None or compiled.proof is None:
            raise ValueError("questions are still open")
        self._outcome = outcome
        by_passage: dict[int, list[RollingParagraph]] = {}
        for paragraph in rolling.paragraphs:
            by_passage.setdefault(paragraph.passage, []).append(paragraph)
        claims: dict[int, list[Claim]] = {}
        for claim in compiled.claims:
            claims.setdefault(claim.passage, []).append(claim)
        self._of_passage, self._claims = by_passage, claims
        self._proved = compiled.proof.ok
        self.proof.setText(self._said(compiled.proof))
        self._banner.setProperty("role", "word" if self._proved else "banner")
        self._banner.style().polish(self._banner)
        self._fill_choice()
        self._list_notices()
        self.set_theme(self._theme)
        self._list()

    def _said(self, proof: NeutralityProof) -> str:
        texts = self.tr("%n text(s)", "", proof.delegations)
        paragraphs = self.tr("%n paragraph(s) read again", "", proof.paragraphs)
        if proof.ok:
            said = self.tr("Neutrality proof: {texts}, {paragraphs}, no difference.").format(
                texts=texts, paragraphs=paragraphs
            )
        else:
            differ = self.tr("%n difference(s)", "", len(proof.failures))
            said = self.tr("Neutrality proof: {texts}, {paragraphs}, {differences}: nothing can be written.").format(
                texts=texts, paragraphs=paragraphs, differences=differ
            )
        if proof.structure_only:
            said += " " + self.tr(
                "%n passage(s) with brackets of their own were proved by their structure alone.",
                "",
                len(proof.structure_only),
            )
        return said

    def _fill_choice(self) -> None:
        conflicts = {claim.passage for each in self._claims.values() for claim in each if claim.conflicts}
        self.which.blockSignals(True)
        self.which.clear()
        for words, count, places in (
            (self.tr("With proposals ({count})"), len(self._claims), tuple(self._claims)),
            (self.tr("In conflict ({count})"), len(conflicts), tuple(sorted(conflicts))),
            (self.tr("The whole text ({count})"), len(self._of_passage), tuple(self._of_passage)),
        ):
            self.which.addItem(words.format(count=count), places)
        self.which.setCurrentIndex(0 if self._claims else 2)
        self.which.blockSignals(False)

    def _list_notices(self) -> None:
        assert self._outcome is not None
        rolling = self._outcome.rolling
        assert rolling is not None
        base = sources_of(rolling.base.paragraphs)
        self.notices.clear()
        notices = self._outcome.compiled.notices
        for notice in notices:
            self.notices.addItem(notice_sentence(notice, base, self._notation, self._language))
        self.lists.setTabText(1, self.tr("To be known ({count})").format(count=len(notices)))

    def _list(self) -> None:
        places = self.which.currentData() or ()
        self.passages.show_numbers(places, self._card)
        self.passages.select(places[0] if places else None)
        compiled = self._outcome.compiled if self._outcome is not None else None
        if compiled is not None:
            self.counts.setText(
                self.tr("{proposals}, {conflicts}, {brackets}").format(
                    proposals=self.tr("%n proposal(s)", "", len(compiled.claims)),
                    conflicts=self.tr("%n in conflict", "", len(compiled.conflicts)),
                    brackets=self.tr("%n bracket(s)", "", compiled.brackets),
                )
            )
        self._show_passage()

    def _card(self, passage: int) -> Card:
        paragraphs = self._of_passage.get(passage, ())
        claims = self._claims.get(passage, ())
        label = paragraphs[0].paragraph.label if paragraphs else ""
        conflicts = any(claim.conflicts for claim in claims)
        names = list(dict.fromkeys(self._name(owner) for claim in claims for owner in claim.owners))
        text = _from_bracket(" ".join(each.paragraph.text for each in paragraphs))
        aside = ", ".join(names) if names else self.tr("nobody proposes anything")
        signs = (Sign("scale", self.tr("in conflict"), "warning"),) if conflicts else ()
        return Card(
            passage,
            "brackets" if claims else "circle-check",
            "accent" if claims else "muted",
            label or self.tr("(no number)"),
            aside,
            (Run(Fate.EQUAL, text),),
            marks=signs,
            spoken=". ".join([label, aside, self.tr("in conflict") if conflicts else "", text]),
        )

    def _show_passage(self) -> None:
        passage = self.passages.current
        paragraphs = self._of_passage.get(passage, ()) if passage is not None else ()
        document = parse_document([each.paragraph.text for each in paragraphs], self._notation)
        parts = [
            f"<p><b>{escape(paragraphs[place].paragraph.label)}</b> {stretch_html(stretch, place, self._theme)}</p>"
            for place, stretch in document.paragraphs()
        ]
        self.words.setHtml("".join(parts))
        claims = self._claims.get(passage, ()) if passage is not None else ()
        self.claims.show_cards([self._claim_card(number, claim) for number, claim in enumerate(claims)])

    def _claim_card(self, number: int, claim: Claim) -> Card:
        names = ", ".join(self._name(owner) for owner in claim.owners)
        stance = self._wording.stance(claim.stance)
        head = self.tr("{delegations}: {stance}").format(delegations=names, stance=stance)
        aside = self.tr("in conflict") if claim.conflicts else ""
        words = runs_between(claim.base, claim.text) if claim.text or not claim.base else _taken_away(claim.base)
        spoken = ". ".join(filter(None, [head, aside, claim.text or claim.base]))
        return Card(
            number,
            "user",
            "accent",
            head,
            aside,
            words,
            marks=(Sign("scale", aside, "warning"),) if claim.conflicts else (),
            spoken=spoken,
        )

    def _name(self, code: str) -> str:
        return self._notation.table.name(code, self._language)


def _from_bracket(text: str) -> str:
    """The part of a passage that its card shows: from a little before its first bracket on."""
    bracket = text.find("[")
    begin = text.rfind(" ", 0, bracket - _BEFORE) + 1 if bracket > _BEFORE else 0
    return f"…{text[begin : begin + _SHOWN]}" if begin else text[:_SHOWN]


def _taken_away(words: str) -> tuple[Run, ...]:
    return (Run(Fate.DELETED, words),)
