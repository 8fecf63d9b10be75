"""What is seen through a terminal: start, idle, keys, memory, changes, beside htop, btop and tig."""
from __future__ import annotations

import functools
import importlib.util
import random
import re
import statistics
import subprocess
import sys
import threading
import time

from checks import PROGRAM, ROOT, environment
from feeding import Feed, line
from figures import copied, stored

HTOP = ("htop", "-d", "10")
BOSTON = 121_145


@functools.cache
def tui_probe():
    """The probe as a module, for what its command line does not offer."""
    path = ROOT.parent / "shared/tools/tui_probe.py"
    spec = importlib.util.spec_from_file_location("tui_probe", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["tui_probe"] = module
    spec.loader.exec_module(module)
    return module


def console(store, *more) -> list[str]:
    return [PROGRAM, "--store", str(store), "--lang", "zh", *more]


def middle(values):
    known = [v for v in values if v is not None]
    return statistics.median(known) if known else None


def repository(bench):
    """A git repository of 30,000 commits for tig to show."""
    path = bench.folder / "commits"
    if path.exists():
        return path
    subprocess.run(["git", "init", "-q", path], check=True)
    script = []
    for n in range(1, 30_001):
        message = f"Commit number {n} of a repository to page through\n"
        script.append(f"commit refs/heads/main\nmark :{n}\ncommitter A <a@example.org> "
                      f"{1_700_000_000 + n * 60} +0000\ndata {len(message)}\n{message}"
                      + (f"from :{n - 1}\n" if n > 1 else "")
                      + f"M 644 inline f\ndata {len(str(n))}\n{n}\n")
    subprocess.run(["git", "-C", path, "fast-import", "--quiet"], input="".join(script).encode(),
                   check=True)
    subprocess.run(["git", "-C", path, "symbolic-ref", "HEAD", "refs/heads/main"], check=True)
    subprocess.run(["git", "-C", path, "reset", "-q", "--hard"], check=True)
    return path


def tig(bench) -> list[str]:
    return ["env", "-C", str(repository(bench)), "tig"]


def starts(bench) -> None:
    """From the start of the process to the first full frame of Watch, files in the cache."""
    def content(argv):
        got = bench.probe(argv, "--starts", 5, "--pyte", "--settle", 1, "--quit", "q")["starts"]
        return got["content95_ms"]["median"]
    found = {name: [] for name in ("btop", *bench.options.cases)}
    for _ in range(bench.options.rounds):
        found["btop"].append(content(["btop"]))
        for cases in bench.options.cases:
            found[cases].append(content(console(bench.store(cases))))
    btop = middle(found["btop"])
    for cases in bench.options.cases:
        bench.against(f"start to full Watch, {cases:,} cases", middle(found[cases]), "ms", btop,
                      "btop", 1.0)
    if 10_000 in found and 1_000_000 in found:
        bench.against("start at 10^6 against 10^4", middle(found[1_000_000]), "ms",
                      middle(found[10_000]), "own", 1.2)


def idle(bench) -> None:
    """A second's refresh with nothing new."""
    store, ours, theirs = bench.store(BOSTON), [], []
    for _ in range(bench.options.rounds):
        for argv, found in ((HTOP, theirs), (console(store), ours)):
            found.append(bench.probe(argv, "--seconds", bench.options.seconds, "--settle", 2,
                                     "--quit", "q")["idle"])
    def of(found, key):
        return middle([f[key] for f in found])
    bench.against("idle CPU", of(ours, "cpu_percent"), "%", of(theirs, "cpu_percent"), "htop", 0.15)
    bench.under("idle output", of(ours, "bytes_per_s"), "B/s", 20, of(theirs, "bytes_per_s"))
    bench.under("idle wake-ups", of(ours, "wakeups_per_s"), "/s", 5, of(theirs, "wakeups_per_s"))


class Churn:
    """A process beside the console that changes 90 grids each second."""

    def __init__(self, store):
        self.grids = [str(c) for c, in stored(store, "SELECT code FROM place WHERE length(code) = 15")]
        self.feed, self.over = Feed(store), threading.Event()
        self.thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        rng, tick, began = random.Random(3), 0, time.monotonic()
        run = time.time_ns()
        while not self.over.wait(max(0.0, began + tick - time.monotonic())):
            tick += 1
            self.feed.send(b"".join(line(f"churn-{run}-{tick}-{n}", grid, "changes", source="churn")
                                    for n, grid in enumerate(rng.sample(self.grids, 90))))
            for _ in range(90):
                self.feed.answer()

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.over.set()
        self.thread.join()
        self.feed.close()


def churn(bench) -> None:
    """CPU, bytes a changed cell and writes a frame while 90 grids change each second."""
    store = copied(bench.store(BOSTON), bench.folder / "churn.db")
    views = {"Watch": (), "Map": ("--before", "2@0.3")}
    ours, theirs = {v: [] for v in views}, []
    for _ in range(max(2, bench.options.rounds // 2)):
        theirs.append(bench.probe(HTOP, "--seconds", bench.options.seconds, "--settle", 2, "--quit",
                                  "q")["idle"]["cpu_percent"])
        for view, before in views.items():
            with Churn(store):
                ours[view].append(bench.probe(
                    console(store), "--seconds", bench.options.seconds, "--settle", 2, "--pyte",
                    *before, "--quit", "q"))
    for view, found in ours.items():
        idle = [f["idle"] for f in found]
        frames = [f.get("frames", {}).get("idle", {}) for f in found]
        bench.against(f"CPU, 90 grids change a second, {view}",
                      middle([i["cpu_percent"] for i in idle]), "%", middle(theirs), "htop idle", 0.5)
        bench.under(f"bytes a changed cell, {view}",
                    middle([f.get("bytes_per_changed_cell") for f in frames]), "B", 6)
        bench.row(f"cells changed a frame, {view}", middle([f.get("cells_per_frame") for f in frames]),
                  "cells", "")
        bench.under(f"write() calls a frame, {view}",
                    middle([i["writes_per_s"] / max(i["bursts_per_s"], 0.01) for i in idle]), "", 2)


def answered(argv, view: str, walk: list[str], pause: float) -> list[tuple[float, float, int, str]]:
    """For each key of a walk the ms to the first and to the last byte of its answer, its bytes and
    the key; keys without an answer are left out, whose answer the next tick of the clock is not."""
    probe = tui_probe()
    env = environment()
    session = probe.Session(argv, 200, 60, env)
    session.pump(probe.now() + 1.5)
    if view:
        session.send(view.encode())
        session.pump(probe.now() + 0.5)
    found = []
    for key in walk:
        sent, mark = session.send(probe.key_bytes(key, session.app_cursor)), len(session.log)
        # Silence of 5 ms ends an answer: with more of it the clock's tick, once a second, would be
        # taken for the end of every fiftieth.
        burst = session.wait_burst(sent, 0.005, 0.3)
        if burst and not is_clock(b"".join(d for _, kind, d in session.log[mark:] if kind == "o")):
            found.append(((burst[0] - sent) * 1000, (burst[1] - sent) * 1000, burst[2], key))
        session.pump(sent + pause)
    session.finish([b"q", b"q"], 2)
    return found


def is_clock(output: bytes) -> bool:
    """Whether nothing was written but digits of the time of day."""
    text = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]|\x1b[()][0-9A-Z]|\x1b[78]|[\b\r]", b"", output)
    return len(text) <= 8 and not text.strip(b"0123456789:")


def keys(bench) -> None:
    """Cursor keys in the list and on the map, and page down, beside tig's. The samples of all
    rounds are taken together, so that a p99 stands on many of them."""
    store, tigs = bench.store(BOSTON), tig(bench)
    down, page = ["<Down>"] * 300, ["<PageDown>"] * 150
    about = (["<Right>"] * 8 + ["<Down>"] * 8 + ["<Left>"] * 8 + ["<Up>"] * 8) * 9
    big = [c for c in bench.options.cases if c >= BOSTON]
    runs = {"tig": (tigs, "", down, 0.02), "list": (console(store), "3", down, 0.02),
            "map": (console(store), "2", about, 0.02), "tig page": (tigs, "", page, 0.03)}
    for cases in big:
        runs[f"page {cases}"] = (console(bench.store(cases)), "3", page, 0.03)
    found = {name: [] for name in runs}
    for _ in range(bench.options.rounds):
        for name, run in runs.items():
            found[name] += answered(*run)
    quantile = tui_probe().quant
    def of(name, part, q):
        return quantile([k[part] for k in found[name]], q)
    for name in ("list", "map"):
        for q, bar in ((0.5, 1.0), (0.99, 1.5)):
            bench.against(f"cursor key, {name}, first byte p{q * 100:.0f}", of(name, 0, q), "ms",
                          of("tig", 0, q), "tig", bar)
        bench.row(f"bytes a key, {name}", of(name, 2, 0.5), "B", "", of("tig", 2, 0.5))
        bench.row(f"keys answered, {name}", len(found[name]), "",
                  f"of {len(runs[name][2]) * bench.options.rounds}")
    for cases in big:
        for q, bar in ((0.5, 1.0), (0.99, 2.0)):
            bench.against(f"page down at {cases:,} cases, end of frame p{q * 100:.0f}",
                          of(f"page {cases}", 1, q), "ms", of("tig page", 1, q), "tig", bar)


# Keys of each view that ask for nothing and change nothing in the city: moving, opening, switching.
WALKS = {
    "Watch": ["1", *["<Down>"] * 20, "<Tab>", *["<Right>", "<Down>"] * 10, "<Tab>", "<Enter>", "<Esc>",
              "<PageDown>", "<Home>", "L", "L"],
    "Map": ["2", *["<Right>", "<Down>"] * 12, "<Tab>", "<Tab>", "m", "m", "m", "m", "z", *["<Left>"] * 6,
            "z", "<Up>", "<Esc>", "<Esc>"],
    "Cases": ["3", *["<Down>"] * 30, *["<PageDown>"] * 10, *["<PageUp>"] * 5, "<End>", "<Home>", " ", " ",
              "<Enter>", "<Down>", "<Esc>"],
    "card": ["3", *["<Enter>", "<Down>", "<Up>", "<Esc>", "<Down>"] * 8],
    "Patrol": ["4", *["<Down>"] * 8, "<Enter>", *["<Down>"] * 6, "<Enter>", "<Down>", "<Left>", "<Left>"],
    "Log": ["9", *["<Up>"] * 20, *["<PageUp>"] * 10, *["<PageDown>"] * 5, "<Home>", "<End>"],
    "help": ["?", *["<Down>"] * 10, "<PageDown>", "<Esc>", ":", "m", "a", "p", "<Esc>"],
    "filter": ["3", "/", *"late", " ", *"town:", "<Esc>"],
}


def views(bench) -> None:
    """Any key in any view, to the settled screen, beside htop's own cursor keys."""
    store = bench.store(BOSTON)
    theirs, ours = [], {name: [] for name in WALKS}
    for _ in range(bench.options.rounds):
        theirs += answered(HTOP, "", ["<Down>", "<Up>"] * 60, 0.04)
        for name, walk in WALKS.items():
            ours[name] += answered(console(store), "", walk, 0.08)
    quantile = tui_probe().quant
    ends = sorted(k[1] for k in theirs)
    # What comes long after a key, in a few bytes, is the clock.
    every = sorted((k[1], name, k[3]) for name, found in ours.items() for k in found
                   if k[0] < 50 or k[2] > 40)
    for name in WALKS:
        bench.against(f"keys in {name}, end of frame p99",
                      quantile([e[0] for e in every if e[1] == name], 0.99), "ms",
                      quantile(ends, 0.99), "htop", 1.0)
    bench.against(f"{len(every)} keys in all views, end of frame p99",
                  quantile([e[0] for e in every], 0.99), "ms", quantile(ends, 0.99), "htop", 1.0)
    bench.row("Esc, end of frame p50", quantile([e[0] for e in every if e[2] == "<Esc>"], 0.5), "ms", "")
    for ms, name, key in every[:-6:-1]:
        bench.row(f"among the slowest: {key} in {name}", ms, "ms", "")


def flood(bench) -> None:
    """500 keys in one write."""
    store = bench.store(BOSTON)
    for name, before in (("list", "3@0.3"), ("map", "2@0.3")):
        found = [bench.probe(console(store), "--before", before, "--keys", "j:500@0", "--settle", 1.5,
                             "--quit", "q")["keys"][0] for _ in range(bench.options.rounds)]
        bench.under(f"500 keys in one write, {name}",
                    middle([f["end_ms"] and f["end_ms"]["median"] for f in found]), "ms", 10)


def memory(bench) -> None:
    """The peak of memory after a walk through the views."""
    for cases in bench.options.cases:
        got = bench.probe(console(bench.store(cases)), "--settle", 1.5,
                          *sum((["--before", b] for b in ("2:1@0.3", "m:3@0.2", "3:1@0.3",
                                "<PageDown>:60@0.05", "<Enter>:1@0.3", "<Esc>:1@0.3", "4:1@0.3",
                                "9:1@0.3", "<PageDown>:20@0.05", "1:1@0.3")), []),
                          "--seconds", 3, "--quit", "q")
        bench.under(f"peak memory, {cases:,} cases", got["memory"]["rss_peak_kb"] / 1024, "MB",
                    20 if cases > BOSTON else 16)


def seen(bench) -> None:
    """From the acknowledgement of another process to the text on this screen."""
    probe = tui_probe()
    store = copied(bench.store(10_000), bench.folder / "seen.db")
    grid = str(stored(store, "SELECT min(code) FROM place WHERE length(code) = 15")[0][0])
    session = probe.Session(console(store), 200, 60, environment())
    session.pump(probe.now() + 2)
    feed, waits = Feed(store), []
    rng = random.Random(5)
    for n in range(15):
        session.pump(probe.now() + rng.random())
        mark = len(session.log)
        feed.send(line(f"seen-{time.time_ns()}", grid, f"seen{n}seen", urgency="emergency"))
        answer = feed.answer()
        told = probe.now()
        number = str(answer["case"]).encode()
        while probe.now() - told < 3:
            session.pump(probe.now() + 0.01)
            out = b"".join(d for _, k, d in session.log[mark:] if k == "o")
            if f"seen{n}seen".encode() in out or number in out or number[-4:] in out:
                waits.append(probe.now() - told)
                break
        else:
            waits.append(3.0)
    feed.close()
    session.finish([b"q"], 2)
    bench.under("written elsewhere, on this screen: median", statistics.median(waits), "s", 1)
    bench.under("written elsewhere, on this screen: longest of 15", max(waits), "s", 1.0)


PARTS = (starts, idle, churn, keys, views, flood, memory, seen)
