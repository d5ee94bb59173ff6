"""What a process takes away from itself before it looks at a file nobody vouches for: memory, time, files, network.

Soundest on Linux and the BSDs, where the system enforces each limit. macOS accepts a limit of the address space and
does not enforce it, so a thread watches the memory instead. Windows has a job object for memory, time and child
processes. On all of them an audit hook refuses what Python code would do outside; it cannot see what C code does, and
no C code we read files with opens any.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import NoReturn

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes
else:
    import resource

MEMORY_EXIT = 77
"""Exit code of a process that used more memory than it may have."""
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
_REFUSED = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
    "os.chown",
    "os.utime",
    "shutil.",
    "tempfile.",
    "webbrowser.",
    "winreg.",
)


def confine(memory: int, seconds: int) -> None:
    """Limits this process for the rest of its life.

    Args:
        memory: bytes it may have in all.
        seconds: of processor time; a second more and the system ends it.
    """
    if sys.platform == "win32":
        _confine_windows(memory, seconds)
    else:
        _limit(resource.RLIMIT_CORE, 0)
        _limit(resource.RLIMIT_FSIZE, 0)
        _limit(resource.RLIMIT_CPU, seconds)
        if hasattr(resource, "RLIMIT_AS"):
            _limit(resource.RLIMIT_AS, memory)
        if sys.platform == "darwin":
            threading.Thread(target=_watch_memory, args=(memory,), daemon=True).start()


def refuse_the_outside() -> None:
    """From here on Python code of this process can read what is open, and do nothing else."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        flags = arguments[2]
        if not isinstance(flags, int) or not flags & _WRITING:
            return  # modules and codecs are loaded late
    elif not event.startswith(_REFUSED):
        return
    raise PermissionError(f"a process that reads files of others may not: {event}")


if sys.platform == "win32":
    _PROCESS_TIME, _ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_QUIETLY = 0x2, 0x8, 0x100, 0x400
    _EXTENDED_LIMITS = 9

    class _BasicLimits(ctypes.Structure):
        """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def _confine_windows(memory: int, seconds: int) -> None:
        """Puts this process into a job of its own; its handle stays open until the process ends.

        Where the system refuses (a job that cannot be nested, before Windows 8), the parent's clock is what is left.
        """
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        job = kernel.CreateJobObjectW(None, None)
        if not job:
            return
        limits = _ExtendedLimits()
        limits.BasicLimitInformation.LimitFlags = _PROCESS_TIME | _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_QUIETLY
        limits.BasicLimitInformation.PerProcessUserTimeLimit = seconds * 10_000_000  # in units of 100 ns
        limits.BasicLimitInformation.ActiveProcessLimit = 1
        limits.ProcessMemoryLimit = memory
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())

else:

    def _limit(which: int, most: int) -> None:
        """Lowers a limit as far as asked; one that is lower already, or cannot be changed, stays as it is."""
        _, hard = resource.getrlimit(which)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(which, (allowed, allowed))
        except (OSError, ValueError):  # macOS refuses some; its memory is watched instead
            return

    def _watch_memory(memory: int) -> NoReturn:
        """Ends this process once it has had more than ``memory`` bytes resident (macOS gives ru_maxrss in bytes)."""
        pause = threading.Event()
        while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss <= memory:
            pause.wait(0.02)
        os._exit(MEMORY_EXIT)
