"""Drives the shipped program on lines and terminals that are not kind: a storm of sizes, a line of
9,600 baud, and a real xterm whose cells are compared with the frame the program prints.
"""
from __future__ import annotations

import fcntl
import os
import pty
import random
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
import tty

from checks import PROGRAM, Check, Workplace, environment, init, run
from terminal import Tmux, command

# Bytes a second of a line of 9,600 baud: a start and a stop bit beside the eight.
BAUD_BYTES = 960
# How long a step may take on that line, in seconds.
STEP = 1.0


def storm(check: Check, store) -> None:
    """200 sizes in 2 s, from 1x1 to 500x200, end in the picture a fresh console shows."""
    random.seed(9600)
    with Tmux(80, 24) as terminal:
        for view, (columns, rows) in (("1", (100, 30)), ("3", (200, 60)), ("4", (80, 24))):
            terminal.type(command(PROGRAM, "--store", store, "--lang", "en"))
            terminal.wait(lambda s: terminal.ask("alternate_on") == "1" and len(s.strip()) > 100, 5)
            terminal.keys(view)
            # A key that comes after the first, tiny size would not be taken.
            terminal.settle(1.5)
            sizes = [(1, 1), (500, 200)] + [
                (random.randint(1, 500), random.randint(1, 200)) for _ in range(198)]
            random.shuffle(sizes)
            began = time.monotonic()
            for number, size in enumerate(sizes):
                terminal.resize(*size)
                time.sleep(max(0, began + number * 2 / len(sizes) - time.monotonic()))
            terminal.resize(columns, rows)
            check.note(f"view {view}: 200 sizes in {time.monotonic() - began:.1f} s")
            with Tmux(columns, rows) as fresh:
                fresh.type(command(PROGRAM, "--store", store, "--lang", "en"))
                fresh.wait(lambda s: fresh.ask("alternate_on") == "1" and len(s.strip()) > 100, 5)
                fresh.keys(view)
                # Both go on, so that a minute which passes between the looks parts them once only.
                took = terminal.wait(lambda s: lasting(s) == lasting(fresh.screen()), 5)
                where = f"view {view} at {columns}x{rows}"
                if not check.that(took is not None, f"{where}: a wrong picture"):
                    wanted = lasting(fresh.screen())
                    for row, (got, want) in enumerate(zip(lasting(terminal.screen()), wanted)):
                        check.same(got, want, f"{where}, row {row}")
            terminal.keys("q")
            terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3)


def lasting(screen: str) -> list[str]:
    """The rows of a screen without what goes on by itself: times of day and ages."""
    return [re.sub(r"\d\d:\d\d(:\d\d)?|\d+[smhd]\b", "#", row).rstrip()
            for row in screen.split("\n")]


class SlowLine:
    """The program at the end of a line that carries so many bytes a second."""

    def __init__(self, columns: int, rows: int, *arguments):
        self.pid, self.line = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execve(PROGRAM, [PROGRAM, *map(str, arguments)], environment(TERM="vt220"))

    def carry(self, most: float, quiet: float = 0.3) -> tuple[float, int]:
        """Takes bytes at the line's pace until none came for `quiet` seconds, not longer than
        `most`; gives the time of the last byte and the number of bytes."""
        began, last, count, credit = time.monotonic(), 0.0, 0, 0.0
        before = began
        while (now := time.monotonic()) - began < most and now - began - last < quiet:
            credit = min(credit + (now - before) * BAUD_BYTES, 64)
            before = now
            if credit >= 1 and select.select([self.line], [], [], 0.005)[0]:
                try:
                    taken = len(os.read(self.line, int(credit)))
                except OSError:
                    break
                credit -= taken
                count += taken
                last = time.monotonic() - began
            else:
                time.sleep(0.002)
        return last, count

    def press(self, key: str) -> tuple[float, int]:
        """Presses a key; how long the answer took to arrive, and its bytes."""
        os.write(self.line, key.encode())
        return self.carry(5 * STEP)

    def close(self) -> None:
        os.kill(self.pid, signal.SIGTERM)
        self.carry(3)
        os.close(self.line)
        os.waitpid(self.pid, 0)


def slow_line(check: Check, store) -> None:
    """Steps through a queue, and moves its case, on a line of 9,600 baud."""
    line = SlowLine(80, 24, "--store", store, "--lang", "zh")
    seconds, count = line.carry(30, quiet=0.7)
    check.note(f"9,600 baud: the first screen, {count:,} bytes, after {seconds:.1f} s")
    for view in "13":
        line.press(view)
        line.carry(20, quiet=0.7)
        for key, what in (("j", "a step"), ("j", "a step"), ("k", "a step back"), ("c", "a claim"),
                          ("j", "a step"), ("n", "a question")):
            # The clock's own second is not the answer to the key.
            seconds, count = line.press(key)
            check.that(seconds < STEP,
                       f"view {view}: {what} of {count} bytes took {seconds:.2f} s at 9,600 baud")
            check.note(f"view {view}: {what}: {count} bytes, {seconds:.2f} s")
        line.press("\x1b")
    line.close()


