"""Runs the shipped program on the real files and compares it with figures counted independently.

    check_real.py [init messages boston snapshots]

Everything expected is counted here, from the files, by Python's csv module.
"""
from __future__ import annotations

import csv
import gzip
import io
import re
import sqlite3
import sys
from collections import Counter
from datetime import datetime, timedelta, timezone

import figures
import frames
from checks import DATA, DIVISIONS, Check, Workplace, init, run

BOSTON = DATA / "cases/boston-311-2015.csv.gz"
MESSAGES = DATA / "cases/messages-zh-2816.csv.gz"
CITY_TIME = timezone(timedelta(hours=8))


def numbers(text: str) -> list[int]:
    """Every whole number in a text, with or without separators of thousands."""
    return [int(n.replace(",", "")) for n in re.findall(r"\d{1,3}(?:,\d{3})+|\d+", text)]


def rows_of(path):
    with gzip.open(path, "rt", encoding="utf-8-sig", newline="") as f:
        return list(csv.DictReader(f))


def check_init(check: Check, folder):
    """The city of the division files: counts, codes, shares, the two farms."""
    store = folder / "city.db"
    made = init(store, "--places", DATA / "geo/places.csv",
                "--outline", DATA / "geo/210882-outline.json")
    said = made.text + made.complaint
    check.same(made.code, 0, f"exit code of init ({made.complaint})")
    for n in (17, 283, 1798, 1480, 69, 249):
        check.that(n in numbers(said), f"init does not report {n}: {said}")
    with open(DIVISIONS[1], encoding="utf-8-sig") as f:
        towns = list(csv.DictReader(f))
    with open(DIVISIONS[3], encoding="utf-8-sig") as f:
        villages = list(csv.DictReader(f))
    for farm in [t for t in towns if t["code"][6] == "4"]:
        check.that(farm["name"] in said, f"init does not name {farm['name']}: {said}")
    check.same(oct(store.stat().st_mode & 0o777), "0o600", "mode of the store")
    again = init(store)
    check.that(again.one_line_error(), f"init over a store: {again.code} {again.complaint}")

    db = sqlite3.connect(store)
    places = {str(c): n for c, n in db.execute("SELECT code, name FROM place")}
    db.close()
    by_level = Counter(len(c) for c in places)
    check.same((by_level[9], by_level[12], by_level[15]), (17, 283, 1798), "places by level")
    wanted = {r["code"]: r["name"] for r in towns + villages if r["code"][6] != "4"}
    check.same({c: n for c, n in places.items() if len(c) in (9, 12)}, wanted, "towns and villages")
    check.that(all(c.isdigit() and c[:12] in places for c in places if len(c) == 15),
               "a grid's code does not begin with its village's")
    figures.check_grids(check, store)
    with_farms = run("init", "--store", folder / "farms.db", *DIVISIONS, "--include-similar")
    check.same(with_farms.code, 0, f"init --include-similar ({with_farms.complaint})")
    check.that({19, 285} <= set(numbers(with_farms.text + with_farms.complaint)),
               f"init --include-similar: {with_farms.text}")
    for count in figures.stored(store, "SELECT count(*) FROM event"):
        check.note(f"init: 17 / 283 / 1,798 in {made.seconds:.2f} s, {count[0]:,} events")
    return store


def replayed(check: Check, store, form: str, path, count: int, bar: float):
    """Replays a file at once, twice; the second time adds nothing."""
    with gzip.open(path) as f:
        data = f.read()
    first = run("replay", "--store", store, "--format", form, "--at-once", "-", stdin=data,
                timeout=600)
    said = first.text + first.complaint
    check.same(first.code, 0, f"replay of {form}: {first.complaint[-600:]}")
    check.that(count in numbers(said), f"replay of {form} does not say {count:,}: {said[-800:]}")
    check.note(f"replay of {count:,} {form}: {first.seconds:.1f} s "
               f"({count / first.seconds:,.0f} cases/s), peak {first.peak_kb / 1024:.1f} MB; "
               f"bar 30 s for Boston")
    check.that(first.seconds <= bar, f"replay of {form} took {first.seconds:.1f} s, bar {bar} s")
    check.that(first.growth_kb <= 4 * 1024 or first.seconds < 3,
               f"replay of {form}: memory grew by {first.growth_kb} kB in its second half")
    rows = figures.stored(store, "SELECT count(*) FROM event")
    again = run("replay", "--store", store, "--format", form, "--at-once", "-", stdin=data,
                timeout=600)
    check.same(again.code, 0, f"second replay of {form}: {again.complaint[-600:]}")
    check.same(figures.stored(store, "SELECT count(*) FROM event"), rows,
               f"events after a second replay of {form}")
    return said


def verified(check: Check, store, what: str) -> None:
    verdict = run("verify", "--store", store, timeout=300)
    check.same(verdict.code, 0, f"verify of {what}: {verdict.text} {verdict.complaint}")
    check.note(f"verify of {what}: {verdict.seconds:.1f} s, {verdict.peak_kb / 1024:.1f} MB")


