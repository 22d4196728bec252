"""Pages as sites of ten and twenty years ago print them."""

from html import escape

from tests.importing.corpus import heads
from tests.importing.corpus.zones import (
    Rows,
    link,
    listed,
    marked,
    outlet_of,
    plain,
    stamped,
    zones,
)
from tests.importing.pages import Page


def blogger(page: Page) -> str:
    """Print a blog: the article in one element, its paragraphs parted by two breaks."""
    at = zones(page)
    templates = {
        "T": "<h3 class='post-title entry-title' itemprop='name'>{}</h3>",
        "D": stamped(page, "<h2 class=date-header><span>{}</span></h2><abbr class=published itemprop=datePublished title='{stamp}'></abbr>"),
        "B": "{}<br /><br />", "S": "<b>{}</b><br /><br />",
        "C": "<table class=tr-caption-container><tr><td><img src=/s320/a.jpg></td></tr><tr><td class=tr-caption>{}</td></tr></table>",
        "*": "<div>{}</div>",
    }  # fmt: skip
    widget = lambda texts: listed(texts, "<div class='widget PopularPosts'><ul>{}</ul></div>")  # noqa: E731
    return _html(
        heads.window(page, "{outlet}: {title}") + heads.opengraph(page, names_site=False),
        f"<div class=header><h1 class=title>{outlet_of(page)}</h1></div>{widget(_texts(at.above))}"
        f"<div class='post hentry'>{marked(at.head, templates, plain)}<div class='post-body entry-content' dir=rtl>"
        f"<span style='font-size: large;'>{marked(at.body, templates, _broken)}</span></div>"
        f"<div class=post-footer>{marked(at.foot, templates, plain)}</div></div>{widget(_texts(at.below))}",
    )


def joomla(page: Page) -> str:
    """Print Joomla: the details as a list of definitions, links to the articles before and after."""
    at = zones(page)
    templates = {
        "T": "<div class=page-header><h2 itemprop=headline>{}</h2></div>",
        "D": stamped(page, "<dl class=article-info><dd class=published><time datetime='{stamp}' itemprop=datePublished>{}</time></dd></dl>"),
        "B": "<p style='text-align: justify;'><span style='font-size: 14pt;'>{}</span></p>",
        "S": "<p style='text-align: justify;'><strong><span style='color: #800000;'>{}</span></strong></p>",
        "C": "<p style='text-align: center;'><img src=images/a.jpg><br>{}</p>",
        "*": "<dl class=article-info><dd class=createdby>{}</dd></dl>",
    }  # fmt: skip
    around = "<div class=moduletable><ul class=latestnews>{}</ul></div>"
    module = lambda texts: listed(texts, around)  # noqa: E731
    author = f'<meta name="author" content="{escape(page.author)}">' if page.author else ""
    return _html(
        heads.window(page, "{title}") + author + '<meta name="generator" content="Joomla!">',
        f"<div class=header>{outlet_of(page)}</div>{module(_texts(at.above))}"
        f"<div class=item-page itemscope itemtype='https://schema.org/Article'>{marked(at.head, templates, plain)}"
        f"<div itemprop=articleBody>{marked(at.body, templates, module)}</div>{marked(at.foot, templates, plain)}"
        f"<ul class='pager pagenav'><li class=previous><a href=/1>السابق</a></li><li class=next><a href=/2>التالي</a></li></ul>"
        f"</div>{module(_texts(at.below))}",
    )


