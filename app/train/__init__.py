"""The Train tab: choose data and a recipe, start, and watch the network learn."""
