"""Snapshots of every view, looked at as a terminal would show them."""
from __future__ import annotations

from collections import Counter

from checks import LANGUAGES, SIZES, VIEWS, Check, raw_controls, run, width


def snapshot(store, view: str, size, language: str, form: str, *more):
    return run("snapshot", "--store", store, "--view", view, "--size", f"{size[0]}x{size[1]}",
               "--lang", language, "--as", form, *more)


def check_map(check: Check, city) -> None:
    """In a city without cases every grid shows the glyph of its kind on the map, once, in every
    size that has a cell for each; where two share a cell, at least half as many cells are tiles."""
    for size in SIZES:
        for language in LANGUAGES:
            where = f"map {language} {size[0]}x{size[1]}"
            out = snapshot(city, "map", size, language, "roles")
            if not check.same(out.code, 0, f"{where}: {out.complaint}"):
                continue
            rows = out.text.split("\n")[:-1]
            check.same((len(rows), rows[size[1]]), (2 * size[1] + 1, ""), f"{where}: two blocks")
            shown, roles = rows[:size[1]], rows[size[1] + 1:]
            check.that(max(map(len, roles)) <= size[0], f"{where}: a row of roles is too wide")
            # The legend, which shows a tile of each sort, is the last row with one.
            last = max((y for y, r in enumerate(shown) if "‼" in r), default=size[1])
            kinds = Counter(c for r in shown[:last] for c in r if c in "∙∘▫")
            if kinds["∙"] or size[0] >= 100:
                check.same((kinds["∙"], kinds["∘"], kinds["▫"]), (1480, 69, 249), f"{where}: grids")
            else:
                tiles = sum(c in TILES for r in roles[:last] for c in r)
                check.that(899 <= tiles < 1798, f"{where}: {tiles} cells for two grids each")


# The letters of the roles that a tile of the map can have, in the roles form of a frame.
TILES = set("12KOWXGUYMCen@")


def check_snapshots(check: Check, store, what: str) -> None:
    """Every view, language and size: as many rows and columns as asked, nothing that steers a
    terminal, something to see, and the two languages differ."""
    for view in (*VIEWS, "help"):
        for size in SIZES:
            pictures = {}
            for language in LANGUAGES:
                where = f"{what} {view} {language} {size[0]}x{size[1]}"
                out = snapshot(store, view, size, language, "text")
                if not check.same(out.code, 0, f"{where}: exit code ({out.complaint})"):
                    continue
                check.same(raw_controls(out.out), [], f"{where}: control characters")
                pictures[language] = rows = out.text.split("\n")[:-1]
                check.same(len(rows), size[1], f"{where}: rows")
                wide = {width(r) for r in rows}
                check.that(max(wide) <= size[0], f"{where}: columns {sorted(wide)}")
                check.that(sum(len(r.split()) for r in rows) > 20, f"{where}: nearly empty")
            check.that(len(set(map(tuple, pictures.values()))) == len(LANGUAGES),
                       f"{what} {view} {size}: zh and en are the same")
