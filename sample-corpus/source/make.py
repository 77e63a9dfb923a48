#!/usr/bin/env python3
"""Make the field files of the sample corpus from their editable text.

    python3 source/make.py            make everything
    python3 source/make.py --no-pdf   leave the PDF files as they are

What is made is listed in ../manifest.csv and ../sites/manifest.csv. For each
file named there the text of the same name is read under source/ (under
source/sites/ for the second study) and written out in the form the name asks
for:

    interviews/*.docx   a paragraph for each turn, the speaker's label in bold
    interviews/*.odt    the same as OpenDocument text
    interviews/*.vtt    turns cut into captions with times and voice tags
    interviews/*.txt    copied
    notes/*.docx        headings, lists, footnote, comment, tracked changes
    notes/*.md, *.txt   copied
    documents/*.docx    headings, numbered paragraphs, tables
    documents/*.html    copied
    documents/*.pdf     by way of an OpenDocument file and LibreOffice

It also joins source/codings-part*.csv to ../codings.csv and
source/memos-part*.csv to ../memos.csv.

Only the standard library is used. LibreOffice ("soffice" on the path) is
needed for the PDF files and for nothing else. The output depends on the input
alone: zip entries carry a fixed date and come in a fixed order, and the dates
and identifiers LibreOffice writes into a PDF file are set to fixed values
(the same version of LibreOffice and of the fonts is needed for equal bytes).

Marks understood in source/notes and source/documents, beside the Markdown for
headings, lists, tables, bold and italic:

    [^1] and a line "[^1]: text"     footnote
    {{comment:MK|text}}              comment by MK
    {++text++}  {--text--}           tracked insertion, tracked deletion
"""

import csv
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

SOURCE = Path(__file__).resolve().parent
CORPUS = SOURCE.parent
ZIP_DATE = (2023, 5, 1, 12, 0, 0)
STAMP = "2023-05-01T12:00:00Z"
LABEL = re.compile(r"^([A-Z][A-Za-z0-9]+(?: [A-Z])?): (.*)$", re.S)

# How each PDF is laid out: page header, page footer, columns.
PAGES = {
    "health-near-home-strategy": ("Health Near Home: a strategy for districts, 2020 to 2025",
                                  "Department for Health and Care, November 2020", 1),
    "joint-plan-2021": ("Marlsea Council and Marlsea Health Board",
                        "Joint plan for care 2021", 2),
    "wellbeing-report-2022": ("Marlsea Health Board: wellbeing report 2022",
                              "Laid before the Board in June 2022", 1),
}


# ---------------------------------------------------------------- reading

def read(path):
    return path.read_text(encoding="utf-8")


def turns(text):
    """Paragraphs of an interview as (label or None, words)."""
    out = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        for line in [paragraph] if LABEL.match(paragraph) else paragraph.split("\n"):
            line = " ".join(line.split())
            match = LABEL.match(line)
            out.append((match.group(1), match.group(2)) if match else (None, line))
    return out


def blocks(text):
    """Markdown blocks: ("h", level, text), ("p", text), ("ul"|"ol", [text]), ("table", rows).

    Returns the blocks and the footnotes by their number. A single line that
    starts with a number is a numbered paragraph and keeps its number as text.
    """
    out, notes = [], {}
    for chunk in re.split(r"\n\s*\n", text.strip()):
        lines = [line.rstrip() for line in chunk.split("\n")]
        while lines and (match := re.match(r"(#+) (.*)", lines[0])):
            out.append(("h", len(match.group(1)), match.group(2)))
            lines.pop(0)
        if not lines:
            continue
        if match := re.match(r"\[\^(\w+)\]: (.*)", lines[0]):
            notes[match.group(1)] = match.group(2)
        elif all(line.startswith("- ") for line in lines):
            out.append(("ul", [line[2:] for line in lines]))
        elif len(lines) > 1 and all(re.match(r"\d+\. ", line) for line in lines):
            out.append(("ol", [re.sub(r"^\d+\. ", "", line) for line in lines]))
        elif lines[0].startswith("|"):
            rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
            out.append(("table", [row for row in rows
                                  if not all(re.fullmatch(r":?-+:?", cell) for cell in row)]))
        else:
            out.append(("p", " ".join(lines)))
    return out, notes


