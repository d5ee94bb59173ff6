"""How clauses are cited and quoted, in Spanish, English, Portuguese and French.

Paragraph numbers are cited, never pages. What the source does not print is marked: an implied number, and the ordinal
of an unnumbered block, which is our own device and therefore goes with the block's opening words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from drafter.instruments.citing.days import days_in_words
from drafter.instruments.labels import Label, LabelShape, roman_text
from drafter.instruments.model import Clause, ClauseKind, InstrumentMetadata
from drafter.instruments.openings import INFINITIVE


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a citation in one language."""

    title: str
    preamble: str
    paragraph: str
    preambular: str
    block: str
    section: str
    bullet: str
    lettered: str
    numbered: str
    dash: str
    article: str
    chapeau: str
    unnumbered: str
    under_lettered: str
    implicit: str
    note: str
    opening_quote: str
    closing_quote: str
    inner_opening: str
    inner_closing: str


_WORDS = {
    "es": _Words(
        "título", "preámbulo", "párr.", "párr. preambular", "subpárr.", "secc.", "viñeta", "apartado", "punto",
        "inciso", "art.", "encabezamiento", "párr. sin número", "inciso", "número implícito", "nota",
        "«", "»", "“", "”",
    ),
    "en": _Words(
        "title", "preamble", "para.", "preambular para.", "subpara.", "sect.", "bullet", "subpara.", "item",
        "sub-item", "art.", "chapeau", "unnumbered para.", "item", "number implied", "note",
        "“", "”", "‘", "’",
    ),
    "pt": _Words(
        "título", "preâmbulo", "par.", "par. preambular", "subpar.", "seç.", "marcador", "alínea", "item",
        "subitem", "art.", "caput", "par. sem número", "inciso", "número implícito", "nota",
        "“", "”", "‘", "’",
    ),
    "fr": _Words(
        "titre", "préambule", "par.", "al. du préambule", "al.", "sect.", "puce", "alinéa", "point",
        "tiret", "art.", "chapeau", "par. sans numéro", "sous-alinéa", "numéro implicite", "note",
        "«\u00a0", "\u00a0»", "“", "”",
    ),
}  # fmt: skip


_ORGAN_WORDS = 8
_STYLES_OF_ORGANS = frozenset({"un-resolution", "oas-resolution", "decision"})
_LETTERED = frozenset({LabelShape.LETTER, LabelShape.ROMAN})
_LISTED = frozenset({ClauseKind.ITEM, ClauseKind.SUBITEM})
_PARAGRAPHS = frozenset({ClauseKind.PARAGRAPH, ClauseKind.CHAPEAU})


def opening_words(text: str, count: int = 6) -> str:
    """The first words of a text, with «…» where there are more."""
    words = text.split()
    if len(words) <= count:
        return text
    return " ".join(words[:count]).rstrip(",;:.–—-") + "…"


def short_citation(clause: Clause, clauses: Mapping[str, Clause], language: str = "es") -> str:
    """Where a clause stands in its instrument: ``"párr. 23, secc. 3, viñeta 6"``.

    Args:
        clause: the clause.
        clauses: the clauses of its instrument by id; those it stands under must be there.
        language: of the citation; Spanish where it is none of es, en, pt, fr.
    """
    words = _WORDS.get(language, _WORDS["es"])
    steps: list[str] = []
    step: Clause | None = clause
    while step is not None:
        # A paragraph that a chapeau announces («…acuerdan: 2. Promover …») is cited by its own number.
        free = "." not in _path(step)
        above = clauses.get(step.parent) if step.parent is not None and not free else None
        steps.append(_step(step, above, clauses, words))
        step = above
    return ", ".join(reversed(steps))


def cited_with(clause: Clause) -> tuple[str, ...]:
    """Ids of the clauses that a clause's citation looks at: what it stands under, and what a preamble opens with.

    Who cites single clauses without their whole instrument has to bring these, and theirs.
    """
    above = () if clause.parent is None else (clause.parent,)
    return (*above, _opening_id(clause)) if clause.kind is ClauseKind.PREAMBLE and "." in _path(clause) else above


