"""The left column: which digits to learn from, the recipe, and what may be expected of it."""
