"""Plays keys in every view of the shipped program in a terminal (tmux) and looks what is on the
screen after each: by a table of steps, small and large, in both languages; and every key there is
in every view, after which the program must be as well as before. A terminal with wide ambiguous
characters is measured by the doctor, and drawn on without any.
"""
from __future__ import annotations

import os
import pty
import re
import select
import time
import unicodedata

from checks import PROGRAM, Check, Workplace, environment, init, run, width
from feeding import fed, first_grid, line
from terminal import Tmux, command

# Where a view begins: the keys that lead there from anywhere.
VIEWS = {
    "watch": ("Escape", "Escape", "Escape", "1"),
    "map": ("Escape", "Escape", "Escape", "2"),
    "cases": ("Escape", "Escape", "Escape", "3", "Home"),
    "card": ("Escape", "Escape", "Escape", "3", "Home", "Enter"),
    "patrol": ("Escape", "Escape", "Escape", "4"),
    "log": ("Escape", "Escape", "Escape", "9"),
}

# View by view: the keys, and what has to be on the screen then, in Chinese and in English. A text
# that begins with `=` is typed as it stands.
STEPS = {
    "watch": [
        ((), "待办", "Next to do"),
        (("Tab",), "地图", "Map"),
        (("Tab",), "巡查", "Patrol"),
        (("BTab", "BTab"), "待办", "Next to do"),
        (("Down", "j", "Up", "k"), "网格|G0", "G0"),
        (("End",), "待办", "Next to do"),
        (("Home",), "待办", "Next to do"),
        (("?",), "帮助", "Help"),
        (("Escape",), "待办", "Next to do"),
        (("P",), "暂停|停住", "PAUSED"),
        (("P",), "实时", "live"),
        (("R",), "重新读取|已刷新|刷新", "read again|refreshed"),
        (("Enter",), "流程记录", "[Tt]imeline"),
        (("Escape",), "待办", "Next to do"),
    ],
    "map": [
        ((), "在办案件", "open cases"),
        (("m",), "超时案件", "late cases"),
        (("m",), "晨巡|午巡", "morning|afternoon"),
        (("m",), "无人在岗", "uncovered"),
        (("m",), "热线来电 7天", "hotline, 7 days"),
        (("m",), "回访满意", "satisfaction"),
        (("m",), "巡查漏报", "missed reports"),
        (("m",), "在办案件", "open cases"),
        (("Right", "l", "Left", "h", "Down", "Up"), "G0", "G0"),
        (("z",), "在办案件", "open cases"),
        (("Escape",), "在办案件", "open cases"),
        (("g", "=石佛镇"), "石佛镇", "石佛镇"),
        (("Enter",), "石佛镇", "石佛镇"),
        (("Z",), "轮廓|边界", "outline"),
        (("?",), "帮助", "Help"),
        (("Escape",), "地图", "Map"),
    ],
    "cases": [
        ((), "案件", "Cases"),
        (("/", "=lamp 7"), "lamp 7", "lamp 7"),
        (("Enter",), "lamp 7", "lamp 7"),
        (("Escape",), "案件", "Cases"),
        (("s",), "排序|按", "order|by"),
        (("s", "s", "s"), "按", "by"),
        (("Space",), "已标|标记", "marked"),
        (("Escape",), "案件", "Cases"),
        (("Q",), "队列|待认领", "unclaimed"),
        (("Escape",), "案件", "Cases"),
        (("NPage", "PPage", "C-f", "C-b", "End", "Home"), "案件", "Cases"),
        (("#", "=3"), ":case 3", ":case 3"),
        (("Enter",), "流程记录", "[Tt]imeline"),
        (("Escape",), "案件", "Cases"),
        (("N",), "新案件", "New case|new case"),
        (("=a lamp is out",), "a lamp is out", "a lamp is out"),
        (("C-x", "C-x"), "案件", "Cases"),
        ((":", "=view log"), ":view log", ":view log"),
        (("Enter",), "日志", "Log"),
    ],
    "card": [
        ((), "流程记录", "[Tt]imeline"),
        (("w",), "时限", "limit"),
        (("Escape",), "流程记录", "[Tt]imeline"),
        (("o",), "备注", "note"),
        (("Escape",), "流程记录", "[Tt]imeline"),
        (("n", "=looked at it"), "looked at it", "looked at it"),
        (("Enter",), "0001 已备注", "0001: note"),
        (("c",), "0001 已认领", "0001: claim"),
        (("d",), "须先立案", "filed"),
        (("U",), "已撤销", "undone"),
    ],
    "patrol": [
        ((), "巡查", "Patrol"),
        (("Enter",), "巡查|社区|村", "村|社区"),
        (("Right", "l"), "G0", "G0"),
        (("h", "Left"), "巡查", "Patrol"),
        (("Tab",), "未到岗", "Missing"),
        (("Tab",), "巡查", "Patrol"),
        (("End", "Home", "Down", "Up"), "巡查", "Patrol"),
    ],
    "log": [
        ((), "日志", "Log"),
        (("Down", "Up", "NPage", "PPage", "End", "Home"), "日志", "Log"),
        (("/", "=lamp 5"), "lamp 5", "lamp 5"),
        (("Enter",), "lamp 5", "lamp 5"),
        (("Escape",), "日志", "Log"),
        (("Enter",), "流程记录", "[Tt]imeline"),
        (("Escape",), "日志", "Log"),
    ],
}

