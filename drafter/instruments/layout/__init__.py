"""Raw text -> blocks: pages and what is printed round them, numbers at the start of lines, whose manner it is."""
