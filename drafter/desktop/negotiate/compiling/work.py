"""What came back and what was said of it, and the job that compiles it: values only, so that it can run anywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from drafter.deeds.compiling import ReturnedFile, Rolling, agreed_places, rolling_of, sources_of
from drafter.deeds.texts import OpenedText
from drafter.drafting.brackets import Notation
from drafter.drafting.compilation import CompiledTexts, Returned, compile_texts
from drafter.drafting.compilation.model import Notice, NoticeKind, Source
from drafter.drafting.compilation.returned import owners_of
from drafter.drafting.delegations import DelegationTable
from drafter.messages import FALLBACK


@dataclass(frozen=True)
class Came:
    """A file that came back, and what somebody said of it.

    Attributes:
        reference: what it was opened by.
        file: what is in it.
        delegation: any name of who it speaks for, as somebody wrote it; empty where nobody did.
        sure: True where somebody confirmed that it is to be taken as it is.
    """

    reference: str
    file: ReturnedFile
    delegation: str = ""
    sure: bool = False


@dataclass(frozen=True)
class Owners:
    """Whose the files are, as far as that is known.

    Attributes:
        codes: of delegations, by the file's place.
        questions: what must be answered first, by the file's place.
    """

    codes: Mapping[int, str]
    questions: Mapping[int, Notice]


@dataclass(frozen=True)
class Outcome:
    """What compiling gave.

    Attributes:
        compiled: with a compilation, or with questions.
        rolling: the text it makes; None while there are questions.
    """

    compiled: CompiledTexts
    rolling: Rolling | None


def returned_of(files: Sequence[Came]) -> tuple[Returned, ...]:
    """The files as they are compiled; two of one name are told apart by their folders."""
    often = Counter(each.file.text.name for each in files)
    made: list[Returned] = []
    for each in files:
        returned = each.file.returned
        name = returned.name
        if often[name] > 1:
            name = f"{Path(each.reference).parent.name}/{name}"
        made.append(replace(returned, name=name, delegation=each.delegation.strip(), sure=each.sure))
    return tuple(made)


def owners(files: Sequence[Came], table: DelegationTable) -> Owners:
    """Who each file speaks for, and what has to be asked about that."""
    returned = returned_of(files)
    codes, notices = owners_of(returned, table)
    places = {one.name: place for place, one in enumerate(returned)}
    questions: dict[int, Notice] = {}
    for notice in notices:
        if notice.kind is NoticeKind.SAME_DELEGATION:
            questions.update({place: notice for place, code in codes.items() if code in notice.owners})
        elif notice.refuses:
            questions[places[notice.source]] = notice
    return Owners(codes, questions)


def compiled_outcome(
    base: OpenedText,
    files: Sequence[Came],
    notation: Notation,
    versions: Mapping[str, Sequence[Source]],
    new_id: Callable[[], str],
    progress: Callable[[float], None],
) -> Outcome:
    """The job: compiles the files onto the base.

    Args:
        base: the text they were made from.
        files: what came back.
        notation: who is at the table, and how brackets are read.
        versions: other texts that one may have been made from by mistake, by name.
        new_id: gives ids to paragraphs that are added.
        progress: gets 0 to 1; what it raises comes out.
    """
    compiled = compile_texts(
        sources_of(base.paragraphs),
        returned_of(files),
        notation,
        language=base.language or FALLBACK,
        versions=versions,
        agreed=agreed_places(base),
        progress=progress,
    )
    return Outcome(compiled, None if compiled.questions else rolling_of(base, compiled, new_id))
