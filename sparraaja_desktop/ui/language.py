"""The language of the window: Qt's own texts first, then ours; switchable at run time."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language

_LOCALES = {
    Language.FI: QLocale("fi_FI"),
    Language.SV: QLocale("sv_FI"),
    Language.EN: QLocale("en_GB"),
}


def language_of(setting: str) -> Language:
    """The language of a setting; an empty or unknown one means the system's, and Finnish where that is none of ours."""
    for code in (setting, QLocale.system().name()[:2]):
        if code in list(Language):
            return Language(code)
    return Language.FI


class Translations:
    """Holds the translators that are in use, so that they are not collected, and changes them."""

    def __init__(self, app: QCoreApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.language = Language.FI

    def use(self, language: Language) -> None:
        """Speaks `language` from now on; every widget gets a LanguageChange event.

        Raises Mistake, and goes on in the former language, when a translation that we ship cannot be loaded: a silent
        English window is a fault.
        """
        loaded = self._load(language)
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self.language = language
        QLocale.setDefault(_LOCALES[language])
        for translator in loaded:
            self._app.installTranslator(translator)
        self._installed = loaded

    def _load(self, language: Language) -> list[QTranslator]:
        loaded = []
        for folder, name, ours in (
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}.qm", False),
            (str(self._folder), f"sparraaja_{language}.qm", True),
        ):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                loaded.append(translator)
            elif ours:
                raise Mistake(f"{name} cannot be loaded from {folder}")
        return loaded


def locale_of(language: Language) -> QLocale:
    """Dates and numbers as the language writes them in Finland (English: as in Britain)."""
    return _LOCALES[language]
