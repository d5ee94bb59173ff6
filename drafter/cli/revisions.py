"""A Word file's own changes: ``revisions``, ``accept`` and ``reject``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import click

from drafter.cli.output import print_json, tell
from drafter.cli.settings import everywhere, json_option, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_of
from drafter.errors import KnownError
from drafter.exchange import Comment, FileRevisions, Revision, RevisionKind, revisions_in, settled
from drafter.exchange.files import replace_file
from drafter.exchange.incoming.reading import WORD_SUFFIXES, read_bytes
from drafter.messages import say

_SIGNS = {
    RevisionKind.INSERTION: "{{+{}+}}",
    RevisionKind.MATH_INSERTED: "{{+{}+}}",
    RevisionKind.ROW_INSERTED: "{{+{}+}}",
    RevisionKind.CELL_INSERTED: "{{+{}+}}",
    RevisionKind.MOVE_TO: "{{+{}+}}",
    RevisionKind.DELETION: "[-{}-]",
    RevisionKind.MATH_DELETED: "[-{}-]",
    RevisionKind.ROW_DELETED: "[-{}-]",
    RevisionKind.CELL_DELETED: "[-{}-]",
    RevisionKind.MOVE_FROM: "[-{}-]",
}
_LONGEST = 200
"""Characters of words shown at a console for one change."""


@click.command("revisions", cls=SpokenCommand, help="help-revisions")
@click.argument("file", metavar="FILE.docx")
@json_option
@everywhere
@click.pass_context
def revisions(ctx: click.Context, file: str) -> None:
    """Tracked changes and comments in a Word file."""
    settings = settings_of(ctx)
    path = Path(file)
    found = revisions_in(_word_file(path), path.name)
    if settings.as_json:
        print_json(_as_json(found))
        return
    language = settings.language
    counts = {"revisions": len(found.revisions), "comments": len(found.comments)}
    click.echo(say("revisions-counted", language, file=found.name, **counts))
    for author, own in _by_author(found.revisions):
        click.echo("\n" + click.style(author or say("author-unnamed", language), bold=True))
        for revision in own:
            click.echo(_line_of(revision, language))
    if found.comments:
        click.echo("\n" + click.style(say("comments-heading", language), bold=True))
        for comment in found.comments:
            click.echo(_lines_of_comment(comment, language))
    for note in found.not_understood:
        tell(f"note-{note.key}", language, **note.data)


@click.command("accept", cls=SpokenCommand, help="help-accept")
@click.argument("file", metavar="FILE.docx")
@click.option("-o", "output", cls=SpokenOption, metavar="OUT.docx", required=True, help="help-option-output")
@click.option("--by", "by", cls=SpokenOption, metavar="AUTHOR", help="help-option-by")
@everywhere
@click.pass_context
def accept(ctx: click.Context, file: str, output: str, by: str | None) -> None:
    """Accepts tracked changes."""
    _settle(ctx, file, output, by, accept=True)


@click.command("reject", cls=SpokenCommand, help="help-reject")
@click.argument("file", metavar="FILE.docx")
@click.option("-o", "output", cls=SpokenOption, metavar="OUT.docx", required=True, help="help-option-output")
@click.option("--by", "by", cls=SpokenOption, metavar="AUTHOR", help="help-option-by")
@everywhere
@click.pass_context
def reject(ctx: click.Context, file: str, output: str, by: str | None) -> None:
    """Rejects tracked changes."""
    _settle(ctx, file, output, by, accept=False)


def _settle(ctx: click.Context, file: str, output: str, by: str | None, *, accept: bool) -> None:
    settings = settings_of(ctx)
    source, target = Path(file), Path(output)
    suffix = suffix_of(source)
    if suffix in WORD_SUFFIXES and suffix_of(target) != suffix:
        raise Misuse("usage-output-suffix", file=target.name, suffixes=suffix)
    target_must_be_free(target, settings)
    done = settled(_word_file(source), source.name, accept=accept, by=by)
    replace_file(target, done.data, overwrite=settings.force)
    message = "revisions-accepted" if accept else "revisions-rejected"
    tell(message, settings.language, file=target.name, count=done.settled, left=done.left)


def _word_file(path: Path) -> bytes:
    """The bytes of a file that is called a Word file.

    Raises:
        KnownError: it is none, or cannot be read.
    """
    data = read_bytes(path)
    if suffix_of(path) not in WORD_SUFFIXES:
        raise KnownError("docx-not-word", file=path.name)
    return data


def _as_json(found: FileRevisions) -> dict[str, object]:
    return {
        "file": found.name,
        "revisions": [
            {
                "number": revision.number,
                "author": revision.author,
                "date": revision.date,
                "kind": revision.kind.value,
                "paragraph": revision.paragraph,
                "label": revision.label,
                "text": revision.text,
                "id": revision.revision_id,
                "part": revision.part,
                "move": revision.move,
                "group": revision.group,
            }
            for revision in found.revisions
        ],
        "comments": [
            {
                "id": comment.id,
                "author": comment.author,
                "initials": comment.initials,
                "date": comment.date,
                "text": comment.text,
                "paragraph": comment.paragraph,
                "anchor": comment.anchor,
                "replies_to": comment.replies_to,
                "resolved": comment.resolved,
            }
            for comment in found.comments
        ],
        "not_understood": [{"key": note.key, **note.data} for note in found.not_understood],
    }


def _by_author(found: Sequence[Revision]) -> list[tuple[str, list[Revision]]]:
    """Changes by author, authors in the order of their first one."""
    order = list(dict.fromkeys(revision.author for revision in found))
    in_order = sorted(found, key=lambda revision: order.index(revision.author))
    return [(author, list(own)) for author, own in groupby(in_order, key=lambda revision: revision.author)]


def _line_of(revision: Revision, language: str) -> str:
    """«  12  párr. 4 (9 bis.)  2026-11-20T09:00:00Z  supresión  [-el agua-]»."""
    pieces = [f"{revision.number:>4}", _place(revision.paragraph, revision.label, revision.part, language)]
    if revision.date:
        pieces.append(revision.date)
    pieces.append(say(f"revision-{revision.kind.value}", language))
    if revision.text:
        pieces.append(_SIGNS.get(revision.kind, "«{}»").format(_short(revision.text)))
    if revision.move:
        pieces.append(f"({revision.move})")
    return "  ".join(pieces)


def _place(paragraph: int | None, label: str, part: str, language: str) -> str:
    """Where something is, counted from 1 as people count."""
    if paragraph is None:
        return part
    place = say("revision-paragraph", language, number=paragraph + 1)
    return f"{place} ({label})" if label else place


def _lines_of_comment(comment: Comment, language: str) -> str:
    pieces = [f"{comment.id:>4}", comment.author or say("author-unnamed", language)]
    if comment.date:
        pieces.append(comment.date)
    if comment.paragraph is not None:
        pieces.append(say("revision-paragraph", language, number=comment.paragraph + 1))
    if comment.replies_to is not None:
        pieces.append(say("comment-replies", language, id=comment.replies_to))
    if comment.resolved:
        pieces.append(say("comment-resolved", language))
    about = f"\n      «{_short(comment.anchor)}»" if comment.anchor else ""
    text = comment.text.replace("\n", "\n      ")
    return "  ".join(pieces) + f"{about}\n      {text}"


def _short(text: str) -> str:
    line = " / ".join(text.splitlines())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
