"""A template of the user's own: looked at, then worn by our handouts, which stay valid and accessible."""

import re
from collections.abc import Callable

import pytest
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents.own_template import looked_at, made_ready
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.handout_template import UNUSABLE, TemplateFinding, TemplateReport
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.returned import Refused, RefusedFor
from tests.documents import accessibility, make_template, own_templates, package, samples
from tests.documents.reading import intended, packed, parts, spoiled, texts, tree, words
from tests.documents.returned.hostile import CORPUS

OURS = make_template.template()
FINNISH, AMERICAN = own_templates.finnish(), own_templates.american()
STYLES = "word/styles.xml"
BODY = "word/document.xml"
LYING = HandoutKind.DESIGN_MEMO


def _swap(data: bytes, part: str, old: str, new: str) -> bytes:
    return spoiled(data, part, lambda text: text.replace(old, new))


def _sub(data: bytes, part: str, pattern: str, new: str) -> bytes:
    return spoiled(data, part, lambda text: re.sub(pattern, new, text, flags=re.DOTALL))


def margins(document: bytes, kind: str) -> list[str]:
    """The texts of the headers or footers, as XML."""
    return [data.decode() for name, data in parts(document).items() if re.fullmatch(rf"word/{kind}\d*.xml", name)]


def test_our_own_template_has_nothing_to_be_said_of() -> None:
    assert looked_at(OURS) == TemplateReport()
    assert looked_at(OURS).is_usable


def test_a_finnish_template_lacks_only_what_nobody_else_has() -> None:
    report = looked_at(FINNISH)
    assert report.findings == (TemplateFinding.MISSING_STYLES,)
    assert set(report.missing) == {
        "Lead", "Hint", "Answer", "Picture", "List Bullet", "List Number",
        "Table Text", "Table Heading", "Handout Table", "Plan Table",
    }  # fmt: skip
    assert report.is_usable


def test_what_word_begins_with_is_told_plainly() -> None:
    report = looked_at(AMERICAN)
    assert set(report.findings) == {
        TemplateFinding.MISSING_STYLES, TemplateFinding.LOW_CONTRAST, TemplateFinding.NOT_A4,
    }  # fmt: skip
    assert report.pale == ("heading 2", "heading 3")
    assert report.is_usable


_LANGUAGE = "<w:lang [^>]*/>"
_BODY_LOOK = '<w:color w:val="22282E"/><w:sz w:val="22"/>'
_BOTH = '<w:pPrDefault><w:pPr><w:jc w:val="both"/></w:pPr></w:pPrDefault>'
_TYPES = "[Content_Types].xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/"

