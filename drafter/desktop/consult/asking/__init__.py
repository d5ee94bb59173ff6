"""What one asks the library: the field, kept searches, synonyms, and the asking itself off the window's thread."""
