"""Closing a coaching: what is missing is said, names become roles, what was learnt stays (R57-R59)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.followup.closing_part import Part
from sparraaja_desktop.ui.followup.closing_parts import (
    Judged,
    MissingPart,
    NamesPart,
    PlacesPart,
    PracticesPart,
    question,
)
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import heading, scrolled


class ClosingView(View):
    """The steps below one another, and at the end the one button that closes."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.state = heading("read")
        # A stop for the Tab key: when the button that closed is gone, the keyboard is at what came of it.
        self.state.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.judged = Judged()
        self._judged_of: str | None = None
        self.missing, self.names = MissingPart(self), NamesPart(self, self.judged)
        self.places, self.practices = PlacesPart(self, self.judged), PracticesPart(self)
        self.parts: tuple[Part, ...] = (self.missing, self.names, self.places, self.practices)
        self.end, self.end_title, self.end_text = QFrame(), heading(), heading("faint")
        self.close_button = QPushButton()
        set_tone(self.close_button, "main")
        self.again, self.again_text, self.again_button = QFrame(), heading(""), QPushButton()
        set_tone(self.again_button, "main")
        self.old, self.old_text, self.remove_old = QFrame(), heading(""), QPushButton()
        self._lay_out()
        self.menu: QMenu = QMenu(self)
        self.close_deed, self.again_deed, self.old_deed = self.deed(), self.deed(), self.deed()
        self.menu.addActions([self.close_deed, self.again_deed, self.old_deed])
        self.close_deed.triggered.connect(self._close)
        self.again_deed.triggered.connect(self._replace_names)
        self.again_button.clicked.connect(self._replace_names)
        self.old_deed.triggered.connect(self._remove_old)
        self.close_button.clicked.connect(self._close)
        self.remove_old.clicked.connect(self._remove_old)
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Reads what is missing, the names and the practices again."""
        if self.engagement_id is None:
            return
        closing, engagement_id = self.desk.closing, self.engagement_id
        if engagement_id != self._judged_of:
            self._judged_of = engagement_id
            self.judged.forget()
        engagement = self.desk.engagements.read(engagement_id)
        is_closed = engagement.closed_on is not None
        self.missing.show_missing(() if is_closed else closing.missing(engagement_id))
        found = closing.last_look(engagement_id, *self._said_of_names())
        is_named_again = is_closed and bool(found.known or self.judged.spared)
        shown = found.named if is_named_again or not is_closed else ()
        self.names.show_names({each.name: each.role for each in shown}, is_closed)
        self.places.show_places(found)
        actions = self.desk.plans.of(engagement_id)
        self.practices.show_practices(tuple(each for each in actions if each.is_best_practice))
        for part in (self.missing, self.end):
            part.setVisible(not is_closed)
        self.names.setVisible(not is_closed or is_named_again)
        self.again.setVisible(is_named_again)
        self.again_button.setEnabled(bool(found.known))
        self.again_deed.setEnabled(is_named_again and bool(found.known))
        self.close_deed.setEnabled(not is_closed)
        self._say_state(engagement, is_named_again)
        self._look_for_backups(is_closed)

    def first_focus(self) -> QWidget | None:
        """The first list in which there is something, else the button that closes, or that it is closed."""
        lists = [part.list for part in self.parts if not part.isHidden()]
        shown = [each for each in (*lists, self.close_button, self.state) if each.isVisibleTo(self)]
        return shown[0] if shown else None

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("C&losing"))
        for part in (self.missing, self.names, self.places, self.practices):
            part.retranslate()
        self.end_title.setText(self.tr("5. Close the coaching"))
        self.end_text.setText(
            self.tr(
                "The coaching stays in the list and can be read, without names and contact details. This is the one "
                "thing in the program that cannot be undone."
            )
        )
        self.close_button.setText(self.tr("Close the coaching…"))
        self.close_deed.setText(self.tr("Close the coaching…"))
        self.again_text.setText(
            self.tr(
                "Somebody has been named here since the closing. Make the names roles again: Undo brings them back."
            )
        )
        self.again_button.setText(self.tr("Make the names roles"))
        self.again_deed.setText(self.tr("Make the names roles"))
        self.remove_old.setText(self.tr("Remove the older backups…"))
        self.old_deed.setText(self.tr("Remove the older backups…"))
        self.reload_shown()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        for part in self.parts:
            part.resize_text()
        edge = em(self, 0.8)
        self._box.setContentsMargins(edge, edge, edge, edge)
        self._box.setSpacing(edge)

    def _lay_out(self) -> None:
        inner = QWidget()
        self._box = QVBoxLayout(inner)
        for frame, tone, widgets in (
            (self.end, "card", (self.end_title, self.end_text, self.close_button)),
            (self.again, "notice", (self.again_text, self.again_button)),
            (self.old, "notice", (self.old_text, self.remove_old)),
        ):
            set_tone(frame, tone)
            inside = QVBoxLayout(frame)
            for widget in widgets:
                inside.addWidget(widget)
        for each in (self.state, self.again, self.old, *self.parts, self.end):
            self._box.addWidget(each)
        self._box.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))

    def _say_state(self, engagement: Engagement, is_named_again: bool) -> None:
        self.state.setVisible(engagement.closed_on is not None)
        if engagement.closed_on is not None:
            text = (
                self.tr("This coaching was closed on {0}.")
                if is_named_again
                else self.tr("This coaching was closed on {0}. Its names are roles now.")
            )
            self.state.setText(text.format(say_date(engagement.closed_on)))

    def _look_for_backups(self, is_closed: bool) -> None:
        """Backups made before the closing hold the names still; the disk is asked only when it matters."""
        old = (self.attempt(self.desk.closing.backups_with_names) or ()) if is_closed else ()
        self.old.setVisible(bool(old))
        self.old_deed.setEnabled(bool(old))
        self.old_text.setText(self.tr("%n older backup(s) hold the names of this coaching still.", "", len(old)))

    def _close(self) -> None:
        """Asks once, since it cannot be undone."""
        if self.engagement_id is None or not self.context.keeper.flush():
            return
        engagement = self.desk.engagements.read(self.engagement_id)
        client = self.desk.clients.read(engagement.client_id).name.in_(self.context.language())
        judged = self._said_of_names()
        count = len(self.desk.closing.last_look(self.engagement_id, *judged).known)
        options = (self.tr("Not yet"), self.tr("Close for good"))
        if self.context.ask.choose(self, question(count, client), options) == 1:
            self.attempt(self.desk.closing.close, self.engagement_id, self.context.today(), *judged)
            self.judged.forget()
            self.reload()
            if self.desk.engagements.read(self.engagement_id).closed_on is not None:
                self.context.say(self.tr("The coaching is closed."))
                self.state.setFocus()

    def _said_of_names(self) -> tuple[frozenset[str], frozenset[str]]:
        """What the user says are no names, and what are names after all."""
        return frozenset(self.judged.spared), frozenset(self.judged.more)

    def _replace_names(self) -> None:
        """Once more, in a closed coaching: not asked, since it can be undone."""
        if self.engagement_id is None or not self.context.keeper.flush():
            return
        self.attempt(self.desk.closing.replace_names, self.engagement_id, *self._said_of_names())
        self.judged.forget()
        self.reload()
        self.context.say(self.tr("The names are roles again."))
        first = self.first_focus()
        if first is not None:
            first.setFocus()

    def _remove_old(self) -> None:
        answer = self.context.ask.choose(
            self,
            self.tr("Remove the older backups for good? A new backup without the names is made first."),
            (self.tr("Keep them"), self.tr("Remove for good")),
        )
        if answer == 1:
            self.attempt(self.desk.closing.remove_old_backups)
            self.reload()
