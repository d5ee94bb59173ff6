"""The right panel: for the paragraph under the cursor its source, the nearest clauses and its history."""
