"""The state of play: how far the text is, who holds what, and the report for the capital."""
