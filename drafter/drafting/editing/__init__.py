"""How a draft changes: the edits, the deeds made of them, the journal that keeps them."""
