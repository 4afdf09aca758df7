"""The bundle's one program: the window, or the command line where it is started by the name ``lenet``."""

import sys
from pathlib import Path
from types import ModuleType


def main() -> int:
    """Run the program of that name, and return the exit code."""
    if Path(sys.argv[0]).stem == "lenet":
        import lenet.cli

        lenet.cli.main()
    without_opengl()
    import app.__main__

    return app.__main__.main()


def without_opengl() -> None:
    """Put empty modules in the place of Qt's OpenGL: pyqtgraph imports 10 MB of it, and uses it only if asked to."""
    widgets = ModuleType("PySide6.QtOpenGLWidgets")
    widgets.__dict__["QOpenGLWidget"] = object
    sys.modules.update({"PySide6.QtOpenGL": ModuleType("PySide6.QtOpenGL"), widgets.__name__: widgets})


if __name__ == "__main__":
    if Path(sys.argv[0]).stem == "lenet":
        from lenet.cli import main

        sys.exit(main())
    without_opengl()
    from app.__main__ import main as open_window

    sys.exit(open_window())
