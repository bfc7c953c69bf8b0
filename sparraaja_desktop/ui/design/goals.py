"""Goals: what the coaching aims at, agreed together (R22-R26), and who is named responsible (R27)."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.design.goal_form import GoalForm
from sparraaja_desktop.ui.design.responsible import ResponsibleCard
from sparraaja_desktop.ui.design.steps_strip import StepsStrip
from sparraaja_desktop.ui.empty import or_empty, show_or_empty
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.mapping.names import finding_choices
from sparraaja_desktop.ui.page import column, heading
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs
from sparraaja_desktop.ui.room import Room

_RESTED_ON = (FindingKind.DONE, FindingKind.NEED)


class GoalsView(RecordsView[Goal]):
    """The goals at the left with the responsible person under them, the chosen goal at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.goals.revise, self.desk.goals.remove, self.desk.goals.move)
        self._findings: list[tuple[str, str]] = []
        self.steps = StepsStrip()
        self.add, self.begin = QPushButton(), QPushButton()
        self.templates = QMenu(self)
        self.begin.setMenu(self.templates)
        self.form = GoalForm()
        self.responsible = ResponsibleCard(self)
        self.empty = heading("faint")
        form = self.form
        self.texts = {
            "text": self.draft(form.text),
            "agreed_with": self.draft(form.agreed_with),
            "measure": self.draft(form.measure),
            "link_text": self.draft(form.link_text),
        }
        self.drafts = (*self.texts.values(), *self.responsible.drafts)
        self._lay_out_all()
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def records(self) -> Sequence[Goal]:
        """The goals in their order."""
        return self.desk.goals.of(self.engagement_id or "")

    def line(self, goal: Goal) -> Line:
        """A goal; whether it is agreed is said by a sign and in words."""
        text = " ".join(goal.text.split()) or self.tr("(no text yet)")
        if goal.is_agreed and goal.agreed_on is not None:
            state = self.tr("Agreed {0} · {1}").format(say_date(goal.agreed_on), goal.agreed_with.strip())
        else:
            state = self.tr("Not agreed yet")
        return Line(goal.id, text, state, "✓" if goal.is_agreed else "○", "done" if goal.is_agreed else "need")

    def reload(self) -> None:
        """Reads the goals, the findings, the steps and the responsible person again."""
        if self.engagement_id is None:
            return
        findings = self.desk.mapping.findings(self.engagement_id)
        self._findings = finding_choices(findings, _RESTED_ON)
        self.steps.show_steps(self.desk.goals.steps(self.engagement_id))
        self.responsible.show_engagement(self.engagement_id)
        self.form.retranslate(self._programme())
        super().reload()

    def show_record(self, record: Goal | None, *, is_other: bool) -> None:
        """See `RecordsView`."""
        deeds = (self.remove_deed, self.up_deed, self.down_deed, self.agreed_deed, self.edit_deed)
        show_or_empty(record is None, self.form, self.empty, self.add, deeds)
        if record is not None:
            tools = self.desk.tools.suitable(record, self.context.language())
            self.form.show_goal(record, self._findings, tools, is_other=is_other)

    def first_focus(self) -> QWidget:
        """The list, or the way to the first goal."""
        return self.view if self.lines.rows() else self.begin

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.form.resize_text()
        self.responsible.resize_text()
        self.steps.fit(self.width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The steps stay small."""
        super().resizeEvent(event)
        self.steps.fit(self.width(), self.height())

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("Goa&ls"))
        self.view.setAccessibleName(self.tr("Goals"))
        self.add.setText(self.tr("Add a goal"))
        self.add_deed.setText(self.tr("Add a goal"))
        self.remove_deed.setText(self.tr("Remove the goal"))
        self.begin.setText(self.tr("Begin from…"))
        self.templates.setTitle(self.tr("Begin from…"))
        self.edit_deed.setText(self.tr("Write the goal"))
        self.agreed_deed.setText(self.tr("Agreed today"))
        self.up_deed.setText(self.tr("Move up"))
        self.down_deed.setText(self.tr("Move down"))
        self.empty.setText(
            self.tr(
                "No goals yet. Goals are thought out together with those who are coached: begin from a usual one, or "
                "write your own."
            )
        )
        self.steps.retranslate()
        self.responsible.retranslate()
        self._fill_templates()
        self.reload_shown()

    def _lay_out_all(self) -> None:
        left = column(self.view, beside(self.add, self.begin), self.responsible, spacing=0.4, margin=0.5)
        self.sides = self.lay_out(left, or_empty(self.empty, self.form))
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, column(self.steps, margin=0.5))
            layout.setStretch(1, 1)

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.edit_deed = self.list_deed("Return")
        self.agreed_deed = self.deed()
        self.remove_deed = self.list_deed("Del")
        self.up_deed = self.list_deed("Alt+Shift+Up")
        self.down_deed = self.list_deed("Alt+Shift+Down")
        self.menu.addAction(self.add_deed)
        self.menu.addMenu(self.templates)
        self.menu.addActions([self.edit_deed, self.agreed_deed, self.remove_deed, self.up_deed, self.down_deed])

    def _connect(self) -> None:
        self.add.clicked.connect(self._add_own)
        self.add_deed.triggered.connect(self._add_own)
        self.edit_deed.triggered.connect(self.form.text.setFocus)
        self.agreed_deed.triggered.connect(self._agreed_today)
        self.remove_deed.triggered.connect(self._remove)
        self.up_deed.triggered.connect(self._move_up)
        self.down_deed.triggered.connect(self._move_down)
        self.form.revised.connect(self._revise)
        self.form.removal_asked.connect(self._remove)
        self.form.agreed_today_asked.connect(self._agreed_today)
        self.form.tool_asked.connect(self._read_tool)

    def _programme(self) -> str:
        engagement = self.desk.engagements.read(self.engagement_id or "")
        client = self.desk.clients.read(engagement.client_id)
        return self.desk.clients.word(client, self.context.language()).programme

    def _fill_templates(self) -> None:
        """The usual goals, in the language of the window."""
        self.templates.clear()
        for template in self.desk.goals.templates():
            # A menu takes & for a letter to press.
            text = template.text.in_(self.context.language()).replace("&", "&&")
            action = self.templates.addAction(text)
            action.setData(template.key)
            action.triggered.connect(self._begin_from)

    def _begin_from(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self._add(str(sender.data()))

    def _add_own(self) -> None:
        self._add(None)

    def _add(self, template: str | None) -> None:
        """A new goal, chosen at once; an own one is written, a usual one may be."""
        if self.engagement_id is None or not self.kept():
            return
        made = self.attempt(self.desk.goals.add, self.engagement_id, template=template)
        if made is not None:
            self.view.choose(made.id)
            self.form.text.setFocus()

    def _read_tool(self, tool_id: str) -> None:
        self.context.go(Room.KNOWLEDGE, None, {"view": "tools", "record": tool_id})

    def _agreed_today(self) -> None:
        """With whom is the contact person, unless it is said already."""
        goal = self.chosen()
        if goal is None or self.engagement_id is None or not self.kept():
            return
        contact = self.desk.people.contact(self.engagement_id)
        typed = self.form.agreed_with.text().strip()
        agreed_with = typed or (contact.name if contact is not None else "")
        self.attempt(self.desk.goals.revise, goal.id, agreed_with=agreed_with, agreed_on=self.context.today())
        if not agreed_with:
            self.form.agreed_with.setFocus()
