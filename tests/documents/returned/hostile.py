"""Files that mean harm, or are no sheets at all; each small to write and made when asked for."""

import io
import zipfile
from collections.abc import Callable
from typing import Final

from sparraaja_desktop.model.returned import RefusedFor
from tests.documents.reading import WORD, packed, parts
from tests.documents.returned.sheets import WRITTEN

_DOCUMENT: Final = "word/document.xml"
_HEAD: Final = f'<w:document xmlns:w="{WORD[1:-1]}"><w:body>'
_END: Final = "</w:body></w:document>"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def with_part(name: str, data: bytes) -> bytes:
    """The sheet with one part put in or changed."""
    return packed({**parts(WRITTEN), name: data})


def deflated(contents: dict[str, bytes]) -> bytes:
    """A package whose parts are compressed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in contents.items():
            package.writestr(name, content)
    return buffer.getvalue()


def bomb() -> bytes:
    """Half a megabyte that becomes 300 MB."""
    text = _HEAD.encode() + b"<w:p><w:r><w:t>" + b" " * 300_000_000 + b"</w:t></w:r></w:p>" + _END.encode()
    return deflated({**parts(WRITTEN), _DOCUMENT: text})


def lying_bomb() -> bytes:
    """A bomb that claims to be small: sizes are patched in the directory and in the header."""
    data = bytearray(deflated({**parts(WRITTEN), _DOCUMENT: b" " * 50_000_000}))
    real = (50_000_000).to_bytes(4, "little")
    at = data.find(real)
    while at != -1:
        data[at : at + 4] = (5_000).to_bytes(4, "little")
        at = data.find(real)
    return bytes(data)


def million_elements() -> bytes:
    """A million empty elements: little as bytes, much as a tree."""
    return deflated({**parts(WRITTEN), _DOCUMENT: (_HEAD + "<w:p/>" * 1_000_000 + _END).encode()})


def deep() -> bytes:
    """Tables in tables in tables."""
    text = _HEAD + "<w:tbl><w:tr><w:tc>" * 20_000 + "</w:tc></w:tr></w:tbl>" * 20_000 + _END
    return deflated({**parts(WRITTEN), _DOCUMENT: text.encode()})


def entity(encoding: str = "utf-8") -> bytes:
    """Wants the passwords of the computer."""
    doctype = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    text = f'<?xml version="1.0" encoding="{encoding}"?>{doctype}{_HEAD}<w:p><w:r><w:t>&x;</w:t></w:r></w:p>{_END}'
    return with_part(_DOCUMENT, text.encode(encoding))


def laughs() -> bytes:
    """A billion laughs."""
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return with_part(_DOCUMENT, f'<!DOCTYPE l [<!ENTITY l0 "lol">{lines}]><l>&l9;</l>'.encode())


def relation(kind: str, target: str) -> bytes:
    """The sheet with a relationship that leads outside."""
    name = "word/_rels/document.xml.rels"
    added = f'<Relationship Id="rX" Type="{_OFFICE}/{kind}" Target="{target}" TargetMode="External"/></Relationships>'
    return with_part(name, parts(WRITTEN)[name].replace(b"</Relationships>", added.encode()))


def wrong_check_sum() -> bytes:
    """One byte of the text rotted on the way."""
    data = bytearray(WRITTEN)
    with zipfile.ZipFile(io.BytesIO(WRITTEN)) as package:
        entry = package.getinfo(_DOCUMENT)
    start = entry.header_offset + 30 + len(entry.filename)
    data[start + entry.compress_size // 2] ^= 0xFF
    return bytes(data)


def renamed(name: str) -> bytes:
    """The sheet with one more part of that name."""
    return with_part(name, b"x")


def doubled() -> bytes:
    """Two texts of the same name: which one is read?"""
    buffer = io.BytesIO(WRITTEN)
    with zipfile.ZipFile(buffer, "a") as package:
        package.writestr("word/document.xmI", parts(WRITTEN)[_DOCUMENT])
    return buffer.getvalue().replace(b"word/document.xmI", _DOCUMENT.encode())


def huge_picture() -> bytes:
    """A picture of 400 MB that takes no room in the file."""
    return deflated({**parts(WRITTEN), "word/media/image1.png": b"\0" * 401_000_000})


def locked() -> bytes:
    """An entry that says it is encrypted."""
    data = bytearray(WRITTEN)
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(mark)
        while at != -1:
            data[at + place] |= 1
            at = data.find(mark, at + 4)
    return bytes(data)


_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504

CORPUS: Final[tuple[tuple[str, Callable[[], bytes], RefusedFor], ...]] = (
    ("a bomb", bomb, RefusedFor.BOMB),
    ("a bomb that lies about its size", lying_bomb, RefusedFor.BROKEN),
    ("a million elements", million_elements, RefusedFor.BOMB),
    ("tables in tables", deep, RefusedFor.BROKEN),
    ("an entity that reads a file", entity, RefusedFor.DOCUMENT_TYPE),
    ("the same in UTF-16", lambda: entity("utf-16"), RefusedFor.DOCUMENT_TYPE),
    ("a billion laughs", laughs, RefusedFor.DOCUMENT_TYPE),
    ("a picture from the network", lambda: relation("image", "http://198.51.100.1/x.png"), RefusedFor.EXTERNAL),
    ("a template from a share", lambda: relation("attachedTemplate", "//198.51.100.1/x.dotm"), RefusedFor.EXTERNAL),
    ("macros", lambda: renamed("word/vbaProject.bin"), RefusedFor.MACROS),
    ("an embedded program", lambda: renamed("word/embeddings/oleObject1.bin"), RefusedFor.EMBEDDED),
    ("a control", lambda: renamed("word/activeX/activeX1.xml"), RefusedFor.EMBEDDED),
    (
        "a huge picture",
        lambda: deflated({**parts(WRITTEN), "word/media/image1.png": b"\0" * 401_000_000}),
        RefusedFor.BOMB,
    ),
    ("a rotted byte", wrong_check_sum, RefusedFor.BROKEN),
    ("a name that climbs out", lambda: renamed("../../start.bat"), RefusedFor.STRANGE_NAMES),
    ("a name from the root", lambda: renamed("/etc/passwd"), RefusedFor.STRANGE_NAMES),
    ("a name for Windows", lambda: renamed("C:\\start.bat"), RefusedFor.STRANGE_NAMES),
    ("a name that is there twice", doubled, RefusedFor.STRANGE_NAMES),
    ("an encrypted entry", locked, RefusedFor.ENCRYPTED),
    ("an encrypted file", lambda: _OLE + "EncryptedPackage".encode("utf-16-le"), RefusedFor.ENCRYPTED),
    ("an old Word file", lambda: _OLE + "WordDocument".encode("utf-16-le"), RefusedFor.OLD_WORD),
    ("a PDF", lambda: b"%PDF-1.7 ...", RefusedFor.OTHER_FORMAT),
    ("rich text", lambda: b"{\\rtf1 hei}", RefusedFor.OTHER_FORMAT),
    (
        "an OpenDocument",
        lambda: packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}),
        RefusedFor.OTHER_FORMAT,
    ),
    ("a web page", lambda: b"<html><body>Hei</body></html>", RefusedFor.OTHER_FORMAT),
    (
        "a spreadsheet",
        lambda: packed({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}),
        RefusedFor.NOT_WORD,
    ),
    ("nothing", lambda: b"", RefusedFor.NOT_WORD),
    ("a text", "Hei, tässä vastaukset".encode, RefusedFor.NOT_WORD),
    ("half a file", lambda: WRITTEN[: len(WRITTEN) // 2], RefusedFor.BROKEN),
    ("text that is no XML", lambda: with_part(_DOCUMENT, b"<w:document"), RefusedFor.BROKEN),
    ("a document without a body", lambda: with_part(_DOCUMENT, b"<x/>"), RefusedFor.NOT_WORD),
    ("twenty megabytes and more", lambda: b"PK\x03\x04" + b"\0" * 20_000_000, RefusedFor.TOO_LARGE),
    (
        "two thousand entries and more",
        lambda: packed({**parts(WRITTEN), **{f"word/x{n}.xml": b"" for n in range(2_000)}}),
        RefusedFor.BOMB,
    ),
    (
        "seven thousand paragraphs",
        lambda: deflated({**parts(WRITTEN), _DOCUMENT: (_HEAD + "<w:p/>" * 7_000 + _END).encode()}),
        RefusedFor.TOO_LARGE,
    ),
)
"""What it is, how it is made, and for what it is refused."""
