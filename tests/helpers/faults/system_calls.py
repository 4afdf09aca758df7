"""Ends a process, or lets it fail, at any system call it makes, whatever library makes it.

This is Linux's ptrace. The work runs in a fork of this process, which should have no other threads.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import sys
from collections.abc import Callable

IS_TRACED = sys.platform == "linux"
"""Whether processes can be ended at a system call here."""

IS_FAILING = IS_TRACED and platform.machine() == "x86_64"
"""Whether system calls can fail on demand here: it is done in the processor's registers."""

NUMBERS = {"write": 1, "open": 2, "fsync": 74, "fdatasync": 75, "rename": 82, "openat": 257, "renameat": 264}
"""Calls of x86_64 that write, or open what will be written."""

_TRACEME, _GETREGS, _SETREGS, _SYSCALL, _SETOPTIONS = 0, 12, 13, 24, 0x4200
_STOPS_ARE_MARKED, _DIES_WITH_TRACER = 0x1, 0x100000
_NUMBER, _RESULT, _REGISTERS = 15, 10, 27
"""Places of the call's number and of its result among the registers, and how many these are."""


def kill_at(work: Callable[[], object], call: int) -> bool:
    """Run something in a child, and kill it as it is about to make a system call.

    Parameters
    ----------
    work
        Runs in the child.
    call
        Which call, from 1 on.

    Returns
    -------
    bool
        Whether it made so many; if not, it has come to its end.
    """
    child = _Child(work)
    for number in range(1, call + 1):
        if not child.goes_on() or (number < call and not child.goes_on()):
            return False
    os.kill(child.process, signal.SIGKILL)
    _, status = os.waitpid(child.process, 0)
    assert os.WIFSIGNALED(status)
    return True


def fail_at(work: Callable[[], object], call: int, code: int) -> bool:
    """Run something in a child, and let one of the `NUMBERS` fail.

    Parameters
    ----------
    work
        Runs in the child.
    call
        Which of these calls, from 1 on.
    code
        What the system says then.

    Returns
    -------
    bool
        Whether it made so many.
    """
    child, seen = _Child(work), 0
    while child.goes_on():
        registers = child.registers()
        fails = False
        if registers[_NUMBER] in NUMBERS.values():
            seen += 1
            fails = seen == call
        if fails:
            # No call has this number, so nothing is done.
            child.set_register(_NUMBER, 2**64 - 1)
        if not child.goes_on():
            break
        if fails:
            child.set_register(_RESULT, 2**64 - code)
    return seen >= call


class _Child:
    """A process that stops before and after each of its system calls.

    Parameters
    ----------
    work
        What it does; if that raises, its exit code is 1.
    """

    def __init__(self, work: Callable[[], object]) -> None:
        self._library = ctypes.CDLL(None, use_errno=True)
        self._library.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
        self._library.ptrace.restype = ctypes.c_long
        self.exit_code: int | None = None
        self.process = os.fork()
        if self.process == 0:
            code = 1
            try:
                self._ask(_TRACEME, process=0)
                os.kill(os.getpid(), signal.SIGSTOP)
                work()
                code = 0
            finally:
                os._exit(code)
        os.waitpid(self.process, 0)
        self._ask(_SETOPTIONS, _STOPS_ARE_MARKED | _DIES_WITH_TRACER)

    def goes_on(self) -> bool:
        """Let it run to the next stop; return whether there is one."""
        self._ask(_SYSCALL)
        _, status = os.waitpid(self.process, 0)
        if os.WIFSTOPPED(status):
            return True
        self.exit_code = os.waitstatus_to_exitcode(status)
        return False

    def registers(self) -> list[int]:
        """Return the processor's registers at a stop."""
        values = (ctypes.c_ulonglong * _REGISTERS)()
        self._ask(_GETREGS, data=ctypes.addressof(values))
        return list(values)

    def set_register(self, place: int, value: int) -> None:
        """Change one of the registers at a stop."""
        values = (ctypes.c_ulonglong * _REGISTERS)(*self.registers())
        values[place] = value
        self._ask(_SETREGS, data=ctypes.addressof(values))

    def _ask(self, request: int, data: int = 0, *, process: int | None = None) -> None:
        target = self.process if process is None else process
        if self._library.ptrace(request, target, None, data) < 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
