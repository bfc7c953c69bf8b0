"""Guides: the shipped ones to copy, the own ones to change."""

from collections.abc import Callable

import pytest

from sparraaja_desktop.model.errors import Mistake, NotFound, TooLong
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.questions import Audience, Guide, Origin, Part
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed

SHIPPED = "shipped-supervisor"


@pytest.fixture
def own(desk: Desk) -> Guide:
    """An own copy of the guide for supervisors."""
    return desk.questions.copy(SHIPPED, Texts(fi=" Oma \n runko "))


def texts(desk: Desk, guide_id: str) -> list[str]:
    """The questions of a guide in Finnish."""
    return [question.text.fi for question in desk.questions.questions(guide_id)]


def test_shipped_guides_come_first_then_own_ones(desk: Desk, own: Guide) -> None:
    assert desk.questions.guides() == (*desk.content.guides(), own)
    assert desk.questions.read(SHIPPED) in desk.content.guides()
    assert desk.questions.read(own.id) == own


def test_a_copy_asks_the_same_and_its_answers_still_stand_beside_the_others(desk: Desk, own: Guide) -> None:
    assert (own.title.fi, own.origin, own.copied_from) == ("Oma runko", Origin.OWN, SHIPPED)
    copied, shipped = desk.questions.questions(own.id), desk.content.questions(SHIPPED)
    assert [question.text for question in copied] == [question.text for question in shipped]
    assert [question.topic for question in copied] == [question.topic for question in shipped]
    assert {question.id for question in copied}.isdisjoint(question.id for question in shipped)
    again = desk.questions.copy(own.id, Texts(fi="Toinen"))
    assert (again.copied_from, len(desk.questions.questions(again.id))) == (own.id, len(shipped))


def test_an_own_guide_is_revised_and_removed(desk: Desk, own: Guide) -> None:
    revised = desk.questions.revise(own.id, title=Texts(fi="Uusi", sv="Ny"), audience=Audience.OFFICIAL)
    assert desk.questions.read(own.id) == revised
    desk.questions.remove(own.id)
    assert own.id not in [guide.id for guide in desk.questions.guides()]
    with pytest.raises(NotFound):
        desk.questions.questions(own.id)
    assert desk.undo.undo() is Deed.GUIDE_REMOVED
    assert len(desk.questions.questions(own.id)) == len(desk.content.questions(SHIPPED))


def test_a_new_question_stands_last_in_its_part(desk: Desk, own: Guide) -> None:
    before = desk.questions.questions(own.id)
    added = desk.questions.add_question(own.id, Part.DONE, Texts(fi="Mistä olet ylpeä?\x00"))
    after = desk.questions.questions(own.id)
    assert (added.text.fi, added.topic, added.origin) == ("Mistä olet ylpeä?", added.id, Origin.OWN)
    assert after[added.position] == added
    assert after[added.position - 1].part is Part.DONE
    assert after[added.position + 1].part is not Part.DONE
    assert [question.id for question in after if question.id != added.id] == [question.id for question in before]


def test_a_question_of_a_part_that_is_empty_stands_last(desk: Desk, own: Guide) -> None:
    for question in desk.questions.questions(own.id):
        if question.part is Part.DONE:
            desk.questions.remove_question(question.id)
    added = desk.questions.add_question(own.id, Part.DONE, Texts(fi="Mikä sujuu?"))
    assert desk.questions.questions(own.id)[-1] == added


def test_questions_of_an_own_guide_are_revised_moved_and_removed(desk: Desk, own: Guide) -> None:
    first, second, *_ = desk.questions.questions(own.id)
    desk.questions.move_question(second.id, 0)
    desk.questions.revise_question(second.id, text=Texts(fi="Toisin sanoen?"), part=Part.NEEDS)
    desk.questions.remove_question(first.id)
    head = desk.questions.questions(own.id)[0]
    assert (head.id, head.text.fi, head.part) == (second.id, "Toisin sanoen?", Part.NEEDS)
    assert first.text.fi not in texts(desk, own.id)


@pytest.mark.parametrize(
    "change",
    [
        lambda desk: desk.questions.revise(SHIPPED, title=Texts(fi="Minun")),
        lambda desk: desk.questions.remove(SHIPPED),
        lambda desk: desk.questions.add_question(SHIPPED, Part.DONE, Texts(fi="Lisää?")),
        lambda desk: desk.questions.paste_questions(SHIPPED, Part.DONE, "Lisää?", Language.FI),
        lambda desk: desk.questions.revise_question(desk.content.questions(SHIPPED)[0].id, text=Texts(fi="Muu")),
        lambda desk: desk.questions.move_question(desk.content.questions(SHIPPED)[0].id, 3),
        lambda desk: desk.questions.remove_question(desk.content.questions(SHIPPED)[0].id),
    ],
)
def test_a_shipped_guide_is_never_changed(desk: Desk, change: Callable[[Desk], object]) -> None:
    before = texts(desk, SHIPPED)
    with pytest.raises(Mistake, match="shipped"):
        change(desk)
    assert texts(desk, SHIPPED) == before
    assert desk.undo.last() is None


def test_a_guide_that_is_not_there_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.questions.copy("nothing", Texts(fi="Kopio"))
    with pytest.raises(NotFound):
        desk.questions.add_question("nothing", Part.DONE, Texts(fi="Lisää?"))
    with pytest.raises(NotFound):
        desk.questions.paste_questions("nothing", Part.DONE, "Lisää?", Language.FI)
    with pytest.raises(NotFound):
        desk.questions.revise_question("nothing", part=Part.DONE)


def test_questions_are_pasted_one_a_line_and_taken_back_together(desk: Desk) -> None:
    own = desk.questions.copy(SHIPPED, Texts(fi="Apukysymykset"))
    before = texts(desk, own.id)
    last = next(place for place, each in enumerate(desk.questions.questions(own.id)) if each.part is Part.CONSTRAINTS)
    pasted = desk.questions.paste_questions(
        own.id, Part.NEEDS, "1. Kuka jää pois?\r\n\n2) Kuka löytää hänet?\x00", Language.SV
    )
    assert [(each.text.sv, each.text.fi, each.part, each.origin) for each in pasted] == [
        ("Kuka jää pois?", "", Part.NEEDS, Origin.IMPORTED),
        ("Kuka löytää hänet?", "", Part.NEEDS, Origin.IMPORTED),
    ]
    assert [each.id for each in desk.questions.questions(own.id)][last : last + 2] == [each.id for each in pasted]
    assert {each.topic for each in pasted} == {each.id for each in pasted}
    assert desk.undo.undo() is Deed.QUESTIONS_PASTED
    assert texts(desk, own.id) == before


def test_a_text_without_questions_pastes_nothing_and_a_whole_book_is_refused(desk: Desk) -> None:
    own = desk.questions.copy(SHIPPED, Texts(fi="Apukysymykset"))
    assert desk.questions.paste_questions(own.id, Part.NEEDS, " \n\t\n", Language.FI) == ()
    assert desk.undo.last() is Deed.GUIDE_COPIED
    for text in ("Miksi?\n" * 3_000, "Miksi " * 400):
        with pytest.raises(TooLong):
            desk.questions.paste_questions(own.id, Part.NEEDS, text, Language.FI)
    assert desk.undo.last() is Deed.GUIDE_COPIED
