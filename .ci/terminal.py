"""A real terminal for the checks: a tmux server of its own, with a shell in one pane."""
from __future__ import annotations

import os
import shlex
import subprocess
import time

from checks import environment


class Tmux:
    """One detached tmux session of a given size, running a plain shell; killed at the end."""

    serial = 0

    def __init__(self, columns: int, rows: int, term: str = "tmux-256color", **env):
        Tmux.serial += 1
        self.name = f"griddesk-{os.getpid()}-{Tmux.serial}"
        self.env = environment(TERM="xterm-256color", PS1="$ ", **env)
        self._tmux("new-session", "-d", "-x", columns, "-y", rows, "-s", "s",
                   "bash", "--norc", "--noprofile", config=term)
        self.wait_for("$", 5)

    def __enter__(self) -> "Tmux":
        return self

    def __exit__(self, *_) -> None:
        self._tmux("kill-server", check=False)

    def _tmux(self, *args, config=None, check=True) -> str:
        command = ["tmux", "-L", self.name, "-f", "/dev/null", "-u"]
        if config:
            command += ["set", "-g", "default-terminal", config, ";", "set", "-g", "status", "off",
                        ";", "set", "-s", "escape-time", "0", ";"]
            command = command[:6] + ["start-server", ";"] + command[6:]
        result = subprocess.run([*command, *map(str, args)], env=self.env, capture_output=True,
                                stdin=subprocess.DEVNULL)
        if check and result.returncode:
            raise RuntimeError(f"tmux {args}: {result.stderr.decode()}")
        return result.stdout.decode("utf-8", "backslashreplace")

    def type(self, text: str) -> None:
        """Types a text as it is, then Enter."""
        self._tmux("send-keys", "-t", "s", "-l", text)
        self._tmux("send-keys", "-t", "s", "Enter")

    def keys(self, *names: str) -> None:
        """Presses keys by tmux's names (`q`, `Down`, `Enter`, `C-z`)."""
        self._tmux("send-keys", "-t", "s", *names)

    def raw(self, data: bytes) -> None:
        """Writes bytes as a terminal would send them."""
        self._tmux("send-keys", "-t", "s", "-H", *(f"{byte:02x}" for byte in data))

    def click(self, column: int, row: int) -> None:
        """Presses and releases the first button of the mouse on a cell, counted from 0."""
        at = f"{column + 1};{row + 1}"
        self.raw(f"\x1b[<0;{at}M\x1b[<0;{at}m".encode())

    def wheel(self, column: int, row: int, down: bool = True) -> None:
        """Turns the wheel by a notch over a cell, counted from 0."""
        self.raw(f"\x1b[<{65 if down else 64};{column + 1};{row + 1}M".encode())

    def screen(self, attributes: bool = False) -> str:
        """What the pane shows now, one line a row."""
        return self._tmux("capture-pane", "-t", "s", "-p", *(["-e"] if attributes else []))

    def ask(self, variable: str) -> str:
        """A variable of the pane, such as `alternate_on`."""
        return self._tmux("display-message", "-t", "s", "-p", f"#{{{variable}}}").strip()

    def resize(self, columns: int, rows: int) -> None:
        """Changes the size of the window, which signals the program in it."""
        self._tmux("resize-window", "-t", "s", "-x", columns, "-y", rows)

    def wait(self, holds, seconds: float, every: float = 0.05) -> float | None:
        """Seconds until `holds(screen)`; None if it does not within `seconds`."""
        began = time.monotonic()
        while True:
            if holds(self.screen()):
                return time.monotonic() - began
            if time.monotonic() - began > seconds:
                return None
            time.sleep(every)

    def wait_for(self, text: str, seconds: float) -> float | None:
        """Seconds until the screen shows a text."""
        return self.wait(lambda s: text in s, seconds)

    def settle(self, seconds: float = 3.0) -> str:
        """The screen once it is the same in two looks but for the clock's line."""
        before, until = None, time.monotonic() + seconds
        while time.monotonic() < until:
            now = self.screen()
            if before is not None and now.split("\n")[1:] == before.split("\n")[1:]:
                break
            before = now
            time.sleep(0.1)
        return self.screen()

    def shell(self, command: str, seconds: float = 10) -> str:
        """Runs a command at the shell's prompt and gives what it printed."""
        Tmux.serial += 1
        mark = f"done-{Tmux.serial}"
        self.type(f"clear; {command}; echo {mark[:4]}''{mark[4:]}")
        self.wait_for(mark, seconds)
        return self.screen().split(mark)[0]


def command(*args) -> str:
    """A command line for the shell."""
    return " ".join(shlex.quote(str(a)) for a in args)
