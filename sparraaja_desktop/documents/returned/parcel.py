"""Opens a file that somebody sent: nothing is run, followed or put on the disk, and no file takes much (word.md 6)."""

import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from lxml import etree

from sparraaja_desktop.model.returned import Refused, RefusedFor

Element: TypeAlias = Any
"""An lxml element; lxml tells no types of its own."""

FILE_LIMIT: Final = 20_000_000
ENTRY_LIMIT: Final = 2_000
PART_LIMIT: Final = 8_000_000
TOTAL_LIMIT: Final = 12_000_000
TAG_LIMIT: Final = 150_000
CLAIM_LIMIT: Final = 400_000_000
"""Bytes of the file, entries in it, bytes of one part and of all that are read, tags in a part (what lxml needs for
them stays below 64 MB), and bytes that all entries together claim to have."""

_CHUNK: Final = 65_536
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS: Final = (b"%PDF", b"{\\rtf", b"<html", b"<!DOCTYPE html", b"<?xml")
_OPEN_DOCUMENT: Final = b"application/vnd.oasis.opendocument"
_MACROS: Final = re.compile(r"vba(project|data)|macro", re.IGNORECASE)
_EMBEDDED: Final = re.compile(r"(^|/)(embeddings|activex)/|\.bin$", re.IGNORECASE)
_DOCUMENT_TYPE: Final = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_STRICT: Final = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/customProperties",
        b"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
        b"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    ),
)
_RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_FOLLOWED: Final = ("hyperlink",)
"""A link that somebody typed is text: it is never followed, and does no harm."""


class Parcel:
    """The parts of a Word file, read one by one and only when asked for.

    Raises Refused, also from `part`.
    """

    def __init__(self, data: bytes) -> None:
        if len(data) > FILE_LIMIT:
            raise Refused(RefusedFor.TOO_LARGE)
        _refuse_other_formats(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, UnicodeError) as error:
            raise Refused(RefusedFor.BROKEN) from error
        self._read = 0
        self._refuse_entries(self._zip.infolist())
        self._refuse_relations()
        self.main = self._main()

    def part(self, name: str) -> Element | None:
        """The root of a part; None where there is no such part."""
        return self.read(name) if name in self._zip.namelist() else None

    def read(self, name: str) -> Element:
        """The root of a part that is there."""
        return _parsed(self._bytes(self._zip.getinfo(name)))

    def all_bytes(self) -> dict[str, bytes]:
        """Every part as it is; the XML of each was tried out, so that it does no harm to who reads it again."""
        parts = {each.filename: self._bytes(each) for each in self._zip.infolist() if not each.is_dir()}
        for name, data in parts.items():
            if name.endswith((".xml", ".rels")):
                _parsed(data)
        return parts

    def names(self, beginning: str) -> list[str]:
        """The names of the XML parts that begin so, in order."""
        return sorted(name for name in self._zip.namelist() if name.startswith(beginning) and name.endswith(".xml"))

    def _main(self) -> str:
        """The name of the part with the text."""
        root = self.part("_rels/.rels")
        relations = () if root is None else root.iter(_RELATION)
        targets = [
            each.get("Target", "").lstrip("/") for each in relations if each.get("Type", "").endswith("/officeDocument")
        ]
        name = next((each for each in targets if each in self._zip.namelist()), "word/document.xml")
        if name not in self._zip.namelist() or not name.endswith(".xml"):
            raise Refused(RefusedFor.NOT_WORD)
        return name

    def _refuse_entries(self, entries: list[zipfile.ZipInfo]) -> None:
        names = [each.filename for each in entries]
        if any(each.flag_bits & 0x1 for each in entries):
            raise Refused(RefusedFor.ENCRYPTED)
        if any(_is_strange(name) for name in names) or max(Counter(names).values(), default=0) > 1:
            raise Refused(RefusedFor.STRANGE_NAMES)
        if len(entries) > ENTRY_LIMIT or sum(each.file_size for each in entries) > CLAIM_LIMIT:
            raise Refused(RefusedFor.BOMB)
        if any(_MACROS.search(name) for name in names):
            raise Refused(RefusedFor.MACROS)
        if any(_EMBEDDED.search(name) for name in names):
            raise Refused(RefusedFor.EMBEDDED)

    def _refuse_relations(self) -> None:
        for entry in self._zip.infolist():
            if entry.filename.endswith(".rels"):
                for each in self.read(entry.filename).iter(_RELATION):
                    kind = each.get("Type", "").rpartition("/")[2]
                    if each.get("TargetMode") == "External" and kind not in _FOLLOWED:
                        raise Refused(RefusedFor.EXTERNAL)

    def _bytes(self, entry: zipfile.ZipInfo) -> bytes:
        """The bytes of an entry, counted while they are inflated: what an entry claims of itself is no measure."""
        whole = bytearray()
        try:
            with self._zip.open(entry) as stream:
                for chunk in _chunks(stream):
                    whole += chunk
                    self._read += len(chunk)
                    if len(whole) > PART_LIMIT or self._read > TOTAL_LIMIT:
                        raise Refused(RefusedFor.BOMB)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            ValueError,
            OSError,
        ) as error:
            raise Refused(RefusedFor.BROKEN) from error
        return bytes(whole)


def _chunks(stream: Any) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk


def _is_strange(name: str) -> bool:
    parts = name.split("/")
    return ".." in parts or name.startswith("/") or "\\" in name or ":" in name or not name.strip()


def _refuse_other_formats(data: bytes) -> None:
    """The formats that people have instead: each is said, so that they can save it again."""
    start = data[:4_096].lstrip()
    if data.startswith(_OLE):
        is_encrypted = "EncryptedPackage".encode("utf-16-le") in data
        raise Refused(RefusedFor.ENCRYPTED if is_encrypted else RefusedFor.OLD_WORD)
    if start.startswith(_OTHERS) or _OPEN_DOCUMENT in start[:200]:
        raise Refused(RefusedFor.OTHER_FORMAT)
    if not start.startswith(b"PK"):
        raise Refused(RefusedFor.NOT_WORD)


def _parsed(data: bytes) -> Element:
    """The root of a part. No document type is let in, and nothing of it is fetched, whatever its encoding."""
    plain = data.replace(b"\0", b"")
    if _DOCUMENT_TYPE.search(plain):
        raise Refused(RefusedFor.DOCUMENT_TYPE)
    if plain.count(b"<") > TAG_LIMIT:
        raise Refused(RefusedFor.BOMB)
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refused(RefusedFor.BROKEN) from error
