"""The questions of an interview, sent to the interviewee beforehand."""

from collections.abc import Sequence
from datetime import date

from sparraaja_desktop.content.library import Wording
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.questions import Guide, Question


def build(
    guide: Guide,
    questions: Sequence[Question],
    client_name: str,
    wording: Wording,
    made_on: date,
    *,
    client_word: str = "",
    author: str = "",
) -> Sheet:
    """The guide in the wording's language, questions numbered within each part; `wording` is ``interview_guide``.

    `client_name` is empty when the guide is printed for nobody in particular. `client_word` is the client's own word
    for itself (``kunta``), used as the label before its name; empty for the wording's general label.
    """
    raise NotImplementedError
