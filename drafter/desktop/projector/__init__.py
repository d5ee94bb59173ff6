"""In the room: one paragraph large on the wall, edited while it is dictated; jumping, silence, and nothing private."""
