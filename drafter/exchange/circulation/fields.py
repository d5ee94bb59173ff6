"""Fields whose instruction tells of a machine, a person or other files become the words they show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from drafter.exchange.circulation.hidden_text import HiddenStyles
from drafter.exchange.circulation.model import PrivateKind, Report, Wishes
from drafter.exchange.circulation.trees import prune_upwards
from drafter.exchange.circulation.words import PATH, is_private_address
from drafter.exchange.word_names import w

_LIVE = frozenset(
    (
        "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "PAGEREF", "REF", "NOTEREF", "SEQ", "STYLEREF", "TOC", "TOA",
        "INDEX", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "EQ", "SYMBOL", "ADVANCE", "DATE", "TIME",
        "HYPERLINK", "FORMCHECKBOX", "FORMDROPDOWN", "MACROBUTTON", "GOTOBUTTON",
    )
)  # fmt: skip
"""Fields that stay: they count, refer inside the file, or show what no result holds."""
_UNSEEN = frozenset(("XE", "TC", "TA", "RD", "PRIVATE", "SET", "ASK"))
"""Fields that show nothing."""
_TELLING = frozenset(("AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "TEMPLATE"))
"""Fields whose result is a person or a path."""
_TELLING_PROPERTIES = frozenset(
    ("author", "lastauthor", "lastsavedby", "manager", "company", "template", "hyperlinkbase", "directory", "path")
)
_NO_WORDS = (w("fldChar"), w("instrText"), w("delInstrText"))
_FORMULA = re.compile(r"^=\s*(?:SUM|AVERAGE|COUNT|MAX|MIN|PRODUCT)\((?:ABOVE|LEFT|RIGHT|BELOW)\)", re.IGNORECASE)
_WORD = re.compile(r'"([^"]*)"|(\S+)')
_ENTRIES_OF_A_BOX = frozenset(w(name) for name in ("enabled", "calcOnExit", "checkBox", "ddList"))


@dataclass
class LiveField:
    """A field that stays.

    Attributes:
        instruction: its words.
        carriers: the w:instrText elements that hold them, or the one w:fldSimple.
    """

    instruction: str
    carriers: list[etree._Element]

    def rewrite(self, instruction: str) -> None:
        """Puts other words into the first carrier and empties the others."""
        self.instruction = instruction
        first = self.carriers[0]
        if first.tag == w("fldSimple"):
            first.set(w("instr"), instruction)
            return
        first.text = instruction
        for other in self.carriers[1:]:
            other.text = None


@dataclass
class _Open:
    begin: int
    separate: int | None = None
    carriers: list[etree._Element] = field(default_factory=list)


class FieldCleaner:
    """Settles the fields of one part.

    Args:
        part: its name.
        wishes: forbidden words, the delegation.
        report: what went.
        hidden: styles that hide words; a field that begins hidden goes whole.
    """

    def __init__(self, part: str, wishes: Wishes, report: Report, hidden: HiddenStyles) -> None:
        self._hidden = hidden
        self._part = part
        self._wishes = wishes
        self._report = report
        self.live: list[LiveField] = []

    def clean(self, root: etree._Element) -> None:
        """Settles all fields below an element."""
        for simple in list(root.iter(w("fldSimple"))):
            self._simple(simple)
        if next(root.iter(w("fldChar")), None) is None:
            return
        for items in _stories(root):
            self._complex(items)

    def _simple(self, simple: etree._Element) -> None:
        instruction = simple.get(w("instr"), "")
        for data in simple.findall(w("fldData")):
            simple.remove(data)
        deed = self._deed(instruction, "".join(words.text or "" for words in simple.iter(w("t"))))
        if deed == "keep":
            kept = LiveField(instruction, [simple])
            self._tidy(kept)
            self.live.append(kept)
            return
        parent = simple.getparent()
        if parent is None:
            return
        place = parent.index(simple)
        parent.remove(simple)
        if deed == "flatten":
            for offset, child in enumerate(list(simple)):
                parent.insert(place + offset, child)

    def _complex(self, items: list[etree._Element]) -> None:
        gone: set[int] = set()
        waiting: list[_Open] = []
        for number, item in enumerate(items):
            if item.tag == w("fldChar"):
                for data in item.findall(w("fldData")):
                    item.remove(data)
                kind = item.get(w("fldCharType"))
                if kind == "begin":
                    waiting.append(_Open(number))
                elif waiting and kind == "separate":
                    waiting[-1].separate = number
                elif waiting and kind == "end":
                    self._settle(waiting.pop(), number, items, gone)
            elif item.tag in _NO_WORDS:
                if waiting and waiting[-1].separate is None:
                    waiting[-1].carriers.append(item)
                else:
                    self._report.add(PrivateKind.FIELD, self._part, item.text or "")
                    gone.add(number)
        for unended in waiting:
            # Word shows nothing of an instruction that never ends: only its marks and words go.
            gone.update(number for number in (unended.begin, unended.separate) if number is not None)
            for carrier in unended.carriers:
                self._report.add(PrivateKind.FIELD, self._part, carrier.text or "")
                prune_upwards(carrier)
        for number in gone:
            prune_upwards(items[number])

    def _settle(self, one: _Open, end: int, items: list[etree._Element], gone: set[int]) -> None:
        instruction = "".join(carrier.text or "" for carrier in one.carriers)
        separate = end if one.separate is None else one.separate
        result = "".join(
            items[number].text or ""
            for number in range(separate, end)
            if items[number].tag in (w("t"), w("delText")) and number not in gone
        )
        run = items[one.begin].getparent()
        if run is not None and self._hidden.hide(run):
            self._report.add(PrivateKind.HIDDEN_TEXT, self._part, f"{instruction} {result}")
            gone.update(range(one.begin, end + 1))
            return
        deed = self._deed(instruction, result)
        if deed == "keep" and one.carriers:
            kept = LiveField(instruction, one.carriers)
            self._tidy(kept)
            _tidy_box(items[one.begin])
            self.live.append(kept)
            return
        gone.update(range(one.begin, separate + 1))
        gone.add(end)
        if deed == "erase":
            gone.update(range(separate, end))

    def _deed(self, instruction: str, result: str) -> str:
        """``keep``, ``flatten`` (to the words it shows) or ``erase``; reported where it is not kept."""
        words = [quoted or plain for quoted, plain in _WORD.findall(instruction)]
        name = words[0].upper() if words else ""
        if name in _UNSEEN:
            if result.strip():  # Word keeps what was answered, and shows it nowhere; other readers do
                self._report.words.append(result)
            self._report.add(PrivateKind.FIELD, self._part, instruction)
            return "erase"
        if name in _LIVE or _FORMULA.match(instruction.strip()):
            target = next((word for word in words[1:] if not word.startswith("\\")), "")
            private_target = name == "HYPERLINK" and bool(target) and not _is_anchor(words, target)
            if not (
                (private_target and is_private_address(target))
                or PATH.search(instruction)
                or self._wishes.forbidden.in_text(instruction)
            ):
                return "keep"
        self._report.add(PrivateKind.FIELD, self._part, instruction)
        if result.strip() and self._tells(name, words, result):
            self._report.words.append(result)
            return "erase"
        return "flatten"

    def _tells(self, name: str, words: list[str], result: str) -> bool:
        if self._wishes.delegation is not None and result.strip() == self._wishes.delegation:
            return False
        asked = words[1].lower() if len(words) > 1 else ""
        return (
            name in _TELLING
            or (name in ("DOCPROPERTY", "INFO", "DOCVARIABLE") and asked in _TELLING_PROPERTIES)
            or (name == "FILENAME" and any(word.lower() == "\\p" for word in words))
            or PATH.search(result) is not None
            or self._wishes.forbidden.in_text(result)
        )

    def _tidy(self, kept: LiveField) -> None:
        """Leaves out of a link what shows only when a mouse rests on it, and of a button the macro it starts."""
        instruction = kept.instruction
        name = instruction.strip().partition(" ")[0].upper()
        tidy = instruction
        if name == "HYPERLINK":
            tidy = re.sub(r'\\[ot]\s+("[^"]*"|\S+)', "", instruction)
        elif name == "MACROBUTTON":
            tidy = re.sub(r"^(\s*\S+\s+)\S+", r"\1NoMacro", instruction)
        if tidy != instruction:
            if name == "HYPERLINK" or "NoMacro" not in instruction:
                self._report.add(PrivateKind.FIELD, self._part, instruction)
            kept.rewrite(tidy)


def _is_anchor(words: list[str], target: str) -> bool:
    return words.index(target) > 0 and words[words.index(target) - 1].lower() == "\\l"


def _tidy_box(begin: etree._Element) -> None:
    """Of a form's box or list only what it looks like: no name, macro or help; of a list only the choice shown."""
    for data in begin.findall(w("ffData")):
        for entry in list(data):
            if entry.tag not in _ENTRIES_OF_A_BOX:
                data.remove(entry)
        for choices in data.iter(w("ddList")):
            entries = choices.findall(w("listEntry"))
            chosen = 0
            for tag in ("result", "default"):
                number = choices.find(w(tag))
                if number is not None and number.get(w("val"), "").isdigit():
                    chosen = int(number.get(w("val"), ""))
                    break
            for child in list(choices):
                if chosen >= len(entries) or child is not entries[chosen]:
                    choices.remove(child)


def _stories(root: etree._Element) -> Iterator[list[etree._Element]]:
    """What stands in runs, in order, text box by text box: a field does not leave the box it stands in."""
    boxes = next(root.iter(w("txbxContent")), None) is not None
    stories: dict[etree._Element, list[etree._Element]] = {}
    for run in root.iter(w("r")):
        place = _story_of(run, root) if boxes or root.tag in (w("footnotes"), w("endnotes")) else root
        stories.setdefault(place, []).extend(child for child in run if child.tag != w("rPr"))
    yield from stories.values()


_STORIES = frozenset((w("txbxContent"), w("footnote"), w("endnote")))


def _story_of(run: etree._Element, root: etree._Element) -> etree._Element:
    for above in run.iterancestors():
        if above.tag in _STORIES:
            return above
    return root
