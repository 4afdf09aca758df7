"""The Evaluate tab: how good a network is, and which errors it makes."""
