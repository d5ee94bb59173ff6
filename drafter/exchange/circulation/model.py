"""What making a file fit to circulate takes and gives."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum

from drafter.exchange.circulation.words import ForbiddenWords


class PrivateKind(StrEnum):
    """What sort of private thing a file holds; each has a sentence ``finding-<kind>``."""

    AUTHOR = "foreign-author"
    REVISION_ID = "revision-id"
    CHANGE_TIME = "change-time"
    COMMENT = "comment"
    HIDDEN_TEXT = "hidden-text"
    UNSEEN_STORY = "unseen-story"
    FIELD = "field"
    LINK = "link"
    PATH = "path"
    PROPERTY = "property"
    PRIVATE_PART = "private-part"
    TEMPLATE = "template"
    MAIL_MERGE = "mail-merge"
    VARIABLE = "document-variable"
    SETTING = "setting"
    PASSWORD = "password"
    PERMISSION = "permission"
    CUSTOM_XML = "custom-xml"
    CONTROL = "content-control"
    BOOKMARK = "bookmark"
    NAME = "internal-name"
    ALTERNATIVE_TEXT = "alternative-text"
    IMAGE_METADATA = "image-metadata"
    EMBEDDED = "embedded-file"
    MACRO = "macro"
    SIGNATURE = "signature"
    THUMBNAIL = "thumbnail"
    PRINTER = "printer"
    EXTENSION = "extension"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Removed:
    """One thing that was taken out or replaced.

    Attributes:
        kind: what sort of thing.
        part: the part of the file it stood in; empty for the zip itself.
        detail: what it said, shortened.
        count: how often.
    """

    kind: PrivateKind
    part: str
    detail: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Circulated:
    """A file fit to circulate.

    Attributes:
        data: the whole file.
        removed: what went, in the order of the parts.
        removed_words: words that a reader could see and that are gone: results of fields that name a person or a path.
    """

    data: bytes
    removed: tuple[Removed, ...]
    removed_words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wishes:
    """How a file is to be made fit.

    Attributes:
        delegation: the one name that all authors become; None for the neutral word of the text's language.
        date: the one time of all changes (UTC, ISO 8601 with seconds); None for the day of the latest of them.
        forbidden: words that must not stand where no reader sees them.
        keep_alternative_text: keeps the descriptions of images that hold no path and no forbidden word.
    """

    delegation: str | None = None
    date: str | None = None
    forbidden: ForbiddenWords = field(default_factory=lambda: ForbiddenWords(()))
    keep_alternative_text: bool = False


_LONGEST_DETAIL = 120


class Report:
    """Collects what was removed; the same thing in the same part is counted."""

    def __init__(self) -> None:
        self._counts: dict[tuple[PrivateKind, str, str], int] = {}
        self.words: list[str] = []
        """Visible words that went."""

    def add(self, kind: PrivateKind, part: str, detail: str = "") -> None:
        """Notes one thing."""
        detail = " ".join(detail.split())
        if len(detail) > _LONGEST_DETAIL:
            detail = detail[:_LONGEST_DETAIL] + "…"
        key = (kind, part, detail)
        self._counts[key] = self._counts.get(key, 0) + 1

    def removed(self) -> tuple[Removed, ...]:
        """All of it, in the order it was first met."""
        return tuple(Removed(kind, part, detail, count) for (kind, part, detail), count in self._counts.items())


def kinds(removed: Collection[Removed]) -> frozenset[PrivateKind]:
    """The sorts of things among some."""
    return frozenset(one.kind for one in removed)
