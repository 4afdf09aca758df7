"""Charts that every tab may use: axes, lines, legends, and saving them."""
