"""The same text again: set aside until the user decides; and copies as articles come and go."""

import random
import sqlite3
from contextlib import closing

import pytest

from reader.library import Library
from reader.model import Copy, CopyKind, Filter, Role, State
from tests import make

TEXT = (
    "أعلنت وزارة النقل أمس أن أعمال توسيع الطريق الساحلي ستبدأ مطلع الشهر المقبل.\n"
    "وقال مدير المشروع إن التكلفة تبلغ مئة وعشرين مليون ليرة وإن نصفها من المصارف المحلية."
)
FIRST, SECOND = TEXT.split("\n")
OTHER = "خسر الفريق الضيف مباراته الأخيرة في الدوري أمام جمهور غفير ملأ مدرجات الملعب البلدي كلها."


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path) as library:
        yield library
        assert library.check() == []


def added(library, text=TEXT, **fields):
    fields = {"source_name": f"{fields.get('outlet')}.txt", **fields}
    return library.articles.add(make.draft(text, **fields))


def test_the_same_words_from_another_file_are_set_aside(library):
    first = added(library, source_name="أ.txt")

    second = added(library, TEXT.replace("،", "").replace("أن", "ان"), source_name="ب.txt")

    assert library.articles.get(second).same_as == first
    assert library.articles.get(first).same_as is None


@pytest.mark.parametrize(
    ("first", "second", "is_set_aside"),
    [("س", "س", True), (None, "س", True), ("س", None, True), ("س", "ص", False)],
)
def test_the_text_of_another_outlet_is_never_set_aside(library, first, second, is_set_aside):
    added(library, outlet=first)

    article_id = added(library, source_name="ب.txt", outlet=second)

    assert (library.articles.get(article_id).same_as is not None) == is_set_aside


def test_a_text_of_few_words_is_not_set_aside(library):
    added(library, "لا يوجد نص", source_name="أ.txt")

    assert library.articles.get(added(library, "لا يوجد نص", source_name="ب.txt")).same_as is None


def test_letters_without_sense_are_not_set_aside(library):
    for name in "أب":
        article_id = added(library, source_name=name, state=State.UNUSABLE)

    assert library.articles.get(article_id).same_as is None
    assert library.copies.of(article_id) == []


def test_what_is_set_aside_is_in_no_list_search_or_count(library):
    first = added(library, outlet="س")
    second = added(library, source_name="ب.txt", outlet="س")
    library.tags.add([second], "وسم")

    counts = library.articles.counts()
    assert (counts.all, counts.unread, counts.set_aside) == (1, 1, 1)
    assert library.articles.matching(Filter()) == [first]
    assert library.articles.matching(Filter(set_aside=True)) == [second]
    assert [hit.article_id for hit in library.search.find("الساحلي")] == [first]
    assert library.articles.outlets() == [("س", 1)]
    assert [(tag.name, tag.articles) for tag in library.tags.every()] == [("وسم", 0)]
    assert library.articles.unlinked() == [first]


def test_what_is_kept_is_an_article_like_any_other(library):
    first, second = added(library), added(library, source_name="ب.txt")

    library.articles.keep([second])

    assert sorted(library.articles.matching(Filter())) == [first, second]
    assert library.articles.get(second).same_as is None
    assert second in library.articles.unlinked()
    assert [copy.article_id for copy in library.copies.of(first)] == [second]


def test_what_was_set_aside_can_go_to_the_trash_and_come_back(library):
    added(library)
    second = added(library, source_name="ب.txt")

    library.articles.trash([second])
    assert library.articles.matching(Filter(set_aside=True)) == []
    assert library.articles.matching(Filter(trashed=True)) == [second]

    library.articles.restore([second])
    assert library.articles.matching(Filter(set_aside=True)) == [second]


def test_nothing_is_set_aside_for_an_article_in_the_trash(library):
    library.articles.trash([added(library)])

    assert library.articles.get(added(library, source_name="ب.txt")).same_as is None


