"""Names that are typed into a closed coaching become roles once more, and that is taken back."""

from datetime import date
from pathlib import Path

import pytest

from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind, Mode
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed
from sparraaja_desktop.store.workspace import Workspace
from tests.services.gestures.kept import in_the_trash, in_use
from tests.services.returning import send, take
from tests.services.test_closing import bytes_of

TODAY = date(2026, 11, 23)
NOTE = "Sanoi Sisko Salo, että torilla kysytään."


@pytest.fixture
def closed(desk: Desk, coaching: Engagement) -> Engagement:
    """A coaching with an interview, closed before anybody was named."""
    desk.mapping.start_interview(coaching.id, "shipped-contact", Language.FI, TODAY, Mode.LIVE)
    desk.people.add(coaching.client_id, "Aino Aalto", "rehtori", (Role.CONTACT,))
    desk.closing.close(coaching.id, TODAY)
    return desk.engagements.read(coaching.id)


@pytest.fixture
def named(desk: Desk, closed: Engagement) -> Engagement:
    """The coaching with names that were typed after the closing, in notes, marks, people and the trash."""
    (interview,) = desk.mapping.interviews(closed.id)
    desk.mapping.revise_interview(interview.id, with_whom="Sisko Salo")
    answer = desk.mapping.answers(interview.id)[0]
    desk.mapping.keep_note(answer.id, NOTE)
    desk.mapping.mark(answer.id, FindingKind.QUOTE, 0, NOTE.index(","))
    desk.mapping.mark(answer.id, FindingKind.DONE, NOTE.index("torilla"), len(NOTE) - 1)
    desk.mapping.remove_finding(desk.mapping.add_finding(closed.id, FindingKind.NEED, "Salo väsyi").id)
    person = desk.people.add(closed.client_id, "Eino Eskola", "rehtori", (Role.STAFF,))
    desk.people.revise(person.id, phone="040 1234567")
    desk.engagements.revise(closed.id, themes=("Eskolan teema",))
    return closed


def test_nobody_is_named_right_after_the_closing(desk: Desk, closed: Engagement) -> None:
    found = desk.closing.last_look(closed.id)
    assert (found.named, found.known, found.suspected) == ((), (), ())
    assert desk.adviser.of(closed.id) == ()


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("client", ["Hollola", "Korsholm"])
def test_no_role_of_ours_is_taken_for_a_name(desk: Desk, role: Role, client: str) -> None:
    taken = desk.clients.take(desk.clients.find(client)[0])
    coaching = desk.engagements.start(taken.id, SparrerKind.EXPERT)
    desk.people.add(taken.id, "Aino Aalto", roles=(role,))
    desk.intake.revise(coaching.id, applied_by="Aino Aalto", wishes="Aino Aalto toivoo, kuten Aino Aalto pyysi.")
    desk.closing.close(coaching.id, TODAY)
    (person,) = desk.people.of_client(taken.id)
    language = taken.languages[0]
    assert person.name == desk.content.role_word(role, language)
    said = person.name.split()[-1].capitalize()
    desk.intake.revise(coaching.id, why_now=f"Kysy {said}n ja {said}s luvalla, {said}.", applied_by=said)
    found = desk.closing.last_look(coaching.id)
    assert (found.named, found.suspected) == ((), ())


def test_contact_data_that_came_back_are_found_though_nobody_is_named(desk: Desk, closed: Engagement) -> None:
    (person,) = desk.people.of_client(closed.client_id)
    desk.people.revise(person.id, email="aino@example.org")
    assert [place.field for place in desk.closing.last_look(closed.id).known] == ["email"]
    desk.closing.replace_names(closed.id)
    assert [each.email for each in desk.people.of_client(closed.client_id)] == [""]


def test_the_adviser_says_that_somebody_is_named_again(desk: Desk, named: Engagement) -> None:
    (advice,) = desk.adviser.of(named.id)
    assert (advice.check, advice.requirements) == ("named-again", (59,))
    desk.adviser.dismiss(named.id, advice, "Ei nyt")
    assert desk.adviser.of(named.id) == ()


