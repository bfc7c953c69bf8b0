"""One goal: what is aimed at, with whom it is agreed, how one will know, and what it rests on."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from sparraaja_desktop.model.goals import Goal, LinkKind, Support
from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.ui.check_model import CheckModel
from sparraaja_desktop.ui.design.names import link_name, support_name
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate
from sparraaja_desktop.ui.form import Checks, Form
from sparraaja_desktop.ui.wrapped_list import WrappedList


class GoalForm(Form):
    """The fields of a goal (R1, R7, R22-R26); `agreed_today_asked` is a button, `tool_asked` carries a tool's id."""

    agreed_today_asked = Signal()
    tool_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.text_label, self.with_label, self.on_label = QLabel(), QLabel(), QLabel()
        self.measure_label, self.link_label, self.place_label = QLabel(), QLabel(), QLabel()
        self.findings_label, self.tools_label = QLabel(), QLabel()
        self.text = self.note(self.text_label, 3)
        self.agreed_with: QLineEdit = self.line(self.with_label)
        self.agreed_on = OptionalDate()
        self.field(self.on_label, self.agreed_on)
        self.agreed_today = QPushButton()
        self.buttons(self.agreed_today)
        self.areas = self.area_checks()
        self.support_group: Checks[Support] = Checks(Support)
        self.support = self.support_group.checks
        self.add(self.support_group)
        self.tools, self.tools_list = CheckModel(), WrappedList(rows_shown=(1, 6))
        self.tools_list.setModel(self.tools)
        self.field(self.tools_label, self.tools_list)
        self.tools_chosen = self.said()
        self.read_tool = QPushButton()
        self.buttons(self.read_tool)
        self.measure = self.note(self.measure_label, 2)
        self.link = CalmCombo()
        for link in (None, *LinkKind):
            self.link.addItem("", link)
        self.field(self.link_label, self.link)
        self.link_text = QLineEdit()
        self.link_text_box = self.field(self.place_label, self.link_text)
        self.findings, self.findings_list = CheckModel(), WrappedList(rows_shown=(1, 8))
        self.findings_list.setModel(self.findings)
        self.findings_box = self.field(self.findings_label, self.findings_list)
        self.no_findings = self.said()
        self.remove = QPushButton()
        self.buttons(self.remove)
        self.end()
        self._connect()

    def show_goal(
        self, goal: Goal, findings: Sequence[tuple[str, str]], tools: Sequence[Tool], *, is_other: bool
    ) -> None:
        """Shows all but the typed texts; `findings` may be rested on, ids and texts, `tools` are those that suit it."""
        self.agreed_on.show_value(goal.agreed_on, is_other=is_other)
        self.agreed_today.setVisible(not goal.is_agreed)
        self.areas.show_checked(goal.areas)
        self.link.setCurrentIndex((None, *LinkKind).index(goal.link))
        self.link_text_box.setVisible(goal.link is not None)
        self.support_group.show_checked(goal.support)
        self._show_tools(goal, tools)
        self.findings.show(findings, goal.finding_ids)
        self.findings_box.setVisible(bool(findings))
        self.no_findings.setVisible(not findings)

    def retranslate(self, programme: str) -> None:
        """Says every text again; `programme` is the client's word for its participation programme."""
        self.text_label.setText(self.tr("Goal"))
        self.with_label.setText(self.tr("Agreed with"))
        self.on_label.setText(self.tr("Agreed on"))
        self.agreed_today.setText(self.tr("Agreed today"))
        self.areas.retranslate()
        self.support_group.setTitle(self.tr("What supervisors get"))
        self.support_group.name({kind: support_name(kind) for kind in Support})
        self.tools_label.setText(self.tr("Suitable tools; Space chooses, Return reads"))
        self.read_tool.setText(self.tr("Read about the tool"))
        self.measure_label.setText(self.tr("How one will know that it is reached"))
        self.link_label.setText(self.tr("Tied to a document of the client"))
        self.link.setItemText(0, self.tr("Not tied yet"))
        for row, link in enumerate(LinkKind, start=1):
            self.link.setItemText(row, link_name(link, programme))
        self.place_label.setText(self.tr("Where in the document"))
        self.findings_label.setText(self.tr("Findings that it rests on"))
        self.no_findings.setText(
            self.tr(
                "Findings that it rests on: none yet. What is already done and the needs come here from the mapping."
            )
        )
        self.remove.setText(self.tr("Remove the goal"))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        if hasattr(self, "findings_list"):
            self.findings_list.fit()
            self.tools_list.fit()

    def _connect(self) -> None:
        self.agreed_on.changed.connect(self._agreed_on_chosen)
        self.agreed_today.clicked.connect(self.agreed_today_asked)
        self.link.activated.connect(self._link_chosen)
        self.support_group.chosen.connect(self._support_chosen)
        self.tools.chosen.connect(self._tools_chosen)
        self.tools_list.activated.connect(self._ask_tool)
        self.read_tool.clicked.connect(self._ask_tool)
        self.findings.chosen.connect(self._findings_chosen)
        self.remove.clicked.connect(self.removal_asked)

    def _show_tools(self, goal: Goal, tools: Sequence[Tool]) -> None:
        names = {each.id: each.name or self.tr("(no name yet)") for each in tools}
        self.tools.show(list(names.items()), goal.tool_ids)
        chosen = [name for tool_id, name in names.items() if tool_id in goal.tool_ids]
        self.tools_chosen.setText(self.tr("Chosen: {0}").format(", ".join(chosen)))
        self.tools_chosen.setVisible(bool(chosen))

    def _agreed_on_chosen(self, day: date | None) -> None:
        self.revised.emit({"agreed_on": day})

    def _link_chosen(self) -> None:
        link = self.link.currentData()
        self.revised.emit({"link": LinkKind(link) if link else None})

    def _support_chosen(self, support: object) -> None:
        self.revised.emit({"support": support})

    def _tools_chosen(self, ids: object) -> None:
        self.revised.emit({"tool_ids": ids})

    def _ask_tool(self) -> None:
        """The tool that the list is at, the first one when it is at none."""
        if self.tools.rowCount():
            self.tool_asked.emit(self.tools.id_of(max(self.tools_list.currentIndex().row(), 0)))

    def _findings_chosen(self, ids: object) -> None:
        self.revised.emit({"finding_ids": ids})
