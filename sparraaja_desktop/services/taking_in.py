"""What was chosen of a returned sheet becomes part of the coaching; nothing that cannot be placed is lost (R50-R54)."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.model.assignments import Assignment, Sheet
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.merging import Choice
from sparraaja_desktop.model.plans import PlannedAction, fallen_back
from sparraaja_desktop.model.returned import Doubt, Remark
from sparraaja_desktop.model.review import Piece, PieceKind
from sparraaja_desktop.model.text import LINE_LIMIT, clean, clean_line
from sparraaja_desktop.services.assignments import put_answer
from sparraaja_desktop.services.belonging import remove_whole
from sparraaja_desktop.services.bench import Bench
from sparraaja_desktop.services.fields import with_fields
from sparraaja_desktop.services.order import next_position, put_in_order
from sparraaja_desktop.services.sheets_out import actions_of, sheet_wording

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Unit


@dataclass(slots=True)
class Entry:
    """Takes pieces into one sheet within a unit, and remembers what came of it.

    `count` is how many pieces were taken, `fell_back` the actions whose timetable is open again (R51), `notes` what
    had no place of its own, `remarks` why; `log` has a line for each piece that was taken.
    """

    bench: Bench
    unit: "Unit"
    sheet: Sheet
    wording: Wording
    count: int = 0
    fell_back: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    log: list[dict[str, str]] = field(default_factory=list)

    def take(self, pieces: Iterable[Piece], choices: Mapping[str, Choice]) -> None:
        """Takes every piece that is not left as it is."""
        cells: dict[str, dict[str, str]] = {}
        for piece in pieces:
            choice = choices[piece.key]
            if choice is Choice.OURS or not piece.differs:
                continue
            self._log(piece, choice)
            text = piece.merge.taken(choice)
            match piece.kind:
                case PieceKind.ANSWER:
                    self._answer(piece.about, text)
                case PieceKind.CELL:
                    cells.setdefault(str(piece.row_id), {})[piece.about] = text
                case PieceKind.NEW_ROW:
                    self._add(piece.cells)
                case PieceKind.MISSING_ROW:
                    self._remove(str(piece.row_id))
                case _:
                    self.notes.append(text)
        for action_id, changed in cells.items():
            self._revise(action_id, changed)

    def written_log(self) -> str:
        """The log as it is kept."""
        return json.dumps(self.log, ensure_ascii=False, separators=(",", ":"))

    def _log(self, piece: Piece, choice: Choice) -> None:
        merge = piece.merge
        said = {"piece": piece.key, "about": piece.about, "row": piece.row, "choice": choice.value}
        self.log.append({**said, "sent": merge.base, "was": merge.ours, "came": merge.theirs or ""})
        self.count += 1

    def _answer(self, question: str, text: str) -> None:
        put_answer(self.bench, self.unit, self.sheet.id, question, clean(text))

    def _add(self, cells: Mapping[str, str]) -> None:
        assignment = self.unit.need(Assignment, self.sheet.assignment_id)
        action = PlannedAction(
            id=self.bench.new_id(),
            engagement_id=assignment.engagement_id,
            service_area_id=self.sheet.service_area_id,
            position=next_position(actions_of(self.unit, self.sheet, assignment)),
            action=clean(cells.get("action", "")),
            assignment_id=assignment.id,
        )
        self.unit.put(self._with_cells(action, cells))

    def _revise(self, action_id: str, cells: Mapping[str, str]) -> None:
        action = self.unit.need(PlannedAction, action_id)
        revised = self._with_cells(action, cells)
        possible = fallen_back(revised)
        if possible.state is not action.state:
            self.fell_back.append(possible.action)
        self.unit.put(possible)

    def _remove(self, action_id: str) -> None:
        action = self.unit.need(PlannedAction, action_id)
        remove_whole(self.unit, action)
        put_in_order(self.unit, actions_of(self.unit, self.sheet, self.unit.need(Assignment, self.sheet.assignment_id)))

    def _with_cells(self, action: PlannedAction, cells: Mapping[str, str]) -> PlannedAction:
        """The action with what the cells say; what a field cannot hold is noted beside."""
        for key in ("action", "for_whom", "resources", "measure"):
            if key in cells:
                action = with_fields(action, **{key: clean(cells[key])})
        for key, read in (("responsible", self._line), ("areas", self._areas), ("due_on", self._day)):
            if key in cells:
                action = read(action, cells[key])
        if "staff" in cells:
            who, _, how = clean(cells["staff"]).partition("\n")
            action = with_fields(action, staff_who=who, staff_how=how)
        return action

    def _line(self, action: PlannedAction, text: str) -> PlannedAction:
        if len(text) > LINE_LIMIT:
            self._note(action, "responsible", text, Doubt.TOO_LONG)
            return action
        return with_fields(action, responsible=clean_line(text))

    def _areas(self, action: PlannedAction, text: str) -> PlannedAction:
        from sparraaja_desktop.documents.returned.cells import read_areas

        areas, is_whole = read_areas(text, (sheet_wording(self.bench, each) for each in Language))
        if not is_whole:
            self._note(action, "areas", text, Doubt.AREA_UNREAD)
        return with_fields(action, areas=areas) if areas or is_whole else action

    def _day(self, action: PlannedAction, text: str) -> PlannedAction:
        from sparraaja_desktop.documents.returned.cells import read_written_day

        day = read_written_day(text)
        if day is None and text.strip():
            self._note(action, "due_on", text, Doubt.DAY_UNREAD)
            return action
        return with_fields(action, due_on=day)

    def _note(self, action: PlannedAction, key: str, text: str, why: Doubt) -> None:
        name = self.wording.text(f"plan.column.{key}")
        self.notes.append(": ".join(filter(None, (action.action.strip(), name, text.strip()))))
        self.remarks.append(Remark(why, text.strip()))
