"""Files read and written safely: atomic writing, locks, user folders, downloads, errors in words."""
