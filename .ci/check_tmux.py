"""Drives the shipped program in a real terminal (tmux) and looks at what an operator would see.

A case fed by another process appears by itself; keys work a case; resize, suspend, signals and
every way out give the terminal back; terminals of every kind start; a small one says what it needs.
"""
from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import time
from datetime import datetime, timedelta, timezone

from checks import LANGUAGES, PROGRAM, SIZES, VIEWS, Check, Workplace, environment, init, run, width
from mouse import played_by_mouse
from terminal import Tmux, command

CITY_TIME = timezone(timedelta(hours=8))


def event(name: str, grid: str, text: str, **more) -> bytes:
    """One line of a feed: a case received now."""
    at = datetime.now(CITY_TIME).isoformat(timespec="seconds")
    line = {"source": "tmux-check", "id": name, "at": at, "kind": "case.received", "text": text,
            "grid": grid, "channel": "hotline", **more}
    return (json.dumps(line, ensure_ascii=False) + "\n").encode()


def pid_of(terminal: Tmux) -> int:
    """The program running at the pane's shell."""
    shell = terminal.ask("pane_pid")
    for _ in range(40):
        out = subprocess.run(["ps", "-o", "pid=,comm=", "--ppid", shell], capture_output=True,
                             text=True).stdout.split()
        if out:
            return int(out[0])
        time.sleep(0.05)
    raise RuntimeError("nothing runs in the pane")


def tty_settings(terminal: Tmux) -> str:
    tty = terminal.ask("pane_tty")
    return subprocess.run(["stty", "-a", "-F", tty], capture_output=True, text=True).stdout


def given_back(check: Check, terminal: Tmux, before: str, how: str) -> None:
    """Looks whether the shell has its terminal again as it was."""
    back = terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3)
    check.that(back is not None, f"{how}: the alternate screen stays on")
    # The shell edits its line in raw mode; both pictures are taken while `sleep` runs.
    check.same(settings_under_sleep(terminal), before, f"{how}: stty -a")
    check.same(terminal.ask("cursor_flag"), "1", f"{how}: the cursor shows")
    check.same(terminal.ask("mouse_any_flag"), "0", f"{how}: the mouse is off")
    check.same(terminal.ask("keypad_cursor_flag"), "0", f"{how}: cursor keys are plain")
    shown = terminal.shell("echo still-$((40+2))")
    check.that("still-42" in shown, f"{how}: the shell does not answer: {shown!r}")


def settings_under_sleep(terminal: Tmux) -> str:
    terminal.type("sleep 0.4")
    time.sleep(0.15)
    settings = tty_settings(terminal)
    time.sleep(0.4)
    return settings


def start(check: Check, terminal: Tmux, store, *more, ready="1", seconds=5.0, env="") -> bool:
    """Starts the console in the pane and waits for its first frame."""
    terminal.type((env + " " if env else "") + command(PROGRAM, "--store", store, *more))
    took = terminal.wait(lambda s: terminal.ask("alternate_on") == "1" and len(s.strip()) > 100,
                         seconds)
    return check.that(took is not None, f"no console within {seconds} s: {terminal.screen()!r}")


def live(check: Check, store, grid: str) -> None:
    """A case fed by another process shows within a second, without a key, in every view meant."""
    for view, size in (("1", (200, 60)), ("3", (100, 30)), ("9", (80, 24))):
        with Tmux(*size) as terminal:
            before = settings_under_sleep(terminal)
            if not start(check, terminal, store, "--lang", "en"):
                continue
            terminal.keys(view)
            if view == "3":
                terminal.keys("Home")
            terminal.settle()
            waits = []
            for n in range(5):
                name = f"live-{view}-{n}"
                text = f"urgent wire {view}{n} down"
                feed = subprocess.Popen([PROGRAM, "feed", "--store", store, "-"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        env=environment())
                feed.stdin.write(event(name, grid, text, urgency="emergency"))
                feed.stdin.flush()
                answer = json.loads(feed.stdout.readline())
                acknowledged = time.monotonic()
                check.that(answer.get("ok") is True, f"feed said {answer}")
                number = str(answer.get("case"))
                seen = terminal.wait(lambda s: text in s or number in s, 3, every=0.02)
                waits.append(time.monotonic() - acknowledged if seen is not None else None)
                feed.stdin.close()
                check.same(feed.wait(10), 0, "exit code of a feed at its end")
            shown = [w for w in waits if w is not None]
            check.that(len(shown) == len(waits) and max(shown) <= 1.15,
                       f"view {view} {size}: seconds until a fed case showed: {waits}\n"
                       f"{terminal.screen()}")
            check.note(f"view {view} at {size[0]}x{size[1]}: a fed case shows after "
                       + ", ".join("never" if w is None else f"{w:.2f}" for w in waits) + " s")
            terminal.keys("q")
            given_back(check, terminal, before, f"q from view {view}")


def sizes_and_languages(check: Check, store) -> None:
    """Every view at every size in both languages, on a live terminal, as wide as it should be."""
    for language in LANGUAGES:
        with Tmux(*SIZES[0]) as terminal:
            if not start(check, terminal, store, "--lang", language):
                continue
            for columns, rows in (*SIZES, SIZES[0], (61, 17)):
                terminal.resize(columns, rows)
                for key, view in zip("12349", VIEWS):
                    terminal.keys(key)
                    screen = terminal.settle(1.5).split("\n")[:-1]
                    where = f"{view} {language} {columns}x{rows}"
                    check.same(len(screen), rows, f"{where}: rows")
                    check.that(max(map(width, screen)) <= columns, f"{where}: a row is too wide")
                    check.that(sum(len(r.strip()) for r in screen) > 60, f"{where}: nearly empty")
            terminal.keys("q")
            terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3)


