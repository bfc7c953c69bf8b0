"""Reads a handout of our own again, to see that it was written whole."""

from io import BytesIO

from docx import Document


def paragraphs(data: bytes) -> tuple[str, ...]:
    """The texts of the paragraphs outside tables, in order; `data` is a .docx that this program wrote."""
    return tuple(paragraph.text for paragraph in Document(BytesIO(data)).paragraphs)
