"""The use cases, on real files and a real library."""

from pathlib import Path

import pytest

from reader.desk import Desk, Imported, Outcome
from reader.errors import Reason
from reader.model import Role
from tests import make

MINISTER = """وزير الدفاع النرويجي يزور القاهرة

وصل وزير الدفاع النرويجي ستيفان غروبر إلى القاهرة صباح الأحد في زيارة تستمر يومين، يلتقي خلالها عدداً من المسؤولين.

وقال غروبر للصحافيين في مطار القاهرة إن بلاده تريد توسيع التعاون مع مصر في مجال أمن الملاحة، وإن المحادثات ستتناول الوضع في البحر الأحمر.

ومن المقرر أن يغادر غروبر إلى عمان مساء الاثنين، بحسب بيان وزعته السفارة.
"""
SPOKEN = """جروبر: لا اتفاق قبل نهاية الشهر

قال وزير الدفاع النرويجى ستيفان جروبر أمس إن الاتفاق على المرحلة الثانية لن يوقع قبل نهاية الشهر، مشيراً إلى أن الخبراء ما زالوا يعملون على التفاصيل.

وأضاف جروبر، فى مؤتمر صحفى عقده بالقاهرة، أن مصر شريك أساسى لبلاده، وأن وفداً من الخبراء سيصل إلى القاهرة الأسبوع المقبل لاستكمال المشاورات.
"""


@pytest.fixture
def desk(tmp_path):
    with make.library(tmp_path) as library:
        yield Desk(library)


def write(folder: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text, "utf-8")
        paths.append(path)
    return paths


def imported(desk: Desk, paths: list[Path]) -> list[Imported]:
    return [item for item in desk.importing(paths) if isinstance(item, Imported)]


def named(desk: Desk, article_id: int) -> dict[str, int]:
    """Return which printed names stand in an article, and whom each names."""
    text = desk.library.articles.text(article_id)
    mentions = desk.library.entities.mentions_in(article_id)
    return {text[m.span.start : m.span.end]: m.entity_id for m in mentions}


def test_an_import_adds_the_articles_and_knows_who_is_named(desk, tmp_path):
    [first, second] = imported(desk, write(tmp_path, a=MINISTER, b=SPOKEN))

    assert first.outcome is second.outcome is Outcome.ADDED
    here, there = named(desk, first.article_id), named(desk, second.article_id)
    assert here["ستيفان غروبر"] == here["غروبر"] == there["ستيفان جروبر"] == there["جروبر"]
    assert here["القاهرة"] == there["القاهرة"]


def test_the_same_file_twice_is_imported_once(desk, tmp_path):
    [first] = imported(desk, write(tmp_path, a=MINISTER))
    (tmp_path / "again").mkdir()

    [second] = imported(desk, write(tmp_path / "again", b=MINISTER))

    assert second.outcome is Outcome.ALREADY
    assert second.article_id == first.article_id
    assert desk.library.articles.counts().all == 1


def test_a_file_whose_article_is_in_the_trash_brings_it_back(desk, tmp_path):
    files = write(tmp_path, a=MINISTER)
    [first] = imported(desk, files)
    desk.library.articles.trash([first.article_id])

    [second] = imported(desk, files)

    assert second.outcome is Outcome.RESTORED
    assert not desk.library.articles.get(first.article_id).is_trashed


def test_a_bad_file_does_not_spoil_the_others(desk, tmp_path):
    files = write(tmp_path, a=MINISTER, bad="", c=SPOKEN)

    outcomes = imported(desk, files)

    assert [o.outcome for o in outcomes] == [Outcome.ADDED, Outcome.REFUSED, Outcome.ADDED]
    assert outcomes[1].error.reason is Reason.EMPTY


def test_a_name_learnt_from_a_later_article_lights_up_in_the_earlier_one(desk, tmp_path):
    bare = SPOKEN.replace("وزير الدفاع النرويجى ستيفان جروبر", "المسؤول")
    [first] = imported(desk, write(tmp_path, a=bare))
    [second] = imported(desk, write(tmp_path, b=SPOKEN.replace("أمس", "اليوم")))

    assert named(desk, first.article_id)["جروبر"] == named(desk, second.article_id)["جروبر"]


def test_a_name_behind_a_particle_is_shown_with_its_article(desk, tmp_path):
    imported(desk, write(tmp_path, a=MINISTER + "\nوهذه أول زيارة له للقاهرة منذ توليه منصبه.\n"))

    [cairo] = [e for e in desk.library.entities.every() if "القاهرة" in e.aliases]

    assert cairo.aliases == ("القاهرة",)
    assert desk.library.check() == []


def test_a_search_gives_what_is_needed_to_show_its_hits(desk, tmp_path):
    imported(desk, write(tmp_path, a=MINISTER, b=SPOKEN))

    [found] = desk.search("الملاحة")

    assert [found.text[s.start : s.end] for s in found.hit.spans] == ["الملاحة"]


def test_a_line_that_was_left_out_can_be_taken_back_and_left_out_again(desk, tmp_path):
    text = MINISTER + "\nاقرأ أيضا: غروبر يزور عمان\n"
    [first] = imported(desk, write(tmp_path, a=text))
    before = desk.library.articles.text(first.article_id)
    lines = desk.library.readings.original(first.article_id).lines
    number = next(n for n, line in enumerate(lines) if line.text.startswith("اقرأ"))
    assert not lines[number].role.is_read

    desk.edit_lines(first.article_id, {number: Role.BODY})

    assert desk.library.articles.text(first.article_id) == before + "\nاقرأ أيضا: غروبر يزور عمان"
    assert desk.library.check() == []
    desk.edit_lines(first.article_id, {number: None})
    assert desk.library.articles.text(first.article_id) == before


def respelt(folder: Path) -> list[Path]:
    return write(folder, a=MINISTER, b=MINISTER.replace("إلى", "الى"))


def test_the_same_text_from_another_file_is_set_aside(desk, tmp_path):
    first, second = imported(desk, respelt(tmp_path))

    assert (first.outcome, second.outcome) == (Outcome.ADDED, Outcome.SAME_TEXT)
    assert desk.library.articles.counts().all == 1
    assert {entity.articles for entity in desk.library.entities.every()} == {1}


def test_a_file_that_was_set_aside_is_there_already(desk, tmp_path):
    paths = respelt(tmp_path)
    imported(desk, paths)

    assert [one.outcome for one in imported(desk, paths)] == [Outcome.ALREADY] * 2


def test_what_is_kept_too_is_linked(desk, tmp_path):
    _, second = imported(desk, respelt(tmp_path))

    desk.keep_too([second.article_id])

    assert {entity.articles for entity in desk.library.entities.every()} == {2}
    assert desk.library.check() == []


def test_an_import_that_is_taken_back_takes_what_it_set_aside(desk, tmp_path):
    imported(desk, respelt(tmp_path))

    desk.take_back(desk.library.imports.every()[0].id)

    counts = desk.library.articles.counts()
    assert (counts.all, counts.set_aside, counts.trashed) == (0, 0, 2)
