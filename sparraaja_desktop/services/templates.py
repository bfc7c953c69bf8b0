"""A Word template of the user's own: looked at, chosen, given up (word.md §4)."""

from pathlib import Path

from sparraaja_desktop.model.handout_template import TemplateFinding, TemplateReport
from sparraaja_desktop.model.returned import Refused
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.returned import bytes_of
from sparraaja_desktop.services.template_home import shipped_template


class Templates(Service):
    """What is chosen lies beside the workspace, made ready; of where it came from nothing but its name is kept."""

    def look_at(self, path: Path) -> TemplateReport:
        """What there is to say of a file before it is chosen. Raises Unreachable when it cannot be read at all."""
        report, _ready = _looked_at(path)
        return report

    def choose(self, path: Path) -> TemplateReport:
        """Draws all handouts on this one from now on, unless it is not usable; then all stays as it was.

        Raises Unreachable when it cannot be read; HeldOpen, DiskFull, ReadOnly or Unreachable when it cannot be kept.
        """
        report, ready = _looked_at(path)
        if ready is not None:
            self._bench.template.keep(path.stem, ready)
        return report

    def give_up(self) -> None:
        """Draws all handouts on the shipped one from now on. Raises Unreachable."""
        self._bench.template.give_up()

    def chosen(self) -> str | None:
        """The name of the own template, None while there is none."""
        return self._bench.template.name()

    def is_usable(self) -> bool:
        """Whether handouts are drawn on what is chosen; False when it was spoilt, and they look as shipped."""
        return self._bench.template.is_usable()


def _looked_at(path: Path) -> tuple[TemplateReport, bytes | None]:
    """What there is to say of a file, and what handouts can be drawn on, None when it is not usable."""
    from sparraaja_desktop.documents.own_template import looked_at, made_ready

    try:
        data = bytes_of(path)
    except Refused:
        return TemplateReport((TemplateFinding.TOO_LARGE,)), None
    ours = shipped_template()
    report = looked_at(data, ours)
    return report, made_ready(data, ours) if report.is_usable else None
