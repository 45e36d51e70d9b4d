"""The local index: a validated register in SQLite, so that an answer reads only the records it needs."""
