"""Writing an export in the format that the target's name asks for."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from drafter import exchange  # its writers are loaded when something is written, not before
from drafter.cli.findings import show_findings, show_removed
from drafter.cli.output import tell
from drafter.cli.settings import Settings
from drafter.cli.spoken import Misuse
from drafter.exchange import Export, Layout
from drafter.machine import machine_words

WRITTEN_SUFFIXES = (".docx", ".pdf", ".html", ".txt")
_PROVED = {Layout.TRACKED: "written-and-proved", Layout.CLEAN: "written-and-proved-clean"}
"""What is said of a Word file that was read back; of other layouts, that each text they show is there."""


def suffix_of(target: Path) -> str:
    """The target's suffix in small letters."""
    return target.suffix.lower()


def suffix_must_be_known(target: Path) -> None:
    """Refuses a target whose name asks for a format that is not written.

    Raises:
        Misuse: it is not one of those.
    """
    suffix = suffix_of(target)
    if suffix not in WRITTEN_SUFFIXES:
        raise Misuse("usage-output-suffix", file=target.name, suffixes=", ".join(WRITTEN_SUFFIXES))


def write_export(target: Path, export: Export, settings: Settings, forbidden: Collection[str] = ()) -> None:
    """Writes an export; a .docx or .pdf is re-opened and proved before it replaces anything.

    What was taken out of it for circulation, and forbidden words that its readers will see, are told.

    Raises:
        KnownError: the target exists and may not be replaced, or cannot be written.
    """
    saved = exchange.save_export(target, export, overwrite=settings.force, forbidden=forbidden, unseen=machine_words())
    show_removed(saved.removed, settings, to_error=True)
    show_findings(saved.findings, settings, to_error=True)
    proved = "written"
    if suffix_of(target) == ".docx":
        proved = _PROVED.get(export.layout, "written-and-proved-texts")
    elif suffix_of(target) == ".pdf":
        proved = "written-and-proved-texts"
    tell(proved, settings.language, file=target.name)
    if suffix_of(target) == ".pdf":
        _tell_unset_characters(target, export, settings.language)


def _tell_unset_characters(target: Path, export: Export, language: str) -> None:
    """Says which characters the pages do not show as they should."""
    unset = exchange.unset_characters(export)
    if unset.missing:
        tell("pdf-characters-missing", language, file=target.name, characters=" ".join(unset.missing))
    if unset.right_to_left:
        tell("pdf-right-to-left", language, file=target.name)
