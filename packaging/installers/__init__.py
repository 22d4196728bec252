"""The programs that users install, from the frozen program to each system's package."""

import sys
from pathlib import Path

# For what the program itself knows, its version and licences. At the end: where the program is
# installed, as where it is frozen, the checkout must not hide it.
sys.path.append(str(Path(__file__).resolve().parents[2]))

PUBLISHER = "The Warraq developers"
COPYRIGHT = f"© 2026 {PUBLISHER}"