def aspnet(page: Page) -> str:
    """Print a site of divs and spans that a form holds together; nothing in its head but a title."""
    at = zones(page)
    templates = {
        "T": "<div class=NewsTitle><span id=ctl00_lblTitle>{}</span></div>",
        "B": "<div style='direction:rtl'><span>{}</span></div>",
        "S": "<div style='direction:rtl'><span style='font-weight:bold'>{}</span></div>",
        "C": "<div class=imgdiv><img id=ctl00_img src=/Photos/1.jpg /><span class=imgcap>{}</span></div>",
        "*": "<div class=det><span id=ctl00_lbl>{}</span></div>",
    }  # fmt: skip
    panel = lambda texts: listed(texts, "<div class=pnl>{}</div>", "<div><span>{}</span></div>")  # noqa: E731
    loose = lambda texts: plain(texts, "<div class=pnl>{}</div>", "<div><span>{}</span></div>")  # noqa: E731
    return _html(
        heads.window(page, "{outlet} :: {title}"),
        "<form method=post action='Details.aspx' id=aspnetForm>"
        "<div><input type=hidden name=__VIEWSTATE value='/wEPDwUKMTY1NDU2MTA1MmRk'></div>"
        f"<div id=ctl00_top>{loose(_texts(at.above))}</div><div id=ctl00_main>{marked(at.head, templates, loose)}"
        f"<div id=ctl00_NewsText>{marked(at.body, templates, panel)}</div>{marked(at.foot, templates, loose)}</div>"
        f"<div id=ctl00_side>{panel(_texts(at.below))}</div></form>",
    )


def table(page: Page) -> str:
    """Print tables in tables, paragraphs parted by breaks, and no word for programs."""
    at = zones(page)
    templates = {
        "T": "<b><font size=5 color=#990000>{}</font></b><br>", "B": "{}<br><br>",
        "S": "<b>{}</b><br><br>",
        "C": "<table align=left><tr><td><img src=a.jpg></td></tr><tr><td><font size=2>{}</font></td></tr></table>",
        "*": "<font size=2>{}</font><br>",
    }  # fmt: skip
    cell = "<tr><td valign=top>• {}</td></tr>"
    side = lambda rows: listed(_texts(rows), "{}", cell)  # noqa: E731
    return (
        f"<HTML><HEAD>{heads.window(page, '{outlet}')}</HEAD><BODY dir=rtl bgcolor=#FFFFFF>"
        f"<TABLE width=980><TR><TD colspan=2><table>{side(at.above)}</table></TD></TR>"
        f"<TR><TD width=680 valign=top><table><tr><td>{marked(at.head, templates, _broken)}</td></tr>"
        f"<tr><td><div align=justify>{marked(at.body, templates, _broken)}</div></td></tr>"
        f"<tr><td>{marked(at.foot, templates, _broken)}</td></tr></table></TD>"
        f"<TD width=300 valign=top><table>{side(at.below)}</table></TD></TR></TABLE></BODY></HTML>"
    )


def fonts(page: Page) -> str:
    """Print pages of an editor of the nineties: a font around each line, in Windows-1256."""
    at = zones(page)
    font = "<font face='Simplified Arabic' size=4>{}</font>"
    templates = {
        "T": "<p align=center dir=rtl><font face='Simplified Arabic' size=6 color=#000080><b>{}</b></font></p>",
        "B": f"<p dir=rtl align=justify>{font}</p>", "S": f"<p dir=rtl><b>{font}</b></p>",
        "*": "<p dir=rtl><font size=3>{}</font></p>",
    }  # fmt: skip
    around = "<p dir=rtl align=center>{}</p>"
    item = "<font size=2>{}</font> | "
    bar = lambda texts: listed(texts, around, item) if texts else ""  # noqa: E731
    rest = "".join(f"<p dir=rtl><font size=2>{link(text)}</font></p>" for text in _texts(at.below))
    return (
        "<html dir=rtl><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1256'>"
        f"<meta name=GENERATOR content='Microsoft FrontPage 5.0'>{heads.window(page, '{title}')}</head><body>"
        f"{''.join(bar([text]) for text in _texts(at.above))}{marked(at.head, templates, _lines)}<hr>"
        f"{marked(at.body, templates, _lines)}<hr>{marked(at.foot, templates, _lines)}{rest}</body></html>"
    )


