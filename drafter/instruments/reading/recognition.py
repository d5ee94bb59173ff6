"""What identifies an instrument, where it stands in its text: title, body, meeting, symbol, place, dates, adoption."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from drafter.instruments.cutting.pieces import Found, Piece
from drafter.instruments.dates import PrintedDate, dates_in
from drafter.instruments.layout.house_styles import HouseStyle, StyleReading
from drafter.instruments.layout.masthead import FURTHEST, SYMBOL, is_place_and_date, says_adoption, says_session
from drafter.instruments.model import ClauseKind, InstrumentMetadata
from drafter.instruments.openings import JOINT, MEETING, NUMBERED_TITLE, ORGAN

_SYMBOL = re.compile(SYMBOL)
_NOTE_MARKS = re.compile(r"(?:\s*\d{1,2}/)+$|(?<=[^\W\d])\d{1,2}$|\s*\*+$")
_OPENING_PIECES = 6
"""Clauses from the beginning in which a meeting, its place and its days are said."""

_CAPITAL = r"[A-ZÁÉÍÓÚÑÇÂÊÔÀÈ][\w’'.-]*"
_PLACE = (
    rf"{_CAPITAL}(?:,? (?:(?:de|del|de la|de los|la|las|los|el|do|da|dos|das|du|des|of|the|y|e|and|et) )?{_CAPITAL})*"
)
_MEETS = re.compile(
    r"(?:held (?:its|their|the) [\w -]{3,60}? (?:[Mm]eeting|[Ss]ession|[Ss]ummit)"
    r"|celebraron su [\w -]{3,60}? (?:[Rr]eunión|[Cc]umbre)"
    r"|se reunieron|reunid[oa]s|nos reunimos|congregad[oa]s|reuniram-se|met|meeting|gathered|assembled|se sont réunis"
    r"|réunie?s)\s+(?:en|in|at|à|em|a|na|no)\s+(?:(?:la |the |a )?(?:ciudad|city|cidade|ville) (?:de|of)\s+)?"
    rf"(?P<place>{_PLACE})",
)
_DONE_AT = re.compile(
    r"(?i:hech[oa]s? en|dad[oa] en|done (?:at|in)|feit[oa] (?:em|na|no)|faite? (?:à|en)|firmad[oa]s? en"
    r"|suscrit[oa]s? en)\s+"
    rf"(?i:(?:la |the |a )?(?:ciudad|city|cidade|ville) (?:de|of|do) )?(?P<place>{_PLACE})"
)
_PLACE_LINE = re.compile(rf"(?:.*[–—-] )?(?P<place>{_PLACE}),")
_OCCASION = re.compile(
    r"(?:en ocasión del?|con ocasión del?|con motivo del?|en el marco de|on the occasion of|por ocasião d[aoe]"
    r"|à l[’']occasion d[eu]|during|durante)\s+(?:la |el |the |o |a )?",
    re.IGNORECASE,
)
_MEETING_OF = re.compile(
    rf"\b(?:of|de|del|da|do|d[’'])\s+(?:the |la |el |l[’'])?(?P<name>{MEETING.pattern})", re.IGNORECASE
)
_END_OF_NAME = re.compile(r"[,;:.]| acuerdan| acordaron| adopt| expres| declar| que se | celebrad[ao]| held ")
_HOLDERS = re.compile(
    r"jef[ea]s|president|ministr|minister|chefs|chefes|heads|estados|states|états|gobiernos|governments|gouvernements"
    r"|cancilleres|chanceleres|partes|parties|países|representantes|representatives|parlament",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:(?:Las?|Los|El|The|Les?|Os|As|O|A|Nosotros, |Nous, |We, )\s?(?:las |los |the |les |as |os )?)(?P<name>.+)"
)
_CAPITAL_SUBJECT = re.compile(r"(?:LAS?|LOS|EL|THE|LES?|OS|AS|NOSOTROS, )\s?(?:LAS |LOS )?(?P<name>.+)")
_SUBJECT_ENDS = re.compile(
    r",| reunid| held | celebr| convened| se reun| reun(?:iram|imos)| met\b| meeting\b| gathered| réuni| se sont"
    r"| adopt| examin| conscient| convenc"
)
_LONGEST_BODY = 180
_SHORT_LINE, _LONGEST_HEAD = 60, 160
_CAPITAL_ORGAN = re.compile(r"(?:(?:LA|EL|THE|LE|A|O)\s|L[’'])(?P<name>[A-ZÁÉÍÓÚÑÇÂÊÔÃÕ’' -]{6,140}),?")
_IN_CAPITALS = re.compile(r"[A-ZÁÉÍÓÚÑÇÂÊÔÃÕÀÈÙ]{2,}")
_NUMERAL = re.compile(r"[IVXLC]+")
_SMALL_WORDS = """
al at sur les le au aux os as ao aos para por con contra entre en sobre a los o u para do da no na com pour en in on for
to by with de del la las los el y e of the and du des do da dos das et
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_ADOPTIONS = (
    ("acclamation", re.compile(r"por aclamación|by acclamation|par acclamation|por aclamação", re.IGNORECASE)),
    (
        "consensus",
        re.compile(
            r"por consenso|by consensus|par consensus|sin votación|without a vote|sans (?:être mise? aux voix|vote)"
            r"|sem votação|por unanimidad|unanimously",
            re.IGNORECASE,
        ),
    ),
    (
        "vote",
        re.compile(
            r"votación (?:registrada|nominal)|recorded vote|vote enregistré|votação nominal|por \d+ votos|by \d+ votes"
            r"|por mayoría|by a vote of",
            re.IGNORECASE,
        ),
    ),
)
_HOUSE_OF = {
    HouseStyle.UN_RESOLUTION: {
        "es": "{} de las Naciones Unidas", "en": "United Nations {}", "pt": "{} das Nações Unidas",
        "fr": "{} des Nations Unies",
    },
    HouseStyle.OAS_RESOLUTION: {"es": "{} de la OEA", "en": "OAS {}", "pt": "{} da OEA", "fr": "{} de l’OEA"},
}  # fmt: skip
"""«Asamblea General» alone is not told from another house's."""
_OF_A_HOUSE = re.compile(r"asambl|assembl|consej|council|conseil|conselho", re.IGNORECASE)
"""What these houses have: «La Conférence,» is another's."""


