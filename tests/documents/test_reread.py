"""A handout that was written can be read again."""

from sparraaja_desktop.documents.reread import paragraphs
from sparraaja_desktop.model.blocks import Heading, Sheet


def test_a_handout_says_its_title_and_its_headings_when_it_is_read_again(sheet: Sheet, document: bytes) -> None:
    headings = [block.text for block in sheet.blocks if isinstance(block, Heading)]
    read = paragraphs(document)
    assert headings
    assert [text for text in read if text in headings] == headings