def test_when_an_article_is_deleted_for_ever_what_was_set_aside_for_it_takes_its_place(library):
    first, second, third = (added(library, source_name=name) for name in "أبج")

    library.articles.delete_for_ever([first])

    assert library.articles.get(second).same_as is None
    assert library.articles.get(third).same_as == second


def test_an_article_tells_what_holds_its_text(library):
    whole = added(library, outlet="س")

    cut = added(library, f"{OTHER}\n{FIRST}\n{SECOND}", outlet="ص")

    assert library.copies.of(whole) == [Copy(cut, 1.0, CopyKind.COPY)]
    assert library.copies.of(cut) == [Copy(whole, 1.0, CopyKind.COPY)]


def test_what_is_set_aside_knows_its_copy_which_does_not_know_it(library):
    first, second = added(library), added(library, source_name="ب.txt")

    assert [copy.article_id for copy in library.copies.of(second)] == [first]
    assert library.copies.of(first) == []


def test_an_article_in_the_trash_is_no_copy_until_it_is_back(library):
    first, second = added(library, outlet="س"), added(library, outlet="ص")

    library.articles.trash([second])
    assert library.copies.of(first) == []

    library.articles.restore([second])
    assert [copy.article_id for copy in library.copies.of(first)] == [second]


def test_an_article_that_is_deleted_for_ever_is_no_copy(library):
    first, second = added(library, outlet="س"), added(library, outlet="ص")

    library.articles.delete_for_ever([second])

    assert library.copies.of(first) == []


def test_a_body_that_changes_is_compared_anew(library):
    first = added(library, outlet="س")
    lines = [make.line(OTHER), make.line(FIRST, Role.RELATED), make.line(SECOND, Role.RELATED)]
    second = library.articles.add(make.draft(lines=lines, outlet="ص"))
    assert library.copies.of(first) == []

    library.readings.edit_lines(second, {1: Role.BODY, 2: Role.BODY}, [])
    assert [copy.article_id for copy in library.copies.of(first)] == [second]

    library.readings.edit_lines(second, {1: Role.RELATED, 2: Role.RELATED}, [])
    assert library.copies.of(first) == []


def test_the_order_in_which_articles_come_does_not_matter(tmp_path):
    drafts = [
        make.draft(text, outlet=str(n))
        for n, text in enumerate([TEXT, f"{FIRST}\n{OTHER}", f"{OTHER}\n{SECOND}", OTHER, SECOND])
    ]
    found = []
    for order in (drafts, drafts[::-1], random.Random(5).sample(drafts, len(drafts))):
        with make.library(tmp_path / str(len(found))) as library:
            names = {library.articles.add(draft): draft.metadata.outlet for draft in order}
            found.append(
                {
                    (outlet, names[copy.article_id], copy.share, copy.kind)
                    for article_id, outlet in names.items()
                    for copy in library.copies.of(article_id)
                }
            )

    assert len(found[0]) > 4
    assert found[0] == found[1] == found[2]


def test_the_articles_of_an_older_library_are_compared_when_it_is_opened(tmp_path):
    with make.library(tmp_path) as library:
        first = added(library, outlet="س")
        added(library, outlet="ص")
        copies = library.copies.of(first)
    with closing(sqlite3.connect(library.path)) as db:
        for table in ("copies", "shingles", "prints"):
            db.execute(f"delete from {table}")
        db.execute("delete from settings where name = 'copies'")
        db.commit()

    with Library.open(library.path) as library:
        assert library.copies.of(first) == copies != []
        assert library.check() == []


def test_a_check_sees_that_shingles_are_missing(tmp_path):
    with make.library(tmp_path) as library:
        added(library)
    with closing(sqlite3.connect(library.path)) as db:
        db.execute("delete from shingles where hash = (select min(hash) from shingles)")
        db.commit()

    with Library.open(library.path) as library:
        assert library.check() == ["the shingles of 1 are not those of its text"]


def test_metadata_that_is_changed_later_sets_nothing_aside(library):
    added(library, outlet="س")
    second = added(library, outlet="ص")

    library.readings.edit_fields({second: {"outlet": "س"}})

    assert library.articles.get(second).same_as is None
