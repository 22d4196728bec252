"""What word processors keep beside the text of an article."""

import io
import zipfile

import pytest

from reader.errors import Reason, UnreadableFileError
from reader.importing import read_bytes
from tests.importing.pages import RIYADH

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PROSE = "أعلنت بلدية المدينة أن أشغال السوق المركزي ستنتهي قبل حلول فصل الشتاء بأسبوعين على الأقل."
MORE = "وقال رئيس البلدية إن التجار سيعودون إلى محالهم تباعا، بدءا من الجناح الشرقي الذي اكتمل."


def package(**members):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return stream.getvalue()


def docx(body, **more):
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return package(word__document_xml=document, **more)


def paragraph(text, style=""):
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def texts(content):
    return [line.text for line in read_bytes("a.docx", content).original.lines]


def refusal(content, name="a.docx"):
    with pytest.raises(UnreadableFileError) as raised:
        read_bytes(name, content)
    return raised.value.reason


def test_leaves_out_what_was_deleted_with_changes_tracked():
    deleted = f"<w:p><w:del><w:r><w:delText>{MORE}</w:delText></w:r></w:del></w:p>"

    assert texts(docx(paragraph(PROSE) + deleted)) == [PROSE]


def test_reads_what_was_inserted_with_changes_tracked():
    inserted = f"<w:p><w:ins><w:r><w:t>{MORE}</w:t></w:r></w:ins></w:p>"

    assert texts(docx(paragraph(PROSE) + inserted)) == [PROSE, MORE]


def test_reads_tables_where_they_stand():
    table = f"<w:tbl><w:tr><w:tc>{paragraph('السعر: 30 درهما')}</w:tc></w:tr></w:tbl>"

    assert texts(docx(paragraph(PROSE) + table + paragraph(MORE))) == [
        PROSE, "السعر: 30 درهما", MORE,
    ]  # fmt: skip


def test_reads_a_text_box_once():
    box = (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/'
        f'markup-compatibility/2006"><mc:Choice Requires="wps"><w:txbxContent>{paragraph(MORE)}'
        f"</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{paragraph(MORE)}"
        "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )

    assert texts(docx(paragraph(PROSE) + box)) == [PROSE, MORE]


def test_reads_footnotes_behind_the_text():
    notes = f'<w:footnotes xmlns:w="{W}"><w:footnote>{paragraph(MORE)}</w:footnote></w:footnotes>'

    assert texts(docx(paragraph(PROSE), word__footnotes_xml=notes)) == [PROSE, MORE]


def test_takes_the_paragraph_styled_as_title():
    paragraphs = "".join(map(paragraph, RIYADH.body.splitlines()))

    draft = read_bytes("a.docx", docx(paragraph("غبار في الشرقية", "Title") + paragraphs))

    assert draft.metadata.title == "غبار في الشرقية"
    assert draft.text == RIYADH.body


def test_a_line_break_inside_a_paragraph_ends_a_line():
    broken = f"<w:p><w:r><w:t>{PROSE}</w:t><w:br/><w:t>{MORE}</w:t></w:r></w:p>"

    assert texts(docx(broken)) == [PROSE, MORE]


def test_refuses_a_document_with_entities():
    bomb = (
        '<!DOCTYPE a [<!ENTITY b "ههههههههه"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
        f'<w:document xmlns:w="{W}"><w:body>{paragraph("&c;")}</w:body></w:document>'
    )

    assert refusal(package(word__document_xml=bomb)) is Reason.DAMAGED


def test_refuses_a_damaged_document():
    assert refusal(docx(paragraph(PROSE))[:-40]) in (Reason.DAMAGED, Reason.UNKNOWN_FORMAT)
    assert refusal(package(word__document_xml="<w:document")) is Reason.DAMAGED


def test_refuses_a_document_that_unpacks_to_endless_blanks():
    assert refusal(bomb(b" " * 60_000_000)) is Reason.TOO_LARGE


def bomb(content):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", content)
    return stream.getvalue()


def test_says_that_a_spreadsheet_is_no_article():
    workbook = package(**{"[Content_Types]_xml": "<Types/>", "xl__workbook_xml": "<workbook/>"})

    assert refusal(workbook, "a.xlsx") is Reason.UNKNOWN_FORMAT


def test_a_document_without_text_is_empty():
    assert refusal(docx("<w:p/>")) is Reason.EMPTY


def test_an_rtf_names_its_own_encoding():
    text = "".join(f"\\'{byte:02x}" for byte in PROSE.encode("cp1256"))
    content = f"{{\\rtf1\\ansi\\ansicpg1256 {text}\\par}}".encode("ascii")

    assert read_bytes("a.rtf", content).text == PROSE
    assert read_bytes("a.rtf", content.replace(b"\\ansicpg1256", b"")).text == PROSE
