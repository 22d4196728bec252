"""Pages as news sites of today print them."""

import json

from tests.importing.corpus import heads
from tests.importing.corpus.zones import (
    Noise,
    Zones,
    link,
    listed,
    marked,
    outlet_of,
    plain,
    stamped,
    zones,
)
from tests.importing.pages import Page

LAZY = (
    '<figure class="wp-block-image"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAE="'
    ' data-src="/up/photo.jpg" alt="{}"><noscript><img src="/up/photo.jpg" alt="{}"></noscript>'
    "<figcaption>{}</figcaption></figure>"
)


def wordpress(page: Page) -> str:
    """Print WordPress with a theme of today, JSON-LD of its SEO plug-in and comments as articles."""
    at = zones(page)
    templates = {
        "T": '<h1 class="entry-title">{}</h1>',
        "F": '<h2 class="entry-sub-title">{}</h2>',
        "D": stamped(page, '<span class="date meta-item"><time class="entry-date" datetime="{stamp}">{}</time></span>'),
        "Y": '<span class="meta-author"><a href="/author/x/" rel="author">{}</a></span>',
        "B": "<p>{}</p>", "S": "<h3>{}</h3>", "C": LAZY, "*": "<div class='entry-meta'>{}</div>",
    }  # fmt: skip
    menu = listed([text for _, text in at.above], '<ul class="menu">{}</ul>')
    related = _under_article(
        at, lambda texts: plain(texts, "<div id='comments'>{}</div>", _COMMENT)
    )
    inside = marked(
        at.body, templates, lambda t: listed(t, "<div class='read-also'>{}</div>", "<p>{}</p>")
    )
    head = heads.window(page) + heads.opengraph(page, "{title} - {outlet}")
    return _html(
        head + heads.published_time(page) + heads.json_ld(page, graph=True),
        f"<div id=page><header id=theme-header><nav>{menu}</nav></header>"
        f"<main id=main><article id=the-post class='post type-post'>"
        f"<header class='entry-header'>{marked(at.head, templates, plain)}</header>"
        f"<div class='entry-content entry clearfix'>{inside}</div>"
        f"<footer>{marked(at.foot, templates, plain)}</footer></article>{related}</main>"
        f"<footer id=footer><div class=site-info>{outlet_of(page)}</div></footer></div>",
    )


_COMMENT = "<article class='comment-body'><div class='comment-content'><p>{}</p></div></article>"


def drupal(page: Page) -> str:
    """Print Drupal with fields, a breadcrumb and the day only in words."""
    at = zones(page)
    templates = {
        "T": '<h1 class="page-header title" id="page-title"><span>{}</span></h1>',
        "F": '<div class="field field--name-field-subtitle"><div class="field__item">{}</div></div>',
        "B": "<p>{}</p>", "S": "<p><strong>{}</strong></p>",
        "C": '<div class="field field--name-field-image-caption">{}</div>',
        "*": '<div class="submitted"><span>{}</span></div>',
    }  # fmt: skip
    crumbs = listed([text for _, text in at.above], "<ol class=breadcrumb>{}</ol>")
    below = _under_article(at, lambda t: listed(t, "<div class='view-content'>{}</div>", _ROW))
    inside = marked(
        at.body,
        templates,
        lambda t: listed(t, "<div class='field--name-field-related'>{}</div>", _ROW),
    )
    return _html(
        heads.window(page, "{title} | {outlet}") + heads.opengraph(page, names_site=False),
        f"<div class=region-header><h2 class=site-name><a href=/>{outlet_of(page)}</a></h2>{crumbs}</div>"
        f"<div class='region region-content'>{marked(at.head, templates, plain)}"
        f"<article role=article class='node node--type-article'><div class=content>"
        f"<div class='field field--name-body field--type-text-with-summary'>"
        f"<div class='field__item'>{inside}</div></div></div></article>"
        f"{marked(at.foot, templates, plain)}</div>{below}",
    )


_ROW = "<div class='views-row'><span class='field-content'>{}</span></div>"


