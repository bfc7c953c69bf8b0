"""What is said of a Word template of the user's own, in the language of the window."""

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sparraaja_desktop.model.handout_template import TemplateFinding, TemplateReport

_FOUND: Final[dict[TemplateFinding, Any]] = {
    TemplateFinding.MISSING_STYLES: QT_TRANSLATE_NOOP(
        "template", "It lacks some styles that the handouts need. They are lent from the program’s own template: {0}."
    ),
    TemplateFinding.LOW_CONTRAST: QT_TRANSLATE_NOOP(
        "template",
        "The colour of some text is too pale for many to read: {0}. It stays as it is; choose a darker one in Word and "
        "then the template again.",
    ),
    TemplateFinding.SMALL_LETTERS: QT_TRANSLATE_NOOP(
        "template",
        "Some letters are smaller than 9 points: {0}. They stay as they are; make them larger in Word and then choose "
        "the template again.",
    ),
    TemplateFinding.JUSTIFIED: QT_TRANSLATE_NOOP(
        "template",
        "Some text is set to both edges, which many find hard to read: {0}. It stays as it is; set it to the left in "
        "Word and then choose the template again.",
    ),
    TemplateFinding.NOT_A4: QT_TRANSLATE_NOOP(
        "template", "The page is not A4. It stays as it is, so think of it when printing."
    ),
    TemplateFinding.NO_LANGUAGE: QT_TRANSLATE_NOOP(
        "template", "It does not say which language it is in. Each handout says its own."
    ),
    TemplateFinding.OTHER_LANGUAGE: QT_TRANSLATE_NOOP(
        "template", "It says that it is in a language that handouts are not made in. Each handout says its own."
    ),
    TemplateFinding.NOT_WORD: QT_TRANSLATE_NOOP(
        "template", "This is not a Word template. Choose a .dotx or a .docx file."
    ),
    TemplateFinding.OLD_WORD: QT_TRANSLATE_NOOP(
        "template",
        "This is an old Word file (.doc or .dot). Open it in Word and save it as a Word template (.dotx).",
    ),
    TemplateFinding.OTHER_FORMAT: QT_TRANSLATE_NOOP(
        "template", "This is another kind of document, such as PDF, RTF or ODT. Save it as a Word template (.dotx)."
    ),
    TemplateFinding.ENCRYPTED: QT_TRANSLATE_NOOP(
        "template", "The file is locked with a password. Save it without one."
    ),
    TemplateFinding.TOO_LARGE: QT_TRANSLATE_NOOP(
        "template", "The file is too large for a template. Make the pictures in it smaller, or leave them out."
    ),
    TemplateFinding.BROKEN: QT_TRANSLATE_NOOP(
        "template", "The file is broken, or not put together as Word does it. Open it in Word and save it anew."
    ),
    TemplateFinding.STRICT: QT_TRANSLATE_NOOP(
        "template",
        "This is the strict variant of the format (Strict Open XML), which few programs read. Save it as an ordinary "
        "Word template (.dotx).",
    ),
    TemplateFinding.MACROS: QT_TRANSLATE_NOOP(
        "template", "There are macros in it. Save it as a Word template without macros (.dotx)."
    ),
    TemplateFinding.EMBEDDED: QT_TRANSLATE_NOOP("template", "There are other files inside it. Save it without them."),
    TemplateFinding.EXTERNAL: QT_TRANSLATE_NOOP(
        "template",
        "It fetches something from elsewhere, such as a linked picture. Put the picture into the file itself.",
    ),
}

_STYLES: Final[dict[str, Any]] = {
    "Normal": QT_TRANSLATE_NOOP("template", "body text"),
    "heading 1": QT_TRANSLATE_NOOP("template", "heading 1"),
    "heading 2": QT_TRANSLATE_NOOP("template", "heading 2"),
    "heading 3": QT_TRANSLATE_NOOP("template", "heading 3"),
}
"""What people call the styles that are in every document."""


def found_in_words(report: TemplateReport) -> tuple[str, ...]:
    """Each finding as a sentence or two: what was found, and what is done about it."""
    named = {
        TemplateFinding.MISSING_STYLES: report.missing,
        TemplateFinding.LOW_CONTRAST: report.pale,
        TemplateFinding.SMALL_LETTERS: report.small,
        TemplateFinding.JUSTIFIED: report.justified,
    }
    return tuple(
        QCoreApplication.translate("template", _FOUND[each]).format(", ".join(map(_style, named.get(each, ()))))
        for each in report.findings
    )


def _style(name: str) -> str:
    return QCoreApplication.translate("template", _STYLES[name]) if name in _STYLES else name
