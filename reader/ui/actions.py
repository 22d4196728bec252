"""Every action of the menus and the tool bar: its words, icon and keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from reader.ui.history import History
from reader.ui.icons import icon
from reader.ui.wording import key_words, kind_names


class Actions(QObject):
    """Creates the actions; `wiring.commands` says what each does.

    To add one: a line with those of its group, its place in `menus.py`, its slot in
    `wiring/commands.py`.
    """

    def __init__(self, history: History, parent: QObject) -> None:
        super().__init__(parent)
        self._palette = QApplication.palette()
        self._make_file_actions()
        self._make_editing_actions(history)
        self._make_article_actions()
        self._make_line_actions()
        self._make_name_actions()
        self._make_view_actions()

    def every(self) -> list[QAction]:
        return [action for action in self.children() if isinstance(action, QAction)]

    def _make_file_actions(self) -> None:
        self.import_files = self._action(
            "actionImport", self.tr("Import files…"), "Ctrl+O", "import"
        )
        self.import_folder = self._action(
            "actionImportFolder", self.tr("Import a folder…"), "Ctrl+Shift+O", "folder"
        )
        self.watched = self._action("actionWatched", self.tr("Watched folders…"))
        self.imports = self._action("actionImports", self.tr("Earlier imports…"))
        self.read_anew = self._action("actionReadAnew", self.tr("Read all articles anew…"))
        self.table_fields = self._action("actionTableFields", self.tr("Fields of tables…"))
        self.export = self._action("actionExport", self.tr("Export the library…"), "Ctrl+Shift+E")
        self.quit = self._action("actionQuit", self.tr("Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_editing_actions(self, history: History) -> None:
        # The words that stay; their texts follow what is to be undone, maybe from the beginning.
        undo, redo = self.tr("Undo"), self.tr("Redo")
        self.undo = history.createUndoAction(self, undo)
        self.undo.setIconText(undo)
        self._dress(self.undo, "actionUndo", "Ctrl+Z", "undo")
        self.redo = history.createRedoAction(self, redo)
        self.redo.setIconText(redo)
        self._dress(self.redo, "actionRedo", "Ctrl+Shift+Z", "redo")
        self.find = self._action("actionFind", self.tr("Find"), "Ctrl+F", "search")
        self.delete = self._action("actionDelete", self.tr("Delete"), "Ctrl+Del", "trash")
        self.restore = self._action("actionRestore", self.tr("Put back from the trash"))
        self.keep = self._action("actionKeep", self.tr("Keep what was set aside"))
        self.empty_trash = self._action("actionEmptyTrash", self.tr("Empty the trash…"))

    def _make_article_actions(self) -> None:
        self.star = self._action("actionStar", self.tr("Star"), "Ctrl+D", "star")
        self.mark_unread = self._action("actionUnread", self.tr("Mark as unread"), "Ctrl+U")
        self.details = self._action("actionDetails", self.tr("Details…"), "Ctrl+I")
        self.outlet = self._action("actionOutlet", self.tr("About its outlet…"))
        self.confirm = self._action("actionConfirm", self.tr("The text is right as it is"))
        self.add_tag = self._action("actionAddTag", self.tr("Add a tag"), "Ctrl+T", "tag")
        self.add_note = self._action("actionAddNote", self.tr("Add a note"), "Ctrl+N", "note")
        self.highlight = self._action(
            "actionHighlight", self.tr("Highlight the selection"), "Ctrl+H", "highlight"
        )
        self.back = self._action("actionBack", self.tr("Back"), "Alt+Left")
        self.next_article = self._action("actionNextArticle", self.tr("Next article"), "Alt+Down")
        self.previous_article = self._action(
            "actionPreviousArticle", self.tr("Previous article"), "Alt+Up"
        )
        self.next_result = self._action("actionNextResult", self.tr("Next result"), "Ctrl+G")
        self.previous_result = self._action(
            "actionPreviousResult", self.tr("Previous result"), "Ctrl+Shift+G"
        )

        self.next_copy = self._action(
            "actionNextCopy", self.tr("Next article with this text"), "Ctrl+Shift+J"
        )
        self.encoding = self._action("actionEncoding", self.tr("Encoding…"))

    def _make_line_actions(self) -> None:
        self.leave_out = self._action(
            "actionLeaveOut", self.tr("Leave this line out"), "Ctrl+Shift+X"
        )
        self.begin_here = self._action(
            "actionBeginHere", self.tr("The article begins here"), "Ctrl+Shift+Home"
        )
        self.end_here = self._action(
            "actionEndHere", self.tr("The article ends here"), "Ctrl+Shift+End"
        )
        self.set_title = self._action("actionSetTitle", self.tr("This is the title"))
        self.file_lines = self._action("actionFileLines", self.tr("Lines of the file…"), "Ctrl+K")

    def _make_name_actions(self) -> None:
        self.next_mention = self._action("actionNextMention", self.tr("Next mention"), "F3", "down")
        self.previous_mention = self._action(
            "actionPreviousMention", self.tr("Previous mention"), "Shift+F3", "up"
        )
        self.show_entity = self._action(
            "actionShowEntity", self.tr("Show this name in all articles"), "Ctrl+Return"
        )
        self.concordance = self._action(
            "actionConcordance", self.tr("Concordance…"), "Ctrl+Shift+C"
        )
        self._make_correcting_actions()
        self._make_lighting_actions()
        self.decisions = self._action(
            "actionDecisions", self.tr("What you said of names…"), "Ctrl+Shift+Y"
        )
        self.export_names = self._action("actionExportNames", self.tr("Export names…"))
        self.import_names = self._action("actionImportNames", self.tr("Import names…"))

    def _make_correcting_actions(self) -> None:
        self.add_entity = self._action(
            "actionAddEntity", self.tr("Name the selection…"), "Ctrl+E", "name"
        )
        self.merge_entities = self._action(
            "actionMergeEntities", self.tr("Merge with another name…"), "Ctrl+M"
        )
        self.split_mentions = self._action(
            "actionSplitMentions", self.tr("Somebody else by this name…")
        )
        self.suggestions = self._action(
            "actionSuggestions", self.tr("One name or two?…"), "Ctrl+Shift+N"
        )
        self.kinds = {
            kind: self._action(f"actionIs{kind.name.title()}", words, f"Ctrl+{number}")
            for number, (kind, words) in enumerate(kind_names().items(), 1)
        }

    def _make_lighting_actions(self) -> None:
        self.show_mentions = self._action(
            "actionShowMentions", self.tr("Light up names"), "Ctrl+Shift+M", is_switch=True
        )
        self.show_hidden = self._action(
            "actionShowHidden", self.tr("Show hidden names"), is_switch=True
        )
        self.show_left_out = self._action(
            "actionShowLeftOut", self.tr("What was left out"), "Ctrl+L", is_switch=True
        )

    def _make_view_actions(self) -> None:
        self.zoom_in = self._action("actionZoomIn", self.tr("Larger text"), "Ctrl+=")
        self.zoom_in.setShortcuts([QKeySequence("Ctrl+="), QKeySequence("Ctrl++")])
        self.zoom_out = self._action("actionZoomOut", self.tr("Smaller text"), "Ctrl+-")
        self.zoom_reset = self._action("actionZoomReset", self.tr("Usual text size"), "Ctrl+0")
        self.dark = self._action(
            "actionDark", self.tr("Dark"), "Ctrl+Shift+D", "dark", is_switch=True
        )
        self.language = self._action("actionLanguage", self.tr("العربية"), "Ctrl+Shift+L")
        self.next_pane = self._action("actionNextPane", self.tr("Next pane"), "F6")
        self.full_screen = self._action(
            "actionFullScreen", self.tr("Full screen"), "F11", is_switch=True
        )
        self.guide = self._action("actionGuide", self.tr("Guide to importing"))
        self.guide_to_correcting = self._action(
            "actionGuideCorrecting", self.tr("Guide to correcting names")
        )
        self.guide_to_names = self._action("actionGuideNames", self.tr("Guide to names in context"))
        self.shortcuts = self._action("actionShortcuts", self.tr("Keys"), "F1")
        self.about = self._action("actionAbout", self.tr("About Warraq"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _action(
        self, name: str, text: str, keys: str = "", icon_name: str = "", *, is_switch: bool = False
    ) -> QAction:
        action = QAction(text, self)
        action.setCheckable(is_switch)
        self._dress(action, name, keys, icon_name)
        return action

    def _dress(self, action: QAction, name: str, keys: str, icon_name: str) -> None:
        action.setObjectName(name)
        action.setIconText(action.iconText().removesuffix("…"))
        if icon_name:
            action.setIcon(icon(icon_name, self._palette))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setToolTip(f"{action.iconText()} ({key_words(action.shortcut())})")
