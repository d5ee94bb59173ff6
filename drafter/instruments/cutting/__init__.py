"""A proposed cutting of a source into clauses, where each stands, what is doubtful, how a person corrects it."""