def cite(instrument: InstrumentMetadata, clause: Clause, clauses: Mapping[str, Clause], language: str = "es") -> str:
    """The whole citation, as a delegate shows it at the table.

    Instrument, body and place as they are in the instrument's own language, the dates and where the clause stands in
    that of the citation; an unnumbered block with its opening words, an implied number marked as such.
    """
    words = _WORDS.get(language, _WORDS["es"])
    # An organ meets in sessions, which alone say nothing; a summit is its own name.
    organ = instrument.body if instrument.style in _STYLES_OF_ORGANS or not instrument.meeting else ""
    days = _days(instrument, language)
    circumstances = ", ".join(part for part in (organ, instrument.meeting, instrument.place, days) if part)
    symbol = "" if instrument.symbol in instrument.title else instrument.symbol
    title = ", ".join(part for part in (instrument.title, symbol) if part)
    whole = f"{title} ({circumstances})" if circumstances else title
    whole += f", {short_citation(clause, clauses, language)}"
    if clause.number_implicit:
        whole += f" ({words.implicit})"
    unnumbered = clause.kind in _PARAGRAPHS and _path(clause).startswith("n")
    in_preamble = clause.kind is ClauseKind.PREAMBLE and _path(clause).startswith("preambulo.")
    if clause.kind is ClauseKind.SUBPARAGRAPH or unnumbered or in_preamble:
        whole += f" ({_quoted(opening_words(clause.text), words)})"
    return whole


def footnote(
    instrument: InstrumentMetadata, clause: Clause, clauses: Mapping[str, Clause], language: str = "es"
) -> str:
    """The citation as a footnote: a sentence of its own."""
    whole = cite(instrument, clause, clauses, language)
    return f"{whole[:1].upper()}{whole[1:]}".rstrip(".") + "."


def quote(instrument: InstrumentMetadata, clause: Clause, clauses: Mapping[str, Clause], language: str = "es") -> str:
    """The clause word for word, with what it needs to be understood, and its citation.

    An item has no verb of decision of its own: «…decidieron: «Promover …»»; a subitem comes with the item that
    announces it. What stands between is marked «[…]». Around words that have the style's quotation marks themselves
    stand its second ones, so that every character is the source's.
    """
    words = _WORDS.get(language, _WORDS["es"])
    chain = lead_ins(clause, clauses)
    before = ""
    if chain and chain[0].kind not in _LISTED:
        before = f"…{_last_decision(chain[0])} "
        chain = chain[1:]
    quoted = ""
    for step, following in pairwise([*chain, clause]):
        first = next(
            other for other in clauses.values() if other.parent == step.id and other.kind is not ClauseKind.NOTE
        )
        quoted += f"{step.text} " if first.id == following.id else f"{step.text} […] "
    exact = _quoted(f"{quoted}{clause.text}", words)
    return f"{before}{exact} — {cite(instrument, clause, clauses, language)}"


def lead_ins(clause: Clause, clauses: Mapping[str, Clause]) -> list[Clause]:
    """What a clause stands under that announces it (ends with a colon), outermost first; headings say nothing."""
    if clause.kind not in _LISTED and not _is_announced(clause):
        return []
    chain: list[Clause] = []
    step = clauses.get(clause.parent) if clause.parent is not None else None
    while step is not None:
        if step.text.endswith(":") or step.kind in _LISTED:
            chain.append(step)
        step = clauses.get(step.parent) if step.parent is not None else None
    return list(reversed(chain))


def _is_announced(clause: Clause) -> bool:
    """True for a paragraph that says by its infinitive that a chapeau decides it."""
    return clause.parent is not None and clause.kind in _PARAGRAPHS and INFINITIVE.match(clause.text) is not None


