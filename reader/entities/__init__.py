"""Who and what is named in texts. Pure: no library, no files but the lists of names."""
