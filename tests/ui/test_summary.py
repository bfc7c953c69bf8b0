"""The summary of the mapping: choices, the preview of exactly what goes out, the Word document."""

from datetime import date
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.handouts import SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Answer, FindingKind, Mode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.export import Exporter
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.look import LIGHT, dress
from sparraaja_desktop.ui.mapping.summary import SummaryView
from tests.ui.keys import CTRL, press, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import show

TODAY = date(2026, 11, 24)


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)


def opened(context: Context, engagement: Engagement, qtbot: QtBot) -> SummaryView:
    """The view as the sparrer has it before them."""
    view = SummaryView(context, exporter=Exporter(context, bool))
    show(qtbot, view, engagement.id)
    view.draw()
    return view


def asked(desk: Desk, engagement: Engagement, guide: str = "shipped-contact") -> tuple[Answer, ...]:
    """The empty answers of a new interview."""
    interview = desk.mapping.start_interview(engagement.id, guide, Language.FI, TODAY, Mode.LIVE)
    return desk.mapping.answers(interview.id)


def suggestions(view: SummaryView) -> list[str]:
    """The questions that are offered."""
    return [view.lines.line(row).text for row in range(view.lines.rowCount())]


def test_the_document_begins_in_the_client_s_first_language(context: Context, desk: Desk, qtbot: QtBot) -> None:
    swedish = desk.clients.take(desk.clients.find("Jakobstad")[0])
    view = opened(context, desk.engagements.start(swedish.id, SparrerKind.EXPERT), qtbot)
    assert view.form.chosen_language() is Language.SV
    assert view.form.language.currentText() == "Svenska"


