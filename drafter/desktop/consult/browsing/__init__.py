"""The library's instruments as a tree, however many."""
