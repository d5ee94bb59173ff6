"""Where rows of different heights stand, quickly: a binary indexed tree (Fenwick 1994). Pure."""

from __future__ import annotations

from collections.abc import Iterable


class RowHeights:
    """Heights of rows one under the other, in whole pixels; changing one and asking for a place take O(log n)."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = list(heights)
        count = len(self._heights)
        self._tree = [0, *self._heights]
        for place in range(1, count + 1):
            parent = place + (place & -place)
            if parent <= count:
                self._tree[parent] += self._tree[place]
        self._step = 1 << count.bit_length() >> 1 if count else 0
        self.total = sum(self._heights)

    def __len__(self) -> int:
        """How many rows."""
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        """The height of a row."""
        return self._heights[row]

    def __setitem__(self, row: int, height: int) -> None:
        """Gives a row another height."""
        difference = height - self._heights[row]
        if not difference:
            return
        self._heights[row] = height
        self.total += difference
        place = row + 1
        while place < len(self._tree):
            self._tree[place] += difference
            place += place & -place

    def top(self, row: int) -> int:
        """Where a row begins."""
        total = 0
        while row > 0:
            total += self._tree[row]
            row -= row & -row
        return total

    def row_at(self, y: int) -> int:
        """The row at that height; the first above everything, the last below.

        Raises:
            IndexError: there are no rows.
        """
        if not self._heights:
            raise IndexError("no rows")
        place, step, left = 0, self._step, max(0, y)
        while step:
            following = place + step
            if following < len(self._tree) and self._tree[following] <= left:
                place = following
                left -= self._tree[following]
            step >>= 1
        return min(place, len(self._heights) - 1)
