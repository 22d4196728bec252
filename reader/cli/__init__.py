"""A face: the commands, without Qt. Results go to standard output, messages to standard error."""

from reader.cli.arguments import parse
from reader.cli.commands import run

__all__ = ["parse", "run"]
