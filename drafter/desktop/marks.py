"""Which Lucide icon says what: shapes that stand beside every colour."""

from __future__ import annotations

from drafter.drafting import Status
from drafter.instruments import ClauseKind
from drafter.redline import Closeness


def closeness_icon(closeness: Closeness | None) -> str:
    """The shape of a closeness; None is a paragraph without source."""
    match closeness:
        case Closeness.LITERAL:
            return "equal"
        case Closeness.PARTIAL:
            return "text-quote"
        case Closeness.ADAPTED:
            return "equal-approximately"
        case Closeness.INSPIRED:
            return "circle-dashed"
        case Closeness.NEW | None:
            return "plus"


def status_icon(status: Status) -> str:
    """The shape of a paragraph's place in the negotiation."""
    match status:
        case Status.DRAFT:
            return "pen-line"
        case Status.OPEN:
            return "circle"
        case Status.RESERVED:
            return "flag"
        case Status.PENDING_ONE:
            return "user"
        case Status.AGREED_IN_PRINCIPLE:
            return "circle-dot"
        case Status.AGREED_AD_REFERENDUM:
            return "check"
        case Status.AGREED:
            return "circle-check"
        case Status.CLOSED:
            return "lock"
        case Status.BRACKETED:
            return "brackets"
        case Status.DELETED:
            return "minus"
        case Status.MOVED:
            return "move-vertical"
        case Status.MERGED:
            return "merge"


def flag_icon(flag: str) -> str:
    """The shape of a redline's flag."""
    match flag:
        case "negation":
            return "ban"
        case "modal":
            return "scale"
        case "quantifier":
            return "sigma"
        case "qualifier":
            return "asterisk"
        case "deadline":
            return "calendar-clock"
        case "date":
            return "calendar"
        case "addressee":
            return "user"
        case "name":
            return "tag"
        case "number":
            return "hash"
        case "verb_stronger":
            return "trending-up"
        case "verb_weaker":
            return "trending-down"
        case "left_out":
            return "scissors"
        case "verb_left_out":
            return "minus"
        case _:
            return "flag"


def kind_icon(kind: ClauseKind) -> str:
    """The shape of a kind of clause."""
    match kind:
        case ClauseKind.TITLE:
            return "book-open-text"
        case ClauseKind.HEADING:
            return "heading"
        case ClauseKind.ITEM | ClauseKind.SUBITEM:
            return "list"
        case ClauseKind.CHAPEAU:
            return "corner-down-left"
        case ClauseKind.NOTE:
            return "asterisk"
        case ClauseKind.PREAMBLE | ClauseKind.PARAGRAPH | ClauseKind.SUBPARAGRAPH:
            return "pilcrow"
