"""Any Word file made fit to circulate: its words, look and pictures as they were, and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lxml import etree

from drafter.exchange.circulation import archive
from drafter.exchange.circulation.document_parts import (
    clean_application_properties,
    clean_bookmarks,
    clean_core_properties,
    clean_fonts,
    clean_numbering,
    clean_settings,
    clean_styles,
    clean_theme,
    fonts_named,
    link_ids,
    remove_unseen_headers,
    remove_unseen_notes,
    rename_style_ids,
)
from drafter.exchange.circulation.fields import FieldCleaner, LiveField
from drafter.exchange.circulation.hidden_text import HiddenStyles, remove_hidden_text
from drafter.exchange.circulation.markup import MarkupCleaner, Surroundings
from drafter.exchange.circulation.model import Circulated, PrivateKind, Report, Wishes
from drafter.exchange.circulation.namespaces import forget_unused_namespaces
from drafter.exchange.circulation.package_tree import PackageTree, Part
from drafter.exchange.circulation.vector_drawings import clean_vector_drawing, is_vector_drawing
from drafter.exchange.circulation.words import ForbiddenWords, folded
from drafter.exchange.package import Package
from drafter.exchange.parts import zipped
from drafter.exchange.revisions.settling import settle_revisions
from drafter.exchange.word_names import w

_NEUTRAL = {"es": "Delegación", "en": "Delegation", "pt": "Delegação", "fr": "Délégation"}
"""Who changes are by where no delegation is named: Word requires a name (ECMA-376 part 1, 17.13.5)."""
_STORIES = ("officeDocument", "header", "footer", "footnotes", "endnotes")
_NOTES = ("footnotes", "endnotes")


def for_circulation(
    data: bytes,
    name: str,
    *,
    delegation: str | None = None,
    date: str | None = None,
    forbidden: Collection[str] = (),
    unseen: Collection[str] = (),
    tracked: bool = True,
    keep_alternative_text: bool = False,
) -> Circulated:
    """Makes a Word file fit to circulate. The same arguments give the same bytes, and doing it again changes nothing.

    Tracked changes stay, all by one name and at one time, unless they are to be accepted first.

    Args:
        data: any .docx, .docm, .dotx or .dotm.
        name: the file's name, for sentences.
        delegation: whose name all authors become; None for the word "delegation" in the text's language.
        date: the time all changes get (UTC, ISO 8601 with seconds); None for the day of the latest one.
        forbidden: words that must not stand where no reader sees them: in names of styles, descriptions, links…
        unseen: the same for names that may be any word: accounts, machines; only whole words count.
        tracked: False accepts all changes first: no word that was struck is in the file.
        keep_alternative_text: keeps descriptions of images that hold no path and no forbidden word.

    Raises:
        KnownError: it is no Word file, or protected, damaged, hostile or too large.
    """
    wishes = Wishes(delegation, date, ForbiddenWords(forbidden, whole=unseen), keep_alternative_text)
    if not tracked:
        data = settle_revisions(data, name, accept=True)
    return cleaned(data, name, wishes)


def cleaned(data: bytes, name: str, wishes: Wishes) -> Circulated:
    """:func:`for_circulation` with everything in one value.

    Raises:
        KnownError: as there.
    """
    report = Report()
    package = Package(data, name)
    tree = PackageTree(package, wishes, report)
    _Cleaner(tree, wishes, report).clean()
    used = {part.name.lower(): link_ids(part.root) for part in tree.parts.values() if part.root is not None}
    files = tree.written(used)
    _report_archive(data, package, tree, report)
    return Circulated(zipped(files, level=6), report.removed(), tuple(report.words))


def _report_archive(data: bytes, package: Package, tree: PackageTree, report: Report) -> None:
    for place, content in archive.remarks(data):
        report.add(PrivateKind.ARCHIVE, "zip", f"{place}: {content[:80].decode('utf-8', 'backslashreplace')}")
    if times := archive.keeps_times(data):
        report.add(PrivateKind.ARCHIVE, "zip", f"times of {len(times)} entries")
    linked = set(tree.parts) | tree.named
    for part in package.part_names():
        plain = part.replace("\\", "/").lstrip("/").lower()
        if plain in linked or plain == "[content_types].xml" or plain.endswith("/"):
            continue
        if "/_rels/" in f"/{plain}" and plain.endswith(".rels"):
            continue
        report.add(PrivateKind.PRIVATE_PART, part)


class _Cleaner:
    """One file being cleaned."""

    def __init__(self, tree: PackageTree, wishes: Wishes, report: Report) -> None:
        self._tree = tree
        self._wishes = wishes
        self._report = report
        self._main = tree.main()
        self._styles = tree.linked(self._main, "styles")
        self._settings = tree.linked(self._main, "settings")
        self._fields: list[LiveField] = []

    def clean(self) -> None:
        """Cleans every part in place."""
        hidden = HiddenStyles(None if self._styles is None else self._styles.root)
        around = Surroundings(self._wishes, self._author(), self._date(), self._report)
        for part in self._tree.parts.values():
            if part.root is None or part.rule.folder == "docProps":
                continue
            if is_vector_drawing(part.root):
                if gone := clean_vector_drawing(part.root):
                    self._report.add(PrivateKind.IMAGE_METADATA, part.name, str(gone))
                continue
            # Hidden words first: what stands in them is reported as hidden, not piece by piece.
            remove_hidden_text(part.root, hidden, part.name, self._report)
            fields = FieldCleaner(part.name, self._wishes, self._report, hidden)
            fields.clean(part.root)
            self._fields.extend(fields.live)
            MarkupCleaner(part.name, around, part.lost).clean(part.root)
        self._clean_whole()
        self._clean_properties()
        for part in self._tree.parts.values():
            if part.root is not None and not is_vector_drawing(part.root):
                forget_unused_namespaces(part.root)

    def _stories(self) -> Iterator[tuple[Part, etree._Element]]:
        for part in self._tree.of_kind(*_STORIES):
            if part.root is not None:
                yield part, part.root

    def _clean_whole(self) -> None:
        """What needs more than one part to be known."""
        settings = None if self._settings is None else self._settings.root
        if self._settings is not None and settings is not None:
            clean_settings(settings, self._settings.name, self._report)
        if self._main.root is not None:
            remove_unseen_headers(self._main.root, settings)
        stories = tuple(self._stories())
        for kind in _NOTES:
            tag = w(f"{kind[:-1]}Reference")
            used = frozenset(one.get(w("id"), "") for _, root in stories for one in root.iter(tag))
            for part in self._tree.of_kind(kind):
                if part.root is not None:
                    remove_unseen_notes(part.root, used, part.name, self._report)
        clean_bookmarks(((part.name, root) for part, root in stories), self._fields, self._report)
        if self._styles is not None and self._styles.root is not None:
            clean_styles(self._styles.root, self._styles.name, self._wishes, self._fields, self._report)
        rename_style_ids((part.root for part in self._tree.parts.values() if part.root is not None), self._wishes)
        roots = [part.root for part in self._tree.parts.values() if part.root is not None]
        lists = frozenset(
            use.get(w("val"), "") for root in roots for use in root.iter(w("numId")) if root.tag != w("numbering")
        )
        for part in self._tree.of_kind("numbering"):
            if part.root is not None:
                clean_numbering(part.root, lists, part.name, self._report)
        fonts = frozenset(name for root in roots for name in fonts_named(root))
        for part in self._tree.of_kind("fontTable"):
            if part.root is not None:
                clean_fonts(part.root, fonts)
        for part in self._tree.of_kind("theme", "themeOverride"):
            if part.root is not None:
                clean_theme(part.root)

    def _clean_properties(self) -> None:
        for part in self._tree.of_kind("core-properties"):
            if part.root is not None:
                part.root = clean_core_properties(part.root, part.name, self._wishes, self._shown(), self._report)
        for part in self._tree.of_kind("extended-properties"):
            if part.root is not None:
                part.root = clean_application_properties(part.root, part.name, self._report)

    def _shown(self) -> str:
        """All words of the text, headers and notes, paragraph by paragraph, folded."""
        return "\n".join(
            folded("".join(words.text or "" for words in paragraph.iter(w("t"))))
            for _, root in self._stories()
            for paragraph in root.iter(w("p"))
        )

    def _author(self) -> str:
        return self._wishes.delegation or _NEUTRAL.get(self._language(), _NEUTRAL["en"])

    def _language(self) -> str:
        """ISO 639-1 code the file states for its text."""
        styles = None if self._styles is None else self._styles.root
        said = None if styles is None else styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
        if said is None and self._settings is not None and self._settings.root is not None:
            said = self._settings.root.find(w("themeFontLang"))
        return "" if said is None else said.get(w("val"), "")[:2].lower()

    def _date(self) -> str | None:
        """The one time of all changes: the day of the latest is told, the hour at which somebody worked is not."""
        if self._wishes.date is not None:
            return self._wishes.date
        times = [
            element.get(w("date"), "")
            for _, root in self._stories()
            for element in root.iter("*")
            if w("author") in element.attrib
        ]
        latest = max((time for time in times if len(time) >= 10), default=None)
        return None if latest is None else f"{latest[:10]}T00:00:00Z"