# How tmux calls keys that the program writes in its own way.
NAMES = {"<Up>": "Up", "<Down>": "Down", "<Left>": "Left", "<Right>": "Right",
         "<PageUp>": "PPage", "<PageDown>": "NPage", "<Home>": "Home", "<End>": "End",
         "<Enter>": "Enter", "<Esc>": "Escape", "<Tab>": "Tab", "<S-Tab>": "BTab",
         "<Space>": "Space", "<F1>": "F1"}
# Keys that end or suspend the program: they are pressed where that is looked at.
ENDS = {"q", "C-c", "C-z"}


def default_keys() -> list[str]:
    """Every key of the map, each once, as tmux calls it."""
    keys = []
    for line in run("keys").text.splitlines():
        if line.startswith("#") or "=" not in line:
            continue
        for word in line.split("=", 1)[1].split():
            name = NAMES.get(word, word)
            if name not in keys:
                keys.append(name)
    return keys


def press(terminal: Tmux, keys) -> None:
    for key in keys:
        if key.startswith("="):
            terminal._tmux("send-keys", "-t", "s", "-l", key[1:])
        else:
            terminal.keys(key)


def start(check: Check, terminal: Tmux, store, language: str) -> bool:
    terminal.type(command(PROGRAM, "--store", store, "--lang", language))
    up = terminal.wait(lambda s: terminal.ask("alternate_on") == "1" and len(s.strip()) > 100, 8)
    return check.that(up is not None, f"no console: {terminal.screen()!r}")


def leave(check: Check, terminal: Tmux, before: str, where: str) -> None:
    """Leaves, and looks whether the shell has its terminal again as it was."""
    press(terminal, ("Escape", "Escape", "Escape", "q"))
    back = terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 4)
    check.that(back is not None, f"{where}: q does not leave: {terminal.screen()!r}")
    check.same(settings(terminal), before, f"{where}: stty -g afterwards")
    check.same(terminal.ask("cursor_flag"), "1", f"{where}: the cursor shows")


def settings(terminal: Tmux) -> str:
    """The terminal's settings while a program has it, as the shell gives it away."""
    terminal.shell("stty -g > settings")
    return terminal.shell("cat settings").strip().split("\n")[-1]


def steps(check: Check, store, columns: int, rows: int, language: str) -> None:
    """The table, on one screen in one language."""
    where = f"{columns}x{rows} {language}"
    with Tmux(columns, rows) as terminal:
        before = settings(terminal)
        if not start(check, terminal, store, language):
            return
        for view, table in STEPS.items():
            press(terminal, VIEWS[view])
            for keys, chinese, english in table:
                press(terminal, keys)
                wanted = re.compile(chinese if language == "zh" else english)
                seen = terminal.wait(lambda s: wanted.search(s), 3, every=0.02)
                check.that(
                    seen is not None,
                    f"{where}: {view} after {' '.join(keys) or 'opening'}: no {wanted.pattern}\n"
                    + terminal.screen())
        leave(check, terminal, before, where)