def recognise(
    pieces: Sequence[Piece], style: StyleReading, metadata: InstrumentMetadata
) -> tuple[InstrumentMetadata, tuple[Found, ...]]:
    """What a text says of itself.

    Args:
        pieces: the text; places and spans of what is found are in them.
        style: its house style.
        metadata: what is known; what is found is added to it.
    """
    recognised = (
        _titles(pieces),
        _symbol(pieces),
        _when_and_where(pieces),
        _meeting(pieces),
        _body(pieces, style.style, metadata.language),
        _adoption(pieces),
    )
    abbreviations = _abbreviations(pieces)
    found = [_quietly(one, abbreviations) for each in recognised for one in each]
    values: dict[str, str] = {}
    for one in found:
        values[one.field] = f"{values[one.field]} {one.value}" if one.field in values else one.value
    return replace(metadata, **values), tuple(found)


def _abbreviations(pieces: Sequence[Piece]) -> frozenset[str]:
    """Words that stand in capitals among others that do not: «CELAC»."""
    lines = (piece.text for piece in pieces if not piece.text.isupper())
    return frozenset(word for line in lines for word in _IN_CAPITALS.findall(line))


def _quietly(found: Found, abbreviations: frozenset[str]) -> Found:
    """A name set in capitals as it is written elsewhere: «Declaración de Caracas»."""
    if found.field not in {"title", "meeting"} or not found.value.isupper():
        return found
    return replace(found, value=_in_small_letters(found.value, abbreviations))


def _clauses(pieces: Sequence[Piece]) -> list[int]:
    """The pieces that are clauses of the text itself, and no titles."""
    aside = {ClauseKind.TITLE, ClauseKind.NOTE}
    return [at for at, piece in enumerate(pieces) if not piece.furniture and piece.kind not in aside]


def _found(field: str, value: str, at: int, piece: Piece, start: int | None = None, length: int | None = None) -> Found:
    begin = piece.line.index(value) if start is None else start
    return Found(field, value, at, (begin, begin + (len(value) if length is None else length)))


