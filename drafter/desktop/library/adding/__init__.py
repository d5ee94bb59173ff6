"""What comes into the library: the proposed cutting beside its source, corrected by a person before it enters."""
