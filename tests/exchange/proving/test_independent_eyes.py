"""The tests' own eyes: the applier, the documents drawn by hypothesis, the measures and the random edits.

What they see is asked of files whose meaning is known, and each has a control: something wrong that they must see.
"""

from __future__ import annotations

import io
import random
import zipfile
from collections import Counter
from collections.abc import Callable

import pytest
from lxml import etree

from tests.benchmarks.mutations import mutated
from tests.exchange.documents import drawn, pairs_of_documents, word_documents
from tests.exchange.independent_applier import W, lines, main_lines, main_story, settled_package
from tests.exchange.redline_measures import measured
from tests.exchange.telling import tell
from tests.exchange.word_model import Change, Para, Run, Text, Tracked, WordDocument
from tests.exchange.word_rendering import document_bytes

MakeDocx = Callable[..., bytes]
SEED = 20261123
TRACKED = (
    "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange",
    "trPrChange", "tcPrChange",
)  # fmt: skip
WHO = 'w:id="1" w:author="Ana" w:date="2026-03-01T10:00:00Z"'


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def deleted(text: str) -> str:
    return f"<w:del {WHO}><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def put(kind: str, text: str) -> str:
    return f"<w:{kind} {WHO}>{run(text)}</w:{kind}>"


def para(content: str, mark: str = "") -> str:
    return f"<w:p><w:pPr><w:rPr>{f'<w:{mark} {WHO}/>' if mark else ''}</w:rPr></w:pPr>{content}</w:p>"


def table(*rows: tuple[str, str]) -> str:
    """Rows of one cell: its content, and what became of the row."""
    made = "".join(
        f"<w:tr><w:trPr>{f'<w:{mark} {WHO}/>' if mark else ''}</w:trPr><w:tc>{content}</w:tc></w:tr>"
        for content, mark in rows
    )
    return f"<w:tbl>{made}</w:tbl>"


