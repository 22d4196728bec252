"""What the processes that read files begin with in most tests, for `conftest` has them forked.

Whoever imports this has read the lists and the networks, too.
"""

from reader.desk import closely, importing, rereading
from reader.entities import mixing
from reader.importing import read_bytes
from tests.importing.pages import CAIRO

__all__ = ["closely", "importing", "rereading"]

read_bytes("a.txt", CAIRO.text.encode())
mixing.load().names(CAIRO.text)
