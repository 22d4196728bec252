from reader.importing import read_bytes
from tests.importing.pages import RIYADH

ARTICLE = f"""---
title: "{RIYADH.title}"
source: صدى المدينة
date: 2012-08-19
---

# {RIYADH.title}

{RIYADH.body.replace(chr(10), chr(10) * 2)}
"""


def test_reads_the_facts_in_front():
    metadata = read_bytes("a.md", ARTICLE.encode()).metadata

    assert metadata.title == RIYADH.title
    assert metadata.outlet == "صدى المدينة"
    assert str(metadata.published) == "2012-08-19"


def test_the_body_is_without_marks():
    text = RIYADH.body.replace("قائدي المركبات", "[قائدي](https://example.org) **المركبات**")

    assert read_bytes("a.md", f"# عنوان\n\n{text}".encode()).text.replace("\n", " ") == (
        RIYADH.body.replace("\n", " ")
    )


def test_plain_text_is_no_markdown():
    draft = read_bytes("a.md", RIYADH.text.encode())

    assert draft.text == RIYADH.body
