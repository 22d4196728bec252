from datetime import date

import pytest

from reader.importing import addresses
from reader.importing.facts import Day


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://example.org/2015/09/18/story", Day(date(2015, 9, 18))),
        ("https://example.org/2015/9/18/story.html", Day(date(2015, 9, 18))),
        ("https://example.org/news/2015-09-18/12", Day(date(2015, 9, 18))),
        ("https://example.org/news/20150918-story", Day(date(2015, 9, 18))),
        ("https://example.org/18-09-2015/story", Day(date(2015, 9, 18))),
        ("https://example.org/?cdate=18092015&id=7", Day(date(2015, 9, 18))),
        ("https://example.org/2015/09/story", Day(partial="2015-09")),
    ],
)
def test_reads_the_day_of_an_address(address, day):
    assert addresses.day_of(address) == day


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/story/123456",
        "https://example.org/201509181234",
        "https://example.org/2015/13/18/story",
        "https://example.org/20151332",
        "",
    ],
)
def test_takes_no_other_numbers_for_a_day(address):
    assert addresses.day_of(address) is None


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.example.org/a", "example.org"),
        ("http://m.example.org:8080/a", "example.org"),
        ("http://127.0.0.1/a", None),
        ("http://localhost/a", None),
        ("http://[broken/a", None),
        ("a", None),
    ],
)
def test_reads_the_host_of_an_address(address, host):
    assert addresses.host_of(address) == host


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("ahram.org.eg", "الأهرام"),
        ("gate.ahram.org.eg", "بوابة الأهرام"),
        ("arabic.cnn.com", "CNN بالعربية"),
        ("cnn.com", None),
        ("notahram.org.eg", None),
    ],
)
def test_knows_outlets_by_their_hosts(host, name):
    assert addresses.outlet_of(host) == name


def test_a_page_of_strangers_is_no_outlet():
    assert addresses.is_stranger("ar-ar.facebook.com")
    assert not addresses.is_stranger("notfacebook.com")


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0031)https://example.org/2015/09/18/a -->",
        "<!--\n Page saved with SingleFile \n url: https://example.org/2015/09/18/a \n-->",
    ],
)
def test_knows_where_a_page_was_saved(comment):
    assert addresses.saved_from(f"{comment}<html>") == "https://example.org/2015/09/18/a"


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2015-09-18 خبر.txt", date(2015, 9, 18)),
        ("20150918_a.html", date(2015, 9, 18)),
        ("2015.09.18.txt", date(2015, 9, 18)),
        ("خبر 2015-09-18.txt", None),
        ("2015091812.txt", None),
    ],
)
def test_reads_the_day_that_a_name_begins_with(name, day):
    assert addresses.day_of_name(name) == day
