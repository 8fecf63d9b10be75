"""Where the time goes that a figure takes: `profile.py churn` for a console while 90 grids change each
second, `profile.py lone` for a feed of one event at a time. Needs valgrind and strace, and a program
with its symbols; the store is made by `measure.py --keep FOLDER`.
"""
from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from checks import PROGRAM, environment
from feeding import line
from figures import copied, stored
from measure_screen import Churn, tui_probe
from measure_store import one_at_a_time

# What a console does with a change, by the functions in which it begins (mangled names).
CHURN = {
    "looking whether anybody wrote, and what changed": r"^\$s8griddesk11ConsoleLoopC8takeTime",
    "- the counters of the grids": r"^\$s5Store10TallyCacheV7picture",
    "reading the list again": r"^\$s8griddesk9StoreDeskC4page_",
    "drawing": r"^\$s7Console7PictureV6updateySb",
    "- the map": r"^\$s7Console7MapViewV4draw",
    "- the list": r"^\$s7Console9WatchViewV8drawNext",
    "- the footer": r"^\$s7Console11FooterLinesV4draw",
    "finding and writing what differs": r"^\$s8Terminal11FrameWriterV6update",
}


def inclusive(path: Path) -> dict[str, int]:
    """Instructions by function with all it calls, as callgrind wrote them down."""
    names, own, calls = {}, {}, {}
    def name(text: str) -> str:
        number, given = re.match(r"\((\d+)\)(?: (.*))?", text).groups()
        if given:
            names[number] = given
        return number
    current, lines = None, iter(path.open(errors="replace"))
    for text in lines:
        if text.startswith("fn="):
            current = name(text[3:])
        elif text.startswith("cfn="):
            called = name(text[4:])
        elif text.startswith("calls="):
            cost = int(next(lines).split()[1])
            if called != current:
                calls[current] = calls.get(current, 0) + cost
        elif text[:1].isdigit() or text[:1] in "+-*":
            parts = text.split()
            if len(parts) == 2 and parts[1].isdigit():
                own[current] = own.get(current, 0) + int(parts[1])
    found = {names[n]: own.get(n, 0) + calls.get(n, 0) for n in {*own, *calls}}
    found[""] = sum(own.values())
    return found


def churn(folder: Path, seconds: float) -> None:
    """Instructions a second of a console on Watch, by what they are for."""
    store = copied(folder / "city-121145.db", folder / "profile.db")
    with tempfile.TemporaryDirectory() as out:
        argv = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}/cg",
                "--instr-atstart=no", PROGRAM, "--store", str(store), "--lang", "zh"]
        probe = tui_probe()
        session = probe.Session(argv, 200, 60, environment())
        session.pump(probe.now() + 12)
        def control(*words: str) -> None:
            subprocess.run(["callgrind_control", *words, str(session.pid)], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with Churn(store):
            session.pump(probe.now() + 3)
            control("-i", "on")
            session.pump(probe.now() + seconds)
            control("-i", "off")
            control("-d")
        session.finish([b"q"], 5)
        costs = inclusive(max(Path(out).glob("cg*"), key=lambda p: p.stat().st_size))
    whole = costs[""]
    print(f"{whole / seconds / 1e6:6.2f} M instructions a second")
    for said, pattern in CHURN.items():
        cost = max((c for n, c in costs.items() if re.search(pattern, n.split("/")[-1])), default=0)
        print(f"{100 * cost / whole:5.0f} %  {said}")


def lone(folder: Path, seconds: float) -> None:
    """The time of one acknowledged event, and how much of it is the disk's."""
    empty = folder / "empty.db"
    grid = str(stored(empty, "SELECT min(code) FROM place WHERE length(code) = 15")[0][0])
    rate = one_at_a_time(copied(empty, folder / "profile.db"), grid, seconds)
    count, store = 2_000, copied(empty, folder / "profile.db")
    with tempfile.NamedTemporaryFile("r") as told:
        argv = ["strace", "-f", "-c", "-w", "-o", told.name, PROGRAM, "feed", "--store", str(store), "-"]
        feed = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                env=environment())
        for n in range(count):
            feed.stdin.write(line(f"lone-{time.time_ns()}-{n}", grid))
            feed.stdin.flush()
            feed.stdout.readline()
        feed.communicate()
        table = told.read()
    print(f"{1e6 / rate:6.0f} µs an event")
    found = {}
    for call in ("fdatasync", "pwrite64", "pread64", "fcntl", "read", "write"):
        row = re.search(rf"^\s*\S+\s+(\S+)\s+\S+\s+(\d+).*\b{call}$", table, re.M)
        found[call] = (float(row[1]) * 1e6, int(row[2])) if row else (0.0, 0)
    # What strace adds to each call is seen in the locks, which take next to nothing themselves.
    added = found["fcntl"][0] / max(1, found["fcntl"][1])
    for call, (time_spent, calls) in found.items():
        if call != "fcntl" and calls:
            print(f"{max(0, time_spent - calls * added) / count:6.0f} µs of it in {call}, "
                  f"{calls / count:.1f} calls")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=("churn", "lone"))
    parser.add_argument("--keep", type=Path, required=True, help="the folder of measure.py's stores")
    parser.add_argument("--seconds", type=float, default=15)
    options = parser.parse_args()
    {"churn": churn, "lone": lone}[options.what](options.keep, options.seconds)
    for left in options.keep.glob("profile.db*"):
        os.unlink(left)


if __name__ == "__main__":
    sys.exit(main())
