"""The toolbox in the window: shipped tools are read, own ones written, all by keys (R7)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.questions import Origin
from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.knowledge.toolbox import ToolsView
from sparraaja_desktop.ui.language import Translations
from tests.ui.conftest import Going
from tests.ui.framed import settle
from tests.ui.keys import CTRL, SHIFT, press, type_text
from tests.ui.shown import focused, show, unnamed, write


@pytest.fixture
def view(context: Context, qtbot: QtBot) -> ToolsView:
    """The view as the sparrer has it before them."""
    view = ToolsView(context)
    show(qtbot, view)
    return view


def own(desk: Desk) -> list[Tool]:
    """The sparrer's own tools."""
    return [tool for tool in desk.tools.all(Language.EN) if tool.origin is Origin.OWN]


def rows(view: ToolsView) -> list[str]:
    """The text of every row, headings too."""
    return [view.lines.line(row).text for row in range(view.lines.rowCount())]


def test_at_first_the_shipped_tools_are_there_to_be_read(view: ToolsView) -> None:
    assert rows(view)[:2] == ["Shipped tools (15)", "Participatory budgeting"]
    assert view.view.hasFocus()
    assert not view.form.isVisible()
    assert view.pane.title.text() == "Participatory budgeting"
    text = view.pane.text.toPlainText()
    assert "1. Agree the sum" in text
    assert "What it promotes:\n– Participation in communities and in influencing" in text
    assert "section 22 of the Local Government Act" in text
    assert not view.pane.copy_address.isVisible()
    assert not view.remove_deed.isEnabled()
    assert unnamed(view) == []


def test_what_is_read_and_its_address_are_copied(view: ToolsView, going: Going) -> None:
    view.open_place({"record": "shipped-tool-open-spaces"})
    view.pane.copy_text.click()
    assert QGuiApplication.clipboard().text().startswith("The open spaces model\n\nIn spaces open to all")
    view.pane.copy_address.click()
    assert QGuiApplication.clipboard().text().startswith("https://thl.fi/aiheet/")
    assert "Where it is from:\nhttps://thl.fi/" in view.pane.text.toPlainText()
    assert len(going.said) == 2


def test_an_own_tool_is_written_and_every_field_keeps_itself(view: ToolsView, desk: Desk) -> None:
    press(view, Qt.Key.Key_N, CTRL | SHIFT)
    assert view.form.name.hasFocus()
    assert not view.pane.isVisible()
    type_text(view.form.name, "Kyläkävely")
    write(view.form.what_for, "Nähdään yhdessä")
    write(view.form.how, "Sovi reitti\nKysy")
    write(view.form.address, "https://kyla.example")
    write(view.form.remark, "Sateella sisällä")
    press(view.form.areas.checks[Area.OWN_LIFE].box, Qt.Key.Key_Space)
    press(view.form.means.checks["together"].box, Qt.Key.Key_Space)
    (tool,) = own(desk)
    assert (tool.name, tool.what_for, tool.how) == ("Kyläkävely", "Nähdään yhdessä", "Sovi reitti\nKysy")
    assert (tool.address, tool.note) == ("https://kyla.example", "Sateella sisällä")
    assert (tool.areas, tool.means) == ((Area.OWN_LIFE,), ("together",))
    assert rows(view)[:3] == ["Own tools (1)", "Kyläkävely", "Shipped tools (15)"]
    assert unnamed(view) == []


def test_a_shipped_tool_is_copied_and_the_copy_named_anew(view: ToolsView, desk: Desk) -> None:
    view.open_place({"record": "shipped-tool-walk"})
    view.copy.click()
    assert view.form.name.selectedText() == "Walking city lab"
    type_text(view.form.name, "Torikävely")
    view.form.name.clearFocus()
    (tool,) = own(desk)
    assert tool.name == "Torikävely"
    assert tool.how.startswith("Choose a short route")


def test_an_own_tool_is_removed_by_a_key_and_the_removal_undone(view: ToolsView, desk: Desk) -> None:
    tool = desk.tools.add(name="Kyläkävely")
    view.open_place({"record": tool.id})
    assert focused() is view.view
    press(view.view, Qt.Key.Key_Return)
    assert view.form.name.hasFocus()
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Delete)
    assert own(desk) == []
    assert rows(view)[0] == "Shipped tools (15)"
    assert view.view.hasFocus()
    desk.undo.undo()
    assert own(desk) == [tool]
    view.open_place({"record": tool.id})
    view.form.remove.click()
    assert own(desk) == []


def test_the_delete_key_does_nothing_to_a_shipped_tool(view: ToolsView, desk: Desk) -> None:
    press(view.view, Qt.Key.Key_Delete)
    press(view.view, Qt.Key.Key_Return)
    assert len(desk.tools.all(Language.EN)) == 15
    assert view.view.hasFocus()


def test_the_tools_of_one_area_are_shown_and_a_new_one_is_of_it(view: ToolsView, desk: Desk) -> None:
    view.area.setFocus()
    press(view.area, Qt.Key.Key_Down, times=3)
    assert view.area.currentText() == "Participation in the common good"
    assert "Citizens' jury" not in rows(view)
    assert "Partnership table" in rows(view)
    view.add.click()
    assert own(desk)[0].areas == (Area.COMMON_GOOD,)
    assert rows(view)[:2] == ["Own tools (1)", "(no name yet)"]
    view.open_place({"record": "shipped-tool-jury"})
    assert view.pane.title.text() == "Citizens' jury"
    assert view.place() == {"record": "shipped-tool-jury"}
    assert view.area.currentIndex() == 0


def test_shipped_tools_speak_the_language_of_the_window(view: ToolsView, translations: Translations) -> None:
    translations.use(Language.SV)
    settle()
    assert "Deltagande budgetering" in rows(view)
    assert view.menu.title() == "&Metoder"
    assert view.form.means.checks["discussion"].label.text() == view._means["discussion"]
