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

from waybill_cli import PROJECT, SKIPPED, Checks, corpus, in_ci, program, run

ERRATA = PROJECT / "tests" / "data" / "truth-errata.json"
CALLS = (("--conversations",), ("--names", "--ja4"))
CHECKED = {"handset": CALLS, "names": CALLS, "formats": CALLS}
HELLO = "tls.handshake.type == 1 or dtls.handshake.type == 1"
HELLO_FIELDS = ("ip.src", "ipv6.src", "tcp.srcport", "udp.srcport", "tls.handshake.extension.type", "dtls.handshake.extension.type",
                "tls.handshake.extensions_alpn_str", "dtls.handshake.extensions.supported_version")  # fmt: skip


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


def tshark_hellos(path) -> list[dict]:
    """Every ClientHello that tshark sees: field → its values, of all layers of the packet."""
    ask = ["tshark", "-n", "-r", str(path), "-d", "tcp.port==8080,tls", "-Y", HELLO, "-T", "fields", "-E", "occurrence=a"]
    for field in HELLO_FIELDS:
        ask += ["-e", field]
    lines = subprocess.run(ask, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout.decode().splitlines()
    return [dict(zip(HELLO_FIELDS, (value.split(",") if value else [] for value in line.split("\t")))) for line in lines]


def letter_and_protocol(hello: dict) -> tuple[str, str]:
    """What JA4.md makes of a hello: d with the SNI extension (0), else i; first and last character of the first ALPN value."""
    extensions = hello["tls.handshake.extension.type"] + hello["dtls.handshake.extension.type"]
    protocol = (hello["tls.handshake.extensions_alpn_str"] or [""])[0]
    return "d" if "0" in extensions else "i", protocol[:1] + protocol[-1:] or "00"


def check_ja4_erratum(checks: Checks, entry: dict, hellos: list[dict]):
    """The row differs from JA4.md where tshark's fields say so, and what stands at the end of the proof does not."""
    _, source, port, *_, theirs = entry["row"]
    right = entry["proof"].split()[-1]
    sent = [h for h in hellos if source in h["ip.src"] + h["ipv6.src"] and str(port) in h["tcp.srcport"] + h["udp.srcport"]]
    if not checks.that(sent, f"{entry['capture']}: tshark sees no ClientHello of {source} port {port}"):
        return
    seen = {letter_and_protocol(hello) for hello in sent}
    checks.that((right[3], right[8:10]) in seen, f"{entry['capture']}: {right} is not what tshark's fields give: {seen}")
    checks.equal(right.split("_")[1:], theirs.split("_")[1:], f"{entry['capture']}: hashes of {right} and of the row")
    checks.equal((right[0], right[4:8]), (theirs[0], theirs[4:8]), f"{entry['capture']}: transport and counts of {right}")
    is_dtls13 = right[1:3] == "d3" and any("0xfefc" in h["dtls.handshake.extensions.supported_version"] for h in sent)
    checks.that(right[1:3] == theirs[1:3] or is_dtls13, f"{entry['capture']}: version of {right}")
    checks.that(right != theirs, f"{entry['capture']}: {right} is the row itself")


def check_ja4_errata(checks: Checks, captures, errata: list[dict]):
    by_capture = collections.defaultdict(list)
    for entry in errata:
        by_capture[entry["capture"]].append(entry)
    for name, entries in by_capture.items():
        path = next((captures / folder / name for folder in CHECKED if (captures / folder / name).exists()), None)
        if not checks.that(path, f"{name}: no such capture") or not shutil.which("tshark"):
            continue
        flows = [json.loads(line) for line in run("flows", path).text.splitlines()]
        ours = collections.defaultdict(set)
        for flow in flows:
            for end in ("source", "destination"):
                ours[(flow[end].get("ip"), flow[end].get("port"))].add(flow["waybill"]["ja4"])
        hellos = tshark_hellos(path)
        for entry in entries:
            check_ja4_erratum(checks, entry, hellos)
            right = entry["proof"].split()[-1]
            checks.that(right in ours[tuple(entry["row"][1:3])], f"{name}: waybill-cli does not say {right}")


def check_errata(checks: Checks, captures):
    errata = json.loads(ERRATA.read_text())
    check_ja4_errata(checks, captures, [entry for entry in errata if entry["row"][0] in ("tcp", "udp")])
    for entry in errata:
        first, second, *counts = entry["row"]
        if first in ("tcp", "udp"):
            continue
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
