"""What can be done to the line that is chosen in a list, beside what closes the dialog."""

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton


def button_row(box: QDialogButtonBox, *buttons: QPushButton) -> QHBoxLayout:
    """Return a row of buttons of which Enter presses none, and the box at its end."""
    row = QHBoxLayout()
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch()
    row.addWidget(box)
    return row
