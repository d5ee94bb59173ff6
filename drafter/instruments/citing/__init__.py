"""How clauses are cited and quoted, and what in them cannot be quoted alone."""
