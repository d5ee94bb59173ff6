"""Taking instruments back out of a library's backups: one that was removed, all of a library whose file was deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from drafter.errors import KnownError
from drafter.instruments import InstrumentMetadata
from drafter.library.keeping.backups import backups, forget_made_anew, made_anew, made_at
from drafter.library.kept_instrument import KeptInstrument
from drafter.library.nearest_ids import nearest_ids
from drafter.library.store.reading import LibraryStore
from drafter.library.writing import LibraryWriter

Progress = Callable[[float], None]
_Digests = Mapping[str, tuple[object, object]]
"""By an instrument's id."""
_NAMED = 5
"""Most instruments that a sentence names."""


class Standing(StrEnum):
    """How an instrument of a backup stands to the library as it is now."""

    ABSENT = "absent"
    """The library has none of its id."""
    DIFFERENT = "different"
    """The library has it with other words, topics, corrections or metadata."""
    SAME = "same"


@dataclass(frozen=True)
class BackedUp:
    """An instrument in a backup.

    Attributes:
        metadata: what identifies it, as it was.
        clause_count: how many clauses it has there.
        standing: how it stands to the library.
    """

    metadata: InstrumentMetadata
    clause_count: int
    standing: Standing


@dataclass(frozen=True)
class BackupContents:
    """What is in a backup.

    Attributes:
        backup: its file.
        instruments: those that the library has not come first, then those that it has otherwise.
        fault: why it cannot be read; None where it can.
    """

    backup: Path
    instruments: tuple[BackedUp, ...] = ()
    fault: KnownError | None = None

    @property
    def absent(self) -> tuple[str, ...]:
        """The ids of the instruments that the library has not."""
        return tuple(each.metadata.id for each in self.instruments if each.standing is Standing.ABSENT)


@dataclass(frozen=True)
class TakenBack:
    """What was taken back, and what stood in its place: it can be undone with that.

    Attributes:
        ids: of the instruments taken back.
        before: those of them that the library had otherwise, as it had them.
    """

    ids: tuple[str, ...]
    before: tuple[KeptInstrument, ...]


@dataclass(frozen=True)
class BroughtBack:
    """What was brought back into a library whose file had been missing.

    Attributes:
        backup: the copy it came from.
        ids: of the instruments that are there again, or have again what a person had laid over them.
        lost: ids of those that are damaged in the copy.
    """

    backup: Path
    ids: tuple[str, ...]
    lost: tuple[str, ...]


def contents(backup: Path, path: Path) -> BackupContents:
    """What is in a backup, and how each instrument of it stands to a library.

    Args:
        backup: its file.
        path: the library's file; where it is missing, it has none of them.

    Raises:
        KnownError: the library is there and cannot be read.
    """
    return _contents(backup, _digests(path))


def all_contents(path: Path, progress: Progress | None = None) -> tuple[BackupContents, ...]:
    """What is in each backup of a library, the newest first.

    Args:
        path: the library's file.
        progress: hears the share that is read (0 to 1); what it raises comes out.

    Raises:
        KnownError: as for :func:`contents`.
    """
    found = []
    kept, now = backups(path), _digests(path)
    for number, backup in enumerate(kept):
        if progress is not None:
            progress(number / len(kept))
        found.append(_contents(backup, now))
    if progress is not None:
        progress(1.0)
    return tuple(found)


def backup_with(path: Path, instrument_id: str, among: Sequence[BackupContents] | None = None) -> Path:
    """The newest backup of a library that has an instrument in another state than the library.

    Args:
        path: the library's file.
        instrument_id: the instrument.
        among: what :func:`all_contents` gave, for who asks for several; read anew where None.

    Raises:
        KnownError: none has; where the library has it as they do, the sentence says so.
    """
    standings: dict[str, Standing] = {}
    for each in all_contents(path) if among is None else among:
        for known in each.instruments:
            if known.metadata.id == instrument_id and known.standing is not Standing.SAME:
                return each.backup
            standings.setdefault(known.metadata.id, known.standing)
    if instrument_id in standings:
        raise KnownError("restore-same", file=str(path), instrument=instrument_id)
    nearest = nearest_ids(instrument_id, tuple(standings))
    raise KnownError("restore-unknown", file=str(path), instrument=instrument_id, nearest=nearest)


