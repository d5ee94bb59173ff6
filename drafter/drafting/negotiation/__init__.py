"""Leading a text to agreement: statuses and locks, packages and reservations, silence, what is left to decide."""
