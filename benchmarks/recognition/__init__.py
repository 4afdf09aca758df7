"""How well digits are read that people draw, by writers that were never learned from."""
