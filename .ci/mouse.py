"""Plays the console by the mouse alone: reports of clicks and of the wheel are written to the
terminal, and what an operator would see is looked at."""
from __future__ import annotations

import re
import time

from checks import PROGRAM, Check, width
from figures import stored
from terminal import Tmux, command

CASE = re.compile(r"\b(\d{4,})\b")


class Hand:
    """Somebody who has a mouse and looks at the screen."""

    def __init__(self, check: Check, terminal: Tmux, where: str):
        self.check, self.terminal, self.where = check, terminal, where

    def rows(self) -> list[str]:
        # A look between two writes would see hints where they are no more.
        return self.terminal.settle().split("\n")

    def place(self, text: str, last: bool = False) -> tuple[int, int] | None:
        """The cell where a text begins; of several the first or the last from the top."""
        found = [(width(row[:row.index(text)]), y) for y, row in enumerate(self.rows())
                 if text in row]
        return found[-1 if last else 0] if found else None

    def click(self, text: str, last: bool = False, beyond: int = 0) -> bool:
        """Clicks on a text, or so many columns beyond where it begins."""
        place = self.place(text, last)
        if not self.check.that(place is not None,
                               f"{self.where}: no {text!r} to click on:\n{self.terminal.screen()}"):
            return False
        self.terminal.click(place[0] + beyond, place[1])
        return True

    def sees(self, text: str, what: str) -> bool:
        took = self.terminal.wait_for(text, 3)
        return self.check.that(took is not None,
                               f"{self.where}: {what}: no {text!r}:\n{self.terminal.screen()}")


def begun(check: Check, terminal: Tmux, store, *more) -> bool:
    """Starts the console and waits for its first frame."""
    terminal.type(command(PROGRAM, "--store", store, *more))
    took = terminal.wait(lambda s: terminal.ask("alternate_on") == "1" and len(s.strip()) > 100, 5)
    return check.that(took is not None, f"no console: {terminal.screen()!r}")


def by_hand(check: Check, store, columns: int, rows: int) -> None:
    """Views, rows, cards, the wheel, menus and the palette, and what is no report at all."""
    where = f"mouse at {columns}x{rows}"
    with Tmux(columns, rows) as terminal:
        hand = Hand(check, terminal, where)
        if not begun(check, terminal, store, "--mouse", "--lang", "en", "--theme", "mono"):
            return
        for key, title in (("3", "┌─ Cases"), ("4", "┌─ Patrol"), ("9", "┌─ Log"), ("3", "┌─ Cases")):
            hand.click("1 2 3 4 9", last=True, beyond="1 2 3 4 9".index(key))
            hand.sees(title, f"a click on the {key} of the views")
        cases = [CASE.search(row).group(1) for row in hand.rows()[3:-3] if CASE.search(row)]
        if not check.that(len(cases) > 6, f"{where}: too few cases: {cases}"):
            return
        # Beside the list its case may stand in a title above it.
        hand.click(cases[5], last=True)
        hand.click(cases[5], last=True)
        hand.sees("Esc back", "the second click on a row")
        hand.sees(f"─ Case {cases[5]}", "the second click on a row")
        hand.click("Esc", last=True)
        hand.sees("┌─ Cases", "a click on the hint for going back")
        # Three rows down from the sixth and three up again is the sixth; Enter's hint opens it.
        terminal.wheel(10, 6)
        terminal.wheel(10, 6, down=False)
        time.sleep(0.3)
        hand.click("Enter", last=True)
        hand.sees("Esc back", "a click on the hint of Enter")
        hand.sees(f"─ Case {cases[5]}", "the wheel down and up, then a click on the hint of Enter")
        hand.click("Esc", last=True)
        hand.sees("┌─ Cases", "back")
        # A menu is chosen from at once; a click beside it does nothing.
        terminal.keys("o")
        hand.sees("moves", "the menu")
        terminal.click(0, 0)
        time.sleep(0.3)
        hand.sees("moves", "a click beside the menu")
        terminal.keys("Escape")
        terminal.keys(":")
        terminal.type("theme night")
        hand.sees("theme night", "a command by keys beside the mouse")
        # What is no report of this program's asking, or of nobody's, does nothing.
        before = terminal.settle().split("\n")[1:]
        for noise in (b"\x1b[M !!", b"\x1b[<0;1M", b"\x1b[<999999999999;3;3M", b"\x1b[<2;5;5M",
                      b"\x1b[<0;9999;9999M", b"\x1b[<35;5;5M", b"\x1b[32;10;5M",
                      b"\x1b[<" + b"1" * 400 + b"M"):
            terminal.raw(noise)
        time.sleep(0.3)
        check.same(terminal.settle().split("\n")[1:], before, f"{where}: after noise")
        # The setting is taken back while running, and the terminal's again at once.
        terminal.keys(":")
        terminal.type("mouse off")
        left = terminal.wait(lambda _: terminal.ask("mouse_any_flag") == "0", 3)
        check.that(left is not None, f"{where}: the mouse stays after :mouse off")
        before = terminal.settle().split("\n")[1:]
        terminal.click(10, 8)
        time.sleep(0.3)
        check.same(terminal.settle().split("\n")[1:], before, f"{where}: a click after :mouse off")
        terminal.keys("q")
        check.that(terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3) is not None,
                   f"{where}: does not end")


def looking_on(check: Check, store) -> None:
    """Where one only looks on, no click changes anything, wherever it falls."""
    before = stored(store, "SELECT count(*) FROM event")
    with Tmux(100, 30) as terminal:
        if not begun(check, terminal, store, "--mouse", "--read-only", "--lang", "en"):
            return
        for column in range(0, 100, 3):
            terminal.click(column, 29)
            terminal.keys("Escape")
            time.sleep(0.05)
            if terminal.ask("alternate_on") == "0":
                break
        if terminal.ask("alternate_on") == "1":
            terminal.keys("C-c")
        check.that(terminal.wait(lambda _: terminal.ask("alternate_on") == "0", 3) is not None,
                   "mouse, looking on: does not end")
    check.same(stored(store, "SELECT count(*) FROM event"), before,
               "mouse, looking on: events")


def played_by_mouse(check: Check, store) -> None:
    """Everything the mouse is for."""
    for columns, rows in ((80, 24), (100, 30), (200, 60)):
        by_hand(check, store, columns, rows)
    looking_on(check, store)
