"""The three languages of the window and of the handouts, and a text that exists in all of them."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """ISO 639-1 code of a language that the program speaks; Finnish first."""

    FI = "fi"
    SV = "sv"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Texts:
    """One text in three languages; an empty string where a translation is missing."""

    fi: str = ""
    sv: str = ""
    en: str = ""

    def in_(self, language: Language) -> str:
        """The text in `language`, else in the first language that has it, else an empty string."""
        wanted = {Language.FI: self.fi, Language.SV: self.sv, Language.EN: self.en}[language]
        return wanted or self.fi or self.sv or self.en

    def spoken(self, language: Language) -> Language:
        """The language that `in_` answers in; `language` itself when there is no text at all."""
        written = [each for each in (language, *Language) if getattr(self, each.value)]
        return written[0] if written else language

    def with_(self, language: Language, text: str) -> "Texts":
        """The same texts with the one in `language` replaced."""
        return Texts(**{each.value: text if each is language else getattr(self, each.value) for each in Language})
