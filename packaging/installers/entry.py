"""Where the frozen program begins."""

import sys

from reader.__main__ import main

# Worker processes begin here, too: what they run, freeze_support in main takes from there.
if __name__ == "__main__":
    sys.exit(main())