def test_the_preview_follows_the_language_apart_from_the_window(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    finnish = desk.handouts.mapping_summary(engagement.id, Language.FI, tuple(SummaryPart)).title
    assert view.preview.toPlainText().startswith(finnish)
    view.form.language.setFocus()
    press(view.form.language, Qt.Key.Key_Down, times=2)
    english = desk.handouts.mapping_summary(engagement.id, Language.EN, tuple(SummaryPart)).title
    qtbot.waitUntil(lambda: view.preview.toPlainText().startswith(english))


def test_what_is_typed_is_in_the_preview_and_kept(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    type_text(view.form.to_ponder, "Kuka kysyy kyliltä?")
    type_text(view.form.next_step, "Kutsu tammikuuksi")
    qtbot.waitUntil(lambda: "Kutsu tammikuuksi" in view.preview.toPlainText(), timeout=5_000)
    assert "Kuka kysyy kyliltä?" in view.preview.toPlainText()
    kept = desk.engagements.read(engagement.id)
    assert (kept.to_ponder, kept.next_step) == ("Kuka kysyy kyliltä?", "Kutsu tammikuuksi")


def test_a_part_left_out_is_neither_shown_nor_counted(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Lisää aikaa")
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Kylätalo")
    view = opened(context, engagement, qtbot)
    assert view.form.counts.text() == "2 findings go into the document."
    press(view.form.parts[SummaryPart.NEEDS].box, Qt.Key.Key_Space)
    assert view.form.counts.text() == "1 finding goes into the document."
    qtbot.waitUntil(lambda: "Lisää aikaa" not in view.preview.toPlainText())
    assert "Kylätalo" in view.preview.toPlainText()


def test_confidential_findings_are_counted_as_staying_and_never_shown(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    for text in ("Salaisuus", "Toinen salaisuus"):
        secret = desk.mapping.add_finding(engagement.id, FindingKind.DONE, text)
        desk.mapping.revise_finding(secret.id, confidential=True)
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Julkinen asia")
    view = opened(context, engagement, qtbot)
    assert view.form.counts.text() == "1 finding goes into the document. 2 confidential findings stay here."
    assert "Julkinen asia" in view.preview.toPlainText()
    assert "alaisuus" not in view.preview.toPlainText()


def test_a_question_without_an_answer_is_added_with_a_key(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    answers = asked(desk, engagement)
    for answer in answers[2:-1]:
        desk.mapping.keep_note(answer.id, "Vastattu")
    desk.mapping.skip(answers[0].id, skipped=True)
    view = opened(context, engagement, qtbot)
    assert suggestions(view) == [answers[0].question, answers[1].question]
    view.form.to_ponder.setPlainText("Oma kysymys")
    view.suggestions.setFocus()
    press(view.suggestions, Qt.Key.Key_Return)
    assert view.form.to_ponder.toPlainText() == f"Oma kysymys\n{answers[0].question}"
    assert desk.engagements.read(engagement.id).to_ponder == f"Oma kysymys\n{answers[0].question}"
    assert suggestions(view) == [answers[1].question]
    view.form.suggest.click()
    assert not view.form.suggest.isVisible()
    view.suggest_deed.trigger()
    assert view.form.to_ponder.toPlainText().count("\n") == 2


def test_a_question_answered_in_another_interview_is_not_offered(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    first, second = asked(desk, engagement), asked(desk, engagement)
    desk.mapping.keep_note(second[0].id, "Vastattu täällä")
    view = opened(context, engagement, qtbot)
    assert first[0].question not in suggestions(view)
    assert first[1].question in suggestions(view)


def test_suggestions_are_in_the_language_of_the_document_also_without_their_guide(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    guide = desk.questions.copy("shipped-contact", desk.questions.read("shipped-contact").title)
    answers = asked(desk, engagement, guide.id)
    view = opened(context, engagement, qtbot)
    press(view.form.language, Qt.Key.Key_Down, times=2)
    assert suggestions(view)[0] == desk.questions.questions(guide.id)[0].text.en
    desk.questions.remove(guide.id)
    assert suggestions(view)[0] == answers[0].question


def test_ctrl_e_makes_the_word_document_that_the_preview_showed(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot, ask: ScriptedAsk, tmp_path: Path
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Kylätalo pyörii")
    secret = desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Salainen")
    desk.mapping.revise_finding(secret.id, confidential=True)
    view = opened(context, engagement, qtbot)
    assert not view.open_deed.isEnabled()
    type_text(view.form.next_step, "Tavataan")
    ask.answers = [tmp_path / "yhteenveto.docx"]
    press(view.form.next_step, Qt.Key.Key_E, CTRL)
    text = "\n".join(each.text for each in Document(str(tmp_path / "yhteenveto.docx")).paragraphs)
    assert "Kylätalo pyörii" in text
    assert "Tavataan" in text
    assert "Salainen" not in text
    assert view.written.isVisible()
    assert view.written.open.hasFocus()
    assert view.open_deed.isEnabled()
    (handout,) = desk.handouts.of_engagement(engagement.id)
    assert handout.parts == tuple(SummaryPart)


def test_a_change_of_mind_leaves_no_document_to_open(
    context: Context, engagement: Engagement, qtbot: QtBot, ask: ScriptedAsk
) -> None:
    view = opened(context, engagement, qtbot)
    ask.answers = [None]
    view.form.make.click()
    assert not view.written.isVisible()


def test_another_coaching_brings_its_own_texts(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    type_text(view.form.next_step, "Hollolan askel")
    other = desk.engagements.start(desk.clients.take(desk.clients.find("Jakobstad")[0]).id, SparrerKind.EXPERT)
    desk.engagements.revise(other.id, next_step="Nästa steg")
    view.open(other.id)
    assert desk.engagements.read(engagement.id).next_step == "Hollolan askel"
    assert view.form.next_step.toPlainText() == "Nästa steg"
    assert view.form.chosen_language() is Language.SV
    assert not view.written.isVisible()


def test_the_preview_grows_with_the_text_and_the_page_speaks_the_window_s_language(
    context: Context, engagement: Engagement, qtbot: QtBot, qapp: QApplication, translations: Translations
) -> None:
    view = opened(context, engagement, qtbot)
    small = view.preview.document().defaultFont().pointSizeF()
    dress(qapp, LIGHT, 200, 10)
    qtbot.waitUntil(lambda: view.preview.document().defaultFont().pointSizeF() == 2 * small)
    dress(qapp, LIGHT, 100, 10)
    translations.use(Language.FI)
    QApplication.processEvents()
    assert view.form.language.currentText() == "Suomi"


def test_a_coaching_removed_meanwhile_leaves_the_last_preview(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    before = view.preview.toPlainText()
    context.bridge.blockSignals(True)
    desk.engagements.remove(engagement.id)
    context.bridge.blockSignals(False)
    view.draw()
    assert view.preview.toPlainText() == before
