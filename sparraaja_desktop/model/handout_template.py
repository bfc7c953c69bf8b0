"""What is found in a Word template of the user's own, before handouts are made with it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class TemplateFinding(StrEnum):
    """What is told of a template; of some nothing can be made, the others are mended or may be lived with.

    `MISSING_STYLES` are lent from our own template, and `NO_LANGUAGE` and `OTHER_LANGUAGE` are overruled by each
    handout. `LOW_CONTRAST`, `SMALL_LETTERS` and `JUSTIFIED` stay: some readers will not manage to read the handouts.
    `STRICT` is a variant of Word's format that few programs read.
    """

    MISSING_STYLES = "missing-styles"
    LOW_CONTRAST = "low-contrast"
    SMALL_LETTERS = "small-letters"
    JUSTIFIED = "justified"
    NOT_A4 = "not-a4"
    NO_LANGUAGE = "no-language"
    OTHER_LANGUAGE = "other-language"
    NOT_WORD = "not-word"
    OLD_WORD = "old-word"
    OTHER_FORMAT = "other-format"
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too-large"
    BROKEN = "broken"
    STRICT = "strict"
    MACROS = "macros"
    EMBEDDED = "embedded"
    EXTERNAL = "external"


UNUSABLE: Final = frozenset(
    {
        TemplateFinding.NOT_WORD,
        TemplateFinding.OLD_WORD,
        TemplateFinding.OTHER_FORMAT,
        TemplateFinding.ENCRYPTED,
        TemplateFinding.TOO_LARGE,
        TemplateFinding.BROKEN,
        TemplateFinding.STRICT,
        TemplateFinding.MACROS,
        TemplateFinding.EMBEDDED,
        TemplateFinding.EXTERNAL,
    }
)
"""What makes a file no template at all."""


@dataclass(frozen=True, slots=True)
class TemplateReport:
    """All that was found in a template; a good one has no findings.

    `missing` names the styles that are lent; `pale`, `small` and `justified` those that some cannot read, by the
    names that Word has for them in English.
    """

    findings: tuple[TemplateFinding, ...] = ()
    missing: tuple[str, ...] = ()
    pale: tuple[str, ...] = ()
    small: tuple[str, ...] = ()
    justified: tuple[str, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether handouts can be made with it."""
        return not UNUSABLE.intersection(self.findings)
