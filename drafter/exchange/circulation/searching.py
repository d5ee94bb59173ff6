"""Looking for what must not leave the house: in every part of a file, however it is written there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lxml import etree

from drafter.errors import KnownError
from drafter.exchange.circulation.cleaning import cleaned
from drafter.exchange.circulation.model import PrivateKind, Removed, Wishes
from drafter.exchange.circulation.unpacking import Sort, all_words
from drafter.exchange.circulation.words import PATH, ForbiddenWords
from drafter.exchange.model import ProofFinding
from drafter.exchange.package import Package, parse_xml

IN_TEXT = "forbidden-in-text"
"""Rule of a forbidden word that a reader sees: whether it may stand there is for people to say."""
IN_FILE = "forbidden-word"
"""Rule of a forbidden word where no reader looks."""
_PRIVATE_PART = PrivateKind.PRIVATE_PART.value
_NOBODY = "\ue000"
"""A name nobody has: with it, every author is somebody else."""
_TIMES = re.compile(rb":date=[\"']([^\"']+)[\"']")
_CORE_TIMES = re.compile(rb"<dcterms:(?:created|modified)[^>]*>([^<]+)<")
_XML_COMMENT = re.compile(rb"<!--(.*?)-->", re.DOTALL)
_RSID = re.compile(r"rsid", re.IGNORECASE)
_PRIVATE_PARTS = re.compile(
    r"(?:^|/)(?:comments|people|customXml|thumbnail|custom\.xml|vbaProject|printerSettings|stylesWithEffects)",
    re.IGNORECASE,
)


def search_private(
    data: bytes,
    forbidden: Collection[str] = (),
    *,
    allowed_authors: Collection[str] | None = None,
    unseen: Collection[str] = (),
    name: str = "",
) -> tuple[ProofFinding, ...]:
    """Everything private in a Word file.

    Two looks: what :func:`~drafter.exchange.circulation.cleaning.for_circulation` would take away, and, apart from
    it, a search for words, paths, names and identifiers in all parts, packed or encoded.

    Args:
        data: the file.
        forbidden: words that must stand nowhere; where readers see them, the rule is :data:`IN_TEXT`.
        allowed_authors: names that may stand in it; None allows any one name.
        unseen: words that may stand in the text and nowhere else (a user's account, a machine's name).
        name: the file's name, for sentences.

    Raises:
        KnownError: it is no Word file, or protected, damaged, hostile or too large.
    """
    would_go = tuple(_what_would_go(data, name, allowed_authors))
    told = "\n".join(finding.detail for finding in would_go)
    seen = (one for one in _plain_look(data, name) if one.rule != _PRIVATE_PART or one.detail not in told)
    findings = (*would_go, *seen, *_words_found(data, name, forbidden, unseen))
    return tuple(dict.fromkeys(findings))


def _what_would_go(data: bytes, name: str, allowed: Collection[str] | None) -> Iterator[ProofFinding]:
    times = _times(data, name)
    wishes = Wishes(delegation=_NOBODY, date=times.pop() if len(times) == 1 else None)
    authors: dict[str, Removed] = {}
    for removed in cleaned(data, name, wishes).removed:
        if removed.kind is PrivateKind.AUTHOR and (author := _author_told(removed)) is not None:
            authors.setdefault(author, removed)
            continue
        count = f" (× {removed.count})" if removed.count > 1 else ""
        yield ProofFinding(removed.kind.value, f"{removed.part}: {removed.detail}".rstrip(": ") + count)
    if allowed is not None:
        plain = {" ".join(one.split()) for one in allowed}
        for author, removed in authors.items():
            if author not in plain:
                yield ProofFinding(PrivateKind.AUTHOR.value, f"{removed.part}: {author}")
    elif len(authors) > 1:
        yield ProofFinding(PrivateKind.AUTHOR.value, ", ".join(sorted(authors)))


def _author_told(removed: Removed) -> str | None:
    """The name that was replaced; None where it was a part with names."""
    if removed.part.lower().startswith("docprops/"):
        return removed.detail.partition(": ")[2]
    return None if removed.detail.lower().endswith((".xml", ".bin")) else removed.detail


def _times(data: bytes, name: str) -> set[str]:
    """The times the file tells, of changes and of itself."""
    package = Package(data, name)
    times: set[str] = set()
    for part in package.part_names():
        if part.lower().endswith(".xml"):
            raw = package.read(part.replace("\\", "/").lstrip("/")) or b""
            times.update(time.decode("utf-8", "replace") for time in _TIMES.findall(raw))
            times.update(time.decode("utf-8", "replace") for time in _CORE_TIMES.findall(raw))
    return times


def _plain_look(data: bytes, name: str) -> Iterator[ProofFinding]:
    """What can be seen without knowing what parts mean; also in parts that nothing leads to."""
    package = Package(data, name)
    for part in package.part_names():
        if _PRIVATE_PARTS.search(part):
            yield ProofFinding(_PRIVATE_PART, part)
        if not part.lower().endswith((".xml", ".rels")):
            continue
        raw = package.read(part.replace("\\", "/").lstrip("/")) or b""
        if note := _XML_COMMENT.search(raw):
            yield ProofFinding(PrivateKind.EXTENSION.value, f"{part}: {note.group(1)[:80].decode('utf-8', 'replace')}")
        try:
            root = parse_xml(raw, name)
        except KnownError:
            continue  # parts that belong to the text were read already; others are told of as parts nothing leads to
        numbered = 0
        for element in root.iter("*"):
            for key, raw_value in element.attrib.items():
                attribute, value = str(key).rpartition("}")[2], str(raw_value)
                if _RSID.match(attribute):
                    numbered += 1
                elif ("\\" in value or "/" in value) and attribute != "instr" and PATH.search(value):
                    yield ProofFinding(PrivateKind.PATH.value, f"{part}: {value}")
        if numbered:
            yield ProofFinding(PrivateKind.REVISION_ID.value, f"{part} (× {numbered})")
        if part.lower().startswith("docprops/"):
            yield from _paths_in_properties(root, part)


def _paths_in_properties(root: etree._Element, part: str) -> Iterator[ProofFinding]:
    for element in root.iter("*"):
        text = (element.text or "").strip()
        if not element.tag.endswith("}title") and PATH.search(text):
            yield ProofFinding(PrivateKind.PATH.value, f"{part}: {text}")


def _words_found(data: bytes, name: str, forbidden: Collection[str], unseen: Collection[str]) -> Iterator[ProofFinding]:
    in_text, in_file = ForbiddenWords(forbidden), ForbiddenWords(forbidden, whole=unseen)
    if not in_file:
        return
    for words in all_words(data, name):
        shown = words.sort is Sort.SHOWN
        for hit in (in_text if shown else in_file).find(words.text, in_bytes=words.sort is Sort.BINARY):
            yield ProofFinding(IN_TEXT if shown else IN_FILE, f"{words.part}: «{hit.word}»: {hit.context}")
