"""A text or a comparison as a file: the layouts and their formats."""
