"""What can be made of a coaching depends on what is in it."""

from dataclasses import replace

from sparraaja_desktop.model.handout_choices import KINDS, Pack, Phase, choices_of, pack_of, pack_of_event
from sparraaja_desktop.model.handouts import PARTS, HandoutKind
from sparraaja_desktop.model.language import Language
from tests.model.choosing import COACHING, GUIDE


def names(pack: Pack) -> list[tuple[HandoutKind, str]]:
    """The kinds of a pack, each with the id of what it is about."""
    return [(each.kind, each.about_id) for each in pack.choices]


def test_every_kind_belongs_to_one_part_of_the_coaching() -> None:
    assert sorted(kind for kinds in KINDS.values() for kind in kinds) == sorted(HandoutKind)
    assert tuple(KINDS) == tuple(Phase)


def test_every_kind_can_be_made_of_a_full_coaching() -> None:
    assert {each.kind for each in choices_of(COACHING, (GUIDE,))} == set(HandoutKind)


def test_of_an_empty_coaching_is_made_what_needs_nothing() -> None:
    empty = replace(
        COACHING, sessions=(), events=(), assignments=(), sheets=(), actions=(), messages=(), rounds=(), feedback=()
    )
    assert [each.kind for each in choices_of(empty, ())] == [
        HandoutKind.MAPPING_SUMMARY,
        HandoutKind.HELP_CARDS,
        HandoutKind.MANAGEMENT_PAGE,
        HandoutKind.FOLLOW_UP,
        HandoutKind.FINAL_REPORT,
        HandoutKind.PRIVACY_NOTICE,
    ]


def test_what_is_of_one_event_stands_together() -> None:
    of_events = [each for each in choices_of(COACHING, ()) if each.kind in KINDS[Phase.EVENTS]]
    assert [(each.kind, each.name) for each in of_events] == [
        (HandoutKind.EVENT_HANDOUT, "Kuulluksi tuleminen"),
        (HandoutKind.RUN_SHEET, "Kuulluksi tuleminen"),
        (HandoutKind.EVENT_HANDOUT, ""),
        (HandoutKind.RUN_SHEET, ""),
        (HandoutKind.HELP_CARDS, ""),
    ]


def test_only_an_area_that_has_planned_has_a_plan() -> None:
    plans = [each for each in choices_of(COACHING, ()) if each.kind is HandoutKind.AREA_PLAN]
    assert [(each.about_id, each.name) for each in plans] == [("area2", "Tekniset palvelut")]


def test_a_sheet_is_called_by_its_assignment_and_its_area() -> None:
    (sheet,) = (each for each in choices_of(COACHING, ()) if each.kind is HandoutKind.ASSIGNMENT_SHEET)
    assert sheet.name == "Havainnot – Sivistyspalvelut"


def test_feedback_that_nobody_gave_is_not_summed_up() -> None:
    of_rounds = [each for each in choices_of(COACHING, ()) if each.about_id.startswith("round")]
    assert [(each.kind, each.about_id, each.name) for each in of_rounds] == [
        (HandoutKind.FEEDBACK_FORM, "round1", "Kuulluksi tuleminen"),
        (HandoutKind.FEEDBACK_FORM, "round2", ""),
        (HandoutKind.FEEDBACK_SUMMARY, "round2", ""),
    ]


def test_the_parts_are_those_of_the_kind_and_each_choice_has_an_id_of_its_own() -> None:
    choices = choices_of(COACHING, (GUIDE,))
    assert all(each.parts == PARTS.get(each.kind, ()) for each in choices)
    assert len({each.id for each in choices}) == len(choices)


def test_the_pack_of_an_event_has_what_is_taken_along() -> None:
    pack = pack_of_event(COACHING, "event1")
    assert names(pack) == [
        (HandoutKind.EVENT_HANDOUT, "event1"),
        (HandoutKind.RUN_SHEET, "event1"),
        (HandoutKind.HELP_CARDS, ""),
        (HandoutKind.ASSIGNMENT_SHEET, "sheet1"),
        (HandoutKind.FEEDBACK_FORM, "round1"),
    ]
    assert (pack.event_id, pack.theme) == ("event1", "Kuulluksi tuleminen")


def test_a_bilingual_client_is_offered_both_languages_and_a_letter_only_its_own() -> None:
    pack = pack_of(COACHING, (GUIDE,))
    assert pack.languages == (Language.FI, Language.SV)
    made = pack.to_make(pack.languages)
    assert [language for choice, language in made if choice.kind is HandoutKind.LETTER] == [Language.SV]
    assert [language for choice, language in made if choice.kind is HandoutKind.PROGRAMME] == [Language.FI, Language.SV]


def test_a_client_without_a_known_language_is_offered_finnish() -> None:
    silent = replace(COACHING, client=replace(COACHING.client, languages=()))
    assert pack_of(silent, ()).languages == (Language.FI,)


def test_a_pack_has_all_parts_unless_some_were_chosen_for_its_only_handout() -> None:
    programme = next(each for each in choices_of(COACHING, ()) if each.kind is HandoutKind.PROGRAMME)
    pack = Pack(engagement_id="e", choices=(programme,), languages=(Language.FI,))
    assert pack.parts_of(programme) == PARTS[HandoutKind.PROGRAMME]
    assert replace(pack, parts=("goals",)).parts_of(programme) == ("goals",)
