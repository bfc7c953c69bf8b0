"""The code of a sheet that goes out: a random key that leads it home, and says by itself when it was mistyped."""

import secrets
from collections.abc import Callable
from typing import Final

_DIGITS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: without I, L, O and U, which are misread."""

_CHECKED: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MISREAD: Final = str.maketrans("OIL", "011")
_PREFIX: Final = "SPR"
_LENGTH: Final = 8


def new_code(choose: Callable[[str], str] = secrets.choice) -> str:
    """A new code such as ``SPR-7K3F-9QXC``; its last character checks the others (ISO 7064 MOD 37,36).

    Nothing of anybody is in it: it only leads to a record of this workspace.
    """
    while True:
        drawn = "".join(choose(_DIGITS) for _ in range(_LENGTH - 1))
        check = _check(drawn)
        # Few drawings end in a character that is misread; another one is drawn then.
        if check in _DIGITS:
            return f"{_PREFIX}-{drawn[:4]}-{drawn[4:]}{check}"


def read_code(text: str) -> str | None:
    """The code as `new_code` writes it, however it was typed; None where it is none or a character is wrong."""
    bare = "".join(each for each in text.upper() if each.isalnum())
    bare = bare.removeprefix(_PREFIX).translate(_MISREAD)
    if len(bare) != _LENGTH or not set(bare) <= set(_DIGITS) or _check(bare[:-1]) != bare[-1]:
        return None
    return f"{_PREFIX}-{bare[:4]}-{bare[4:]}"


def _check(drawn: str) -> str:
    """The check character of ISO 7064 MOD 37,36."""
    sum_ = 36
    for each in drawn:
        sum_ = (sum_ + _CHECKED.index(each)) % 36 or 36
        sum_ = sum_ * 2 % 37
    return _CHECKED[(37 - sum_) % 36]
