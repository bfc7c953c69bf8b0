"""A long text where there is room for a short one."""

from sparraaja_desktop.documents.shortened import shortened


def test_a_short_text_stays_on_one_line() -> None:
    assert shortened("Kahvit\n  vanhempien\tkanssa ") == "Kahvit vanhempien kanssa"
    assert shortened("") == ""


def test_a_long_one_is_cut_after_a_whole_word_and_says_so() -> None:
    assert shortened("Kysytään ovella, joka viikko", 18) == "Kysytään ovella…"
    assert shortened("Kysytään ovella", 15) == "Kysytään ovella"


def test_a_word_without_end_is_cut_where_the_room_ends() -> None:
    assert shortened("osallisuustyöpaja" * 9, 12) == "osallisuust…"
