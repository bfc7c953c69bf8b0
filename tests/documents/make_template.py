"""Makes ``resources/handout.docx``: run ``python -m tests.documents.make_template`` after a change here.

The template carries look only: styles, page, footer. It is written from nothing, so that it holds nothing of
anybody's: no author, no theme, no leftovers that Word would repair.
"""

import io
import zipfile
from pathlib import Path

TARGET = Path(__file__).parents[2] / "resources" / "handout.docx"

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

# Contrast on white: ink 15:1, petrol 9:1, slate 7:1, grey 7:1; ink on mist 13:1.
INK, PETROL, SLATE, GREY = "22282E", "1F4E5F", "4A5560", "595959"
MIST, LINE = "E6EFF2", "AFBFC6"


def _paragraph_style(
    style_id: str, name: str, paragraph: str = "", run: str = "", *, based: str = "Normal", following: str = ""
) -> str:
    custom = (
        ""
        if style_id not in {"Lead", "Hint", "Answer", "Picture", "TableText", "TableHeading"}
        else ' w:customStyle="1"'
    )
    default = ' w:default="1"' if style_id == "Normal" else ""
    parts = [f'<w:style w:type="paragraph"{default}{custom} w:styleId="{style_id}"><w:name w:val="{name}"/>']
    if style_id != "Normal":
        parts.append(f'<w:basedOn w:val="{based}"/>')
    if following:
        parts.append(f'<w:next w:val="{following}"/>')
    parts.append("<w:qFormat/>")
    parts.append(f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "")
    parts.append(f"<w:rPr>{run}</w:rPr>" if run else "")
    return "".join([*parts, "</w:style>"])


