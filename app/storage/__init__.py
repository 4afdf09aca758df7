"""Where a window keeps the user's files, and which of several windows it is."""
