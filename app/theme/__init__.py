"""How the window looks: colours, style sheet, icons and colour scales."""
