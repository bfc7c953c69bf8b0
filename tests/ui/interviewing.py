"""What the tests of the interview share: a coaching of Hollola, its view, and what can be seen of it."""

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Answer, Finding, FindingKind, Interview, Mode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.mapping.interviews import InterviewsView

GUIDE = "shipped-contact"


def coaching_of_hollola(desk: Desk) -> Engagement:
    """A coaching with two service areas and no interview yet."""
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    desk.clients.add_area(client.id, "Sivistyspalvelut")
    desk.clients.add_area(client.id, "Tekniset palvelut")
    return desk.engagements.start(client.id, SparrerKind.EXPERT)


def interview_begun(desk: Desk, context: Context, guide: str | None = GUIDE) -> Interview:
    """An interview begun some other day."""
    coaching = coaching_of_hollola(desk)
    return desk.mapping.start_interview(coaching.id, guide, Language.FI, context.today(), Mode.REMOTE)


def shown(context: Context, engagement_id: str, qtbot: QtBot) -> InterviewsView:
    """The view as the sparrer has it before them, the keyboard where it wants it."""
    view = InterviewsView(context)
    qtbot.addWidget(view)
    view.resize(1050, 640)
    view.open(engagement_id)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    first = view.first_focus()
    assert first is not None
    first.setFocus()
    return view


def noted(desk: Desk, view: InterviewsView) -> str:
    """The note of the open question as it is kept."""
    return answer(desk, view).note


def answer(desk: Desk, view: InterviewsView) -> Answer:
    """The open question as it is kept."""
    assert view.work.answer_id is not None
    return desk.mapping.read_answer(view.work.answer_id)


def found(desk: Desk, view: InterviewsView) -> list[tuple[FindingKind, str]]:
    """What is marked in the open note, as it is kept."""
    view.pane.note_draft.flush()
    return [(each.kind, each.text) for each in desk.mapping.findings_of(answer(desk, view).id)]


def only(desk: Desk, view: InterviewsView) -> Finding:
    """The one finding of the open note."""
    view.pane.note_draft.flush()
    (finding,) = desk.mapping.findings_of(answer(desk, view).id)
    return finding


def put_cursor(view: InterviewsView, text: str, *, after: bool = False) -> None:
    """Puts the cursor before (or after) a text of the note."""
    note = view.pane.note
    cursor = note.document().find(text)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionEnd() if after else cursor.selectionStart())
    note.setTextCursor(cursor)


def select(view: InterviewsView, text: str) -> None:
    """Selects a text of the note."""
    note = view.pane.note
    cursor = note.document().find(text)
    assert not cursor.isNull()
    note.setTextCursor(cursor)


def to_end(view: InterviewsView) -> None:
    """Puts the cursor at the end of the note."""
    view.pane.note.moveCursor(QTextCursor.MoveOperation.End)


def rows(view: InterviewsView) -> list[str]:
    """The question list as a screen reader says it, headings left out."""
    return [view.questions.lines.line(row).spoken for row in view.questions.lines.rows()]
