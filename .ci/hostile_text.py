"""Texts that would steer a terminal or hide from a reader, in every field and every way out."""
from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import sqlite3
import struct
import termios
import time
import xml.etree.ElementTree as ElementTree

import frames
from checks import (LANGUAGES, PROGRAM, SIZES, VIEWS, Check, environment, init, raw_controls, run)
from feeding import fed, line
from figures import stored

EVIL = ("\x1b[2J\x1b]0;OWNED\x07", "\x1b]52;c;T1dORUQ=\x1b\\", "\x9b31mC1", "\x90q\x9c", "a\rb\bc\td",
        "\x7fdel\x00nul", "\u202ertl\u2066iso\u2069", "z\u200bw\u200dj\u200fm", "\ufeffbom\u2028sep",
        "\u061calm\u2060wj\u00adshy", "tag\U000e0041\U000e007f", "e" + "\u0301" * 300,
        "\u0e01" + "\u0e49" * 100, "家" * 300, "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3",
        "<script>&\"'</script>", "\U0001f468\u200d\U0001f469\u200d\U0001f467 family", "")
SGR = re.compile(rb"\x1b\[[0-9;]*m")


def check_text(check: Check, folder, city) -> None:
    """Puts hostile texts into every field by every way in, then looks at every way out."""
    store = folder / "evil.db"
    if not evil_city(check, folder, store):
        return
    grid = str(stored(store, "SELECT min(code) FROM place WHERE length(code) = 15")[0][0])
    lines = []
    for n, evil in enumerate(EVIL):
        lines.append(line(f"text-{n}", grid, f"t {evil}", category=f"c {evil}",
                          caller={"name": f"n {evil}", "phone": f"p {evil}"}))
        lines.append(line(f"id-{n} {evil}", grid, "evil id", source=f"s {evil}"))
        lines.append(line(f"enum-{n}", grid, "evil words", channel=f"hotline{evil}",
                          urgency=f"normal{evil}"))
        lines.append(line(f"grid-{n}", f"{grid}{evil}", "evil grid"))
        lines.append(line(f"kind-{n}", grid, kind=f"case.received{evil}x"))
    lines.append(b'{"\x1b[2Jkey":1,"kind":"\x1b[31m"}\n')
    lines.append(line("raw-1", grid, "RAW").replace(b"RAW", b"\x1b[2J\xc2\x9b31m\xe2\x80\xae\xff"))
    outcome, said = fed(store, *lines)
    check.that(outcome.code in (0, 1), f"feed of evil lines: {outcome.code} {outcome.complaint}")
    check.same(len(said), len(lines), "answers to evil lines")
    clean(check, outcome.out, "acknowledgements")
    clean(check, outcome.err, "complaints of the feed")
    for answer, given in zip(said, lines):
        if b'"id": "text-' in given and b"\\u0000" not in given:
            check.that(answer.get("ok") is True, f"an evil text was refused: {answer}")
    evil_replay(check, store)
    verdict = run("verify", "--store", store)
    check.same(verdict.code, 0, f"verify after evil texts: {verdict.text} {verdict.complaint}")
    evil_places(check, store)
    plain_outputs(check, store)
    check.that(any(b"OWNED" in frames.snapshot(store, v, SIZES[2], "en", "text").out for v in VIEWS),
               "no view shows an evil text, so this check looks at nothing")
    raw_screen(check, store)


def evil_city(check: Check, folder, store) -> bool:
    """Division files with hostile names are refused, in words that are clean themselves."""
    def cell(text: str) -> str:
        return '"' + text.replace('"', '""').replace("\x00", "") + '"'
    tables = {"towns": ["code,name"], "villages": ["code,name"],
              "grids": ["code,name,kind,longitude,latitude,worker,stand-in"]}
    for n, evil in enumerate(EVIL):
        town = 999999100 + n
        tables["towns"].append(f"{town},{cell(f'T{n} {evil}')}")
        tables["villages"].append(f"{town}001,{cell(f'V{n} {evil}')}")
        tables["grids"].append(f"{town}001001,{cell(f'G{n} {evil}')},urban,122.5,40.6,"
                               f"{cell(f'W{n} {evil}')},{cell(f'B{n} {evil}')}")
    args = []
    for option, name in (("--towns", "towns"), ("--villages", "villages"), ("--grids-file", "grids")):
        path = folder / f"evil-{name}.csv"
        path.write_text("\n".join(tables[name]) + "\n", encoding="utf-8")
        args += [option, path]
    made = run("init", "--store", store, *args)
    clean(check, made.out + made.err, "init of an evil city")
    check.that(made.code == 1 and not store.exists(), f"init of an evil city: {made.code}")
    tame = init(store)
    return check.same(tame.code, 0, f"init: {tame.complaint}")


def evil_places(check: Check, store) -> None:
    """Names changed behind the program's back are found out, and still cannot reach a terminal."""
    db = sqlite3.connect(store)
    for table, columns in (("place", ("name", "worker", "stand_in")), ("department", ("zh", "en"))):
        rows = [row for row, in db.execute(f"SELECT code FROM {table} ORDER BY code")]
        for n, code in enumerate(rows):
            for column in columns:
                db.execute(f"UPDATE {table} SET {column} = ? WHERE code = ?",
                           (f"x{n} {EVIL[n % len(EVIL)]}".replace("\x00", ""), code))
    db.commit()
    db.close()
    verdict = run("verify", "--store", store)
    check.same(verdict.code, 1, f"verify of changed places: {verdict.text} {verdict.complaint}")
    clean(check, verdict.out + verdict.err, "verify of changed places")


