"""Twenty processes claim from one queue of 10,000 cases at once.

    check_race.py [PROCESSES [CASES]]

Each case has to be claimed exactly once, every loser has to be told by whom, and nobody may see an
error of a lock. Once by feeds, which name whom they claim for, and once by `griddesk claim`.
"""
from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import time

from checks import PROGRAM, Check, Workplace, environment, init, run
from feeding import answers, fed, first_grid, line
from figures import stored

CLAIMED = re.compile(r"(\S+) has claimed it already")


def together(commands: list[tuple[list[str], bytes]], folder) -> tuple[list, float]:
    """Runs commands at the same time, each with its input; gives what came out, and the seconds."""
    files = []
    for number, (_, data) in enumerate(commands):
        path = folder / f"in-{number}"
        path.write_bytes(data)
        files.append(path)
    began = time.monotonic()
    processes = []
    for number, ((words, _), path) in enumerate(zip(commands, files)):
        with open(path, "rb") as source, open(folder / f"out-{number}", "wb") as out:
            processes.append(subprocess.Popen([PROGRAM, *words], stdin=source, stdout=out,
                                              stderr=subprocess.PIPE,
                                              env=environment(LANG="C.UTF-8")))
    ended = []
    for number, process in enumerate(processes):
        complaint = process.communicate(timeout=540)[1].decode("utf-8", "backslashreplace")
        ended.append((process.returncode, (folder / f"out-{number}").read_bytes(), complaint))
    return ended, time.monotonic() - began


def by_feeds(check: Check, store, folder, processes: int, cases: int) -> None:
    """Every process claims every case, each in an order of its own."""
    commands = []
    for desk in range(processes):
        order = list(range(1, cases + 1))
        random.Random(desk).shuffle(order)
        lines = b"".join(
            (json.dumps({"source": f"desk-{desk}", "id": str(number), "kind": "case.moved",
                         "at": "2026-11-21T10:00:00+08:00", "case": str(number),
                         "move": "claim", "by": f"desk-{desk}"}) + "\n").encode()
            for number in order)
        commands.append((["feed", "--store", str(store), "-"], lines))
    ended, seconds = together(commands, folder)
    winner: dict[str, str] = {}
    told: list[tuple[str, str]] = []
    for desk, (code, out, complaint) in enumerate(ended):
        check.that(complaint == "", f"desk-{desk} was told: {complaint[:300]}")
        check.that(code in (0, 1), f"desk-{desk} ended with {code}")
        replies = answers(out)
        check.same(len(replies), cases, f"answers to desk-{desk}")
        order = list(range(1, cases + 1))
        random.Random(desk).shuffle(order)
        for number, reply in zip(order, replies):
            name = f"{number:04}"
            if reply["ok"]:
                check.that(name not in winner, f"case {name} was claimed twice")
                winner[name] = f"desk-{desk}"
            else:
                found = CLAIMED.match(reply["error"])
                check.that(found is not None, f"the loser of {name} was told: {reply['error']}")
                told.append((name, found.group(1) if found else ""))
    check.same(len(winner), cases, "cases claimed")
    wrong = [(name, who) for name, who in told if winner.get(name) != who]
    check.that(not wrong, f"{len(wrong)} losers were told a wrong name, such as {wrong[:3]}")
    rows = dict(stored(store, "SELECT printf('%04d', id), claimed_by FROM case_now"))
    check.same({k: v for k, v in rows.items() if v}, winner, "who has what in the store")
    shares = [list(winner.values()).count(f"desk-{desk}") for desk in range(processes)]
    check.note(f"{processes} feeds claimed {cases:,} cases of each other in {seconds:.1f} s; "
               f"shares from {min(shares)} to {max(shares)}")


def by_subcommands(check: Check, store, folder, processes: int, first: int, last: int) -> None:
    """Every process claims the same new cases with one command."""
    numbers = [str(n) for n in range(first, last + 1)]
    command = ["claim", *numbers, "--as-json", "--store", str(store)]
    ended, seconds = together([(command, b"")] * processes, folder)
    wins = []
    for code, out, complaint in ended:
        check.that(complaint == "", f"a claim was told: {complaint[:300]}")
        replies = [json.loads(text) for text in out.splitlines()]
        check.same([r["case"] for r in replies], [f"{int(n):04}" for n in numbers], "the answers")
        wins += [r["case"] for r in replies if r["ok"]]
        for reply in replies:
            if not reply["ok"]:
                check.same(reply["error"], "already-claimed", f"the loser of {reply['case']}")
                check.that(bool(reply.get("by")), f"the loser of {reply['case']} was told no name")
        check.same(code, 0 if all(r["ok"] for r in replies) else 1, "the exit code")
    check.same(sorted(wins), sorted({f"{int(n):04}" for n in numbers}), "cases claimed once each")
    check.note(f"{processes} times griddesk claim of {len(numbers)} cases in {seconds:.1f} s")


def main() -> None:
    check = Check("race")
    processes = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    cases = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    few = 500
    with Workplace("race") as folder:
        store = folder / "city.db"
        init(store)
        grid = first_grid(store)
        outcome, _ = fed(store, *(line(f"case-{n}", grid) for n in range(cases)))
        check.same(outcome.code, 0, "the cases came in")
        by_feeds(check, store, folder, processes, cases)
        fed(store, *(line(f"more-{n}", grid) for n in range(few)))
        by_subcommands(check, store, folder, processes, cases + 1, cases + few)
        verdict = run("verify", "--store", store)
        check.same(verdict.code, 0, f"verify: {verdict.text}")
    check.done()


if __name__ == "__main__":
    main()
