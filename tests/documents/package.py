"""What Word expects of a package and openxml-audit does not look at: one rule a function."""

import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from io import BytesIO
from typing import Any

from lxml import etree

from tests.documents.reading import WORD, parts

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


class Package:
    """A package, its parts read."""

    def __init__(self, data: bytes) -> None:
        self.names = zipfile.ZipFile(BytesIO(data)).namelist()
        self.raw = parts(data)
        self.trees: dict[str, Any] = {
            name: etree.fromstring(content) for name, content in self.raw.items() if name.endswith((".xml", ".rels"))
        }

    def relationships(self) -> Iterator[tuple[str, Any]]:
        """Every relationship and the name of the part it belongs to (empty for the package)."""
        for name in self.names:
            if name.endswith(".rels"):
                source = posixpath.join(posixpath.dirname(posixpath.dirname(name)), posixpath.basename(name)[:-5])
                for each in self.trees[name]:
                    yield source, each

    def all(self, tag: str) -> list[Any]:
        """Every element of that name of Word's, in all parts."""
        return [each for root in self.trees.values() for each in root.iter(f"{WORD}{tag}")]

    def values(self, tag: str, attribute: str = "val") -> list[str]:
        """The attribute of every such element."""
        return [str(each.get(f"{WORD}{attribute}")) for each in self.all(tag)]


def _doubles(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def names_are_unique(package: Package) -> Iterator[str]:
    yield from _doubles([name.casefold() for name in package.names])


def parts_have_a_content_type(package: Package) -> Iterator[str]:
    types = package.trees["[Content_Types].xml"]
    known = {each.get("PartName") for each in types} | {each.get("Extension") for each in types}
    for name in package.names:
        if name != "[Content_Types].xml" and not {f"/{name}", name.rpartition(".")[2]} & known:
            yield name
        if name.startswith(("word/", "docProps/")) and name.endswith(".xml") and f"/{name}" not in known:
            yield f"{name} is only some XML"


def content_types_have_a_part(package: Package) -> Iterator[str]:
    for each in package.trees["[Content_Types].xml"]:
        if (name := each.get("PartName")) and name[1:] not in package.names:
            yield name


def relationships_lead_somewhere(package: Package) -> Iterator[str]:
    for source, each in package.relationships():
        target = posixpath.normpath(posixpath.join(posixpath.dirname(source), each.get("Target")))
        if each.get("TargetMode") != "External" and target not in package.names:
            yield f"{source}: {target}"


def nothing_is_fetched(package: Package) -> Iterator[str]:
    yield from (each.get("Target") for _, each in package.relationships() if each.get("TargetMode") == "External")


def relationship_ids_are_unique(package: Package) -> Iterator[str]:
    yield from _doubles([f"{source} {each.get('Id')}" for source, each in package.relationships()])


def relationship_ids_are_known(package: Package) -> Iterator[str]:
    known = {(source, each.get("Id")) for source, each in package.relationships()}
    for name, root in package.trees.items():
        for element in root.iter():
            used = [value for key, value in element.attrib.items() if key.startswith(_R)]
            yield from (f"{name}: {value}" for value in used if (name, value) not in known)


def bookmarks_come_in_pairs(package: Package) -> Iterator[str]:
    starts, ends = package.values("bookmarkStart", "id"), package.values("bookmarkEnd", "id")
    yield from _doubles(starts) + _doubles(package.values("bookmarkStart", "name"))
    if sorted(starts) != sorted(ends):
        yield f"{starts} begin, {ends} end"


def picture_ids_are_unique(package: Package) -> Iterator[str]:
    yield from _doubles([str(each.get("id")) for root in package.trees.values() for each in root.iter("{*}docPr")])


def styles_are_there_once(package: Package) -> Iterator[str]:
    yield from _doubles(package.values("style", "styleId"))
    used = [
        value for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link") for value in package.values(tag)
    ]
    yield from sorted(set(used) - set(package.values("style", "styleId")))


def numberings_are_there_once(package: Package) -> Iterator[str]:
    yield from _doubles(package.values("num", "numId")) + _doubles(package.values("abstractNum", "abstractNumId"))
    yield from sorted(set(package.values("numId")) - set(package.values("num", "numId")))
    yield from sorted(set(package.values("abstractNumId")) - set(package.values("abstractNum", "abstractNumId")))


def dates_are_dates(package: Package) -> Iterator[str]:
    for each in package.trees["docProps/core.xml"]:
        if each.tag.endswith(("}created", "}modified")):
            try:
                datetime.strptime(str(each.text), "%Y-%m-%dT%H:%M:%S%z")
            except ValueError:
                yield str(each.text)


def there_is_no_document_type(package: Package) -> Iterator[str]:
    yield from (name for name, content in package.raw.items() if re.search(rb"<!(DOCTYPE|ENTITY)", content))


def there_is_no_ballast(package: Package) -> Iterator[str]:
    yield from (name for name in package.names if re.search("stylesWithEffects|thumbnail|customXml", name))


RULES: tuple[Callable[[Package], Iterator[str]], ...] = (
    names_are_unique,
    parts_have_a_content_type,
    content_types_have_a_part,
    relationships_lead_somewhere,
    nothing_is_fetched,
    relationship_ids_are_unique,
    relationship_ids_are_known,
    bookmarks_come_in_pairs,
    picture_ids_are_unique,
    styles_are_there_once,
    numberings_are_there_once,
    dates_are_dates,
    there_is_no_document_type,
    there_is_no_ballast,
)


def findings(data: bytes) -> list[str]:
    """What is wrong with a package, ``rule: what`` each; a sound one has none."""
    package = Package(data)
    return [f"{rule.__name__}: {what}" for rule in RULES for what in rule(package)]