def evil_replay(check: Check, store) -> None:
    """The same texts by CSV."""
    rows = ["number,text,opened,closed,category,department,queue"]
    for n, evil in enumerate(EVIL):
        cell = '"' + evil.replace('"', '""').replace("\x00", "") + '"'
        rows.append(f"evil-{n},{cell},2026-11-20 09:00:00,2026-11-20 10:00:00,{cell},{cell},{cell}")
    columns = ",".join(f"{c}={o}" for c, o in (
        ("id", "number"), ("text", "text"), ("opened", "opened"), ("closed", "closed"),
        ("category", "category"), ("department", "department"), ("queue", "queue")))
    out = run("replay", "--store", store, "--format", "csv", "--columns", columns, "--at-once", "-",
              stdin="\n".join(rows).encode())
    check.same(out.code, 0, f"replay of evil texts: {out.complaint}")
    clean(check, out.out + out.err, "replay of evil texts")


def clean(check: Check, data: bytes, what: str) -> None:
    check.same(raw_controls(data), [], f"{what}: control characters")


def plain_outputs(check: Check, store) -> None:
    """Tables, CSV, NDJSON, statistics, snapshots and error messages."""
    for form in ("table", "csv", "ndjson"):
        out = run("cases", "--store", store, "--format", form, "--limit", "100000")
        check.same(out.code, 0, f"cases --format {form}: {out.complaint}")
        check.that(b"OWNED" in out.out, f"cases --format {form} leaves the evil text out")
        clean(check, out.out + out.err, f"cases --format {form}")
        if form == "csv":
            for cell in re.split(rb'[,\n]"?', out.out):
                check.that(not re.match(rb"[=@]|[+-][^0-9.]", cell),
                           f"cases --format csv: a formula would run: {cell[:40]!r}")
    for by in ("town", "village", "category", "channel", "state"):
        out = run("stats", "--store", store, "--by", by)
        check.same(out.code, 0, f"stats --by {by}: {out.complaint}")
        clean(check, out.out + out.err, f"stats --by {by}")
    for view in VIEWS:
        for language in LANGUAGES:
            for form in ("text", "roles", "ansi", "svg"):
                for size in SIZES:
                    what = f"snapshot {view} {language} {form} {size}"
                    out = frames.snapshot(store, view, size, language, form)
                    if check.same(out.code, 0, f"{what}: {out.complaint}"):
                        clean(check, SGR.sub(b"", out.out) if form == "ansi" else out.out, what)
                        if form == "svg":
                            well_formed(check, out.out, what)
    for evil in EVIL[:10]:
        word = evil.replace("\x00", "")
        for args in (("cases", "--store", store, f"state:{word}"), (word or "x",),
                     ("cases", "--store", store, f"{word}:x"), ("stats", "--by", word),
                     ("snapshot", "--view", word), ("cases", "--store", f"/nowhere/{word}")):
            out = run(*args)
            clean(check, out.out + out.err, f"complaint about {args!r}")


def well_formed(check: Check, data: bytes, what: str) -> None:
    try:
        ElementTree.fromstring(data)
    except ElementTree.ParseError as e:
        check.that(False, f"{what}: no XML: {e}")


def raw_screen(check: Check, store) -> None:
    """Every byte the console sends to a terminal while an operator walks through the views."""
    pid, master = pty.fork()
    if pid == 0:
        os.environ.clear()
        os.environ.update(environment())
        os.execv(PROGRAM, [PROGRAM, "--store", str(store), "--lang", "en"])
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 200, 0, 0))
    os.kill(pid, signal.SIGWINCH)
    data = b""

    def read(seconds: float) -> None:
        nonlocal data
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if select.select([master], [], [], left)[0]:
                try:
                    data += os.read(master, 65536)
                except OSError:
                    return
    read(0.5)
    walk = [b"1", b"2", b"z", b"z", b"z", b"\r", b"\x1b", b"3", *[b"j"] * 30, b"\r", b"\x1b", b"G",
            b"\r", b"\x1b", b"4", b"\r", b"j", b"\r", b"\r", b"\x1b", b"9", b"j", b"?", b"\x1b"]
    for key in walk:
        os.write(master, key)
        read(0.12)
    os.write(master, b"\x1b\x1bq")
    read(0.6)
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    os.waitpid(pid, 0)
    os.close(master)
    check.that(b"OWNED" in data, "the walk through the views showed no evil text")
    # The console itself sets the title of the window, and nothing else of that kind.
    commands = re.sub(rb"\x1b\]2;[^\x00-\x1f\x7f]*\x07", b"", data)
    check.that(b"\x1b]" not in commands, "an operating system command reached the terminal")
    for bad, what in ((b"\xc2\x9b", "a C1 control"),
                      (b"\x1bP", "a device control string"), (b"\xe2\x80\xae", "U+202E"),
                      (b"\xe2\x80\x8b", "U+200B"), (b"\xe2\x80\x8d", "U+200D"),
                      (b"\xe2\x81\xa6", "U+2066"), (b"\xef\xbb\xbf", "U+FEFF"),
                      (b"\xe2\x80\xa8", "U+2028"), (b"\x7f", "DEL"), (b"\x00", "a zero byte")):
        at = data.find(bad)
        check.that(at < 0, f"{what} reached the terminal: {data[max(0, at - 30):at + 30]!r}")
    check.note(f"a walk through the views wrote {len(data):,} bytes, none of them a citizen's control")
