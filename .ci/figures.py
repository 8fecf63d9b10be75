"""Figures counted independently of the program, from the files themselves."""
from __future__ import annotations

import csv
import io
import shutil
import sqlite3
from collections import Counter
from datetime import datetime, timezone

from checks import Check, run


def stored(store, query: str, *values) -> list[tuple]:
    """Rows of a store, read with another program's eyes."""
    db = sqlite3.connect(f"file:{store}?mode=ro", uri=True, timeout=5)
    try:
        return db.execute(query, values).fetchall()
    finally:
        db.close()


def copied(store, to):
    """A copy of a store that no process has open."""
    db = sqlite3.connect(store)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    shutil.copy(store, to)
    return to


def check_grids(check: Check, store) -> None:
    """Every village has an urban grid; kinds sum up; each grid has a worker and a stand-in."""
    rows = stored(store, "SELECT code, kind, worker, stand_in FROM place WHERE length(code) = 15")
    kinds = Counter(str(kind) for _, kind, _, _ in rows)
    check.same(sorted(kinds.values()), [69, 249, 1480], f"grids by kind ({dict(kinds)})")
    urban = max(kinds, key=kinds.get)
    villages = Counter(str(code)[:12] for code, kind, _, _ in rows if str(kind) == urban)
    check.same(len(villages), 283, "villages with an urban grid")
    check.that(max(villages.values()) - min(villages.values()) <= 1,
               f"equal weights give unequal shares: {Counter(villages.values())}")
    check.same(len({code for code, *_ in rows}), len(rows), "grid codes that are one grid's own")
    check.that(all(worker and stand_in and worker != stand_in for _, _, worker, stand_in in rows),
               "a grid has no worker, no stand-in, or one person for both")
    for kind, count in kinds.items():
        if kind != urban:
            towns = Counter(str(code)[:9] for code, k, _, _ in rows if str(k) == kind)
            check.that(len(towns) == 17 and max(towns.values()) - min(towns.values()) <= 1,
                       f"{count} {kind} grids are shared over towns as {dict(towns)}")


# What the channels of Boston's records stand for here, as `griddesk help replay` says.
BOSTON_CHANNELS = {
    "Constituent Call": "hotline", "Citizens Connect App": "snap", "Self Service": "snap",
    "City Worker App": "patrol", "Employee Generated": "department",
    "Maximo Integration": "department", "Twitter": "media",
}


class Tally:
    """Counts of cases by group, each as (all, closed)."""

    def __init__(self):
        self.groups: dict[str, dict[str, list[int]]] = {}

    def add(self, is_closed: bool, **keys: str) -> None:
        """Counts one case under a key of each grouping."""
        for by, key in keys.items():
            counts = self.groups.setdefault(by, {}).setdefault(key, [0, 0])
            counts[0] += 1
            counts[1] += is_closed


def boston(rows) -> Tally:
    """Boston's cases by state, category and channel, counted from the file."""
    tally = Tally()
    for r in rows:
        is_closed = bool(r["CLOSED_DT"])
        # An open case lies in its department's queue; every row names a department.
        tally.add(is_closed, state="closed" if is_closed else "dispatched",
                  category=f"{r['REASON'].strip()}/{r['TYPE'].strip()}",
                  channel=BOSTON_CHANNELS[r["Source"]])
    return tally


def messages(rows) -> Tally:
    """The messages by state and channel, counted from the file."""
    tally = Tally()
    for r in rows:
        is_closed = bool(r["reply_time"])
        tally.add(is_closed, state="closed" if is_closed else "received", channel="hotline")
    return tally


def statistics(check: Check, store, by: str) -> dict[str, dict[str, str]]:
    """`griddesk stats --by …` as a table by its first column."""
    out = run("stats", "--store", store, "--by", by, "--format", "csv")
    check.same(out.code, 0, f"stats --by {by}: {out.complaint}")
    table = csv.DictReader(io.StringIO(out.text))
    return {row["key"]: row for row in table}


def rate(part: int, whole: int) -> str:
    """A rate as it is printed: per cent, two decimals, a dash without a denominator."""
    if not whole:
        return "-"
    hundredths = (20_000 * part + whole) // (2 * whole)
    return f"{hundredths // 100}.{hundredths % 100:02}%"


def check_statistics(check: Check, store, wanted: Tally, exported: list[dict]) -> None:
    """The program's figures beside those counted from the file, and beside its own export, whose
    rows were compared with the file one by one."""
    now = datetime.now(timezone.utc)
    for by, groups in wanted.groups.items():
        table = statistics(check, store, by)
        total = table.pop("all", None)
        got = {k: [int(r["total"]), int(r["closed"])] for k, r in table.items() if int(r["total"])}
        check.same(got, groups, f"stats --by {by}: cases and closed cases")
        check.that(total is not None and all(
            int(total[c]) == sum(int(r[c]) for r in table.values())
            for c in ("total", "open", "closed", "on_time", "overdue", "due")),
            f"stats --by {by}: the last row is not the sum: {total}")
        limited, on_time, overdue = Counter(), Counter(), Counter()
        for r in exported:
            if r["state"] == "closed":
                limited[r[by]] += r["on_time"] != ""
                on_time[r[by]] += r["on_time"] == "yes"
            elif r["due"]:
                overdue[r[by]] += datetime.fromisoformat(r["due"]) < now
        for key, row in table.items():
            ours = [int(row[c]) for c in ("with_limit", "on_time", "overdue", "open", "due")]
            is_open = int(row["total"]) - int(row["closed"])
            check.same(ours, [limited[key], on_time[key], overdue[key], is_open,
                              int(row["closed"]) + overdue[key]],
                       f"stats --by {by}, {key}: with limit, on time, overdue, open, due")
            check.same((row["closing_rate"], row["on_time_rate"]),
                       (rate(int(row["closed"]), int(row["due"])),
                        rate(int(row["on_time"]), int(row["due"]))),
                       f"stats --by {by}, {key}: rates")