INLINE = re.compile(r"\*\*(?P<b>.+?)\*\*|\*(?P<i>[^*]+)\*|\[\^(?P<fn>\w+)\]"
                    r"|\{\{comment:(?P<who>\w+)\|(?P<comment>.+?)\}\}"
                    r"|\{\+\+(?P<ins>.+?)\+\+\}|\{--(?P<del>.+?)--\}")


def inline(text):
    """Pieces of a paragraph as (kind, value); kinds: t b i fn comment ins del."""
    out, at = [], 0
    for match in INLINE.finditer(text):
        if match.start() > at:
            out.append(("t", text[at:match.start()]))
        kind = next(k for k in ("b", "i", "fn", "comment", "ins", "del") if match.group(k))
        value = match.group(kind)
        out.append((kind, (match.group("who"), value) if kind == "comment" else value))
        at = match.end()
    if at < len(text):
        out.append(("t", text[at:]))
    return out


# ---------------------------------------------------------------- zip

def write_zip(path, parts, stored=()):
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name, ZIP_DATE)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 3
            archive.writestr(info, data.encode("utf-8"))


# ---------------------------------------------------------------- docx

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml."
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def run(text, props="", tag="w:t"):
    props = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f'<w:r>{props}<{tag} xml:space="preserve">{escape(text)}</{tag}></w:r>'


