"""Two games with the network: draw against the clock what it can read, or draw what it cannot."""
