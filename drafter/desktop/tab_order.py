"""Tab comes to things in the order in which they are seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stand_in(holder: QWidget, made: Sequence[QWidget]) -> None:
    """Lets Tab come to widgets where their holder stands: made late, they would come after all else of the window.

    Args:
        holder: what they stand in; takes no focus itself.
        made: in the order in which they are seen.
    """
    before: QWidget | None = holder.previousInFocusChain()
    while before is not None and before is not holder:
        if before not in made and before.focusPolicy() != Qt.FocusPolicy.NoFocus:
            break
        before = before.previousInFocusChain()
    if before is None or before is holder:  # nothing else takes the keys
        return
    for each in made:
        QWidget.setTabOrder(before, each)
        before = each
