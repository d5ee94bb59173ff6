"""One deed of the user made of several edits, each fitting the draft that the one before it left."""

from __future__ import annotations

from drafter.drafting.editing.edits import Edit, Several
from drafter.drafting.model import Draft


class Deed:
    """Collects edits while keeping the draft as they leave it.

    Attributes:
        draft: the draft after the edits so far.
    """

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._edits: list[Edit] = []

    def do(self, edit: Edit) -> None:
        """Adds an edit.

        Raises:
            BugError: it does not fit the draft.
        """
        self.draft = edit.apply(self.draft)
        self._edits.append(edit)

    def edit(self, name: str) -> Edit | None:
        """All of it as one edit, called ``name`` where it is more than one; None where nothing was done."""
        if len(self._edits) > 1:
            return Several(tuple(self._edits), name)
        return self._edits[0] if self._edits else None
