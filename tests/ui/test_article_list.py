import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt

from reader.model import Article, Filter
from reader.ui.article_list import ArticleList
from reader.ui.article_rows import PAGE, ArticleListModel
from tests.ui import records

FLAG = QItemSelectionModel.SelectionFlag


@pytest.fixture
def shown(qtbot) -> ArticleList:
    shown = ArticleList()
    qtbot.addWidget(shown)
    shown.resize(320, 600)
    shown.show_articles([3, 2, 1], records.articles)
    return shown


def click(qtbot, shown: ArticleList, row: int) -> None:
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=middle(shown, row))


def middle(shown: ArticleList, row: int):
    return shown.visualRect(shown.model().index(row, 0)).center()


def rows(shown: ArticleList) -> list[str]:
    return [shown.model().index(row, 0).data() for row in range(shown.model().rowCount())]


def test_its_model_keeps_qts_rules(shown, qtmodeltester):
    qtmodeltester.check(shown.model())


def test_shows_articles_in_the_order_given(shown):
    assert rows(shown) == ["خبر 3", "خبر 2", "خبر 1"]


def test_an_article_without_a_title_shows_its_beginning(shown):
    shown.show_articles([1], lambda _: [records.article(title=None)])

    assert rows(shown) == ["وصلت أول سفينة صباح اليوم"]


def test_a_click_asks_for_the_article(qtbot, shown):
    with qtbot.waitSignal(shown.article_requested) as heard:
        click(qtbot, shown, 1)

    assert heard.args == [2]


def test_a_screen_readers_choice_asks_for_the_article_too(qtbot, shown):
    with qtbot.waitSignal(shown.article_requested) as heard:
        shown.selectionModel().select(shown.model().index(2, 0), FLAG.ClearAndSelect)

    assert heard.args == [1]


def test_selecting_several_asks_for_none(qtbot, shown):
    click(qtbot, shown, 0)

    with qtbot.assertNotEmitted(shown.article_requested):
        shown.selectAll()

    assert shown.selected_ids() == [3, 2, 1]


def test_selecting_by_the_program_asks_for_nothing(qtbot, shown):
    with qtbot.assertNotEmitted(shown.article_requested):
        assert shown.select_article(2)

    assert shown.selected_ids() == [2]


def test_an_article_that_is_not_listed_is_not_selected(shown):
    assert not shown.select_article(99)


def test_what_is_selected_stays_so_when_shown_anew(qtbot, shown):
    shown.select_article(2)

    with qtbot.assertNotEmitted(shown.article_requested):
        shown.show_articles([4, 3, 2], records.articles)

    assert shown.selected_ids() == [2]


def test_the_same_rows_shown_anew_do_not_scroll(shown):
    shown.show_articles(list(range(100)), records.articles)
    shown.grab()
    shown.verticalScrollBar().setValue(500)

    shown.show_articles(list(range(100)), records.articles)

    assert shown.verticalScrollBar().value() == 500


def test_new_articles_above_do_not_move_what_is_seen(shown):
    shown.show_articles(list(range(100)), records.articles)
    shown.grab()
    shown.verticalScrollBar().setValue(500)
    seen = shown.indexAt(QPoint(5, 5)).data()

    shown.show_articles([200, 201, *range(100)], records.articles)
    shown.grab()

    assert shown.indexAt(QPoint(5, 5)).data() == seen


def test_a_list_at_its_top_shows_the_newest(shown):
    shown.select_article(3)

    shown.show_articles([4, 3, 2, 1], records.articles)
    shown.grab()

    assert shown.indexAt(QPoint(5, 5)).data() == "خبر 4"


def test_next_and_previous_walk_through_the_list(qtbot, shown):
    heard = []
    shown.article_requested.connect(heard.append)

    walked = [shown.next_article(), shown.next_article(), shown.previous_article()]

    assert walked == [True] * 3
    assert heard == [3, 2, 3]
    assert not shown.previous_article()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_click_on_the_star_stars_and_opens_nothing(qtbot, shown, direction):
    shown.setLayoutDirection(direction)
    row = shown.visualRect(shown.model().index(1, 0))
    star = shown.itemDelegate().star_rect(row, direction).center()

    with qtbot.waitSignal(shown.star_requested) as heard:
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=star)

    assert heard.args == [2, True]
    assert shown.selected_ids() == []


def test_the_star_is_at_the_far_side(shown):
    row = shown.visualRect(shown.model().index(0, 0))

    arabic = shown.itemDelegate().star_rect(row, Qt.LayoutDirection.RightToLeft)
    english = shown.itemDelegate().star_rect(row, Qt.LayoutDirection.LeftToRight)

    assert arabic.center().x() < row.center().x() < english.center().x()


def test_delete_asks_for_all_that_is_selected(qtbot, shown):
    shown.selectAll()

    with qtbot.waitSignal(shown.delete_requested) as heard:
        qtbot.keyClick(shown, Qt.Key.Key_Delete)

    assert heard.args == [[3, 2, 1]]


def test_enter_goes_on_into_the_article(qtbot, shown):
    shown.select_article(2)

    with qtbot.waitSignal(shown.article_activated) as heard:
        qtbot.keyClick(shown, Qt.Key.Key_Return)

    assert heard.args == [2]


def words_in_menu(shown: ArticleList) -> list[str]:
    return [action.text() for action in shown._menu().actions() if action.text()]


def test_the_menu_names_what_it_would_do(shown):
    shown.select_article(1)

    assert words_in_menu(shown) == ["Mark as read", "Star", "Details…", "Tags…", "Move to trash"]


def test_the_menu_in_the_trash_puts_back(shown):
    shown.show_articles([1], records.articles, Filter(trashed=True))
    shown.selectAll()

    assert "Put back from the trash" in words_in_menu(shown)


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        (Filter(), "No articles yet"),
        (Filter(unread=True), "Everything is read"),
        (Filter(starred=True), "No starred articles"),
        (Filter(trashed=True), "The trash is empty"),
        (Filter(tag="نقل"), "No article has the tag \u2068نقل\u2069"),
        (Filter(query="سوريا"), "Nothing found for \u2068سوريا\u2069"),
        (Filter(outlet="صحيفة"), "No articles here"),
    ],
)
def test_an_empty_list_says_why(shown, chosen, words):
    shown.show_articles([], records.articles, chosen)

    assert shown._empty_words().startswith(words)


def test_an_article_that_is_gone_leaves_an_empty_row(shown):
    shown.show_articles([1, 2], lambda _: [])

    assert rows(shown) == [None, None]
    shown.grab()


def test_only_the_pages_that_are_seen_are_fetched():
    asked: list[int] = []

    def fetch(ids) -> list[Article]:
        asked.extend(ids)
        return records.articles(ids)

    model = ArticleListModel()
    model.show(list(range(10 * PAGE)), fetch)
    model.index(5 * PAGE + 7, 0).data()
    model.index(5 * PAGE + 8, 0).data()

    assert asked == list(range(5 * PAGE, 6 * PAGE))


def test_of_a_million_articles_only_those_in_sight_are_fetched(shown):
    asked: list[int] = []

    def fetch(ids) -> list[Article]:
        asked.extend(ids)
        return records.articles(ids)

    shown.show_articles(range(1_000_000), fetch)
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum() // 2)
    shown.grab()

    assert shown.model().rowCount(QModelIndex()) == 1_000_000
    assert len(asked) < 1000