def _titles(pieces: Sequence[Piece]) -> Iterator[Found]:
    titles = [at for at, piece in enumerate(pieces) if piece.kind is ClauseKind.TITLE and not piece.furniture]
    # The name of a meeting is a text's title only where it has no other.
    first = not any(MEETING.match(pieces[at].text) is None for at in titles)
    for at in titles:
        piece = pieces[at]
        numbered = NUMBERED_TITLE.match(piece.text)
        start = numbered.end() if numbered is not None else 0
        value = _NOTE_MARKS.sub("", piece.text[start:]).strip()
        if value and (first or not MEETING.match(piece.text)):
            yield _found("title", value, at, piece, piece.line.index(piece.text) + start)
            first = False


def _symbol(pieces: Sequence[Piece]) -> Iterator[Found]:
    fallback: Found | None = None
    for at, piece in enumerate(pieces[:FURTHEST]):
        if piece.kind is ClauseKind.TITLE and (numbered := NUMBERED_TITLE.match(piece.text)) is not None:
            fallback = fallback or _found("symbol", numbered["number"], at, piece)
        if not (piece.furniture or piece.kind is ClauseKind.TITLE) or piece.line[:1] in "[(":
            continue
        for match in _SYMBOL.finditer(piece.line):
            one = Found("symbol", match.group(), at, match.span())
            if match.group().startswith("OEA/Ser"):
                fallback = fallback or one
            else:
                yield one
                return
    if fallback is not None:
        yield fallback


def _when_and_where(pieces: Sequence[Piece]) -> Iterator[Found]:
    """Place and dates: of the signature, of the meeting, of the adoption; what is surest goes before."""
    clauses = _clauses(pieces)
    adopted = _date_of(pieces, [at for at, piece in enumerate(pieces) if piece.furniture and says_adoption(piece.line)])
    signed = _place_and_date(pieces, clauses[-3:], _DONE_AT)
    met = _place_and_date(pieces, clauses[:_OPENING_PIECES], _MEETS)
    lines = [
        at
        for at, piece in enumerate(pieces)
        if piece.furniture and is_place_and_date(piece.line) and not _SYMBOL.match(piece.line)
    ]
    headed = _place_and_date(pieces, lines, _PLACE_LINE)
    alone = _date_of(pieces, [at for at, piece in enumerate(pieces) if _may_be_dated(piece)][::-1])
    for place, _ in (signed, met, headed):
        if place is not None:
            yield place
            break
    for date in (adopted, signed[1], met[1], headed[1], alone):
        if date is not None:
            at, printed = date
            yield Found("dates", printed.words, at, printed.span)
            yield Found("date", printed.iso, at, printed.span)
            break


def _may_be_dated(piece: Piece) -> bool:
    """Whether a date in a line besides the text may be the text's: a short one, or one that begins with a symbol."""
    length = len(piece.line)
    return piece.furniture and (length < _SHORT_LINE or (length < _LONGEST_HEAD and bool(_SYMBOL.match(piece.line))))


def _date_of(pieces: Sequence[Piece], places: Sequence[int]) -> tuple[int, PrintedDate] | None:
    for at in places:
        for date in dates_in(pieces[at].line):
            return at, date
    return None


def _place_and_date(
    pieces: Sequence[Piece], places: Sequence[int], says: re.Pattern[str]
) -> tuple[Found | None, tuple[int, PrintedDate] | None]:
    """The place that a pattern names, and the first date after it."""
    for at in places:
        line = pieces[at].line
        match = says.search(line)
        if match is None:
            continue
        place = match["place"].rstrip(".,")
        dates = [date for date in dates_in(line) if date.span[0] >= match.end("place") - 1]
        found = Found("place", place, at, (match.start("place"), match.start("place") + len(place)))
        return found, (at, dates[0]) if dates else None
    return None, None


def _meeting(pieces: Sequence[Piece]) -> Iterator[Found]:
    clauses = _clauses(pieces)
    for at, piece in enumerate(pieces[:FURTHEST]):
        if piece.kind is ClauseKind.TITLE and not piece.furniture and not JOINT.search(piece.text):
            match = MEETING.match(piece.text)
            if match is not None:
                yield Found("meeting", piece.text, at, (0, len(piece.line)))
                return
    for at in clauses[:_OPENING_PIECES]:
        line = pieces[at].line
        occasion = _OCCASION.search(line)
        if occasion is not None and MEETING.match(line, occasion.end()):
            yield _named(line, at, occasion.end())
            return
    for at, piece in enumerate(pieces[:FURTHEST]):
        if piece.kind is ClauseKind.TITLE and not piece.furniture:
            named = _MEETING_OF.search(piece.line)
            if named is not None and " " in _named(piece.line, at, named.start("name")).value:
                yield _named(piece.line, at, named.start("name"))
                return
    for at, piece in enumerate(pieces[: clauses[0] if clauses else 0]):
        if piece.furniture and says_session(piece.line):
            yield Found("meeting", piece.line, at, (0, len(piece.line)))
            return
    for at, piece in enumerate(pieces):
        if piece.furniture and _SYMBOL.match(piece.line):
            for part in piece.line.split(", "):
                if says_session(part):
                    start = piece.line.index(part)
                    yield Found("meeting", part, at, (start, start + len(part)))
                    return


