"""Files and streams that are broken: cut, empty, binary, in odd line ends, or one endless line."""
from __future__ import annotations

import os
import random
import subprocess
import tempfile
import threading
import time

from checks import DIVISIONS, PROGRAM, Check, environment, run, status_kb
from feeding import answers, fed, first_grid, line
from figures import stored

NOISE = random.Random(7).randbytes(200_000)
MEGABYTE = b"x" * (1 << 20)
CSV_HEADER = b"number,text,opened,closed,category\n"
COLUMNS = "id=number,text=text,opened=opened,closed=closed,category=category"


def sane(check: Check, outcome, what: str) -> bool:
    """Neither crashed nor hung, and what it complains of is a handful of lines."""
    said = outcome.complaint
    ok = check.that(outcome.code in (0, 1, 2), f"{what}: ended with {outcome.code}: {said[-300:]}")
    check.that(said.count("\n") < 60, f"{what}: {said.count(chr(10))} lines of complaint")
    return ok and check.that(outcome.code == 0 or said.strip() or outcome.out.strip(),
                             f"{what}: exit code {outcome.code} without a word")


def check_files(check: Check, folder, city) -> None:
    """All broken files, one after the other."""
    feed_streams(check, city)
    replay_streams(check, folder, city)
    division_files(check, folder)
    endless_lines(check, folder, city)


def feed_streams(check: Check, city) -> None:
    """NDJSON: what is good is acknowledged, what is bad gets its number and a reason."""
    grid = first_grid(city)
    good = [line(f"stream-{n}", grid) for n in range(3)]
    streams = {
        "empty": (b"", []),
        "only line ends": (b"\n\r\n\n", None),
        "byte order mark": (b"\xef\xbb\xbf" + good[0], [True]),
        "CRLF": (b"".join(good).replace(b"\n", b"\r\n"), [True] * 3),
        "no line end at the end": (good[0].rstrip(b"\n"), [True]),
        "cut in the middle": (good[0] + good[1][:40], [True, False]),
        "binary": (NOISE, None),
        "zero bytes": (b"\0" * 5000 + b"\n" + good[2], [False, True]),
        "a bad line between good ones": (good[0] + b"{\n" + good[1], [True, False, True]),
        "arrays and scalars": (b"[]\n1\nnull\n\"a\"\n" + good[1], [False] * 4 + [True]),
        "deep nesting": (b"[" * 100_000 + b"\n" + b'{"a":' * 50_000 + b"\n" + good[1],
                         [False, False, True]),
        "invalid UTF-8": (line("utf-8-1", grid, "TEXT").replace(b"TEXT", b"\xff\xc3(\xed\xa0\x80")
                          + good[0], None),
        "lone surrogates": (line("utf-8-2", grid, "TEXT").replace(b"TEXT", b"\\ud800 x \\udfff"),
                            None),
        "wrong types": (b'{"source":1,"id":[],"at":{},"kind":"case.received","text":7}\n', [False]),
        "unknown kind": (line("kind-1", grid, kind="case.exploded"), [False]),
        "no id": (b'{"source":"check","kind":"case.received","text":"x"}\n', [False]),
        "huge numbers": (line("number-1", grid).replace(b'"2026-11-21T09:00:00+08:00"', b"1e999"),
                         [False]),
        "impossible times": (b"".join(
            line(f"time-{n}", grid).replace(b"2026-11-21T09:00:00+08:00", at) for n, at in enumerate(
                (b"2026-02-30T00:00:00Z", b"yesterday", b"", b"99999-01-01T00:00:00Z"))), [False] * 4),
        "unknown grid": (line("grid-1", "999999999999999"), None),
        "repeated keys": (b'{"source":"check","source":"x","id":"k-1","id":"k-2","kind":'
                          b'"case.received","at":"2026-11-21T09:00:00+08:00","text":"x"}\n', None),
    }
    for name, (data, wanted) in streams.items():
        outcome, said = fed(city, data)
        if not sane(check, outcome, f"feed, {name}"):
            continue
        if wanted is not None:
            check.same([a.get("ok") for a in said], wanted, f"feed, {name}: answers ({said[:3]})")
        for a in said:
            check.that(isinstance(a.get("line"), int) and (a.get("ok") or a.get("error")),
                       f"feed, {name}: {a}")
        check.that(outcome.peak_kb < 64 * 1024, f"feed, {name}: {outcome.peak_kb} kB of memory")
    numbers = [a["line"] for a in fed(city, b"{\n" * 3 + good[0] + b"{\n")[1]]
    check.same(numbers, [1, 2, 3, 4, 5], "numbers of the lines answered")


