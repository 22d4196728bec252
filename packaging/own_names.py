"""Making each name of a library an entity of its own by SQL: linking many would take an hour."""

import sqlite3
from pathlib import Path


def make_entities(path: Path) -> None:
    """Give all mentions of a key to an entity that is called by it."""
    db = sqlite3.connect(path)
    db.executescript("""
        pragma synchronous = off;
        begin;
        insert into entities (name, kind, mentions, articles)
            select key, min(kind), count(*), count(distinct article_id) from mentions
            group by key order by min(id);
        insert into keys select id, 0, name from entities;
        insert into aliases select id, 0, name from entities;
        update mentions set entity_id = (select k.entity_id from keys k where k.key = mentions.key);
        commit;
    """)
    db.close()