def _unseen(kind: str, style_id: str, name: str) -> str:
    return (
        f'<w:style w:type="{kind}" w:default="1" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _spacing(before: int, after: int, line: int = 276) -> str:
    """Space before and after in twentieths of a point; `line` in 240ths of a line."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _edge(side: str) -> str:
    return f'<w:{side} w:val="single" w:sz="4" w:space="6" w:color="{LINE}"/>'


def _heading(level: int, before: int, after: int, size: int) -> str:
    return _paragraph_style(
        f"Heading{level}",
        f"heading {level}",
        f'<w:keepNext/><w:keepLines/>{_spacing(before, after, 252)}<w:outlineLvl w:val="{level - 1}"/>',
        f'<w:b/><w:bCs/><w:color w:val="{PETROL}"/>{_size(size)}',
        following="Normal",
    )


def _list(style_id: str, name: str, number: int) -> str:
    numbered = f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'
    return _paragraph_style(style_id, name, f"<w:keepLines/>{numbered}{_spacing(0, 80)}")


def _styles() -> str:
    fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>'
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:color w:val="{INK}"/>{_size(22)}'
        '<w:lang w:val="fi-FI" w:eastAsia="fi-FI" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )
    footer_line = f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="{LINE}"/></w:pBdr>'
    quote_line = f'<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="{LINE}"/></w:pBdr>'
    right_tab = '<w:tabs><w:tab w:val="right" w:pos="9298"/></w:tabs>'
    small = f'<w:color w:val="{GREY}"/>{_size(18)}'
    styles = [
        _paragraph_style("Normal", "Normal", _spacing(0, 140)),
        _heading(1, 0, 100, 52),
        _heading(2, 400, 120, 30),
        _heading(3, 240, 80, 24),
        _paragraph_style(
            "Title",
            "Title",
            f"<w:keepNext/>{_spacing(0, 100, 252)}",
            f'<w:b/><w:bCs/><w:color w:val="{PETROL}"/>{_size(52)}',
            following="Normal",
        ),
        _paragraph_style(
            "Subtitle", "Subtitle", _spacing(0, 280), f'<w:color w:val="{SLATE}"/>{_size(24)}', following="Normal"
        ),
        _paragraph_style("Lead", "Lead", _spacing(0, 200, 288), _size(24), following="Normal"),
        _paragraph_style("Quote", "Quote", f'{quote_line}{_spacing(80, 160)}<w:ind w:left="340" w:right="340"/>'),
        _paragraph_style(
            "Answer",
            "Answer",
            f"<w:pBdr>{''.join(_edge(side) for side in ('top', 'left', 'bottom', 'right'))}</w:pBdr>"
            f'{_spacing(40, 200)}<w:ind w:left="120" w:right="120"/>',
        ),
        _paragraph_style("Hint", "Hint", f"<w:keepLines/>{_spacing(280, 80, 264)}", small.replace('"18"', '"19"')),
        _paragraph_style("Picture", "Picture", f"<w:keepNext/>{_spacing(120, 120, 240)}", following="Normal"),
        _list("ListBullet", "List Bullet", 1),
        _list("ListNumber", "List Number", 2),
        _paragraph_style("TableText", "Table Text", _spacing(0, 0, 259), _size(20)),
        _paragraph_style(
            "TableHeading",
            "Table Heading",
            "<w:keepNext/>",
            f'<w:b/><w:bCs/><w:color w:val="{PETROL}"/>',
            based="TableText",
        ),
        _paragraph_style("Header", "header", right_tab + _spacing(0, 0, 240), small),
        _paragraph_style("Footer", "footer", footer_line + right_tab + _spacing(0, 0, 240), small),
        _unseen("character", "DefaultParagraphFont", "Default Paragraph Font"),
        _unseen("numbering", "NoList", "No List"),
        _table_styles(),
    ]
    return f"{_HEAD}<w:styles {_W}>{defaults}{''.join(styles)}</w:styles>"


def _table_styles() -> str:
    def line(side: str, size: int = 4) -> str:
        return f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{LINE}"/>'

    no_margins = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("top", "left", "bottom", "right"))
    margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 70), ("left", 110), ("bottom", 70), ("right", 110))
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblCellMar>{no_margins}</w:tblCellMar></w:tblPr></w:style>"
        '<w:style w:type="table" w:customStyle="1" w:styleId="HandoutTable"><w:name w:val="Handout Table"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblBorders>{line('top', 8)}{line('bottom', 8)}{line('insideH')}</w:tblBorders>"
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{MIST}"/></w:tcPr>'
        "</w:tblStylePr></w:style>"
        '<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="Plan Table"/>'
        '<w:basedOn w:val="HandoutTable"/><w:qFormat/><w:tblPr>'
        f"<w:tblBorders>{line('top', 8)}{line('left')}{line('bottom', 8)}{line('right')}{line('insideH')}"
        f"{line('insideV')}</w:tblBorders></w:tblPr></w:style>"
    )


def _numbering() -> str:
    def kind(number: int, form: str, text: str) -> str:
        return (
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
            f'<w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr><w:rPr><w:color w:val="{PETROL}"/></w:rPr>'
            "</w:lvl></w:abstractNum>"
        )

    numbers = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))
    return f"{_HEAD}<w:numbering {_W}>{kind(1, 'bullet', '•')}{kind(2, 'decimal', '%1.')}{numbers}</w:numbering>"


def _footer() -> str:
    def field(name: str) -> str:
        return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'

    return (
        f'{_HEAD}<w:ftr {_W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t>{{footer}}</w:t></w:r>'
        f'<w:r><w:tab/></w:r>{field("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>{field("NUMPAGES")}'
        "</w:p></w:ftr>"
    )


def _document() -> str:
    return (
        f'{_HEAD}<w:document {_W} {_R}><w:body><w:sectPr><w:footerReference w:type="default" r:id="rId4"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1304" w:bottom="1304" w:left="1304" '
        'w:header="624" w:footer="624" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def _settings() -> str:
    compat = '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    return (
        f'{_HEAD}<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{compat}</w:compat>'
        '<w:themeFontLang w:val="fi-FI"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def _font_table() -> str:
    # The alternatives are for computers without Calibri: Carlito has the same widths.
    return (
        f'{_HEAD}<w:fonts {_W}><w:font w:name="Calibri"><w:altName w:val="Carlito"/>'
        '<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _theme() -> str:
    """The palette and the fonts that Word offers to whoever edits the handout; no style leans on it."""
    colours = {
        "dk1": INK, "lt1": "FFFFFF", "dk2": PETROL, "lt2": MIST, "accent1": PETROL, "accent2": SLATE,
        "accent3": "7A4B2A", "accent4": "4B6B3C", "accent5": "5B4A78", "accent6": GREY,
        "hlink": PETROL, "folHlink": SLATE,
    }  # fmt: skip
    palette = "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in colours.items())
    face = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
    solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{solid}</a:ln>'
    plain = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Sparraaja">'
        f'<a:themeElements><a:clrScheme name="Sparraaja">{palette}</a:clrScheme><a:fontScheme name="Sparraaja">'
        f"<a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Sparraaja"><a:fillStyleLst>{solid * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}'
        f"</a:lnStyleLst><a:effectStyleLst>{plain * 3}</a:effectStyleLst><a:bgFillStyleLst>{solid * 3}"
        "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def _properties() -> dict[str, str]:
    namespaces = (
        f'xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    )
    moments = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:{name}>'
        for name in ("created", "modified")
    )
    extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return {
        "docProps/core.xml": f"{_HEAD}<cp:coreProperties {namespaces}>{moments}</cp:coreProperties>",
        "docProps/app.xml": (
            f'{_HEAD}<Properties xmlns="{extended}"><Application>Sparraaja</Application></Properties>'
        ),
    }


def _relationships(*targets: tuple[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _content_types() -> str:
    kinds = {
        "word/document": f"{_WORD}.document.main+xml",
        "word/styles": f"{_WORD}.styles+xml",
        "word/numbering": f"{_WORD}.numbering+xml",
        "word/settings": f"{_WORD}.settings+xml",
        "word/footer1": f"{_WORD}.footer+xml",
        "word/fontTable": f"{_WORD}.fontTable+xml",
        "word/theme/theme1": "application/vnd.openxmlformats-officedocument.theme+xml",
        "docProps/core": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    rows = "".join(f'<Override PartName="/{name}.xml" ContentType="{kind}"/>' for name, kind in kinds.items())
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">{defaults}{rows}</Types>'


def parts() -> dict[str, str]:
    """Every part of the template by its name in the package, in the order of writing."""
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            (f"{_OFFICE}/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{_OFFICE}/extended-properties", "docProps/app.xml"),
        ),
        "word/document.xml": _document(),
        "word/_rels/document.xml.rels": _relationships(
            *((f"{_OFFICE}/{kind}", f"{kind}.xml") for kind in ("styles", "numbering", "settings")),
            (f"{_OFFICE}/footer", "footer1.xml"),
            (f"{_OFFICE}/fontTable", "fontTable.xml"),
            (f"{_OFFICE}/theme", "theme/theme1.xml"),
        ),
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(),
        "word/footer1.xml": _footer(),
        "word/fontTable.xml": _font_table(),
        "word/theme/theme1.xml": _theme(),
        **_properties(),
    }


def template() -> bytes:
    """The template's bytes; the same each time on one machine (zip dates are fixed)."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts().items():
            package.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


if __name__ == "__main__":
    TARGET.write_bytes(template())