class Docx:
    """Collects paragraphs and writes a small, valid Word file."""

    def __init__(self, title, author="LW"):
        self.title, self.author = title, author
        self.body, self.footnotes, self.comments = [], [], []
        self.lists, self.changes = [], 0

    def paragraph(self, content, style=None, extra=""):
        props = (f'<w:pStyle w:val="{style}"/>' if style else "") + extra
        props = f"<w:pPr>{props}</w:pPr>" if props else ""
        return f"<w:p>{props}{content}</w:p>"

    def pieces(self, text, notes):
        out = []
        for kind, value in inline(text):
            if kind == "t":
                out.append(run(value))
            elif kind == "b":
                out.append(run(value, "<w:b/>"))
            elif kind == "i":
                out.append(run(value, "<w:i/>"))
            elif kind == "fn":
                self.footnotes.append(notes[value])
                out.append('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                           f'<w:footnoteReference w:id="{len(self.footnotes) + 1}"/></w:r>')
            elif kind == "comment":
                number = len(self.comments)
                self.comments.append(value)
                last = out.pop() if out else ""
                out.append(f'<w:commentRangeStart w:id="{number}"/>{last}'
                           f'<w:commentRangeEnd w:id="{number}"/>'
                           f'<w:r><w:commentReference w:id="{number}"/></w:r>')
            else:
                self.changes += 1
                tag, leaf = ("w:ins", "w:t") if kind == "ins" else ("w:del", "w:delText")
                out.append(f'<{tag} w:id="{900 + self.changes}" w:author="{self.author}" '
                           f'w:date="{STAMP}">{run(value, tag=leaf)}</{tag}>')
        return "".join(out)

    def add(self, block, notes):
        kind = block[0]
        if kind == "h":
            self.body.append(self.paragraph(self.pieces(block[2], notes), f"Heading{block[1]}"))
        elif kind == "p":
            self.body.append(self.paragraph(self.pieces(block[1], notes)))
        elif kind in ("ul", "ol"):
            self.lists.append(kind)
            number = (f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{len(self.lists)}"/></w:numPr>')
            for item in block[1]:
                self.body.append(self.paragraph(self.pieces(item, notes), "ListParagraph", number))
        elif kind == "table":
            rows = []
            for index, row in enumerate(block[1]):
                cells = "".join(
                    '<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>'
                    + self.paragraph(run(cell, "<w:b/>") if index == 0 else self.pieces(cell, notes))
                    + "</w:tc>" for cell in row)
                rows.append(f"<w:tr>{cells}</w:tr>")
            grid = "".join('<w:gridCol w:w="2200"/>' for _ in block[1][0])
            self.body.append('<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>'
                             '<w:tblW w:w="0" w:type="auto"/></w:tblPr>'
                             f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>")
            self.body.append("<w:p/>")

    def write(self, path):
        types = [("document", "document.main"), ("styles", "styles")]
        parts = []
        if self.lists:
            types.append(("numbering", "numbering"))
        if self.footnotes:
            types.append(("footnotes", "footnotes"))
        if self.comments:
            types.append(("comments", "comments"))
        overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{OOXML}{kind}+xml"/>'
                            for name, kind in types)
        parts.append(("[Content_Types].xml",
                      XML + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                      '<Default Extension="xml" ContentType="application/xml"/>' + overrides +
                      '<Override PartName="/docProps/core.xml" '
                      'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'))
        parts.append(("_rels/.rels",
                      XML + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                      f'<Relationship Id="rId1" Type="{RELS}officeDocument" Target="word/document.xml"/>'
                      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/'
                      'relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>'))
        parts.append(("docProps/core.xml",
                      XML + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/'
                      'metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
                      'xmlns:dcterms="http://purl.org/dc/terms/" '
                      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
                      f"<dc:title>{escape(self.title)}</dc:title><dc:creator>{self.author}</dc:creator>"
                      f'<dcterms:created xsi:type="dcterms:W3CDTF">{STAMP}</dcterms:created>'
                      "</cp:coreProperties>"))
        page = ('<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" '
                'w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>')
        parts.append(("word/document.xml",
                      XML + f"<w:document {W} {R}><w:body>{''.join(self.body)}{page}</w:body></w:document>"))
        links = "".join(f'<Relationship Id="rId{index}" Type="{RELS}{name}" Target="{name}.xml"/>'
                        for index, (name, _) in enumerate(types[1:], 1))
        parts.append(("word/_rels/document.xml.rels",
                      XML + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                      + links + "</Relationships>"))
        headings = "".join(
            f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
            '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>'
            f'<w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
            f'<w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
            for level, size in ((1, 32), (2, 26), (3, 24)))
        borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
                          for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
        parts.append(("word/styles.xml",
                      XML + f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>"
                      '<w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/><w:sz w:val="22"/>'
                      '<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
                      '<w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>'
                      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
                      '<w:name w:val="Normal"/></w:style>' + headings +
                      '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/>'
                      '<w:basedOn w:val="Normal"/></w:style>'
                      '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
                      f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr></w:style></w:styles>"))
        if self.lists:
            indent = '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'
            abstract = (
                '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
                f'<w:numFmt w:val="bullet"/><w:lvlText w:val="&#8226;"/>{indent}</w:lvl></w:abstractNum>'
                '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
                f'<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>{indent}</w:lvl></w:abstractNum>')
            numbers = "".join(
                f'<w:num w:numId="{index}"><w:abstractNumId w:val="{0 if kind == "ul" else 1}"/>'
                + ('' if kind == "ul" else '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
                + "</w:num>" for index, kind in enumerate(self.lists, 1))
            parts.append(("word/numbering.xml", XML + f"<w:numbering {W}>{abstract}{numbers}</w:numbering>"))
        if self.footnotes:
            notes = ('<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
                     '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r>'
                     '<w:continuationSeparator/></w:r></w:p></w:footnote>')
            for index, text in enumerate(self.footnotes, 2):
                notes += (f'<w:footnote w:id="{index}">' + self.paragraph(
                    '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
                    + run(" " + text)) + "</w:footnote>")
            parts.append(("word/footnotes.xml", XML + f"<w:footnotes {W}>{notes}</w:footnotes>"))
        if self.comments:
            notes = "".join(
                f'<w:comment w:id="{index}" w:author="{who}" w:date="{STAMP}" w:initials="{who}">'
                + self.paragraph(run(text)) + "</w:comment>"
                for index, (who, text) in enumerate(self.comments))
            parts.append(("word/comments.xml", XML + f"<w:comments {W}>{notes}</w:comments>"))
        write_zip(path, parts)


def docx_interview(text, path, title):
    docx = Docx(title)
    for label, words in turns(text):
        content = run(f"{label}:", "<w:b/>") + run(" " + words) if label else run(words, "<w:i/>")
        docx.body.append(docx.paragraph(content))
    docx.write(path)


def docx_markdown(text, path, title, author):
    docx = Docx(title, author)
    content, notes = blocks(text)
    for block in content:
        docx.add(block, notes)
    docx.write(path)


# ---------------------------------------------------------------- odt

NS = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in (
    ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
    ("fo", "xsl-fo-compatible"), ("meta", "meta"))) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
ODT = "application/vnd.oasis.opendocument.text"


def odt_parts(body, title, page=None):
    """The parts of an ODT file; page is (header, footer, columns) or None."""
    header = footer = ""
    columns = 1
    if page:
        header = f"<style:header><text:p text:style-name=\"Running\">{escape(page[0])}</text:p></style:header>"
        footer = (f"<style:footer><text:p text:style-name=\"Running\">{escape(page[1])}"
                  ' | page <text:page-number text:select-page="current"/> of <text:page-count/>'
                  "</text:p></style:footer>")
        columns = page[2]
    fonts = 'fo:font-family="Liberation Serif" style:font-family-generic="roman"'
    styles = (
        f'{XML}<office:document-styles {NS} office:version="1.2"><office:styles>'
        f'<style:default-style style:family="paragraph"><style:text-properties {fonts} fo:font-size="11.5pt" '
        'fo:language="en" fo:country="GB" fo:hyphenate="false"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph" style:class="text">'
        '<style:paragraph-properties fo:margin-bottom="0.22cm" fo:line-height="118%" fo:widows="2" fo:orphans="2"/>'
        "</style:style>"
        + "".join(
            f'<style:style style:name="Heading_{level}" style:display-name="Heading {level}" style:family="paragraph" '
            f'style:parent-style-name="Standard" style:default-outline-level="{level}">'
            '<style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/>'
            f'<style:text-properties fo:font-size="{size}pt" fo:font-weight="bold"/></style:style>'
            for level, size in ((1, 20), (2, 14), (3, 12)))
        + '<style:style style:name="Running" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:text-properties fo:font-size="9pt"/></style:style>'
        "</office:styles><office:automatic-styles>"
        '<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" '
        'fo:page-height="29.7cm" fo:margin-top="1.6cm" fo:margin-bottom="1.6cm" fo:margin-left="2.3cm" '
        'fo:margin-right="2.3cm"/>'
        + ('<style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.5cm"/>'
           "</style:header-style><style:footer-style><style:header-footer-properties "
           'fo:min-height="0.9cm" fo:margin-top="0.5cm"/></style:footer-style>' if page else "")
        + "</style:page-layout></office:automatic-styles><office:master-styles>"
        f'<style:master-page style:name="Standard" style:page-layout-name="Page">{header}{footer}</style:master-page>'
        "</office:master-styles></office:document-styles>")
    content = (
        f'{XML}<office:document-content {NS} office:version="1.2"><office:automatic-styles>'
        '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
        '<style:style style:name="Cols" style:family="section"><style:section-properties>'
        f'<style:columns fo:column-count="{columns}" fo:column-gap="0.9cm"/></style:section-properties></style:style>'
        '<style:style style:name="Tab" style:family="table"><style:table-properties style:rel-width="100%" '
        'table:align="margins" fo:margin-bottom="0.3cm"/></style:style>'
        '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties '
        'fo:border="0.5pt solid #666666" fo:padding="0.1cm"/></style:style>'
        '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="&#8226;">'
        '<style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.5cm"/>'
        "</text:list-level-style-bullet></text:list-style>"
        '<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" '
        'style:num-suffix="."><style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.6cm"/>'
        "</text:list-level-style-number></text:list-style>"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>")
    meta = (f'{XML}<office:document-meta {NS} office:version="1.2"><office:meta><dc:title>{escape(title)}</dc:title>'
            f"<meta:creation-date>{STAMP[:-1]}</meta:creation-date></office:meta></office:document-meta>")
    entries = "".join(f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
                      for name, kind in (("/", ODT), ("content.xml", "text/xml"),
                                         ("styles.xml", "text/xml"), ("meta.xml", "text/xml")))
    manifest = (f'{XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
                f'manifest:version="1.2">{entries}</manifest:manifest>')
    return [("mimetype", ODT), ("META-INF/manifest.xml", manifest), ("meta.xml", meta),
            ("styles.xml", styles), ("content.xml", content)]


def odt_paragraph(content, style="Standard"):
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def odt_pieces(text):
    wrap = {"t": "{}", "b": '<text:span text:style-name="B">{}</text:span>',
            "i": '<text:span text:style-name="I">{}</text:span>'}
    return "".join(wrap[kind].format(escape(value)) for kind, value in inline(text))


def odt_interview(text, path, title):
    body = []
    for label, words in turns(text):
        if label:
            body.append(odt_paragraph(f'<text:span text:style-name="B">{escape(label)}:</text:span> {escape(words)}'))
        else:
            body.append(odt_paragraph(f'<text:span text:style-name="I">{escape(words)}</text:span>'))
    write_zip(path, odt_parts("".join(body), title), stored=("mimetype",))


def odt_markdown(text, path, title, page):
    top, rest = [], []
    for number, block in enumerate(blocks(text)[0]):
        kind = block[0]
        if kind == "h":
            piece = (f'<text:h text:style-name="Heading_{block[1]}" text:outline-level="{block[1]}">'
                     f"{odt_pieces(block[2])}</text:h>")
        elif kind == "p":
            piece = odt_paragraph(odt_pieces(block[1]))
        elif kind == "table":
            rows = "".join("<table:table-row>" + "".join(
                '<table:table-cell table:style-name="Cell" office:value-type="string">'
                + odt_paragraph(odt_pieces(f"**{cell}**" if index == 0 else cell)) + "</table:table-cell>"
                for cell in row) + "</table:table-row>" for index, row in enumerate(block[1]))
            piece = (f'<table:table table:name="Table{number}" table:style-name="Tab"><table:table-column '
                     f'table:number-columns-repeated="{len(block[1][0])}"/>{rows}</table:table>')
        else:
            style = "Bullets" if kind == "ul" else "Numbers"
            piece = (f'<text:list text:style-name="{style}">' + "".join(
                f"<text:list-item>{odt_paragraph(odt_pieces(item))}</text:list-item>" for item in block[1])
                + "</text:list>")
        # Title and line of issue run over the whole width, the rest is in columns.
        (top if number < 2 else rest).append(piece)
    body = "".join(top) + '<text:section text:style-name="Cols" text:name="Body">' + "".join(rest) + "</text:section>"
    write_zip(path, odt_parts(body, title, page), stored=("mimetype",))


# ---------------------------------------------------------------- vtt

def clock(ms):
    return f"{ms // 3600000:02d}:{ms // 60000 % 60:02d}:{ms // 1000 % 60:02d}.{ms % 1000:03d}"


def cues(words):
    """Cut a turn into captions of at most 26 words, at a sentence or comma where one is near."""
    words, out = words.split(), []
    while len(words) > 26:
        ends = [n for n in range(14, 27) if re.search(r"[.?!]['\"\]]*$", words[n - 1])]
        commas = [n for n in range(14, 27) if words[n - 1].endswith(",")]
        cut = (ends or commas or [22])[-1]
        out.append(words[:cut])
        words = words[cut:]
    out.append(words)
    return out


def vtt_interview(text, path, title):
    lines, at = ["WEBVTT", "", f"NOTE {title}"], 3200
    for label, words in turns(text):
        if not label:
            lines += ["", f"NOTE {words}"]
            continue
        for chunk in cues(words):
            length = len(chunk) * 370 + sum(len(word) for word in chunk) * 9 + 240
            half = len(chunk) if len(chunk) <= 12 else (len(chunk) + 1) // 2
            rows = [" ".join(chunk[:half]), " ".join(chunk[half:])]
            voice = f"<v {label}>" + escape("\n".join(row for row in rows if row))
            lines += ["", f"{clock(at)} --> {clock(at + length)}", voice]
            at += length + 60
        at += 700 + 130 * (len(words) % 7)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


# ---------------------------------------------------------------- pdf

def pdf_documents(jobs):
    """Convert (stem, text, target, title) to PDF by LibreOffice and fix what varies from run to run."""
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if not soffice:
        sys.exit("LibreOffice is needed to make the PDF files (or use --no-pdf)")
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        for stem, text, _, title in jobs:
            odt_markdown(text, work / f"{stem}.odt", title, PAGES[stem])
        subprocess.run([soffice, "--headless", f"-env:UserInstallation={(work / 'profile').as_uri()}",
                        "--convert-to", "pdf", "--outdir", str(work)]
                       + [str(work / f"{stem}.odt") for stem, *_ in jobs],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for stem, _, target, _ in jobs:
            data = (work / f"{stem}.pdf").read_bytes()
            # All replacements keep their length, so that the offsets in the file stay true.
            data = re.sub(rb"\(D:\d{14}([^)]*)\)", rb"(D:20230501120000\1)", data)
            data = re.sub(rb"(/ID \[ ?)<([0-9A-F]+)>(\s*)<([0-9A-F]+)>",
                          lambda m: m[1] + b"<" + b"0" * len(m[2]) + b">" + m[3] + b"<" + b"0" * len(m[4]) + b">", data)
            data = re.sub(rb"(/DocChecksum /)([0-9A-F]+)", lambda m: m[1] + b"0" * len(m[2]), data)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)


# ---------------------------------------------------------------- all

def join(pattern, target):
    parts = sorted(SOURCE.glob(pattern))
    if not parts:
        return
    rows, head = [], None
    for part in parts:
        with part.open(encoding="utf-8", newline="") as handle:
            reader = csv.DictReader(handle)
            head = head or reader.fieldnames
            rows += [[row[name] or "" for name in head] for row in reader]
    with target.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def manifest(study):
    with (study / "manifest.csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def text_of(folder, stem):
    found = [folder / f"{stem}.{end}" for end in ("txt", "md", "html")]
    return next((path for path in found if path.exists()), None)


def make(source, target, title):
    """Write one file; False if it is a PDF, which are all made together."""
    folder, form = target.parent.name, target.suffix[1:]
    target.parent.mkdir(parents=True, exist_ok=True)
    if form == "pdf":
        return False
    if form == source.suffix[1:]:
        target.write_bytes(source.read_bytes())
    elif form == "vtt":
        vtt_interview(read(source), target, title)
    elif form == "odt":
        odt_interview(read(source), target, title)
    elif folder == "interviews":
        docx_interview(read(source), target, title)
    else:
        docx_markdown(read(source), target, title, "LW" if folder == "notes" else "Marlsea Council")
    return True


def main():
    pdfs = []
    for study, texts in ((CORPUS, lambda folder: SOURCE / folder), (CORPUS / "sites", lambda folder: SOURCE / "sites")):
        for row in manifest(study):
            target = study / row["file"]
            source = text_of(texts(target.parent.name), target.stem)
            if source is None:
                print(f"no text yet for {row['file']}", file=sys.stderr)
            elif not make(source, target, row["title"]):
                pdfs.append((target.stem, read(source), target, row["title"]))
    if pdfs and "--no-pdf" not in sys.argv:
        pdf_documents(pdfs)
    join("codings-part*.csv", CORPUS / "codings.csv")
    join("memos-part*.csv", CORPUS / "memos.csv")


if __name__ == "__main__":
    main()