def ways_out(check: Check, store, *more) -> None:
    """q, Ctrl-C, signals and a suspension each leave the terminal as it was; with the mouse wanted,
    too."""
    mouse = "1" if "--mouse" in more else "0"

    def taken(how: str) -> None:
        """The terminal tells of the mouse where that is wanted, and nowhere else."""
        terminal.wait(lambda _: terminal.ask("mouse_any_flag") == mouse, 2)
        for flag in ("mouse_any_flag", "mouse_sgr_flag"):
            check.same(terminal.ask(flag), mouse, f"{how} {more}: {flag}")
        for flag in ("mouse_button_flag", "mouse_all_flag"):
            check.same(terminal.ask(flag), "0", f"{how} {more}: {flag}")

    with Tmux(100, 30) as terminal:
        before = settings_under_sleep(terminal)
        for how in ("q", "C-c"):
            if start(check, terminal, store, *more):
                taken("started")
                terminal.keys(how)
                given_back(check, terminal, before, how)
        for sent in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGSEGV,
                     signal.SIGILL, signal.SIGABRT):
            if start(check, terminal, store, *more):
                taken("started")
                os.kill(pid_of(terminal), sent)
                given_back(check, terminal, before, sent.name)
        if start(check, terminal, store, "--lang", "en", *more):
            terminal.keys("3")
            shown = terminal.settle()
            for sent in ("key", "signal"):
                terminal.keys("C-z") if sent == "key" else os.kill(pid_of(terminal), signal.SIGTSTP)
                stopped = terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3)
                if not check.that(stopped is not None, f"suspended by a {sent}: still full-screen"):
                    continue
                check.same(settings_under_sleep(terminal), before, f"suspended by a {sent}: stty -a")
                check.same(terminal.ask("mouse_any_flag"), "0", f"suspended by a {sent}: the mouse")
                terminal.type("fg")
                again = terminal.wait(lambda _: terminal.ask("alternate_on") == "1", 3)
                check.that(again is not None, "fg does not bring the screen back")
                taken("fg")
                now = terminal.settle()
                check.that(len(now.strip()) > 0.5 * len(shown.strip()),
                           f"after fg the picture is not whole:\n{now}")
            terminal.keys("q")
            given_back(check, terminal, before, "q after fg")


