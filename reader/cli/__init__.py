"""A face: the commands, without Qt. Results go to standard output, messages to standard error."""

from reader.cli.arguments import parse
from reader.cli.commands import run
from reader.cli.pipes import until_unread

__all__ = ["parse", "run", "until_unread"]
