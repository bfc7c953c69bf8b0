"""The paper of the follow-up: what was promised beside what became of it, and what was learnt."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import follow_up
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import ItemList, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.followup import FollowUp, FollowUpKind, Progress
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.services.desk import Desk
from tests.documents import accessibility, coached, package
from tests.documents.reading import headings, intended, texts, under, words

EACH = pytest.mark.parametrize("language", Language)
Filled = tuple[Desk, str]


def told(filled: Filled, language: Language = Language.FI, **changes: object) -> HandoutFacts:
    desk, coaching = filled
    return replace(coached.facts(desk, coaching, HandoutKind.FOLLOW_UP, language), **changes)  # type: ignore[arg-type]


def with_records(facts: HandoutFacts, **records: object) -> HandoutFacts:
    """The same coaching with these records of a kind."""
    return replace(facts, coaching=replace(facts.coaching, **records))  # type: ignore[arg-type]


def noted(facts: HandoutFacts, *entries: tuple[int, ActionState, dict[str, str]]) -> HandoutFacts:
    """The same coaching with these entries of progress only: the place of the action, its state, the texts."""
    progress = tuple(
        Progress(
            id=f"p{number}", action_id=facts.coaching.actions[place].id, position=number,
            noted_on=date(2026, 12, number + 1), state=state, **said,  # type: ignore[arg-type]
        )
        for number, (place, state, said) in enumerate(entries)
    )  # fmt: skip
    return with_records(facts, progress=progress)


def meeting(day: date | None = None, **fields: object) -> FollowUp:
    bare = FollowUp(id="f", engagement_id="e", position=0, due_on=day)
    return replace(bare, **fields)  # type: ignore[arg-type]


def built(content: Content, facts: HandoutFacts, language: Language = Language.FI) -> Sheet:
    return follow_up.build(facts, content.wording("follow_up", language), date(2026, 11, 24))


def top(sheet: Sheet) -> list[str]:
    """The lines under the title."""
    facts = next(each for each in sheet.blocks if isinstance(each, Paragraph) and each.tone is Tone.FACTS)
    return facts.text.split("\n")


def table(sheet: Sheet, title: str) -> Table:
    return next(each for each in sheet.blocks if isinstance(each, Table) and each.title == title)


def agenda(sheet: Sheet) -> tuple[str, ...]:
    return next(each.items for each in sheet.blocks if isinstance(each, ItemList) and each.numbered)


@EACH
@pytest.mark.parametrize("is_extreme", [False, True], ids=["as it is", "extreme"])
def test_it_is_accessible_and_says_every_word(
    content: Content, template: bytes, filled: Filled, language: Language, *, is_extreme: bool
) -> None:
    facts = told(filled, language)
    if is_extreme:
        facts = replace(facts, coaching=coached.extreme(facts.coaching))
    sheet = built(content, facts, language)
    document = render(sheet, template)
    assert (package.findings(document), accessibility.findings(document)) == ([], [])
    assert words(texts(document)) == words(intended(sheet))


def test_it_says_when_the_meeting_is_and_of_what_kind(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled))
    assert top(sheet)[1:] == [
        "Seuranta: 3. toukokuuta 2027 (yhteinen palaveri johdon kanssa)",
        "Tiedot koottu: 24. marraskuuta 2026",
    ]
    assert sheet.is_lying


@pytest.mark.parametrize("follow_ups", [(), (meeting(),), (meeting(date(2026, 11, 2), is_held=True),)])
def test_a_day_that_is_not_agreed_is_said(content: Content, filled: Filled, follow_ups: tuple[FollowUp, ...]) -> None:
    sheet = built(content, with_records(told(filled), follow_ups=follow_ups))
    assert "Seuraavan seurannan päivästä ei ole vielä sovittu." in top(sheet)


def test_the_nearest_meeting_to_come_is_the_one_it_is_for(content: Content, filled: Filled) -> None:
    both = (meeting(), meeting(date(2027, 6, 1)), meeting(date(2027, 2, 1), kind=FollowUpKind.REMOTE))
    sheet = built(content, with_records(told(filled), follow_ups=both))
    assert "Seuranta: 1. helmikuuta 2027 (etätapaaminen)" in top(sheet)


def test_the_management_opens_a_joint_meeting_and_no_other(content: Content, filled: Filled) -> None:
    assert agenda(built(content, told(filled)))[0].startswith("Johdon sana")
    facts = with_records(told(filled), follow_ups=(meeting(kind=FollowUpKind.SUPERVISORS),))
    assert not any("Johdon sana" in each for each in agenda(built(content, facts)))


def test_the_agenda_reminds_of_the_goals(content: Content, filled: Filled) -> None:
    facts = told(filled)
    assert under(built(content, facts), "Mitä tavoittelimme") == [each.text for each in facts.coaching.goals]
    assert "Mitä tavoittelimme" not in headings(built(content, with_records(facts, goals=())))


def test_what_came_of_a_meeting_that_was_held_is_told(content: Content, filled: Filled) -> None:
    held = (
        meeting(date(2026, 11, 2), is_held=True, outcome="Jatketaan."),
        meeting(is_held=True, outcome="Sovittiin uusi päivä."),
        meeting(date(2026, 11, 9), is_held=True),
    )
    sheet = built(content, with_records(told(filled), follow_ups=held))
    assert under(sheet, "Seuranta 2. marraskuuta 2026: mitä siitä seurasi") == ["Jatketaan."]
    assert under(sheet, "Pidetyn seurannan tulos") == ["Sovittiin uusi päivä."]
    assert not any("9. marraskuuta" in each for each in headings(sheet))


def test_every_promised_action_stands_beside_what_became_of_it(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled))
    first, second = table(sheet, "Tekniset palvelut ja ympäristö").rows
    assert first[1:] == ("Ei aloitettu\nei vielä kirjattu", "–", "–", "–", "–")
    assert second[0].split("\n") == [
        "Varikon avoin ovi kerran kuussa, päivä näkyviin katuilmoituksiin.",
        "Vastaa: kunnossapitopäällikkö",
        "Mihin mennessä: 20.11.2026",
    ]
    assert second[1:] == (
        "Tehty\nkirjattu 20.11.2026",
        "Kaksi kertaa pidetty, kävijöitä yhdeksän ja neljätoista.",
        "Ensimmäisellä kerralla opaste puuttui portilta.",
        "Kuljettaja selittää paremmin kuin kartta.",
        "Kokeillaan myös pyörähuollon päivää.",
    )
    assert under(sheet, "Luvattu – tehty – opittu") == ["Luvattuja toimia: 6 (tehty 1, käynnissä 2, ei aloitettu 3)."]


def test_drafts_were_not_promised(content: Content, filled: Filled) -> None:
    said = "\n".join(intended(built(content, told(filled))))
    assert "Puiston ilmoitustaulu" not in said
    assert "Elinvoima ja työllisyys" not in said


def test_all_that_was_noted_of_an_action_is_there_and_the_last_of_its_next_steps(
    content: Content, filled: Filled
) -> None:
    facts = noted(
        told(filled),
        (
            0,
            ActionState.UNDER_WAY,
            {"done": "Seinä on pystyssä.", "learnt": "Lyhyt riittää.", "next_step": "Ruotsiksi."},
        ),
        (0, ActionState.CHANGED, {"done": "Myös ruotsiksi.", "learnt": "Lyhyt riittää.", "next_step": "Netissäkin."}),
        (0, ActionState.DONE, {}),
    )
    row = table(built(content, facts), "Sivistys ja vapaa-aika").rows[0]
    assert row[1:] == (
        "Tehty\nkirjattu 3.12.2026",
        "Seinä on pystyssä.\nMyös ruotsiksi.",
        "–",
        "Lyhyt riittää.",
        "Netissäkin.",
    )


def test_what_was_dropped_is_told_apart_and_why(content: Content, filled: Filled) -> None:
    facts = noted(
        told(filled),
        (0, ActionState.DROPPED, {"obstacle": "Seinä purettiin.", "learnt": "Aina voi kysyä."}),
        (1, ActionState.DROPPED, {"done": "Säännöt olivat jo valmiina."}),
        (3, ActionState.DROPPED, {}),
    )
    sheet = built(content, facts)
    dropped = [each.split("\n") for each in under(sheet, "Mistä luovuttiin ja miksi")]
    assert [what.split()[0] for what, _why in dropped] == ["Jokainen", "Kulttuuritalon", "Vanhempainkahvien"]
    assert dropped[0][0].endswith("seinälle samaan paikkaan. (Sivistys ja vapaa-aika)")
    assert [why for _what, why in dropped] == [
        "Miksi: Seinä purettiin.",
        "Miksi: Säännöt olivat jo valmiina.",
        "Syytä ei ole kirjattu. Kysykää siitä seurannassa.",
    ]
    assert "Sivistys ja vapaa-aika" not in headings(sheet, 3)


def test_when_nothing_was_dropped_that_is_said(content: Content, filled: Filled) -> None:
    assert under(built(content, told(filled)), "Mistä luovuttiin ja miksi") == [
        "Yhdestäkään luvatusta toimesta ei ole luovuttu."
    ]


def test_what_was_learnt_is_a_list_with_where_it_was_learnt(content: Content, filled: Filled) -> None:
    learnt = [each.split("\n") for each in under(built(content, told(filled)), "Opittua")[1:]]
    assert learnt[1] == [
        "Kuljettaja selittää paremmin kuin kartta.",
        "Tekniset palvelut ja ympäristö: Varikon avoin ovi kerran kuussa, päivä näkyviin katuilmoituksiin.",
    ]
    assert learnt[0][0].startswith("Lyhyt vastaus riittää.")
    assert len(learnt) == 2
    assert under(built(content, noted(told(filled))), "Opittua") == [
        "Opittua ei ole vielä kirjattu. Kysykää seurannassa: mitä tekisimme nyt toisin?"
    ]


def test_an_action_whose_area_is_gone_or_without_words_is_still_told(content: Content, filled: Filled) -> None:
    facts = noted(told(filled), (0, ActionState.DONE, {"learnt": "Kysy ensin."}), (1, ActionState.DROPPED, {}))
    bare = tuple(
        replace(each, action=" ", responsible="", due_on=None, service_area_id="gone")
        for each in facts.coaching.actions[:2]
    )
    sheet = built(content, with_records(facts, actions=bare))
    assert [row[0] for row in table(sheet, "Palvelualue ei tiedossa").rows] == ["Nimetön toimi"]
    assert under(sheet, "Opittua")[1:] == ["Kysy ensin.\nNimetön toimi"]
    assert under(sheet, "Mistä luovuttiin ja miksi")[0].startswith("Nimetön toimi\n")


@EACH
def test_a_coaching_in_which_nothing_was_promised_says_so(
    content: Content, template: bytes, language: Language, tmp_path_factory: pytest.TempPathFactory
) -> None:
    workspace, desk, coaching = coached.open_empty(tmp_path_factory.mktemp("empty"), content)
    facts = coached.facts(desk, coaching, HandoutKind.FOLLOW_UP, language)
    workspace.close()
    sheet = built(content, facts, language)
    wording = content.wording("follow_up", language)
    assert under(sheet, wording.text("promised.heading")) == [wording.text("promised.empty")]
    assert accessibility.findings(render(sheet, template)) == []


def test_only_the_chosen_parts_are_there(content: Content, filled: Filled) -> None:
    assert headings(built(content, told(filled, parts=("learnt",)))) == ["Opittua"]


def test_the_names_of_its_parts_can_be_chosen_in_every_language(content: Content) -> None:
    for language in Language:
        wording = content.wording("follow_up", language)
        assert all(wording.text(f"parts.{part}") for part in ("agenda", "promised", "learnt"))
