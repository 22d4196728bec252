"""Runs before the frozen program: pytz is to read the time zones that zoneinfo reads."""

import os
import sys
from pathlib import Path

os.environ["PYTZ_TZDATADIR"] = str(Path(sys.prefix) / "tzdata" / "zoneinfo")
