"""The faces inside a file: only the characters used, each with the character it stands for."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence

from reportlab.pdfbase import pdfdoc

from drafter.exchange.outgoing.pdf.typefaces import Cut, Typefaces

_ENTRIES_OF_A_BLOCK = 100
_NO_CHARACTER = 0
RESOURCE = {cut: f"F{number}" for number, cut in enumerate(Cut, start=1)}
"""What a face is called in the pages."""


class EmbeddedFonts:
    """Gives characters their codes while pages are drawn, and then the font objects."""

    def __init__(self, faces: Typefaces) -> None:
        self._faces = faces
        self._codes: dict[Cut, dict[str, str]] = {cut: {} for cut in Cut}

    def encoded(self, text: str, cut: Cut) -> str:
        """Words as hexadecimal codes of a face that has all their characters."""
        codes = self._codes[cut]
        try:
            return "".join([codes[character] for character in text])
        except KeyError:
            for character in text:
                if character not in codes:
                    codes[character] = f"{len(codes) + 1:04X}"
            return "".join([codes[character] for character in text])

    def objects(self, document: pdfdoc.PDFDocument) -> pdfdoc.PDFDictionary:
        """The fonts used, as a resource dictionary."""
        fonts = {}
        for cut in Cut:
            if self._codes[cut]:
                fonts[RESOURCE[cut]] = document.Reference(self._font(document, cut), f"font {cut.value}")
        return pdfdoc.PDFDictionary(fonts)

    def _font(self, document: pdfdoc.PDFDocument, cut: Cut) -> pdfdoc.PDFDictionary:
        face = self._faces.face(cut)
        characters = list(self._codes[cut])
        codes = [ord(character) for character in characters]
        name = pdfdoc.PDFName(f"{_tag(characters)}+{cut.value}")
        font_file = _stream(bytes(face.makeSubset(codes)))
        font_file.dictionary["Length1"] = len(font_file.content)
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": name,
                "Flags": int(face.flags),
                "FontBBox": pdfdoc.PDFArray([round(number) for number in face.bbox]),
                "ItalicAngle": round(face.italicAngle),
                "Ascent": round(face.ascent),
                "Descent": round(face.descent),
                "CapHeight": round(face.capHeight),
                "StemV": round(face.stemV),
                "FontFile2": document.Reference(font_file, f"file {cut.value}"),
            }
        )
        widths = [round(face.charWidths[code]) for code in codes]
        described = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": name,
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}
                ),
                "FontDescriptor": document.Reference(descriptor, f"descriptor {cut.value}"),
                "DW": 1000,
                "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray(widths)]),
                "CIDToGIDMap": document.Reference(_stream(self._glyphs(cut, codes)), f"glyphs {cut.value}"),
            }
        )
        return pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": name,
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(described, f"described {cut.value}")]),
                "ToUnicode": document.Reference(_stream(_to_unicode(characters)), f"unicode {cut.value}"),
            }
        )

    def _glyphs(self, cut: Cut, codes: Sequence[int]) -> bytes:
        """For each code its glyph in the subset; characters that share a glyph keep codes of their own.

        The order of glyphs is reportlab's: the missing glyph, then each glyph where it first occurs.
        """
        glyph_of = self._faces.face(cut).charToGlyph
        places: dict[int, int] = {0: 0}
        numbers = [_NO_CHARACTER, *(places.setdefault(glyph_of[code], len(places)) for code in codes)]
        return struct.pack(f">{len(numbers)}H", *numbers)


def _tag(characters: Sequence[str]) -> str:
    """Six capital letters that tell subsets apart."""
    digest = hashlib.sha256("".join(characters).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _stream(content: bytes) -> pdfdoc.PDFStream:
    return pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])


def _to_unicode(characters: Sequence[str]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    for start in range(0, len(characters), _ENTRIES_OF_A_BLOCK):
        block = characters[start : start + _ENTRIES_OF_A_BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines.extend(
            f"<{start + place:04X}> <{character.encode('utf-16-be').hex().upper()}>"
            for place, character in enumerate(block, start=1)
        )
        lines.append("endbfchar")
    lines.extend(["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"])
    return "\n".join(lines).encode("ascii")