def test_names_become_roles_once_more_in_one_gesture(desk: Desk, workspace: Workspace, named: Engagement) -> None:
    assert [alias.name for alias in desk.closing.last_look(named.id).named] == ["Eino Eskola", "Sisko Salo"]
    desk.closing.replace_names(named.id)
    found = desk.closing.last_look(named.id)
    assert (found.named, found.known) == ((), ())
    assert desk.adviser.of(named.id) == ()
    (interview,) = desk.mapping.interviews(named.id)
    note = desk.mapping.answers(interview.id)[0].note
    assert (interview.with_whom, note) == ("yhdyshenkilö", "Sanoi yhdyshenkilö, että torilla kysytään.")
    assert [each.text for each in desk.mapping.findings(named.id)] == ["torilla kysytään", "Sanoi yhdyshenkilö"]
    assert [(each.name, each.phone) for each in desk.people.of_client(named.client_id)] == [
        ("työntekijä", ""),
        ("yhdyshenkilö", ""),
    ]
    assert desk.undo.last() is Deed.NAMES_REPLACED
    for name in (b"Eskola", b"Sisko", b"Salo", b"1234567"):
        assert name not in bytes_of(workspace.path)


def test_it_is_taken_back_with_every_text(desk: Desk, named: Engagement) -> None:
    before = in_use(desk), in_the_trash(desk)
    desk.closing.replace_names(named.id)
    assert (in_use(desk), in_the_trash(desk)) != before
    assert desk.undo.undo() is Deed.NAMES_REPLACED
    assert (in_use(desk), in_the_trash(desk)) == before


def test_what_was_typed_since_stays_and_the_marks_find_their_places(desk: Desk, named: Engagement) -> None:
    desk.closing.replace_names(named.id)
    (interview,) = desk.mapping.interviews(named.id)
    answer = desk.mapping.answers(interview.id)[0]
    desk.mapping.keep_note(answer.id, "Eilen torilla kysytään.")
    desk.undo.undo()
    assert desk.mapping.answers(interview.id)[0].note == "Eilen torilla kysytään."
    assert desk.mapping.read_interview(interview.id).with_whom == "Sisko Salo"
    for finding in desk.mapping.findings(named.id):
        note = "Eilen torilla kysytään."
        assert not finding.follows or note[finding.start : finding.end] == finding.text


def test_only_a_closed_coaching_is_gone_through_again(desk: Desk, coaching: Engagement) -> None:
    with pytest.raises(Mistake):
        desk.closing.replace_names(coaching.id)
    with pytest.raises(NotFound):
        desk.closing.replace_names("nowhere")


def test_people_of_another_coaching_that_goes_on_keep_their_names(
    desk: Desk, hollola: Client, named: Engagement
) -> None:
    desk.engagements.start(hollola.id, SparrerKind.EXPERT)
    places = desk.closing.last_look(named.id).known
    assert {place.kind for place in places} == {"Interview", "Answer", "Finding", "Engagement"}
    desk.closing.replace_names(named.id)
    assert [each.name for each in desk.people.of_client(hollola.id)] == ["Eino Eskola", "yhdyshenkilö"]
    assert desk.engagements.read(named.id).themes == ("Työntekijä teema",)
    assert desk.adviser.of(named.id) == ()


def test_a_file_that_comes_after_the_closing_is_found_and_erased(
    desk: Desk, coaching: Engagement, tmp_path: Path
) -> None:
    sent = send(desk, coaching, tmp_path, AssignmentKind.OBSERVATIONS)
    desk.closing.close(coaching.id, TODAY)
    assert desk.adviser.of(coaching.id) == ()
    take(desk, sent.answered("Torilla.", "Kirjastossa.", "Nuoria."), sent)
    assert [each.check for each in desk.adviser.of(coaching.id)] == ["named-again"]
    desk.closing.replace_names(coaching.id)
    (returned,) = desk.returned.of(coaching.id)
    assert returned.content == b""
    assert desk.adviser.of(coaching.id) == ()
