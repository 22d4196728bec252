"""All that the commands say. What one of the languages lacks is a type error."""

from dataclasses import dataclass

from reader.desk.name_points import What
from reader.entities.clusters import Ground
from reader.errors import ListProblem, Reason
from reader.library.trouble import Trouble
from reader.model import EntityKind


@dataclass(frozen=True, slots=True)
class Words:
    # Help.
    description: str
    usage: str
    usage_error: str
    commands: str
    arguments: str
    options: str
    window: str
    purposes: dict[str, str]
    """What each command does."""
    # What they take.
    help_: str
    library: str
    lang: str
    visual: str
    version: str
    paths: str
    tag_folders: str
    resume: str
    undo_import: str
    quick: str
    only_tag: str
    only_name_tag: str
    only_outlet: str
    only_set_aside: str
    json: str
    article_id: str
    article_ids: str
    query: str
    limit: str
    name: str
    with_: str
    one_with: str
    component: str
    sort: str
    line_limit: str
    csv: str
    kind: str
    add: str
    remove: str
    format_: str
    output: str
    ids: str
    set_encoding: str
    only_query: str
    import_files: str
    open_files: str
    screenshot: str
    offscreen: str
    demo: str
    # What became of files and articles.
    added: str
    restored: str
    already: str
    same_text: str
    recognising: str
    recognised: str
    refused: str
    held: str
    imported: str
    set_aside: str
    kept: str
    untitled: str
    no_files: str
    nothing_cut_off: str
    taken_back: str
    stopped: str
    nothing_found: str
    copy_of: str
    passages_of: str
    between: str
    """What stands between the articles, or the fields, of a list in a sentence."""
    exported: str
    concordance_of: str
    nobody_called: str
    lines_written: str
    columns: tuple[str, str, str, str, str, str, str]
    """Above the columns of a concordance: before, name, after, outlet, date, title, article."""
    grounds: dict[Ground, str]
    """Why two names are taken for one."""
    best_name: str
    seen_in: str
    not_one: str
    no_component: str
    encoding_set: str
    fields_guessed: str
    not_written: str
    unknown_ending: str
    sound: str
    nothing_to_tag: str
    # Lists of names.
    names_to: str
    names_from: str
    dry_run: str
    every_name: str
    nothing_to_do: str
    names_written: str
    names_taken: str
    names_planned: str
    no_names: str
    kept_as_said: str
    not_taken: str
    kinds: dict[EntityKind, str]
    """What is named, one of it."""
    colours: dict[str, str]
    """What may stand on a name, in words."""
    points: dict[What, str]
    """What a list would change."""
    problems: dict[ListProblem, str]
    bad_line: str
    bad_entry: str
    # What went wrong.
    no_library: str
    library_in_use: str
    library_too_new: str
    unusable_library: str
    troubles: dict[Trouble, str]
    """Of a library that is one, but cannot be opened, or not written."""
    not_started: str
    no_such_article: str
    bad_query: str
    no_display: str
    no_qt: str
    qt_by_source: str
    qt_by_apt: str
    qt_by_installing: str
    reasons: dict[Reason, str]
