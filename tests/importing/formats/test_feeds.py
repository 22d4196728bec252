import re

import pytest

from reader.importing.files import File
from reader.importing.formats import articles
from reader.model import State
from tests.importing.pages import RIYADH

ITEM = "<item><title>{}</title><pubDate>{}</pubDate><description>{}</description></item>"


def feed(*items, title="صدى المدينة"):
    channel = f"<channel><title>{title}</title>{''.join(items)}</channel>"
    return f'<?xml version="1.0"?><rss version="2.0">{channel}</rss>'.encode()


def found(content):
    return list(articles(File("a.xml", content)))


def test_every_entry_is_an_article_of_the_feeds_outlet():
    item = ITEM.format("عنوان", "Sun, 19 Aug 2012 14:20:00 +0300", RIYADH.body)

    drafts = found(feed(item, item.replace("عنوان", "عنوان آخر")))

    assert [draft.metadata.title for draft in drafts] == ["عنوان", "عنوان آخر"]
    assert {draft.metadata.outlet for draft in drafts} == {"صدى المدينة"}
    assert {str(draft.metadata.published) for draft in drafts} == {"2012-08-19 14:20:00+03:00"}


def test_a_date_in_arabic_words_is_read():
    (draft,) = found(feed(ITEM.format("عنوان", "19 أغسطس 2012", RIYADH.body)))

    assert str(draft.metadata.published) == "2012-08-19"


def test_escaped_markup_is_no_text():
    body = "".join(f"&lt;p&gt;{line}&lt;/p&gt;" for line in RIYADH.body.splitlines())

    (draft,) = found(feed(ITEM.format("عنوان", "", body)))

    assert draft.text == RIYADH.body


@pytest.mark.parametrize(
    "text",
    [
        "قصير جداً",
        "عنوان الخبر هنا",
        "افتتحت بلدية زحلة مكتبة... اقرأ المزيد",
        '&lt;a href="http://x.example/y"&gt;افتتحت بلدية زحلة مكتبة عامة&lt;/a&gt;',
        "رويترز - 12 مارس 2024",
    ],
)
def test_a_short_entry_is_sure_and_does_not_repeat_its_title(text):
    (draft,) = found(feed(ITEM.format("عنوان الخبر هنا", "", text)))

    assert draft.state is State.IMPORTED
    assert draft.text == re.sub(r"&lt;.*?&gt;", "", text)
    assert draft.metadata.title == "عنوان الخبر هنا"


def test_entities_are_not_expanded():
    bomb = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    content = feed(ITEM.format("عنوان", "", "&b;" + RIYADH.body)).decode()

    (draft,) = found(content.replace("<rss", bomb + "<rss").encode())

    assert draft.text == RIYADH.body


def test_an_entry_without_text_spoils_no_other():
    item = ITEM.format("عنوان", "", RIYADH.body)

    empty, full = found(feed(ITEM.format("", "", ""), item))

    assert str(empty.reason) == "empty"
    assert full.text == RIYADH.body


def test_half_an_emoji_costs_no_article():
    body = RIYADH.body.replace("الهيئة", "الهيئة&amp;#55357;&#xD83D;", 1)

    (draft,) = found(feed(ITEM.format("عنوان", "", body)))

    assert draft.text == RIYADH.body


def test_entries_in_entries_are_entries_of_their_own():
    inner = ITEM.format("عنوان", "", RIYADH.body)
    outer = ITEM.format("عنوان", "", RIYADH.body).replace("</item>", f"{inner}</item>")

    assert [draft.text for draft in found(feed(outer))] == [RIYADH.body] * 2
