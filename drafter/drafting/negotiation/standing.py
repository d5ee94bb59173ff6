"""Where a paragraph stands in the negotiation, and who has something to say about it.

Times are UTC, ISO 8601; an empty string stands for what nobody said.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Where a paragraph stands. ``BRACKETED`` is derived from the text, never set: see :data:`SETTABLE`."""

    DRAFT = "draft"
    OPEN = "open"
    BRACKETED = "bracketed"
    RESERVED = "reserved"
    PENDING_ONE = "pending_one"
    AGREED_IN_PRINCIPLE = "agreed_in_principle"
    AGREED_AD_REFERENDUM = "agreed_ad_referendum"
    AGREED = "agreed"
    CLOSED = "closed"
    DELETED = "deleted"
    MOVED = "moved"
    MERGED = "merged"

    @property
    def is_agreed(self) -> bool:
        """True where the words are settled, be it subject to the capitals; «in principle» does not settle them."""
        return self in (Status.AGREED_AD_REFERENDUM, Status.AGREED, Status.CLOSED)

    @property
    def is_gone(self) -> bool:
        """True where only the number is left of a paragraph: its words were taken out or are elsewhere."""
        return self in (Status.DELETED, Status.MOVED, Status.MERGED)

    @property
    def is_locked(self) -> bool:
        """True where words, place and existence stay as they are until the paragraph is reopened."""
        return self.is_agreed or self.is_gone


SETTABLE = tuple(status for status in Status if status is not Status.BRACKETED and not status.is_gone)
"""What a person may choose; what is gone came there by a deed of its own (see :mod:`.negotiating`)."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a paragraph came to its status.

    Attributes:
        at: when it was so decided.
        meeting: where, as people call it («Plenaria, 3.ª sesión»).
        who: by whom, or who said so.
        delegation: of a paragraph that is pending one, which delegation that is.
        others: of one moved or merged, ids of the paragraphs where its words are now.
        words: of one that is gone, the words it had; reopened, it gets them back.
    """

    at: str = ""
    meeting: str = ""
    who: str = ""
    delegation: str = ""
    others: tuple[str, ...] = ()
    words: str = ""


UNSAID = Standing()
"""Nobody said how."""


@dataclass(frozen=True, slots=True)
class Reservation:
    """A delegation does not join a paragraph; printed as a footnote to it under its name.

    Attributes:
        delegation: its name as in the table of delegations.
        text: its words, in the language of the draft.
    """

    delegation: str
    text: str


@dataclass(frozen=True, slots=True)
class Member:
    """What belongs to a package.

    Attributes:
        paragraph_id: which paragraph.
        bracket: which bracket of it, as written; empty for the whole paragraph.
    """

    paragraph_id: str
    bracket: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """Paragraphs and brackets that are agreed together or not at all.

    Attributes:
        name: as people call it («Paquete 1»), unique in the draft.
        members: what belongs to it, in the order in which it was said.
    """

    name: str
    members: tuple[Member, ...]

    @property
    def paragraph_ids(self) -> tuple[str, ...]:
        """The paragraphs it is about, each once."""
        return tuple(dict.fromkeys(member.paragraph_id for member in self.members))


@dataclass(frozen=True, slots=True)
class SilenceBreak:
    """A delegation broke silence.

    Attributes:
        delegation: who.
        paragraph_ids: on which paragraphs; none: on the text as a whole.
        at: when.
        reason: in its words, if it gave one.
    """

    delegation: str
    paragraph_ids: tuple[str, ...]
    at: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SilenceProcedure:
    """A text that is adopted unless somebody speaks before a fixed hour.

    Attributes:
        version: name of the text that was circulated; empty for the draft as it stood.
        begun_at: when it was circulated.
        deadline: until when one may speak.
        zone: where that hour was announced, as in the time zone database (``"America/Bogota"``).
        breaks: who spoke, in order.
        ended_at: when it was closed; empty while it is not.
        adopted: True where the text was adopted by silence.
    """

    version: str
    begun_at: str
    deadline: str
    zone: str
    breaks: tuple[SilenceBreak, ...] = ()
    ended_at: str = ""
    adopted: bool = False
