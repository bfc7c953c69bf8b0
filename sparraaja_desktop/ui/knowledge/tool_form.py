"""One own tool: what it is for, how it is done, what it promotes, and where more can be read (R7)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QPushButton

from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.ui.form import Form


class ToolForm(Form):
    """The fields of a tool; the view has drafts on the texts in `editors`."""

    def __init__(self, means: Sequence[str]) -> None:
        super().__init__()
        self.labels = {field: QLabel() for field in ("name", "what_for", "how", "address", "note")}
        self.name = self.line(self.labels["name"])
        self.what_for = self.note(self.labels["what_for"], 3)
        self.areas = self.area_checks()
        self.how = self.note(self.labels["how"], 6)
        self.address = self.line(self.labels["address"])
        self.remark = self.note(self.labels["note"], 3)
        self.means = self.means_checks(means)
        self.remove = QPushButton()
        self.buttons(self.remove)
        self.end()
        self.remove.clicked.connect(self.removal_asked)

    def show_tool(self, tool: Tool) -> None:
        """Shows all but the typed texts."""
        self.areas.show_checked(tool.areas)
        self.means.group.show_checked(tool.means)

    def retranslate(self) -> None:
        """Says every text again; the means are said by the view."""
        self.labels["name"].setText(self.tr("Name of the tool"))
        self.labels["what_for"].setText(self.tr("What it is for"))
        self.labels["how"].setText(self.tr("How it is done, one step a line"))
        self.labels["address"].setText(self.tr("Address where more can be read"))
        self.labels["note"].setText(self.tr("Own note"))
        self.areas.retranslate()
        self.remove.setText(self.tr("Remove the tool"))
