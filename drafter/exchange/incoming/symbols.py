"""Characters of symbol fonts as Unicode: what w:sym and bullets in Symbol or Wingdings show.

Symbol's own encoding is Adobe's (Symbol Encoding); Wingdings has only the marks that documents use as
bullets.
"""

from __future__ import annotations

_SYMBOL = {
    0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5C: "∴", 0x5E: "⊥", 0x7E: "∼",
    0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xA6: "ƒ", 0xA7: "♣", 0xA8: "♦", 0xA9: "♥", 0xAA: "♠",
    0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥",
    0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…",
    0xC5: "⊕", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪", 0xC9: "⊃", 0xCA: "⊇", 0xCC: "⊂", 0xCD: "⊆", 0xCE: "∈",
    0xCF: "∉", 0xD0: "∠", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬",
    0xD9: "∧", 0xDA: "∨", 0xDB: "⇔", 0xDC: "⇐", 0xDE: "⇒", 0xE5: "∑", 0xF2: "∫",
}  # fmt: skip
_SYMBOL_LETTERS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
_SYMBOL_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x75: "◆", 0x76: "❖", 0x77: "⬥",
    0x9E: "·", 0x9F: "•", 0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x4A: "☺", 0x28: "☎", 0x2A: "✉",
}  # fmt: skip
UNKNOWN = "□"
"""Stands for a symbol without a known Unicode character."""


def symbol(code: int, font: str) -> str:
    """The Unicode character a symbol font shows for a code (0x20 to 0xFF, or in the private area from
    0xF020).

    Codes of other fonts are Unicode already; what nobody knows becomes :data:`UNKNOWN`.
    """
    place = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    name = font.lower()
    if name == "symbol" and place <= 0xFF:
        if 0x41 <= place <= 0x5A:
            return _SYMBOL_LETTERS[place - 0x41]
        if 0x61 <= place <= 0x7A:
            return _SYMBOL_SMALL[place - 0x61]
        return _SYMBOL.get(place, chr(place) if 0x20 <= place < 0x7F else UNKNOWN)
    if name.startswith("wingdings") and place <= 0xFF:
        return _WINGDINGS.get(place, UNKNOWN) if name == "wingdings" else UNKNOWN
    if 0xE000 <= code <= 0xF8FF:
        # A bullet in the private area without its font named is nearly always Symbol's or Wingdings'.
        return _SYMBOL.get(place) or _WINGDINGS.get(place) or UNKNOWN
    if code < 0x20 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF or code in (0xFFFE, 0xFFFF):
        return UNKNOWN
    return chr(code)
