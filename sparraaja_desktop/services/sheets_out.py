"""Assignment sheets on their way out: laid out with a code and a version, written, and remembered (R50-R54)."""

from pathlib import Path
from typing import TYPE_CHECKING

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.model import blocks, sheet_snapshot
from sparraaja_desktop.model.assignment_material import SheetMaterial
from sparraaja_desktop.model.assignments import Assignment, AssignmentKind, Sheet, SheetAnswer
from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.handout_choices import HandoutChoice
from sparraaja_desktop.model.handouts import Handout, HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.model.sheet_code import new_code
from sparraaja_desktop.model.sheet_snapshot import Snapshot
from sparraaja_desktop.services.assignments import due_of, questions_of
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.clients import client_of, first_language, words_of
from sparraaja_desktop.services.fields import with_fields
from sparraaja_desktop.services.remembering import Made, remember, write_file

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


class SheetsOut(Service):
    """The sheets as Word files. That one was sent is said by `Assignments.set_state`: writing it sends nothing."""

    def lay_out(self, sheet_id: str, language: Language, *, author: str = "", by: object | None = None) -> blocks.Sheet:
        """A sheet with the next version of its code, which it gets now when it has none; for preview. Raises NotFound.

        What is known already stands in it: answers, and in the plan the actions of the service area.
        """
        give_code(self._bench, sheet_id, by)
        with self._bench.workspace.look() as look:
            return next_sheet(self._bench, look, sheet_id, language, author)

    def write(
        self, sheet_id: str, language: Language, path: Path, *, author: str = "", by: object | None = None
    ) -> Path:
        """Writes the sheet as it is now as a Word file, whole or not at all, and remembers what was sent in it.

        Each file that is written has a version of its own. Raises HeldOpen, DiskFull, ReadOnly, Unreachable, NotFound.
        """
        sheet = self.lay_out(sheet_id, language, author=author, by=by)
        write_file(self._bench, sheet, path)
        with self._bench.workspace.look() as look:
            kept = look.need(Sheet, sheet_id)
            engagement_id = look.need(Assignment, kept.assignment_id).engagement_id
            area = look.need(ServiceArea, kept.service_area_id).name
        choice = HandoutChoice(kind=HandoutKind.ASSIGNMENT_SHEET, about_id=sheet_id, name=area)
        remember(self._bench, engagement_id, (Made(path, choice, sheet),), by)
        return path


def give_code(bench: Bench, sheet_id: str, by: object | None = None) -> None:
    """Gives the sheet its code, when it has none yet. Raises NotFound."""
    if not bench.read(Sheet, sheet_id).code:
        with bench.quiet(by) as unit:
            unit.put(with_fields(unit.need(Sheet, sheet_id), code=new_code()))


def next_sheet(bench: Bench, look: "Look", sheet_id: str, language: Language, author: str = "") -> blocks.Sheet:
    """A sheet that has its code, laid out as its next version. Raises NotFound."""
    sheet = look.need(Sheet, sheet_id)
    return laid_out(bench, look, sheet, language, next_version(look, sheet.code), author)


def sheet_wording(bench: Bench, language: Language) -> Wording:
    """The texts of an assignment sheet."""
    return bench.content.wording("assignment_sheet", language)


def next_version(look: "Look", code: str) -> int:
    """The version after the last one that was written, in the trash or not; the first is 1."""
    written = (look.all(Handout, removed=removed, code=code) for removed in (False, True))
    return max((each.version for group in written for each in group), default=0) + 1


def snapshot_for(bench: Bench, look: "Look", sheet: Sheet, version: int) -> Snapshot:
    """What was sent in that version, else in the last one; where nothing was ever sent, what would be sent now."""
    sent = [each for each in look.all(Handout, code=sheet.code) if each.snapshot] if sheet.code else []
    same = [each for each in sent if each.version == version] or sorted(sent, key=lambda each: each.version)
    if same:
        return sheet_snapshot.read(same[-1].snapshot)
    engagement_id = look.need(Assignment, sheet.assignment_id).engagement_id
    return sheet_snapshot.snapshot_of(laid_out(bench, look, sheet, first_language(look, engagement_id), 0))


def laid_out(
    bench: Bench, look: "Look", sheet: Sheet, language: Language, version: int, author: str = ""
) -> blocks.Sheet:
    """The sheet as it is now, laid out. Raises NotFound."""
    from sparraaja_desktop.documents import assignment_sheet

    material = material_of(bench, look, sheet, language, version)
    return assignment_sheet.build(material, sheet_wording(bench, language), bench.today(), author)


def material_of(bench: Bench, look: "Look", sheet: Sheet, language: Language, version: int) -> SheetMaterial:
    """What the sheet is made of. Raises NotFound."""
    assignment = look.need(Assignment, sheet.assignment_id)
    client = client_of(look, assignment.engagement_id)
    known = {each.question: each.text for each in look.all(SheetAnswer, sheet_id=sheet.id)}
    questions = questions_of(assignment)
    event = look.get(Event, assignment.due_event_id) if assignment.due_event_id else None
    is_plan = assignment.kind is AssignmentKind.PLAN
    return SheetMaterial(
        client_name=client.name.in_(language),
        words=words_of(bench, client, language),
        area_name=look.need(ServiceArea, sheet.service_area_id).name,
        title=assignment.title,
        purpose=assignment.purpose,
        questions=questions,
        answers=tuple(known.get(each, "") for each in questions),
        minutes=assignment.minutes,
        responsible=sheet.responsible,
        code=sheet.code,
        version=version,
        due_on=due_of(look, assignment),
        discussed_in=event.theme if event else "",
        actions=actions_of(look, sheet, assignment) if is_plan else None,
    )


def actions_of(look: "Look", sheet: Sheet, assignment: Assignment) -> tuple[PlannedAction, ...]:
    """The actions of the sheet's service area, in their order."""
    area_id = sheet.service_area_id
    return look.all(PlannedAction, engagement_id=assignment.engagement_id, service_area_id=area_id)
