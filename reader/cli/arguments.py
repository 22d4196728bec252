"""What may be typed after the program's name, and the help on it."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from reader.cli.arabic import ARABIC
from reader.cli.english import ENGLISH
from reader.cli.explain import PROGRAM
from reader.cli.places import default_library, system_language
from reader.cli.terminal import Terminal, Visual
from reader.cli.words import Words
from reader.importing.decoding import CHOICES
from reader.library.concordance import Order
from reader.model import EntityKind
from reader.version import VERSION

LANGUAGES = {"ar": ARABIC, "en": ENGLISH}


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Understand a command line, or print what is wrong with it and exit with status 2.

    `command` is None where the window is wanted.
    """
    return parser_in(LANGUAGES[_language(arguments)]).parse_args(arguments)


def _language(arguments: Sequence[str] | None) -> str:
    """Look for the language before anything else: the help speaks it, too."""
    early = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    early.add_argument("--lang", nargs="?", default=None)
    chosen = early.parse_known_args(arguments)[0].lang
    return chosen if chosen in LANGUAGES else system_language()


class _Parser(argparse.ArgumentParser):
    """Speaks the user's language."""

    def __init__(self, prog: str, words: Words, description: str) -> None:
        super().__init__(prog, description=description, add_help=False, allow_abbrev=False)
        self.words = words
        self.needed = self.add_argument_group(words.arguments)
        self.options = self.add_argument_group(words.options)
        self.options.add_argument("-h", "--help", action="help", help=words.help_)

    def error(self, message: str) -> NoReturn:
        sentence = self.words.usage_error.format(detail=message, program=PROGRAM)
        Terminal().message(f"{self.format_usage()}{sentence}")
        self.exit(2)

    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", f"{self.words.usage}:", 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage:", f"{self.words.usage}:", 1)

    def print_help(self, file: object = None) -> None:  # noqa: ARG002
        terminal = Terminal()
        for line in self.format_help().splitlines():
            terminal.result(line)


def parser_in(words: Words) -> argparse.ArgumentParser:
    """Return what understands command lines, its help in the language of the words."""
    parser = _Parser(PROGRAM, words, words.description)
    parser.options.add_argument(
        "--version", action="version", version=f"Warraq {VERSION}", help=words.version
    )
    _add_common(parser.options, words, library=default_library(), visual=Visual.AUTO)
    _add_window(parser.add_argument_group(words.window), words)
    commands = parser.add_subparsers(
        title=words.commands, dest="command", metavar="COMMAND", parser_class=_Parser
    )
    for name, fill in COMMANDS.items():
        purpose = words.purposes[name]
        command = commands.add_parser(
            name, prog=f"{PROGRAM} {name}", words=words, description=purpose, help=purpose
        )
        fill(command, words)
        # Not given here, what was given before the command stands.
        _add_common(command.options, words, argparse.SUPPRESS, argparse.SUPPRESS)
    return parser


def _add_common(
    options: argparse._ArgumentGroup, words: Words, library: Path | str, visual: str
) -> None:
    help_on_library = words.library.format(path=default_library()).replace("%", "%%")
    options.add_argument(
        "--library", type=Path, default=library, metavar="FILE", help=help_on_library
    )
    options.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=words.lang)
    options.add_argument(
        "--visual", type=Visual, choices=list(Visual), default=visual, help=words.visual
    )


def _add_window(options: argparse._ArgumentGroup, words: Words) -> None:
    options.add_argument(
        "--import",
        dest="files",
        type=Path,
        nargs="+",
        default=[],
        metavar="PATH",
        help=words.import_files,
    )
    # With none: a desktop starts the program by the same line, with files or without.
    options.add_argument(
        "--open",
        dest="opened",
        type=Path,
        nargs="*",
        default=[],
        metavar="FILE",
        help=words.open_files,
    )
    options.add_argument("--screenshot", type=Path, metavar="FILE", help=words.screenshot)
    options.add_argument("--offscreen", action="store_true", help=words.offscreen)
    options.add_argument("--demo", action="store_true", help=words.demo)


def _fill_import(command: _Parser, words: Words) -> None:
    command.needed.add_argument("paths", type=Path, nargs="*", metavar="PATH", help=words.paths)
    command.options.add_argument("--tag-folders", action="store_true", help=words.tag_folders)
    command.options.add_argument("--resume", action="store_true", help=words.resume)
    command.options.add_argument("--undo", action="store_true", help=words.undo_import)
    command.options.add_argument("--quick", action="store_true", help=words.quick)


def _fill_nothing(command: _Parser, words: Words) -> None:
    """Take nothing but what all commands take."""


