"""Sentences about changes, for captions, tooltips and screen readers."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject

from drafter.desktop.review.addresses import Address
from drafter.desktop.review.changes import ANY_FLAG, ChangeEntry, ChangeSort, Respect, Standing
from drafter.desktop.review.rows import FacingRow, Fold, MovedAway, Review, ShownRow, Side
from drafter.desktop.review.settling import Verdict
from drafter.desktop.wording import Wording
from drafter.drafting.negotiation.private_layer import Mark
from drafter.errors import BugError
from drafter.instruments import ClauseKind
from drafter.redline import ChangeKind, Flag, RowKind

_OPENING_WORDS = 8
_NAMED = 8
"""Paragraphs that a sentence names."""
_ANNOUNCED = 160
"""Characters of a change that are read aloud."""


class ReviewPhrases(QObject):
    """Puts changes into the words of the interface."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def address(self, address: Address) -> str:
        """How a paragraph is called."""
        if not address.number and not address.bullet:
            if address.kind in (ClauseKind.TITLE, ClauseKind.PREAMBLE):
                return self._wording.kind(address.kind)
            return self.tr("Paragraph {number} of the text").format(number=address.position)
        return str(address)

    def places(self, places: Sequence[Address]) -> str:
        """The first few of some paragraphs, by name."""
        named = ", ".join(dict.fromkeys(self.address(each) for each in places[:_NAMED]))
        return self.tr("{places}…").format(places=named) if len(places) > _NAMED else named

    def kind(self, kind: RowKind) -> str:
        """What became of a paragraph."""
        return self._wording.row_kind(kind)

    def trigger(self, flag: Flag) -> str:
        """The words that say why a change matters: «insta → exhorta», «no» that came or went."""
        lost, won = (", ".join(words) for words in (flag.lost, flag.won))
        if lost and won:
            return f"{lost} → {won}"
        if lost:
            return self.tr("without “{words}”").format(words=lost)
        return self.tr("with “{words}”").format(words=won) if won else ""

    def flag(self, flag: Flag) -> str:
        """Why a change matters, with the words that say so."""
        trigger = self.trigger(flag)
        name = self._wording.flag(flag.kind)
        return f"{name}: {trigger}" if trigger else name

    def folded(self, count: int) -> str:
        """What a fold says."""
        return self.tr("%n unchanged paragraph(s)", "", count)

    def moved_to(self, address: Address) -> str:
        """What stands at a moved paragraph's old place, before its first words."""
        return self.tr("Moved to {place}:").format(place=self.address(address))

    def moved_from(self, address: Address) -> str:
        """What stands above a moved paragraph at its new place."""
        return self.tr("Moved from {place}").format(place=self.address(address))

    def row(self, review: Review, row: ShownRow) -> str:
        """A row read aloud."""
        if isinstance(row, Fold):
            return self.folded(row.count)
        if isinstance(row, MovedAway):
            target = review.rows[row.target]
            index = target.right[0] if isinstance(target, FacingRow) else 0
            place = self.moved_to(review.right.addresses[index])
            return f"{place} {quoted(review.right.paragraphs[index].text)}"
        side = Side.RIGHT if row.right else Side.LEFT
        index = row.side(side)[0]
        words = shortened(review.text(side).paragraphs[index].text, _ANNOUNCED)
        place = self.address(review.text(side).addresses[index])
        if row.kind is RowKind.UNCHANGED:
            return self.tr("{place}, unchanged: {words}").format(place=place, words=words)
        return self.tr("{place}, {kind}: {words}").format(place=place, kind=self.kind(row.kind), words=words)

    def respect(self, respect: Respect) -> str:
        """What stands in a field that does not narrow the list of changes."""
        match respect:
            case Respect.KIND:
                return self.tr("Any kind")
            case Respect.FLAG:
                return self.tr("Whatever it touches")
            case Respect.AUTHOR:
                return self.tr("All authors")
            case Respect.STANDING:
                return self.tr("Decided or not")

    def value(self, respect: str, value: str) -> str:
        """What the list of changes is narrowed to."""
        match Respect(respect):
            case Respect.KIND:
                return self.sort(ChangeSort(value))
            case Respect.FLAG:
                return self.tr("What matters most") if value == ANY_FLAG else self._wording.flag(value)
            case Respect.AUTHOR:
                return value
            case Respect.STANDING:
                return self.standing(Standing(value))

    def form(self, kind: ChangeKind) -> str:
        """What differs where no word does."""
        match kind:
            case ChangeKind.ACCENTS:
                return self.tr("Accents")
            case ChangeKind.CASE:
                return self.tr("Capitals")
            case ChangeKind.PUNCTUATION:
                return self.tr("Punctuation")
            case ChangeKind.SPACES:
                return self.tr("Spaces")
            case _:
                raise BugError(f"{kind} cannot be ignored")

    def ignored(self, kinds: Collection[ChangeKind]) -> str:
        """What counts as no difference, in a few words; empty where everything counts."""
        named = ", ".join(self.form(kind).lower() for kind in ChangeKind if kind in kinds)
        return self.tr("Not counted: {kinds}").format(kinds=named) if named else ""

    def sort(self, sort: ChangeSort) -> str:
        """Changes of a sort."""
        match sort:
            case ChangeSort.CHANGED:
                return self.tr("Words changed")
            case ChangeSort.INSERTED:
                return self.tr("New paragraphs")
            case ChangeSort.DELETED:
                return self.tr("Deleted paragraphs")
            case ChangeSort.MOVED:
                return self.tr("Moved paragraphs")
            case ChangeSort.SPLIT:
                return self.tr("Split")
            case ChangeSort.MERGED:
                return self.tr("Merged")
            case ChangeSort.NUMBERING:
                return self.tr("Only the number")
            case ChangeSort.ACCENTS:
                return self.tr("Only accents")
            case ChangeSort.CASE:
                return self.tr("Only capitals")
            case ChangeSort.PUNCTUATION:
                return self.tr("Only punctuation")
            case ChangeSort.SPACES:
                return self.tr("Only spaces")

    def standing(self, standing: Standing) -> str:
        """How far changes got."""
        match standing:
            case Standing.OPEN:
                return self.tr("Undecided")
            case Standing.ACCEPTED:
                return self.tr("Accepted ones")
            case Standing.REJECTED:
                return self.tr("Rejected ones")
            case Standing.SEEN:
                return self.tr("Seen")
            case Standing.DISCUSS:
                return self.tr("To discuss")

    def verdict(self, verdict: Verdict) -> str:
        """What was decided about a change."""
        match verdict:
            case Verdict.ACCEPTED:
                return self.tr("Accepted")
            case Verdict.REJECTED:
                return self.tr("Rejected")

    def mark(self, mark: Mark) -> str:
        """What the reader made of a change."""
        match mark:
            case Mark.SEEN:
                return self.tr("You saw it.")
            case Mark.DISCUSS:
                return self.tr("To be discussed.")

    def change(self, entry: ChangeEntry, count: int) -> str:
        """A change read aloud."""
        words = self._words(entry)
        sentence = self.tr("Change {number} of {count}. {kind}, {place}. {words}").format(
            number=entry.number + 1,
            count=count,
            kind=self.kind(entry.kind),
            place=self.address(entry.address),
            words=words,
        )
        return " ".join((sentence, *(f"{self.flag(flag)}." for flag in entry.flagged)))

    def _words(self, entry: ChangeEntry) -> str:
        before, after = shortened(entry.before, _ANNOUNCED), shortened(entry.after, _ANNOUNCED)
        if before == after:
            return before
        if before and after:
            return self.tr("Deleted: {before}. Inserted: {after}.").format(before=before, after=after)
        if before:
            return self.tr("Deleted: {before}.").format(before=before)
        return self.tr("Inserted: {after}.").format(after=after)

    def listed(self, listed: int, count: int) -> str:
        """How many of the changes are listed."""
        if listed == count:
            return self.tr("%n change(s)", "", count)
        return self.tr("{shown} of %n change(s)", "", count).format(shown=listed)

    def statistics(self, review: Review) -> str:
        """How long both texts are and how much changed, in one line."""
        counts = review.comparison.statistics
        parts = [
            self.tr("Base: %n word(s)", "", review.left.word_count),
            self.tr("Text: %n word(s)", "", review.right.word_count),
            self.tr("%n paragraph(s) changed", "", counts.changed) if counts.changed else "",
            self.tr("%n new", "", counts.inserted) if counts.inserted else "",
            self.tr("%n deleted", "", counts.deleted) if counts.deleted else "",
            self.tr("%n moved", "", counts.moved) if counts.moved else "",
            self.tr("%n split", "", counts.split) if counts.split else "",
            self.tr("%n merged", "", counts.merged) if counts.merged else "",
            self.tr("+{inserted} −{deleted} words").format(
                inserted=counts.words_inserted, deleted=counts.words_deleted
            ),
            self.ignored(review.comparison.ignoring),
        ]
        return "  ·  ".join(part for part in parts if part)


def quoted(text: str) -> str:
    """The first words of a text between the quotation marks that all our languages understand."""
    return f"«{opening(text)}»"


def opening(text: str) -> str:
    """The first words of a text."""
    words = text.split()
    if len(words) <= _OPENING_WORDS:
        return " ".join(words)
    return " ".join(words[:_OPENING_WORDS]).rstrip(",;:.") + "…"


def shortened(text: str, length: int) -> str:
    """At most so many characters, with an ellipsis where something was left out."""
    plain = " ".join(text.split())
    return plain if len(plain) <= length else plain[: length - 1].rstrip() + "…"
