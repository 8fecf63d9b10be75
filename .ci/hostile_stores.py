"""Stores, disks and clocks that are not as hoped."""
from __future__ import annotations

import glob
import hashlib
import os
import random
import resource
import sqlite3
import subprocess
import time

from checks import PROGRAM, Check, environment, run
from feeding import Feed, answers, fed, first_grid, line
from figures import copied, stored
from terminal import Tmux, command


def digest(path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def check_stores(check: Check, folder, city) -> None:
    """Missing, read-only, cut, foreign, newer and locked stores."""
    unusable(check, folder, city)
    read_only(check, folder, city)
    locked(check, folder, city)


def every_way_in(store) -> dict:
    """Each way to use a store, as arguments and input."""
    return {"cases": (("cases",), None), "stats": (("stats",), None), "verify": (("verify",), None),
            "feed": (("feed", "-"), line("x")), "snapshot": (("snapshot", "--view", "watch",
            "--size", "80x24", "--as", "text"), None),
            "replay": (("replay", "--format", "messages", "--at-once", "-"),
                       b"id,user,title,time,detail,reply,reply_time\n")}


def unusable(check: Check, folder, city) -> None:
    """Stores that cannot be opened: one line, and not a byte of them changed."""
    whole = copied(city, folder / "whole.db").read_bytes()
    newer = copied(city, folder / "newer.db")
    db = sqlite3.connect(newer)
    db.execute("PRAGMA user_version = 9999")
    db.commit()
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    other = folder / "other.db"
    db = sqlite3.connect(other)
    db.execute("CREATE TABLE t (a)")
    db.commit()
    db.close()
    made = {"not SQLite": b"This is a letter, not a store.\n" * 400, "empty": b"",
            "newer": newer.read_bytes(), "another program's": other.read_bytes(),
            "cut to a page": whole[:4096], "cut in the middle": whole[:len(whole) // 2 - 777],
            "cut in the header": whole[:50], "zeros": b"\0" * 8192,
            "header of ones": whole[:16] + b"\xff" * 84 + whole[100:]}
    for name, data in made.items():
        for way, (args, given) in every_way_in(None).items():
            store = folder / "broken.db"
            store.write_bytes(data)
            before = digest(store)
            out = run(args[0], "--store", store, *args[1:], stdin=given)
            if "cut in the middle" in name and way != "verify":
                check.that(out.code in (0, 1, 2), f"{way} of a store {name}: {out.code}")
            else:
                check.that(out.one_line_error(), f"{way} of a store {name}: {out.code} "
                                                 f"{out.complaint[:300]!r} {out.out[:100]!r}")
            if name in ("newer", "not SQLite", "another program's"):
                check.same(digest(store), before, f"{way} of a store {name}: its bytes")
            for left in folder.glob("broken.db*"):
                left.unlink()
    for way, (args, given) in every_way_in(None).items():
        for path in (folder / "nowhere" / "city.db", folder / "absent.db", folder):
            out = run(args[0], "--store", path, *args[1:], stdin=given)
            check.that(out.one_line_error(), f"{way} of {path.name}: {out.code} {out.complaint!r}")
    check.that(not (folder / "absent.db").exists(), "asking for a missing store made one")
    with Tmux(100, 30) as terminal:
        for name in ("not SQLite", "newer", "cut to a page"):
            store = folder / "broken.db"
            store.write_bytes(made[name])
            shown = terminal.shell(command(PROGRAM, "--store", store) + "; echo code-$?")
            check.that("code-1" in shown or "code-2" in shown, f"console of a store {name}: {shown!r}")
            check.same(terminal.ask("alternate_on"), "0", f"console of a store {name}: full-screen")
            store.unlink()


def read_only(check: Check, folder, city) -> None:
    """A store that may only be read: it can be looked at, and a write says so."""
    home = folder / "sealed"
    home.mkdir()
    store = copied(city, home / "city.db")
    store.chmod(0o400)
    home.chmod(0o500)

    def nobody():
        os.setgid(65534)
        os.setuid(65534)
    try:
        if os.geteuid() == 0:
            os.chown(store, 65534, 65534)
            os.chown(home, 65534, 65534)
            folder.chmod(0o711)
        limits = nobody if os.geteuid() == 0 else None
        try:
            reachable = run("--version", limits=limits).code == 0
        except (OSError, subprocess.SubprocessError):
            reachable = False
        if not reachable:
            check.skipped("a store that may only be read", "the program is out of another user's reach")
            return
        out = run("cases", "--store", store, "--format", "csv", limits=limits)
        check.that(out.code == 0 or out.one_line_error(),
                   f"cases of a sealed store: {out.code} {out.complaint!r}")
        out = run("feed", "--store", store, "-", stdin=line("sealed"), limits=limits)
        check.that(out.code in (1, 2) and out.complaint.count("\n") == 1 and b'"ok":true' not in out.out,
                   f"feed into a sealed store: {out.code} {out.out!r} {out.complaint!r}")
    finally:
        home.chmod(0o700)


def locked(check: Check, folder, city) -> None:
    """Another writer holds the store for ten seconds: the screen lives, the feed waits."""
    store = copied(city, folder / "locked.db")
    grid = first_grid(store)
    fed(store, *(line(f"before-{n}", grid, f"lamp {n}") for n in range(5)))
    with Tmux(100, 30) as terminal:
        terminal.type(command(PROGRAM, "--store", store, "--lang", "en"))
        terminal.wait(lambda _: terminal.ask("alternate_on") == "1", 5)
        terminal.keys("3")
        terminal.settle()
        holder = sqlite3.connect(store, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        feed = Feed(store)
        feed.send(line("during", grid, "while locked"))
        terminal.keys("c")
        said = terminal.wait(lambda s: "wait" in s.lower(), 4)
        check.that(said is not None, f"locked: the screen does not say it waits:\n{terminal.screen()}")
        quick = []
        for key in "2314932":
            before, sent = terminal.screen(), time.monotonic()
            terminal.keys(key)
            moved = terminal.wait(lambda s: s.split("\n")[1:] != before.split("\n")[1:], 2, 0.02)
            quick.append(moved)
        check.that(all(q is not None and q < 0.5 for q in quick),
                   f"locked: seconds until a key showed: {quick}")
        opened = run("snapshot", "--store", store, "--view", "watch", "--size", "80x24", "--as", "text",
                     timeout=5)
        check.same(opened.code, 0, f"locked: a reader is turned away: {opened.complaint}")
        early = feed.answer(max(0.1, 10 - (time.monotonic() - began)))
        check.that(early is None, f"locked: the feed acknowledged {early} without the store")
        holder.execute("COMMIT")
        holder.close()
        answer = feed.answer(10)
        check.that(bool(answer) and answer.get("ok") is True, f"locked: the feed answered {answer}")
        check.same(feed.close()[0], 0, "locked: exit code of the feed")
        until = time.monotonic() + 4
        claimed = 0
        while time.monotonic() < until and not claimed:
            out = run("cases", "--store", store, "state:claimed", "--format", "csv")
            claimed = out.out.count(b"\n") - 1
            time.sleep(0.2)
        check.same(claimed, 1, "locked: cases claimed once the lock is gone")
        terminal.keys("q")
        left = terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3)
        check.that(left is not None, "locked: q does not leave")


def check_writers(check: Check, folder, city) -> None:
    """Several feeds at once, with half of their lines in common: each event is there once."""
    store = copied(city, folder / "writers.db")
    grid = first_grid(store)
    feeds, given = [], set()
    for n in range(4):
        names = [f"shared-{k}" for k in range(1500)] + [f"own-{n}-{k}" for k in range(1500)]
        random.Random(n).shuffle(names)
        given.update(names)
        lines = folder / f"writer-{n}.ndjson"
        lines.write_bytes(b"".join(line(name, grid) for name in names))
        feeds.append(subprocess.Popen([PROGRAM, "feed", "--store", store, lines],
                                      stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                      env=environment()))
    cases, firsts = {}, 0
    for feed in feeds:
        out, err = feed.communicate(timeout=120)
        check.same(feed.returncode, 0, f"writers: exit code of a feed ({err.decode()})")
        for answer in answers(out):
            firsts += "duplicate" not in answer
            told = answer.get("case"), answer.get("seq")
            check.that(answer.get("ok") and cases.setdefault(answer["id"], told) == told,
                       f"writers: {answer}, another feed was told {cases.get(answer.get('id'))}")
    check.same(firsts, len(given), "writers: lines that were not called a repeat")
    count = stored(store, "SELECT count(*) FROM event WHERE source = 'check' "
                   "AND (source_id LIKE 'shared-%' OR source_id LIKE 'own-%')")[0][0]
    check.same(count, len(given), "writers: events in the store")
    verdict = run("verify", "--store", store)
    check.same(verdict.code, 0, f"writers: verify: {verdict.text} {verdict.complaint}")


def check_full_disk(check: Check, folder, city, by_limit=False) -> None:
    """A disk that fills up during a commit, or a file that reaches the size it may have: one line,
    and nothing acknowledged is lost."""
    small = folder / ("limited" if by_limit else "small")
    small.mkdir()
    mounted = not by_limit and os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", small], capture_output=True).returncode == 0
    limits = None
    if not mounted:
        def limits():
            resource.setrlimit(resource.RLIMIT_FSIZE, (19 << 20, 19 << 20))
    try:
        store = copied(city, small / "city.db")
        grid = first_grid(store)
        lines = [line(f"full-{n}", grid, "x" * 400) for n in range(40_000)]
        outcome, said = fed(store, *lines, limits=limits)
        kept = [a for a in said if a.get("ok")]
        check.that(0 < len(kept) < len(lines), f"full disk: {len(kept)} of {len(lines)} acknowledged")
        check.that(outcome.code == 1 and outcome.complaint.count("\n") == 1
                   and "is full" in outcome.complaint, f"full disk: {outcome.code} {outcome.complaint[-300:]!r}")
        if mounted:
            subprocess.run(["mount", "-o", "remount,size=200m", small], check=True)
        names = {n: s for s, n in stored(store, "SELECT seq, source_id FROM event "
                                                "WHERE source = 'check'")}
        missing = [a["id"] for a in kept if names.get(a["id"]) != a["seq"]]
        check.same(missing, [], "full disk: acknowledged and not there")
        verdict = run("verify", "--store", store)
        check.same(verdict.code, 0, f"full disk: verify: {verdict.text} {verdict.complaint}")
        again, answered = fed(store, *lines[:len(kept) + 200])
        check.that(again.code == 0 and all(a.get("ok") for a in answered)
                   and all(a.get("duplicate") for a in answered[:len(kept)]),
                   "full disk: once there is room again the lines are not taken")
        check.note(f"full disk ({'tmpfs of 20 MB' if mounted else 'limit on file size'}): "
                   f"{len(kept):,} acknowledged, all there; said: {outcome.complaint.strip()}")
    finally:
        if mounted:
            subprocess.run(["umount", "-l", small])


def check_limited_file(check: Check, folder, city) -> None:
    """A store that may not grow further is told of as a full disk is."""
    check_full_disk(check, folder, city, by_limit=True)


def check_clock(check: Check, folder, city) -> None:
    """A clock that jumps back an hour under a feed and a console."""
    preload = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")
    if not preload:
        check.skipped("a clock that jumps back an hour", "faketime is not installed")
        return
    store = copied(city, folder / "clock.db")
    grid = first_grid(store)
    clock = folder / "clock"
    clock.write_text("+0\n")
    # A shell in between: the library sets a variable as it loads, which moves the environment, by
    # which the Swift runtime finds the arguments. The shell hands it on in its proper place.
    through = ("env", f"LD_PRELOAD={preload[0]}", f"FAKETIME_TIMESTAMP_FILE={clock}",
               "FAKETIME_NO_CACHE=1", "FAKETIME_DONT_FAKE_MONOTONIC=1",
               "sh", "-c", '"$0" "$@"; exit $?')
    with Tmux(100, 30) as terminal:
        terminal.type(command(*through, PROGRAM, "--store", store, "--lang", "en"))
        terminal.wait(lambda _: terminal.ask("alternate_on") == "1", 5)
        terminal.keys("3")
        feed = Feed(store, through)
        given = []
        for n, shift in enumerate(("+0", "-1h", "-1h", "+0", "-25h", "+2h", "-1h")):
            clock.write_text(shift + "\n")
            feed.send(line(f"clock-{n}", grid, f"clock jump {n}", urgency="emergency"))
            answer = feed.answer(5)
            given.append(answer)
            check.that(bool(answer) and answer.get("ok") is True, f"clock {shift}: {answer}")
            seen = terminal.wait(lambda s: f"clock jump {n}" in s, 3)
            check.that(seen is not None,
                       f"clock {shift}: the case does not show:\n{terminal.screen()}")
        sequence = [a["seq"] for a in given if a]
        check.same(sequence, sorted(sequence), "clock: sequence of the acknowledgements")
        check.same(feed.close()[0], 0, "clock: exit code of the feed")
        terminal.keys("c")
        terminal.settle()
        terminal.keys("q")
        left = terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3)
        check.that(left is not None, "clock: q does not leave")
    verdict = run("verify", "--store", store)
    check.same(verdict.code, 0, f"clock: verify: {verdict.text} {verdict.complaint}")
