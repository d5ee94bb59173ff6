"""Square brackets as negotiators write them: read, chosen, counted, written.

:func:`parse` reads a paragraph (any text whatever) and :func:`parse_document` a whole text; :func:`reading` makes clean
words of what somebody chose, :func:`as_read_by` chooses as a delegation does, :func:`resolved` settles one bracket;
:func:`written` writes wordings with their owners so that they are read back exactly.
"""

from drafter.drafting.brackets.document import BracketedDocument, Stretch, parse_document
from drafter.drafting.brackets.model import (
    Alternative,
    Attribution,
    Bracket,
    BracketCounts,
    Bracketed,
    BracketKind,
    OptionHead,
    Piece,
    Role,
    Stance,
    Trouble,
    TroubleKind,
)
from drafter.drafting.brackets.notation import BracketWords, Notation
from drafter.drafting.brackets.parsing import parse
from drafter.drafting.brackets.readings import (
    DROP,
    KEEP,
    LEAVE,
    MOST_READINGS,
    Choice,
    Chooser,
    Drop,
    Leave,
    Take,
    as_read_by,
    reading,
    readings,
    resolved,
)
from drafter.drafting.brackets.scanning import LITERAL, PARAGRAPH_END, loose_ends
from drafter.drafting.brackets.writing import UnwritableError, Voice, Wording, adjacent, bracket, tail, written

__all__ = [
    "DROP",
    "KEEP",
    "LEAVE",
    "LITERAL",
    "MOST_READINGS",
    "PARAGRAPH_END",
    "Alternative",
    "Attribution",
    "Bracket",
    "BracketCounts",
    "BracketKind",
    "BracketWords",
    "Bracketed",
    "BracketedDocument",
    "Choice",
    "Chooser",
    "Drop",
    "Leave",
    "Notation",
    "OptionHead",
    "Piece",
    "Role",
    "Stance",
    "Stretch",
    "Take",
    "Trouble",
    "TroubleKind",
    "UnwritableError",
    "Voice",
    "Wording",
    "adjacent",
    "as_read_by",
    "bracket",
    "loose_ends",
    "parse",
    "parse_document",
    "reading",
    "readings",
    "resolved",
    "tail",
    "written",
]
