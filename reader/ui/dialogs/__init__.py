"""Windows that ask one question each."""
