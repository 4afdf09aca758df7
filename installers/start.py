"""The bundle's one program: the window, or the command line where it is started by the name ``lenet``."""

import sys
from pathlib import Path

if Path(sys.argv[0]).stem == "lenet":
    from lenet.cli import main
else:
    from app.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
