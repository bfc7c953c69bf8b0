"""Templates as people have them: a Finnish Word's with a logo, one without our styles, one made by another program."""

import io
import re
import struct
import zlib

import docx
from docx.enum.section import WD_SECTION
from docx.shared import Cm

from tests.documents import make_template
from tests.documents.reading import packed
from tests.documents.reading import parts as read

DOTX = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_FINNISH = {
    "Normal": "Normaali",
    "Heading1": "Otsikko1",
    "Heading2": "Otsikko2",
    "Heading3": "Otsikko3",
    "Subtitle": "Alaotsikko",
    "Quote": "Lainaus",
    "ListBullet": "Merkittyluettelo",
    "ListNumber": "Numeroituluettelo",
    "Footer": "Alatunniste",
    "Header": "Yltunniste",
    "TableNormal": "Normaalitaulukko",
    "DefaultParagraphFont": "Kappaleenoletusfontti",
    "NoList": "Eiluetteloa",
}
_OURS = ("Lead", "Hint", "Answer", "Picture", "TableText", "TableHeading", "HandoutTable", "PlanTable")
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def finnish() -> bytes:
    """A .dotx of a Finnish Word: Finnish ids, none of our own styles, no numbering, a logo above, a number below."""
    parts = dict(make_template.parts())
    styles = parts["word/styles.xml"].replace('w:lang w:val="fi-FI"', 'w:lang w:val="en-US"')
    for name in (*_OURS, "ListBullet", "ListNumber"):
        styles = re.sub(f'<w:style [^>]*w:styleId="{name}".*?</w:style>', "", styles)
    for english, finnish in _FINNISH.items():
        styles = re.sub(f'(w:styleId=|w:basedOn w:val=|w:next w:val=)"{english}"', rf'\1"{finnish}"', styles)
    parts["word/styles.xml"] = styles
    del parts["word/numbering.xml"]
    parts["word/footer1.xml"] = (
        f'<w:ftr {_W}><w:p><w:pPr><w:pStyle w:val="Alatunniste"/></w:pPr>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
    )
    relations = parts["word/_rels/document.xml.rels"]
    parts["word/_rels/document.xml.rels"] = re.sub('<Relationship [^>]*numbering.xml"/>', "", relations)
    parts["[Content_Types].xml"] = re.sub(
        '<Override PartName="/word/numbering.xml"[^>]*>', "", parts["[Content_Types].xml"]
    ).replace(_DOCX, DOTX)
    return _with_logo({name: text.encode() for name, text in parts.items()})


def _with_logo(parts: dict[str, bytes]) -> bytes:
    """The same with a picture in its header, put there by python-docx, and a sentence of the user's in its body."""
    docx_types = parts["[Content_Types].xml"].replace(DOTX.encode(), _DOCX.encode())
    document = docx.Document(io.BytesIO(packed({**parts, "[Content_Types].xml": docx_types})))
    document.add_paragraph("Kirjoita tähän.").add_run().add_picture(io.BytesIO(logo()), width=Cm(5))
    header = document.sections[0].header
    header.is_linked_to_previous = False
    header.paragraphs[0].style = document.styles["header"]
    header.paragraphs[0].add_run().add_picture(io.BytesIO(logo()), width=Cm(3))
    buffer = io.BytesIO()
    document.save(buffer)
    saved = read(buffer.getvalue())
    return packed({**saved, "[Content_Types].xml": saved["[Content_Types].xml"].replace(_DOCX.encode(), DOTX.encode())})


def american() -> bytes:
    """What python-docx begins with: Word 2013's own, in English, pale headings, on letter paper, much ballast."""
    document = docx.Document()
    document.add_heading("Otsikko", 1)
    document.add_section(WD_SECTION.NEW_PAGE)
    document.sections[0].header.paragraphs[0].text = "Esimerkkilä"
    document.core_properties.comments = "Kaisan oma"
    document.core_properties.keywords = "salainen"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def logo() -> bytes:
    """A picture of one red dot."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0\xff\0\0")), (b"IEND", b""))
    told = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(told)