def csv_row(number, text, opened="2026-11-20 09:00:00", closed="", category="lamp") -> bytes:
    quoted = '"' + text.replace('"', '""') + '"'
    return f"{number},{quoted},{opened},{closed},{category}\n".encode()


def replay_streams(check: Check, folder, city) -> None:
    """CSV of the plain format: line ends, marks and quotes are understood, dirt is kept or named."""
    rows = [csv_row(f"csv-{n}", f"row {n}, with \"quotes\"\nand a second line") for n in range(3)]
    whole = CSV_HEADER + b"".join(rows)
    bad_time = csv_row("csv-bad", "odd", opened="32.13.2026")
    streams = {
        "plain": (whole, 3), "byte order mark": (b"\xef\xbb\xbf" + whole, 0),
        "CRLF": (whole.replace(b"csv-", b"crlf-").replace(b"\n", b"\r\n"), 3),
        "no line end at the end": (whole.replace(b"csv-", b"end-").rstrip(b"\n"), 3),
        "empty": (b"", 0), "header only": (CSV_HEADER, 0),
        "cut inside quotes": (whole.replace(b"csv-", b"cut-")[:-30], None),
        "binary": (NOISE, None), "binary behind a header": (CSV_HEADER + NOISE, None),
        "zero bytes": (CSV_HEADER + b"\0" * 3000, None),
        "too few fields": (CSV_HEADER + b"few-1\nfew-2,x\n" + csv_row("few-3", "good"), None),
        "too many fields": (CSV_HEADER + b"many-1,a,2026-11-20 09:00:00,,b,c,d,e,f\n", None),
        "a bad time": (CSV_HEADER + bad_time + csv_row("csv-after", "good"), None),
        "invalid UTF-8": (CSV_HEADER + csv_row("csv-utf8", "TEXT").replace(b"TEXT", b"\xff\xfe"), 1),
        "missing column": (b"number,text\n1,x\n", None),
        "not a CSV": (b"<html><body>504</body></html>\n", None),
    }
    for name, (data, count) in streams.items():
        before = cases_in(city)
        outcome = run("replay", "--store", city, "--format", "csv", "--columns", COLUMNS,
                      "--at-once", "-", stdin=data)
        sane(check, outcome, f"replay, {name}")
        if count is not None:
            check.same(cases_in(city) - before, count,
                       f"replay, {name}: cases ({outcome.text} {outcome.complaint})")
        check.that(outcome.peak_kb < 64 * 1024, f"replay, {name}: {outcome.peak_kb} kB of memory")
    for form in ("messages", "boston"):
        for name in ("empty", "binary", "not a CSV", "zero bytes"):
            outcome = run("replay", "--store", city, "--format", form, "--at-once", "-",
                          stdin=streams[name][0])
            sane(check, outcome, f"replay of {form}, {name}")
    lines = stored(city, "SELECT body FROM event WHERE source_id = 'csv-0'")
    check.that(any("second line" in str(body) for body, in lines),
               f"a quoted line end was not kept: {lines}")


def cases_in(store) -> int:
    return stored(store, "SELECT count(*) FROM case_now")[0][0]