CASES = {
    "words": (para(run("a ") + deleted("b") + put("ins", "c")), ["a c"], ["a b"]),
    "inserted and deleted again": (para(run("a") + f"<w:ins {WHO}>{deleted('b')}</w:ins>"), ["a"], ["a"]),
    "a deleted end": (para(run("a "), "del") + para(run("b")), ["a b"], ["a ", "b"]),
    "an inserted end": (para(run("a "), "ins") + para(run("b")), ["a ", "b"], ["a b"]),
    "three ends in sequence": (
        para(run("a"), "del") + para(run("b"), "del") + para(run("c")),
        ["abc"],
        ["a", "b", "c"],
    ),
    "a whole paragraph": (para(put("ins", "a"), "ins") + para(run("b")), ["a", "b"], ["b"]),
    "at the end of a story": (para(run("a")) + para(put("ins", "b"), "ins"), ["a", "b"], ["a"]),
    "an emptied paragraph before a table": (
        para(deleted("a"), "del") + table((para(run("b")), "")) + para(run("c")),
        ["b", "c"],
        ["a", "b", "c"],
    ),
    "words before a table stay": (
        para(run("a"), "del") + table((para(run("b")), "")) + para(run("c")),
        ["a", "b", "c"],
        ["a", "b", "c"],
    ),
    "rows": (
        table((para(run("a")), "del"), (para(run("b")), "ins"), (para(run("c")), "")) + para(""),
        ["b", "c", ""],
        ["a", "c", ""],
    ),
    "a row that moved has no mark of its own": (
        table(
            (para(put("moveFrom", "a"), "moveFrom"), ""),
            (para(run("b")), ""),
            (para(put("moveTo", "a"), "moveTo"), ""),
        )
        + para(""),
        ["b", "a", ""],
        ["a", "b", ""],
    ),
    "cells": (
        f"<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel {WHO}/></w:tcPr>{para(run('a'))}</w:tc><w:tc><w:tcPr><w:cellIns {WHO}/>"
        f"</w:tcPr>{para(run('b'))}</w:tc></w:tr></w:tbl>" + para(""),
        ["b", ""],
        ["a", ""],
    ),
    "a move": (
        para(put("moveFrom", "a"), "moveFrom") + para(run("b")) + para(put("moveTo", "a"), "moveTo") + para(""),
        ["b", "a", ""],
        ["a", "b", ""],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_applier_settles_as_the_standard_says(make_docx: MakeDocx, case: str) -> None:
    body, accepted, rejected = CASES[case]
    data = make_docx(body)
    assert main_lines(data, accept=True) == accepted
    assert main_lines(data, accept=False) == rejected


def test_the_cases_tell_accepting_from_rejecting(make_docx: MakeDocx) -> None:
    """The control: an applier that did the opposite would be seen in most of them."""
    seen = [
        case for case, (body, accepted, _) in CASES.items() if main_lines(make_docx(body), accept=False) != accepted
    ]
    tell(f"{len(seen)} of {len(CASES)} cases tell")
    assert len(seen) == len(CASES) - 2  # inserted and deleted again; words before a table


def test_notes_go_with_their_references(make_docx: MakeDocx) -> None:
    note = f'<w:footnote w:id="2">{para(run("nota"))}</w:footnote>'
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    data = make_docx(
        para(run("a") + f"<w:del {WHO}>{reference}</w:del>"), footnotes=f"<w:footnotes NS>{note}</w:footnotes>"
    )
    assert lines(data, accept=True)["word/footnotes.xml"] == []
    assert lines(data, accept=False)["word/footnotes.xml"] == ["nota"]


def test_drawn_documents_hold_every_kind_of_change() -> None:
    counts = Counter[str]()
    documents = drawn(word_documents(revisions=True), 60, SEED)
    for data in documents:
        counts.update(etree.QName(element).localname for element in main_story(data).iter(f"{{{W}}}*"))
    tell(f"seed {SEED}, {len(documents)} documents: { {kind: counts[kind] for kind in TRACKED} }")
    assert all(counts[kind] for kind in TRACKED), counts
    assert all(counts[kind] for kind in ("tbl", "sdt", "footnoteReference", "txbxContent", "hyperlink", "fldChar"))


def test_drawn_documents_without_revisions_have_none() -> None:
    documents = drawn(word_documents(), 25, SEED)
    found = [tag for data in documents for tag in TRACKED if main_story(data).find(f".//{{{W}}}{tag}") is not None]
    # The control: the same question of documents with revisions.
    control = drawn(word_documents(revisions=True), 25, SEED)
    marked = [data for data in control if any(main_story(data).find(f".//{{{W}}}{tag}") is not None for tag in TRACKED)]
    tell(f"seed {SEED}: {len(documents)} without, {len(marked)} of {len(control)} with changes")
    assert found == []
    assert len(marked) > len(control) // 2


def test_settling_leaves_no_change_and_settling_again_changes_nothing() -> None:
    documents = drawn(word_documents(revisions=True), 40, SEED)
    differ = 0
    for data in documents:
        accepted, rejected = lines(data, accept=True), lines(data, accept=False)
        for deed, expected in ((True, accepted), (False, rejected)):
            settled = settled_package(data, accept=deed)
            story = main_story(settled)
            assert not [tag for tag in TRACKED if story.find(f".//{{{W}}}{tag}") is not None]
            assert main_lines(settled) == next(iter(expected.values()))
        differ += accepted != rejected
    tell(f"seed {SEED}: {differ} of {len(documents)} documents differ when accepted and rejected")
    assert differ > len(documents) // 3


def test_pairs_are_edited_and_the_same_for_a_seed() -> None:
    pairs = drawn(pairs_of_documents(), 40, SEED)
    assert pairs == drawn(pairs_of_documents(), 40, SEED)
    edited = sum(main_lines(base) != main_lines(new) for base, new in pairs)
    tell(f"seed {SEED}: {edited} of {len(pairs)} pairs differ")
    assert edited > len(pairs) // 2


def test_random_edits_keep_the_package_and_are_the_same_for_a_seed() -> None:
    done = Counter[str]()
    differ = 0
    documents = [data for data in drawn(word_documents(), 40, SEED) if any(line.strip() for line in main_lines(data))]
    for number, data in enumerate(documents):
        new, deeds = mutated(data, random.Random(number))
        assert new == mutated(data, random.Random(number))[0]
        with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(io.BytesIO(new)) as after:
            assert before.namelist() == after.namelist()
        done += deeds
        differ += main_lines(new) != main_lines(data)
    tell(f"seed {SEED}: {differ} of {len(documents)} differ; {dict(done)}")
    assert differ > len(documents) // 2
    assert len(done) > 5


def words(text: str, look: str = "") -> Run:
    return Run((Text(text),), look)


def test_measures_tell_a_faithful_redline_from_others() -> None:
    base = document_bytes(WordDocument((Para((words("Promover la "), words("paz", "bold"))),)))
    new = document_bytes(WordDocument((Para((words("Promover la "), words("paz justa", "bold"))),)))
    by = Change("ins")
    good = Para((words("Promover la "), words("paz", "bold"), Tracked(by, (words(" justa", "bold"),))))
    redline = measured(document_bytes(WordDocument((good,))), base, new)
    assert (redline.accepted, redline.rejected, redline.exact) == (True, True, True)
    assert (redline.inserted, redline.deleted, redline.changed_words, redline.revisions) == (6, 0, 1, 1)
    assert (redline.letters_kept, redline.letters) == (13, 13)
    assert (redline.paragraphs_kept, redline.paragraphs) == (1, 1)
    # The controls: formatting lost, a word not marked, a paragraph restyled.
    flat = Para((words("Promover la paz"), Tracked(by, (words(" justa"),))))
    assert measured(document_bytes(WordDocument((flat,))), base, new).letters_kept == 10
    unmarked = Para((words("Promover la "), words("paz justa", "bold")))
    assert not measured(document_bytes(WordDocument((unmarked,))), base, new).rejected
    restyled = Para(good.inlines, style="Quote")
    assert measured(document_bytes(WordDocument((restyled,))), base, new).paragraphs_kept == 0