def pieces(check: Check, store) -> None:
    """Keys whose bytes come one by one, as on a line of 9,600 baud, do what whole ones do; the first
    of them too, which the program may have taken for an Esc."""
    console = (PROGRAM, "--store", store, "--lang", "en", "--read-only", "--fresh")
    with Tmux(100, 30) as cut, Tmux(100, 30) as whole:
        cut.type(command(sys.executable, __file__, "--bytewise", *console))
        whole.type(command(*console))
        for terminal in (cut, whole):
            terminal.wait(lambda s: terminal.ask("alternate_on") == "1" and len(s.strip()) > 100, 5)
        for key in ("3", "Down", "Enter", "Down", "Up", "Escape", "NPage", "Down", "PPage", "/", "l",
                    "Left", "a", "Escape", "End", "Enter", "Escape", "Home", "2", "Right", "Down", "z",
                    "Left", "Escape"):
            for terminal in (cut, whole):
                terminal.keys(key)
                terminal.settle()
            took = cut.wait(lambda s: lasting(s) == lasting(whole.screen()), 3)
            check.that(took is not None, f"a key in pieces, {key}: another picture than a whole one's")
        for terminal in (cut, whole):
            terminal.keys("q")
            terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3)


def bytewise(argv: list[str]) -> None:
    """Runs the program on a terminal of its own of the same size and hands what is typed to it byte
    by byte."""
    tty.setraw(0)
    size = fcntl.ioctl(0, termios.TIOCGWINSZ, b"\0" * 8)
    pid, line = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, size)
        os.execv(argv[0], argv)
    while True:
        ready = select.select([line, 0], [], [], 1)[0]
        if line in ready:
            try:
                os.write(1, os.read(line, 65536))
            except OSError:
                return
        elif 0 in ready:
            for byte in os.read(0, 1024):
                os.write(line, bytes([byte]))
                time.sleep(1 / BAUD_BYTES)


def xterm(check: Check, store, folder) -> None:
    """A real xterm shows the cells that the printed frame has."""
    if not (shutil.which("xterm") and shutil.which("Xvfb")):
        return check.skipped("a real xterm", "xterm and Xvfb are not there")
    printed = folder / "printed.txt"
    display = f":{os.getpid() % 500 + 100}"
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", "3000x2000x24"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        # An xterm that comes before its display is ready ends at once.
        socket, until = f"/tmp/.X11-unix/X{display[1:]}", time.monotonic() + 20
        while not os.path.exists(socket) and time.monotonic() < until:
            time.sleep(0.05)
        for view, keys, (columns, rows) in (("watch", "1", (100, 30)), ("map", "2", (200, 60)),
                                            ("cases", "3", (80, 24)), ("patrol", "4", (100, 30))):
            for language in ("zh", "en"):
                cells = None
                for _ in range(3):
                    # A window that was not up in time is no fault of what it would have shown.
                    cells = cells or cells_in_xterm(display, store, keys, language, columns, rows,
                                                    folder, printed)
                if not check.that(cells is not None, f"{view} {language}: xterm printed nothing"):
                    continue
                wanted = run("snapshot", "--store", store, "--view", view, "--lang", language,
                             "--size", f"{columns}x{rows}").text
                wanted = lasting(wanted.rstrip("\n"))
                check.same(len(cells), len(wanted), f"{view} {language}: rows in xterm")
                for row, (got, want) in enumerate(zip(lasting("\n".join(cells)), wanted)):
                    check.same(got, want, f"{view} {language} {columns}x{rows}, xterm's row {row}")
    finally:
        server.terminate()
        server.wait()


def cells_in_xterm(display, store, keys, language, columns, rows, folder, printed):
    """Starts the console in an xterm, presses keys, and has the xterm print its cells as text."""
    printed.unlink(missing_ok=True)
    window = subprocess.Popen(
        ["xterm", "-u8", "-geometry", f"{columns}x{rows}",
         "-xrm", f"*printerCommand: cat > {printed}", "-xrm", "*printAttributes: 0",
         "-e", sys.executable, __file__, "--relay", keys,
         PROGRAM, "--store", store, "--lang", language],
        env=environment(TERM="xterm-256color", DISPLAY=display),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + 10
        while not (printed.exists() and printed.stat().st_size):
            if time.monotonic() > until:
                return None
            time.sleep(0.05)
        time.sleep(0.3)
        # U+FFFF stands for the second cell of a wide character.
        text = printed.read_text().replace("\f", "").replace("\uffff", "")
        return text.rstrip("\n").split("\n")
    finally:
        window.terminate()
        window.wait()


def relay(keys: str, argv: list[str]) -> None:
    """Inside the xterm: runs the program on a terminal of its own of the same size, hands bytes on
    both ways, presses keys after a second and a half, and a second later asks for a print."""
    tty.setraw(0)
    size = fcntl.ioctl(0, termios.TIOCGWINSZ, b"\0" * 8)
    pid, line = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, size)
        os.execv(argv[0], argv)
    began, steps = time.monotonic(), [(1.5, lambda: os.write(line, keys.encode())),
                                      (2.5, lambda: os.write(1, b"\x1b[i"))]
    while True:
        if select.select([line], [], [], 0.05)[0]:
            try:
                os.write(1, os.read(line, 65536))
            except OSError:
                return
        elif steps and time.monotonic() - began > steps[0][0]:
            steps.pop(0)[1]()


def main() -> None:
    check = Check("lines")
    with Workplace("lines") as folder:
        store = folder / "city.db"
        made = init(store)
        if not check.that(made.code == 0, f"init: {made.complaint}"):
            check.done()
        run("simulate", "--store", store, "--speed", "0", "--for", "12h")
        storm(check, store)
        slow_line(check, store)
        pieces(check, store)
        xterm(check, store, folder)
    check.done()


if sys.argv[1:2] == ["--relay"]:
    relay(sys.argv[2], sys.argv[3:])
elif sys.argv[1:2] == ["--bytewise"]:
    bytewise(sys.argv[2:])
else:
    main()
