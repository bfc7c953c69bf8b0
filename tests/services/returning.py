"""A sheet that goes out of a desk and comes back filled in: real files, written into as other programs do it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sparraaja_desktop.model.assignments import AssignmentKind, Sheet
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.merging import Choice
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.model.review import Piece, PieceKind, Review
from sparraaja_desktop.services.desk import Desk
from tests.documents.returned.sheets import Filled

__all__ = ["Filled", "Sent", "piece", "send", "send_plan", "take"]


@dataclass(frozen=True)
class Sent:
    """The sheet that was sent and its file."""

    sheet: Sheet
    path: Path

    def filled(self) -> Filled:
        """The file in the hands of somebody."""
        return Filled(self.path.read_bytes())

    def answered(self, *answers: str) -> bytes:
        """The file with these answers under its questions, in order."""
        filled = self.filled()
        for place, text in reversed(list(enumerate(answers))):
            filled.answer(place, *text.split("\n"))
        return filled.bytes()


def send(
    desk: Desk, coaching: Engagement, folder: Path, kind: AssignmentKind, language: Language = Language.FI
) -> Sent:
    """Writes the sheet of the first service area; the coaching has one then."""
    if not desk.clients.areas(coaching.client_id):
        desk.clients.add_area(coaching.client_id, "Sivistys")
    there = [each for each in desk.assignments.of(coaching.id) if each.kind is kind]
    assignment = there[0] if there else desk.assignments.add(coaching.id, kind)
    sheet = desk.assignments.sheets(assignment.id)[0]
    version = len(desk.handouts.of_engagement(coaching.id)) + 1
    path = desk.sheets_out.write(sheet.id, language, folder / f"lomake {version}.docx")
    return Sent(desk.assignments.read_sheet(sheet.id), path)


def send_plan(desk: Desk, coaching: Engagement, folder: Path) -> Sent:
    """The plan of Sivistys, sent with two actions: one is scheduled, one is a draft."""
    area = desk.clients.add_area(coaching.client_id, "Sivistys")
    event = desk.programme.add_event(coaching.id, "Suunnitelmat")
    first = desk.plans.add(coaching.id, area.id, "Kyläilta")
    desk.plans.revise(first.id, responsible="rehtori", due_on=date(2027, 3, 1), event_id=event.id)
    desk.plans.set_state(first.id, ActionState.SCHEDULED)
    desk.plans.add(coaching.id, area.id, "Palautteeseen vastataan")
    return send(desk, coaching, folder, AssignmentKind.PLAN)


def piece(review: Review, kind: PieceKind, row: str = "", about: str = "") -> Piece:
    """The one piece of that kind of that action and column."""
    (found,) = [each for each in review.pieces if (each.kind, each.row, each.about) == (kind, row, about)]
    return found


def take(desk: Desk, data: bytes, sent: Sent, **chosen: Choice) -> Review:
    """Looks and takes in; `chosen` by the key of the piece."""
    review = desk.returned.look_at(data, "palautus.docx")
    desk.returned.take(review, chosen, sent.sheet.id)
    return review
