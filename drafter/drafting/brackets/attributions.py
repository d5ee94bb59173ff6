"""Who stands behind some words: «– Brazil, Cuba; US delete», «México: …», «G77 y China: suprimir».

Words are an attribution only if nothing else is in them but names of the table, words for what they want, and what
parts these; otherwise they are text («Sur-Sur», «– cuando sea apropiado –»).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from drafter.drafting.brackets.model import Attribution, Stance
from drafter.drafting.brackets.notation import Notation
from drafter.drafting.brackets.scanning import BLANKS
from drafter.drafting.phrases import after_blanks

DASHES = "-–—−"
_DASH = re.compile(rf"[{DASHES}]")
_ALONE = frozenset({Stance.DELETE, Stance.RETAIN, Stance.RESERVE, Stance.MOVE, Stance.MOVED_HERE})
"""What may be asked for without saying who asks: «[words – suprimir]»."""
_LONGEST_STRANGER = 80
_CAPITALIZED = r"[^\W\d_a-zà-öø-ÿ][\w.’'-]*"
_STRANGER = re.compile(
    rf"{_CAPITALIZED}(?:(?:[ ,;]+|\s(?:y|de|del|la|los|e|and|of|the|et|da|do|du)\s){_CAPITALIZED}){{0,7}}"
)


@dataclass(frozen=True, slots=True)
class Named:
    """An attribution found beside words.

    Attributes:
        start, stop: all of its characters, dash or colon and the one blank that belongs to them included.
        attributions: who wants what.
    """

    start: int
    stop: int
    attributions: tuple[Attribution, ...]


@dataclass(slots=True)
class _List:
    """What a list of names has given so far."""

    notation: Notation
    text: str
    colon_ends: bool = False
    """Whether the list goes up to a colon, behind which its words follow."""
    done: list[Attribution] = field(default_factory=list)
    waiting: list[tuple[str, str, int]] = field(default_factory=list)
    """Names whose stance may still follow: name, code, where."""
    announced: Stance | None = None
    """A stance said before its names: «apoyado por Cuba»."""
    announced_at: int = 0
    stated: bool = False
    """Whether any stance was said."""

    def close(self, stance: Stance | None = None) -> None:
        """Gives the names that wait a stance."""
        wanted = stance or self.announced or Stance.PROPOSE
        self.done += [Attribution(name, code, wanted, start) for name, code, start in self.waiting]
        if not self.waiting and self.announced in _ALONE:
            self.done.append(Attribution("", "", self.announced, self.announced_at))
        self.waiting = []
        if stance is None:
            self.announced = None

    def read(self, start: int, stop: int) -> int:
        """Reads ``text[start:stop]`` as far as it is a list; gives the place where it is none any more."""
        place = start
        fresh = True  # at the start or behind a separator: a sign glued to a name may stand here
        while (at := after_blanks(self.text, place, stop)) < stop:
            behind = self._item(at, stop, fresh, blank_before=at > place or at == start)
            if behind is None:
                return at
            fresh = self.text[behind - 1] in ",;+:"
            place = behind
        self.close()
        return stop

    def _item(self, at: int, stop: int, fresh: bool, *, blank_before: bool) -> int | None:
        """Reads one item; gives the place behind it, None where there is none of the list."""
        sign = self.text[at]
        if sign == "." and after_blanks(self.text, at + 1, stop) == stop:
            return stop
        if sign == ";":
            self.close()
            return at + 1
        if sign == ",":
            return at + 1
        if sign in "+" + DASHES:
            return self._signed(at, stop, fresh, blank_before)
        if sign == ":" and self.waiting and not self.colon_ends:
            return self._stance(after_blanks(self.text, at + 1, stop), stop)
        if sign == "(" and self.waiting:
            return self._remark(after_blanks(self.text, at + 1, stop), stop)
        return self._name(at, stop) or self._stance(at, stop) or self._joiner(at, stop)

    def _remark(self, at: int, stop: int) -> int | None:
        """What stands in parentheses behind a name: a wish, or for whom it speaks («on behalf of AOSIS»)."""
        behind = self._stance(at, stop)
        if behind is None and (joined := self._joiner(at, stop)) is not None:
            behind = self._name(after_blanks(self.text, joined, stop), stop)
        closing = after_blanks(self.text, behind, stop) if behind is not None else stop
        return closing + 1 if closing < stop and self.text[closing] == ")" else None

    def _signed(self, at: int, stop: int, fresh: bool, blank_before: bool) -> int | None:
        """A plus between names, or a plus or dash that says what the name glued to it wants."""
        is_plus = self.text[at] == "+"
        glued = at + 1 < stop and not self.text[at + 1].isspace()
        if is_plus and not (glued and blank_before):
            return at + 1
        if not glued or not (is_plus or fresh):
            return None
        if self._found_name(at + 1, stop) is None:
            return None
        self.close()
        behind = self._name(at + 1, stop)
        self.stated = True
        self.close(Stance.SUPPORT if is_plus else Stance.OPPOSE)
        return behind

    def _found_name(self, at: int, stop: int) -> tuple[str, str, int, int] | None:
        found = self.notation.table.longest_name(self.text, at, stop)
        if found is None:
            article = self.notation.articles.longest(self.text, at, stop)
            if article is None:
                return None
            at = after_blanks(self.text, article[1], stop)
            found = self.notation.table.longest_name(self.text, at, stop)
            if found is None:
                return None
        return self.text[at : found[1]], found[0].code, at, found[1]

    def _name(self, at: int, stop: int) -> int | None:
        found = self._found_name(at, stop)
        if found is None:
            return None
        self.waiting.append(found[:3])
        return found[3]

    def _stance(self, at: int, stop: int) -> int | None:
        found = self.notation.stances.longest(self.text, at, stop)
        if found is None:
            return None
        self.stated = True
        wish, behind = found
        if wish.announces:
            self.close()
        if self.waiting:
            self.close(wish.stance)
            self.announced = None
        else:
            self.announced, self.announced_at = wish.stance, at
        return behind

    def _joiner(self, at: int, stop: int) -> int | None:
        found = self.notation.joiners.longest(self.text, at, stop)
        return None if found is None else found[1]


def tail(notation: Notation, text: str, start: int, stop: int, *, follows: bool) -> Named | None:
    """The names at the end of ``text[start:stop]``, behind the last suitable dash; None where there are none.

    A dash is suitable where a blank stands before it, or nothing at all. Takes time in proportion to the words.

    Args:
        notation: who may be named.
        text: all of it.
        start, stop: where to look.
        follows: whether something stands before ``start`` that belongs to the words.
    """
    end = stop
    while end > start and text[end - 1].isspace():
        end -= 1
    place = start
    while (dash := _DASH.search(text, place, end)) is not None:
        at = dash.start()
        if text[at - 1] not in BLANKS if at > start else follows:
            place = at + 1
            continue
        names = _List(notation, text)
        reached = names.read(at + 1, end)
        if reached == end and names.done:
            return Named(at - 1 if at > start else at, stop, tuple(names.done))
        place = max(reached, at + 1)
    return None


def head(notation: Notation, text: str, start: int, stop: int) -> Named | None:
    """The names at the beginning of ``text[start:stop]``, before a colon; None where there are none."""
    names = _List(notation, text, colon_ends=True)
    reached = names.read(after_blanks(text, start, stop), stop)
    if reached == stop or text[reached] != ":":
        return None
    names.close()
    if not names.done or any(one.stance is not Stance.PROPOSE or not one.code for one in names.done):
        return None
    behind = reached + 1
    if behind < stop and text[behind] in BLANKS:
        behind += 1
    return Named(start, behind, tuple(names.done))


def whole(notation: Notation, text: str, start: int, stop: int) -> tuple[Attribution, ...]:
    """Who wants what, where ``text[start:stop]`` says nothing else and says at least one wish; else nothing."""
    names = _List(notation, text)
    if names.read(start, stop) == stop and names.stated and all(one.code for one in names.done):
        return tuple(names.done)
    return ()


def stranger(text: str, start: int, stop: int) -> tuple[int, str] | None:
    """What stands behind the last spaced dash and looks like names, with where it begins; None where nothing does."""
    end = stop
    while end > start and text[end - 1].isspace():
        end -= 1
    for dash in DASHES:
        at = text.rfind(f" {dash} ", max(start, end - _LONGEST_STRANGER), end)
        if at >= 0 and _STRANGER.fullmatch(text, at + 3, end):
            return at + 3, text[at + 3 : end]
    return None
