"""The shipped template carries look only, and anybody can make it again."""

import pytest

from sparraaja_desktop.documents.template import Template
from sparraaja_desktop.model.errors import Mistake
from tests.documents import make_template, package, samples
from tests.documents.accessibility import contrast
from tests.documents.reading import parts, spoiled, texts


def test_the_shipped_template_is_the_one_that_is_made(template: bytes) -> None:
    assert parts(template) == {name: text.encode() for name, text in make_template.parts().items()}
    assert make_template.template() == make_template.template()


def test_the_template_says_nothing_and_carries_no_ballast(template: bytes) -> None:
    assert not texts(template)
    assert not package.findings(template)
    assert parts(template)["word/styles.xml"].count(b"<w:style ") <= 25


@pytest.mark.parametrize("ink", [make_template.INK, make_template.PETROL, make_template.SLATE, make_template.GREY])
def test_every_colour_of_the_template_can_be_read(ink: str) -> None:
    assert contrast(ink, "FFFFFF") >= 7
    assert contrast(ink, make_template.MIST) >= 4.5


def test_a_style_is_found_by_its_name_whatever_its_id(template: bytes) -> None:
    finnish = spoiled(template, "word/styles.xml", lambda text: text.replace('"Heading1"', '"Otsikko1"'))
    assert Template(finnish).style("Heading 1") == "Otsikko1"


def test_a_missing_style_is_named(template: bytes) -> None:
    with pytest.raises(Mistake, match="no style Lead"):
        Template(spoiled(template, "word/styles.xml", lambda text: text.replace('"Lead"', '"Other"'))).style("Lead")


@pytest.mark.parametrize("data", [b"", b"not a document", make_template.template()[:500]])
def test_a_template_that_is_no_word_document_is_refused(data: bytes) -> None:
    with pytest.raises(Mistake, match="not a Word document"):
        Template(data)


def test_text_in_a_template_does_not_leave_with_the_handout(template: bytes) -> None:
    kept = "<w:body><w:p><w:r><w:t>Muistilappu</w:t></w:r></w:p>"
    filled = spoiled(template, "word/document.xml", lambda text: text.replace("<w:body>", kept))
    document = Template(filled)
    assert texts(filled) == ["Muistilappu"]
    assert document.text_width == 9298
    assert not texts(document.saved(samples.MADE_ON))
