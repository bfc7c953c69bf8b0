"""The coaching itself: when it began, who coaches, and what each kind of sparrer needs (R40-R49, R69)."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.ui.clients.place_picker import Choice, PlacePicker
from sparraaja_desktop.ui.draft import Editor
from sparraaja_desktop.ui.engagements.card import Card, Shown
from sparraaja_desktop.ui.engagements.peers import Peers
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate, labelled
from sparraaja_desktop.ui.kept import Kept, revising, tried
from sparraaja_desktop.ui.page import Page, heading


class CoachingCard(Card):
    """Title, start and kind of sparrer; under them only what that kind needs. What the others had is kept."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._engagement: Engagement | None = None
        self._client_kind = ClientKind.MUNICIPALITY
        self.name_label, self.name = QLabel(), QLineEdit()
        self.started_label, self.started = QLabel(), OptionalDate()
        self.kind_label, self.kind = QLabel(), CalmCombo()
        for kind in SparrerKind:
            self.kind.addItem("", kind)
        self.field(self.name_label, self.name)
        self.field(self.started_label, self.started)
        self.field(self.kind_label, self.kind)
        self.expert, self.peer, self.resident = ExpertNeeds(self), PeerNeeds(self), ResidentNeeds(self)
        self.needs: dict[SparrerKind, Needs] = {
            SparrerKind.EXPERT: self.expert,
            SparrerKind.MUNICIPALITY: self.peer,
            SparrerKind.RESIDENT: self.resident,
        }
        for needs in self.needs.values():
            self.box.addWidget(needs)
        self._name = self.kept(self.name)
        self.started.changed.connect(self._started_chosen)
        self.kind.activated.connect(self._kind_chosen)

    def show_record(self, shown: Shown) -> None:
        """Shows the coaching."""
        is_other = self._engagement is None or self._engagement.id != shown.engagement.id
        engagement = self._engagement = shown.engagement
        self._client_kind = shown.client.kind
        self._say_kinds()
        revise = self.desk.engagements.revise
        self._name.show(engagement.id, engagement.title, revising(revise, engagement.id, "title", self._name.draft))
        self.started.show_value(engagement.started_on, is_other=is_other)
        self.kind.setCurrentIndex(self.kind.findData(engagement.sparrer_kind))
        for kind, needs in self.needs.items():
            needs.setVisible(kind is engagement.sparrer_kind)
            needs.show_record(engagement)

    def retranslate(self) -> None:
        """See `Card`."""
        self.title.setText(self.tr("Coaching"))
        self.name_label.setText(self.tr("Name of the coaching"))
        self.name.setPlaceholderText(self.tr("Needed only when the client has several"))
        self.started_label.setText(self.tr("Began on"))
        self.kind_label.setText(self.tr("Kind of sparrer"))
        self._say_kinds()
        for needs in self.needs.values():
            needs.retranslate()

    def _say_kinds(self) -> None:
        """The kinds of sparrer, in the words of the kind of client."""
        peers = {
            ClientKind.MUNICIPALITY: self.tr("Municipality that has been coached"),
            ClientKind.COUNTY: self.tr("County or municipality that has been coached"),
            ClientKind.OTHER: self.tr("Organisation or municipality that has been coached"),
        }
        names = (self.tr("Participation expert"), peers[self._client_kind], self.tr("Resident"))
        for index, name in enumerate(names):
            self.kind.setItemText(index, name)

    def resize_text(self) -> None:
        """See `Card`."""
        super().resize_text()
        for needs in self.needs.values():
            needs.box.setSpacing(self.box.spacing())
        self.peer.peers.resize_text()

    def revise(self, **fields: object) -> None:
        """Keeps a choice."""
        if self._engagement is not None:
            tried(self.context, self, self.desk.engagements.revise, self._engagement.id, by=self, **fields)

    def note(self, editor: QPlainTextEdit) -> QPlainTextEdit:
        """An editor of a few lines, whose height follows the text size."""
        editor.setTabChangesFocus(True)
        self._notes.append(editor)
        return editor

    def _started_chosen(self, day: date | None) -> None:
        if day is None:
            # A coaching has a beginning; an emptied field means the one it had.
            self.started.set_value(self._engagement.started_on if self._engagement is not None else None)
        else:
            self.revise(started_on=day)

    def _kind_chosen(self) -> None:
        self.revise(sparrer_kind=SparrerKind(self.kind.currentData()))


class Needs(QWidget):
    """The fields that one kind of sparrer needs."""

    def __init__(self, card: CoachingCard) -> None:
        super().__init__()
        self.card = card
        self.desk = card.desk
        self._kept: dict[str, Kept] = {}
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)

    def show_record(self, engagement: Engagement) -> None:
        """Shows the texts; a subclass shows the rest."""
        for field, kept in self._kept.items():
            keep = revising(self.desk.engagements.revise, engagement.id, field, kept.draft)
            kept.show((engagement.id, field), getattr(engagement, field), keep)

    def retranslate(self) -> None:
        """Says every text again."""
        raise NotImplementedError

    def keeps(self, field: str, label: QLabel, editor: Editor) -> None:
        """Adds a text field of the engagement."""
        self._kept[field] = self.card.kept(editor)
        self.box.addWidget(labelled(label, editor))

    def said(self, tone: str = "faint") -> QLabel:
        """Adds a sentence."""
        label = heading(tone)
        self.box.addWidget(label)
        return label


