"""The number of this version, for everyone who names it: the packages, the window, the command."""

VERSION = "0.1.0"
