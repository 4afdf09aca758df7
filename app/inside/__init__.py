"""The Inside tab: what every layer of the network makes of the digit, and why it says what it says."""