class ExpertNeeds(Needs):
    """An expert: the background (R44), and from where the expert was asked (R45)."""

    def __init__(self, card: CoachingCard) -> None:
        super().__init__(card)
        self.background_label, self.background = QLabel(), card.note(QPlainTextEdit())
        self.asked_label, self.asked = QLabel(), QLineEdit()
        self.keeps("background", self.background_label, self.background)
        self.keeps("asked_from", self.asked_label, self.asked)
        self.where = self.said()

    def retranslate(self) -> None:
        """See `Needs`."""
        self.background_label.setText(self.tr("Background of the expert"))
        self.background.setPlaceholderText(self.tr("for example: participation coordinator of the region"))
        self.asked_label.setText(self.tr("Asked from"))
        self.where.setText(
            self.tr("An expert can be asked from the regional participation network, THL, Diak or Kuntaliitto.")
        )


class PeerNeeds(Needs):
    """A coached municipality: which one (R41), who would suit, and who brought the two together (R69)."""

    def __init__(self, card: CoachingCard) -> None:
        super().__init__(card)
        self._peer = ""
        self.peer = self.said("")
        self.choose = QPushButton()
        self.choose.setCheckable(True)
        self.picker: PlacePicker | None = None
        self.peers = Peers(card.context.look)
        self.box.addWidget(self.peers)
        self.box.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.matchmaker_label, self.matchmaker = QLabel(), QLineEdit()
        self.keeps("matchmaker", self.matchmaker_label, self.matchmaker)
        self.why = self.said()
        self.choose.toggled.connect(self._choose_toggled)
        self.peers.chosen.connect(self._peer_chosen)

    def show_record(self, engagement: Engagement) -> None:
        """See `Needs`."""
        super().show_record(engagement)
        self._peer = self._name_of(engagement.peer_client_id)
        self._say_peer()
        if engagement.sparrer_kind is SparrerKind.MUNICIPALITY:
            language = self.card.context.language()
            themes = {theme.key: theme.title.in_(language) for theme in self.desk.content.themes()}
            self.peers.show_peers(self.desk.engagements.possible_peers(engagement.id), themes, language)

    def retranslate(self) -> None:
        """See `Needs`."""
        self.choose.setText(self.tr("Choose the coached partner"))
        self.matchmaker_label.setText(self.tr("Who brought the two together"))
        self.why.setText(self.tr("Two partners manage without money of their own when somebody joins the two."))
        self.peers.retranslate()
        self._say_peer()

    def _say_peer(self) -> None:
        self.peer.setText(self.tr("Coached by: {0}").format(self._peer or "–"))

    def _name_of(self, client_id: str | None) -> str:
        if client_id is None:
            return ""
        try:
            return self.desk.clients.read(client_id).name.in_(self.card.context.language())
        except NotFound:
            return ""

    def _choose_toggled(self, is_open: bool) -> None:
        if self.picker is None:
            # Over three hundred places are listed only when they are asked for.
            self.picker = PlacePicker(self.card.context)
            self.picker.chosen.connect(self._chosen)
            self.box.insertWidget(self.box.indexOf(self.choose) + 1, self.picker)
            self.setTabOrder(self.choose, self.picker.field)
            self.setTabOrder(self.picker.field, self.picker.list)
        self.picker.setVisible(is_open)
        if is_open:
            self.picker.reset()
            self.picker.field.setFocus()

    def _chosen(self, choice: Choice) -> None:
        client = self.picker.take(choice, by=self.card) if self.picker is not None else None
        if client is not None:
            self.card.revise(peer_client_id=client.id)
            self.choose.setChecked(False)
            self.choose.setFocus()

    def _peer_chosen(self, client_id: str) -> None:
        self.card.revise(peer_client_id=client_id)


class ResidentNeeds(Needs):
    """A resident: the reference group (R46), the development target (R47), the agreed content (R48)."""

    def __init__(self, card: CoachingCard) -> None:
        super().__init__(card)
        self._agreed_of: str | None = None
        self.group_label, self.group = QLabel(), QLineEdit()
        self.keeps("reference_group", self.group_label, self.group)
        self.warning = self.said()
        self.target_label, self.target = QLabel(), card.note(QPlainTextEdit())
        self.keeps("development_target", self.target_label, self.target)
        self.target_missing = self.said()
        self.agreed_label, self.agreed = QLabel(), QLineEdit()
        self.keeps("content_agreed_with", self.agreed_label, self.agreed)
        self.agreed_on_label, self.agreed_on = QLabel(), OptionalDate()
        self.box.addWidget(labelled(self.agreed_on_label, self.agreed_on))
        self.also_agree = self.said()
        self.agreed_on.changed.connect(self._agreed)

    def show_record(self, engagement: Engagement) -> None:
        """See `Needs`."""
        super().show_record(engagement)
        self.target_missing.setVisible(not engagement.development_target.strip())
        if self._agreed_of != engagement.id:
            self._agreed_of = engagement.id
            self.agreed_on.set_value(engagement.content_agreed_on)
        else:
            self.agreed_on.refresh(engagement.content_agreed_on)

    def retranslate(self) -> None:
        """See `Needs`."""
        self.group_label.setText(self.tr("Reference group, in the resident's own words"))
        self.group.setPlaceholderText(self.tr("for example: families of the villages"))
        self.warning.setText(
            self.tr("Please write nothing of anybody's health, origin, religion, politics or other private matters.")
        )
        self.target_label.setText(self.tr("Development target"))
        self.target_missing.setText(
            self.tr("Still needed: what is being developed, and is now looked at from the resident's side.")
        )
        self.agreed_label.setText(self.tr("Content agreed with"))
        self.agreed_on_label.setText(self.tr("Content agreed on"))
        self.also_agree.setText(
            self.tr(
                "Agree also on the fee and the expenses, on what is written down, and on when the resident hears what "
                "came of it."
            )
        )

    def _agreed(self, day: date | None) -> None:
        self.card.revise(content_agreed_on=day)
