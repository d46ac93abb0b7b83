#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every published capture ends by itself, says what happened, and keeps every byte in the books.

every_file.py WAYBILL_CLI: for each file of the corpus, `summary --json` and `flows` end in time with status 0, 1 or 3; a failure or a
part is explained by a sentence with the file and, for a part, the byte; the wire bytes of all flows and the synthetic bytes (PCAPdroid)
add up to the capture's own; every line parses and has the keys of the contract; packets and wire bytes equal what capinfos counts.
"""
import concurrent.futures
import os
import re
import subprocess
import sys

import capinfos
from waybill_cli import SKIPPED, TIME_LIMIT_S, Checks, captures, in_ci, run

SUMMARY_KEYS = {"schema", "captures", "handsets", "countries", "edge", "local", "unplaced", "destinations", "coverage"}
CAPTURE_KEYS = {"path", "sha256", "packets", "wire_bytes", "first", "last", "drops", "complete", "problems"}
FLOW_KEYS = {"event": {"start", "end", "duration"}, "network": {"bytes", "packets"}, "source": {"bytes", "packets"},
             "destination": {"bytes", "packets"},
             "waybill": {"direction", "names", "countries", "edge", "payload_bytes_up", "payload_bytes_down", "content_bytes_up",
                         "app", "first_frame"}}  # fmt: skip
SENTENCE = re.compile(r"\w+ \w+ \w+")


def check_messages(checks: Checks, name: str, answer, path):
    if not checks.that(answer.status in (0, 1, 3), f"{name}: status {answer.status}: {answer.messages[:300]}"):
        return
    if answer.status == 0:
        return  # a remark about a skipped block may stand there; contract.py sees that there is none on clean files
    first = answer.messages.split("\n")[0]
    checks.that(path.name in first and SENTENCE.search(first), f"{name}: status {answer.status} without a sentence: {first!r}")
    if answer.status == 3:
        checks.that(re.search(r"byte \d+", answer.messages), f"{name}: read in part, but no byte is named: {first!r}")


def check_flows(checks: Checks, name: str, summary: dict, flows):
    wire = sum(record["network"]["bytes"] for record in flows)
    packets = sum(record["network"]["packets"] for record in flows)
    capture, coverage = summary["captures"][0], summary["coverage"]
    checks.equal(wire + coverage["synthetic_bytes"], capture["wire_bytes"], f"{name}: wire bytes of flows and synthetic bytes")
    checks.equal(packets, capture["packets"], f"{name}: packets of flows")
    for record in flows:
        missing = [f"{part}.{key}" for part, keys in FLOW_KEYS.items() for key in keys - set(record.get(part, {}))]
        sums = all(record["network"][unit] == record["source"][unit] + record["destination"][unit] for unit in ("bytes", "packets"))
        if not checks.that(not missing and sums, f"{name}: flow of frame {record['waybill']['first_frame']}: {missing or 'sums'}"):
            return


def both(path) -> tuple | None:
    try:
        return run("summary", "--json", path), run("flows", path)
    except subprocess.TimeoutExpired:
        return None


def main():
    if not capinfos.is_installed():
        print("capinfos (wireshark-common) is not installed")
        sys.exit(1 if in_ci() else SKIPPED)
    checks, statuses, paths = Checks(), {0: 0, 1: 0, 3: 0}, captures()
    counts = capinfos.Comparison(checks)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = list(pool.map(both, paths))
        expectations = list(pool.map(capinfos.by_capinfos, paths))
    for path, pair, expectation in zip(paths, answers, expectations):
        name = f"{path.parent.name}/{path.name}"
        if not checks.that(pair, f"{name}: still running after {TIME_LIMIT_S} s"):
            continue
        answer, flows = pair
        counts.take(name, answer, expectation)
        check_messages(checks, name, answer, path)
        checks.equal(flows.status, answer.status, f"{name}: status of flows")
        statuses[answer.status] = statuses.get(answer.status, 0) + 1
        if answer.status not in (0, 3):
            checks.equal(answer.text, "", f"{name}: output of a failed run")
            continue
        summary = answer.json
        missing = SUMMARY_KEYS - set(summary) | CAPTURE_KEYS - set(summary["captures"][0])
        checks.that(not missing, f"{name}: summary lacks {missing}")
        check_flows(checks, name, summary, flows.records)
    parts = [f"{count} files with status {status}" for status, count in statuses.items()] + [counts.summary()]
    checks.finish(", ".join(parts))


if __name__ == "__main__":
    main()
