"""Which markup, parts and settings a circulated file may have: whatever is not named here goes.

A list of what is allowed, not of what is dangerous: programs invent new places faster than anybody lists them.
"""

from __future__ import annotations

from dataclasses import dataclass

from drafter.exchange.circulation.model import PrivateKind

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MICROSOFT = "http://schemas.microsoft.com/office/"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/"

W14 = _MICROSOFT + "word/2010/wordml"
W15 = _MICROSOFT + "word/2012/wordml"
WP14 = _MICROSOFT + "word/2010/wordprocessingDrawing"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
VML = "urn:schemas-microsoft-com:vml"
VML_OFFICE = "urn:schemas-microsoft-com:office:office"
DRAWING = _DRAWING + "main"
CHART = _DRAWING + "chart"
CHART_EX = _MICROSOFT + "drawing/2014/chartex"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
XML = "http://www.w3.org/XML/1998/namespace"

NAMESPACES = frozenset(
    (
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        *(
            _DRAWING + name
            for name in (
                "main", "wordprocessingDrawing", "picture", "chart", "chartDrawing", "diagram", "lockedCanvas",
                "compatibility",
            )
        ),
        *(
            _MICROSOFT + name
            for name in (
                "word/2010/wordprocessingShape", "word/2010/wordprocessingGroup", "word/2010/wordprocessingCanvas",
                "word/2015/wordml/symex", "drawing/2010/main", "drawing/2008/diagram", "drawing/2007/8/2/chart",
                "drawing/2012/chart", "drawing/2012/chartStyle", "drawing/2014/chartex", "drawing/2016/SVG/main",
                "drawing/2017/decorative",
            )
        ),
        W14, W15, WP14, MC, VML, VML_OFFICE, XML, "urn:schemas-microsoft-com:office:word",
    )
)  # fmt: skip
"""Those whose markup is part of what a reader sees."""

W15_KEPT = frozenset(
    ("appearance", "color", "repeatingSection", "repeatingSectionItem", "footnoteColumns", "collapsed",
     "chartTrackingRefBased")
)  # fmt: skip
W14_DROPPED = frozenset(("docId", "conflictMode", "entityPicker", "contentPart", "xfrm", "nvContentPartPr"))
EXTENSIONS_KEPT = frozenset(
    (
        "{96DAC541-7B7A-43D3-8B79-37D633B846F1}",  # a picture's drawing as SVG
        "{28A0092B-C50C-407E-A947-70E740481C1C}",  # resolution of a picture
        "{C183D7F6-B498-43B3-948B-1728B52AA6E4}",  # an image that only decorates
        "{02D57815-91ED-43cb-92C2-25804820EDAC}",  # labels of a chart
        "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}",  # layout of a chart's labels
        _MICROSOFT + "drawing/2008/diagram",
    )
)

SETTINGS_KEPT = frozenset(
    (
        "zoom", "removePersonalInformation", "removeDateAndTime", "doNotDisplayPageBoundaries",
        "displayBackgroundShape", "printPostScriptOverText", "printFractionalCharacterWidth", "printFormsData",
        "embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "mirrorMargins", "alignBordersAndEdges",
        "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "hideSpellingErrors",
        "hideGrammaticalErrors", "formsDesign", "stylePaneFormatFilter", "stylePaneSortMethod", "revisionView",
        "trackRevisions", "doNotTrackMoves", "doNotTrackFormatting", "documentProtection", "autoFormatOverride",
        "styleLockTheme", "styleLockQFSet", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit",
        "hyphenationZone", "doNotHyphenateCaps", "showEnvelope", "summaryLength", "clickAndTypeStyle",
        "defaultTableStyle", "evenAndOddHeaders", "bookFoldRevPrinting", "bookFoldPrinting", "bookFoldPrintingSheets",
        "drawingGridHorizontalSpacing", "drawingGridVerticalSpacing", "displayHorizontalDrawingGridEvery",
        "displayVerticalDrawingGridEvery", "doNotUseMarginsForDrawingGridOrigin", "drawingGridHorizontalOrigin",
        "drawingGridVerticalOrigin", "doNotShadeFormData", "noPunctuationKerning", "characterSpacingControl",
        "printTwoOnOne", "strictFirstAndLastChars", "noLineBreaksAfter", "noLineBreaksBefore",
        "doNotValidateAgainstSchema", "saveInvalidXml", "ignoreMixedContent", "alwaysShowPlaceholderText",
        "doNotDemarcateInvalidXml", "updateFields", "hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "mathPr",
        "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures",
        "noLineBreaks", "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator", "writeProtection",
        "forceUpgrade", "documentType",
    )
)  # fmt: skip
SETTING_KINDS = {
    "rsids": PrivateKind.REVISION_ID,
    "attachedTemplate": PrivateKind.TEMPLATE,
    "mailMerge": PrivateKind.MAIL_MERGE,
    "docVars": PrivateKind.VARIABLE,
    "attachedSchema": PrivateKind.CUSTOM_XML,
    "schemaLibrary": PrivateKind.CUSTOM_XML,
    "saveThroughXslt": PrivateKind.PATH,
    "docId": PrivateKind.REVISION_ID,
}
SETTINGS_SAYING_NOTHING = frozenset(
    (
        "proofState", "linkStyles", "view", "activeWritingStyle", "smartTagType", "useXSLTWhenSaving",
        "uiCompat97To2003", "showXMLTags", "readModeInkLockDown", "defaultImageDpi", "savePreviewPicture",
        "discardImageEditingData",
        "conflictMode", "saveXmlDataOnly", "captions",
    )
)  # fmt: skip
"""Settings that go without being told: how somebody's program looked, in no words of their own."""