def _named(line: str, at: int, start: int) -> Found:
    end = _END_OF_NAME.search(line, start)
    value = line[start : end.start() if end is not None else len(line)].strip()
    return Found("meeting", value, at, (start, start + len(value)))


def _body(pieces: Sequence[Piece], style: HouseStyle, language: str) -> Iterator[Found]:
    clauses = _clauses(pieces)
    for at in clauses[:_OPENING_PIECES] + [at for at in clauses if pieces[at].kind is ClauseKind.PREAMBLE][-2:]:
        piece = pieces[at]
        organ, capitals = ORGAN.match(piece.text), _CAPITAL_ORGAN.fullmatch(piece.text)
        if organ is None and capitals is None:
            continue
        name = (
            capitals["name"].strip()
            if capitals is not None
            else _without_article(piece.text[: organ.end() - 1] if organ else "")
        )
        start = piece.line.index(name)
        shown = _in_small_letters(name) if capitals is not None else name
        house = _HOUSE_OF.get(style, {}).get(language, "{}") if _OF_A_HOUSE.search(name) else "{}"
        yield Found("body", house.format(shown), at, (start, start + len(name)))
        return
    if style is HouseStyle.TREATY:
        return
    for at in clauses[:2]:
        subject = _SUBJECT.match(pieces[at].text) or _CAPITAL_SUBJECT.match(pieces[at].text)
        if subject is None:
            continue
        end = _SUBJECT_ENDS.search(subject["name"])
        name = subject["name"][: end.start()].strip() if end is not None else ""
        if name and len(name) <= _LONGEST_BODY and _HOLDERS.search(name):
            start = pieces[at].line.index(name)
            shown = _in_small_letters(name, frozenset()) if name[:6].isupper() else name
            yield Found("body", shown, at, (start, start + len(name)))
            return


def _without_article(name: str) -> str:
    return re.sub(r"^(?:la|el|the|les?|a|o|l[’'])(?:(?<=’)|(?<=')|\s+)", "", name, flags=re.IGNORECASE)


def _in_small_letters(name: str, abbreviations: frozenset[str] = frozenset()) -> str:
    words = [_word_in_small_letters(word, abbreviations) for word in name.split()]
    return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]]) if words else ""


def _word_in_small_letters(word: str, abbreviations: frozenset[str]) -> str:
    if "-" in word.strip("-"):
        parts = [_word_in_small_letters(part, abbreviations) for part in word.split("-")]
        # «EU-CELAC» is two names, «FIFTY-FIFTH» one word.
        return "-".join(
            parts if any(part in abbreviations for part in parts) else [parts[0], *map(str.lower, parts[1:])]
        )
    if word.lower() in _SMALL:
        return word.lower()
    letters = "".join(_IN_CAPITALS.findall(word))
    if letters in abbreviations or _NUMERAL.fullmatch(letters) or word == f"({letters})":
        return word
    # Not str.capitalize: a quotation mark or a parenthesis may stand before the first letter.
    first = next((at for at, sign in enumerate(word) if sign.isalpha()), 0)
    return word[: first + 1] + word[first + 1 :].lower()


def _adoption(pieces: Sequence[Piece]) -> Iterator[Found]:
    clauses = _clauses(pieces)
    around = [at for at, piece in enumerate(pieces) if piece.furniture]
    for at in (*around, *clauses[:_OPENING_PIECES], *clauses[-2:]):
        line = pieces[at].line
        if not pieces[at].furniture and not re.search(r"adopt|adot|aprob|aprov|approuv", line, re.IGNORECASE):
            continue
        for value, pattern in _ADOPTIONS:
            match = pattern.search(line)
            if match is not None:
                yield Found("adoption", value, at, match.span())
                return