SPOILED = {
    TemplateFinding.LOW_CONTRAST: _swap(OURS, STYLES, "1F4E5F", "4F81BD"),
    TemplateFinding.SMALL_LETTERS: _swap(OURS, STYLES, _BODY_LOOK, '<w:sz w:val="17"/>'),
    TemplateFinding.JUSTIFIED: _swap(OURS, STYLES, "<w:pPrDefault/>", _BOTH),
    TemplateFinding.NOT_A4: _swap(OURS, BODY, 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'),
    TemplateFinding.NO_LANGUAGE: _sub(OURS, STYLES, _LANGUAGE, ""),
    TemplateFinding.OTHER_LANGUAGE: _sub(OURS, STYLES, _LANGUAGE, '<w:lang w:val="de-DE"/>'),
    TemplateFinding.MACROS: _swap(OURS, _TYPES, "wordprocessingml.document.main", "ms-word.macroEnabledTemplate.main"),
    TemplateFinding.STRICT: _swap(OURS, "_rels/.rels", _OFFICE, "http://purl.oclc.org/ooxml/officeDocument/"),
}


@pytest.mark.parametrize(("finding", "spoilt"), SPOILED.items())
def test_each_finding_is_found(finding: TemplateFinding, spoilt: bytes) -> None:
    report = looked_at(spoilt)
    assert report.findings == (finding,)
    assert report.is_usable == (finding not in UNUSABLE)


def test_colours_and_sizes_are_those_that_a_style_inherits() -> None:
    based = _swap(OURS, STYLES, '<w:color w:val="1F4E5F"/><w:sz w:val="52"/>', "")
    pale = _swap(based, STYLES, _BODY_LOOK, '<w:color w:val="A0A0A0"/><w:sz w:val="16"/>')
    assert looked_at(pale).pale == ("Normal", "heading 1")
    assert looked_at(pale).small == ("Normal", "heading 1")
    itself = '<w:name w:val="heading 1"/><w:basedOn w:val="Heading1"/>'
    round_and_round = _swap(pale, STYLES, '<w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>', itself)
    assert looked_at(round_and_round).pale == ("Normal", "heading 1")


def test_a_lying_a4_is_an_a4_and_a_page_without_a_size_is_word_s_own() -> None:
    assert (
        looked_at(_swap(OURS, BODY, 'w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"'))
        == TemplateReport()
    )
    assert looked_at(_sub(OURS, BODY, "<w:pgSz [^>]*>", "")) == TemplateReport()


def test_a_file_without_styles_lacks_them_all() -> None:
    bare = {name: data for name, data in parts(OURS).items() if name != STYLES}
    assert len(looked_at(packed(bare)).missing) == 17


_LONG_ONLY = "seven thousand paragraphs"
"""Too long for an answer; of a template only the look is taken."""


@pytest.mark.parametrize(("make", "why"), [(make, why) for name, make, why in CORPUS if name != _LONG_ONLY])
def test_a_hostile_file_is_never_a_template(make: Callable[[], bytes], why: RefusedFor) -> None:
    data = make()
    report = looked_at(data)
    assert not report.is_usable
    assert report.findings[0].value == why.value or report.findings[0] in (
        TemplateFinding.TOO_LARGE,
        TemplateFinding.BROKEN,
    )
    with pytest.raises(Refused):
        made_ready(data, OURS)


def test_a_package_without_its_list_of_contents_is_no_template() -> None:
    bare = {name: data for name, data in parts(OURS).items() if name != "[Content_Types].xml"}
    assert looked_at(packed(bare)).findings == (TemplateFinding.NOT_WORD,)


_UNTRIED = {
    "a style without a name": (STYLES, '<w:name w:val="Hint"/>', ""),
    "a page without margins": (BODY, 'w:left="1304"', 'w:left="abc"'),
    "a footer that is not there": ("word/_rels/document.xml.rels", 'Target="footer1.xml"', 'Target="footer9.xml"'),
    "a list that nothing looks like": ("word/numbering.xml", '<w:abstractNumId w:val="2"/>', "<w:abstractNumId/>"),
}


@pytest.mark.parametrize(("part", "old", "new"), _UNTRIED.values(), ids=_UNTRIED)
def test_a_template_that_breaks_when_it_is_worn_is_found_by_trying_it_on(part: str, old: str, new: str) -> None:
    broken = _swap(OURS, part, old, new)
    assert looked_at(broken, OURS) == TemplateReport((TemplateFinding.BROKEN,))
    with pytest.raises(Refused):
        made_ready(broken, OURS)


def test_a_good_template_is_good_also_when_it_is_tried_on() -> None:
    assert looked_at(OURS, OURS) == TemplateReport()
    assert looked_at(FINNISH, OURS) == looked_at(FINNISH)


@pytest.mark.parametrize("content", [b"<x/>", b'<w:document xmlns:w="urn:x"/>'])
def test_a_file_that_only_looks_like_word_is_refused(content: bytes) -> None:
    with pytest.raises(Refused):
        made_ready(packed({**parts(OURS), BODY: content}), OURS)


_SECTION = '<w:p><w:pPr><w:sectPr><w:footerReference w:type="default" r:id="rId4"/></w:sectPr></w:pPr></w:p>'
_CHANGE = '<w:sectPrChange w:id="1" w:author="K"><w:sectPr/></w:sectPrChange></w:sectPr>'
_MARK = '<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/><w:r><w:t>{f'
_OLD_END = '<w:numIdMacAtCleanup w:val="2"/></w:numbering>'
_FIRST = "<w:body><w:sectPr><w:footerReference [^>]*>"

TEMPLATES = {
    "ours": OURS,
    "finnish": FINNISH,
    "american": AMERICAN,
    "no language": _sub(OURS, STYLES, "<w:docDefaults>.*</w:docDefaults>", ""),
    "no language of the fonts": _sub(OURS, "word/settings.xml", "<w:themeFontLang [^>]*>", ""),
    "another's ids": _swap(OURS, STYLES, '"Lead"><w:name w:val="Lead"', '"Lead"><w:name w:val="Johdanto"'),
    "no tables": _sub(OURS, STYLES, '<w:style w:type="table" w:default.*</w:style>', ""),
    "lists without numbers": _sub(OURS, STYLES, "<w:numPr>.*?</w:numPr>", ""),
    "numbers that are not there": _sub(OURS, STYLES, r'<w:numId w:val="\d+"', '<w:numId w:val="77"'),
    "numbers of an old Word": _swap(OURS, "word/numbering.xml", "</w:numbering>", _OLD_END),
    "no page": _sub(OURS, BODY, "<w:sectPr>.*</w:sectPr>", ""),
    "a footer of an earlier section": _sub(OURS, BODY, _FIRST, f"<w:body>{_SECTION}<w:sectPr>"),
    "two sections": _swap(OURS, BODY, "<w:body>", f"<w:body>{_SECTION}"),
    "a changed page": _swap(OURS, BODY, "</w:sectPr>", _CHANGE),
    "a mark in the footer": _swap(OURS, "word/footer1.xml", "<w:r><w:t>{f", _MARK),
    "a setting after the language": _sub(OURS, STYLES, "<w:lang [^>]*/>", "<w:specVanish/>"),
    "no footer": _sub(OURS, BODY, "<w:footerReference [^>]*>", ""),
}


@pytest.fixture(scope="module", params=TEMPLATES)
def worn(request: pytest.FixtureRequest) -> bytes:
    """Each of the templates, made ready."""
    return made_ready(TEMPLATES[request.param], OURS)


_HANDOUTS = [
    (HandoutKind.MAPPING_SUMMARY, Language.FI),
    (HandoutKind.INTERVIEW_GUIDE, Language.SV),
    (HandoutKind.DESIGN_MEMO, Language.EN),
]


@pytest.mark.parametrize(("kind", "language"), _HANDOUTS)
def test_a_handout_in_it_is_whole_valid_and_accessible(
    content: Content, worn: bytes, kind: HandoutKind, language: Language, tmp_path_factory: pytest.TempPathFactory
) -> None:
    sheet = samples.sheet(content, kind, language)
    document = render(sheet, worn)
    assert words(texts(document)) == words(intended(sheet))
    assert package.findings(document) == []
    # Letters that the user's own Word has pale stay pale: that was told when the template was taken.
    pale = "colours_can_be_read: 4F81BD"
    own = "Esimerkkilä stands in"
    assert [each for each in accessibility.findings(document) if not each.startswith(pale) and own not in each] == []
    path = tmp_path_factory.mktemp("audit") / "handout.docx"
    path.write_bytes(document)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


def test_it_is_the_same_each_time_and_may_be_made_ready_again(worn: bytes) -> None:
    assert made_ready(worn, OURS) == made_ready(worn, OURS)
    assert looked_at(made_ready(worn, OURS)).missing == ()


def test_the_logo_stays_and_what_was_written_goes(content: Content) -> None:
    assert "Kirjoita tähän." in texts(FINNISH)
    document = render(samples.sheet(content, LYING, Language.FI), made_ready(FINNISH, OURS))
    assert "Kirjoita tähän." not in texts(document)
    assert [name for name in parts(document) if "media" in name] == ["word/media/image1.png"]
    (header,) = [name for name in parts(document) if re.fullmatch(r"word/header\d*.xml", name)]
    assert tree(document, header).find(f".//{qn('w:drawing')}") is not None


def test_the_footer_gets_a_place_and_only_one_number(content: Content) -> None:
    sheet = samples.sheet(content, LYING, Language.FI)
    for template, numbers in ((FINNISH, 1), (TEMPLATES["no footer"], 1), (OURS, 1), (AMERICAN, 1)):
        document = render(sheet, made_ready(template, OURS))
        (footer,) = [
            data.decode() for name, data in parts(document).items() if re.fullmatch(r"word/footer\d*.xml", name)
        ]
        assert sheet.footer in footer
        assert len(re.findall(r"\bPAGE\b", footer)) == numbers


def test_a_place_that_word_broke_in_pieces_is_found(content: Content) -> None:
    broken = _swap(
        OURS,
        "word/footer1.xml",
        "<w:r><w:t>{footer}</w:t></w:r>",
        "<w:r><w:t>{</w:t></w:r><w:r><w:t>footer}</w:t></w:r>",
    )
    sheet = samples.sheet(content, LYING, Language.FI)
    assert sheet.footer in parts(render(sheet, made_ready(broken, OURS)))["word/footer1.xml"].decode()


def test_the_header_of_an_earlier_section_holds_where_the_last_has_none() -> None:
    ready = made_ready(AMERICAN, OURS)
    (header,) = margins(ready, "header")
    assert "Esimerkkilä" in header


def test_nothing_of_the_user_s_own_work_goes_along() -> None:
    settings = "<w:trackRevisions/><w:defaultTabStop"
    tracked = _swap(AMERICAN, "word/settings.xml", "<w:defaultTabStop", settings)
    ready = parts(made_ready(tracked, OURS))
    assert b"trackRevisions" not in ready["word/settings.xml"]
    assert b"Kaisan" not in ready["docProps/core.xml"]
    assert b"salainen" not in ready["docProps/core.xml"]
    assert not [name for name in ready if re.search("thumbnail|customXml|stylesWithEffects", name)]


def test_a_style_of_the_user_s_is_never_replaced(content: Content) -> None:
    red = _sub(FINNISH, STYLES, r'(<w:name w:val="heading 1"/>.*?<w:color w:val=")1F4E5F', r"\g<1>8A1C1C")
    document = render(samples.sheet(content, LYING, Language.FI), made_ready(red, OURS))
    (style,) = [each for each in tree(document, STYLES) if each.get(qn("w:styleId")) == "Otsikko1"]
    assert style.find(f"{qn('w:rPr')}/{qn('w:color')}").get(qn("w:val")) == "8A1C1C"
    assert tree(document, BODY).find(f".//{qn('w:pStyle')}").get(qn("w:val")) == "Otsikko1"
