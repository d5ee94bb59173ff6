"""Declarations of namespaces: only those in use."""

from __future__ import annotations

from lxml import etree

from drafter.exchange.circulation.vocabulary import MC, NAMESPACES


def forget_unused_namespaces(root: etree._Element) -> None:
    """Declares only namespaces that are used: an address in a declaration is text like any other."""
    needed: set[str] = set()
    for element in root.iter("*"):
        for key in ("Requires", f"{{{MC}}}ProcessContent", f"{{{MC}}}PreserveElements", f"{{{MC}}}PreserveAttributes"):
            if key in element.attrib and (key != "Requires" or element.tag == f"{{{MC}}}Choice"):
                if key == "Requires":
                    needed.update(element.get(key, "").split())
                else:
                    del element.attrib[key]
        if f"{{{MC}}}MustUnderstand" in element.attrib:
            del element.attrib[f"{{{MC}}}MustUnderstand"]
    used = {
        etree.QName(str(name)).namespace
        for element in root.iter("*")
        for name in (element.tag, *element.attrib)
        if str(name)[0] == "{"
    }
    ignorable = root.get(f"{{{MC}}}Ignorable")
    if ignorable is not None:
        kept = [
            prefix
            for prefix in ignorable.split()
            if (prefix in root.nsmap and (root.nsmap[prefix] in used or prefix in needed))
            and root.nsmap[prefix] in NAMESPACES
        ]
        if kept:
            root.set(f"{{{MC}}}Ignorable", " ".join(kept))
        else:
            del root.attrib[f"{{{MC}}}Ignorable"]
        needed.update(kept)
    etree.cleanup_namespaces(root, keep_ns_prefixes=sorted(needed))
