"""The main window: menus, drop target, and the controllers that join the tabs."""
