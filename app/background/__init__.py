"""Work in threads, so that the window never waits."""
