"""What the tabs share without being widgets: the reader, the network in use, opened pictures, autosave."""
