"""Whose a change is that a comparison finds in a Word file with tracked changes, as far as these tell. Pure values.

A comparison faces the file's final text with some other text, so its changes need not be the file's: one is somebody's
where the same words of the same paragraph came, went or moved by that person's tracked changes, and by nobody else's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from drafter.exchange.model import TextParagraph, visible_line
from drafter.exchange.revisions.model import FileRevisions
from drafter.exchange.revisions.tracked_text import TrackedText
from drafter.redline import MOVED_KINDS, Op, RowKind, Segment


@dataclass(frozen=True, slots=True)
class _Deed:
    """Words of a paragraph that somebody's tracked changes took out and put in; or all of it came, or moved."""

    before: str
    after: str
    whole: bool
    moved: bool
    author: str


@dataclass(frozen=True)
class TrackedAuthors:
    """Who tracked what in a file.

    Attributes:
        standing: the deeds in each paragraph of the final text, by its words without white space.
        gone: who deleted a paragraph, by its words without white space.
    """

    standing: Mapping[str, tuple[_Deed, ...]]
    gone: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, tracked: TrackedText, found: FileRevisions) -> TrackedAuthors:
        """The authors of a file's tracked changes; ``found`` is of the same file."""
        standing: dict[str, list[_Deed]] = {}
        gone: dict[str, list[str]] = {}
        comparison = tracked.comparison
        for change, numbers in zip(comparison.changes, tracked.revisions_of, strict=True):
            row = comparison.rows[change.row]
            author = _only({found.revisions[number].author for number in numbers})
            segments = row.segments[change.segments[0] : change.segments[1]]
            if not row.new:
                for place in row.old:
                    gone.setdefault(_key(visible_line(tracked.old[place])), []).append(author)
                continue
            deed = _Deed(
                _words(segments, Op.DELETED),
                _words(segments, Op.INSERTED),
                row.kind is RowKind.INSERTED,
                row.kind in MOVED_KINDS,
                author,
            )
            for place in row.new:
                standing.setdefault(_key(visible_line(tracked.new[place])), []).append(deed)
        return cls(
            {words: tuple(deeds) for words, deeds in standing.items()},
            {words: tuple(authors) for words, authors in gone.items()},
        )

    def of_words(self, paragraphs: Iterable[TextParagraph], before: str, after: str) -> str:
        """Who put ``after`` in place of ``before`` (either may be empty) in paragraphs of the final text."""
        came, went = _key(after), _key(before)
        return _only(
            {
                deed.author
                for deed in self._in(paragraphs)
                if deed.whole or _touch(came, deed.after) or _touch(went, deed.before)
            }
        )

    def of_paragraph(self, paragraphs: Iterable[TextParagraph]) -> str:
        """Who brought paragraphs of the final text in."""
        return _only({deed.author for deed in self._in(paragraphs) if deed.whole})

    def of_move(self, paragraphs: Iterable[TextParagraph]) -> str:
        """Who moved paragraphs of the final text."""
        return _only({deed.author for deed in self._in(paragraphs) if deed.moved})

    def of_removal(self, paragraphs: Iterable[TextParagraph]) -> str:
        """Who deleted paragraphs that the final text has not."""
        keys = [_key(visible_line(paragraph)) for paragraph in paragraphs]
        return _only({author for key in keys for author in self.gone.get(key, ())})

    def _in(self, paragraphs: Iterable[TextParagraph]) -> Sequence[_Deed]:
        keys = [_key(visible_line(paragraph)) for paragraph in paragraphs]
        return [deed for key in keys for deed in self.standing.get(key, ())]


def _only(authors: set[str]) -> str:
    """The one there is; empty where there is none, or more than one."""
    return next(iter(authors)) if len(authors) == 1 else ""


def _words(segments: Sequence[Segment], op: Op) -> str:
    return _key("".join(segment.text for segment in segments if segment.op is op))


def _key(text: str) -> str:
    """Words without white space: a file keeps tabs and line breaks that a comparison's text has not."""
    return "".join(text.split())


def _touch(words: str, tracked: str) -> bool:
    """Whether some words are among those that were tracked, or the other way round."""
    return bool(words and tracked) and (words in tracked or tracked in words)
