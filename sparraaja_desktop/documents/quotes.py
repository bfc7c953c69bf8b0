"""Words that somebody said, as they are quoted."""

from sparraaja_desktop.content.wording import Wording

_MARKS = '"”“„»«'


def quoted(said: str, wording: Wording, key: str) -> str:
    """The words in the quotation marks of the wording's text at `key`.

    Words that quote somebody themselves keep their own marks: marks within marks are hard to read.
    """
    bare = _unquoted(said)
    return bare if set(bare) & set(_MARKS) else wording.text(key, text=bare)


def _unquoted(said: str) -> str:
    """The words without the marks that were typed around all of them."""
    bare = said.strip(_MARKS)
    is_wrapped = bare and said[0] in _MARKS and said[-1] in _MARKS
    return bare if is_wrapped and not set(bare) & set(_MARKS) else said
