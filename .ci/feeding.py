"""Lines for `griddesk feed` and what it answers."""
from __future__ import annotations

import json
import os
import selectors
import subprocess
import time

from checks import PROGRAM, environment, run
from figures import stored


def line(name: str, grid=None, text="a lamp is out", kind="case.received", **more) -> bytes:
    """One line of a feed."""
    event = {"source": "check", "id": name, "at": "2026-11-21T09:00:00+08:00", "kind": kind,
             "text": text, "channel": "hotline", **more}
    if grid:
        event["grid"] = str(grid)
    return (json.dumps({k: v for k, v in event.items() if v is not None}, ensure_ascii=False)
            + "\n").encode("utf-8", "surrogatepass")


def first_grid(store) -> str:
    """The lowest grid code of a store."""
    return str(stored(store, "SELECT min(code) FROM place WHERE length(code) = 15")[0][0])


def answers(out: bytes) -> list[dict]:
    """The acknowledgements in an output; a line that is no JSON is an error of the program's."""
    return [json.loads(a) for a in out.splitlines()]


def fed(store, *lines: bytes, **more):
    """Feeds lines to the end and gives the outcome with its answers."""
    outcome = run("feed", "--store", store, "-", stdin=b"".join(lines), **more)
    return outcome, answers(outcome.out)


class Feed:
    """A feed held open, to which lines are written one by one."""

    def __init__(self, store, through=(), **env):
        self.process = subprocess.Popen([*through, PROGRAM, "feed", "--store", str(store), "-"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, env=environment(**env))
        self.rest = b""

    def send(self, data: bytes) -> None:
        """Writes lines."""
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def answer(self, seconds: float = 5) -> dict | None:
        """The next acknowledgement; None if none comes in time."""
        until = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while b"\n" not in self.rest:
                if not selector.select(max(0.0, until - time.monotonic())):
                    return None
                piece = os.read(self.process.stdout.fileno(), 65536)
                if not piece:
                    return None
                self.rest += piece
        first, self.rest = self.rest.split(b"\n", 1)
        return json.loads(first)

    def close(self, seconds: float = 10) -> tuple[int, str]:
        """Ends the input; gives the exit code and what was complained of."""
        self.process.stdin.close()
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            code = self.process.wait()
        complaint = self.process.stderr.read().decode("utf-8", "backslashreplace")
        self.process.stdout.close()
        self.process.stderr.close()
        return code, complaint
