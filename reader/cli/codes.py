"""The statuses that commands exit with."""

OK, PARTLY, NOTHING_DONE = 0, 1, 2
STOPPED = 130
"""What shells give a program that Ctrl+C ended."""
