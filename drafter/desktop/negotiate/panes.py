"""What is shown of the paragraph under discussion, one pane a tab."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from drafter.desktop.negotiate.paragraph_rows import Table
from drafter.desktop.theme import Theme


class Pane(QWidget):
    """A tab of Negotiate. :meth:`NegotiatePanel.add_pane` adds one.

    That every tab has what is abstract here is for the types to check: Qt's classes have a metaclass of their own.

    Signals:
        retitled(str): its tab is to be called so from now on.
        paragraph_wanted(str): that paragraph is to be put under discussion.
    """

    retitled = Signal(str)
    paragraph_wanted = Signal(str)

    private = False
    """True where it shows what only our own delegation may see: it goes while the private layer is hidden."""

    @abstractmethod
    def show_table(self, table: Table, paragraph_id: str) -> None:
        """Shows the paragraph under discussion of a table; called whenever either is another."""

    @abstractmethod
    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
