"""The tables of a library, as migrations. A released one is never changed: append the next."""

from sqlite_utils import Database, Migrations

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
def m008_copies(db: Database) -> None:
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


def is_from_the_future(db: Database) -> bool:
    """Tell whether a newer version of the program has already changed this library."""
    with Database(memory=True) as blank:
        known = {step.name for step in migrations.pending(blank)}
    return any(step.name not in known for step in migrations.applied(db))
