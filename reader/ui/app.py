"""Puts Qt together and runs the program."""

import faulthandler
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLockFile
from PySide6.QtWidgets import QApplication

from reader.desk.opening import told_apart
from reader.errors import ReaderError
from reader.ui.emblem import emblem
from reader.ui.explain import explain
from reader.ui.file_events import BRINGS_FILES, FileEvents
from reader.ui.fonts import load_fonts
from reader.ui.log_file import keep_log
from reader.ui.program import Options, Program, say
from reader.ui.single import Opening, lock_or_hand_over
from reader.version import APPLICATION_ID

__all__ = ["Options", "Program", "application", "run"]

log = logging.getLogger(__name__)


def run(options: Options) -> int:
    """Open the window, or hand over to the one that there is; return the exit status at the end."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")  # before Qt takes it out
    instance = application()
    keep_log()
    events = FileEvents(instance) if BRINGS_FILES else None
    if events:
        options = _with_files(options, events.take_first())
    if options.screenshot:  # has a window of its own
        return _show(instance, options)
    files = tuple(file.absolute() for file in options.files)
    lock = lock_or_hand_over(options.library, Opening(files, token))
    return _show(instance, options, lock, events) if lock else 0


def _show(
    instance: QApplication,
    options: Options,
    lock: QLockFile | None = None,
    events: FileEvents | None = None,
) -> int:
    """Show the library until the window is closed."""
    try:
        program = Program(instance, options, lock)
    except ReaderError as error:
        log.warning("not opened: %s", type(error).__name__)
        say(explain(error))
        return 2
    sys.excepthook = program.report_crash
    program.start()
    if events:
        events.came.connect(program.open_files)
    status = instance.exec()
    program.stop()
    sys.excepthook = sys.__excepthook__
    return status


def _with_files(options: Options, paths: Sequence[Path]) -> Options:
    library, files = told_apart(paths)
    return replace(options, library=library or options.library, files=(*options.files, *files))


def application() -> QApplication:
    """Return Qt's application, with our name, icon and fonts."""
    if PySide6.__version_info__ >= (6, 12) and sys.version_info < (3, 12):
        sys.exit("PySide6 6.12 aborts on Python 3.11; install PySide6_Essentials 6.11.")
    if sys.stderr is not None:  # there is none in a program without a console
        faulthandler.enable()
    QCoreApplication.setOrganizationName("Warraq")
    QCoreApplication.setApplicationName("warraq")
    instance = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(instance, QApplication)
    instance.setDesktopFileName(APPLICATION_ID)
    instance.setWindowIcon(emblem())
    load_fonts()
    return instance