def take_back(
    path: Path, backup: Path, instrument_ids: Sequence[str], *, replace: bool = False, progress: Progress | None = None
) -> TakenBack:
    """Put instruments of a backup into the library again, with their topics and corrections: all of them or none.

    Args:
        path: the library's file.
        backup: the backup's.
        instrument_ids: which.
        replace: also in place of what the library has of their ids.
        progress: hears the share that is done (0 to 1); what it raises comes out, and nothing is done.

    Raises:
        KnownError: the backup has none of an id or is damaged there, the library has it as it is there or has it and it
            may not be replaced, or it cannot be written.
    """
    wanted = tuple(dict.fromkeys(instrument_ids))

    def read(store: LibraryStore) -> Iterator[KeptInstrument]:
        for number, instrument_id in enumerate(wanted):
            if progress is not None:
                progress(number / len(wanted))
            yield _kept(store, instrument_id)

    with closing(LibraryStore.open(backup, read_only=True)) as store, LibraryWriter.open(path) as writer:
        before: list[KeptInstrument] = []

        def choose(then: KeptInstrument, there: KeptInstrument | None) -> KeptInstrument:
            if there is not None:
                _must_be_wanted(path, then, there, replace=replace)
                before.append(there)
            return then

        ids = writer.ids()
        for instrument_id in wanted:  # before the library is copied, which may let the oldest copy go
            then = _kept(store, instrument_id)
            if instrument_id in ids:
                _must_be_wanted(path, then, writer.instrument_kept(instrument_id), replace=replace)
        writer.merge(read(store), choose)
    if progress is not None:
        progress(1.0)
    return TakenBack(wanted, tuple(before))


def undo_taking_back(path: Path, taken: TakenBack, progress: Progress | None = None) -> None:
    """Let a library be as it was before instruments were taken back.

    Raises:
        KnownError: it has one of them no longer, or cannot be written.
    """
    replaced = {kept.id for kept in taken.before}
    added = [each for each in taken.ids if each not in replaced]
    with LibraryWriter.open(path) as writer:
        writer.merge(taken.before, lambda before, _there: before)
        for number, instrument_id in enumerate(added):
            if progress is not None:
                progress(number / len(added))
            writer.remove(instrument_id)


def lacking(path: Path) -> BackupContents | None:
    """What a library lacks that was made anew because its file was missing; None where that is no matter.

    Returns:
        Of the copy that has it, the instruments that :func:`bring_back` would bring.
    """
    backup = made_anew(path)
    if backup is None:
        return None
    try:
        with closing(LibraryStore.open(backup, read_only=True)) as then, closing(LibraryStore.open(path)) as now:
            wanted = tuple(each for each in _listed(then, now.digests()) if _comes_back(each, then, now))
    except KnownError:
        return None  # whoever opens the library says what is wrong with it, and the copy has nothing to give
    return BackupContents(backup, wanted) if wanted else None


def lack(path: Path) -> KnownError | None:
    """What to say of a library that was made anew because its file was missing; None where that is no matter."""
    lost = lacking(path)
    if lost is None:
        return None
    ids = [each.metadata.id for each in lost.instruments]
    instruments = ", ".join([*ids[:_NAMED], *(["…"] if len(ids) > _NAMED else [])])
    return KnownError("library-made-anew", file=str(path), backup=made_at(lost.backup), instruments=instruments)


