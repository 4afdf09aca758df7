"""The Evaluate tab: how good a network is, and what it takes for what."""
