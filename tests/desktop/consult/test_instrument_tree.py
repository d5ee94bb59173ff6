"""The library's tree: Qt's own tester, then cell by cell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from drafter.desktop.consult.asking.asking import Finding
from drafter.desktop.consult.browsing.instrument_tree import InstrumentTreeModel, TreeRole
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.results.hits import HitListModel, HitRole
from drafter.desktop.consult.transfer import clause_ids
from drafter.desktop.wording import Wording
from drafter.library import ClauseLibrary


@pytest.fixture
def model(qapp: QApplication, library: ClauseLibrary) -> InstrumentTreeModel:
    return InstrumentTreeModel(Catalogue(library, "es"))


def _under(model: InstrumentTreeModel, index: QModelIndex) -> list[QModelIndex]:
    """Every row below, in reading order."""
    if model.canFetchMore(index):
        model.fetchMore(index)
    rows = []
    for row in range(model.rowCount(index)):
        child = model.index(row, 0, index)
        rows += [child, *_under(model, child)]
    return rows


def test_the_model_keeps_qts_rules_while_it_grows(model: InstrumentTreeModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is model
    assert len(_under(model, QModelIndex())) == 117


def test_the_tree_has_every_clause_once_and_in_order(model: InstrumentTreeModel, library: ClauseLibrary) -> None:
    instrument = model.index(0, 0)
    ids = [index.data(TreeRole.CLAUSE_ID) for index in _under(model, instrument)]
    assert ids == [clause.id for clause in library.clauses("SALV-2008")]
    assert len(ids) == 116


def test_each_clause_stands_under_its_parent(model: InstrumentTreeModel, library: ClauseLibrary) -> None:
    for index in _under(model, model.index(0, 0)):
        clause = library.clause(index.data(TreeRole.CLAUSE_ID))
        assert index.parent().data(TreeRole.CLAUSE_ID) == clause.parent


def test_every_cell_says_label_and_words(model: InstrumentTreeModel, library: ClauseLibrary) -> None:
    for index in _under(model, model.index(0, 0)):
        clause = library.clause(index.data(TreeRole.CLAUSE_ID))
        assert index.data(TreeRole.WORDS) == clause.text
        assert index.data(TreeRole.LABEL) == (
            clause.label.as_typed if clause.label else "(1.)" if clause.number_implicit else ""
        )
        assert index.data().endswith(clause.text)
        assert library.short_citation(clause.id, "es") in index.data(Qt.ItemDataRole.ToolTipRole)
        for topic in clause.topics:
            assert topic in index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_instrument_is_called_by_its_title(model: InstrumentTreeModel, library: ClauseLibrary) -> None:
    index = model.index(0, 0)
    assert index.data() == library.instruments()[0].metadata.title
    assert index.data(TreeRole.CLAUSE_ID) is None
    assert not model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled


def test_headings_and_title_are_strong(model: InstrumentTreeModel) -> None:
    strong = {i.data(TreeRole.CLAUSE_ID) for i in _under(model, model.index(0, 0)) if i.data(TreeRole.STRONG)}
    assert strong == {"SALV-2008:titulo", *(f"SALV-2008:p23.s{n}" for n in range(1, 13))}


def test_a_clause_is_found_before_its_instrument_was_opened(model: InstrumentTreeModel) -> None:
    index = model.index_of_clause("SALV-2008:p9.b2")
    assert index.data(TreeRole.CLAUSE_ID) == "SALV-2008:p9.b2"
    assert index.parent().data(TreeRole.CLAUSE_ID) == "SALV-2008:p9"
    assert not model.index_of_clause("SALV-2008:p99").isValid()
    assert not model.index_of_clause("OTHER-1:p1").isValid()


def test_dragged_rows_carry_their_clauses_in_order(model: InstrumentTreeModel) -> None:
    wanted = ["SALV-2008:p2", "SALV-2008:p23.s1.i2"]
    data = model.mimeData([model.index_of_clause(each) for each in reversed(wanted)])
    assert clause_ids(data) == wanted


def test_the_list_of_hits_keeps_qts_rules(qapp: QApplication, library: ClauseLibrary) -> None:
    model = HitListModel(Catalogue(library, "es"), Wording())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is model
    hits = library.search("energía")
    findings = tuple(Finding(hit, library.short_citation(hit.clause.id, "es")) for hit in hits)
    model.show(findings)
    model.show(())
    model.show(findings)
    assert model.rowCount() == len(hits)


def test_every_hit_says_what_it_found_and_where(qapp: QApplication, library: ClauseLibrary) -> None:
    model = HitListModel(Catalogue(library, "es"), Wording())
    hits = library.search("cooperación energética")
    model.show(tuple(Finding(hit, library.short_citation(hit.clause.id, "es")) for hit in hits))
    for row, hit in enumerate(hits):
        index = model.index(row, 0)
        assert index.data(HitRole.CLAUSE_ID) == hit.clause.id
        assert index.data(HitRole.CITATION) == library.short_citation(hit.clause.id, "es")
        assert index.data() == index.data(HitRole.SNIPPET) == hit.snippet
        assert [tuple(pair) for pair in index.data(HitRole.HIGHLIGHTS)] == [tuple(pair) for pair in hit.highlights]
        assert index.data(HitRole.KIND)
        assert index.data(Qt.ItemDataRole.ToolTipRole) == hit.citation
        assert model.row_of(hit.clause.id) == row
