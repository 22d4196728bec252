"""Which program this is, for everyone who names it: the packages, the window, the command."""

VERSION = "0.1.0"

APPLICATION_ID = "io.github.warraq.Warraq"
"""What desktops know the program by: the name of its desktop file, of its icon, of its bundle."""
