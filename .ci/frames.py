"""Snapshots of every view, looked at as a terminal would show them."""
from __future__ import annotations

from checks import LANGUAGES, SIZES, VIEWS, Check, raw_controls, run, width


def snapshot(store, view: str, size, language: str, form: str, *more):
    return run("snapshot", "--store", store, "--view", view, "--size", f"{size[0]}x{size[1]}",
               "--lang", language, "--as", form, *more)


# The letters of the roles that a tile of the map can have, in the roles form of a frame.
TILES = set("12KOWXGUYMCen@")


def check_map(check: Check, store, what: str) -> None:
    """Every grid has its tile, in every size: the cells of tiles are a multiple of the grids, or
    with two tiles to a cell at least half as many."""
    for size in SIZES:
        out = snapshot(store, "map", size, "en", "roles")
        if not check.same(out.code, 0, f"{what} map roles {size}: {out.complaint}"):
            continue
        rows = out.text.split("\n")
        check.same(len(rows), 2 * size[1] + 2, f"{what} map roles {size}: lines of both blocks")
        roles = rows[size[1] + 1:-1]
        check.that(max(map(len, roles)) <= size[0], f"{what} map roles {size}: a row is too wide")
        cells = sum(c in TILES for r in roles for c in r)
        check.that(cells and (cells % 1798 == 0 or 899 <= cells < 1798),
                   f"{what} map roles {size}: {cells} cells of tiles for 1,798 grids")
        check.note(f"{what}, map at {size[0]}x{size[1]}: {cells:,} cells of tiles for 1,798 grids")


def check_snapshots(check: Check, store, what: str) -> None:
    """Every view, language and size: as many rows and columns as asked, nothing that steers a
    terminal, something to see, and the two languages differ."""
    check_map(check, store, what)
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
