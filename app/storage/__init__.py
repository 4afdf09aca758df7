"""The folders of the user's files, and the lock that tells apart windows that are open at once."""