def exported(check: Check, store) -> dict[str, dict]:
    """All cases of a store as `griddesk cases` gives them, by the number they had outside."""
    out = run("cases", "--store", store, "--format", "csv", "--limit", "1000000", timeout=300)
    check.same(out.code, 0, f"cases --format csv: {out.complaint}")
    rows = list(csv.DictReader(io.StringIO(out.text)))
    check.note(f"cases --format csv: {len(rows):,} rows in {out.seconds:.1f} s, "
               f"{out.peak_kb / 1024:.1f} MB")
    check.same(len({r["case"] for r in rows}), len(rows), "case numbers that are one case's own")
    return {r["source_id"]: r for r in rows}


def instant(text: str):
    """An exported time as an instant; it must carry its offset."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(f"{text} has no offset")
    return at


def name_rows(check: Check, what: str, rows: list[dict]) -> None:
    """Names dirty rows by their numbers, a few a line."""
    check.note(f"{len(rows):,} rows {what}" + (":" if rows else ""))
    numbers = [r["CASE_ENQUIRY_ID"] for r in rows]
    for start in range(0, len(numbers), 8):
        check.note("  " + " ".join(numbers[start:start + 8]))


def check_boston(check: Check, folder, city):
    """The 121,145 cases of Boston: times, on-time flags, counts, dirt."""
    rows = rows_of(BOSTON)
    store = figures.copied(city, folder / "boston.db")
    said = replayed(check, store, "boston", BOSTON, len(rows), bar=45)

    def local(text):
        return datetime.strptime(text, "%m/%d/%Y %I:%M:%S %p").replace(tzinfo=CITY_TIME)

    backwards = [r for r in rows if r["CLOSED_DT"] and local(r["CLOSED_DT"]) < local(r["OPEN_DT"])]
    check.that(len(backwards) in numbers(said),
               f"replay does not count {len(backwards)} closed before opened: {said[-800:]}")
    verified(check, store, "Boston")
    out = exported(check, store)
    check.same(len(out), len(rows), "exported cases of Boston")
    compared = Counter()
    for r in rows:
        got = out.get(r["CASE_ENQUIRY_ID"])
        if not check.that(got is not None, f"case {r['CASE_ENQUIRY_ID']} is not there"):
            continue
        for ours, theirs in (("opened", "OPEN_DT"), ("closed", "CLOSED_DT"), ("due", "TARGET_DT")):
            if r[theirs]:
                check.same(instant(got[ours]) if got[ours] else None, local(r[theirs]),
                           f"{ours} of {r['CASE_ENQUIRY_ID']}")
        check.same(got["state"] == "closed", bool(r["CLOSED_DT"]), f"state of {r['CASE_ENQUIRY_ID']}")
        if r["TARGET_DT"] and r["CLOSED_DT"]:
            compared[r["OnTime_Status"]] += 1
            check.same(got["on_time"], "yes" if r["OnTime_Status"] == "ONTIME" else "no",
                       f"on_time of {r['CASE_ENQUIRY_ID']} ({got['on_time']!r})")
    check.note(f"on-time flags compared: {dict(compared)}, all closed rows with a target; "
               f"{sum(not r['TARGET_DT'] for r in rows):,} rows have none")
    name_rows(check, "closed before they were opened, compared all the same", backwards)
    name_rows(check, "with a target and closed, but without a flag",
              [r for r in rows if r["TARGET_DT"] and r["CLOSED_DT"]
               and r["OnTime_Status"] not in ("ONTIME", "OVERDUE")])
    name_rows(check, "with a target and open, but without a flag: not compared",
              [r for r in rows if r["TARGET_DT"] and not r["CLOSED_DT"]
               and r["OnTime_Status"] not in ("ONTIME", "OVERDUE")])
    name_rows(check, "with a flag that their own times contradict",
              [r for r in rows if r["TARGET_DT"] and r["CLOSED_DT"]
               and (local(r["CLOSED_DT"]) <= local(r["TARGET_DT"]))
               != (r["OnTime_Status"] == "ONTIME")])
    figures.check_statistics(check, store, figures.boston(rows), list(out.values()))
    return store


def check_messages(check: Check, folder, city):
    """The 2,816 Chinese messages, the reply being the closing."""
    rows = rows_of(MESSAGES)
    store = figures.copied(city, folder / "messages.db")
    replayed(check, store, "messages", MESSAGES, len(rows), bar=5)
    verified(check, store, "the messages")
    out = exported(check, store)
    check.same(len(out), len({r["id"] for r in rows}), "exported messages")
    for r in rows:
        got = out.get(r["id"])
        if not check.that(got is not None, f"message {r['id']} is not there"):
            continue
        for ours, theirs in (("opened", "time"), ("closed", "reply_time")):
            # The file writes its times in several ways, some without a time of day.
            parts = [int(n) for n in re.split("[-/: ]", r[theirs])]
            want = datetime(*parts, tzinfo=CITY_TIME)
            check.same(instant(got[ours]) if got[ours] else None, want, f"{ours} of {r['id']}")
    figures.check_statistics(check, store, figures.messages(rows), list(out.values()))
    return store


def main() -> None:
    check = Check("real data")
    parts = sys.argv[1:] or ["messages", "boston", "snapshots"]
    with Workplace("real") as folder:
        city = check_init(check, folder)
        messages = check_messages(check, folder, city) if "messages" in parts else city
        boston = check_boston(check, folder, city) if "boston" in parts else None
        if "snapshots" in parts:
            frames.check_map(check, city)
            frames.check_snapshots(check, messages, "messages")
            if boston:
                frames.check_snapshots(check, boston, "Boston")
    check.done()


main()
