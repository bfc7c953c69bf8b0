"""Draws a sheet as a Word document."""

from sparraaja_desktop.model.blocks import Sheet


def render(sheet: Sheet, template: bytes) -> bytes:
    """The sheet as a .docx that looks as the template does (the bytes of ``resources/handout.docx``).

    Pure: the same sheet and template give the same bytes. Raises Mistake when the template lacks a style or the
    sheet is not well formed: a skipped heading level, a row that does not fit its header, and their like.
    """
    raise NotImplementedError