@dataclass(frozen=True, slots=True)
class PartRule:
    """What a kind of part becomes in a circulated file.

    Attributes:
        content_type: what it is declared as; empty for images, which are recognised by their content.
        folder: where it stands.
        base: beginning of its name.
        single: True where a file has only one.
        by_id: True where markup must name the link for it to count.
    """

    content_type: str
    folder: str
    base: str
    single: bool = False
    by_id: bool = True


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OPEN = "application/vnd.openxmlformats-officedocument."
_DIAGRAM = "application/vnd.openxmlformats-officedocument.drawingml.diagram"

PARTS: dict[str, PartRule] = {
    "officeDocument": PartRule(_WORD + "document.main+xml", "word", "document", single=True, by_id=False),
    "core-properties": PartRule(
        "application/vnd.openxmlformats-package.core-properties+xml", "docProps", "core", single=True, by_id=False
    ),
    "extended-properties": PartRule(_OPEN + "extended-properties+xml", "docProps", "app", single=True, by_id=False),
    "styles": PartRule(_WORD + "styles+xml", "word", "styles", single=True, by_id=False),
    "numbering": PartRule(_WORD + "numbering+xml", "word", "numbering", single=True, by_id=False),
    "settings": PartRule(_WORD + "settings+xml", "word", "settings", single=True, by_id=False),
    "fontTable": PartRule(_WORD + "fontTable+xml", "word", "fontTable", single=True, by_id=False),
    "footnotes": PartRule(_WORD + "footnotes+xml", "word", "footnotes", single=True, by_id=False),
    "endnotes": PartRule(_WORD + "endnotes+xml", "word", "endnotes", single=True, by_id=False),
    "theme": PartRule(_OPEN + "theme+xml", "word/theme", "theme", by_id=False),
    "themeOverride": PartRule(_OPEN + "themeOverride+xml", "word/theme", "themeOverride", by_id=False),
    "header": PartRule(_WORD + "header+xml", "word", "header"),
    "footer": PartRule(_WORD + "footer+xml", "word", "footer"),
    "image": PartRule("", "word/media", "image"),
    "font": PartRule("application/vnd.openxmlformats-officedocument.obfuscatedFont", "word/fonts", "font"),
    "chart": PartRule(_OPEN + "drawingml.chart+xml", "word/charts", "chart"),
    "chartEx": PartRule("application/vnd.ms-office.chartex+xml", "word/charts", "chartEx"),
    "chartUserShapes": PartRule(_OPEN + "drawingml.chartshapes+xml", "word/drawings", "drawing"),
    "chartStyle": PartRule("application/vnd.ms-office.chartstyle+xml", "word/charts", "style", by_id=False),
    "chartColorStyle": PartRule("application/vnd.ms-office.chartcolorstyle+xml", "word/charts", "colors", by_id=False),
    "diagramData": PartRule(_DIAGRAM + "Data+xml", "word/diagrams", "data"),
    "diagramLayout": PartRule(_DIAGRAM + "Layout+xml", "word/diagrams", "layout"),
    "diagramQuickStyle": PartRule(_DIAGRAM + "Style+xml", "word/diagrams", "quickStyle"),
    "diagramColors": PartRule(_DIAGRAM + "Colors+xml", "word/diagrams", "colors"),
    "diagramDrawing": PartRule("application/vnd.ms-office.drawingml.diagramDrawing+xml", "word/diagrams", "drawing"),
}
"""Parts that are kept, by the last word of the kind of link that leads to them."""

DROPPED_LINKS: dict[str, PrivateKind | None] = {
    "comments": PrivateKind.COMMENT,
    "commentsExtended": PrivateKind.COMMENT,
    "commentsIds": PrivateKind.COMMENT,
    "commentsExtensible": PrivateKind.COMMENT,
    "documenttasks": PrivateKind.COMMENT,
    "people": PrivateKind.AUTHOR,
    "customXml": PrivateKind.CUSTOM_XML,
    "customXmlProps": PrivateKind.CUSTOM_XML,
    "glossaryDocument": PrivateKind.UNSEEN_STORY,
    "attachedTemplate": PrivateKind.TEMPLATE,
    "oleObject": PrivateKind.EMBEDDED,
    "package": PrivateKind.EMBEDDED,
    "aFChunk": PrivateKind.EMBEDDED,
    "subDocument": PrivateKind.EMBEDDED,
    "control": PrivateKind.EMBEDDED,
    "vbaProject": PrivateKind.MACRO,
    "keyMapCustomizations": PrivateKind.MACRO,
    "attachedToolbars": PrivateKind.MACRO,
    "extensibility": PrivateKind.MACRO,
    "printerSettings": PrivateKind.PRINTER,
    "thumbnail": PrivateKind.THUMBNAIL,
    "custom-properties": PrivateKind.PROPERTY,
    "classificationlabels": PrivateKind.PROPERTY,
    "origin": PrivateKind.SIGNATURE,
    "mailMergeSource": PrivateKind.MAIL_MERGE,
    "mailMergeHeaderSource": PrivateKind.MAIL_MERGE,
    "recipientData": PrivateKind.MAIL_MERGE,
    "transform": PrivateKind.PATH,
    "webSettings": None,
    "stylesWithEffects": None,
}
"""What other links carry, where it has a name of its own; None: nothing that need be told."""
