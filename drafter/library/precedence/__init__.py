"""A draft against what was agreed: the meter, the coverage map, the silent losses."""
