"""How long a move takes from its key to the settled screen, beside a flush of this disk."""
from __future__ import annotations

import os
import statistics
import subprocess
import time

from checks import PROGRAM, environment
from feeding import Feed, line
from figures import copied, stored
from measure_screen import console, tui_probe

# The keys of each move; the last of them sends it. Between them the screen settles.
MOVES = {"claim": ("c",), "dispatch": ("d", "<Enter>"), "close": ("x", "<Enter>")}
# What lies between a dispatch and a closing, done without the screen.
BETWEEN = (("accept",), ("done", "--remark", "done"), ("verify", "--verdict", "fixed", "--by", "w"))
CASES = 60


def flush(folder) -> float:
    """The seconds that one page takes to the disk the store lies on."""
    path = folder / "flush"
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        began = time.perf_counter()
        os.write(file, bytes(4096))
        os.fdatasync(file)
        return time.perf_counter() - began
    finally:
        os.close(file)


def settled(session, keys) -> float | None:
    """Seconds from the last key to the last byte of its answer."""
    probe = tui_probe()
    for key in keys[:-1]:
        session.send(probe.key_bytes(key, session.app_cursor))
        session.pump(probe.now() + 0.25)
    sent = session.send(probe.key_bytes(keys[-1], session.app_cursor))
    burst = session.wait_burst(sent, 0.03, 1.5)
    session.pump(probe.now() + 0.1)
    return burst and burst[1] - sent


def moves(bench) -> None:
    """c, d and x in the list of cases: from the key to the settled screen; flushes in between."""
    store = copied(bench.store(10_000), bench.folder / "moves.db")
    grid = str(stored(store, "SELECT min(code) FROM place WHERE length(code) = 15")[0][0])
    feed, numbers = Feed(store), []
    # What comes from above is filed when it is claimed, so that three keys lead to its handler.
    for n in range(CASES):
        feed.send(line(f"moves-{time.time_ns()}-{n}", grid, f"moves {n}", channel="above"))
        numbers.append(feed.answer()["case"])
    feed.close()
    probe, found, flushes = tui_probe(), {move: [] for move in MOVES}, []
    session = probe.Session(console(store), 200, 60, environment())
    session.pump(probe.now() + 2)
    session.send(b"3")
    session.pump(probe.now() + 0.5)
    for number in numbers:
        session.send(b"\x1b")
        session.pump(probe.now() + 0.3)
        session.send(b"/")
        session.pump(probe.now() + 0.1)
        session.send(f"#{number}".encode() + b"\r")
        session.pump(probe.now() + 1.3)
        for move, keys in MOVES.items():
            if move == "close":
                for words in BETWEEN:
                    subprocess.run([PROGRAM, words[0], number, *words[1:], "--store", str(store)],
                                   capture_output=True, env=environment(), check=False)
                session.pump(probe.now() + 1.2)
            flushes.append(flush(bench.folder))
            took = settled(session, keys)
            if took is not None:
                found[move].append(took)
    session.finish([b"\x1b", b"q"], 2)
    closed, = stored(store, "SELECT count(*) FROM case_now WHERE node = 5 AND channel = 'above'")[0]
    bench.row("moves that came to a closing", closed, "", f"of {CASES}", "", None, closed == CASES)
    disk = probe.quant(flushes, 0.99) * 1000
    bench.row("one flush of a page, median", statistics.median(flushes) * 1000, "ms", "")
    bench.row("one flush of a page, p99", disk, "ms", "")
    for move, times in found.items():
        bench.row(f"{move}, key to settled screen, median",
                  statistics.median(times) * 1000 if times else None, "ms", "")
        bench.under(f"{move}, key to settled screen, p99",
                    probe.quant(times, 0.99) * 1000 if times else None, "ms", disk + 20, disk)
    for figure in durable(bench):
        bench.row(*figure)


def durable(bench):
    """What the program itself says of a command until it is on disk, and of a move of 500."""
    out = subprocess.run([PROGRAM, "bench", "moves", "--store", str(bench.folder / "bench-moves.db")],
                         capture_output=True, text=True, env=environment(), check=True).stdout
    for name, figure, *_ in (row.split("\t") for row in out.splitlines()):
        milliseconds = float(figure) / 1000
        bar = 1000 if name.startswith("bulk") else None
        yield (f"{name}, command to disk", milliseconds, "ms", f"≤ {bar}" if bar else "", "", None,
               milliseconds <= bar if bar else None)


PARTS = (moves,)
