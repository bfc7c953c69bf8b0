"""No file that is sent does harm: each is refused for its own cause, soon, and without much memory."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sparraaja_desktop.documents.returned.sheet import Returned
from sparraaja_desktop.model.returned import Refused, RefusedFor
from tests.documents.returned.hostile import CORPUS, relation

_MEASURED = """
import resource, sys, time
from sparraaja_desktop.documents.returned.sheet import Returned
from sparraaja_desktop.model.returned import Refused
data = open(sys.argv[1], "rb").read()
idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.process_time()
try:
    Returned(data)
except Refused as error:
    print(error.why, time.process_time() - start, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - idle) / 1024)
"""


@pytest.mark.parametrize(("make", "why"), [each[1:] for each in CORPUS], ids=[each[0] for each in CORPUS])
def test_a_hostile_file_is_refused_for_its_own_cause(
    make: Callable[[], bytes], why: RefusedFor, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.docx"
    data = make()
    path.write_bytes(data)
    with pytest.raises(Refused) as refused:
        Returned(data)
    assert refused.value.why is why
    done = subprocess.run([sys.executable, "-c", _MEASURED, str(path)], capture_output=True, text=True, check=True)
    said, seconds, megabytes = done.stdout.split()
    assert said == why
    assert float(seconds) < 2
    assert float(megabytes) < 64


def test_a_link_that_somebody_typed_is_no_harm_and_is_not_followed() -> None:
    assert Returned(relation("hyperlink", "http://198.51.100.1/")).identities()


def test_every_cause_is_met() -> None:
    assert {each[2] for each in CORPUS} == set(RefusedFor)
    with pytest.raises(Refused, match="not-word"):
        Returned(b"")
