"""What a line of a file was taken for, and why, in words."""

from PySide6.QtCore import QCoreApplication

from reader.model import Line, Role

translate = QCoreApplication.translate


def role_names() -> dict[Role, str]:
    """Return what a line of each role is called, those of the article first."""
    return {
        Role.BODY: translate("line_words", "Text"),
        Role.SUBHEAD: translate("line_words", "Sub-head"),
        Role.TITLE: translate("line_words", "Title"),
        Role.STANDFIRST: translate("line_words", "Standfirst"),
        Role.BYLINE: translate("line_words", "Writer"),
        Role.DATELINE: translate("line_words", "Place"),
        Role.DATE: translate("line_words", "Date"),
        Role.CREDIT: translate("line_words", "Source"),
        Role.CAPTION: translate("line_words", "Caption"),
        Role.RELATED: translate("line_words", "Other articles"),
        Role.TICKER: translate("line_words", "Ticker"),
        Role.FORM: translate("line_words", "Comments or form"),
        Role.NAVIGATION: translate("line_words", "Menu"),
        Role.FOOTER: translate("line_words", "Foot of the page"),
        Role.REPEAT: translate("line_words", "Printed again"),
        Role.STANDING: translate("line_words", "On all pages"),
        Role.SEPARATOR: translate("line_words", "Separator"),
        Role.UNKNOWN: translate("line_words", "Left out"),
    }


def reason_words(line: Line) -> str:
    """Return why a line has its role, as far as a reader wants to know."""
    words = {
        "": translate("line_words", "You said so"),
        "not cleaned": translate("line_words", "Uncertain: all is shown"),
        "illegible": translate("line_words", "Cannot be read"),
        "declared": translate("line_words", "The file says so"),
        "markup": translate("line_words", "The page says so"),
        "trafilatura": translate("line_words", "By its place in the page"),
        "not trafilatura": translate("line_words", "By its place in the page"),
        "standing": translate("line_words", "Its outlet prints it on all pages"),
        "kept by its outlet": translate("line_words", "Kept for its outlet"),
        "phrase": translate("line_words", "By its words"),
        "heading": translate("line_words", "By its words"),
        "label": translate("line_words", "By its words"),
        "outlet": translate("line_words", "It is an outlet's name"),
        "link": translate("line_words", "It is a link"),
        "not arabic": translate("line_words", "It is not Arabic"),
        "repeat": translate("line_words", "It is printed twice"),
        "printed twice": translate("line_words", "It is printed twice"),
        "repeated below": translate("line_words", "It is printed twice"),
        "title again": translate("line_words", "It repeats the title"),
        "above the title": translate("line_words", "It stands above the title"),
        "below the article": translate("line_words", "It stands below the article"),
        "under a heading": translate("line_words", "It stands below the article"),
    }
    return words.get(line.reason, translate("line_words", "By its form and place"))
