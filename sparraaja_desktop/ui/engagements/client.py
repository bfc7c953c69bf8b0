"""Whose coaching it is: the facts of a place, or the name and languages of another organisation."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from sparraaja_desktop.model.clients import Client, ClientKind, Place
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.engagements.card import Card, Shown
from sparraaja_desktop.ui.kept import tried
from sparraaja_desktop.ui.page import Page

LANGUAGE_NAMES = {Language.FI: "Suomi", Language.SV: "Svenska", Language.EN: "English"}
"""Each language by its own name, the same in every language of the window."""


class ClientCard(Card):
    """Names, kind, code, region, county and languages; only those of an organisation outside the table are changed."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._client: Client | None = None
        self.facts = self.said("")
        self.name_labels = {language: QLabel() for language in Language}
        self.names = {language: QLineEdit() for language in Language}
        self._kept = {language: self.kept(editor) for language, editor in self.names.items()}
        self._boxes = [self.field(self.name_labels[language], self.names[language]) for language in Language]
        self.spoken = QLabel()
        self.box.addWidget(self.spoken)
        self.languages = {language: QCheckBox(LANGUAGE_NAMES[language]) for language in Language}
        for box in self.languages.values():
            self.box.addWidget(box)
            box.clicked.connect(self._languages_chosen)

    def show_record(self, shown: Shown) -> None:
        """Shows the client."""
        client = self._client = shown.client
        is_own = client.code is None
        for widget in (*self._boxes, self.spoken, *self.languages.values()):
            widget.setVisible(is_own)
        self._say_facts()
        if not is_own:
            return
        for language, kept in self._kept.items():
            keep = partial(self._keep_name, client.id, language, kept.draft)
            kept.show((client.id, language), getattr(client.name, language.value), keep)
        for language, box in self.languages.items():
            box.setChecked(language in client.languages)

    def retranslate(self) -> None:
        """See `Card`."""
        self.title.setText(self.tr("Client"))
        names = (self.tr("Name in Finnish"), self.tr("Name in Swedish"), self.tr("Name in English"))
        for label, name in zip(self.name_labels.values(), names, strict=True):
            label.setText(name)
        self.spoken.setText(self.tr("Languages of the client"))
        for language, box in self.languages.items():
            box.setAccessibleName(self.tr("Language of the client: {0}").format(LANGUAGE_NAMES[language]))
        self._say_facts()

    def _say_facts(self) -> None:
        if self._client is None:
            return
        client, language = self._client, self.context.language()
        kinds = {
            ClientKind.MUNICIPALITY: self.tr("Municipality"),
            ClientKind.COUNTY: self.tr("Wellbeing services county"),
            ClientKind.OTHER: self.tr("Another organisation"),
        }
        lines = [kinds[client.kind]]
        if client.code is not None:
            names = " / ".join(dict.fromkeys((client.name.in_(language), client.name.fi, client.name.sv)))
            lines = [names, self.tr("{0}, code {1}").format(kinds[client.kind], client.code)]
            place = self._place(client)
            if place is not None and place.region_code:
                lines.append(self.tr("Region: {0}").format(place.region.in_(language)))
                lines.append(self.tr("Wellbeing services county: {0}").format(place.county.in_(language)))
            spoken = ", ".join(LANGUAGE_NAMES[each] for each in client.languages)
            lines.append(self.tr("Languages: {0}").format(spoken))
        self.facts.setText("\n".join(lines))

    def _place(self, client: Client) -> Place | None:
        places = self.desk.clients.places()
        return next((each for each in places if (each.kind, each.code) == (client.kind, client.code)), None)

    def _keep_name(self, client_id: str, language: Language, by: Draft, text: str) -> None:
        name = self.desk.clients.read(client_id).name
        self.desk.clients.revise(client_id, by=by, name=name.with_(language, text))

    def _languages_chosen(self) -> None:
        if self._client is None:
            return
        chosen = tuple(language for language, box in self.languages.items() if box.isChecked())
        # A client speaks at least one language; the last one stays.
        if chosen:
            tried(self.context, self, self.desk.clients.revise, self._client.id, by=self, languages=chosen)
        else:
            for language, box in self.languages.items():
                box.setChecked(language in self._client.languages)
