"""Puts Qt together and runs the program."""

import faulthandler
import logging
import sys

import PySide6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from reader.errors import ReaderError
from reader.ui.emblem import APPLICATION_ID, emblem
from reader.ui.explain import explain
from reader.ui.fonts import load_fonts
from reader.ui.log_file import keep_log
from reader.ui.program import Options, Program, say

__all__ = ["Options", "Program", "application", "run"]

log = logging.getLogger(__name__)


def run(options: Options) -> int:
    """Open the window and return the exit status when it is closed."""
    instance = application()
    keep_log()
    try:
        program = Program(instance, options)
    except ReaderError as error:
        log.warning("not opened: %s", type(error).__name__)
        say(explain(error))
        return 2
    sys.excepthook = program.report_crash
    program.start()
    status = instance.exec()
    program.stop()
    sys.excepthook = sys.__excepthook__
    return status


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
