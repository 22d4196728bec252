"""What the commands say in English."""

from reader.cli.words import Words
from reader.errors import Reason

ENGLISH = Words(
    description="Reads the Arabic press: one story, many outlets, every spelling of a name. "
    "Without a command, the window opens.",
    usage="usage",
    usage_error="This was not understood: {detail}. See {program} --help.",
    commands="commands",
    arguments="arguments",
    options="options",
    window="options of the window",
    purposes={
        "import": "take articles from files, folders and zip archives into the library",
        "articles": "list the articles, newest first",
        "show": "print an article",
        "search": 'search the library; words, "phrases", prefixes*, -without',
        "entities": "list who and what is named in the articles",
        "tag": "tag articles, or take tags off them",
        "keep": "take articles that were set aside, their text being there already, into the lists",
        "export": "write the library to an open file",
        "encoding": "show how an article reads in each encoding, or read it in one",
        "check": "verify that the library is sound",
    },
    help_="show this help",
    library="the library's file (now: {path})",
    lang="language of messages: ar or en",
    visual="join and order Arabic letters for terminals that do not: always, never or auto",
    version="show the version",
    paths="a file, a folder or a zip archive",
    tag_folders="tag articles with the names of the folders that they lie in",
    resume="go on with an import that was cut off",
    undo_import="move to the trash what the last import has added",
    only_tag="only articles with this tag",
    only_outlet="only articles of this outlet",
    only_set_aside="only articles that were set aside, their text being there already",
    json="print one JSON list",
    article_id="the article's number, as the list shows it",
    article_ids="the articles' numbers, as the list shows them",
    query="what to search for",
    limit="print at most so many articles",
    kind="only persons (PER), places (LOC), organisations (ORG) or others (MISC)",
    add="a tag to add; may be repeated",
    remove="a tag to take off; may be repeated",
    format_="the kind of file to write",
    output="the file to write",
    set_encoding="read the article in this encoding",
    ids="only these articles",
    only_query="only articles that this search finds",
    import_files="import these once the window is open",
    screenshot="leave a picture of the window in this file, then quit",
    offscreen="draw the window in memory, where there is no display",
    demo="fill an empty library with the demo articles",
    added="added",
    restored="restored",
    already="already there",
    same_text="same text, set aside",
    refused="refused",
    held="held back",
    imported="Added: {added}. Already there: {already}. Refused: {refused}.",
    set_aside="Set aside, because their text is there already: {number}. "
    "“{program} articles --set-aside” lists them, “{program} keep ID” takes them in.",
    kept="taken in: {number}",
    untitled="(untitled)",
    no_files="There is no article in what you named. Name texts, saved web pages, PDF or Word "
    "files and the like, books (EPUB), mails, feeds, tables (CSV, JSON), zip archives, "
    "or folders that hold some.",
    nothing_cut_off="No import was cut off.",
    taken_back="moved to the trash: {number}",
    stopped="Stopped. What was imported until now is in the library; import the same again "
    "to go on.",
    nothing_found="Nothing in the library fits “{query}”.",
    fields_guessed="{name}: fields taken for {fields}",
    encoding_set="Article {article_id} was read anew as {encoding}.",
    copy_of="Same text as: {articles}",
    passages_of="Shares passages with: {articles}",
    between="; ",
    exported="{number} articles written to {path}.",
    not_written="{path} could not be written ({detail}). Choose another place for it.",
    sound="The library is sound.",
    nothing_to_tag="Say which tag to --add or to --remove.",
    no_library="There is no library at {path} yet. Import articles first: {program} import PATH",
    library_in_use="{path} is open in a window, which would not see what changes. "
    "Close the window, or do it there.",
    library_too_new="{path} was written by a newer version of Warraq. "
    "Install that version to open it.",
    unusable_library="{path} cannot be opened as a library ({detail}). It was left as it is. "
    "Choose another file with --library, or close the program that uses it.",
    no_such_article="There is no article number {article_id} in the library. "
    "“{program} articles” lists those there are.",
    bad_query="There is no word to search for in “{query}”. Type at least one word or phrase.",
    no_display="There is no display to open a window on. Start Warraq from a desktop, "
    "or draw a picture of the window with --offscreen --screenshot FILE.",
    no_qt="The window cannot be opened, because something that it needs is missing: {detail}. "
    "“python3 packaging/dev.py run” installs it. The commands work without it.",
    reasons={
        Reason.NOT_FOUND: "there is no such file. Look where it was moved.",
        Reason.NOT_READABLE: "the file cannot be read. Check that you may open it.",
        Reason.UNKNOWN_FORMAT: "this kind of file cannot be read. "
        "Save the article as text or as a web page.",
        Reason.EMPTY: "the file is empty. Save the article again.",
        Reason.TOO_LARGE: "the file is too large for an article. Cut it into smaller ones.",
        Reason.NOT_TEXT: "the file holds no text. Save the article as text or as a web page.",
        Reason.DAMAGED: "the file is damaged. Save or copy it once more.",
        Reason.TOO_DEEP: "the page is nested too deeply to be read. Save its text instead.",
        Reason.NEEDS_LIBREOFFICE: "this old format of Word needs LibreOffice. Install it, "
        "or save the file as docx.",
        Reason.ENCRYPTED: "the file is locked with a password. Save it without one.",
        Reason.CHANGING: "another program was writing the file. Import it again when that is done.",
        Reason.TOOK_TOO_LONG: "reading the file took too long. Save its text instead.",
    },
)
