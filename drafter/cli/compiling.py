"""``compile``: the texts that delegations sent back as one attributed, bracketed text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random, SystemRandom

import click

from drafter.cli import exit_codes
from drafter.cli.opening import texts_named
from drafter.cli.output import print_json, progress, tell, tell_sentence
from drafter.cli.page_options import MOST_COLUMNS
from drafter.cli.settings import Settings, everywhere, json_option, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_of
from drafter.deeds.compiling import (
    COMPILED_LAYOUTS,
    Rolling,
    agreed_places,
    open_returned,
    other_versions,
    rolling_of,
    save_draft,
    save_word,
    sources_of,
    tabled,
    version_in,
)
from drafter.deeds.tables import load_notation
from drafter.deeds.texts import DRAFT_SUFFIX, OpenedText
from drafter.drafting.brackets import Notation
from drafter.drafting.compilation import CompiledTexts, Source, compile_texts
from drafter.drafting.compilation.as_json import compiled_as_json
from drafter.drafting.compilation.saying import notice_sentence, paragraph_name
from drafter.drafting.ids import RandomIds
from drafter.exchange import Layout
from drafter.machine import machine_words
from drafter.messages import FALLBACK


@click.command("compile", cls=SpokenCommand, help="help-compile")
@click.argument("base", metavar="BASE")
@click.argument("returned", metavar="RETURNED…", nargs=-1, required=True)
@click.option("-o", "output", cls=SpokenOption, metavar="ROLLING.draft|.docx", required=True, help="help-option-output")
@click.option(
    "--layout",
    cls=SpokenOption,
    type=click.Choice([layout.value for layout in COMPILED_LAYOUTS]),
    default=Layout.BRACKETED.value,
    help="help-option-compile-layout",
)
@click.option("--table", "on_table", cls=SpokenOption, is_flag=True, help="help-option-compile-table")
@click.option("--name", "names", cls=SpokenOption, metavar="FILE=DELEGATION", multiple=True, help="help-option-name")
@click.option("--sure", "sure", cls=SpokenOption, metavar="FILE", multiple=True, help="help-option-sure")
@json_option
@everywhere
@click.pass_context
def compile_returned(
    ctx: click.Context,
    base: str,
    returned: tuple[str, ...],
    output: str,
    layout: str,
    on_table: bool,
    names: tuple[str, ...],
    sure: tuple[str, ...],
) -> None:
    """Delegations' texts as one, with the proof that it is neutral."""
    settings = settings_of(ctx)
    target = Path(output)
    wanted = Layout(layout)
    _check_target(target, wanted, len(returned))
    if on_table and suffix_of(target) != DRAFT_SUFFIX:
        raise Misuse("usage-compile-table", file=target.name)
    _must_be_no_input(target, (base, *returned))
    target_must_be_free(target, settings)
    said = dict(_file_and_name(one, returned) for one in names)
    certain = {_one_of(one, returned) for one in sure}
    notation = load_notation()
    with texts_named(settings, base, *returned) as opened:
        text = opened(base)
        files = open_returned(returned, opened, progress("reading-files", settings.language))
    texts = [
        replace(file.returned, delegation=said.get(reference, ""), sure=reference in certain)
        for reference, file in zip(returned, files, strict=True)
    ]
    compiled = compile_texts(
        sources_of(text.paragraphs),
        texts,
        notation,
        language=text.language or FALLBACK,
        versions=other_versions(base, text),
        agreed=agreed_places(text),
        progress=progress("compiling", settings.language),
    )
    if compiled.questions:
        _ask(compiled, text, notation, settings)
        ctx.exit(exit_codes.WORLD)
    new_id = RandomIds(Random(f"{settings.author}\n{settings.date}\n{output}") if settings.signed else SystemRandom())
    rolling = rolling_of(text, compiled, new_id)
    if on_table:
        rolling = tabled(rolling, version_in(base), settings.now(), new_id)
    if suffix_of(target) == DRAFT_SUFFIX:
        save_draft(target, rolling, now=settings.now(), author=settings.author, overwrite=settings.force)
    else:
        own = {code: files[place].text.paragraphs for code, place in compiled.places.items()}
        save_word(
            target, rolling, wanted, own, notation,
            date=settings.now(), overwrite=settings.force, unseen=machine_words(),
        )  # fmt: skip
    if settings.as_json:
        print_json({"output": target.name, **_as_json(rolling, notation, settings)})
    else:
        _report(target, rolling, notation, settings.language)


