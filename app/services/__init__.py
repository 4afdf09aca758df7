"""What the tabs share and no widget is: messages, the reader, the network in use, pictures, autosave."""
