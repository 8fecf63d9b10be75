"""What the checks share: the program, the real data, temporary folders and how findings are said.

Python's standard library only. The program under test is $GRIDDESK, else the static release build.
"""
from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("GRIDDESK_DATA", ROOT.parent / "shared" / "data"))
PROGRAM = os.environ.get("GRIDDESK", str(ROOT / ".build-static" / "release" / "griddesk"))

VIEWS = ("watch", "map", "cases", "patrol", "log")
LANGUAGES = ("zh", "en")
SIZES = ((80, 24), (100, 30), (200, 60))


class Check:
    """Counts what was looked at and says what differed; ends the process with 0 or 1."""

    def __init__(self, name: str):
        self.name, self.looked, self.failures, self.began = name, 0, 0, time.monotonic()

    def that(self, holds: bool, complaint: str) -> bool:
        """Looks at one thing; `complaint` is printed only if it does not hold."""
        self.looked += 1
        if not holds:
            self.failures += 1
            if self.failures <= 40:
                print(f"  FAILED {self.name}: {complaint}", flush=True)
        return bool(holds)

    def same(self, got, want, what: str) -> bool:
        """Looks whether two values are equal."""
        return self.that(got == want, f"{what}: got {shortened(got)}, expected {shortened(want)}")

    def note(self, text: str) -> None:
        """Says a figure or a circumstance."""
        print(f"  {text}", flush=True)

    def skipped(self, what: str, why: str) -> None:
        """Says plainly that something was not looked at."""
        print(f"  skipped: {what} ({why})", flush=True)

    def done(self) -> None:
        """Sums up and ends the process."""
        seconds = time.monotonic() - self.began
        verdict = "passed" if not self.failures else f"{self.failures} FAILED"
        print(f"{self.name}: {self.looked:,} looked at, {verdict}, {seconds:.1f} s", flush=True)
        sys.exit(1 if self.failures else 0)


def shortened(value, limit: int = 400) -> str:
    text = repr(value)
    return text if len(text) <= limit else text[:limit] + "…"


@dataclass
class Outcome:
    """How a program ended and what it took; `growth_kb` is how far the peak of memory rose in the
    second half of its time."""

    code: int
    out: bytes
    err: bytes
    seconds: float
    peak_kb: int
    growth_kb: int

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")

    @property
    def complaint(self) -> str:
        return self.err.decode("utf-8", "backslashreplace")

    def one_line_error(self, codes=(1, 2)) -> bool:
        """Whether it ended with an error code and exactly one line of complaint."""
        lines = self.err.splitlines()
        return self.code in codes and len(lines) == 1 and bool(lines[0].strip())


def environment(**more) -> dict:
    """An environment without the caller's terminal, stores and language."""
    keep = {k: os.environ[k] for k in ("PATH", "HOME", "TMPDIR") if k in os.environ}
    # A console takes up where the last one was left. Nothing can be kept below a file, so that each
    # start of a check is the first.
    keep.update(LANG="C.UTF-8", TERM="xterm-256color", XDG_STATE_HOME="/dev/null")
    keep.update({k: v for k, v in more.items() if v is not None})
    return keep


def status_kb(pid: int, field: str) -> int:
    """A memory figure from /proc/PID/status in kB; 0 once the process is gone."""
    try:
        with open(f"/proc/{pid}/status") as f:
            for line in f:
                if line.startswith(field + ":"):
                    return int(line.split()[1])
    except (OSError, ValueError):
        pass
    return 0


def run(*args, stdin=None, env=None, timeout=120.0, program=None, limits=None) -> Outcome:
    """Runs the program to its end. `stdin` is bytes, an open file, or None for an empty one.

    The peak of memory is VmHWM, read while it runs: the kernel's ru_maxrss of a child also counts
    what this interpreter held when it forked.
    """
    out, err = tempfile.TemporaryFile(), tempfile.TemporaryFile()
    source = subprocess.DEVNULL
    if isinstance(stdin, (bytes, bytearray)):
        source = tempfile.TemporaryFile()
        source.write(stdin)
        source.seek(0)
    elif stdin is not None:
        source = stdin
    began = time.monotonic()
    p = subprocess.Popen([program or PROGRAM, *map(str, args)], stdin=source, stdout=out,
                         stderr=err, env=env or environment(), preexec_fn=limits)
    peaks, pause = [(0.0, 0)], 0.001
    while p.poll() is None:
        peaks.append((time.monotonic() - began, max(peaks[-1][1], status_kb(p.pid, "VmHWM"))))
        if time.monotonic() - began > timeout:
            p.kill()
            p.wait()
            err.write(f"killed after {timeout} s\n".encode())
            break
        time.sleep(pause)
        pause = min(0.01, pause * 1.5)
    seconds = time.monotonic() - began
    for f in (out, err):
        f.seek(0)
    peak = peaks[-1][1]
    half = max(kb for at, kb in peaks if at <= seconds / 2)
    return Outcome(p.returncode, out.read(), err.read(), seconds, peak, peak - half)


class Workplace:
    """A temporary folder, removed at the end, also after a failure or a SIGTERM."""

    def __init__(self, name: str):
        self.path = Path(tempfile.mkdtemp(prefix=f"griddesk-{name}-"))
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))

    def __enter__(self) -> Path:
        return self.path

    def __exit__(self, *_) -> None:
        shutil.rmtree(self.path, ignore_errors=True)


DIVISIONS = ("--towns", DATA / "divisions/210882-towns.csv",
             "--villages", DATA / "divisions/210882-villages.csv")


def init(store, *more) -> Outcome:
    """Makes a store of the real city."""
    return run("init", "--store", store, *DIVISIONS, *more)


def width(text: str) -> int:
    """Columns a text takes on a terminal, by the Unicode tables of this interpreter."""
    columns = 0
    for c in text:
        if unicodedata.category(c) in ("Mn", "Me", "Cf"):
            continue
        columns += 2 if unicodedata.east_asian_width(c) in "WF" else 1
    return columns


# Bytes and characters that must never come out raw: C0 but newline (and tab where the format has
# it), DEL, C1, line and paragraph separators, bidirectional and zero-width controls, the byte
# order mark, tag characters and the soft hyphen.
_INVISIBLE = (
    {*range(0x00, 0x20), *range(0x7F, 0xA0), 0xAD, 0x61C, 0x115F, 0x1160, 0x180E}
    | {*range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xFEFF}
    | {*range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)}
) - {0x0A}


def raw_controls(data: bytes, allowed: str = "") -> list[str]:
    """What in an output could steer a terminal or hide from a reader, as code points."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as e:
        return [f"invalid UTF-8 at byte {e.start}"]
    return sorted({f"U+{ord(c):04X}" for c in text if ord(c) in _INVISIBLE and c not in allowed})
