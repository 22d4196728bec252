from email.message import EmailMessage

import pytest

from reader.errors import Reason, UnreadableFileError
from reader.importing import read_bytes
from tests.importing.pages import RIYADH

SUBJECT = "موجة غبار على المنطقة الشرقية"


def mail(text=RIYADH.body, subject=SUBJECT, **headers):
    message = EmailMessage()
    message["From"] = "news@example.org"
    message["Subject"] = subject
    for name, value in headers.items():
        message[name] = value
    message.set_content(text)
    return message


def test_the_subject_is_the_title():
    draft = read_bytes("a.eml", mail().as_bytes())

    assert (draft.metadata.title, draft.text) == (SUBJECT, RIYADH.body)


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ("أصداء الضفة <newsletter@example.org>", "أصداء الضفة"),
        ("هدى العطار <huda@example.org>", None),
        ("news@example.org", None),
    ],
)
def test_an_outlet_sends_from_its_box_for_letters(sender, outlet):
    message = mail()
    message.replace_header("From", sender)

    assert read_bytes("a.eml", message.as_bytes()).metadata.outlet == outlet


def test_a_title_that_is_printed_with_the_outlets_name_is_the_subject():
    message = mail(f"{SUBJECT} | أصداء الضفة\n\n{RIYADH.body}")

    assert read_bytes("a.eml", message.as_bytes()).metadata.title == SUBJECT


def test_an_attachment_is_not_read():
    message = mail()
    message.add_attachment(b"MZ\x90", maintype="application", subtype="octet-stream", filename="x")

    assert read_bytes("a.eml", message.as_bytes()).text == RIYADH.body


def test_reads_a_mail_in_an_old_encoding():
    message = EmailMessage()
    message["Subject"] = "خبر"
    message["From"] = "a@example.org"
    message.set_content(RIYADH.body, charset="windows-1256", cte="8bit")

    assert read_bytes("a.eml", message.as_bytes()).text == RIYADH.body


def test_reads_a_mail_that_names_a_wrong_encoding():
    content = mail().as_bytes().replace(b'charset="utf-8"', b'charset="x-nonsense"')

    assert read_bytes("a.eml", content).text == RIYADH.body


def test_a_mail_without_text_is_empty():
    message = EmailMessage()
    message["Subject"] = "صورة"
    message["From"] = "a@example.org"
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png")

    with pytest.raises(UnreadableFileError) as raised:
        read_bytes("a.eml", message.as_bytes())

    assert raised.value.reason is Reason.EMPTY


def test_broken_headers_cost_only_what_they_said():
    content = b"Date: not a day\nSubject: =?utf-8?b?broken\nMIME-Version: 1.0\n\n"

    assert read_bytes("a.eml", content + RIYADH.body.encode()).text == RIYADH.body


def test_an_article_that_begins_with_a_label_is_no_mail():
    draft = read_bytes("a.txt", f"Riyadh: today\n{RIYADH.text}".encode())

    assert RIYADH.body in draft.text


def test_knows_a_mail_whose_first_header_is_folded():
    content = b"From:\r\n =?utf-8?b?2YbYtNix2Kkg2KfZhNi12KjYp9it?= <news@example.org>\r\n"
    content += mail().as_bytes().replace(b"From: news@example.org\n", b"")

    assert read_bytes("a.eml", content).metadata.title == SUBJECT
