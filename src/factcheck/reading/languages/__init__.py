"""One module of words for each language; a module that lies here is a language that is read."""