def _fill_articles(command: _Parser, words: Words) -> None:
    command.options.add_argument("--tag", metavar="T", help=words.only_tag)
    command.options.add_argument("--name-tag", metavar="T", help=words.only_name_tag)
    command.options.add_argument("--outlet", metavar="O", help=words.only_outlet)
    command.options.add_argument("--set-aside", action="store_true", help=words.only_set_aside)
    _add_json(command, words)


def _fill_show(command: _Parser, words: Words) -> None:
    command.needed.add_argument("id", type=int, metavar="ID", help=words.article_id)


def _fill_search(command: _Parser, words: Words) -> None:
    command.needed.add_argument("query", nargs="+", metavar="QUERY", help=words.query)
    command.options.add_argument("--limit", type=int, metavar="N", help=words.limit)
    _add_json(command, words)


def _fill_entities(command: _Parser, words: Words) -> None:
    command.options.add_argument(
        "--type", type=EntityKind, choices=list(EntityKind), help=words.kind
    )
    _add_json(command, words)


def _fill_names(command: _Parser, words: Words) -> None:
    command.options.add_argument("--export", type=Path, metavar="FILE", help=words.names_to)
    command.options.add_argument("--all", action="store_true", help=words.every_name)
    command.options.add_argument(
        "--import", dest="take_in", type=Path, metavar="FILE", help=words.names_from
    )
    command.options.add_argument("--dry-run", action="store_true", help=words.dry_run)


def _fill_concordance(command: _Parser, words: Words) -> None:
    command.needed.add_argument("name", nargs="+", metavar="NAME", help=words.name)
    command.options.add_argument(
        "--with", dest="others", action="append", default=[], metavar="NAME", help=words.with_
    )
    command.options.add_argument(
        "--sort", type=Order, choices=list(Order), default=Order.DATE, help=words.sort
    )
    command.options.add_argument("--outlet", metavar="O", help=words.only_outlet)
    command.options.add_argument("--limit", type=int, metavar="N", help=words.line_limit)
    table = command.options.add_mutually_exclusive_group()
    table.add_argument("--csv", type=Path, metavar="FILE", help=words.csv)
    table.add_argument("--json", action="store_true", help=words.json)


def _fill_why(command: _Parser, words: Words) -> None:
    command.needed.add_argument("name", nargs="+", metavar="NAME", help=words.name)
    command.options.add_argument(
        "--with", dest="others", action="append", default=[], metavar="NAME", help=words.one_with
    )


def _fill_tag(command: _Parser, words: Words) -> None:
    command.needed.add_argument("ids", type=int, nargs="+", metavar="ID", help=words.article_ids)
    for name, purpose in (("--add", words.add), ("--remove", words.remove)):
        command.options.add_argument(name, action="append", default=[], metavar="T", help=purpose)


def _fill_keep(command: _Parser, words: Words) -> None:
    command.needed.add_argument("ids", type=int, nargs="+", metavar="ID", help=words.article_ids)


def _fill_export(command: _Parser, words: Words) -> None:
    command.options.add_argument("--format", choices=["json"], default="json", help=words.format_)
    command.options.add_argument(
        "--output", type=Path, required=True, metavar="FILE", help=words.output
    )
    command.options.add_argument("--ids", type=int, nargs="+", metavar="ID", help=words.ids)
    command.options.add_argument("--query", metavar="QUERY", help=words.only_query)


def _fill_encoding(command: _Parser, words: Words) -> None:
    command.needed.add_argument("id", type=int, metavar="ID", help=words.article_id)
    command.options.add_argument("--set", choices=CHOICES, metavar="NAME", help=words.set_encoding)


def _fill_licences(command: _Parser, words: Words) -> None:
    command.needed.add_argument("name", nargs="*", metavar="NAME", help=words.component)


def _add_json(command: _Parser, words: Words) -> None:
    command.options.add_argument("--json", action="store_true", help=words.json)


# To add a command: its arguments here, what it does in commands.py, its words in words.py.
COMMANDS: dict[str, Callable[[_Parser, Words], None]] = {
    "import": _fill_import,
    "articles": _fill_articles,
    "show": _fill_show,
    "search": _fill_search,
    "entities": _fill_entities,
    "recognise": _fill_nothing,
    "names": _fill_names,
    "concordance": _fill_concordance,
    "why": _fill_why,
    "tag": _fill_tag,
    "keep": _fill_keep,
    "export": _fill_export,
    "encoding": _fill_encoding,
    "check": _fill_nothing,
    "licences": _fill_licences,
}
