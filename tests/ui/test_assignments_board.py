"""The board of sheets, worked by keys; the sheet; a reminder that is ready to be sent."""

from datetime import date
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.assignments import AssignmentKind, Sheet, SheetState
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.assignments.board import BoardView
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import DraftState
from tests.ui.coaching import Coached, coached
from tests.ui.conftest import Going
from tests.ui.keys import SHIFT, press, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import show, write

TODAY = date(2026, 11, 24)


@pytest.fixture
def there(desk: Desk) -> Coached:
    """A coaching with an assignment for two service areas that is due by the second event."""
    there = coached(desk, events=2)
    made = desk.assignments.add(there.engagement.id, AssignmentKind.OBSERVATIONS)
    desk.assignments.revise(made.id, title="Kolme havaintoa", due_event_id=there.events[1].id)
    return there


class Mail:
    """The system's mail program, or none."""

    def __init__(self) -> None:
        self.opened: list[QUrl] = []
        self.is_there = True

    def open(self, url: QUrl) -> bool:
        """As QDesktopServices.openUrl."""
        self.opened.append(url)
        return self.is_there


@pytest.fixture
def mail() -> Mail:
    """A mail program that remembers what it was given."""
    return Mail()


def opened(context: Context, there: Coached, qtbot: QtBot, mail: Mail) -> BoardView:
    """The board as the sparrer has it before them."""
    view = BoardView(context, mail.open)
    show(qtbot, view, there.engagement.id)
    return view


def sheet(desk: Desk, there: Coached, row: int = 0) -> Sheet:
    """The sheet of a service area."""
    return desk.assignments.sheets(desk.assignments.of(there.engagement.id)[0].id)[row]


