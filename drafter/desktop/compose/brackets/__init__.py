"""Live brackets on the page: matched, coloured by depth, counted, chosen with a key."""
