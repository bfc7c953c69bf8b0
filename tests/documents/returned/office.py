"""LibreOffice edits sheets by its own hands: a macro of ours in a profile of its own, all jobs in one run."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Sheets" script:language="StarBasic">{0}
</script:module>
"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Sheets"/></library:library>
"""


@dataclass(frozen=True)
class Job:
    """What is done to a sheet (words of ``office.bas``), and the formats it is saved in before it is .docx again."""

    deeds: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """A name for a file."""
        return "-".join((*self.deeds, *self.formats)) or "plain"


def edit(folder: Path, source: Path, jobs: Sequence[Job]) -> dict[Job, bytes]:
    """The sheet at `source` after each job."""
    _run(folder, "--terminate_after_init")
    basic = folder / "profile" / "user" / "basic" / "Standard"
    macro = Path(__file__).with_name("office.bas").read_text(encoding="utf-8")
    (basic / "Sheets.xba").write_text(_MODULE.format(escape(macro, {'"': "&quot;"})), encoding="utf-8")
    (basic / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    lines = folder / "jobs"
    targets = {job: folder / f"{number}.docx" for number, job in enumerate(jobs)}
    told = (f"{source}|{target}|{' '.join(job.deeds)}|{' '.join(job.formats)}" for job, target in targets.items())
    lines.write_text("\n".join(told), encoding="utf-8")
    _run(folder, "macro:///Standard.Sheets.Run")
    failed = folder / "jobs.failed"
    assert not failed.exists(), failed.read_text(encoding="utf-8")
    return {job: target.read_bytes() for job, target in targets.items()}


def _run(folder: Path, what: str) -> None:
    """One run of LibreOffice with the profile in the folder; it is ended with all that it started."""
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--invisible", what]
    environment = {**os.environ, "SPARRAAJA_JOBS": str(folder / "jobs")}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        try:
            process.wait(timeout=60)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
