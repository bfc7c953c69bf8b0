"""Findings: all that was found out, what is already done first (R21), each with its source."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.mapping import Finding, FindingKind, Interview
from sparraaja_desktop.model.text import with_capital
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.empty import or_empty
from sparraaja_desktop.ui.fields import CalmCombo, labelled
from sparraaja_desktop.ui.look import set_tone
from sparraaja_desktop.ui.mapping.finding_form import FindingForm, fill_areas
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.mapping.names import interview_name, kind_colour, kind_heading, kind_name, kind_sign
from sparraaja_desktop.ui.page import column, heading
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs


class FindingsView(RecordsView[Finding]):
    """The list of findings by kind, and the one that is chosen; `answer_asked` leads to an interview and an answer."""

    answer_asked = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.mapping.revise_finding, self.desk.mapping.remove_finding)
        self._findings: tuple[Finding, ...] = ()
        self._interviews: dict[str, Interview] = {}
        self._areas: tuple[ServiceArea, ...] = ()
        self._make_list()
        self.form = FindingForm()
        self.text = self.draft(self.form.text)
        self.texts = {"text": self.text}
        self.drafts = (self.text,)
        self.empty = heading("faint")
        self.sides = self.lay_out(
            column(self.notice, *self._filters, self.view, self.add, spacing=0.4, margin=0.5),
            or_empty(self.empty, self.form),
        )
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Reads the findings again; the chosen one stays chosen, also when the filter would not show it."""
        if self.engagement_id is None:
            return
        mapping, clients = self.desk.mapping, self.desk.clients
        client = clients.read(self.desk.engagements.read(self.engagement_id).client_id)
        self._areas = clients.areas(client.id)
        self._interviews = {each.id: each for each in mapping.interviews(self.engagement_id)}
        self._findings = mapping.findings(self.engagement_id)
        word = clients.word(client, self.context.language()).area
        self.area_label.setText(with_capital(word))
        fill_areas(self.area_filter, self._areas, self.tr("All"), self.area_filter.currentData())
        self.form.retranslate(self.area_label.text())
        self._fill()

    def records(self) -> Sequence[Finding]:
        """Those that pass the filters, and the chosen one, or the one that is to be chosen."""
        chosen = {self.chosen_id, self.context.bridge.back_among(self._findings, self.chosen_id)}
        return [each for each in self._findings if self._passes(each) or each.id in chosen]

    def lines_of(self, records: Sequence[Finding]) -> list[Line]:
        """Headings with counts, what is already done always the first of them; the other kinds only where any are."""
        lines: list[Line] = []
        for kind in FindingKind:
            of_kind = [each for each in records if each.kind is kind]
            if of_kind or kind is FindingKind.DONE:
                lines.append(Line("", f"{kind_heading(kind)} ({len(of_kind)})", colour=kind_colour(kind)))
                lines.extend(self.line(each) for each in of_kind)
        return lines

    def line(self, record: Finding) -> Line:
        """The text, and under it whether it is confidential, whose it is and who said it."""
        names = {area.id: area.name for area in self._areas}
        secret = "⊘ " + self.tr("Confidential") if record.confidential else ""
        heard = self._interviews.get(record.interview_id or "")
        details = [secret, names.get(record.service_area_id or "", ""), heard.with_whom if heard else ""]
        text = record.text.strip() or self.tr("(no text yet)")
        spoken = ", ".join(
            each
            for each in (kind_name(record.kind), self.tr("Confidential") if secret else "", text, *details[1:])
            if each
        )
        detail = " · ".join(each for each in details if each)
        return Line(record.id, text, detail, kind_sign(record.kind), kind_colour(record.kind), spoken)

    def show_record(self, record: Finding | None, *, is_other: bool) -> None:  # noqa: ARG002
        """See `RecordsView`."""
        self.form.setVisible(record is not None)
        self.empty.setVisible(record is None)
        self.remove_deed.setEnabled(record is not None)
        self.source_deed.setEnabled(record is not None and record.answer_id is not None)
        if record is not None:
            self.form.show_finding(record, self._areas, self._source(record))

    def open_place(self, place: dict[str, str]) -> None:
        """Chooses the finding of the place, whatever the filters show; one that is gone is passed over."""
        finding_id = place.get("record")
        if any(each.id == finding_id for each in self._findings) and self.kept():
            self.chosen_id = None
            self.kind_filter.setCurrentIndex(0)
            self.area_filter.setCurrentIndex(0)
            self.search.clear()
            self._fill()
            self.view.choose(finding_id)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget:
        """The list, or the way to the first finding."""
        return self.view if self.lines.rows() else self.add

    def after_removal(self) -> QWidget:
        """The list, also when nothing is left in it."""
        return self.view

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.form.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("F&indings"))
        self.add.setText(self.tr("Add a finding"))
        self.add_deed.setText(self.tr("Add a finding"))
        self.remove_deed.setText(self.tr("Remove the finding"))
        self.source_deed.setText(self.tr("Go to the note of the finding"))
        self.search_deed.setText(self.tr("Find in the findings"))
        self.search_label.setText(self.tr("Find in the findings"))
        self.kind_label.setText(self.tr("Kind"))
        self.view.setAccessibleName(self.tr("Findings"))
        self.notice_text.setText(
            self.tr(
                "Nothing is marked as already done yet. What is already done comes first, also in the summary: "
                "mark it in an interview with Ctrl+1, or add it here."
            )
        )
        self.empty.setText(
            self.tr("Choose a finding on the left. Lines that you mark in an interview with Ctrl+1 … Ctrl+5 come here.")
        )
        self.kind_filter.setItemText(0, self.tr("All"))
        for row, kind in enumerate(FindingKind, start=1):
            self.kind_filter.setItemText(row, kind_heading(kind))
        self.form.retranslate(self.area_label.text())
        self.reload_shown()

    def _make_list(self) -> None:
        self.notice = QFrame()
        set_tone(self.notice, "notice")
        self.notice_text = QLabel()
        self.notice_text.setTextFormat(Qt.TextFormat.PlainText)
        self.notice_text.setWordWrap(True)
        QVBoxLayout(self.notice).addWidget(self.notice_text)
        self.search_label, self.search = QLabel(), QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.kind_label, self.kind_filter = QLabel(), CalmCombo()
        self.kind_filter.addItem("", None)
        for kind in FindingKind:
            self.kind_filter.addItem("", kind)
        self.area_label, self.area_filter = QLabel(), CalmCombo()
        self._filters = (
            labelled(self.search_label, self.search),
            labelled(self.kind_label, self.kind_filter),
            labelled(self.area_label, self.area_filter),
        )
        self.add = QPushButton()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.remove_deed = self.list_deed("Del")
        self.source_deed = self.deed("Ctrl+G")
        self.search_deed = self.deed("Ctrl+F")
        self.menu.addActions([self.add_deed, self.remove_deed, self.source_deed, self.search_deed])

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.kind_filter.activated.connect(self._filter)
        self.area_filter.activated.connect(self._filter)
        self.view.activated.connect(self._edit)
        self.add.clicked.connect(self._add)
        self.form.revised.connect(self._revise)
        self.form.source_asked.connect(self._go_to_source)
        self.form.removal_asked.connect(self._remove)
        self.add_deed.triggered.connect(self._add)
        self.remove_deed.triggered.connect(self._remove)
        self.source_deed.triggered.connect(self._go_to_source)
        self.search_deed.triggered.connect(self.search.setFocus)

    def _filter(self) -> None:
        """Another filter lets go of a finding that it does not show."""
        if not self.kept():
            return
        shown = {each.id for each in self._findings if self._passes(each)}
        if self.chosen_id not in shown:
            self.chosen_id = None
        self._fill()

    def _passes(self, finding: Finding) -> bool:
        kind, area = self.kind_filter.currentData(), self.area_filter.currentData()
        return (
            (kind is None or finding.kind == kind)
            and (area is None or finding.service_area_id == area)
            and self.search.text().strip().casefold() in finding.text.casefold()
        )

    def _fill(self) -> None:
        """Shows the lines that pass the filters, and chooses the one that was chosen, else the one in its place."""
        super().reload()
        self.notice.setVisible(all(each.kind is not FindingKind.DONE for each in self._findings))

    def _source(self, finding: Finding) -> str:
        """Where the finding was heard."""
        interview = self._interviews.get(finding.interview_id or "")
        if interview is None or finding.answer_id is None:
            return self.tr("Source: written by hand")
        answer = self.desk.mapping.read_answer(finding.answer_id)
        question = answer.question or self.tr("free notes")
        return self.tr("Source: interview {0}; question: {1}").format(interview_name(interview), question)

    def _add(self) -> None:
        """A new finding of the kind that is being looked at, what is already done when all are."""
        if self.engagement_id is None or not self.kept():
            return
        kind = FindingKind(self.kind_filter.currentData() or FindingKind.DONE)
        self.search.clear()
        self.area_filter.setCurrentIndex(0)
        made = self.attempt(self.desk.mapping.add_finding, self.engagement_id, kind, "")
        if made is not None:
            self.view.choose(made.id)
            self.form.text.setFocus()

    def _edit(self) -> None:
        self.form.text.setFocus()

    def _go_to_source(self) -> None:
        finding = self.chosen()
        if finding is not None and finding.interview_id and finding.answer_id and self.kept():
            self.answer_asked.emit(finding.interview_id, finding.answer_id)
