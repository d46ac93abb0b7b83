#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packets and wire bytes of every published capture equal what capinfos (Wireshark) counts.

capinfos.py WAYBILL_CLI: `summary --json` against `capinfos -T -M -r -c -d`, on every file that both read to the end. Files that
only one of the two reads are listed with the reason of the other; of a file that both read in part, nothing is compared.
"""
import concurrent.futures
import os
import shutil
import subprocess
import sys

from waybill_cli import SKIPPED, Checks, captures, in_ci, run


def by_capinfos(path) -> tuple[list[int] | None, str]:
    """[packets, bytes], or None with what capinfos says."""
    done = subprocess.run(["capinfos", "-T", "-M", "-r", "-c", "-d", str(path)], capture_output=True, text=True, errors="replace")
    cells = done.stdout.strip().split("\t")
    message = done.stderr.strip().replace("\n", " ")
    if done.returncode == 0 and not message and len(cells) == 3:
        return [int(cells[1]), int(cells[2])], ""
    return None, message or f"exit {done.returncode}"


def main():
    if not shutil.which("capinfos"):
        print("capinfos (wireshark-common) is not installed")
        sys.exit(1 if in_ci() else SKIPPED)
    checks, both, single, paths = Checks(), 0, [], captures()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = pool.map(lambda path: run("summary", "--json", path), paths)
        expectations = pool.map(by_capinfos, paths)
    for path, answer, (expected, complaint) in zip(paths, answers, expectations):
        name = f"{path.parent.name}/{path.name}"
        ours = answer.json["captures"][0] if answer.status in (0, 3) else None
        if answer.status == 0 and expected:
            both += 1
            checks.equal([ours["packets"], ours["wire_bytes"]], expected, name)
        elif answer.status == 0:
            single.append(f"only waybill-cli reads {name} to its end: {complaint}")
        elif expected:
            single.append(f"only capinfos reads {name} to its end: {answer.messages.strip()}")
        if answer.status == 3:
            checks.that(ours["problems"] and not ours["complete"], f"{name}: read in part, but no problem is stated")
    checks.that(both > 100, f"only {both} files were compared")
    print(*single, sep="\n")
    checks.finish(f"{both} files compared, {len(single)} read to the end by one of the two only")


if __name__ == "__main__":
    main()
