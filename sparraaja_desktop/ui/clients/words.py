"""The client's own words: kunta or kaupunki, palvelualue or toimiala, the name of its programme."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.engagements.card import Card, Shown
from sparraaja_desktop.ui.engagements.client import LANGUAGE_NAMES
from sparraaja_desktop.ui.fields import labelled
from sparraaja_desktop.ui.kept import Kept
from sparraaja_desktop.ui.page import Page

_FIELDS = ("client", "area", "programme")


class WordsCard(Card):
    """Three words in each language of the client; an empty one means the usual word, which is shown in its place."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._client: Client | None = None
        self.hint = self.said()
        self.labels: dict[tuple[Language, str], QLabel] = {}
        self.editors: dict[tuple[Language, str], QLineEdit] = {}
        self._kept: dict[tuple[Language, str], Kept] = {}
        self._boxes: dict[Language, QWidget] = {}
        for language in Language:
            box = self._boxes[language] = QWidget()
            layout = QVBoxLayout(box)
            layout.setContentsMargins(0, 0, 0, 0)
            for field in _FIELDS:
                label, editor = QLabel(), QLineEdit()
                self.labels[language, field], self.editors[language, field] = label, editor
                self._kept[language, field] = self.kept(editor)
                layout.addWidget(labelled(label, editor))
            self.box.addWidget(box)

    def show_record(self, shown: Shown) -> None:
        """Shows the words, those of the languages that the client has."""
        client = self._client = shown.client
        for language, box in self._boxes.items():
            box.setVisible(language in client.languages)
        for (language, field), kept in self._kept.items():
            keep = partial(self._keep, client.id, language, field, kept.draft)
            kept.show((client.id, language, field), getattr(client.words(language), field), keep)
        self._show_usual()

    def retranslate(self) -> None:
        """See `Card`."""
        self.title.setText(self.tr("Own words"))
        self.hint.setText(
            self.tr(
                "What the client calls things, in the base form. Handouts use these; an empty field, the usual word."
            )
        )
        names = {
            "client": self.tr("The client itself ({0})"),
            "area": self.tr("A service area ({0})"),
            "programme": self.tr("The name of its programme ({0})"),
        }
        for (language, field), label in self.labels.items():
            label.setText(names[field].format(LANGUAGE_NAMES[language]))

    def _show_usual(self) -> None:
        """The usual words stand as placeholders."""
        if self._client is None:
            return
        usual = {language: self.desk.content.words(self._client.kind, language) for language in Language}
        for (language, field), editor in self.editors.items():
            editor.setPlaceholderText(getattr(usual[language], field))

    def _keep(self, client_id: str, language: Language, field: str, by: Draft, text: str) -> None:
        words = replace(self.desk.clients.read(client_id).words(language), **{field: text})
        self.desk.clients.revise(client_id, by=by, **{f"words_{language.value}": words})
