"""The contact person, who should be in a leading position (R29)."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from sparraaja_desktop.model.people import Person, Role
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.engagements.card import Card, Shown
from sparraaja_desktop.ui.fields import CalmCombo
from sparraaja_desktop.ui.kept import tried
from sparraaja_desktop.ui.look import set_tone
from sparraaja_desktop.ui.page import Page

_FIELDS = ("name", "title", "email", "phone", "kept_because")


class ContactCard(Card):
    """The contact's fields; writing in any of them makes the person where there is none yet."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._shown: Shown | None = None
        self.hint = self.said()
        self.known_label = QLabel()
        self.known = CalmCombo()
        self._known_box = self.field(self.known_label, self.known)
        self.labels = {field: QLabel() for field in _FIELDS}
        self.editors = {field: QLineEdit() for field in _FIELDS}
        self._kept = {field: self.kept(editor) for field, editor in self.editors.items()}
        self.field(self.labels["name"], self.editors["name"])
        self.field(self.labels["title"], self.editors["title"])
        self.note = self.said()
        self.leading = QCheckBox()
        self.box.addWidget(self.leading)
        for field in ("email", "phone", "kept_because"):
            self.field(self.labels[field], self.editors[field])
        self.remove = QPushButton()
        set_tone(self.remove, "flat")
        self.box.addWidget(self.remove)
        self.known.activated.connect(self._known_chosen)
        self.leading.clicked.connect(self._leading_chosen)
        self.remove.clicked.connect(self._remove)

    def show_record(self, shown: Shown) -> None:
        """Shows the contact, or empty fields."""
        self._shown = shown
        person = shown.contact
        for field, kept in self._kept.items():
            keep = partial(self._keep, shown.engagement.id, field, kept.draft)
            kept.show((shown.engagement.id, field), getattr(person, field) if person is not None else "", keep)
        self.note.setVisible(person is not None and self.desk.people.contact_note(person))
        self.leading.setVisible(person is not None)
        self.leading.setChecked(person is not None and Role.LEADING in person.roles)
        self.remove.setVisible(person is not None)
        self._show_known(shown)

    def retranslate(self) -> None:
        """See `Card`."""
        self.title.setText(self.tr("Contact person"))
        self.hint.setText(
            self.tr(
                "With whom the coaching is planned: somebody in a leading position, a development manager for example."
            )
        )
        self.known_label.setText(self.tr("Somebody known already"))
        names = (
            self.tr("Name"),
            self.tr("Title"),
            self.tr("E-mail"),
            self.tr("Phone"),
            self.tr("Why this is kept"),
        )
        for label, name in zip(self.labels.values(), names, strict=True):
            label.setText(name)
        self.editors["kept_because"].setPlaceholderText(self.tr("for example: to agree on the coaching"))
        self.note.setText(
            self.tr(
                "The title does not tell of a leading position. Coachings go best when the contact can decide: "
                "is there a leader to take along?"
            )
        )
        self.leading.setText(self.tr("Is in a leading position"))
        self.remove.setText(self.tr("Remove this person"))
        if self._shown is not None:
            self._show_known(self._shown)

    def _show_known(self, shown: Shown) -> None:
        """The client's other people can be chosen while there is no contact."""
        people = self.desk.people.of_client(shown.client.id) if shown.contact is None else ()
        self._known_box.setVisible(bool(people))
        self.known.clear()
        self.known.addItem(self.tr("Choose"), "")
        for person in people:
            self.known.addItem(", ".join(each for each in (person.name, person.title) if each), person.id)

    def _keep(self, engagement_id: str, field: str, by: Draft, text: str) -> None:
        person = self.desk.people.contact(engagement_id)
        if person is None:
            person = self._made(engagement_id, by) if text.strip() else None
        if person is not None:
            self.desk.people.revise(person.id, by=by, **{field: text})

    def _made(self, engagement_id: str, by: object) -> Person:
        client_id = self.desk.engagements.read(engagement_id).client_id
        person = self.desk.people.add(client_id, "", roles=(Role.CONTACT,), by=by)
        self.desk.engagements.revise(engagement_id, by=by, contact_id=person.id)
        return person

    def _known_chosen(self) -> None:
        person_id = self.known.currentData()
        if self._shown is not None and person_id:
            revise = self.desk.engagements.revise
            tried(self.context, self, revise, self._shown.engagement.id, by=self, contact_id=person_id)

    def _leading_chosen(self) -> None:
        person = self._shown.contact if self._shown is not None else None
        if person is not None:
            others = tuple(role for role in person.roles if role is not Role.LEADING)
            roles = (*others, Role.LEADING) if self.leading.isChecked() else others
            tried(self.context, self, self.desk.people.revise, person.id, by=self, roles=roles)

    def _remove(self) -> None:
        person = self._shown.contact if self._shown is not None else None
        if person is not None and self.context.keeper.flush():
            self.editors["name"].setFocus()
            tried(self.context, self, self.desk.people.remove, person.id, by=self)
