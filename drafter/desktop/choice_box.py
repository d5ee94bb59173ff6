"""A combo box with a chevron: a style sheet that rounds its frame takes Qt's own arrow away."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from drafter.desktop import icons

_CHEVRON = 14
_MARGIN = 7


class ChoiceBox(QComboBox):
    """Draws the chevron in the ink of its palette, muted where it is disabled."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box as the style has it, its words elided before the chevron."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
        room = self.rect().width() - _CHEVRON - 2 * _MARGIN - 8
        option.currentText = option.fontMetrics.elidedText(option.currentText, self.view().textElideMode(), room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
        chevron = icons.pixmap("chevron-down", ink, _CHEVRON, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _CHEVRON - _MARGIN, (self.height() - _CHEVRON) // 2, chevron)
