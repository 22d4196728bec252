"""The library as open files: what was put in can always be taken out."""
