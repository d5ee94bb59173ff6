"""A wording through the years."""
