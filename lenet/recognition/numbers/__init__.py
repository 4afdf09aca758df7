"""Numbers: ink is cut into pieces, the network scores groups of them, and the best path gives the digits."""
