"""The tables of a library, as migrations. A released one is never changed: append the next."""

from dataclasses import replace

from sqlite_utils import Database, Migrations

from reader.library import moments
from reader.library.edits import places
from reader.library.mentions import set_contexts
from reader.library.originals import packed_found, unpacked_lines
from reader.model import Metadata, State

APPLICATION_ID = 0x57525251
"""Tells a library from other SQLite files."""

migrations = Migrations("warraq")


@migrations()
def m001_articles(db: Database) -> None:
    """Keep rows of `articles` small: lists never touch the pages of bodies and originals.

    Ids are never given twice, so that what was deleted for ever cannot come back as another.
    """
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.executescript("""
        create table articles (
            id integer primary key autoincrement, source_name text not null,
            sha256 text not null unique, state text not null, title text, standfirst text,
            outlet text, author text, agency text, dateline text, published text,
            moment text not null, language text not null, imported text not null,
            beginning text not null, recogniser text not null
        );
        create index articles_newest on articles (moment, id);
        create index articles_outlet on articles (outlet);
        create table bodies (
            article_id integer primary key references articles on delete cascade,
            text text not null
        );
        create table originals (
            article_id integer primary key references articles on delete cascade,
            encoding text not null, content blob not null, lines blob not null
        );
        create table statuses (
            article_id integer primary key references articles on delete cascade,
            is_read integer not null default 0, is_starred integer not null default 0,
            is_trashed integer not null default 0, is_linked integer not null default 0
        );
        create table settings (name text primary key, value text not null) without rowid;
    """)


@migrations()
def m002_search(db: Database) -> None:
    """Index folded words. The table keeps no text of its own.

    Without `contentless_delete`, which SQLite before 3.43 refuses to open: the same file
    must open on every computer of its owner.
    """
    db.execute("create virtual table words using fts5(title, body, content='', tokenize='ascii')")
    db.execute("create virtual table vocabulary using fts5vocab(words, 'row')")
    db.execute("create virtual table vocabulary_by_column using fts5vocab(words, 'col')")


@migrations()
def m003_tags_notes_highlights(db: Database) -> None:
    """Keep with a passage its words, to find them again when the body changes."""
    db.executescript("""
        create table tags (id integer primary key, name text not null unique);
        create table article_tags (
            article_id integer not null references articles on delete cascade,
            tag_id integer not null references tags on delete cascade,
            primary key (article_id, tag_id)
        ) without rowid;
        create index article_tags_tag on article_tags (tag_id);
        create table notes (
            id integer primary key autoincrement,
            article_id integer not null references articles on delete cascade,
            text text not null, start integer, "end" integer, quote text,
            created text not null, changed text not null
        );
        create index notes_article on notes (article_id);
        create table highlights (
            id integer primary key autoincrement,
            article_id integer not null references articles on delete cascade,
            start integer, "end" integer, quote text not null, colour text not null
        );
        create index highlights_article on highlights (article_id);
    """)


@migrations()
def m004_entities(db: Database) -> None:
    """Keep entities as they were unified; `keys` and `aliases` have an order."""
    db.executescript("""
        create table entities (
            id integer primary key autoincrement, name text not null, kind text not null,
            mentions integer not null default 0, articles integer not null default 0
        );
        create index entities_most on entities (mentions desc, id);
        create table keys (
            entity_id integer not null references entities on delete cascade,
            position integer not null, key text not null, primary key (entity_id, position)
        ) without rowid;
        create index keys_key on keys (key);
        create table aliases (
            entity_id integer not null references entities on delete cascade,
            position integer not null, printed text not null, primary key (entity_id, position)
        ) without rowid;
        create table mentions (
            id integer primary key autoincrement,
            article_id integer not null references articles on delete cascade,
            entity_id integer references entities on delete set null,
            start integer not null, "end" integer not null, printed text not null,
            kind text not null, key text not null, confidence real not null,
            source text not null, origin text not null
        );
        create unique index mentions_place on mentions (article_id, start, "end", origin);
        create index mentions_entity on mentions (entity_id, article_id);
        create table corrections (
            id integer primary key autoincrement, verb text not null, key text not null,
            other text, kind text, name text,
            article_id integer references articles on delete cascade, start integer
        );
        create index corrections_article on corrections (article_id);
        create index mentions_key on mentions (key, origin) where origin = 'user';
    """)


@migrations()
def m005_repairs(db: Database) -> None:
    """Say what damage was undone in an article's text."""
    db.execute("alter table articles add column repairs text not null default ''")


