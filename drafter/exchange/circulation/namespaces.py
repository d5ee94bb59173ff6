"""Declarations of namespaces: only those in use."""

from __future__ import annotations

from lxml import etree

from drafter.exchange.circulation.vocabulary import MC, NAMESPACES

_IGNORABLE = f"{{{MC}}}Ignorable"
_ORDERS = tuple(
    f"{{{MC}}}{name}" for name in ("ProcessContent", "PreserveElements", "PreserveAttributes", "MustUnderstand")
)
"""What programs are to do with markup they do not know: all that is left, they know."""


def forget_unused_namespaces(root: etree._Element) -> None:
    """Declares only namespaces that are used: an address in a declaration is text like any other."""
    needed = {name for choice in root.iter(f"{{{MC}}}Choice") for name in choice.get("Requires", "").split()}
    names: set[str] = set()
    for element in root.iter("*"):
        names.add(element.tag)
        names.update(map(str, element.keys()))
    if not names.isdisjoint(_ORDERS):
        for element in root.iter("*"):
            for order in _ORDERS:
                if order in element.attrib:
                    del element.attrib[order]
    ignorable = root.get(_IGNORABLE)
    if ignorable is not None:
        used = {name[1:].partition("}")[0] for name in names if name[0] == "{" and name not in (_IGNORABLE, *_ORDERS)}
        kept = [prefix for prefix in ignorable.split() if _counts(prefix, root, used, needed)]
        needed.update(kept)
        if kept:
            root.set(_IGNORABLE, " ".join(kept))
        else:
            del root.attrib[_IGNORABLE]
    etree.cleanup_namespaces(root, keep_ns_prefixes=sorted(needed))


def _counts(prefix: str, root: etree._Element, used: set[str], needed: set[str]) -> bool:
    namespace = root.nsmap.get(prefix)
    return namespace in NAMESPACES and (namespace in used or prefix in needed)