def terminals(check: Check, store) -> None:
    """Every kind of terminal starts and quits; an unknown one gets a line; LANG=C gets ASCII."""
    with Tmux(80, 24) as terminal:
        before = settings_under_sleep(terminal)
        for term in ("vt100", "linux", "xterm", "xterm-256color", "tmux-256color", "screen"):
            took = f"TERM={term}"
            terminal.type(f"TERM={term} " + command(PROGRAM, "--store", store, "--lang", "en"))
            up = terminal.wait(lambda s: len([r for r in s.split("\n") if r.strip()]) > 15, 4)
            if not check.that(up is not None, f"{took} does not start: {terminal.screen()!r}"):
                continue
            pid_of(terminal)
            terminal.settle(1)
            terminal.keys("3")
            terminal.settle(1)
            terminal.keys("q")
            time.sleep(0.3)
            shown = terminal.shell("echo left-$((6*7))")
            check.that("left-42" in shown, f"{took}: does not quit")
            check.same(settings_under_sleep(terminal), before, f"{took}: stty -a")
        for term in ("nonsense", ""):
            shown = terminal.shell(f"TERM={term} " + command(PROGRAM, "--store", store)
                                   + "; echo code-$?")
            lines = [r for r in shown.split("\n") if r.strip()]
            check.that(re.search(r"code-[12]$", lines[-1]) is not None and len(lines) in (2, 3),
                       f"TERM={term!r}: {lines}")
        for lang in ("LC_ALL=C LANG=C", "LC_ALL=POSIX"):
            if start(check, terminal, store, "--lang", "en", env=lang):
                screen = terminal.settle()
                frames = [c for c in screen if 0x2500 <= ord(c) < 0x2600]
                check.that(not frames, f"{lang}: symbols that are not ASCII: {set(frames)}")
                terminal.keys("q")
                terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3)
        for nothing in ("NO_COLOR=1",):
            if start(check, terminal, store, "--lang", "en", env=nothing):
                terminal.settle()
                coloured = re.findall(r"\x1b\[[0-9;]*?(?:3[0-7]|4[0-7]|[34]8;)[0-9;]*m",
                                      terminal.screen(attributes=True))
                check.that(not coloured, f"NO_COLOR: colours are set: {coloured[:3]}")
                terminal.keys("q")
                terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3)
    for columns, rows in ((59, 16), (60, 15), (20, 5), (2, 1)):
        with Tmux(columns, rows) as terminal:
            before = None if columns < 20 else settings_under_sleep(terminal)
            terminal.type("exec " + command(PROGRAM, "--store", store, "--lang", "en"))
            said = terminal.wait(lambda s: columns < 20 or "60" in s and "16" in s, 3)
            check.that(said is not None, f"{columns}x{rows}: does not say what it needs: "
                                         f"{terminal.screen()!r}")
            terminal.resize(100, 30)
            grown = terminal.wait(lambda s: len(s.strip()) > 400, 3)
            check.that(grown is not None, f"{columns}x{rows} → 100x30: no picture: "
                                          f"{terminal.screen()!r}")
            terminal.keys("q")


def state_of(store, number: str) -> str:
    """The state of a case as `griddesk cases` says it."""
    out = run("cases", "--store", store, "--format", "ndjson", "--limit", "100000")
    for line in out.out.splitlines():
        row = json.loads(line)
        if row.get("case") == number:
            return row.get("state")
    return f"no case {number}"


def works_a_case(check: Check, store, grid: str) -> None:
    """Claims, dispatches, accepts, reports, verifies and closes a case by keys, as a desk does."""
    fed = run("feed", "--store", store, "-",
              stdin=event("work-1", grid, "a lamp is out", urgency="emergency"))
    number = json.loads(fed.out)["case"]
    with Tmux(100, 30) as terminal:
        if not start(check, terminal, store, "--lang", "en"):
            return
        terminal.keys("3")
        terminal.settle()
        terminal.keys("/")
        terminal.type("lamp")
        found = terminal.wait(lambda s: "a lamp is out" in s, 3)
        check.that(found is not None, f"the filter does not find the case:\n{terminal.screen()}")
        for key, confirm, state in (("c", (), "claimed"), ("d", ("Enter",), "dispatched"),
                                    ("a", (), "handling"), ("f", ("Enter",), "verifying"),
                                    ("v", ("Enter",), "verifying"), ("x", ("Enter",), "closed")):
            # A case that just came may have slid under the key, which the console then refuses.
            time.sleep(1.1)
            terminal.keys(key)
            time.sleep(0.3)
            terminal.keys(*confirm) if confirm else None
            until = time.monotonic() + 2
            while state_of(store, number) != state and time.monotonic() < until:
                time.sleep(0.1)
            if not check.same(state_of(store, number), state, f"state after key {key}"):
                check.note(terminal.screen())
                break
        terminal.keys("Escape", "Escape", "q")
        terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3)


def main() -> None:
    check = Check("terminal")
    with Workplace("tmux") as folder:
        store = folder / "city.db"
        made = init(store)
        if not check.that(made.code == 0, f"init: {made.complaint}"):
            check.done()
        grid, = sqlite3.connect(store).execute(
            "SELECT code FROM place WHERE length(code) = 15 ORDER BY code").fetchone()
        run("feed", "--store", store, "-", stdin=b"".join(
            event(f"seed-{n}", str(grid), f"street lamp {n}") for n in range(60)))
        for part in (live, works_a_case):
            part(check, store, str(grid))
        for part in (sizes_and_languages, ways_out, terminals):
            part(check, store)
        ways_out(check, store, "--mouse")
        played_by_mouse(check, store)
        verdict = run("verify", "--store", store)
        check.that(verdict.code == 0, f"verify: {verdict.text} {verdict.complaint}")
    check.done()


main()
