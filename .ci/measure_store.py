"""What is measured without a screen: queues, tallies, feeds and loads, beside SQLite's own."""
from __future__ import annotations

import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time

from checks import PROGRAM, init, run
from feeding import Feed, line
from figures import copied, stored


def queues(bench) -> None:
    """The first 50 of every queue and the map's tallies, as the program's own bench times them."""
    found, lengths = {}, {}
    for cases in bench.options.cases:
        out = run("bench", "queues", "--store", bench.store(cases), timeout=300)
        if out.code:
            bench.row("first 50 of any queue", None, "µs", "flat", "", None, False)
            print(out.complaint)
            return
        for row in out.text.splitlines():
            name, figure, unit, *rows = row.split("\t")
            found.setdefault((name, unit), {})[cases] = float(figure)
            lengths.setdefault((name, unit), {})[cases] = max(1, int(rows[0])) if rows else 1
    for (name, unit), figures in found.items():
        # A page that is not full is compared by its rows.
        length = lengths[name, unit]
        ends = [figures[n] / length[n] for n in (min(figures), max(figures))]
        if len(set(length.values())) > 1:
            name += f" ({' / '.join(str(length[n]) for n in sorted(length))} rows)"
        said = " / ".join(f"{figures[c]:.3g}" for c in sorted(figures))
        if "tall" in name:
            worst = max(figures.values()) / (1000 if unit in ("us", "µs") else 1)
            bench.row(f"{name} at {len(figures)} sizes", said, unit, "≤ 1 ms", "", None, worst <= 1)
        else:
            ratio = ends[1] / ends[0] if ends[0] else None
            bench.row(f"{name} at {len(figures)} sizes", said, unit, "≤ 2 × between the ends", "",
                      ratio, ratio is not None and ratio <= 2)


def loop(folder, seconds: float) -> float:
    """Rows a second of a bare loop: one row a transaction, WAL, FULL, nothing else."""
    path = folder / "loop.db"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT)")
    body, count, until = "x" * 200, 0, time.monotonic() + seconds
    began = time.monotonic()
    while time.monotonic() < until:
        db.execute("INSERT INTO t (body) VALUES (?)", (body,))
        count += 1
    rate = count / (time.monotonic() - began)
    db.close()
    for left in folder.glob("loop.db*"):
        left.unlink()
    return rate


def one_at_a_time(store, grid: str, seconds: float) -> float:
    """Acknowledged events a second when each waits for the answer to the one before."""
    feed, count = Feed(store), 0
    out, into = feed.process.stdout.fileno(), feed.process.stdin.fileno()
    run_id = time.time_ns()
    lines = [line(f"one-{run_id}-{n}", grid, "a lamp is out") for n in range(int(seconds * 12_000))]
    feed.send(lines.pop())
    feed.answer()
    began = time.monotonic()
    for data in lines:
        os.write(into, data)
        piece = os.read(out, 65536)
        while not piece.endswith(b"\n"):
            piece += os.read(out, 65536)
        count += 1
        if time.monotonic() - began > seconds:
            break
    rate = count / (time.monotonic() - began)
    feed.close()
    return rate


def feeds(bench) -> None:
    """A feed of single events beside a bare loop, and a grouped one beside `sqlite3 .import`."""
    empty = bench.folder / "empty.db"
    for left in bench.folder.glob("empty.db*"):
        left.unlink()
    init(empty)
    grids = [str(c) for c, in stored(empty, "SELECT code FROM place WHERE length(code) = 15")]
    single, bare = [], []
    for n in range(bench.options.rounds):
        bare.append(loop(bench.folder, 2))
        single.append(one_at_a_time(copied(empty, bench.folder / f"one-{n}.db"), grids[0], 2))
    bench.against("feed, one acknowledged event a transaction", statistics.median(single), "/s",
                  statistics.median(bare), "bare loop", 0.6, at_least=True)

    count = 100_000
    ndjson, table = bench.folder / "lines.ndjson", bench.folder / "lines.csv"
    with open(ndjson, "wb") as a, open(table, "w") as b:
        for n in range(count):
            text = line(f"group-{n}", grids[n * 7919 % len(grids)], f"lamp {n} is out", category="lamp")
            a.write(text)
            e = json.loads(text)
            b.write(",".join((e["source"], e["id"], e["at"], e["kind"], e["text"], e["grid"],
                              e["category"], e["channel"])) + "\n")
    grouped, imported, peaks = [], [], []
    for n in range(max(2, bench.options.rounds // 2)):
        imported.append(count / imports(bench.folder, table))
        store = copied(empty, bench.folder / f"grouped-{n}.db")
        with open(ndjson, "rb") as file:
            fed = run("feed", "--store", store, "-", stdin=file, timeout=300)
        if fed.code or fed.out.count(b'"ok":true') != count:
            print(fed.complaint, fed.out[:300])
        grouped.append(count / fed.seconds)
        peaks.append(fed.peak_kb)
    bench.against("feed, grouped", statistics.median(grouped), "/s", statistics.median(imported),
                  "sqlite3 .import, three indexes", 0.3, at_least=True)
    bench.row("feed, grouped: peak memory", max(peaks) / 1024, "MB", "")
    bench.under("feed, a lone event: answer", lone(copied(empty, bench.folder / "lone.db"), grids[0]),
                "ms", 20)
    for left in bench.folder.glob("*-[0-9].db*"):
        left.unlink()


def imports(folder, table) -> float:
    """Seconds `sqlite3 .import` takes for the same lines into a table with three indexes."""
    path = folder / "import.db"
    script = ("PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n"
              "CREATE TABLE t (source, id, at, kind, text, grid, category, channel);\n"
              "CREATE UNIQUE INDEX a ON t (source, id);\nCREATE INDEX b ON t (grid, kind);\n"
              f"CREATE INDEX c ON t (channel, category, at);\n.mode csv\n.import {table} t\n")
    began = time.monotonic()
    subprocess.run(["sqlite3", path], input=script.encode(), check=True, stdout=subprocess.DEVNULL)
    seconds = time.monotonic() - began
    for left in folder.glob("import.db*"):
        left.unlink()
    return seconds


def lone(store, grid: str) -> float:
    """The longest a lone event waits for its answer, in ms, of twenty with pauses between."""
    feed, waits = Feed(store), []
    for n in range(20):
        time.sleep(0.1)
        began = time.monotonic()
        feed.send(line(f"lone-{n}", grid))
        feed.answer()
        waits.append((time.monotonic() - began) * 1000)
    feed.close()
    return sorted(waits)[-2]


def writes(bench) -> None:
    """System calls of a key and of a frame, where strace is there to count them."""
    if not shutil.which("strace"):
        print("skipped: strace is not installed")
        return
    store = bench.store(10_000)
    with tempfile.NamedTemporaryFile("r") as log:
        bench.probe(["strace", "-f", "-e", "trace=write,writev", "-o", log.name, PROGRAM, "--store",
                     str(store)], "--before", "3@0.3", "--keys", "j:100@0.03", "--settle", 1.5,
                    "--quit", "q")
        calls = [r for r in log.read().splitlines() if "write" in r]
    bench.row("write() calls of a run with 100 keys", len(calls), "", "≤ about 2 a frame")


PARTS = (queues, feeds, writes)
