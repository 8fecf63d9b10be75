"""Bad input at the level of the program: files, texts, stores, disks and clocks that are not as hoped.

    check_hostile.py [files text stores writers disk limit clock]

It may refuse, in one line; it may not crash, hang, grow without bound, pass a control character on,
or lose what it acknowledged.
"""
from __future__ import annotations

import sys

import hostile_files
import hostile_stores
import hostile_text
from checks import Check, Workplace, init

PARTS = {"files": hostile_files.check_files, "text": hostile_text.check_text,
         "stores": hostile_stores.check_stores, "writers": hostile_stores.check_writers,
         "disk": hostile_stores.check_full_disk,
         "limit": hostile_stores.check_limited_file,
         "clock": hostile_stores.check_clock}


def main() -> None:
    check = Check("hostile input")
    with Workplace("hostile") as folder:
        city = folder / "city.db"
        made = init(city)
        if check.that(made.code == 0, f"init: {made.complaint}"):
            for part in sys.argv[1:] or PARTS:
                PARTS[part](check, folder, city)
    check.done()


main()
