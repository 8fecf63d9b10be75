"""Measures the program as it is seen from outside, beside its peers in the same run.

    measure.py [--rounds N] [--keep DIR] [--only WORD,...] [--cases N,...] [--seconds S]

Prints a row for each figure: ours, the bar, the peer's figure of the same run, their ratio, and
whether the bar is met. Rounds are interleaved (peer, ours, peer, ours ...) and medians are given,
since one scheduling blip spoils any single number. Needs htop, btop, tig, git, sqlite3, and pyte for
what is counted in cells; ../shared/tools/tui_probe.py does the measuring in the terminal.
Stores are made once in a temporary folder, or kept in DIR for the next run.
"""
from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import measure_moves
import measure_screen
import measure_store
from checks import DATA, PROGRAM, ROOT, environment, init, run

PROBE = ROOT.parent / "shared/tools/tui_probe.py"


class Bench:
    """The options of a run, its stores and peers, and the rows found so far."""

    def __init__(self, options, folder: Path):
        self.options, self.folder = options, folder
        self.rows: list[tuple] = []
        self.failed = 0

    def row(self, figure: str, ours, unit: str, bar, peer="", ratio=None, holds=None) -> None:
        """Says one figure. `holds` is None where there is no bar."""
        def said(v):
            return "" if v is None else f"{v:.3g}" if isinstance(v, float) else str(v)
        verdict = "" if holds is None else "PASS" if holds else "FAIL"
        self.failed += holds is False
        self.rows.append((figure, said(ours), unit, said(bar), said(peer), said(ratio), verdict))
        print(" | ".join(self.rows[-1]), flush=True)

    def against(self, figure: str, ours, unit: str, peer, peer_name: str, bar: float,
                at_least=False) -> None:
        """Says a figure whose bar is a ratio to a peer's."""
        if not ours or not peer:
            self.row(figure, ours, unit, f"{bar} × {peer_name}", peer, None, False)
            return
        ratio = ours / peer
        self.row(figure, ours, unit, f"{'≥' if at_least else '≤'} {bar} × {peer_name}", peer, ratio,
                 ratio >= bar if at_least else ratio <= bar)

    def under(self, figure: str, ours, unit: str, bar: float, peer="") -> None:
        """Says a figure whose bar is a number."""
        self.row(figure, ours, unit, f"≤ {bar:g}", peer, None, ours is not None and ours <= bar)

    def wants(self, word: str) -> bool:
        """Whether this part was asked for."""
        return not self.options.only or word in self.options.only.split(",")

    def probe(self, argv, *options, size="200x60", term="xterm-256color") -> dict:
        """One program in the probe's terminal."""
        out = subprocess.run(
            [sys.executable, str(PROBE), "--json", "--size", size, "--term", term,
             *map(str, options), "--", *map(str, argv)],
            capture_output=True, text=True, env=environment(), stdin=subprocess.DEVNULL, timeout=300)
        if out.returncode:
            raise RuntimeError(f"{argv}: {out.stderr[-500:]}")
        return json.loads(out.stdout)

    def store(self, cases: int) -> Path:
        """A store of the real city with so many cases; 121,145 is Boston's own."""
        path = self.folder / f"city-{cases}.db"
        if path.exists():
            # Every figure is one of a warm file, the peers' too.
            with open(path, "rb", buffering=0) as file:
                while file.read(1 << 24):
                    pass
            return path
        new = path.with_suffix(".new")
        for left in self.folder.glob(f"{new.name}*"):
            left.unlink()
        made = init(new)
        if made.code:
            raise RuntimeError(made.complaint)
        if cases == 121_145:
            form, source = ("boston",), DATA / "cases/boston-311-2015.csv.gz"
            data = subprocess.run(["zcat", source], capture_output=True, check=True).stdout
        else:
            form = ("csv", "--columns", "id=number,text=text,opened=opened,due=due,"
                    "closed=closed,category=category,channel=channel")
            data = made_up(cases)
        with tempfile.TemporaryFile() as file:
            file.write(data)
            del data
            file.seek(0)
            filled = run("replay", "--store", new, "--format", *form, "--at-once", "--spread", "-",
                         stdin=file, timeout=3600)
        if filled.code:
            raise RuntimeError(filled.complaint)
        self.row(f"replay of {cases:,} cases, spread", filled.seconds, "s",
                 "≤ 30" if cases == 121_145 else "", "", None,
                 filled.seconds <= 30 if cases == 121_145 else None)
        self.row(f"replay of {cases:,} cases, peak memory", filled.peak_kb / 1024, "MB", "flat")
        new.rename(path)
        for left in self.folder.glob(f"{new.name}-*"):
            left.rename(str(left).replace(".new", ".db"))
        return path


def made_up(cases: int) -> bytes:
    """Cases with times spread over a year, one in five still open; the same on every run."""
    rows = ["number,text,opened,due,closed,category,channel\n"]
    channels = ("hotline", "patrol", "hall", "snap", "chat")
    for n in range(cases):
        mixed = n * 2654435761 % 2 ** 32
        day, minute = mixed % 365, mixed // 365 % 1440
        month, dom = day // 28 % 12 + 1, day % 28 + 1
        opened = f"2026-{month:02}-{dom:02} {minute // 60:02}:{minute % 60:02}:{mixed % 60:02}"
        due = f"2026-{month:02}-{min(dom + 5, 28):02} 23:59:00"
        closed = "" if mixed % 5 == 0 else f"2026-{month:02}-{dom:02} 23:{mixed % 60:02}:59"
        rows.append(f"m-{n},路灯不亮 number {n} at the corner,{opened},{due},{closed},"
                    f"c{mixed % 40},{channels[mixed // 7 % 5]}\n")
    return "".join(rows).encode()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--cases", default="10000,121145,1000000")
    options = parser.parse_args()
    options.cases = [int(n) for n in options.cases.split(",")]
    folder = options.keep or Path(tempfile.mkdtemp(prefix="griddesk-measure-"))
    folder.mkdir(parents=True, exist_ok=True)
    bench = Bench(options, folder)
    try:
        print("figure | ours | unit | bar | peer | ratio | verdict", flush=True)
        for part in (*measure_screen.PARTS, *measure_moves.PARTS, *measure_store.PARTS):
            if bench.wants(part.__name__):
                part(bench)
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{sum(r[6] == 'PASS' for r in bench.rows)} bars met, {bench.failed} not "
          f"({Path(PROGRAM).name}, {Path(PROGRAM).stat().st_size / 1e6:.1f} MB)")


main()