def bring_back(path: Path, *, now: datetime, progress: Progress | None = None) -> BroughtBack | None:
    """Bring back what was in a library whose file was deleted or moved; what was added since stays as it is.

    Args:
        path: the library's file; where it is missing still, its newest sound copy is put in its place.
        now: UTC.
        progress: hears the share that is done (0 to 1); what it raises comes out, and nothing is done.

    Returns:
        What came back; None where nobody asks for it.

    Raises:
        KnownError: it cannot be written, or none of its copies can be read.
    """
    if not path.exists():
        return _put_in_place(path)
    backup = made_anew(path)
    if backup is None:
        return None
    lost: list[str] = []

    def earlier(store: LibraryStore) -> Iterator[KeptInstrument]:
        ids = store.ids()
        for number, instrument_id in enumerate(ids):
            if progress is not None:
                progress(number / len(ids))
            try:
                yield _kept(store, instrument_id)
            except KnownError:
                lost.append(instrument_id)

    with closing(LibraryStore.open(backup, read_only=True)) as store, LibraryWriter.open(path) as writer:
        at = now.strftime("%Y-%m-%dT%H:%M:%SZ")
        brought = writer.merge(earlier(store), lambda then, there: _brought(then, there, at))
        for instrument_id in store.removed_shipped() & {*writer.ids()}:
            if writer.instrument_kept(instrument_id).untouched:
                writer.remove(instrument_id)
    forget_made_anew(path)
    if progress is not None:
        progress(1.0)
    return BroughtBack(backup, brought, tuple(lost))


def _must_be_wanted(path: Path, then: KeptInstrument, there: KeptInstrument, *, replace: bool) -> None:
    """Refuses to take an instrument back that the library has.

    Raises:
        KnownError: it has it as it was, or may not lose it.
    """
    if there == then:
        raise KnownError("restore-same", file=str(path), instrument=then.id)
    if not (replace and there.id == then.id):
        raise KnownError("restore-present", file=str(path), instrument=there.id)


def _put_in_place(path: Path) -> BroughtBack | None:
    """Put the newest sound copy of a library where its file was."""
    fault: KnownError | None = None
    for backup in backups(path):
        try:
            with closing(LibraryStore.open(backup, read_only=True)) as store:
                ids = store.ids()
                store.copy_to(path)
        except KnownError as error:
            if error.message == "library-not-copied":
                raise
            fault = fault or error  # an older one may be sound
            continue
        forget_made_anew(path)
        return BroughtBack(backup, ids, ())
    if fault is not None:
        raise fault
    return None


def _digests(path: Path) -> _Digests:
    """What tells whether instruments are the same, of all in a library; of a missing one, of none."""
    if not path.exists():
        return {}
    with closing(LibraryStore.open(path)) as library:
        return library.digests()


def _contents(backup: Path, now: _Digests) -> BackupContents:
    try:
        with closing(LibraryStore.open(backup, read_only=True)) as store:
            return BackupContents(backup, _listed(store, now))
    except KnownError as error:
        return BackupContents(backup, fault=error)


def _listed(store: LibraryStore, now: _Digests) -> tuple[BackedUp, ...]:
    """The instruments of a backup: first those the library has not, then those it has otherwise."""
    then, order = store.digests(), list(Standing)
    listed = [BackedUp(known, count, _standing(known.id, then, now)) for known, count, *_ in store.instruments()]
    return tuple(sorted(listed, key=lambda each: order.index(each.standing)))


def _standing(instrument_id: str, then: _Digests, now: _Digests) -> Standing:
    if instrument_id not in now:
        return Standing.ABSENT
    return Standing.SAME if now[instrument_id] == then[instrument_id] else Standing.DIFFERENT


def _brought(then: KeptInstrument, there: KeptInstrument | None, at: str) -> KeptInstrument | None:
    """What an instrument of an earlier state is to be in a library that was made anew; None where that has it already.

    What a person did to it since stays; what a person had done before is laid over what the program ships today.
    """
    if there is None:
        return then
    if there.id != then.id or not there.untouched or then.untouched:
        return None
    return then.laid_over(there.adopted, at=at) if then.shipped else then


def _comes_back(each: BackedUp, then: LibraryStore, now: LibraryStore) -> bool:
    """Whether :func:`bring_back` would bring an instrument back."""
    if each.standing is not Standing.DIFFERENT:
        return each.standing is Standing.ABSENT
    return _brought(_kept(then, each.metadata.id), _kept(now, each.metadata.id), "") is not None


def _kept(store: LibraryStore, instrument_id: str) -> KeptInstrument:
    """An instrument of a backup.

    Raises:
        KnownError: it has none of that id, or that is damaged.
    """
    metadata = store.metadata(instrument_id)
    if metadata is None:
        nearest = nearest_ids(instrument_id, store.ids())
        raise KnownError("instrument-unknown", file=str(store.path), instrument=instrument_id, nearest=nearest)
    return store.kept(metadata)
