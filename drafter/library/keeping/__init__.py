"""Library files on this computer: the shipped one, the user's own, those beside it, backups, repair."""
