"""The code of a sheet leads it home, and a mistyped one leads nowhere."""

import itertools
import random

from hypothesis import given
from hypothesis import strategies as st

from sparraaja_desktop.model.sheet_code import new_code, read_code

DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def drawn(seed: int) -> str:
    return new_code(random.Random(seed).choice)  # noqa: S311 - a test draws the same each time


@given(st.integers(0, 10_000))
def test_a_code_is_read_however_it_was_typed(seed: int) -> None:
    code = drawn(seed)
    for typed in (code, code.lower(), code.replace("-", ""), f" {code} ", code[4:], code.replace("-", " ")):
        assert read_code(typed) == code
    assert read_code(code.replace("0", "O").replace("1", "l")) == code


def test_no_single_wrong_character_is_taken_for_another_code() -> None:
    taken = 0
    for seed, place in itertools.product(range(50), range(8)):
        code = drawn(seed)[4:].replace("-", "")
        wrong = (code[:place] + each + code[place + 1 :] for each in DIGITS if each != code[place])
        taken += sum(read_code(each) is not None for each in wrong)
    assert taken == 0


def test_hardly_any_swap_of_neighbours_is_taken_for_another_code() -> None:
    swaps = taken = 0
    for seed, place in itertools.product(range(500), range(7)):
        code = drawn(seed)[4:].replace("-", "")
        if code[place] != code[place + 1]:
            swaps += 1
            taken += read_code(code[:place] + code[place + 1] + code[place] + code[place + 2 :]) is not None
    assert swaps > 3_000
    assert taken < swaps / 500


def test_what_is_no_code_is_none() -> None:
    for text in ("", "SPR", "SPR-7K3F", "SPR-7K3F-9QX", "SPR-7K3F-9QXCC", "SPR-UUUU-UUUU", "äöåé-äöåé"):
        assert read_code(text) is None


def test_codes_drawn_by_chance_are_never_misread_letters() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert not set("".join(code[4:] for code in codes)) & set("ILOU")
