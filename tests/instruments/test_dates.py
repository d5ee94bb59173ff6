"""Dates as adopted texts print them, in figures and in words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.instruments import propose
from drafter.instruments.citing.days import days_in_words
from drafter.instruments.dates import dates_in
from drafter.instruments.figures import in_figures
from drafter.instruments.spelled_numbers import cardinal, ordinal

_MONTHS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "en": "January February March April May June July August September October November December",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
MONTHS = {language: names.split() for language, names in _MONTHS.items()}
FORMS = {
    "es": ("{day} de {month} de {year}", "{day} días del mes de {month} de {year}", "{day} de {month} del año {year}"),
    "en": ("{day} of {month} {year}", "{day} day of {month}, {year}", "{month} {day}, {year}"),
    "pt": ("{day} de {month} de {year}", "{day} dias do mês de {month} de {year}", "{day} de {month} do ano de {year}"),
    "fr": ("{day} {month} {year}", "{day} jour du mois de {month} {year}", "{day} {month} de l’an {year}"),
}
AROUND = {
    "es": "Hecho en la ciudad de Puerto Sereno, a los {date}, en dos ejemplares.",
    "en": "Done at Port Serene, on the {date}, in two copies.",
    "pt": "Feito em Porto Sereno, aos {date}, em dois exemplares.",
    "fr": "Fait à Port-Serein, le {date}, en deux exemplaires.",
}


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_date_in_words_is_read_where_it_stands(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(sorted(FORMS)))
    year, month = data.draw(st.integers(1900, 2099)), data.draw(st.integers(1, 12))
    day = data.draw(st.integers(2, 28))
    spelled = data.draw(st.sampled_from([cardinal, ordinal]))(day, language).lower()
    date = data.draw(st.sampled_from(FORMS[language])).format(
        day=spelled, month=MONTHS[language][month - 1], year=cardinal(year, language).lower()
    )
    text = AROUND[language].format(date=date)
    (found,) = dates_in(text)
    assert (found.iso, found.words) == (f"{year:04}-{month:02}-{day:02}", date)
    assert text[found.span[0] : found.span[1]] == date
    for other in FORMS:
        assert days_in_words(found.words, other) == days_in_words(found.iso, other)


@pytest.mark.parametrize(
    ("text", "iso", "words"),
    [
        ("quince (15) días de mayo de dos mil cinco (2005)", "2005-05-15", "quince (15) días de mayo de dos mil cinco"),
        ("el primero de marzo de 2008", "2008-03-01", "primero de marzo de 2008"),
        ("le 1er mars 2008", "2008-03-01", "1er mars 2008"),
        ("le premier mars deux mille huit", "2008-03-01", "premier mars deux mille huit"),
        ("aos dezassete dias de maio de 2008", "2008-05-17", "dezassete dias de maio de 2008"),
        ("on June twenty-first, nineteen ninety-nine", "1999-06-21", "June twenty-first, nineteen ninety-nine"),
        ("the tenth day of May two thousand and eight", "2008-05-10", "tenth day of May two thousand and eight"),
        ("le vingt mai mil neuf cent dix", "1910-05-20", "vingt mai mil neuf cent dix"),
        ("treinta y uno de enero de dos mil", "2000-01-31", "treinta y uno de enero de dos mil"),
        ("los dieciséis y diecisiete de mayo de 2008", "2008-05-17", "dieciséis y diecisiete de mayo de 2008"),
        ("once, on 3 May 2008", "2008-05-03", "3 May 2008"),
        ("dos dias 3 a 5 de maio de 2008", "2008-05-05", "3 a 5 de maio de 2008"),
    ],
)  # fmt: skip
def test_dates_as_texts_print_them(text: str, iso: str, words: str) -> None:
    assert [(found.iso, found.words) for found in dates_in(text)] == [(iso, words)]


@pytest.mark.parametrize(
    "text",
    [
        "treinta y uno de febrero de dos mil ocho",
        "dos mil ocho compromisos de mayo",
        "once a year in May",
        "el mes de mayo",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert not list(dates_in(text))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(["dos", "mil", "ocho", "y", "veinte", "de", "mayo", "a,", "(", "dix-sept", "1"])))
def test_figures_say_which_words_they_stand_for(words: list[str]) -> None:
    text = " ".join(words)
    figures = in_figures(text)
    back = figures.text
    for start, end, first, last in reversed(figures.replaced):
        assert figures.span_in_words(start, end) == (first, last)
        back = back[:start] + text[first:last] + back[end:]
    assert back == text
    assert figures.span_in_words(0, len(figures.text)) == (0, len(text))


@pytest.mark.parametrize(
    ("language", "date"),
    [
        ("es", "veinte días del mes de noviembre de dos mil ocho"),
        ("en", "twentieth day of November two thousand and eight"),
        ("pt", "vinte dias do mês de novembro de dois mil e oito"),
        ("fr", "vingt novembre deux mille huit"),
    ],
)
def test_a_treaty_says_in_words_when_and_where_it_was_done(language: str, date: str) -> None:
    article = {"es": "Artículo", "en": "Article", "pt": "Artigo", "fr": "Article"}[language]
    text = f"{article} 1\n\nUno.\n\n{article} 2\n\nDos.\n\n{AROUND[language].format(date=date)}\n"
    metadata = propose(text, language=language).metadata
    assert (metadata.dates, metadata.date) == (date, "2008-11-20")
    assert metadata.place in {"Puerto Sereno", "Port Serene", "Porto Sereno", "Port-Serein"}


def test_a_place_and_a_date_in_words_on_a_line_are_no_clause() -> None:
    cutting = propose("1. Uno promueve.\n\n2. Dos insta.\n\nPuerto Sereno, a los tres días de mayo de dos mil once\n")
    assert cutting.furniture == ("Puerto Sereno, a los tres días de mayo de dos mil once",)
    assert (cutting.metadata.place, cutting.metadata.date) == ("Puerto Sereno", "2011-05-03")
