"""Holds the past of the 121,145 cases of Boston against figures counted from their file, and against
replays of the log from nothing; and times the steps through it.

    check_past.py [--moments N]

A step of a day is measured from the key to the drawn frame at 200x60, without a terminal.
"""
from __future__ import annotations

import argparse
import csv
import gzip
import io
import random
from datetime import datetime, timedelta, timezone

from checks import DATA, Check, Workplace, init, run

BOSTON = DATA / "cases/boston-311-2015.csv.gz"
CITY_TIME = timezone(timedelta(hours=8))
DAY_BACK_MS = 150


def local(text: str) -> datetime:
    return datetime.strptime(text, "%m/%d/%Y %I:%M:%S %p").replace(tzinfo=CITY_TIME)


def spans() -> list[tuple[datetime, datetime | None]]:
    """When each case was there, and when it was closed: never before it was opened."""
    with gzip.open(BOSTON, "rt", encoding="utf-8-sig", newline="") as f:
        rows = list(csv.DictReader(f))
    return [(local(r["OPEN_DT"]),
             max(local(r["OPEN_DT"]), local(r["CLOSED_DT"])) if r["CLOSED_DT"] else None)
            for r in rows]


def check_figures(check: Check, store, moments: int) -> None:
    """Open and closed cases at random moments, counted from the file."""
    cases = spans()
    dice = random.Random(20261121)
    for _ in range(moments):
        at = datetime(2015, 1, 1, tzinfo=CITY_TIME) + timedelta(seconds=dice.randrange(375 * 86_400))
        opened = sum(o <= at for o, _ in cases)
        closed = sum(c is not None and c <= at for _, c in cases)
        said = run("stats", "--store", store, "--by", "state", "--format", "csv", "--at",
                   at.isoformat())
        if not check.same(said.code, 0, f"stats --at {at}: {said.complaint}"):
            continue
        rows = {r["key"]: r for r in csv.DictReader(io.StringIO(said.text))}
        check.same((int(rows["all"]["open"]), int(rows["closed"]["closed"])),
                   (opened - closed, closed), f"open and closed at {at}")


def check_moments(check: Check, store, moments: int) -> None:
    """Random moments against replays, and the time of a step."""
    out = run("bench", "past", "--store", store, "--at", "2015-12-20 12:00", "--moments", moments,
              timeout=900)
    check.same(out.code, 0, f"bench past: {out.complaint[-800:]}")
    figures = {name: float(figure) for name, figure, *_ in
               (line.split("\t") for line in out.text.splitlines())}
    for name, figure in figures.items():
        check.note(f"{name}: {figure:,.0f}" + ("" if "moments" in name else " us"))
    check.that(figures.get("day back p50", 1e9) <= DAY_BACK_MS * 1_000,
               f"a day back takes {figures.get('day back p50')} us, bar {DAY_BACK_MS} ms")
    check.same(figures.get("moments like their replays"), moments, "moments like their replays")
    check.note(f"peak memory {out.peak_kb / 1024:.0f} MB, of the replays")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--moments", type=int, default=200)
    moments = parser.parse_args().moments
    check = Check("the past")
    with Workplace("past") as folder:
        store = folder / "boston.db"
        check.same(init(store).code, 0, "init")
        with gzip.open(BOSTON, "rb") as f:
            data = f.read()
        taken = run("replay", "--store", store, "--format", "boston", "--at-once", "-", stdin=data)
        check.same(taken.code, 0, f"replay: {taken.complaint[-400:]}")
        check_figures(check, store, 20)
        check_moments(check, store, moments)
    check.done()


main()
