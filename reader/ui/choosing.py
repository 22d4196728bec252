"""Choosing files and folders, without opening any of those that are listed.

Where any descriptor of a file is closed, POSIX drops all the locks that the process has on it:
a dialog that looked into the open library's file, to find its icon, would leave SQLite without
its locks, and another program could take the library apart.
"""

import sys
from pathlib import Path

from PySide6.QtCore import (
    QFileInfo,
    QSize,
    QStandardPaths,
    QUrl,
)
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QSplitter,
    QStyle,
    QTreeView,
    QWidget,
)

from reader.ui.file_columns import FileColumns
from reader.ui.wording import LEFT_TO_RIGHT_MARK, translate

_OWN_EVERYWHERE = sys.platform not in ("win32", "darwin")
"""The dialogs of GTK and KDE look into files, in our process."""

_SIZE = QSize(860, 520)


def choose_files(parent: QWidget, title: str, folder: str, patterns: str) -> list[Path]:
    """Ask for files that are there; none where the user gives up."""
    return _Dialog(parent, title, folder, QFileDialog.FileMode.ExistingFiles, patterns).ask()


def choose_folder(parent: QWidget, title: str, folder: str) -> Path | None:
    dialog = _Dialog(parent, title, folder, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(dialog.ask()), None)


def choose_new_file(parent: QWidget, title: str, name: str, patterns: str) -> Path | None:
    """Ask where to leave a file; the user has agreed if there is one already."""
    dialog = _Dialog(parent, title, "", QFileDialog.FileMode.AnyFile, patterns)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.selectFile(name)
    return next(iter(dialog.ask()), None)


class _Dialog(QFileDialog):
    def __init__(
        self,
        parent: QWidget,
        title: str,
        folder: str,
        mode: QFileDialog.FileMode,
        patterns: str = "",
    ) -> None:
        super().__init__(parent, title)
        self.setOption(QFileDialog.Option.DontUseNativeDialog, _OWN_EVERYWHERE)
        self._icons = _Icons()  # Qt does not keep it
        self.setIconProvider(self._icons)
        self.setSidebarUrls(_places())
        self.resize(_SIZE)
        if panes := self.findChild(QSplitter):
            panes.setSizes([_SIZE.width() // 4, 3 * _SIZE.width() // 4])
        if table := self.findChild(QTreeView, "treeView"):
            FileColumns(self).write(table)
        self.setFileMode(mode)
        self.setDirectory(folder if folder and Path(folder).is_dir() else _first_folder())
        if patterns:
            self.setNameFilter(_directed(patterns))

    def ask(self) -> list[Path]:
        is_accepted = self.exec()
        chosen = [Path(name) for name in self.selectedFiles()] if is_accepted else []
        self.deleteLater()
        return chosen


def _directed(patterns: str) -> str:
    """Return kinds of files whose patterns, in brackets, run as patterns do in Arabic, too."""
    return patterns.replace("(", f"{LEFT_TO_RIGHT_MARK}(")


def _first_folder() -> str:
    """Return where to begin as long as nothing was chosen: Qt would show the whole computer."""
    kinds = QStandardPaths.StandardLocation
    documents = QStandardPaths.writableLocation(kinds.DocumentsLocation)
    is_there = bool(documents) and Path(documents).is_dir()
    return documents if is_there else QStandardPaths.writableLocation(kinds.HomeLocation)


def _places() -> list[QUrl]:
    """Return where articles are likely to lie, as the system's own dialog would list them."""
    kinds = QStandardPaths.StandardLocation
    names = (
        QStandardPaths.writableLocation(kind)
        for kind in (
            kinds.HomeLocation,
            kinds.DesktopLocation,
            kinds.DocumentsLocation,
            kinds.DownloadLocation,
        )
    )
    there = dict.fromkeys(name for name in names if Path(name).is_dir())
    return [QUrl("file:"), *map(QUrl.fromLocalFile, there)]


class _Icons(QAbstractFileIconProvider):
    """Tells folders from files by what the system says of them; Qt's own reads their beginning."""

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._drive = style.standardIcon(QStyle.StandardPixmap.SP_DriveHDIcon)

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        kinds = QAbstractFileIconProvider.IconType
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        if what in (kinds.Computer, kinds.Drive, kinds.Network):
            return self._drive
        return self._file if what == kinds.File else self._folder

    def type(self, file: QFileInfo) -> str:
        if file.isDir():
            return translate("choosing", "Folder")
        return file.suffix() or translate("choosing", "File")
