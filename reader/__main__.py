"""`warraq`, `python -m reader`: chooses the face.

Nothing but the standard library is imported up here: worker processes of the window import
this module again.
"""

import argparse
import os
import sys
from contextlib import suppress
from multiprocessing import freeze_support

STOPPED = 130
"""The status of what Ctrl+C ended."""


def main() -> int:
    freeze_support()
    try:
        from reader.cli import until_unread

        return until_unread(_main)
    except KeyboardInterrupt:  # before a command began, which would say so
        return STOPPED


def _main() -> int:
    from reader.cli import parse, run

    options = parse()
    return run(options) if options.command else _open_window(options)


def _open_window(options: argparse.Namespace) -> int:
    """Open the window, or say plainly why it cannot be opened."""
    from reader.cli.commands import words_of
    from reader.cli.places import default_library
    from reader.cli.terminal import Terminal
    from reader.cli.windowless import without_qt
    from reader.desk.opening import told_apart

    if options.offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    words, terminal = words_of(options), Terminal(options.visual)
    if not _has_display():
        terminal.message(words.no_display)
        return 2
    try:
        from reader.ui.app import Options, run
    except ImportError as error:  # on a bare Linux, libraries that Qt needs
        terminal.message(without_qt(error, words))
        return 2
    opened, articles = told_apart(options.opened)
    library = opened or options.library
    with suppress(OSError):  # whoever opens the library says so
        library.parent.mkdir(parents=True, exist_ok=True)
    return run(
        Options(
            library=library,
            files=(*options.files, *articles),
            screenshot=options.screenshot,
            is_demo=options.demo,
            language=getattr(options, "lang", ""),
            own_library=default_library(),
        )
    )


def _has_display() -> bool:
    """Tell whether Qt would find a display; it ends the program at once if it does not."""
    places = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(place) for place in places)


if __name__ == "__main__":
    sys.exit(main())