def cell(view: BoardView, row: int = 0, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    """What stands in a cell of the first assignment."""
    return str(view.model.data(view.model.index(row, 0), role))


def test_space_goes_through_the_states_with_today_s_date_and_back(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot, mail: Mail
) -> None:
    view = opened(context, there, qtbot, mail)
    assert view.table.hasFocus()
    assert cell(view) == "○ Not sent"
    press(view.table, Qt.Key.Key_Space)
    assert (sheet(desk, there).state, sheet(desk, there).sent_on) == (SheetState.SENT, TODAY)
    assert cell(view).startswith("→ Sent\n")
    press(view.table, Qt.Key.Key_Space)
    assert (sheet(desk, there).state, sheet(desk, there).returned_on) == (SheetState.RETURNED, TODAY)
    press(view.table, Qt.Key.Key_Space, times=2)
    assert sheet(desk, there).state is SheetState.DISCUSSED
    assert sheet(desk, there).discussed_event_id == there.events[1].id
    assert cell(view) == "✓ Discussed"
    press(view.table, Qt.Key.Key_Space, SHIFT, times=4)
    assert sheet(desk, there).state is SheetState.NOT_SENT


def test_a_sheet_that_should_be_back_is_overdue_in_words(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot, mail: Mail
) -> None:
    made = desk.assignments.of(there.engagement.id)[0]
    view = opened(context, there, qtbot, mail)
    assert "overdue" not in cell(view)
    desk.assignments.revise(made.id, due_on=date(2026, 11, 20))
    assert "! overdue" in cell(view)
    colour = view.model.data(view.model.index(0, 0), Qt.ItemDataRole.ForegroundRole)
    assert colour.name() == context.look().alert
    assert "overdue" in cell(view, role=Qt.ItemDataRole.AccessibleTextRole)
    desk.assignments.set_state(sheet(desk, there).id, SheetState.RETURNED)
    assert "overdue" not in cell(view)


def test_every_field_of_a_sheet_is_kept(context: Context, desk: Desk, there: Coached, qtbot: QtBot, mail: Mail) -> None:
    view = opened(context, there, qtbot, mail)
    form = view.form
    assert form.title.text() == "Sivistys · Kolme havaintoa"
    press(view.table, Qt.Key.Key_Return)
    assert form.responsible.hasFocus()
    type_text(form.responsible, "Anna Virtanen")
    write(form.answers, "Moni kysyi, kuka päättää.")
    press(form.state, Qt.Key.Key_Down)
    form.sent.edit.selectAll()
    write(form.sent.edit, "20.11.2026")
    write(form.returned.edit, "23.11.2026")
    press(form.discussed, Qt.Key.Key_Down)
    kept = sheet(desk, there)
    assert (kept.responsible, kept.answers) == ("Anna Virtanen", "Moni kysyi, kuka päättää.")
    assert (kept.state, kept.sent_on, kept.returned_on) == (SheetState.SENT, date(2026, 11, 20), date(2026, 11, 23))
    assert kept.discussed_event_id == there.events[0].id
    assert "Anna Virtanen" in cell(view)


def test_another_cell_shows_its_own_sheet(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot, mail: Mail
) -> None:
    desk.assignments.revise_sheet(sheet(desk, there, 1).id, responsible="Matti")
    view = opened(context, there, qtbot, mail)
    press(view.table, Qt.Key.Key_Down)
    assert view.form.responsible.text() == "Matti"
    assert view.form.title.text() == "Elinvoima · Kolme havaintoa"
    assert view.current_record() == ("Sheet", sheet(desk, there, 1).id)


def test_what_cannot_be_kept_stays_with_its_sheet(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot, mail: Mail
) -> None:
    view = opened(context, there, qtbot, mail)
    view.form.responsible.setText("ä" * 1_001)
    view.table.setFocus()
    press(view.table, Qt.Key.Key_Down)
    assert view.texts["responsible"].state is DraftState.FAILED
    assert view.table.currentIndex().row() == 0
    press(view.table, Qt.Key.Key_Space)
    view.copy_deed.trigger()
    assert sheet(desk, there).state is SheetState.NOT_SENT
    view.form.responsible.setText("Lyhyt")
    press(view.table, Qt.Key.Key_Down)
    assert view.table.currentIndex().row() == 1


def test_a_reminder_is_copied(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot, mail: Mail, going: Going
) -> None:
    client_id = desk.engagements.read(there.engagement.id).client_id
    desk.people.add(client_id, "Salla Sparraaja", roles=(Role.SPARRER,))
    view = opened(context, there, qtbot, mail)
    view.form.copy.setFocus()
    press(view.form.copy, Qt.Key.Key_Space)
    wanted = desk.assignments.reminder(sheet(desk, there).id, Language.EN, sparrer="Salla Sparraaja")
    assert QGuiApplication.clipboard().text() == wanted
    assert "Salla Sparraaja" in wanted
    assert going.said == ["The reminder is copied: paste it where you write."]


def test_a_reminder_opens_in_the_mail_program_to_whom_it_concerns(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot, mail: Mail
) -> None:
    client_id = desk.engagements.read(there.engagement.id).client_id
    person = desk.people.add(client_id, "Anna Virtanen")
    desk.people.revise(person.id, email="anna.virtanen@esimerkki.test")
    desk.assignments.revise_sheet(sheet(desk, there).id, responsible="anna virtanen")
    view = opened(context, there, qtbot, mail)
    view.form.mail.setFocus()
    press(view.form.mail, Qt.Key.Key_Space)
    (url,) = mail.opened
    said = unquote(bytes(url.toEncoded().data()).decode())
    assert said.startswith("mailto:anna.virtanen@esimerkki.test?subject=Sivistys")
    assert "Kolme havaintoa" in said


def test_without_a_mail_program_it_is_said_what_to_do(
    context: Context, there: Coached, qtbot: QtBot, mail: Mail, ask: ScriptedAsk
) -> None:
    mail.is_there = False
    view = opened(context, there, qtbot, mail)
    view.mail_deed.trigger()
    assert ask.asked == ["No mail program answered. Copy the reminder instead."]


def test_without_service_areas_the_board_says_what_to_do_first(
    context: Context, desk: Desk, qtbot: QtBot, mail: Mail, going: Going
) -> None:
    there = coached(desk, areas=())
    view = opened(context, there, qtbot, mail)
    assert view.before.isVisible()
    assert not view.table.isVisible()
    assert view.before.way.hasFocus()
    press(view.before.way, Qt.Key.Key_Space)
    assert going.went == [("overview", there.engagement.id)]
    view.copy_deed.trigger()
    view.next_deed.trigger()
    view.open_deed.trigger()
    assert going.said == []


def test_the_place_leads_back_to_the_sheet(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot, mail: Mail
) -> None:
    view = opened(context, there, qtbot, mail)
    view.open_place({"record": sheet(desk, there, 1).id})
    assert view.place() == {"record": sheet(desk, there, 1).id}
    view.open_place({"record": "gone"})
    assert view.place() == {"record": sheet(desk, there, 1).id}


def test_a_new_service_area_has_a_row_and_the_chosen_sheet_stays(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot, mail: Mail
) -> None:
    view = opened(context, there, qtbot, mail)
    press(view.table, Qt.Key.Key_Down)
    chosen = view.place()
    client_id = desk.engagements.read(there.engagement.id).client_id
    desk.clients.add_area(client_id, "Varhaiskasvatus")
    assert view.model.rowCount() == 3
    assert view.place() == chosen
    vertical = view.model.headerData(2, Qt.Orientation.Vertical)
    assert vertical == "Varhaiskasvatus"
    assert view.model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is None


def test_a_sheet_that_is_gone_meanwhile_is_said(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot, mail: Mail, ask: ScriptedAsk
) -> None:
    view = opened(context, there, qtbot, mail)
    view.hide()
    desk.assignments.remove(desk.assignments.of(there.engagement.id)[0].id)
    view.next_deed.trigger()
    assert len(ask.asked) == 1