def _check_target(target: Path, layout: Layout, count: int) -> None:
    suffix = suffix_of(target)
    if suffix == DRAFT_SUFFIX and layout is not Layout.BRACKETED:
        raise Misuse("usage-compile-layout", layout=layout.value)
    if suffix not in (DRAFT_SUFFIX, ".docx"):
        raise Misuse("usage-output-suffix", file=target.name, suffixes=f"{DRAFT_SUFFIX}, .docx")
    if layout is Layout.COLUMNS and count > MOST_COLUMNS:
        raise Misuse("usage-too-many-columns", count=count, limit=MOST_COLUMNS)


def _must_be_no_input(target: Path, references: Sequence[str]) -> None:
    """The rolling text replaces none of the texts it is made of: a draft would lose its record with its words."""
    for reference in references:
        path, _, _ = reference.rpartition("@")
        if any(each and Path(each).resolve() == target.resolve() for each in (reference, path)):
            raise Misuse("usage-compile-over-input", file=target.name)


def _file_and_name(pair: str, returned: Sequence[str]) -> tuple[str, str]:
    file, sign, name = pair.rpartition("=")
    if not sign or not file or not name.strip():
        raise Misuse("usage-name-pair", value=pair)
    return _one_of(file, returned), name.strip()


def _one_of(file: str, returned: Sequence[str]) -> str:
    """The file of the command line that is meant: as it stands there, or by its name without folder."""
    found = [one for one in returned if one == file] or [one for one in returned if Path(one).name == file]
    if len(found) != 1:
        raise Misuse("usage-name-file", value=file)
    return found[0]


def _ask(compiled: CompiledTexts, text: OpenedText, notation: Notation, settings: Settings) -> None:
    """Says what must be answered first; nothing was written."""
    base = sources_of(text.paragraphs)
    if settings.as_json:
        print_json(compiled_as_json(compiled, base, (), notation, settings.language))
    for notice in compiled.questions:
        tell_sentence(notice_sentence(notice, base, notation, settings.language))


def _as_json(rolling: Rolling, notation: Notation, settings: Settings) -> Mapping[str, object]:
    base = sources_of(rolling.base.paragraphs)
    return compiled_as_json(rolling.compiled, base, rolling.paragraphs, notation, settings.language)


def _report(target: Path, rolling: Rolling, notation: Notation, language: str) -> None:
    """The rolling text's brackets, what is to be known, and what the proof found."""
    compiled = rolling.compiled
    base = sources_of(rolling.base.paragraphs)
    for one in rolling.paragraphs:
        if one.base is None or one.paragraph.text != base[one.base].text:
            click.echo(f"{one.paragraph.label} {one.paragraph.text}".strip() + "\n")
    for notice in compiled.notices:
        tell_sentence(notice_sentence(notice, base, notation, language))
    proof = compiled.proof
    if proof is None:
        return
    counts = {"claims": len(compiled.claims), "conflicts": len(compiled.conflicts), "brackets": compiled.brackets}
    tell("compiled", language, file=target.name, delegations=proof.delegations, **counts)
    tell(
        "compile-proved", language, delegations=proof.delegations, paragraphs=proof.paragraphs, printed=proof.printed
    )  # fmt: skip
    if proof.structure_only:
        lines = {one.passage: one.paragraph for one in reversed(rolling.paragraphs)}
        passages = [paragraph_name(Source(lines[place].label, lines[place].text)) for place in proof.structure_only]
        tell("compile-structure-only", language, paragraphs=", ".join(passages))