def every_key(check: Check, store, columns: int, rows: int, language: str) -> None:
    """Each key in each view: the screen stays whole, and the way back leads to the view."""
    where = f"{columns}x{rows} {language}"
    keys = [k for k in default_keys() if k not in ENDS]
    check.that(len(keys) > 40, f"only {len(keys)} keys: {keys}")
    with Tmux(columns, rows) as terminal:
        before = settings(terminal)
        if not start(check, terminal, store, language):
            return
        pressed = 0
        for view, way in VIEWS.items():
            for key in keys:
                # The way in one call: a terminal's server is started anew for each.
                terminal.keys(*way)
                terminal.keys(key)
                pressed += 1
                screen = terminal.screen().split("\n")[:-1]
                what = f"{where}: {view}, key {key}"
                check.same(len(screen), rows, f"{what}: rows")
                check.that(max(map(width, screen)) <= columns, f"{what}: a row is too wide")
                # Whatever was begun is thrown away: a new case is asked about twice.
                if key == "N":
                    press(terminal, ("C-x", "C-x"))
                # The languages and themes go round.
                if key in ("L", "P"):
                    press(terminal, ("Escape", "Escape", key))
            check.same(terminal.ask("alternate_on"), "1", f"{where}: {view}: the console is there")
        check.note(f"{where}: {pressed} keys pressed, {len(keys)} in each of {len(VIEWS)} views")
        leave(check, terminal, before, where)


class WideTerminal:
    """A terminal that draws ambiguous characters two columns wide, and says where its cursor is."""

    def __init__(self, folder, *arguments):
        self.said, self.column = b"", 1
        self.pid, self.line = pty.fork()
        if self.pid == 0:
            os.execve(PROGRAM, [PROGRAM, *map(str, arguments)],
                      environment(TERM="xterm-256color", XDG_STATE_HOME=str(folder)))

    def run(self, seconds: float = 10) -> tuple[int, str]:
        """Answers until the program ends; gives its exit code and all it wrote."""
        until, rest = time.monotonic() + seconds, b""
        while time.monotonic() < until and select.select([self.line], [], [], seconds)[0]:
            try:
                data = os.read(self.line, 4096)
            except OSError:
                break
            self.said += data
            rest += data
            while (found := re.search(rb"\x1b\[(\d*)([a-zA-Z])", rest)):
                self.draw(rest[:found.start()].decode())
                if found.group(2) == b"n":
                    answer = b"0n" if found.group(1) == b"5" else b"1;%dR" % self.column
                    os.write(self.line, b"\x1b[" + answer)
                rest = rest[found.end():]
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1]), self.said.decode()

    def draw(self, text: str) -> None:
        for c in text:
            wide = unicodedata.east_asian_width(c) == "A" and not unicodedata.combining(c)
            self.column = 1 if c == "\r" else self.column + (2 if wide else width(c))


def wide(check: Check, store, folder) -> None:
    """A wide terminal is measured and remembered; the console then draws with nothing that is ambiguous."""
    def doctor(*more):
        return WideTerminal(folder, "doctor", "--store", store, "--lang", "en", *more).run()
    code, said = doctor()
    check.that(code == 1 and "use --ambiguous wide" in said, f"doctor: {code} {said}")
    check.that("6 samples are as wide as counted here" in said, f"doctor: other widths: {said}")
    doctor("--remember")
    code, said = doctor()
    check.that(code == 0 and "two columns, as is set" in said, f"remembered: {code} {said}")
    code, said = doctor("--ambiguous", "auto")
    check.that(code == 0 and "two columns, as is set" in said, f"auto: {code} {said}")
    with Tmux(100, 30, XDG_STATE_HOME=str(folder)) as terminal:
        if start(check, terminal, store, "zh"):
            for view in VIEWS.values():
                press(terminal, view)
                screen = terminal.settle(1)
                # In sentences they have the columns they need; what draws must do without.
                found = {c for c in screen if "\u2190" <= c < "\u2600"
                         and unicodedata.east_asian_width(c) == "A"}
                check.that(not found, f"ambiguous glyphs on the screen: {found}")
            press(terminal, ("Escape", "Escape", "q"))


def main() -> None:
    check = Check("keys")
    with Workplace("keys") as folder:
        store = folder / "city.db"
        made = init(store)
        if not check.that(made.code == 0, f"init: {made.complaint}"):
            check.done()
        grid = first_grid(store)
        fed(store, *(line(f"key-{n}", grid, f"lamp {n}") for n in range(60)))
        # What the shell notes down lies there.
        os.chdir(folder)
        for columns, rows in ((80, 24), (200, 60)):
            for language in ("zh", "en"):
                steps(check, store, columns, rows, language)
        every_key(check, store, 80, 24, "en")
        every_key(check, store, 200, 60, "zh")
        wide(check, store, folder)
        verdict = run("verify", "--store", store)
        check.that(verdict.code == 0, f"verify: {verdict.text} {verdict.complaint}")
    check.done()


main()
