"""Changing a library: the writing door."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from drafter import resources
from drafter.errors import KnownError
from drafter.instruments import Instrument, InstrumentMetadata, canonical_id, fold, instrument_of
from drafter.library.clause_length import check_clause_lengths
from drafter.library.keeping.backups import Backup, note_made_anew
from drafter.library.keeping.damaged import missing
from drafter.library.kept_instrument import Correction, KeptInstrument, one_line, printed
from drafter.library.nearest_ids import nearest_ids
from drafter.library.store.building import build_library
from drafter.library.store.keywords import keyword
from drafter.library.store.reading import LibraryStore
from drafter.library.store.writing import WritingStore


class LibraryWriter:
    """A library opened to be changed; use it as a context manager.

    Each deed is done whole or not at all, also where the program is killed or the disk is full in the middle of it.
    Another program may read meanwhile, and write in turn. Before the first change the file is copied into the data
    folder (see :mod:`drafter.library.keeping.backups`). Adopted words are never changed: what is wrong in a scan is
    corrected by a layer over it.
    """

    def __init__(self, store: WritingStore, *, purging: bool = True) -> None:
        self._store = store
        self._purging = purging
        self._backup: Backup | None = None

    @classmethod
    def open(cls, path: Path, *, create: bool = False, purging: bool = True) -> LibraryWriter:
        """Open a library file to change it.

        Args:
            path: the file.
            create: where there is none, an empty one is made.
            purging: whether words of what was removed, which the index of a large library may keep where a program was
                killed, are to go now; else they wait, and nobody waits for them: :attr:`to_purge`.

        Raises:
            KnownError: missing, damaged, not a library, made by a newer program, or not to be written, as the one that
                came with the program.
        """
        shipped = resources.shipped_library()
        if path.exists() and shipped.exists() and path.samefile(shipped):
            raise KnownError("library-shipped", file=str(path))
        if not path.exists():
            if not create:
                raise missing(path)
            note_made_anew(path)
            build_library(path, (), "", first=True)
        writer = cls(
            WritingStore.open_to_write(path, before_migrating=lambda store: _copied(store).finish()), purging=purging
        )
        if purging:
            try:
                writer.purge()
            except BaseException:
                writer.close()
                raise
        return writer

    def __enter__(self) -> LibraryWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; the last program to do so leaves one file without companions.

        Raises:
            KnownError: a large library could not be copied while it was changed; the changes are kept.
        """
        try:
            if self._backup is not None:
                self._backup.finish()
        finally:
            self._store.close()

    @property
    def path(self) -> Path:
        """The file it was opened from."""
        return self._store.path

    def add(self, instrument: Instrument, *, at: str, replace: bool = False) -> None:
        """Add an instrument.

        Args:
            instrument: with all its clauses.
            at: when, ISO 8601.
            replace: take it in place of the one with its id, if there is one.

        Raises:
            KnownError: its id is taken, cannot be told from one that is, or cannot be one; or a clause is too long.
        """
        check_clause_lengths(instrument, str(self.path))
        with self._change():
            before = self._must_be_free(instrument.metadata.id, replace=replace)
            if before is None:
                self._put(KeptInstrument.of(instrument, added_at=at))
                return
            laid = before.laid_over(KeptInstrument.of(instrument).adopted, at=at)
            adopted = dataclasses.replace(laid.adopted, metadata=instrument.metadata)
            self._put(dataclasses.replace(laid, adopted=adopted, added_at=at, shipped=False, edited=False), before)

    def take_in(self, kept: KeptInstrument, *, replace: bool = False) -> None:
        """Add an instrument with all that another library kept about it: topics, corrections with their history.

        Args:
            kept: the instrument.
            replace: take it in place of the one with its id, and of what was kept about that, if there is one.

        Raises:
            KnownError: its id is taken, cannot be told from one that is, or cannot be one; or a clause is too long.
        """
        check_clause_lengths(kept.adopted, str(self.path))
        with self._change():
            self._put(kept, self._must_be_free(kept.id, replace=replace))

    def merge(
        self,
        coming: Iterable[KeptInstrument],
        choose: Callable[[KeptInstrument, KeptInstrument | None], KeptInstrument | None],
    ) -> tuple[str, ...]:
        """Take in what of some instruments is wanted, all of that or none of it.

        Args:
            coming: the instruments.
            choose: given one and what the library has that cannot be told from it, says what is to be there; None
                leaves it as it is.

        Returns:
            The ids of those that are there now, or there otherwise.
        """
        taken_in: list[str] = []
        with self._change():
            for each in coming:
                taken = self._store.taken(each.id)
                before = None if taken is None else self._kept(taken)
                after = choose(each, before)
                if after is not None:
                    self._put(after, before)
                    taken_in.append(after.id)
        return tuple(taken_in)

    def renew(self, shipped: Iterable[KeptInstrument], stamp: str, *, at: str) -> bool:
        """Bring the instruments that came with the program to those that a newer program ships.

        What a person laid over them is laid over the newer ones; what a person removed, or has in its place, stays.

        Args:
            shipped: those of the newer program.
            stamp: of its library.
            at: when, ISO 8601.

        Returns:
            False where they are those of that library already.
        """
        with self._change():
            if self._store.stamp() == stamp:
                return False
            removed = self._store.removed_shipped()
            for newer in shipped:
                taken = self._store.taken(newer.id)
                before = self._kept(taken) if taken is not None else None
                if newer.id in removed or (before is not None and not (before.shipped and before.id == newer.id)):
                    continue
                after = newer if before is None else before.laid_over(newer.adopted, at=at)
                if after != before:
                    self._put(after, before)
            self._store.made_from(stamp)
            return True

    def _must_be_free(self, instrument_id: str, *, replace: bool) -> KeptInstrument | None:
        """The instrument that one of that id is to replace.

        Raises:
            KnownError: the id is taken, cannot be told from one that is, or cannot be one.
        """
        if ":" in instrument_id or not keyword("instrument", instrument_id):
            raise KnownError("instrument-id-odd", file=str(self.path), id=instrument_id)
        taken = self._store.taken(instrument_id)
        if taken is None:
            return None
        if not (replace and taken == instrument_id):
            raise KnownError("instrument-taken", file=str(self.path), instrument=taken)
        return self._kept(taken)

    def _put(self, kept: KeptInstrument, before: KeptInstrument | None = None) -> None:
        """Add an instrument, in the place of one that goes."""
        position = None
        if before is not None:
            position = self._store.position(before.id)
            self._store.remove(before)
        self._store.add(kept, position)
        self._store.remember_removal(kept.id, removed=False)

    def remove(self, instrument_id: str, progress: Callable[[float], None] | None = None) -> None:
        """Remove an instrument; no word of it stays in the file.

        Args:
            instrument_id: which.
            progress: hears the share that is done (0 to 1): of a large library it takes a while. Where it raises, the
                instrument is removed and its words go from the index when the file is next opened to write.

        Raises:
            KnownError: the library has none of that id.
        """
        with self._change(progress):
            kept = self._kept(instrument_id)
            self._store.remove(kept)
            if kept.shipped:
                self._store.remember_removal(kept.id, removed=True)

    def edit(self, metadata: InstrumentMetadata) -> None:
        """Change what is known about an instrument besides its words; its id tells which.

        Raises:
            KnownError: the library has none of that id.
        """
        self._rewrite(metadata.id, lambda kept: kept.with_metadata(metadata))

    def tag(self, target: str, topics: Iterable[str]) -> None:
        """Give topics to a clause, or to a whole instrument: then they count for each of its clauses.

        Args:
            target: an instrument's id or a clause's.
            topics: their names; «;» separates several, a name that the library has in another case or with other
                accents is written as there.

        Raises:
            KnownError: the library has no such instrument or clause, or a name has neither letters nor digits.
        """
        known = {fold(topic): topic for topic in self._store.topics()}
        names = [known.get(fold(name), name) for name in self._topic_names(topics)]
        self._rewrite(target, lambda kept: kept.tagged(self._target(kept, target), names))

    def untag(self, target: str, topics: Iterable[str]) -> None:
        """Take topics from a clause or a whole instrument; those it has not are no matter.

        Raises:
            KnownError: as for :meth:`tag`.
        """
        names = self._topic_names(topics)
        self._rewrite(target, lambda kept: kept.tagged(self._target(kept, target), names, given=False))

    def correct(self, clause_id: str, text: str, *, reason: str, author: str, at: str) -> None:
        """Lay a correction over a clause: what is read and found from now on; the print stays, and every correction.

        Args:
            clause_id: of the clause.
            text: all its words as they should read, without label.
            reason: why, e.g. ``"error de escaneo"``.
            author: who.
            at: when, ISO 8601.

        Raises:
            KnownError: the library has no such clause, the text is empty, or is what the clause says already.
        """
        correction = Correction(one_line(text), reason, author, at)

        def corrected(kept: KeptInstrument) -> KeptInstrument:
            clause = kept.instrument.by_id[self._target(kept, clause_id)]
            if not correction.text:
                raise KnownError("correction-empty", file=str(self.path), clause=clause.id)
            if correction.text in (clause.text, printed(clause)):
                raise KnownError("correction-changes-nothing", file=str(self.path), clause=clause.id)
            return kept.corrected(clause.id, correction)

        self._rewrite(self._clause_id(clause_id), corrected)

    def withdraw(self, clause_id: str, *, author: str, at: str, reason: str = "") -> None:
        """Read a clause as it is printed again; that is recorded like a correction.

        Raises:
            KnownError: the library has no such clause, or no correction lies over it.
        """

        def withdrawn(kept: KeptInstrument) -> KeptInstrument:
            clause = kept.instrument.by_id[self._target(kept, clause_id)]
            if clause.as_printed is None:
                raise KnownError("correction-none", file=str(self.path), clause=clause.id)
            return kept.corrected(clause.id, Correction(None, reason, author, at))

        self._rewrite(self._clause_id(clause_id), withdrawn)

    def kept(self) -> Iterator[KeptInstrument]:
        """Every instrument with all the library keeps about it, in its order, one after the other.

        Raises:
            KnownError: one is not as it was added.
        """
        for instrument_id in self._store.ids():
            yield self._kept(instrument_id)

    def metadata(self, instrument_id: str) -> InstrumentMetadata:
        """What is known about an instrument besides its words.

        Raises:
            KnownError: the library has none of that id.
        """
        return self._kept(instrument_id).adopted.metadata

    def instrument_kept(self, instrument_id: str) -> KeptInstrument:
        """An instrument with all the library keeps about it.

        Raises:
            KnownError: the library has none of that id.
        """
        return self._kept(instrument_id)

    def ids(self) -> tuple[str, ...]:
        """The ids of its instruments, in its order."""
        return self._store.ids()

    def known_source(self, digest: str) -> str | None:
        """The id of the instrument made from a file with those bytes (SHA-256, hex); None where there is none."""
        return self._store.known_source(digest)

    @contextmanager
    def _change(self, progress: Callable[[float], None] | None = None) -> Iterator[None]:
        """One change; before the first of them the library is copied. Of what it removes no word stays."""
        if self._backup is None:
            self._backup = _copied(self._store)
        with self._store.change():
            yield
        if self._purging:
            self.purge(progress)

    @property
    def to_purge(self) -> bool:
        """Whether the index keeps words of what was removed: it was not rewritten to the end."""
        return self._store.to_purge()

    def purge(self, progress: Callable[[float], None] | None = None) -> None:
        """Rewrite the index where it keeps words of what was removed.

        Args:
            progress: as for :meth:`remove`.
        """
        if self._store.to_purge():
            self._store.purge(progress)
        elif progress is not None:
            progress(1.0)

    def _rewrite(self, target: str, deed: Callable[[KeptInstrument], KeptInstrument]) -> None:
        """One change of the instrument that an id of its own or of one of its clauses names."""
        with self._change():
            before = self._kept(instrument_of(target.strip()))
            after = deed(before)
            if after != before:
                self._store.rewrite(before, after)

    def _target(self, kept: KeptInstrument, target: str) -> str:
        """The instrument's id, or that of one of its clauses; ``:p9.b1`` is ``:p9``."""
        wanted = canonical_id(target.strip())
        if wanted == kept.id or wanted in kept.adopted.by_id:
            return wanted
        nearest = nearest_ids(wanted, tuple(kept.adopted.by_id))
        raise KnownError("clause-unknown", file=str(self.path), clause=target, nearest=nearest)

    def _clause_id(self, target: str) -> str:
        """An id that must be a clause's.

        Raises:
            KnownError: it names an instrument.
        """
        if ":" in target:
            return target
        raise KnownError(
            "clause-unknown",
            file=str(self.path),
            clause=target,
            nearest=", ".join(f"{known}:…" for known in self._store.ids()[:3]),
        )

    def _kept(self, instrument_id: str) -> KeptInstrument:
        metadata = self._store.metadata(instrument_id)
        if metadata is None:
            raise KnownError(
                "instrument-unknown",
                file=str(self.path),
                instrument=instrument_id,
                nearest=nearest_ids(instrument_id, self._store.ids()),
            )
        return self._store.kept(metadata)

    def _topic_names(self, topics: Iterable[str]) -> list[str]:
        names = [one_line(name) for topic in topics for name in topic.split(";")]
        for name in names:
            if not keyword("topic", name):
                raise KnownError("topic-empty", file=str(self.path), topic=name)
        return names


def _copied(store: LibraryStore) -> Backup:
    return Backup(store, datetime.now(UTC).replace(tzinfo=None))
