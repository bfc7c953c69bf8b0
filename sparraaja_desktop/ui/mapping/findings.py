"""Findings: all that was found out, what is already done first (R21), each with its source."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.mapping import Finding, FindingKind, Interview
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.fields import CalmCombo, labelled
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.finding_form import FindingForm, fill_areas
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.names import interview_name, kind_colour, kind_heading, kind_name, kind_sign
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import column


class FindingsView(View):
    """The list of findings by kind, and the one that is chosen; `answer_asked` leads to an interview and an answer."""

    answer_asked = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._findings: tuple[Finding, ...] = ()
        self._interviews: dict[str, Interview] = {}
        self._areas: tuple[ServiceArea, ...] = ()
        self._chosen: str | None = None
        self._make_list()
        self.form = FindingForm()
        self.text = self.draft(self.form.text)
        self.drafts = (self.text,)
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        set_tone(self.empty, "faint")
        self.sides = self.lay_out(
            column(self.notice, *self._filters, self.view, self.add, spacing=0.4, margin=0.5),
            column(self.empty, self.form),
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
        self.area_label.setText(word[:1].upper() + word[1:])
        fill_areas(self.area_filter, self._areas, self.tr("All"), self.area_filter.currentData())
        self.form.retranslate(self.area_label.text())
        self._fill()

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """The list follows what is typed, too; the field being typed in is left alone by its draft."""
        self.reload()

    def current_record(self) -> tuple[str, str] | None:
        """The chosen finding, for the red thread."""
        return ("Finding", self._chosen) if self._chosen is not None else None

    def open_place(self, place: dict[str, str]) -> None:
        """Chooses the finding of the place, whatever the filters show; one that is gone is passed over."""
        finding_id = place.get("record")
        if any(each.id == finding_id for each in self._findings) and self.kept():
            self._chosen = None
            self.kind_filter.setCurrentIndex(0)
            self.area_filter.setCurrentIndex(0)
            self.search.clear()
            self._fill()
            self.view.choose(finding_id)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget:
        """The list, or the way to the first finding."""
        return self.view if self.lines.rows() else self.add

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.view.setMinimumHeight(em(self, 9))
        self.view.setMinimumWidth(em(self, 8))
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
        self.lines = Lines()
        self.view = LineView(self.context.look)
        self.view.setModel(self.lines)
        self.add = QPushButton()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.remove_deed = self.deed("Del")
        self.remove_deed.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.removeAction(self.remove_deed)
        self.view.addAction(self.remove_deed)
        self.source_deed = self.deed("Ctrl+G")
        self.search_deed = self.deed("Ctrl+F")
        self.menu.addActions([self.add_deed, self.remove_deed, self.source_deed, self.search_deed])

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.kind_filter.activated.connect(self._filter)
        self.area_filter.activated.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
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
        if self._chosen not in shown:
            self._chosen = None
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
        row = self.view.currentIndex().row()
        shown = [each for each in self._findings if self._passes(each) or each.id == self._chosen]
        self.lines.show(self._lines_of(shown))
        self.notice.setVisible(all(each.kind is not FindingKind.DONE for each in self._findings))
        near = [each for each in self.lines.rows() if each >= row] or list(self.lines.rows()[-1:])
        wanted = self.lines.row_of(self._chosen)
        if wanted is None and near:
            wanted = near[0]
        if wanted is None:
            self._show(None)
        else:
            self.view.setCurrentIndex(self.lines.index(wanted))
            self._show(self.lines.line(wanted).id)

    def _lines_of(self, findings: Sequence[Finding]) -> list[Line]:
        """Headings with counts, what is already done always the first of them; the other kinds only where any are."""
        lines: list[Line] = []
        for kind in FindingKind:
            of_kind = [each for each in findings if each.kind is kind]
            if of_kind or kind is FindingKind.DONE:
                lines.append(Line("", f"{kind_heading(kind)} ({len(of_kind)})", colour=kind_colour(kind)))
                lines.extend(self._line(each) for each in of_kind)
        return lines

    def _line(self, finding: Finding) -> Line:
        names = {area.id: area.name for area in self._areas}
        secret = "⊘ " + self.tr("Confidential") if finding.confidential else ""
        heard = self._interviews.get(finding.interview_id or "")
        details = [secret, names.get(finding.service_area_id or "", ""), heard.with_whom if heard else ""]
        text = finding.text.strip() or self.tr("(no text yet)")
        spoken = ", ".join(
            each
            for each in (kind_name(finding.kind), self.tr("Confidential") if secret else "", text, *details[1:])
            if each
        )
        return Line(
            finding.id,
            text,
            " · ".join(each for each in details if each),
            kind_sign(finding.kind),
            kind_colour(finding.kind),
            spoken,
        )

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._show(self.lines.line(current.row()).id)

    def _show(self, finding_id: str | None) -> None:
        """Shows a finding at the right; what is typed in another is kept first, else that one stays."""
        if finding_id != self._chosen and not self.kept():
            self.view.choose(self._chosen)
            return
        finding = next((each for each in self._findings if each.id == finding_id), None)
        self.form.setVisible(finding is not None)
        self.empty.setVisible(finding is None)
        for deed in (self.remove_deed, self.source_deed):
            deed.setEnabled(finding is not None)
        if finding is None:
            self._chosen = None
            self.text.bind("", None)
            return
        if finding.id == self._chosen:
            self.text.refresh(finding.text)
        else:
            self._chosen = finding.id
            self.text.bind(finding.text, partial(self._keep_text, finding.id))
            # Keeping the former one made the list read again, which went back to it.
            self.view.choose(finding.id)
        self.source_deed.setEnabled(finding.answer_id is not None)
        self.form.show_finding(finding, self._areas, self._source(finding))

    def _source(self, finding: Finding) -> str:
        """Where the finding was heard."""
        interview = self._interviews.get(finding.interview_id or "")
        if interview is None or finding.answer_id is None:
            return self.tr("Source: written by hand")
        answer = self.desk.mapping.read_answer(finding.answer_id)
        question = answer.question or self.tr("free notes")
        return self.tr("Source: interview {0}; question: {1}").format(interview_name(interview), question)

    def _keep_text(self, finding_id: str, text: str) -> None:
        self.desk.mapping.revise_finding(finding_id, by=self.text, text=text)

    def _revise(self, fields: dict[str, object]) -> None:
        if self._chosen is not None and self.kept():
            self.attempt(self.desk.mapping.revise_finding, self._chosen, None, **fields)

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

    def _remove(self) -> None:
        if self._chosen is None or not self.kept():
            return
        self.attempt(self.desk.mapping.remove_finding, self._chosen)
        self.view.setFocus()

    def _go_to_source(self) -> None:
        finding = next((each for each in self._findings if each.id == self._chosen), None)
        if finding is not None and finding.interview_id and finding.answer_id and self.kept():
            self.answer_asked.emit(finding.interview_id, finding.answer_id)
