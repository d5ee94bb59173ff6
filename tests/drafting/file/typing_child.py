"""A process that types into a draft until it is killed: run by the tests and the benchmark, never collected.

``python typing_child.py FILE HOLDER`` opens the file, prints ``open`` or ``held by …``, then records entries and prints
each one's number once it is committed. With ``hold`` after the holder it prints ``open`` and waits for a line on
standard input before closing.
"""

from __future__ import annotations

import sys
from pathlib import Path

from drafter.drafting import DraftFile, DraftSession, Paragraph
from drafter.drafting.editing.edits import AmendText, InsertParagraph, MoveParagraph
from drafter.instruments import ClauseKind


def say(line: str) -> None:
    """Tells the parent at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def type_on(session: DraftSession) -> None:
    """Types, inserts and moves for ever; each entry is told once it is committed."""
    while True:
        number = session.sequence + 1
        paragraphs = session.draft.paragraphs
        if number % 7 == 0:
            paragraph = Paragraph(f"n{number}", ClauseKind.PARAGRAPH, "", "")
            session.apply(InsertParagraph(paragraph, number % len(paragraphs)))
        elif number % 11 == 0:
            session.apply(MoveParagraph(paragraphs[0].id, 0, len(paragraphs) - 1))
        elif number % 13 == 0:
            session.undo()
        else:
            here = paragraphs[number % len(paragraphs)]
            session.apply(AmendText(here.id, here.text, f"{here.text} palabra{number}"))
        say(str(number))


def main() -> None:
    """See the module's words."""
    file = DraftFile.open(Path(sys.argv[1]), holder=sys.argv[2])
    if file.read_only:
        say(f"held by {file.held_by}")
        return
    stored = file.load()
    session = DraftSession(stored.draft, stored.journal, file.record, lambda: "2026-11-23T09:00:00Z", sys.argv[2])
    say("open")
    if sys.argv[3:] == ["hold"]:
        sys.stdin.readline()
        file.close()
        return
    type_on(session)


if __name__ == "__main__":
    main()
