"""The main window, its menus, and the controllers that join the tabs to each other and to the services."""
