"""The draft beside agreed language: the meter, what is lost of a precedent, and the map of it."""
