"""What the program calls tracked changes, comments and notes of a received file in front of people."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, QObject

from drafter.desktop.cards import Card, Sign
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.row_marks import verdict_icon
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.review.settling import Verdict
from drafter.desktop.review.tracked_deeds import DeedSort, TrackedDeed
from drafter.exchange import ImportNote
from drafter.exchange.revisions.model import Comment
from drafter.messages import say

_ANNOUNCED = 200
"""Characters of a deed that are read aloud."""


class RevisionWording(QObject):
    """Puts what a received file holds into the words of the interface; ``language`` is ISO 639-1."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._phrases = ReviewPhrases(self)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def sort(self, sort: DeedSort) -> str:
        """What was done."""
        match sort:
            case DeedSort.INSERTED:
                return self.tr("Inserted")
            case DeedSort.DELETED:
                return self.tr("Deleted")
            case DeedSort.REPLACED:
                return self.tr("Replaced")
            case DeedSort.MOVED:
                return self.tr("Moved")
            case DeedSort.DIVIDED:
                return self.tr("Paragraphs divided or joined")
            case DeedSort.TABLE:
                return self.tr("Table")
            case DeedSort.FORMATTED:
                return self.tr("Formatting")
            case DeedSort.OTHER:
                return self.tr("Other change")

    def author(self, author: str) -> str:
        """Who; a name also where the file gives none."""
        return author or self.tr("Unknown author")

    def moment(self, date: str, *, hour: bool = True) -> str:
        """A moment as the file writes it, short; as it stands there where it is none."""
        moment = QDateTime.fromString(date.removesuffix("Z")[:19], "yyyy-MM-ddTHH:mm:ss")
        if not moment.isValid():
            return date
        locale, form = QLocale(self._language), QLocale.FormatType.ShortFormat
        return locale.toString(moment, form) if hour else locale.toString(moment.date(), form)

    def deed_card(self, deed: TrackedDeed, verdict: Verdict | None = None) -> Card:
        """A deed as a card."""
        icon, colour = _DEED_LOOKS[deed.sort]
        return Card(
            deed.number,
            icon,
            colour,
            self.sort(deed.sort),
            self._aside(deed, hour=False),
            deed.runs or (Run(Fate.EQUAL, self._without_words(deed)),),
            marks=tuple(Sign(verdict_icon(verdict)) for verdict in (verdict,) if verdict is not None),
            spoken=self.deed(deed, verdict),
        )

    def deed(self, deed: TrackedDeed, verdict: Verdict | None = None) -> str:
        """A deed read aloud."""
        words = " ".join(run.text.strip() for run in deed.runs)[:_ANNOUNCED]
        decided = self._phrases.verdict(verdict) if verdict is not None else self.tr("Undecided")
        return self.tr("{sort}, {aside}: {words}. {decided}.").format(
            sort=self.sort(deed.sort), aside=self._aside(deed), words=words, decided=decided
        )

    def _without_words(self, deed: TrackedDeed) -> str:
        if any(revision.text for revision in deed.revisions):
            return self.tr("(white space)")
        return self.tr("(no words)")

    def _aside(self, deed: TrackedDeed, *, hour: bool = True) -> str:
        parts = (deed.label, self.author(deed.author), self.moment(deed.date, hour=hour))
        return " · ".join(part for part in parts if part)

    # -- comments and notes ---------------------------------------------------------------------------------------

    def comment_cards(self, comments: Sequence[Comment]) -> tuple[Card, ...]:
        """The conversations: each comment with its answers below it."""
        known = {comment.id for comment in comments}
        answers: dict[str | None, list[int]] = {}
        for number, comment in enumerate(comments):
            parent = comment.replies_to if comment.replies_to in known and comment.replies_to != comment.id else None
            answers.setdefault(parent, []).append(number)
        cards: list[Card] = []
        shown: set[int] = set()

        def add(number: int, depth: int) -> None:
            if number in shown:
                return  # answers that answer each other in a circle
            shown.add(number)
            cards.append(self._comment_card(number, comments[number], depth))
            for answer in answers.get(comments[number].id, ()):
                add(answer, depth + 1)

        for number in answers.get(None, ()):
            add(number, 0)
        for number in range(len(comments)):
            add(number, 0)
        return tuple(cards)

    def _comment_card(self, number: int, comment: Comment, depth: int) -> Card:
        who, when = self.author(comment.author), self.moment(comment.date)
        resolved = self.tr("resolved") if comment.resolved else ""
        anchor = " ".join(comment.anchor.split())
        return Card(
            number,
            "circle-check" if comment.resolved else "corner-down-left" if depth else "text-quote",
            "muted" if comment.resolved else "accent",
            who,
            " · ".join(part for part in (when, resolved) if part),
            (Run(Fate.EQUAL, comment.text),),
            foot=(Sign("", self.tr("On “{words}”").format(words=anchor)),) if anchor and not depth else (),
            depth=min(depth, 3),
        )

    def note_cards(self, notes: Sequence[ImportNote], icon: str, colour: str) -> tuple[Card, ...]:
        """Notes, each with the words the command line has for it."""
        cards: list[Card] = []
        for number, note in enumerate(notes):
            sentence = say(f"note-{note.key}", self._language, **note.data)
            head, _colon, words = sentence.partition(": ")
            head = head[:1].upper() + head[1:].rstrip()  # French sets a space before the colon
            runs = (Run(Fate.EQUAL, words),) if words else ()
            cards.append(Card(number, icon, colour, head, "", runs, spoken=sentence))
        return tuple(cards)


_DEED_LOOKS = {
    DeedSort.INSERTED: ("plus", "inserted"),
    DeedSort.DELETED: ("minus", "deleted"),
    DeedSort.REPLACED: ("pen-line", "accent"),
    DeedSort.MOVED: ("move-vertical", "moved"),
    DeedSort.DIVIDED: ("split", "accent"),
    DeedSort.TABLE: ("list", "accent"),
    DeedSort.FORMATTED: ("text-align-start", "muted"),
    DeedSort.OTHER: ("asterisk", "muted"),
}
