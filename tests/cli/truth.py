#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conversations and names of the published captures are those that tshark and nDPI saw in them.

truth.py WAYBILL_CLI: runs the oracle beside the captures (../oracle/check_truth.py) over ../truth. Rows proved wrong stand in
tests/data/truth-errata.json, each with its proof; the proofs are counted again here with tshark where it is installed.
"""
import collections
import json
import re
import shutil
import subprocess
import sys

from waybill_cli import PROJECT, SKIPPED, Checks, corpus, in_ci, program

ERRATA = PROJECT / "tests" / "data" / "truth-errata.json"
NAMES = ("--names", "--sources", "tls-sni,http-host,dns-query")
CHECKED = {"handset": (("--conversations",), NAMES), "names": (("--conversations",), NAMES), "formats": (("--conversations",),)}


def directions(path) -> list[tuple[int, int]]:
    """(packets, bytes) of each direction between two equal addresses, as tshark tells them apart by port."""
    fields = ("ip.proto", "ipv6.nxt", "tcp.srcport", "tcp.dstport", "udp.srcport", "udp.dstport", "frame.len")
    ask = ["tshark", "-n", "-r", str(path), "-Y", "ip.addr == 127.0.0.1 or ipv6.addr == ::1", "-T", "fields", "-E", "occurrence=f"]
    for field in fields:
        ask += ["-e", field]
    sums = collections.Counter()
    for line in subprocess.run(ask, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout.decode().splitlines():
        *key, length = line.split("\t")
        sums[(tuple(key), 0)] += 1
        sums[(tuple(key), 1)] += int(length)
    return sorted((sums[(key, 0)], sums[(key, 1)]) for key, what in sums if what == 0)


def check_errata(checks: Checks, captures):
    for entry in json.loads(ERRATA.read_text()):
        first, second, *counts = entry["row"]
        checks.equal(first, second, f"{entry['capture']}: an erratum is allowed between equal addresses only")
        path = next((captures / folder / entry["capture"] for folder in CHECKED if (captures / folder / entry["capture"]).exists()), None)
        if not checks.that(path, f"{entry['capture']}: no such capture") or not shutil.which("tshark"):
            continue
        seen = directions(path)
        checks.equal([sum(c) for c in zip(*seen)], counts[:2], f"{entry['capture']}: sum over directions")
        stated = sorted((int(p), int(b)) for p, b in re.findall(r"(\d+) packets? / (\d+) bytes", entry["proof"]))
        checks.equal(stated, seen, f"{entry['capture']}: counts of the proof")


def main():
    captures = corpus()
    shared = captures.parent
    oracle = shared / "oracle" / "check_truth.py"
    if not oracle.exists() or not (shared / "truth").is_dir():
        print(f"{'MISSING' if in_ci() else 'skipped'}: no oracle beside the captures in {shared}")
        sys.exit(1 if in_ci() else SKIPPED)
    checks = Checks()
    for folder, calls in CHECKED.items():
        for call in calls:
            command = [sys.executable, oracle, program(), captures / folder, shared / "truth" / folder, *call, "--errata", ERRATA, "-v"]
            done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
            lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
            print(f"{folder} {call[0]}: {lines[-1] if lines else 'nothing printed'}")
            checks.that(done.returncode == 0, f"{folder} {call[0]}: the oracle disagrees\n" + "\n".join(lines))
    check_errata(checks, captures)
    checks.finish()


if __name__ == "__main__":
    main()
