"""Arabic text as letters and offsets. Knows neither articles nor files."""