def collected(page: Page) -> str:
    """Print an archive of other papers' articles: a ticker that runs, and the day only in words."""
    at = zones(page)
    templates = {
        "T": "<div class=art_title><h1>{}</h1></div>", "B": "<p>{}</p>", "S": "<p><u>{}</u></p>",
        "C": "<div class=art_img><img src=/i/1.jpg><em>{}</em></div>",
        "*": "<div class=art_info>{}</div>",
    }  # fmt: skip
    ticker = listed(
        _texts(at.above), "<marquee direction=right>{}</marquee>", "<span>{}</span> <br>"
    )
    rows = lambda texts: listed(texts, "<table class=lst>{}</table>", "<tr><td>{}</td></tr>")  # noqa: E731
    return _html(
        heads.window(page, "{title} - {outlet}") + heads.updated_time(page),
        f"<div id=head>{ticker}</div><div class=newsContent>{marked(at.head, templates, plain)}"
        f"<div class=art_body>{marked(at.body, templates, rows)}</div>{marked(at.foot, templates, plain)}</div>"
        f"<div id=more>{rows(_texts(at.below))}</div>",
    )


def office(page: Page) -> str:
    """Print what a word processor saved as a page, with a paragraph class on every line."""
    at = zones(page)
    normal = "<p class=MsoNormal dir=RTL style='text-align:justify'><span lang=AR-SA style='font-size:14.0pt'>{}<o:p></o:p></span></p>"
    templates = {"T": "<h1 dir=RTL>{}</h1>", "S": normal.replace("{}", "<b>{}</b>"), "*": normal}
    lines = lambda texts: "".join(normal.replace("{}", link(t, n)) for n, t in enumerate(texts))  # noqa: E731
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">'
        f"<head><meta charset=utf-8><meta name=Generator content='Microsoft Word 12'>{heads.window(page, '{title}')}"
        "<style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-US><div class=Section1 dir=RTL>"
        f"{marked([*at.above, *at.head, *at.body, *at.foot, *at.below], templates, lines)}</div></body></html>"
    )


def xhtml(page: Page) -> str:
    """Print a paper's first site by the rules of XHTML, with a form for comments below the article."""
    at = zones(page)
    templates = {
        "T": '<h3 class="title">{}</h3>', "F": '<h4 class="brief">{}</h4>',
        "B": '<p class="text">{}</p>', "S": '<h4 class="sub">{}</h4>',
        "C": '<div class="photo"><img src="/p/1.jpg" alt="" /><br />{}</div>', "*": '<div class="by">{}</div>',
    }  # fmt: skip
    column = lambda texts: listed(texts, '<div class="column"><dl>{}</dl></div>', "<dd>{}</dd>")  # noqa: E731
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" '
        f'xml:lang="ar" dir="rtl"><head>{heads.window(page, "{outlet} » {title}")}</head><body>'
        f'<div id="header"><h1>{outlet_of(page)}</h1>{column(_texts(at.above))}</div><div id="story">'
        f"{marked(at.head, templates, plain)}{marked(at.body, templates, column)}{marked(at.foot, templates, plain)}"
        f"{_FORM}</div>{column(_texts(at.below))}</body></html>"
    )


_FORM = (
    '<form action="/comment" method="post"><fieldset><legend>أضف تعليقك</legend><label>الاسم</label>'
    '<input name="n" /><label>البريد الإلكتروني</label><input name="m" /><label>نص التعليق</label>'
    '<textarea name="t"></textarea><input type="submit" value="أرسل" /></fieldset></form>'
)


def _html(head: str, body: str) -> str:
    return (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">\n<html dir="rtl">\n<head>'
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
        f"{head}</head>\n<body>\n{body}\n</body></html>"
    )


def _texts(rows: Rows) -> list[str]:
    return [text for _, text in rows]


def _broken(texts: list[str]) -> str:
    return "".join(f"{link(text, n)}<br>" for n, text in enumerate(texts))


def _lines(texts: list[str]) -> str:
    return "".join(f"<p dir=rtl>{link(text, n)}</p>" for n, text in enumerate(texts))