def react(page: Page) -> str:
    """Print a page that a program renders: names without meaning, headlines in h2, state as JSON."""
    at = zones(page)
    templates = {
        "T": '<h1 class="css-1p5d2k">{}</h1>', "F": '<p class="css-9x8w1">{}</p>',
        "B": '<div class="css-0 e1k2"><p class="css-g5piaz">{}</p></div>',
        "S": '<h2 class="css-7aq1">{}</h2>',
        "C": '<div class="css-44k"><span class="css-hh1">{}</span></div>',
        "*": '<div class="css-1m2n3"><span class="css-u81">{}</span></div>',
    }  # fmt: skip
    state = json.dumps({"props": {"title": page.title, "id": page.number}}, ensure_ascii=False)
    cards = lambda texts: listed(texts, '<div class="css-k9">{}</div>', _CARD)  # noqa: E731
    head = heads.window(page, "{title}") + heads.opengraph(page) + heads.updated_time(page)
    return _html(
        head + heads.json_ld_modified_only(page),
        f"<div id=__next><div class=css-top>{cards([text for _, text in at.above])}</div>"
        f"<div class=css-main><div>{marked(at.head, templates, cards)}</div>"
        f"<div class=css-art>{marked(at.body, templates, cards)}</div>"
        f"{marked(at.foot, templates, cards)}</div><div class=css-rest>{_below(at, cards)}</div></div>"
        f'<script id="__NEXT_DATA__" type="application/json">{state}</script>',
    )


_CARD = '<div class="css-c1"><h2 class="css-h2">{}</h2></div>'


def amp(page: Page) -> str:
    """Print the page for telephones, with its own elements and the day in universal time."""
    at = zones(page)
    templates = {
        "T": "<h1>{}</h1>", "F": "<h2 class=subtitle>{}</h2>", "B": "<p>{}</p>", "S": "<h2>{}</h2>",
        "D": stamped(page, "<time datetime='{stamp}'>{}</time>"),
        "C": "<figure><amp-img src=/a.jpg width=700 height=400 layout=responsive alt='{}'></amp-img>"
        "<figcaption>{}</figcaption></figure>",
        "*": "<div class=amp-wp-meta>{}</div>",
    }  # fmt: skip
    menu = listed(
        [text for _, text in at.above],
        "<amp-sidebar id=s layout=nodisplay><ul>{}</ul></amp-sidebar>",
    )
    ad = "<amp-ad width=300 height=250 type=doubleclick></amp-ad>"
    inside = marked(
        at.body, templates, lambda t: ad + listed(t, "<div class=amp-related>{}</div>", "<p>{}</p>")
    )
    return _html(
        heads.window(page) + heads.json_ld(page, zone="Z"),
        f"{menu}<header class=amp-wp-header><div><a href=/>{outlet_of(page)}</a></div></header>"
        f"<article class=amp-wp-article><header>{marked(at.head, templates, plain)}</header>"
        f"<div class=amp-wp-article-content>{inside}</div>{marked(at.foot, templates, plain)}</article>"
        f"<footer class=amp-wp-footer>{_below(at, listed)}</footer>",
        attributes="⚡ lang=ar dir=rtl",
    )


def microdata(page: Page) -> str:
    """Print a page whose elements say by schema.org what they hold, also of the articles beside it."""
    at = zones(page)
    templates = {
        "T": '<h1 itemprop="headline">{}</h1>', "F": '<h2 itemprop="alternativeHeadline">{}</h2>',
        "D": stamped(page, '<span>{}<meta itemprop="datePublished" content="{stamp}"></span>'),
        "Y": '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">{}</span></span>',
        "B": "<p>{}</p>", "S": "<h4>{}</h4>",
        "C": '<div itemprop="image" itemscope><img src=/i.jpg alt=""><span itemprop="caption">{}</span></div>',
        "*": "<span class=info>{}</span><br>",
    }  # fmt: skip
    box = lambda texts: listed(texts, "<section class='box'>{}</section>", _ITEM)  # noqa: E731
    return _html(
        heads.window(page, "{outlet} | {title}"),
        f"<header><div class=logo>{outlet_of(page)}</div>{box([text for _, text in at.above])}</header>"
        f'<section itemscope itemtype="https://schema.org/NewsArticle">{marked(at.head, templates, box)}'
        f'<div itemprop="articleBody" class=text>{marked(at.body, templates, box)}</div>'
        f"{marked(at.foot, templates, box)}</section>{_below(at, box)}",
    )


_ITEM = "<div itemscope itemtype='https://schema.org/Article'><h5 itemprop='name'>{}</h5></div>"


def nested(page: Page) -> str:
    """Print a portal: the title in h2, for h1 is the site's name; its body has an id of its own."""
    at = zones(page)
    templates = {
        "T": "<h2 class=post-title>{}</h2>", "F": "<div class=summary><p>{}</p></div>",
        "B": "<div class=par><p>{}</p></div>", "S": "<div class=par><p><b>{}</b></p></div>",
        "C": "<div class=img-holder><img data-lazy=/p.jpg><div class=img-desc>{}</div></div>",
        "*": "<ul class=post-info><li>{}</li></ul>",
    }  # fmt: skip
    items = lambda texts: listed(texts, "<div class='widget-box'><ul>{}</ul></div>")  # noqa: E731
    head = heads.window(page) + heads.opengraph(page, "{title} | {outlet}")
    return _html(
        head + heads.published_time(page, "+00:00"),
        f"<h1 class=logo><a href=/>{outlet_of(page)}</a></h1>{items([text for _, text in at.above])}"
        f"<div class=wrapper><div class=row><div class=col-8>{marked(at.head, templates, items)}"
        f"<div id=article-body class='article-body clearfix'>{marked(at.body, templates, items)}</div>"
        f"{marked(at.foot, templates, items)}</div><div class=col-4>{_below(at, items)}</div></div></div>",
    )


