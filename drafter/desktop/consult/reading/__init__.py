"""The chosen clause, read in its place."""
