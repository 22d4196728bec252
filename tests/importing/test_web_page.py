from datetime import UTC, date, datetime

import pytest

from reader.errors import Reason, UnreadableFileError
from reader.importing import blocks, read_bytes
from reader.model import Role
from tests.importing.corpus.manners import MANNERS
from tests.importing.corpus.readings import day_of
from tests.importing.pages import BEIRUT, CAIRO, PAGES

# What the others say in their heads is wrong, or nothing: tests/importing/corpus/test_metadata.py.
SPEAKING = [
    manner
    for manner in MANNERS
    if manner.name in ("drupal", "microdata", "nested", "joomla", "blogger", "xhtml", "amp")
]
PARAGRAPHS = "".join(f"<p>{text}</p>" for part, text in CAIRO.lines if part == "B")


def read(html: str):
    return read_bytes("a.html", html.encode())


@pytest.mark.parametrize("manner", MANNERS, ids=lambda manner: manner.name)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_keeps_the_article_and_leaves_the_page(page, manner):
    assert read_bytes("a.html", manner.bytes_of(page)).text == page.body


@pytest.mark.parametrize("manner", SPEAKING, ids=lambda manner: manner.name)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_says_what_the_page_says(page, manner):
    metadata = read_bytes("a.html", manner.bytes_of(page)).metadata

    assert metadata.title == page.title
    assert day_of(metadata.published) == day_of(page.published)


def test_tells_a_page_by_its_content():
    draft = read_bytes("a.txt", MANNERS[0].bytes_of(BEIRUT))

    assert draft.text == BEIRUT.body


def test_reads_a_page_in_the_encoding_it_declares():
    html = f"<html><head><meta charset=windows-1256></head><body>{PARAGRAPHS}</body></html>"

    draft = read_bytes("a.html", html.encode("cp1256"))

    assert draft.original.encoding == "windows-1256"
    assert "محطة قطار بنها" in draft.text


def test_reads_a_page_that_lies_about_its_encoding():
    html = f"<html><head><meta charset=iso-8859-1></head><body>{PARAGRAPHS}</body></html>"

    assert "محطة قطار بنها" in read_bytes("a.html", html.encode("cp1256")).text


def test_takes_the_hour_and_zone_a_page_gives():
    stamp = "<meta property='article:published_time' content='2015-09-18T20:11:05+00:00'>"

    draft = read(f"<html><head>{stamp}</head><body>{PARAGRAPHS}</body></html>")

    assert draft.metadata.published == datetime(2015, 9, 18, 20, 11, 5, tzinfo=UTC)


def test_takes_no_day_where_a_page_gives_several():
    times = "".join(f"<li><time datetime='2024-01-{day}'>خبر</time></li>" for day in (11, 12))

    draft = read(f"<html><body><ul>{times}</ul>{PARAGRAPHS}</body></html>")

    assert draft.metadata.published is None


def test_reads_the_day_of_a_page_without_a_head():
    html = f"<html><body><h1>{CAIRO.title}</h1><p>نشر في 14 آذار 2017</p>{PARAGRAPHS}</body></html>"

    assert read(html).metadata.published == date(2017, 3, 14)


@pytest.mark.parametrize(
    "broken", ['{"@type": "NewsArticle"', "[" * 100_000, "null", '{"@graph": 7}']
)
def test_passes_over_broken_facts(broken):
    script = f"<script type='application/ld+json'>{broken}</script>"

    assert read(f"<html><head>{script}</head><body>{PARAGRAPHS}</body></html>").text


def test_shows_no_text_of_scripts_and_hidden_parts():
    hidden = "<div style='display: none'>نص مخفي</div><script>نص برنامج</script><template>قالب</template>"

    lines = read(f"<html><body>{hidden}{PARAGRAPHS}</body></html>").original.lines

    assert not {line.text for line in lines} & {"نص مخفي", "نص برنامج", "قالب"}


def test_keeps_the_text_behind_a_part_it_takes_out():
    root = blocks.parse("<div>أول <script>x</script>وثان <b>وثالث</b></div>")

    assert [row.text for row in blocks.rows_of(root)] == ["أول وثان وثالث"]


def test_knows_the_caption_of_a_picture():
    html = f"<html><body><figure><figcaption>كوبرى بنها الجديد</figcaption></figure>{PARAGRAPHS}</body></html>"

    [caption] = [line for line in read(html).original.lines if line.role is Role.CAPTION]

    assert caption.text == "كوبرى بنها الجديد"


def test_refuses_a_page_nested_without_end():
    with pytest.raises(UnreadableFileError) as refused:
        read("<html><body>" + "<div>" * 60_000 + "نص")

    assert refused.value.reason is Reason.TOO_DEEP


def test_keeps_text_below_many_levels():
    depth = blocks.MOST_LEVELS - 10
    html = "<html><body>" + "<div>" * depth + PARAGRAPHS + "</div>" * depth + "</body></html>"

    assert "محطة قطار بنها" in read(html).text


def test_does_not_count_what_closes_itself_as_depth():
    assert blocks.depth("<br>" * 1000 + "<p>" * 1000 + "<script>'<div><div>'</script>") <= 1


def test_refuses_a_page_without_text():
    with pytest.raises(UnreadableFileError) as refused:
        read("<html><body><img src=a.png></body></html>")

    assert refused.value.reason is Reason.EMPTY
