"""Kills a feed with SIGKILL at random moments and looks whether every acknowledged line is there.

    check_kill.py [KILLS [SEED]]

After each kill: every acknowledged line is in the store with the sequence it was told, none twice;
a line that was not acknowledged may be there or not. The next round sends it again and must be told
truthfully whether it was a repeat. At the end `griddesk verify` replays the whole log.
"""
from __future__ import annotations

import json
import os
import random
import selectors
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter

from checks import PROGRAM, Check, Workplace, environment, init, run
from feeding import Feed

SOURCE = "kill-check"


class Lines:
    """Makes the lines to feed, each with an id of its own, and remembers what became of them."""

    def __init__(self, rng: random.Random, grids: list[str]):
        self.rng, self.grids, self.serial = rng, grids, 0
        self.text: dict[str, bytes] = {}
        self.acknowledged: dict[str, dict] = {}
        self.received: list[str] = []

    def fresh(self) -> str:
        """The id of a new line: mostly cases, some notes on a case acknowledged before."""
        self.serial += 1
        name = f"line-{self.serial}"
        second = self.serial % 60
        event = {"source": SOURCE, "id": name, "kind": "case.received",
                 "at": f"2026-11-21T09:{self.serial // 60 % 60:02}:{second:02}+08:00",
                 "text": "井盖缺失 " + "x" * self.rng.randrange(200), "channel": "hotline",
                 "grid": self.rng.choice(self.grids)}
        if self.received and self.rng.random() < 0.2:
            event = {"source": SOURCE, "id": name, "kind": "case.moved", "at": event["at"],
                     "of": {"source": SOURCE, "id": self.rng.choice(self.received)},
                     "move": "note", "remark": f"note {self.serial}"}
        self.text[name] = (json.dumps(event, ensure_ascii=False) + "\n").encode()
        return name


def round_of_feeding(store, lines: Lines, waiting: list[str], rng: random.Random) -> dict:
    """Feeds until a random moment, kills, and gives the acknowledgements that came out."""
    p = subprocess.Popen([PROGRAM, "feed", "--store", store, "-"], stdin=subprocess.PIPE,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment())
    for pipe in (p.stdin, p.stdout):
        os.set_blocking(pipe.fileno(), False)
    selector = selectors.DefaultSelector()
    selector.register(p.stdin, selectors.EVENT_WRITE)
    selector.register(p.stdout, selectors.EVENT_READ)
    one_at_a_time = rng.random() < 0.3
    # Half of the kills strike at any time from the start on, half soon after a first answer.
    lag = rng.random() * 0.05 if rng.random() < 0.5 else None
    moment = time.monotonic() + (5.0 if lag is not None else rng.random() ** 1.5 * 0.15)
    enough = rng.choice([None, 1, 2, 5, 50, 400])
    unsent, answered, sent, seen = b"", b"", 0, 0
    while time.monotonic() < moment and (enough is None or seen < enough):
        for key, _ in selector.select(max(0.0, moment - time.monotonic())):
            if key.fileobj is p.stdin:
                if not unsent and not (one_at_a_time and sent > seen):
                    for _ in range(1 if one_at_a_time else rng.choice([1, 3, 40, 300])):
                        name = waiting.pop() if waiting else lines.fresh()
                        in_flight.append(name)
                        unsent += lines.text[name]
                        sent += 1
                try:
                    unsent = unsent[os.write(p.stdin.fileno(), unsent):] if unsent else unsent
                except (BlockingIOError, BrokenPipeError):
                    pass
                if not unsent and one_at_a_time and sent > seen:
                    selector.unregister(p.stdin)
            else:
                piece = os.read(p.stdout.fileno(), 65536)
                answered += piece
                if lag is not None and not seen and piece:
                    moment = time.monotonic() + lag
                seen = answered.count(b"\n")
                if one_at_a_time and sent <= seen and p.stdin not in selector.get_map():
                    selector.register(p.stdin, selectors.EVENT_WRITE)
                if not piece:
                    moment = 0.0
                    break
    p.send_signal(signal.SIGKILL)
    os.set_blocking(p.stdout.fileno(), True)
    answered += p.stdout.read()
    p.wait()
    p.stdout.close()
    try:
        p.stdin.close()
    except BrokenPipeError:
        pass
    whole = answered[:answered.rfind(b"\n") + 1]
    return {"code": p.returncode, "answers": [json.loads(a) for a in whole.splitlines()]}


in_flight: list[str] = []


