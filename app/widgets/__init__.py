"""Widgets that every tab may use; they know no tab."""
