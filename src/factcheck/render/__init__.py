"""Records and findings as text for people and machines; nothing here reads a file or knows a terminal."""
