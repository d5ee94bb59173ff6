"""A plan carried out: the paragraphs and tables of a Word file changed where they stand, every change tracked."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import replace

from lxml import etree

from drafter.errors import BugError
from drafter.exchange.amending.added import AddedParagraphs
from drafter.exchange.amending.emptied import Emptied, is_about
from drafter.exchange.amending.flow_writing import FlowWriter, Texts, place_after
from drafter.exchange.amending.flows import Flow, flows_of_containers, flows_of_file
from drafter.exchange.amending.labels import Placed
from drafter.exchange.amending.paragraph_looks import ParagraphLooks
from drafter.exchange.amending.passage_runs import run_of_box
from drafter.exchange.amending.plan import MOVED, Facing, FacingRows, FacingTables, Leaving, Plan, Step, Untouched
from drafter.exchange.amending.structure import Block, Side, Table, TableRow
from drafter.exchange.amending.words import PassageWords
from drafter.exchange.incoming.docx_reader import Body, Passage
from drafter.exchange.outgoing.revision_marks import RevisionMarks
from drafter.exchange.outgoing.revision_stream import moved_units, row_units
from drafter.exchange.outgoing.revision_units import Fate, Unit
from drafter.exchange.word_names import w
from drafter.redline import Op, Row


class Amendment:
    """Carries out plans on the file they were made for.

    Args:
        base: the file's body; its elements are changed.
        placed: how each paragraph of the new text has its label.
        marks: makes the tracked changes.
    """

    def __init__(self, base: Body, placed: Mapping[Side, Placed], marks: RevisionMarks) -> None:
        self._base = base
        self._placed = placed
        self._marks = marks
        self._move_numbers: dict[tuple[int, int], int] = {}
        self._boxes_stay: frozenset[Passage] = frozenset()
        self._looks = ParagraphLooks(marks)
        self._added = AddedParagraphs(base, marks, self._looks, placed.__getitem__)

    def carry_out(self, plan: Plan) -> None:
        """Changes one container and all it holds: paragraphs, tables, text boxes."""
        texts = Texts(plan, self._placed)
        # What is inside a paragraph is changed before the paragraph itself.
        for place, boxes in plan.boxes.items():
            for box in boxes.plans:
                marked = self._marks.count
                self.carry_out(box)
                if self._marks.count > marked:
                    _mirror_fallback(box.old)
            for gone in boxes.gone:
                self._remove_box(gone)
            for run in self._added.boxes(boxes.come):
                texts.passage(place).elements[-1].append(self._as_added(run))
        cursor: etree._Element | None = None
        for step in flows_of_containers(plan.steps, lambda one: self._units(one, texts)):
            if isinstance(step, Flow):
                cursor = self._writer(texts, cursor).write(step.units)
            else:
                cursor = self._table(plan.old, step, cursor)

    def carry_out_flat(self, plan: Plan, emptied: Emptied) -> None:
        """Changes a whole file by a plan of all its paragraphs in reading order, tables' and text boxes' included.

        Args:
            plan: of the flattened file.
            emptied: what it takes along.
        """
        for row in emptied.rows:
            self._remove_row(row)
        self._boxes_stay = emptied.boxes_stay
        texts = Texts(plan, self._placed)
        units = [
            self._anchored(unit, texts)
            for step in plan.steps
            if not is_about(step, plan, emptied.in_rows)
            for unit in self._units(step, texts)
        ]
        for flow in flows_of_file(units, texts.passage, emptied.passing):
            self._writer(texts, None).write(flow.units)

    def _anchored(self, unit: Unit, texts: Texts) -> Unit:
        """The unit; with its end kept where a text box stays that hangs on it."""
        if unit.old_index is not None and texts.passage(unit.old_index) in self._boxes_stay:
            return replace(unit, mark=Fate.KEPT)
        return unit

    def _writer(self, texts: Texts, cursor: etree._Element | None) -> FlowWriter:
        return FlowWriter(texts, self._placed, self._added, self._looks, self._marks, cursor, self._boxes_stay)

    def _remove_box(self, box: Block) -> None:
        """Marks the run a text box is anchored in as removed, with all else it shows but words."""
        anchor = None if box.element is None else next(box.element.iterancestors(w("r")), None)
        if anchor is None or anchor.getparent() is None:
            raise BugError("a text box is anchored in a run")
        own = run_of_box(anchor)
        wrapper = self._marks.of(Fate.DELETED)
        own.addprevious(wrapper)
        wrapper.append(own)

    def _as_added(self, run: etree._Element) -> etree._Element:
        wrapper = self._marks.of(Fate.INSERTED)
        wrapper.append(run)
        return wrapper

    def _units(self, step: Step, texts: Texts) -> Iterator[Unit]:
        if isinstance(step, Untouched):
            yield Unit((), Fate.KEPT, texts.old[step.old], texts.old[step.old], old_index=step.old)
        elif isinstance(step, Leaving):
            row = texts.with_segments(step.row)
            yield from moved_units(row, texts.old, texts.new, Op.DELETED, self._move_number(step.row, texts))
        elif isinstance(step, Facing):
            row = texts.with_segments(step.row)
            if row.kind in MOVED:
                yield from moved_units(row, texts.old, texts.new, Op.INSERTED, self._move_number(step.row, texts))
            else:
                yield from row_units(row, texts.old, texts.new)

    def _move_number(self, row: Row, texts: Texts) -> int:
        key = id(texts.old[row.old[0]]), id(texts.new[row.new[0]])
        return self._move_numbers.setdefault(key, len(self._move_numbers) + 1)

    # -- tables ---------------------------------------------------------------------------------------------------

    def _table(self, block: Block, step: FacingTables, cursor: etree._Element | None) -> etree._Element:
        if step.old is None:
            if step.new is None:
                raise BugError("a table faces nothing")
            added = self._added.table(step.new)
            place_after(block, cursor, added)
            return added
        last: etree._Element | None = None
        for row in step.rows:
            last = self._row(step.old, row, last)
        return step.old.element

    def _row(self, table: Table, row: FacingRows, last: etree._Element | None) -> etree._Element | None:
        if row.old is not None:
            if row.new is None:
                self._remove_row(row.old)
            for cell in row.cells:
                self.carry_out(cell)
            return row.old.element
        if row.new is None:
            return last
        added = self._added.row(row.new)
        if last is not None:
            last.addnext(added)
        else:
            table.rows[0].element.addprevious(added)
        return added

    def _remove_row(self, row: TableRow) -> None:
        """Marks a row, and all the words in it, as removed."""
        properties = row.element.find(w("trPr"))
        if properties is None:
            properties = etree.Element(w("trPr"))
            exceptions = row.element.find(w("tblPrEx"))
            if exceptions is None:
                row.element.insert(0, properties)
            else:
                exceptions.addnext(properties)
        if properties.find(w("del")) is None:
            change = properties.find(w("trPrChange"))
            if change is None:
                properties.append(self._marks.of(Fate.DELETED))
            else:
                change.addprevious(self._marks.of(Fate.DELETED))
        for side in row.sides():
            if side.passage is not None:
                PassageWords(side.passage, self._marks, ()).write((), whole=True)


def _mirror_fallback(box: Block) -> None:
    """A text box stands twice in the file: what older programs are shown becomes the same."""
    element = box.element
    alternate = None if element is None else next(element.iterancestors("{*}AlternateContent"), None)
    if alternate is None:
        return
    shown, older = (
        [found for branch in alternate if branch.tag.endswith(name) for found in branch.iter(w("txbxContent"))]
        for name in ("}Choice", "}Fallback")
    )
    for one, other in zip(shown, older, strict=False):
        if one is element and len(shown) == len(older):
            other[:] = [copy.deepcopy(child) for child in one]
