"""The toolbox: own tools to change in place, shipped ones to read and to copy (R7)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.mapping import ItemGroup
from sparraaja_desktop.model.questions import Origin
from sparraaja_desktop.model.toolbox import Tool, suitable
from sparraaja_desktop.ui.assignments.names import short_area_name
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.fields import CalmCombo, labelled
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.knowledge.reading import ReadingPane
from sparraaja_desktop.ui.knowledge.tool_form import ToolForm
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.mapping.names import area_name, group_heading, means_names
from sparraaja_desktop.ui.page import column
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs


class ToolsView(RecordsView[Tool]):
    """The tools at the left, own ones first and of one area where that is chosen; the chosen tool at the right."""

    of_engagement = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.tools.revise, self.desk.tools.remove)
        self.area_label, self.area = QLabel(), CalmCombo()
        for area in (None, *Area):
            self.area.addItem("", area)
        self.add, self.copy = QPushButton(), QPushButton()
        self._means = means_names(self.desk, context.language())
        self.form = ToolForm(tuple(self._means))
        self.pane = ReadingPane(context, self.copy)
        form = self.form
        self.texts = {
            "name": self.draft(form.name),
            "what_for": self.draft(form.what_for),
            "how": self.draft(form.how),
            "address": self.draft(form.address),
            "note": self.draft(form.remark),
        }
        self.drafts = tuple(self.texts.values())
        left = column(labelled(self.area_label, self.area), self.view, beside(self.add), spacing=0.4, margin=0.5)
        self.lay_out(left, column(self.form, self.pane, spacing=0))
        self._make_menu()
        self.resize_text()
        self.retranslate()

    def records(self) -> Sequence[Tool]:
        """The tools, those of the area where one is chosen."""
        area = self.area.currentData()
        return suitable(self.desk.tools.all(self.context.language()), (Area(area),) if area else ())

    def lines_of(self, records: Sequence[Tool]) -> list[Line]:
        """Own ones and shipped ones, each under a heading."""
        own = [self.line(each) for each in records if each.origin is not Origin.SHIPPED]
        shipped = [self.line(each) for each in records if each.origin is Origin.SHIPPED]
        headings = (
            (self.tr("Own tools ({0})").format(len(own)), own),
            (self.tr("Shipped tools ({0})").format(len(shipped)), shipped),
        )
        return [line for text, lines in headings if lines for line in (Line("", text), *lines)]

    def line(self, tool: Tool) -> Line:
        """A tool with the areas that it promotes."""
        areas = " · ".join(short_area_name(area) for area in tool.areas)
        is_own = tool.origin is not Origin.SHIPPED
        sign, colour = ("+", "accent") if is_own else ("·", "situation")
        return Line(tool.id, tool.name or self.tr("(no name yet)"), areas, sign, colour)

    def show_record(self, record: Tool | None, *, is_other: bool) -> None:  # noqa: ARG002 - a tool has no typed fields
        """See `RecordsView`."""
        is_own = record is not None and record.origin is not Origin.SHIPPED
        self.form.setVisible(is_own)
        self.pane.setVisible(not is_own)
        for deed in (self.remove_deed, self.edit_deed):
            deed.setEnabled(is_own)
        if record is None:
            return
        self.form.show_tool(record)
        self.pane.show_text(record.name, self._said(record), (record.address,) if record.address else ())

    def open_place(self, place: dict[str, str]) -> None:
        """Chooses the tool of the place, also one that is not of the chosen area."""
        if not any(each.id == place.get("record") for each in self.shown):
            self.area.setCurrentIndex(0)
            self.reload()
        super().open_place(place)

    def first_focus(self) -> QWidget:
        """The list, which is never empty."""
        return self.view

    def retranslate(self) -> None:
        """Says every text again."""
        self._means = means_names(self.desk, self.context.language())
        self.menu.setTitle(self.tr("&Tools"))
        self.view.setAccessibleName(self.tr("Tools"))
        self.area_label.setText(self.tr("Tools for"))
        self.area.setItemText(0, self.tr("All areas of participation"))
        for row, area in enumerate(Area, start=1):
            self.area.setItemText(row, area_name(area))
        self.add.setText(self.tr("Add a tool"))
        self.add_deed.setText(self.tr("Add a tool"))
        self.copy.setText(self.tr("Make my own copy"))
        self.copy_deed.setText(self.tr("Make my own copy of the tool"))
        self.edit_deed.setText(self.tr("Write the tool"))
        self.remove_deed.setText(self.tr("Remove the tool"))
        self.form.retranslate()
        self.form.means.say(group_heading(ItemGroup.MEANS, ClientKind.MUNICIPALITY), self._means)
        self.pane.retranslate()
        self.reload_shown()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.form.resize_text()
        self.pane.resize_text()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.copy_deed = self.deed()
        self.edit_deed = self.list_deed("Return")
        self.remove_deed = self.list_deed("Del")
        self.menu.addActions([self.add_deed, self.copy_deed, self.edit_deed, self.remove_deed])
        self.area.activated.connect(self._area_chosen)
        self.add.clicked.connect(self._add)
        self.copy.clicked.connect(self._copy)
        self.add_deed.triggered.connect(self._add)
        self.copy_deed.triggered.connect(self._copy)
        self.edit_deed.triggered.connect(self.form.name.setFocus)
        self.remove_deed.triggered.connect(self._remove)
        self.form.revised.connect(self._revise)
        self.form.removal_asked.connect(self._remove)

    def _said(self, tool: Tool) -> tuple[str, ...]:
        """A shipped tool as it is read: what for, how, what to mind, and what it promotes."""
        steps = "\n".join(f"{number}. {step}" for number, step in enumerate(tool.how.splitlines(), start=1))
        areas = "\n".join(f"– {area_name(area)}" for area in tool.areas)
        means = "\n".join(f"– {self._means[key]}" for key in tool.means)
        heading = group_heading(ItemGroup.MEANS, ClientKind.MUNICIPALITY)
        promotes = self.tr("What it promotes:\n{0}").format(areas)
        return tool.what_for, steps, tool.note, promotes, f"{heading}\n{means}"

    def _area_chosen(self) -> None:
        self.reload()

    def _add(self) -> None:
        if self.kept():
            area = self.area.currentData()
            self._write(self.attempt(self.desk.tools.add, areas=(Area(area),) if area else ()))

    def _copy(self) -> None:
        if self.chosen_id is not None and self.kept():
            self._write(self.attempt(self.desk.tools.copy, self.chosen_id, self.context.language()))

    def _write(self, made: Tool | None) -> None:
        """Chooses what was made, to be named."""
        if made is not None:
            self.choose(made.id)
            self.form.name.setFocus()
            self.form.name.selectAll()
