"""Who and what is named in texts. Pure: no library, no files but lists of names and the model."""

import os

# Before numpy is loaded: its matrices here are small, more threads only get in each other's way,
# and articles are read by several processes anyway.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
