"""Sheets that come back: looked at, laid beside what is known, and taken in as one gesture (R50-R54; word.md 1.5)."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sparraaja_desktop.model.assignments import Assignment, Sheet, SheetState
from sparraaja_desktop.model.errors import Mistake, Unreachable
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.merging import Choice
from sparraaja_desktop.model.returned import Doubt, ReadSheet, Refused, RefusedFor, Remark
from sparraaja_desktop.model.returned_files import ReturnedFile
from sparraaja_desktop.model.review import Candidate, Home, Piece, PieceKind, Review
from sparraaja_desktop.model.text import clean, clean_line
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.comparing import known_of, pieces_of
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.fields import with_fields
from sparraaja_desktop.services.finding_home import Found, candidate_of, candidates, find_home
from sparraaja_desktop.services.sheets_out import sheet_wording, snapshot_for
from sparraaja_desktop.services.taking_in import Entry

if TYPE_CHECKING:
    from sparraaja_desktop.documents.returned.sheet import Returned
    from sparraaja_desktop.store.unit import Look, Unit

LARGEST: Final = 20_000_000
"""Bytes of a file that is looked at."""

_WAITING: Final = (SheetState.NOT_SENT, SheetState.SENT)


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in: the file as it is kept, how many pieces, the actions whose timetable is open again (R51),
    and what stands beside the answers because it had no place, with the reasons.
    """

    file: ReturnedFile
    count: int
    fell_back: tuple[str, ...]
    notes: tuple[str, ...]
    remarks: tuple[Remark, ...]


