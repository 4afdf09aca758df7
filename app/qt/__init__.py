"""What PySide6 lacks: override, translation, waiting for events, garbage collection in one thread."""
