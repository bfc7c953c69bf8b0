"""The management team (R58): when it saw what, and what it decided."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from sparraaja_desktop.model.communication import ManagementReview
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.empty import or_empty, show_or_empty
from sparraaja_desktop.ui.fields import OptionalDate, WrappedCheck
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.page import column, heading
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs


class ReviewForm(Form):
    """The fields of one review."""

    def __init__(self) -> None:
        super().__init__()
        self.held_label, self.shown_label, self.decided_label = QLabel(), QLabel(), QLabel()
        self.held_on = OptionalDate()
        self.field(self.held_label, self.held_on)
        self.is_held = WrappedCheck()
        self.add(self.is_held)
        self.shown = self.note(self.shown_label, 5)
        self.decided = self.note(self.decided_label, 5)
        self.remove = QPushButton()
        self.buttons(self.remove)
        self.end()
        self.held_on.changed.connect(self._held_on_chosen)
        self.is_held.toggled.connect(self._is_held_chosen)
        self.remove.clicked.connect(self.removal_asked)

    def show_review(self, review: ManagementReview, *, is_other: bool) -> None:
        """Shows all but the texts."""
        self.held_on.show_value(review.held_on, is_other=is_other)
        self.is_held.set_checked(review.is_held)

    def retranslate(self) -> None:
        """Says every text again."""
        self.held_label.setText(self.tr("When"))
        self.is_held.set_text(self.tr("It has been held"))
        self.shown_label.setText(self.tr("What is shown: goals, actions, what has come of them"))
        self.decided_label.setText(self.tr("What was decided"))
        self.remove.setText(self.tr("Remove the review"))

    def _held_on_chosen(self, day: date | None) -> None:
        self.revised.emit({"held_on": day})

    def _is_held_chosen(self, held: bool) -> None:
        self.revised.emit({"is_held": held})


class ReviewsView(RecordsView[ManagementReview]):
    """The reviews at the left, the chosen one at the right; Space in the list marks one as held."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.communication.revise_review, self.desk.communication.remove_review)
        self.add = QPushButton()
        self.empty = heading("faint")
        self.form = ReviewForm()
        self.texts = {"shown": self.draft(self.form.shown), "decided": self.draft(self.form.decided)}
        self.drafts = tuple(self.texts.values())
        self.sides = self.lay_out(column(self.view, self.add, spacing=0.4, margin=0.5), or_empty(self.empty, self.form))
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def records(self) -> Sequence[ManagementReview]:
        """The reviews in their order."""
        return self.desk.communication.reviews(self.engagement_id or "")

    def line(self, review: ManagementReview) -> Line:
        """When, and whether it was held, in words."""
        text = say_date(review.held_on) if review.held_on is not None else self.tr("No day agreed")
        today = self.context.today()
        if review.is_held:
            return Line(review.id, text, self.tr("Held"), "✓", "done")
        if review.held_on is not None and review.held_on < today:
            return Line(review.id, text, self.tr("The day has passed: was it held?"), "!", "alert")
        return Line(review.id, text, self.tr("Ahead"), "○", "situation")

    def show_record(self, record: ManagementReview | None, *, is_other: bool) -> None:
        """See `RecordsView`."""
        deeds = (self.edit_deed, self.held_deed, self.remove_deed)
        show_or_empty(record is None, self.form, self.empty, self.add, deeds)
        if record is not None:
            self.form.show_review(record, is_other=is_other)

    def first_focus(self) -> QWidget:
        """The list, or the way to the first review."""
        return self.view if self.lines.rows() else self.add

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.form.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Communication"))
        self.view.setAccessibleName(self.tr("Reviews in the management team"))
        self.add.setText(self.tr("Add a review"))
        self.add_deed.setText(self.tr("Add a review"))
        self.edit_deed.setText(self.tr("Write what is shown"))
        self.held_deed.setText(self.tr("Held, or not after all"))
        self.remove_deed.setText(self.tr("Remove the review"))
        self.empty.setText(
            self.tr(
                "No reviews yet. What comes of the goals is made visible in the management team: add the meeting in "
                "which it is shown."
            )
        )
        self.form.retranslate()
        self.reload_shown()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.edit_deed = self.list_deed("Return")
        self.held_deed = self.list_deed("Space")
        self.remove_deed = self.list_deed("Del")
        self.menu.addActions([self.add_deed, self.edit_deed, self.held_deed, self.remove_deed])

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.add_deed.triggered.connect(self._add)
        self.edit_deed.triggered.connect(self.form.shown.setFocus)
        self.held_deed.triggered.connect(self._toggle_held)
        self.remove_deed.triggered.connect(self._remove)
        self.form.revised.connect(self._revise)
        self.form.removal_asked.connect(self._remove)

    def _add(self) -> None:
        if self.engagement_id is None or not self.kept():
            return
        made = self.attempt(self.desk.communication.add_review, self.engagement_id)
        if made is not None:
            self.view.choose(made.id)
            self.form.held_on.edit.setFocus()

    def _toggle_held(self) -> None:
        review = self.chosen()
        if review is not None:
            self._revise({"is_held": not review.is_held})