@migrations()
def m006_imports(db: Database) -> None:
    """Keep a journal of imports: to go on with one that was cut off, and to take one back.

    `paths` is a list in JSON. Its files are numbered in the order in which they were read.
    """
    db.executescript("""
        create table imports (
            id integer primary key autoincrement, paths text not null, total integer not null,
            done integer not null, started text not null, finished text
        );
        create table import_files (
            id integer primary key, import_id integer not null references imports on delete cascade,
            source_name text not null, outcome text not null, article_id integer, reason text
        );
        create index import_files_import on import_files (import_id);
    """)


@migrations()
def m007_edits(db: Database) -> None:
    """Keep what the user says of lines and facts apart from what was found.

    `found` is the metadata as read, with its evidence, in JSON; `rules` the version of the
    rules that read it. Both, and the outlet that was found, stand apart from the large files.
    Lines that the user changed before had an empty reason.
    """
    db.executescript("""
        alter table articles add column partial text;
        alter table articles add column is_approximate integer not null default 0;
        create table readings (
            article_id integer primary key references articles on delete cascade,
            rules integer not null, outlet text, found text not null
        );
        create index readings_outlet on readings (outlet);
        create table line_edits (
            article_id integer not null references articles on delete cascade,
            text text not null, nth integer not null, role text not null,
            primary key (article_id, text, nth)
        ) without rowid;
        create table field_edits (
            article_id integer not null references articles on delete cascade,
            field text not null, value text not null, primary key (article_id, field)
        ) without rowid;
    """)
    for article_id, packed in db.execute("select article_id, lines from originals").fetchall():
        lines = unpacked_lines(packed)
        for line, place in zip(lines, places(lines), strict=True):
            if not line.reason:
                row = [article_id, *place, line.role]
                db.execute("insert into line_edits values (?, ?, ?, ?)", row)
    articles = db.execute(
        "select id, title, standfirst, outlet, author, agency, dateline, published, language, state"
        " from articles"
    )
    for article_id, *facts, published, language, state in articles.fetchall():
        metadata = replace(Metadata(*facts), published=moments.read(published), language=language)
        found = packed_found(metadata, {}, State(state))
        db.execute("insert into readings values (?, 0, ?, ?)", [article_id, metadata.outlet, found])


@migrations()
def m008_outlets(db: Database) -> None:
    """Keep what is known of each outlet's pages: lines that it repeats, and its direction.

    `key` is a line folded, without the outlet's name and its figures. `origin` tells what was
    learnt from the articles from what the user says, which is final. `outlet_names` has what
    the user calls the outlets that the rules found under other names.
    """
    db.executescript("""
        alter table statuses add column is_learnt integer not null default 0;
        create table outlets (name text primary key, direction text) without rowid;
        create table outlet_names (found text primary key, name text not null) without rowid;
        create table outlet_lines (
            outlet text not null, key text not null, origin text not null, role text not null,
            primary key (outlet, key, origin)
        ) without rowid;
    """)


@migrations()
def m009_mappings(db: Database) -> None:
    """Keep which fields of tables the user took for what; names, fields and samples are JSON."""
    db.execute(
        "create table mappings (signature text not null unique, names text not null,"
        " fields text not null, samples text not null)"
    )


@migrations()
def m010_watched(db: Database) -> None:
    """Keep which folders are watched, and which of their files were taken; paths as in imports."""
    db.executescript("""
        create table watched (id integer primary key, folder text not null unique);
        create table watched_files (
            watched_id integer not null references watched on delete cascade,
            path text not null, size integer not null, changed integer not null,
            primary key (watched_id, path)
        ) without rowid;
    """)


@migrations()
def m011_encodings(db: Database) -> None:
    """Say of which articles it is uncertain in what encoding they were written."""
    db.execute("alter table articles add column is_encoding_sure integer not null default 1")


@migrations()
def m012_copies(db: Database) -> None:
    """Tell where texts stand twice. `shingles` holds a quarter of those in `prints`.

    It has no foreign key: looking for an article's rows would read all of the table.
    """
    db.executescript("""
        create table prints (
            article_id integer primary key references articles on delete cascade,
            words_sum blob, shingles blob not null, sampled integer not null
        );
        create index prints_words on prints (words_sum);
        create table shingles (
            hash integer not null, article_id integer not null, primary key (hash, article_id)
        ) without rowid;
        create table copies (
            article_id integer not null references articles on delete cascade,
            other_id integer not null references articles on delete cascade,
            share real not null, kind text not null, primary key (article_id, other_id)
        ) without rowid;
        create index copies_other on copies (other_id);
        alter table statuses add column same_as integer references articles on delete set null;
        alter table statuses add column is_shown integer
            generated always as (not is_trashed and same_as is null) virtual;
        create index statuses_same on statuses (same_as);
    """)


