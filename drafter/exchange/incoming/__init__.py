"""Files of others as the paragraphs a person sees."""