class ReturnedSheets(Service):
    """What comes back from the service areas. Looking at it changes nothing."""

    def look_at(self, file: Path | bytes, file_name: str = "", language: Language = Language.FI) -> Review:
        """A Word file laid beside what is known; `language` is that in which candidates are named.

        Raises Refused with the cause, and Unreachable when the file cannot be read.
        """
        data = bytes_of(file) if isinstance(file, Path) else file
        name = file_name or (file.name if isinstance(file, Path) else "")
        returned = _opened(data, name)
        with self._bench.workspace.look() as look:
            found = find_home(self._bench, look, returned, language)
            return self._reviewed(look, _begun(look, data, clean_line(name), found), returned)

    def look_at_text(self, text: str, sheet_id: str, language: Language = Language.FI) -> Review:
        """Answers pasted from a mail, in the order of the sheet. Raises NotFound and TooLong."""
        data = clean(text).encode()
        with self._bench.workspace.look() as look:
            sheet = look.need(Sheet, sheet_id)
            named = (candidate_of(look, sheet, language),)
            found = Found(Home.CHOSEN, sheet_id, named, sheet.code, 0)
            return self._reviewed(look, replace(_begun(look, data, "", found), is_pasted=True), None)

    def look_again(self, review: Review, sheet_id: str) -> Review:
        """The same file as that of another sheet, or as things are now. Raises NotFound."""
        home = review.home if sheet_id == review.sheet_id else Home.CHOSEN
        returned = None if review.is_pasted else _opened(review.data, review.file_name)
        with self._bench.workspace.look() as look:
            look.need(Sheet, sheet_id)
            already = _already_in(look, review.digest)
            again = replace(review, home=home, sheet_id=sheet_id, already_in=already)
            return self._reviewed(look, again, returned)

    def candidates(self, language: Language) -> tuple[Candidate, ...]:
        """The sheets of all coachings that go on."""
        with self._bench.workspace.look() as look:
            return candidates(look, language)

    def of(self, engagement_id: str) -> tuple[ReturnedFile, ...]:
        """What came back in a coaching, the oldest first."""
        with self._bench.workspace.look() as look:
            return look.all(ReturnedFile, engagement_id=engagement_id)

    def take(self, review: Review, choices: Mapping[str, Choice], sheet_id: str, by: object | None = None) -> Taken:
        """Takes in what was chosen, the usual choice for what is not named, against what is known at this moment.

        The sheet is returned then, unless it was discussed already; the file is kept as it came, with a log. Nothing
        that is emptied or missing in the file goes unless that was chosen, and no action stays agreed without what
        that takes (R51). Raises NotFound, TooLong, and Mistake for a file that was taken in before.
        """
        returned = None if review.is_pasted else _opened(review.data, review.file_name)
        with self._bench.gesture(Deed.SHEET_TAKEN_IN, by) as unit:
            if _already_in(unit, review.digest):
                raise Mistake("the same file was taken in before")
            sheet = unit.need(Sheet, sheet_id)
            pieces, read = self._compared(unit, review, sheet, returned)
            wording = sheet_wording(self._bench, snapshot_for(self._bench, unit, sheet, review.version).language)
            entry = Entry(self._bench, unit, sheet, wording)
            entry.take(pieces, {each.key: choices.get(each.key, each.usual) for each in pieces})
            unit.put(_come_back(self._bench.today(), sheet, entry.notes))
            file = self._file(unit, review, sheet, (*read.remarks, *entry.remarks), entry.written_log())
            unit.put(file)
        return Taken(file, entry.count, tuple(entry.fell_back), tuple(entry.notes), tuple(entry.remarks))

    def _file(self, unit: "Unit", review: Review, sheet: Sheet, remarks: tuple[Remark, ...], log: str) -> ReturnedFile:
        return ReturnedFile(
            id=self._bench.new_id(),
            engagement_id=unit.need(Assignment, sheet.assignment_id).engagement_id,
            sheet_id=sheet.id,
            code=review.code,
            version=review.version,
            file_name=review.file_name,
            digest=review.digest,
            received_at=unit.at,
            taken_at=unit.at,
            content=review.data,
            remarks=tuple(dict.fromkeys(f"{each.doubt} {each.about}".strip() for each in remarks)),
            read=log,
        )

    def _reviewed(self, look: "Look", review: Review, returned: "Returned | None") -> Review:
        if review.sheet_id is None:
            return replace(review, pieces=(), remarks=())
        sheet = look.need(Sheet, review.sheet_id)
        pieces, read = self._compared(look, review, sheet, returned)
        return replace(review, pieces=pieces, remarks=(*read.remarks, *self._doubts(pieces)))

    def _doubts(self, pieces: tuple[Piece, ...]) -> Iterator[Remark]:
        """What is to be known of the pieces before they are taken: what has no place, and what was removed here."""
        from sparraaja_desktop.documents.returned.cells import read_areas, read_written_day

        for piece in pieces:
            if piece.is_gone:
                yield Remark(Doubt.ACTION_GONE, piece.row)
            came = piece.cells if piece.kind is PieceKind.NEW_ROW else {piece.about: piece.merge.theirs or ""}
            day, areas = (came.get(key, "").strip() if piece.differs else "" for key in ("due_on", "areas"))
            if day and read_written_day(day) is None:
                yield Remark(Doubt.DAY_UNREAD, day)
            if areas and not read_areas(areas, (sheet_wording(self._bench, each) for each in Language))[1]:
                yield Remark(Doubt.AREA_UNREAD, areas)

    def _compared(
        self, look: "Look", review: Review, sheet: Sheet, returned: "Returned | None"
    ) -> tuple[tuple[Piece, ...], ReadSheet]:
        snapshot = snapshot_for(self._bench, look, sheet, review.version if sheet.code == review.code else 0)
        if returned is not None:
            read = returned.read(snapshot.form)
        else:
            from sparraaja_desktop.documents.returned.pasted import read_pasted

            read = read_pasted(review.data.decode(), snapshot.form)
        wording = sheet_wording(self._bench, snapshot.language)
        return pieces_of(snapshot, known_of(look, sheet), read, wording), read


def _begun(look: "Look", data: bytes, name: str, found: Found) -> Review:
    digest = hashlib.sha256(data).hexdigest()
    return Review(
        file_name=name,
        digest=digest,
        data=data,
        home=found.home,
        sheet_id=found.sheet_id,
        candidates=found.candidates,
        code=found.code,
        version=found.version,
        already_in=_already_in(look, digest),
    )


def _already_in(look: "Look", digest: str) -> str:
    return next((each.id for each in look.all(ReturnedFile, digest=digest)), "")


def _come_back(today: date, sheet: Sheet, notes: list[str]) -> Sheet:
    """The sheet as one that has come back, with what had no place in its free text."""
    answers = "\n\n".join(filter(None, (sheet.answers.rstrip(), *notes))) if notes else sheet.answers
    came = with_fields(sheet, answers=clean(answers), returned_on=sheet.returned_on or today)
    return with_fields(came, state=SheetState.RETURNED) if sheet.state in _WAITING else came


def bytes_of(path: Path) -> bytes:
    """A file that comes from outside. Raises Refused for one that is too large, Unreachable when it cannot be read."""
    try:
        if path.stat().st_size > LARGEST:
            raise Refused(RefusedFor.TOO_LARGE)
        return path.read_bytes()
    except OSError as error:
        raise Unreachable(path, str(error)) from error


def _opened(data: bytes, name: str) -> "Returned":
    from sparraaja_desktop.documents.returned.sheet import Returned

    return Returned(data, name)