@migrations()
def m014_entity_pages(db: Database) -> None:
    """Let the page of an entity come at once, and keep what the user writes on it.

    The moments of articles stand apart from their long rows; what lists do not show is little.
    A card is that of the entity that has the first of its keys that is known: entities are
    made anew by linking, and cards outlive them.
    """
    db.executescript("""
        create index articles_moment on articles (id, moment);
        create index statuses_hidden on statuses (article_id) where not is_shown;
        create table cards (
            id integer primary key autoincrement, note text not null, colour text,
            is_pinned integer not null, is_hidden integer not null
        );
        create table card_keys (
            card_id integer not null references cards on delete cascade,
            position integer not null, key text not null, primary key (card_id, position)
        ) without rowid;
        create index card_keys_key on card_keys (key);
        create table card_tags (
            card_id integer not null references cards on delete cascade,
            name text not null, primary key (card_id, name)
        ) without rowid;
    """)


@migrations()
def m015_linking(db: Database) -> None:
    """Keep what linking is decided by, so that a change is followed up where it matters only.

    `votes` counts the mentions of each key; `namings` those of each key with the full name that
    it stands for in its article ('' if none), `root` being whose they are. `known_keys` has what
    a key is in the whole library, `blocks` where others like it are looked for. `linking` is what
    is left to be done, by step; `postponed` which suggestions the user has put off. All but that
    is filled when the library is linked for the first time.
    """
    db.executescript("""
        create table votes (
            key text not null, kind text not null, votes integer not null,
            mentions integer not null, primary key (key, kind)
        ) without rowid;
        create table appositions (
            key text not null, other text not null, times integer not null,
            primary key (key, other)
        ) without rowid;
        create index appositions_other on appositions (other);
        create table known_keys (
            key text primary key, kind text, root text, part text not null default '',
            apart text not null default '', bearer text not null default '',
            first text not null, words integer not null
        ) without rowid;
        create index known_keys_bearer on known_keys (bearer) where bearer != '';
        create index known_keys_first on known_keys (first, words);
        create table blocks (
            block text not null, key text not null, primary key (block, key)
        ) without rowid;
        create table namings (
            id integer primary key autoincrement, key text not null, bearer text not null,
            printed text not null, mentions integer not null default 0,
            root text not null default '',
            entity_id integer references entities on delete set null,
            unique (key, bearer, printed)
        );
        create index namings_bearer on namings (bearer) where bearer != '';
        create index namings_root on namings (root, entity_id);
        create index namings_entity on namings (entity_id);
        create table linking (
            step text not null, item not null, primary key (step, item)
        ) without rowid;
        create table postponed (
            key text not null, other text not null, primary key (key, other)
        ) without rowid;
        alter table entities add column root text;
        create index entities_root on entities (root);
        alter table statuses add column is_counted integer not null default 0;
        alter table mentions add column naming_id integer;
        create index mentions_naming on mentions (naming_id) where naming_id > 0;
    """)


@migrations()
def m016_contexts(db: Database) -> None:
    """Keep with each mention the words beside it, folded, to sort a concordance by.

    They go along in the index that is there: sorting then reads no row. Indexes in their order
    would double what it costs to link a mention.
    """
    db.executescript("""
        alter table mentions add column before blob not null default x'';
        alter table mentions add column after blob not null default x'';
        drop index mentions_entity;
        create index mentions_entity on mentions (entity_id, article_id, start, before, after);
    """)
    for (article_id,) in db.execute("select distinct article_id from mentions").fetchall():
        set_contexts(db, article_id)


@migrations()
def m017_recognition(db: Database) -> None:
    """Find at once which articles another recogniser has read."""
    db.execute("create index articles_recogniser on articles (recogniser)")


@migrations()
def m018_expressions(db: Database) -> None:
    """Keep what articles say beside names, by article; filled when they are read closely.

    `key`, `value` and the stretch that is spoken about are those of `Expression`; `printed` is
    the wording of a position, to be shown without reading the body.
    """
    db.execute("""
        create table expressions (
            article_id integer not null references articles on delete cascade,
            kind text not null, start integer not null, "end" integer not null,
            key text not null, printed text not null, value real,
            about_start integer, about_end integer,
            primary key (article_id, kind, start)
        ) without rowid
    """)


def is_from_the_future(db: Database) -> bool:
    """Tell whether a newer version of the program has already changed this library."""
    with Database(memory=True) as blank:
        known = {step.name for step in migrations.pending(blank)}
    return any(step.name not in known for step in migrations.applied(db))
