"""The programme of events: their list at the left, the one that is chosen at the right (R30, R35-R39, R55)."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.fields import OptionalDate, labelled
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.mapping.view import narrow
from sparraaja_desktop.ui.page import column, heading, scrolled
from sparraaja_desktop.ui.programme.beginning import Beginning
from sparraaja_desktop.ui.programme.draft_words import because
from sparraaja_desktop.ui.programme.names import event_name
from sparraaja_desktop.ui.programme.views import EventViews
from sparraaja_desktop.ui.programme.warnings import event_warnings
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs


class EventsPage(RecordsView[Event]):
    """Without events it offers to propose a programme; with them it shows them in order.

    In the list Space marks an event as held, Alt+Shift+Up and Down move it, Delete removes it, Return goes to its
    views.
    """

    least = (10, 7.5)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        programme = self.desk.programme
        self.verbs = RecordVerbs(programme.revise_event, programme.remove_event, programme.move_event)
        self._meetings: dict[str, str] = {}
        self.beginning = Beginning(context.look)
        self.views = EventViews(context)
        self.hint, self.add = heading("faint"), QPushButton()
        self.approval = heading("faint")
        self.with_label, self.approved_with = QLabel(), QLineEdit()
        self.on_label, self.approved_on = QLabel(), OptionalDate()
        self.approving = self.draft(self.approved_with)
        self.drafts = (self.approving,)
        self._approval_of: str | None = None
        self._make_menu()
        self._lay_out()
        self._connect()
        self.resize_text()
        self.retranslate()

    def records(self) -> Sequence[Event]:
        """The events, and the names of the meetings that they ride on."""
        if self.engagement_id is None:
            return ()
        client_id = self.desk.engagements.read(self.engagement_id).client_id
        self._meetings = {each.id: each.name for each in self.desk.clients.meetings(client_id)}
        return self.desk.programme.events(self.engagement_id)

    def line(self, record: Event) -> Line:
        """Theme, date, meeting, and what should be looked at."""
        number = self._number(record)
        day = say_date(record.held_on) if record.held_on else self.tr("no date yet")
        held = self.tr("held") if record.is_held else ""
        warnings = event_warnings(self.context, record)
        details = [day, held, self._meetings.get(record.standing_meeting_id or "", "")]
        detail = " · ".join([*filter(None, details), *(f"! {each}" for each in warnings)])
        text = record.theme.strip() or self.tr("(no theme yet)")
        spoken = ", ".join((event_name(number, record), *filter(None, details), *warnings))
        colour = "need" if warnings else "done" if record.is_held else "accent"
        return Line(record.id, text, detail, str(number), colour, spoken)

    def show_record(self, record: Event | None, *, is_other: bool) -> None:  # noqa: ARG002
        """The event at the right."""
        self.unbegun.setVisible(not self.shown)
        self.sides.setVisible(bool(self.shown))
        for deed in self._of_one:
            deed.setEnabled(record is not None)
        if self.views.event_id != self.chosen_id or self.views.engagement_id != self.engagement_id:
            self.views.open_event(self.engagement_id, self.chosen_id)

    def reload(self) -> None:
        """Reads the events and the approval again."""
        super().reload()
        if self.engagement_id is not None:
            self._show_approval(self.engagement_id)
            self._show_draft()

    def kept(self) -> bool:
        """Also what is typed in the open view."""
        return all([super().kept(), self.views.kept()])

    def place(self) -> dict[str, str]:
        """Which event, and which of its views."""
        return {**super().place(), "view": self.views.name}

    def head_for(self, place: dict[str, str]) -> None:
        """See `Page`."""
        if place.get("view") in self.views.names:
            self.views.head_for(place)

    def open_place(self, place: dict[str, str]) -> None:
        """Returns to the event and the view; what is gone since is passed over."""
        super().open_place(place)
        if self.shown and place.get("view") in self.views.names:
            self.views.open_place({"view": place["view"]})

    def first_focus(self) -> QWidget:
        """The list, or the beginning."""
        return self.view if self.shown else self.beginning.count

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.beginning.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Programme"))
        self.view.setAccessibleName(self.tr("Events"))
        self.add.setText(self.tr("Add an event"))
        self.add_deed.setText(self.tr("Add an event"))
        self.propose_deed.setText(self.tr("Propose a programme"))
        self.hint.setText(self.tr("Space marks an event as held, or not held after all."))
        self.open_deed.setText(self.tr("Go to the event"))
        self.held_deed.setText(self.tr("Held, or not after all"))
        self.up_deed.setText(self.tr("Move the event up"))
        self.down_deed.setText(self.tr("Move the event down"))
        self.remove_deed.setText(self.tr("Remove the event"))
        self.with_label.setText(self.tr("The programme was approved with"))
        self.on_label.setText(self.tr("Approved on"))
        self._say_templates()
        self.beginning.retranslate()
        self.reload_shown()

    def show_view_menu(self) -> None:
        """The menu has the deeds of the list, then those of the view that is open."""
        self.menu.clear()
        self.menu.addActions([self.add_deed, self.propose_deed])
        self.menu.addMenu(self.template_menu)
        self.menu.addActions(self._of_one)
        self.menu.addSeparator()
        inner = self.views.menu
        if inner is not None:
            self.menu.addActions(inner.actions())
        else:
            self.menu.addActions([self.views.next_deed, self.views.former_deed])
        self.menu_changed.emit()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.template_menu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.propose_deed = self.deed()
        self.open_deed = self.list_deed("Return")
        self.held_deed = self.list_deed("Space")
        self.up_deed = self.list_deed("Alt+Shift+Up")
        self.down_deed = self.list_deed("Alt+Shift+Down")
        self.remove_deed = self.list_deed("Del")
        self._of_one = [self.open_deed, self.held_deed, self.up_deed, self.down_deed, self.remove_deed]
        for template in self.desk.programme.templates():
            action = self.template_menu.addAction("")
            action.setData(template.key)
            action.triggered.connect(self._add_shipped)
        self.show_view_menu()

    def _say_templates(self) -> None:
        language = self.context.language()
        self.template_menu.setTitle(self.tr("Add a shipped event"))
        themes = {each.key: each.theme for each in self.desk.programme.templates()}
        for action in self.template_menu.actions():
            action.setText(themes[action.data()].in_(language).replace("&", "&&"))

    def _lay_out(self) -> None:
        left = column(
            self.view,
            self.hint,
            self.add,
            self.approval,
            labelled(self.with_label, self.approved_with),
            labelled(self.on_label, self.approved_on),
            spacing=0.4,
            margin=0.5,
        )
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self.sides.setChildrenCollapsible(False)
        self.sides.addWidget(narrow(left))
        self.sides.addWidget(self.views)
        self.sides.setSizes([1_000, 2_600])
        self.sides.setHandleWidth(max(em(self, 0.3), 5))
        self.unbegun = scrolled(self.beginning)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sides, 1)
        layout.addWidget(self.unbegun, 1)

    def _connect(self) -> None:
        self.views.menu_changed.connect(self.show_view_menu)
        self.add.clicked.connect(self._add)
        self.beginning.add.clicked.connect(self._add)
        self.beginning.propose.clicked.connect(self._propose)
        self.beginning.count.currentIndexChanged.connect(self._show_draft)
        self.add_deed.triggered.connect(self._add)
        self.propose_deed.triggered.connect(self._propose)
        self.open_deed.triggered.connect(self._go_to_views)
        self.held_deed.triggered.connect(self._toggle_held)
        self.up_deed.triggered.connect(self._move_up)
        self.down_deed.triggered.connect(self._move_down)
        self.remove_deed.triggered.connect(self._remove)
        self.approved_on.changed.connect(self._approved_on_chosen)

    def _show_draft(self) -> None:
        """What would be proposed for as many events as are chosen, and why; nothing where there are events."""
        if self.engagement_id is None or self.shown:
            return
        language = self.context.language()
        themes = {each.key: each.theme.in_(language) for each in self.desk.programme.templates()}
        titles = {key: item.title.in_(language) for key, item in self.desk.content.draft_texts().exercises.items()}
        client = self.desk.clients.read(self.desk.engagements.read(self.engagement_id).client_id)
        programme = self.desk.clients.word(client, language).programme
        drafted = self.desk.programme.drafted(self.engagement_id, self.beginning.events())
        self.beginning.show_draft(
            [
                Line(
                    each.template,
                    themes[each.template],
                    because(each.because, [titles[exercise] for exercise in each.exercises], programme),
                    str(number),
                    "accent",
                )
                for number, each in enumerate(drafted.events, start=1)
            ]
        )

    def _number(self, event: Event) -> int:
        return [each.id for each in self.shown].index(event.id) + 1

    def _show_approval(self, engagement_id: str) -> None:
        """Who approved the programme, and when (R30)."""
        programme = self.desk.programme.programme(engagement_id)
        if self._approval_of != engagement_id:
            self._approval_of = engagement_id
            self.approving.bind(programme.approved_with, partial(self._keep_approved_with, engagement_id))
            self.approved_on.set_value(programme.approved_on)
        else:
            self.approving.refresh(programme.approved_with)
            self.approved_on.refresh(programme.approved_on)
        is_approved = programme.approved_on is not None and bool(programme.approved_with)
        set_tone(self.approval, "taken" if is_approved else "faint")
        if is_approved and programme.approved_on is not None:
            day = say_date(programme.approved_on)
            self.approval.setText(self.tr("Approved with {0} on {1}").format(programme.approved_with, day))
        else:
            self.approval.setText(self.tr("The programme is not approved with the contact yet."))

    def _keep_approved_with(self, engagement_id: str, text: str) -> None:
        on = self.desk.programme.programme(engagement_id).approved_on
        self.desk.programme.approve(engagement_id, text, on, self.approving)

    def _approved_on_chosen(self, day: date | None) -> None:
        if self._approval_of is not None and self.approving.flush():
            self.attempt(self.desk.programme.approve, self._approval_of, self.approved_with.text(), day)

    def _propose(self) -> None:
        """A draft of the whole, only where there is nothing."""
        if self.engagement_id is None:
            return
        if self.shown:
            self.context.say(self.tr("There are events already. A programme is proposed only where there are none."))
            return
        count, day = self.beginning.events(), self.beginning.day.value()
        if self.attempt(self.desk.programme.propose, self.engagement_id, count, day) is not None:
            self.view.setFocus()

    def _add(self) -> None:
        """An empty event; its theme is typed at once."""
        self._add_event(None)

    def _add_shipped(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._add_event(str(action.data()))

    def _add_event(self, template: str | None) -> None:
        if self.engagement_id is None or not self.kept():
            return
        made = self.attempt(self.desk.programme.add_event, self.engagement_id, "", template)
        if made is not None:
            self.view.choose(made.id)
            self.views.show_view("facts")

    def _toggle_held(self) -> None:
        event = self.chosen()
        if event is not None:
            self._revise({"is_held": not event.is_held})

    def _go_to_views(self) -> None:
        focus = self.views.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