def boxed(page: Page) -> str:
    """Print related headlines inside the article, and JSON-LD that speaks of them alone."""
    at = zones(page)
    templates = {
        "T": "<h1 class=article-title>{}</h1>", "F": "<p class=article-lead>{}</p>",
        "B": "<p>{}</p>", "S": "<h2>{}</h2>",
        "C": "<figure class=article-photo><img src=/p.jpg><figcaption>{}</figcaption></figure>",
        "*": "<p class=article-meta>{}</p>",
    }  # fmt: skip
    box = lambda texts: listed(texts, "<aside class='inline-box'>{}</aside>", "<h4>{}</h4>")  # noqa: E731
    teasers = listed([t for _, t in at.below], "<div class=article-after>{}</div>", "<p>{}</p>")
    return _html(
        heads.window(page, "{title} - {outlet} - أخبار")
        + heads.opengraph(page)
        + heads.json_ld_of_another(page),
        f"<nav class=top>{listed([text for _, text in at.above])}</nav>"
        f"<article>{marked(at.head, templates, box)}{marked(at.body, templates, box)}"
        f"{marked(at.foot, templates, box)}{teasers}</article>",
    )


def twice(page: Page) -> str:
    """Print a page for screens and telephones at once: hidden copies, a cookie banner, a letter to join."""
    at = zones(page)
    templates = {
        "T": "<h1 class=headline>{}</h1><div class=sticky style='display:none'><span>{}</span></div>",
        "F": "<p class=standfirst>{}</p>",
        "D": stamped(page, "<time datetime='{stamp}'>{}</time><span class=mobile-date hidden>{}</span>"),
        "B": "<p>{}</p>", "S": "<h3>{}</h3>",
        "C": "<div class=picture><picture><source data-srcset=/a.webp><img loading=lazy src=/a.jpg></picture><p class=caption>{}</p></div>",
        "*": "<p class=meta>{}</p>",
    }  # fmt: skip
    rail = lambda texts: listed(texts, "<div class=rail>{}</div>", _TEASER)  # noqa: E731
    head = heads.window(page) + heads.opengraph(page, "{title} - {outlet}")
    return _html(
        head + heads.json_ld(page, kind="ReportageNewsArticle"),
        f"{_COOKIES}<div class=topbar>{rail([text for _, text in at.above])}</div>"
        f"<div class=story>{marked(at.head, templates, rail)}<div class=story__body>"
        f"{marked(at.body, templates, rail)}</div>{marked(at.foot, templates, rail)}{_LETTER}</div>"
        f"{_below(at, rail)}",
    )


_TEASER = "<div class=teaser><time datetime='2024-06-07T10:00:00Z'></time><h3>{}</h3></div>"
_COOKIES = (
    "<div class=consent role=dialog><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا، "
    "وباستمرارك في التصفح فإنك توافق على سياسة الخصوصية.</p><button>موافق</button></div>"
)
_LETTER = (
    "<div class=letter><h4>النشرة البريدية</h4><p>اشترك في نشرتنا البريدية ليصلك أهم ما ننشره كل صباح."
    "</p><form><input name=mail><button>اشترك</button></form></div>"
)


def _html(head: str, body: str, attributes: str = "lang=ar dir=rtl") -> str:
    return (
        f"<!doctype html>\n<html {attributes}>\n<head><meta charset=utf-8>{head}</head>\n"
        f"<body>\n{body}\n<script>window.config = {{'text': 'هذا نص برنامج لا يراه أحد.'}};</script></body></html>"
    )


def _under_article(at: Zones, comments: Noise) -> str:
    """Return what stands below: the headlines as a list, from the first long text on comments."""
    texts = [text for _, text in at.below]
    long = next((n for n, text in enumerate(texts) if link(text) == text), len(texts))
    return listed(texts[:long], "<section class='posts'><ul>{}</ul></section>") + (
        comments(texts[long:]) if texts[long:] else ""
    )


def _below(at: Zones, noise: Noise) -> str:
    return noise([text for _, text in at.below]) if at.below else ""