def _last_decision(chapeau: Clause) -> str:
    """The end of a chapeau from its last leading verb: «decidieron:»."""
    if chapeau.verbs:
        return chapeau.text[chapeau.verbs[-1].offset :]
    return " ".join(chapeau.text.split()[-3:])


def _days(instrument: InstrumentMetadata, language: str) -> str:
    """The days of adoption in the words of a citation's language."""
    if language == instrument.language and instrument.dates:
        return instrument.dates
    return days_in_words(instrument.dates or instrument.date, language)


def _quoted(text: str, words: _Words) -> str:
    """A text, untouched, in the style's quotation marks; in its second ones where the text has the first itself."""
    if words.opening_quote.strip() in text or words.closing_quote.strip() in text:
        return f"{words.inner_opening}{text}{words.inner_closing}"
    return f"{words.opening_quote}{text}{words.closing_quote}"


def _step(clause: Clause, above: Clause | None, clauses: Mapping[str, Clause], words: _Words) -> str:
    path = _path(clause).rpartition(".")[2]
    in_article = above is not None and above.label is not None and above.label.is_article
    place = "".join(character for character in path if character.isdigit())
    if clause.kind is ClauseKind.TITLE:
        return words.title
    if clause.kind is ClauseKind.PREAMBLE:
        if clause.label is not None:
            return f"{words.preambular} {_number(clause)}"
        if place and _names_organ(clauses.get(_opening_id(clause))):
            return f"{words.preambular} {int(place) - 1}"
        return words.preamble if not place else f"{words.preamble}, {words.block} {place}"
    if clause.label is not None and clause.label.is_article:
        return f"{words.article} {_article_number(clause.label)}"
    if clause.kind is ClauseKind.NOTE:
        return f"{words.note} {place if clause.label is None else clause.label.as_typed.strip('().[]/ ') or place}"
    if clause.kind in _PARAGRAPHS:
        if path == "chapeau":
            return words.chapeau
        if path.startswith("n"):
            return f"{words.unnumbered} {place}"
        return f"{words.paragraph} {_number(clause) or place}"
    if clause.kind is ClauseKind.HEADING:
        return f"{words.section} {clause.section or place}"
    if clause.kind is ClauseKind.SUBPARAGRAPH:
        # Treaties count an article's paragraphs whether or not they print numbers.
        return f"{words.paragraph if in_article else words.block} {place}"
    if clause.label is not None and not clause.label.is_bullet:
        typed = clause.label.as_typed.rstrip(".:-– ")
        if typed.strip("()").isdigit():
            return f"{words.paragraph} {_number(clause)}" if in_article else f"{words.numbered} {typed}"
        lettered = above is not None and above.label is not None and above.label.shape in _LETTERED
        return f"{words.under_lettered if lettered else words.lettered} {typed}"
    return f"{words.bullet if clause.kind is ClauseKind.ITEM else words.dash} {place}"


def _opening_id(clause: Clause) -> str:
    """The id of the block that a preamble opens with, of a later block's: ``preambulo`` of ``preambulo.b2``."""
    return clause.id.rpartition(".")[0]


def _names_organ(opening: Clause | None) -> bool:
    """True for «La Asamblea General,», after which the preamble's paragraphs are counted."""
    return opening is not None and opening.text.endswith(",") and len(opening.text.split()) <= _ORGAN_WORDS


def _path(clause: Clause) -> str:
    """Its id without the instrument: ``p23.s3.i6``."""
    return clause.id.rpartition(":")[2]


def _article_number(label: Label) -> str:
    """«5» of «Artículo 5.º -», «5 bis», «IV» of «Artículo IV»."""
    counted = roman_text(label.number or 1).upper() if label.shape is LabelShape.ROMAN else str(label.number)
    return f"{counted} {label.suffix}".strip()


def _number(clause: Clause) -> str:
    """A paragraph's number as cited: «9 bis», «3 alt»."""
    label = clause.label
    if label is None or label.number is None:
        return ""
    return label.as_typed.strip("().:-–").removeprefix(label.prefix).strip()