def synced_first(check: Check, store, folder, lines: Lines) -> None:
    """A kill loses no page that the kernel has; a power cut does. So each acknowledgement has to be
    written after a sync of its own, which is seen in the system calls."""
    if not shutil.which("strace"):
        check.skipped("a sync before each acknowledgement", "strace is not installed")
        return
    log = folder / "calls"
    feed = Feed(store, ("strace", "-f", "-o", str(log), "-e", "trace=fsync,fdatasync,write"))
    for _ in range(20):
        feed.send(lines.text[lines.fresh()])
        check.that(bool(feed.answer()), "a line got no answer under strace")
    feed.close()
    calls = [c for c in log.read_text().splitlines() if "sync(" in c or "write(1," in c]
    before = ["sync(" in calls[n - 1] for n, c in enumerate(calls) if "write(1," in c and n]
    check.that(len(before) >= 20 and all(before),
               f"an acknowledgement was written without a sync before it: {calls[:6]}")


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 220
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.SystemRandom().randrange(10 ** 6)
    check, rng = Check("kill -9 of a feed"), random.Random(seed)
    check.note(f"seed {seed}, {kills} kills (repeat with: check_kill.py {kills} {seed})")
    with Workplace("kill") as folder:
        store = folder / "city.db"
        made = init(store)
        if not check.that(made.code == 0, f"init: {made.complaint}"):
            check.done()
        grids = [str(code) for code, in sqlite3.connect(store).execute(
            "SELECT code FROM place WHERE length(code) = 15")]
        lines, stored, last = Lines(rng, grids), {}, 0
        waiting: list[str] = []
        how = Counter()
        for number in range(kills):
            in_flight.clear()
            known = set(stored)
            before = len(lines.acknowledged)
            outcome = round_of_feeding(store, lines, waiting, rng)
            check.that(outcome["code"] == -signal.SIGKILL,
                       f"round {number}: ended by itself with {outcome['code']}")
            db = sqlite3.connect(f"file:{store}?mode=rw", uri=True, timeout=5)
            for seq, name in db.execute(
                    "SELECT seq, source_id FROM event WHERE source = ? AND seq > ? ORDER BY seq",
                    (SOURCE, last)):
                check.that(name not in stored, f"round {number}: {name} stands twice")
                stored[name], last = seq, seq
            db.close()
            for answer in outcome["answers"]:
                name = answer.get("id")
                if not check.that(answer.get("ok") is True and name in lines.text,
                                  f"round {number}: a good line was answered by {answer}"):
                    continue
                check.same(stored.get(name), answer.get("seq"), f"round {number}: place of {name}")
                check.same(bool(answer.get("duplicate")), name in known,
                           f"round {number}: whether {name} is called a repeat")
                lines.acknowledged[name] = answer
                if b"case.received" in lines.text[name]:
                    lines.received.append(name)
            open_ends = [n for n in in_flight if n not in lines.acknowledged]
            how["acknowledged"] += len(lines.acknowledged) - before
            how["kept though not acknowledged"] += sum(n in stored for n in open_ends)
            how["lost, never acknowledged"] += sum(n not in stored for n in open_ends)
            how["rounds with an acknowledgement"] += len(lines.acknowledged) > before
            waiting.extend(open_ends)
            rng.shuffle(waiting)
            if number % 50 == 49:
                verdict = run("verify", "--store", store)
                check.that(verdict.code == 0, f"verify after {number + 1} kills: "
                                              f"{verdict.text} {verdict.complaint}")
        check.note(", ".join(f"{k} {v:,}" for k, v in how.items()))
        check.that(how["rounds with an acknowledgement"] >= kills // 4 and how["acknowledged"] > kills,
                   "too few kills hit a feed that was under way")
        check.that(how["kept though not acknowledged"] + how["lost, never acknowledged"] > 0,
                   "no kill hit a line in flight")
        rest = run("feed", "--store", store, "-", stdin=b"".join(lines.text[n] for n in waiting))
        answers = [json.loads(a) for a in rest.out.splitlines()]
        check.same(len(answers), len(waiting), "answers to the lines sent again")
        check.that(all(a.get("ok") for a in answers), "a line sent again was refused")
        check.same([bool(a.get("duplicate")) for a in answers], [n in stored for n in waiting],
                   "which lines sent again are repeats")
        again = run("feed", "--store", store, "-",
                    stdin=b"".join(lines.text[n] for n in list(lines.acknowledged)[:500]))
        for answer in map(json.loads, again.out.splitlines()):
            first = lines.acknowledged[answer["id"]]
            check.that(answer.get("duplicate") is True and answer.get("case") == first["case"]
                       and answer.get("seq") == first["seq"],
                       f"a repeat is answered by {answer}, the first was {first}")
        count, = sqlite3.connect(store).execute(
            "SELECT count(*) FROM event WHERE source = ?", (SOURCE,)).fetchone()
        check.same(count, len(lines.text), "lines in the store at the end")
        synced_first(check, store, folder, lines)
        verdict = run("verify", "--store", store)
        check.that(verdict.code == 0, f"verify at the end: {verdict.text} {verdict.complaint}")
    check.done()


main()
