"""The trash: what was removed, brought back whole or erased for good."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import Answer, Finding, FindingKind, Interview, Mode
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.saying import says
from sparraaja_desktop.services.trash import Removed
from sparraaja_desktop.services.undo import Deed
from sparraaja_desktop.store.workspace import Workspace
from tests.store.samples import (
    ACTION,
    AGENDA_ITEM,
    ASSIGNMENT,
    ATTENDANCE,
    CAPTURE,
    DECISION,
    DISMISSAL,
    EVALUATION,
    EVENT,
    FEEDBACK,
    FOLLOW_UP,
    GOAL,
    INTAKE,
    MESSAGE,
    PRACTICE,
    PROGRAMME,
    PROGRESS,
    PROMISE,
    RESPONSIBLE,
    REVIEW,
    ROUND,
    SESSION,
    SHEET,
    WORK,
)


@pytest.fixture
def noted(desk: Desk, first: Answer) -> Answer:
    """The first answer, with a note that is marked."""
    note = desk.mapping.keep_note(first.id, "Torilla ei kysytä.")
    desk.mapping.mark(first.id, FindingKind.NEED, 0, 7)
    return note


def lying(desk: Desk, language: Language = Language.FI) -> list[tuple[str, str]]:
    """What lies in the trash."""
    return [(removed.kind, removed.says) for removed in desk.trash.removed(language)]


def test_the_trash_shows_only_the_top_of_a_removal(desk: Desk, interview: Interview, noted: Answer) -> None:
    desk.mapping.revise_interview(interview.id, with_whom="Aino Aalto", title="päällikkö")
    desk.mapping.remove_interview(interview.id)
    assert lying(desk) == [("Interview", "Aino Aalto, päällikkö")]
    assert noted.interview_id == interview.id


def test_what_was_removed_last_stands_first(desk: Desk, interview: Interview, noted: Answer) -> None:
    desk.mapping.remove_answer(noted.id)
    desk.mapping.remove_interview(interview.id)
    assert [kind for kind, _ in lying(desk)] == ["Interview", "Answer"]


def test_page_after_page_the_trash_shows_everything_once_and_in_the_same_order(
    desk: Desk, hollola: Client, coaching: Engagement, interview: Interview, noted: Answer
) -> None:
    areas = [desk.clients.add_area(hollola.id, name) for name in ("A", "B", "C")]
    findings = [desk.mapping.add_finding(coaching.id, FindingKind.NEED, text) for text in ("Yksi", "Kaksi")]
    desk.mapping.remove_interview(interview.id)
    with desk.bench.quiet(None) as unit:
        # What is removed at one moment without belonging together stands by its kind, then by its id.
        for area in reversed(areas):
            unit.remove(ServiceArea, area.id)
        for finding in findings:
            unit.remove(Finding, finding.id)
    desk.people.remove(desk.people.add(hollola.id, "Aino").id)
    whole = desk.trash.removed()
    assert len(whole) == desk.trash.count() == 7
    assert [each.id for each in whole[1:6]] == [*(each.id for each in findings), *(each.id for each in areas)]
    assert whole[-1].id == noted.interview_id
    for size in (1, 2, 3, 7):
        pages: list[Removed] = []
        last = None
        while page := desk.trash.removed(after=last, size=size):
            pages += page
            last = page[-1]
        assert tuple(pages) == whole


def test_restoring_brings_back_exactly_what_was_removed_with_it(
    desk: Desk, interview: Interview, noted: Answer
) -> None:
    second = desk.mapping.answers(interview.id)[1]
    desk.mapping.remove_answer(second.id)
    (finding,) = desk.mapping.findings(interview.engagement_id)
    answers = desk.mapping.answers(interview.id)
    desk.mapping.remove_interview(interview.id)
    desk.trash.restore(desk.trash.removed()[0])
    assert desk.mapping.answers(interview.id) == answers
    assert desk.mapping.findings(interview.engagement_id) == (finding,)
    assert lying(desk) == [("Answer", second.question)]
    assert noted in answers


def test_restoring_something_under_a_removed_owner_brings_the_owner_back(
    desk: Desk, interview: Interview, noted: Answer
) -> None:
    desk.mapping.remove_answer(noted.id)
    removed = desk.trash.removed()[0]
    desk.mapping.remove_interview(interview.id)
    desk.engagements.remove(interview.engagement_id)
    desk.trash.restore(removed)
    assert desk.engagements.read(interview.engagement_id).removed_at is None
    assert noted in desk.mapping.answers(interview.id)
    assert desk.trash.removed() == ()


def test_restoring_twice_is_restoring_once(desk: Desk, noted: Answer) -> None:
    desk.mapping.remove_answer(noted.id)
    removed = desk.trash.removed()[0]
    desk.trash.restore(removed)
    desk.trash.restore(removed)
    assert desk.undo.undo() is Deed.RESTORED
    assert desk.undo.undo() is Deed.ANSWER_REMOVED


def test_a_mark_restored_into_a_note_that_no_longer_says_it_follows_no_more(desk: Desk, noted: Answer) -> None:
    (finding,) = desk.mapping.findings_of(noted.id)
    desk.mapping.remove_finding(finding.id)
    desk.mapping.keep_note(noted.id, "Aivan muuta.")
    desk.trash.restore(desk.trash.removed()[0])
    (back,) = desk.mapping.findings_of(noted.id)
    assert (back.text, back.follows) == ("Torilla", False)


def test_each_kind_says_what_it_was(desk: Desk, hollola: Client, coaching: Engagement, tmp_path: Path) -> None:
    guide = desk.questions.copy("shipped-contact", Texts(fi="Oma runko", sv="Egen stomme"))
    question = desk.questions.add_question(guide.id, Part.DONE, Texts(fi="Mikä sujuu?\nKerro.", sv="Vad går bra?"))
    free = desk.mapping.start_interview(coaching.id, None, Language.FI, date(2026, 11, 23), Mode.LIVE)
    added = desk.mapping.add_question(free.id, "", Part.DONE)
    desk.mapping.keep_note(added.id, "\nVain vastaus\ntoinen rivi")
    shipped, own = desk.mapping.items(coaching.id)[0], desk.mapping.add_item(coaching.id, "Oma asia")
    person, area = desk.people.add(hollola.id, "Aino"), desk.clients.add_area(hollola.id, "Sivistys")
    meeting = desk.clients.add_meeting(hollola.id, "Johtoryhmä")
    finding = desk.mapping.add_finding(coaching.id, FindingKind.NEED, "Aikaa\nja rahaa")
    desk.handouts.write(
        desk.handouts.interview_guide("shipped-contact", Language.FI, coaching.id),
        tmp_path / "Runko.docx",
        engagement_id=coaching.id,
        kind=HandoutKind.INTERVIEW_GUIDE,
    )
    (handout,) = desk.handouts.of_engagement(coaching.id)
    with desk.bench.quiet(None) as unit:
        unit.remove(type(handout), handout.id)
    desk.questions.remove_question(question.id)
    desk.questions.remove(guide.id)
    desk.mapping.remove_answer(added.id)
    desk.mapping.remove_interview(free.id)
    for item in (shipped, own):
        desk.mapping.remove_item(item.id)
    desk.people.remove(person.id)
    desk.clients.remove_area(area.id)
    desk.clients.remove_meeting(meeting.id)
    desk.mapping.remove_finding(finding.id)
    assert lying(desk, Language.SV) == [
        ("Finding", "Aikaa"),
        ("StandingMeeting", "Johtoryhmä"),
        ("ServiceArea", "Sivistys"),
        ("Person", "Aino"),
        ("MappingItem", "Oma asia"),
        ("MappingItem", desk.mapping.item_title(shipped, Language.SV)),
        ("Interview", ""),
        ("Answer", "Vain vastaus"),
        ("Guide", "Egen stomme"),
        ("Question", "Vad går bra?"),
        ("Handout", "Runko.docx"),
    ]


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (GOAL, "Vastuuhenkilö"),
        (replace(RESPONSIBLE, name="Aino", title="päällikkö"), "Aino, päällikkö"),
        (replace(SESSION, participants="Aino\nEeva"), "5.11.2026, Aino"),
        (DECISION, "Neljä tilaisuutta"),
        (PROMISE, "Eeva, Kutsut"),
        (replace(PROGRAMME, approved_with="Aino"), "Aino, 6.11.2026"),
        (EVENT, "Mitä osallisuus on, 8.12.2026"),
        (AGENDA_ITEM, "Avaus"),
        (ATTENDANCE, "7"),
        (CAPTURE, "Aikaa"),
        (ASSIGNMENT, "Suunnitelma"),
        (replace(SHEET, answers="Kolme havaintoa"), "Kolme havaintoa"),
        (replace(SHEET, responsible="Eeva", answers="Kolme havaintoa"), "Eeva"),
        (ACTION, "Raati kokoontuu"),
        (replace(PROGRESS, learnt="Kahvi auttaa"), "Kahvi auttaa"),
        (PROGRESS, "1.3.2027"),
        (MESSAGE, ""),
        (replace(REVIEW, decided="Jatketaan"), "Jatketaan"),
        (replace(ROUND, held_on=date(2026, 12, 8)), "8.12.2026"),
        (replace(FEEDBACK, texts=("", "Hyvä päivä")), "Hyvä päivä"),
        (FEEDBACK, ""),
        (FOLLOW_UP, ""),
        (PRACTICE, "Kysytään torilla"),
        (DISMISSAL, "Nimetään keväällä"),
        (INTAKE, "Eeva Esimerkki, 1.10.2026"),
        (replace(WORK, what="Kutsut"), "3.11.2026, Kutsut"),
        (EVALUATION, "Kysyvät ensin"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_each_kind_of_a_coaching_says_what_it_was(desk: Desk, record: Record, said: str) -> None:
    with desk.bench.workspace.look() as look:
        assert says(look, desk.content, record, Language.FI) == said


def test_a_coaching_is_named_by_its_client_and_title(desk: Desk, hollola: Client, coaching: Engagement) -> None:
    desk.engagements.revise(coaching.id, title="Kevät")
    desk.engagements.remove(coaching.id)
    with desk.bench.quiet(None) as unit:
        unit.remove(Client, hollola.id)
    assert lying(desk) == [("Client", "Hollola"), ("Engagement", "Hollola – Kevät")]


def test_an_emptied_trash_is_empty_for_good(
    desk: Desk, workspace: Workspace, interview: Interview, noted: Answer
) -> None:
    desk.mapping.remove_answer(noted.id)
    removed = desk.trash.removed()[0]
    desk.engagements.remove(interview.engagement_id)
    desk.trash.empty()
    assert desk.trash.removed() == ()
    with workspace.look() as look:
        assert look.get(Answer, noted.id) is None
    with pytest.raises(NotFound):
        desk.trash.restore(removed)


def test_what_was_erased_can_no_longer_be_taken_back(desk: Desk, hollola: Client) -> None:
    first = desk.clients.add_area(hollola.id, "Sivistys")
    second = desk.clients.add_area(hollola.id, "Tekninen")
    desk.clients.remove_area(first.id)
    desk.trash.empty()
    assert desk.undo.undo() is Deed.AREA_ADDED
    assert desk.clients.areas(hollola.id) == ()
    assert second.id in [removed.id for removed in desk.trash.removed()]
    assert desk.undo.undo() is Deed.CLIENT_ADDED


def test_a_contact_in_an_emptied_trash_leaves_the_coaching_without_one(
    desk: Desk, hollola: Client, coaching: Engagement
) -> None:
    person = desk.people.add(hollola.id, "Aino")
    desk.engagements.revise(coaching.id, contact_id=person.id)
    desk.people.remove(person.id)
    desk.trash.empty()
    assert desk.people.contact(coaching.id) is None
    assert desk.undo.undo() is Deed.ENGAGEMENT_STARTED