def division_files(check: Check, folder) -> None:
    """Broken division files: the row's number and the reason, and no store half made."""
    towns, villages = DIVISIONS[1].read_bytes(), DIVISIONS[3].read_bytes()
    row = towns.splitlines(keepends=True)[1]
    broken = {
        "empty towns": (b"", villages), "binary towns": (NOISE, villages),
        "towns cut": (towns[:100], villages), "repeated code": (towns + row, villages),
        "letters in a code": (towns.replace(row[:9], b"21088200x"), villages),
        "a code too short": (towns.replace(row[:9], b"2108820"), villages),
        "villages without their town": (towns.replace(row, b""), villages),
        "binary villages": (towns, NOISE), "empty villages": (towns, b""),
        "quote never closed": (towns + b'210882999,"x', villages),
        "header only": (towns.splitlines(keepends=True)[0], villages),
    }
    for name, (t, v) in broken.items():
        files = folder / "towns.csv", folder / "villages.csv"
        for path, data in zip(files, (t, v)):
            path.write_bytes(data)
        store = folder / "half.db"
        outcome = run("init", "--store", store, "--towns", files[0], "--villages", files[1])
        check.that(outcome.code in (1, 2) and 0 < outcome.complaint.count("\n") < 200,
                   f"init, {name}: {outcome.code} {outcome.complaint[:500]!r}")
        left = [p.name for p in folder.iterdir() if p.name.startswith("half.db")]
        check.same(left, [], f"init, {name}: files left behind")
        if name in ("repeated code", "letters in a code", "a code too short"):
            check.that("towns.csv" in outcome.complaint and any(c.isdigit() for c in
                       outcome.complaint.split("towns.csv")[1][:12]),
                       f"init, {name}: neither file nor line in {outcome.complaint!r}")
    for good in (lambda b: b"\xef\xbb\xbf" + b, lambda b: b.replace(b"\n", b"\r\n")):
        for path, data in zip(files, (towns, villages)):
            path.write_bytes(good(data))
        outcome = run("init", "--store", store, "--towns", files[0], "--villages", files[1])
        check.same(outcome.code, 0, f"init with a mark or CRLF: {outcome.complaint}")
        for left in folder.glob("half.db*"):
            left.unlink()


def endless_lines(check: Check, folder, city) -> None:
    """A line of 100 MB through a pipe: refused with its number, memory bounded, the next one kept."""
    grid = first_grid(city)
    csv_end = b'"\n' + csv_row("after-long", "good")
    ways = {
        "feed, 100 MB of nothing": (("feed",), b"", line("after-1", grid), 2),
        "feed, a 100 MB text": (("feed",), line("long-1", grid, "TEXT").split(b"TEXT")[0],
                                b'"}\n' + line("after-2", grid), 2),
        "replay, a 100 MB field": (("replay", "--format", "csv", "--columns", COLUMNS, "--at-once"),
                                   CSV_HEADER + b'long-2,"', csv_end, None),
        "replay, a 100 MB header": (("replay", "--format", "csv", "--columns", COLUMNS, "--at-once"),
                                    b"", b"\n" + csv_end, None),
    }
    for name, (command, head, tail, wanted) in ways.items():
        tail = tail if head or command[0] != "feed" else b"\n" + tail
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            p = subprocess.Popen([PROGRAM, *command, "--store", city, "-"], stdin=subprocess.PIPE,
                                 stdout=out, stderr=err, env=environment())

            def write():
                try:
                    p.stdin.write(head)
                    for _ in range(100):
                        p.stdin.write(MEGABYTE)
                    p.stdin.write(tail)
                    p.stdin.close()
                except BrokenPipeError:
                    pass
            writer = threading.Thread(target=write)
            began, peak = time.monotonic(), 0
            writer.start()
            while p.poll() is None and time.monotonic() - began < 60:
                peak = max(peak, status_kb(p.pid, "VmHWM"))
                time.sleep(0.01)
            if p.poll() is None:
                p.kill()
            writer.join()
            for f in (out, err):
                f.seek(0)
            said, complaint = out.read(), err.read().decode("utf-8", "backslashreplace")
        check.that(p.wait() in (0, 1, 2), f"{name}: ended with {p.returncode}: {complaint[-300:]}")
        check.that(peak < 40 * 1024, f"{name}: {peak / 1024:.0f} MB of memory")
        check.note(f"{name}: {time.monotonic() - began:.1f} s, peak {peak / 1024:.1f} MB")
        if wanted:
            check.same([a.get("ok") for a in answers(said)], [False, True],
                       f"{name}: answers {said[:300]!r}")
        check.that(len(said) + len(complaint) < 20_000, f"{name}: repeats the line back")
