"""The list of what was found."""
