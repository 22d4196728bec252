"""Choosing another encoding for an article, its notes and names with it."""

import pytest

from reader.desk import Desk
from reader.desk.deeds import SetEncoding
from reader.errors import NoSuchArticleError
from reader.importing import read_bytes
from reader.model import Span
from tests import make
from tests.importing.corpus.manners_of_today import nested
from tests.importing.pages import BEIRUT, RIYADH
from tests.importing.test_decoding import _SIMPLER

TEXT = BEIRUT.text.translate(_SIMPLER)
FILE = TEXT.encode("cp1256")


@pytest.fixture
def desk(tmp_path):
    with make.library(tmp_path) as library:
        yield Desk(library)


def misread(desk, content=FILE, name="a.txt", encoding="mac_arabic"):
    """Add an article whose file was taken for one in another encoding."""
    return desk.library.articles.add(read_bytes(name, content, encoding))


def right():
    return read_bytes("a.txt", TEXT.encode("cp1256"))


def test_a_file_is_read_anew_in_the_encoding_that_is_chosen(desk):
    article_id = misread(desk)
    assert desk.library.articles.text(article_id) != right().text

    desk.set_encoding(article_id, "cp1256")

    article = desk.library.articles.get(article_id)
    assert desk.library.articles.text(article_id) == right().text
    assert article.metadata.title == right().metadata.title
    assert article.metadata.published == right().metadata.published
    assert desk.library.readings.original(article_id).encoding == "cp1256"
    assert desk.library.check() == []


def test_names_and_search_follow_the_new_reading(desk):
    article_id = misread(desk)
    assert desk.library.entities.mentions_in(article_id) == []

    desk.set_encoding(article_id, "cp1256")

    assert desk.library.entities.mentions_in(article_id)
    assert [found.article.id for found in desk.search("صهريج")] == [article_id]


def test_notes_and_highlights_stay_on_their_words(desk):
    article_id = misread(desk)
    wrong = desk.library.articles.text(article_id)

    word = "المياه"
    garbled = word.encode("cp1256").decode("mac_arabic")
    start = wrong.index(garbled)
    desk.library.highlights.add(article_id, Span(start, start + len(garbled)))
    desk.library.notes.add(article_id, "أي مياه؟", Span(start, start + len(garbled)))

    desk.set_encoding(article_id, "cp1256")

    text = desk.library.articles.text(article_id)
    [highlight] = desk.library.highlights.on_article(article_id)
    [note] = desk.library.notes.on_article(article_id)
    assert text[highlight.span.start : highlight.span.end] == word
    assert highlight.span == note.span


def test_the_choice_can_be_undone_and_done_again(desk):
    article_id = misread(desk)
    before = desk.library.readings.original(article_id), desk.library.articles.get(article_id)
    deed = SetEncoding(desk, article_id, "cp1256")

    deed.do()
    deed.undo()
    after = desk.library.readings.original(article_id), desk.library.articles.get(article_id)
    assert after == before

    deed.do()
    assert desk.library.articles.text(article_id) == right().text


def test_the_likeliest_encoding_stands_first(desk):
    choices = desk.encoding_choices(misread(desk))

    assert choices[0].encoding == "cp1256"
    assert choices[0].preview.startswith(TEXT.split("\n")[0][:10])
    assert [choice.encoding for choice in choices if choice.is_current] == ["mac_arabic"]


def test_a_page_is_previewed_without_its_markup(desk):
    page = (
        nested(RIYADH)
        .translate(_SIMPLER)
        .replace("utf-8", "windows-1256")
        .encode("cp1256", "ignore")
    )
    [first, *_] = desk.encoding_choices(misread(desk, page, "a.html", "cp1256"))

    assert "<" not in first.preview
    assert RIYADH.title.split()[0] in first.preview


def test_a_mail_is_previewed_by_its_text(desk):
    mail = (
        b"Subject: x\r\nFrom: a@example.org\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/plain\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    ) + TEXT.encode("cp1256")
    choices = desk.encoding_choices(misread(desk, mail, "a.eml", "iso8859_6"))

    assert TEXT.split("\n")[0][:10] in choices[0].preview


def test_a_row_of_a_table_can_be_read_otherwise(desk):
    table = f'title;text\nx;"{RIYADH.body.translate(_SIMPLER)}"\n'.encode("cp1256")
    article_id = misread(desk, table, "a.csv", "cp1252")

    desk.set_encoding(article_id, "cp1256")

    assert desk.library.articles.text(article_id) == RIYADH.body.translate(_SIMPLER)


def test_files_that_tell_their_encoding_offer_no_choice(desk):
    rtf = rb"{\rtf1\ansi\ansicpg1252 The minister arrived in Cairo on Sunday morning.}"
    article_id = desk.library.articles.add(read_bytes("a.rtf", rtf))

    assert desk.encoding_choices(article_id) == []


def test_of_a_few_letters_the_encoding_is_not_sure():
    draft = read_bytes("a.txt", "أوغوز دميرجان".encode("cp1256"))

    assert not draft.is_encoding_sure


def test_of_a_whole_article_it_is():
    assert right().is_encoding_sure


def test_doubt_is_kept_until_an_encoding_is_chosen(desk):
    content = "أوغوز دميرجان".encode("cp1256")
    article_id = desk.library.articles.add(read_bytes("a.txt", content))
    assert not desk.library.articles.get(article_id).is_encoding_sure

    desk.set_encoding(article_id, "cp1256")

    assert desk.library.articles.get(article_id).is_encoding_sure


def test_an_article_that_is_gone_has_no_encoding(desk):
    with pytest.raises(NoSuchArticleError):
        desk.set_encoding(7, "cp1256")
