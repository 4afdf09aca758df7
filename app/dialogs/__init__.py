"""Dialogs that every tab may use."""
