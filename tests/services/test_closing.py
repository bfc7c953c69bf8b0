"""Closing a coaching: what is missing is said, names become roles for good, practices stay."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import AlreadyOpen, Mistake, NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind, Mode
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.model.programme import CaptureTag
from sparraaja_desktop.model.questions import Audience
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed
from sparraaja_desktop.store import backups
from sparraaja_desktop.store.workspace import Workspace

TODAY = date(2026, 11, 23)


def bytes_of(path: Path) -> bytes:
    """All that is kept at this moment: the file and what stands beside it."""
    beside = [path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal")]
    return b"".join(each.read_bytes() for each in (path, *beside) if each.exists())


def furnish(desk: Desk, coaching: Engagement, name: str, other: str) -> None:
    """Writes the two names into every kind of record that may hold one."""
    client_id = coaching.client_id
    person = desk.people.add(client_id, name, "kehittämispäällikkö", (Role.STAFF,))
    desk.people.revise(
        person.id, email=f"{name.split(maxsplit=1)[0]}@example.org", phone="040 1234567", kept_because=f"{name} soitti"
    )
    desk.people.remove(desk.people.add(client_id, f"Poistettu {other}").id)
    desk.engagements.revise(coaching.id, contact_id=person.id, matchmaker=other, next_step=f"Kysy {name}: milloin?")
    area = desk.clients.add_area(client_id, f"Palvelut ({other})")
    meeting = desk.clients.add_meeting(client_id, "Info")
    desk.clients.revise_meeting(meeting.id, rhythm=f"Kun {name} kutsuu")
    interview = desk.mapping.start_interview(coaching.id, "shipped-supervisor", Language.FI, TODAY, Mode.LIVE)
    desk.mapping.revise_interview(interview.id, with_whom=other, title="rehtori")
    answer = desk.mapping.answers(interview.id)[0]
    note = f"Sanoi {name}, että torilla kysytään."
    desk.mapping.keep_note(answer.id, note)
    desk.mapping.mark(answer.id, FindingKind.DONE, note.index("torilla"), len(note) - 1)
    desk.mapping.mark(answer.id, FindingKind.QUOTE, 0, note.index(","))
    worded = desk.mapping.mark(answer.id, FindingKind.NEED, 0, 5)
    assert worded is not None
    desk.mapping.revise_finding(worded.id, text=f"{other} haluaa aikaa")
    desk.mapping.remove_finding(desk.mapping.add_finding(coaching.id, FindingKind.NEED, f"{name} väsyi").id)
    lost = desk.mapping.start_interview(coaching.id, None, Language.FI, TODAY, Mode.LIVE)
    desk.mapping.revise_interview(lost.id, with_whom=name)
    desk.mapping.remove_interview(lost.id)
    goal = desk.goals.add(coaching.id, f"{name} jaksaa")
    desk.goals.revise(goal.id, agreed_with=f"{name} ja {other}", agreed_on=TODAY)
    desk.goals.revise_responsible(coaching.id, name=name, title="johtaja", named_on=TODAY)
    session = desk.design.add_session(coaching.id, TODAY, Mode.REMOTE)
    desk.design.revise_session(session.id, participants=f"{name}, {other}", notes=f"{name} puhui")
    desk.design.add_promise(coaching.id, other, f"Lista {name}", TODAY, session.id)
    event = desk.programme.add_event(coaching.id, f"{name} avaa")
    desk.programme.set_attendance(event.id, area.id, 2, f"{name}\n{other}")
    desk.programme.capture(event.id, CaptureTag.NEED, f"{other} tarvitsee aikaa")
    assignment = desk.assignments.add(coaching.id, AssignmentKind.FREE, "Kysy yhdeltä")
    for sheet in desk.assignments.sheets(assignment.id):
        desk.assignments.revise_sheet(sheet.id, responsible=other, answers=f"Kysyttiin: {name}")
    action = desk.plans.add(coaching.id, area.id, f"{name} kysyy torilla")
    desk.plans.revise(action.id, responsible=other, staff_who=f"{name} ja tiimi")
    desk.intake.revise(coaching.id, applied_by=f"Kunta, {other}", wishes=f"{name} toivoo aikaa", price_note=name)
    desk.intake.add_work(coaching.id, TODAY, 30, f"Puhelu: {name}")
    desk.evaluation.revise(coaching.id, acting=f"{other} kysyy ensin", staff=f"{name} on ylpeä")


@pytest.fixture
def named(desk: Desk, coaching: Engagement) -> Engagement:
    """A coaching with the names of Aino Aalto and Eino Eskola everywhere."""
    furnish(desk, coaching, "Aino Aalto", "Eino Eskola")
    return coaching


def test_what_is_missing_is_said_before_the_coaching_is_closed(desk: Desk, coaching: Engagement) -> None:
    missing = [each.check for each in desk.closing.missing(coaching.id)]
    assert {"staff-not-told-of-results", "follow-up-not-agreed", "management-team-has-not-seen"} <= set(missing)
    for advice in desk.closing.missing(coaching.id):
        desk.adviser.dismiss(coaching.id, advice, "Ei nyt")
    assert [each.check for each in desk.closing.missing(coaching.id)] == missing


def test_everybody_is_known_with_the_role_that_stays(desk: Desk, named: Engagement) -> None:
    roles = {alias.name: alias.role for alias in desk.closing.last_look(named.id).named}
    assert roles == {"Aino Aalto": "yhdyshenkilö", "Poistettu Eino Eskola": "osallistuja", "Eino Eskola": "esihenkilö"}


def test_every_place_of_a_name_is_shown_before(desk: Desk, named: Engagement) -> None:
    places = desk.closing.last_look(named.id).known
    shown = {(place.kind, place.field) for place in places}
    assert {("Answer", "note"), ("Promise", "what"), ("Person", "email"), ("StandingMeeting", "rhythm")} <= shown
    (theme,) = (place for place in places if place.kind == "Event")
    assert (theme.said, theme.role, theme.around) == ("Aino Aalto", "Yhdyshenkilö", "Aino Aalto avaa")
    spared = desk.closing.last_look(named.id, {"Aino Aalto"}).known
    assert not [place for place in spared if place.said == "Aino Aalto"]


def test_what_may_be_a_name_is_shown_for_a_last_look(desk: Desk, named: Engagement) -> None:
    desk.mapping.add_finding(named.id, FindingKind.NEED, "Hyvä.\nKuten Sisko Salo sanoi, Aino Aalto tietää.")
    (place,) = desk.closing.last_look(named.id).suspected
    assert (place.kind, place.field, place.role) == ("Finding", "text", "")
    assert "Sisko Salo" in place.around


def test_names_become_roles_and_places_in_notes_follow(desk: Desk, named: Engagement) -> None:
    desk.closing.close(named.id, TODAY)
    holds = desk.coaching(named.id)
    assert holds.engagement.closed_on == TODAY
    assert holds.engagement.matchmaker == "esihenkilö"
    assert holds.engagement.next_step == "Kysy yhdyshenkilö: milloin?"
    assert holds.intake is not None
    assert (holds.intake.applied_by, holds.intake.wishes) == ("Kunta, esihenkilö", "Yhdyshenkilö toivoo aikaa")
    assert [each.what for each in holds.work] == ["Puhelu: yhdyshenkilö"]
    assert holds.evaluation is not None
    assert (holds.evaluation.acting, holds.evaluation.staff) == ("Esihenkilö kysyy ensin", "Yhdyshenkilö on ylpeä")
    contact = holds.contact
    assert contact is not None
    assert (contact.name, contact.title) == ("yhdyshenkilö", "kehittämispäällikkö")
    assert (contact.email, contact.phone, contact.kept_because) == ("", "", "")
    assert [each.with_whom for each in holds.interviews] == ["esihenkilö"]
    assert {each.kind: each.text for each in holds.findings} == {
        FindingKind.DONE: "torilla kysytään",
        FindingKind.QUOTE: "Sanoi yhdyshenkilö",
        FindingKind.NEED: "Esihenkilö haluaa aikaa",
    }
    note = desk.mapping.answers(holds.interviews[0].id)[0].note
    assert note == "Sanoi yhdyshenkilö, että torilla kysytään."
    assert all(note[each.start : each.end] == each.text for each in holds.findings if each.kind is not FindingKind.NEED)
    assert holds.responsible is not None
    assert holds.responsible.is_named
    assert [each.names for each in holds.attendance] == [""]
    assert [each.responsible for each in holds.sheets] == ["esihenkilö"]
    assert [each.agreed_with for each in holds.goals] == ["yhdyshenkilö ja esihenkilö"]
    assert desk.trash.removed() == ()
    assert desk.undo.undo() in (None, Deed.MEETING_ADDED, Deed.AREA_ADDED, Deed.CLIENT_ADDED, Deed.MEETING_CHANGED)


def test_roles_and_groups_stay_as_they_are(desk: Desk, hollola: Client, coaching: Engagement) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    fields = {"rehtori": "rehtori", "Esihenkilö": "Esihenkilö", "": "", "kuka lie": "esihenkilö"}
    for said in fields:
        action = desk.plans.add(coaching.id, area.id, "Kysytään")
        desk.plans.revise(action.id, responsible=said, staff_who="Opettajat")
    free = desk.mapping.start_interview(coaching.id, None, Language.FI, TODAY, Mode.LIVE, audience=Audience.OFFICIAL)
    desk.mapping.revise_interview(free.id, with_whom="Sisko Salo")
    session = desk.design.add_session(coaching.id, TODAY, Mode.LIVE)
    desk.design.revise_session(session.id, participants="Sisko Salo")
    desk.closing.close(coaching.id, TODAY)
    holds = desk.coaching(coaching.id)
    assert [each.responsible for each in holds.actions] == list(fields.values())
    assert {each.staff_who for each in holds.actions} == {"Opettajat"}
    assert holds.interviews[0].with_whom == holds.sessions[0].participants == "osallisuudesta vastaava"


def test_the_words_of_a_swedish_client_are_swedish(desk: Desk) -> None:
    client = desk.clients.take(desk.clients.find("Korsholm")[0])
    coaching = desk.engagements.start(client.id, SparrerKind.EXPERT)
    interview = desk.mapping.start_interview(coaching.id, None, Language.SV, TODAY, Mode.LIVE)
    desk.mapping.revise_interview(interview.id, with_whom="Eva Björklund")
    desk.closing.close(coaching.id, TODAY)
    assert desk.mapping.read_interview(interview.id).with_whom == desk.content.role_word(Role.CONTACT, Language.SV)


def test_people_of_a_client_whose_other_coaching_goes_on_keep_their_names(
    desk: Desk, hollola: Client, named: Engagement
) -> None:
    other = desk.engagements.start(hollola.id, SparrerKind.EXPERT)
    desk.closing.close(named.id, TODAY)
    assert [each.name for each in desk.people.of_client(hollola.id)] == ["Aino Aalto"]
    assert desk.coaching(named.id).interviews[0].with_whom == "esihenkilö"
    desk.closing.close(other.id, TODAY)
    # The contact of the coaching that is closed was another's contact, too: a member of staff in this one.
    assert [each.name for each in desk.people.of_client(hollola.id)] == ["työntekijä"]


def test_spared_words_are_no_names(desk: Desk, named: Engagement) -> None:
    desk.closing.close(named.id, TODAY, {"Aino Aalto"})
    assert desk.coaching(named.id).events[0].theme == "Aino Aalto avaa"


def test_what_was_only_suspected_becomes_a_role_when_the_user_knows_better(desk: Desk, named: Engagement) -> None:
    finding = desk.mapping.add_finding(named.id, FindingKind.NEED, "Kuten Sisko Salo sanoi, Sisko tietää.")
    more = ("Sisko Salo", "Aino Aalto")
    found = desk.closing.last_look(named.id, more=more)
    assert [alias.name for alias in found.named].count("Aino Aalto") == 1
    assert found.suspected == ()
    desk.closing.close(named.id, TODAY, more=more)
    assert finding.id in {each.id for each in desk.mapping.findings(named.id)}
    assert "Kuten osallistuja sanoi, osallistuja tietää." in {each.text for each in desk.mapping.findings(named.id)}


def test_a_coaching_that_is_not_there_is_not_closed(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.closing.close("nowhere", TODAY)


def test_a_day_that_no_calendar_knows_closes_nothing(desk: Desk, named: Engagement) -> None:
    with pytest.raises(Mistake):
        desk.closing.close(named.id, date(1, 1, 1))
    assert desk.coaching(named.id).engagement.closed_on is None


def test_a_closing_that_left_traces_is_done_again(desk: Desk, workspace: Workspace, named: Engagement) -> None:
    with workspace.look() as look:
        look.all(Engagement)
        with pytest.raises(AlreadyOpen):
            desk.closing.close(named.id, TODAY)
    assert desk.coaching(named.id).engagement.closed_on == TODAY
    desk.closing.close(named.id, TODAY)
    assert b"Eskola" not in bytes_of(workspace.path)


LETTERS = st.text(alphabet="abdehiklmnoprstuvyäöå", min_size=3, max_size=9)
WORDS = LETTERS.map(str.capitalize)


@settings(
    max_examples=6,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(first=WORDS, last=WORDS, other_first=WORDS, other_last=WORDS)
def test_no_name_is_left_in_the_bytes_of_the_file(
    tmp_path_factory: pytest.TempPathFactory,
    content: Content,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    first: str,
    last: str,
    other_first: str,
    other_last: str,
) -> None:
    path = tmp_path_factory.mktemp("closing") / "workspace.sparraaja"
    opened = housekeeping.open_workspace(path.parent, content, clock, new_id)
    desk, workspace = opened.desk, opened.workspace
    client = desk.clients.add_other("Muu ry")
    coaching = desk.engagements.start(client.id, SparrerKind.EXPERT)
    shipped = bytes_of(path)
    furnish(desk, coaching, f"{first} {last}", f"{other_first} {other_last}")
    kept = bytes_of(path)
    for name in (f"{first} {last}", f"{other_first} {other_last}"):
        assert name.encode() in kept
    desk.closing.close(coaching.id, TODAY)
    left = bytes_of(path)
    for name in (f"{first} {last}", f"{other_first} {other_last}", first, last, other_first, other_last):
        # A short one may be a part of a word of the program's own.
        assert name.encode() not in left or (" " not in name and name.encode() in shipped)
    workspace.close()
    assert not [name for name in (f"{first} {last}",) if name.encode() in bytes_of(path)]


def test_a_practice_stays_without_the_names_of_people_and_of_the_client(
    desk: Desk, hollola: Client, named: Engagement
) -> None:
    area = desk.clients.areas(hollola.id)[0]
    action = desk.plans.add(named.id, area.id, "Aino Aalto kysyi Hollolassa torilla")
    desk.plans.revise(action.id, areas=(Area.COMMUNITIES,), means=("discussion",))
    practice = desk.closing.keep_practice(action.id, with_name=False)
    assert (practice.text, practice.learnt_at) == ("Yhdyshenkilö kysyi kunta torilla", "")
    assert (practice.areas, practice.means, practice.learnt_on) == ((Area.COMMUNITIES,), ("discussion",), TODAY)
    assert desk.closing.keep_practice(action.id, with_name=False) == practice
    allowed = desk.closing.keep_practice(action.id, with_name=True)
    assert (allowed.text, allowed.learnt_at) == ("Yhdyshenkilö kysyi Hollolassa torilla", "Hollola")
    assert desk.closing.practices() == (practice, allowed)
    desk.closing.close(named.id, TODAY)
    assert desk.closing.practices() == (practice, allowed)


def test_a_practice_is_revised_and_removed(desk: Desk, hollola: Client, named: Engagement) -> None:
    area = desk.clients.areas(hollola.id)[0]
    practice = desk.closing.keep_practice(desk.plans.add(named.id, area.id, "Kysytään").id, with_name=False)
    revised = desk.closing.revise_practice(practice.id, text="Kysytään kioskilla")
    assert revised == replace(practice, text="Kysytään kioskilla")
    desk.closing.remove_practice(practice.id)
    assert desk.closing.practices() == ()
    assert desk.undo.undo() is Deed.PRACTICE_REMOVED


def test_older_backups_hold_the_names_until_they_are_removed(
    desk: Desk, workspace: Workspace, named: Engagement, clock: Callable[[], datetime]
) -> None:
    folder = workspace.path.parent / "backups"
    before = backups.take(workspace, folder, clock())
    assert desk.closing.backups_with_names() == ()
    assert desk.closing.remove_old_backups() == ()
    desk.closing.close(named.id, TODAY)
    after = backups.take(workspace, folder, clock())
    assert desk.closing.backups_with_names() == (before,)
    assert desk.closing.remove_old_backups() == (before,)
    assert not before.exists()
    assert after.exists()
    assert len(backups.found(folder)) == 2
    assert not [each for each in folder.iterdir() if b"Eskola" in each.read_bytes()]
    assert desk.closing.backups_with_names() == ()
