"""The programs that users install, from the frozen program to each system's package."""
