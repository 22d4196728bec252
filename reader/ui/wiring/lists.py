"""What is said by the sidebar, the lists and the search field that fills them."""

from reader.ui.parts import Parts


def connect_lists(window: Parts) -> None:
    _connect_sidebar(window)
    _connect_articles(window)
    _connect_search(window)
    _connect_first_run(window)


def _connect_sidebar(window: Parts) -> None:
    sidebar = window.panels.sidebar
    sidebar.filter_chosen.connect(window.browsing.choose)
    sidebar.entity_chosen.connect(window.wishes.show_entity)
    sidebar.entity_added.connect(window.concordances.add)
    sidebar.concordance_requested.connect(window.concordances.show)
    sidebar.tag_rename_requested.connect(window.wishes.rename_tag)
    sidebar.tag_remove_requested.connect(window.marks.remove_tag)
    sidebar.entity_menu_opened.connect(window.entity_menu.add_to)
    sidebar.drops.merge_dropped.connect(window.entity_menu.offer_merge)
    sidebar.outlet_page_requested.connect(window.wishes.outlets.show)


def _connect_articles(window: Parts) -> None:
    articles = window.panels.article_list
    window.reading.entity_changed.connect(window.browsing.follow_entity)
    window.panels.listing.all_requested.connect(window.browsing.choose_all)
    articles.article_requested.connect(window.reading.open)
    articles.star_requested.connect(window.marks.set_starred)
    articles.read_requested.connect(window.marks.set_read)
    articles.delete_requested.connect(window.wishes.trash.delete)
    articles.restore_requested.connect(window.marks.put_back)
    articles.details_requested.connect(window.wishes.facts.show)
    articles.keep_requested.connect(window.marks.keep)
    articles.tags_requested.connect(window.wishes.tag_articles)


def _connect_search(window: Parts) -> None:
    search, results = window.panels.search_bar, window.panels.search_results
    search.query_changed.connect(window.browsing.search)
    search.query_changed.connect(window.reading.show_hits)
    search.query_submitted.connect(window.wishes.enter_results)
    search.results_requested.connect(window.wishes.enter_results)
    results.result_requested.connect(window.wishes.go_to_result)
    results.more_requested.connect(window.browsing.show_more)


def _connect_first_run(window: Parts) -> None:
    first_run = window.panels.first_run
    first_run.import_files_requested.connect(window.files.import_files)
    first_run.import_folder_requested.connect(window.files.import_folder)
    first_run.demo_requested.connect(window.files.import_demo)
    first_run.files_dropped.connect(window.files.take)
