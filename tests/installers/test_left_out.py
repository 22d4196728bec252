"""Reading must do without what the frozen program leaves out: here nothing is left out."""

import os
import subprocess
import sys
from pathlib import Path

import lxml

ROOT = Path(__file__).parents[2]
READING = """
import sys
from pathlib import Path

root, packages = sys.argv[1:3]
sys.path.append(str(Path(root, "packaging")))
from installers.trimming import EXCLUDED, is_wanted

opened = []

def look(event, arguments):
    if event == "open" and str(arguments[0]).startswith(packages):
        opened.append(Path(arguments[0]).relative_to(packages).as_posix())

sys.modules.update(dict.fromkeys(EXCLUDED))  # whoever imports one gets an ImportError
sys.addaudithook(look)

from reader.entities import mixing
from reader.importing import read_bytes

files = Path(root, "tests/importing/formats/files").iterdir()
firsts = {file.suffix: file.read_bytes() for file in sorted(files) if file.suffix != ".doc"}
for suffix, content in firsts.items():
    mixing.load().names(read_bytes(f"article{suffix}", content).text)
print(*{name for name in opened if not name.endswith((".py", ".pyc")) and not is_wanted(name)})
"""


def test_reading_asks_for_nothing_that_is_left_out_of_the_frozen_program():
    packages = Path(lxml.__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", READING, ROOT, packages],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (done.stderr, done.stdout.strip()) == ("", "")
