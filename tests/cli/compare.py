#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`compare`: figures recomputed from `flows`, exit statuses, and the lines of the bundled pair.

compare.py WAYBILL_CLI [--write]: the head of the text on the bundled pair equals tests/cli/golden/compare-redmi-1s.txt (--write
writes it anew). On that pair and, where they are at hand, on published captures: contacts, content and wire bytes of every named
destination follow from the flow records alone; a capture twice on one side is refused; a copy in another container is the same.
A filter leaves the flows that `flows --filter` prints. A case of three builds has them in a row; `summary --chapters` tiles a recording.
"""
import collections
import csv
import datetime
import io
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import made_captures as made
from waybill_cli import PROJECT, SAMPLES, Checks, run

GOLDEN = PROJECT / "tests" / "cli" / "golden" / "compare-redmi-1s.txt"
BEFORE, AFTER = SAMPLES / "redmi-1s-before.pcapng", SAMPLES / "redmi-1s-after.pcapng"
SILENCE_S = 60
COLUMNS = ("ts device ip host host_full traffic_snd traffic_rcv packet_snd packet_rcv country party lab experiment network input_file "
           "organization").split()  # fmt: skip
LOCAL = ("10.", "127.", "169.254.", "192.168.", "224.", "239.", "255.", "0.", "fe80", "ff", "fd")


def seconds(text: str) -> float:
    whole, fraction = text.rstrip("Z").split(".")
    return datetime.datetime.fromisoformat(whole + "+00:00").timestamp() + float("0." + fraction)


def recomputed(capture: pathlib.Path) -> dict:
    """Server name → contacts, content, wire bytes up: from the flow records, by the definition of a contact."""
    found = collections.defaultdict(lambda: {"contacts": 0, "content": 0, "wire": 0, "last": None})
    records = [r for r in run("flows", capture).records if r["waybill"]["direction"] != "unknown"]
    for record in sorted(records, key=lambda r: r["event"]["start"]):
        is_up = record["waybill"]["direction"] == "up"
        remote, ours = (record["destination"], record["source"]) if is_up else (record["source"], record["destination"])
        if remote.get("ip", "").startswith(LOCAL) or not remote.get("ip"):
            continue
        row = found[remote["ip"]]
        begin, end = seconds(record["event"]["start"]), seconds(record["event"]["end"])
        row["contacts"] += row["last"] is None or begin - row["last"] >= SILENCE_S
        row["last"] = max(end, row["last"] or end)
        row["content"] += record["waybill"]["content_bytes_up"]
        row["wire"] += ours["bytes"]
    return found


def check_figures(checks: Checks, before: pathlib.Path, after: pathlib.Path):
    """A destination with one address on a side has the figures of that address, as far as no other destination uses it."""
    answer = run("compare", "--before", before, "--after", after, "--json")
    checks.equal(answer.status, 0, f"{before.name} v {after.name}: status")
    for side, capture in (("before", before), ("after", after)):
        rows = answer.json["destinations"]
        users = collections.Counter(address for row in rows for address in row[f"addresses_{side}"])
        flows = recomputed(capture)
        checks.equal(sum(row[side]["content_bytes_up"] for row in rows), sum(row["content"] for row in flows.values()),
                     f"{capture.name}: content of all destinations")  # fmt: skip
        for row in rows:
            addresses = row[f"addresses_{side}"]
            if len(addresses) != 1 or users[addresses[0]] != 1:
                continue
            expected = flows[addresses[0]]
            found = row[side]
            checks.equal((found["contacts"], found["content_bytes_up"], found["wire_bytes_up"]),
                         (expected["contacts"], expected["content"], expected["wire"]), f"{capture.name}: {row['key']}")  # fmt: skip


def check_refusals(checks: Checks):
    twice = run("compare", "--before", BEFORE, BEFORE, "--after", AFTER)
    checks.equal(twice.status, 1, "the same capture twice: status")
    checks.that("stands twice" in twice.messages and not twice.text, f"the same capture twice: {twice.messages}")
    checks.equal(run("compare", "--before", BEFORE).status, 2, "no side after: status")
    checks.equal(run("compare", "--before", BEFORE, "--after", AFTER, "--window", "never").status, 2, "unknown window: status")
    missing = run("compare", "--before", BEFORE, "--after", "/nowhere/x.pcap")
    checks.that(missing.status == 1 and "/nowhere/x.pcap" in missing.messages, f"missing file: {missing.messages}")


def check_filter(checks: Checks):
    """The flows that `flows --filter` prints, and no others, are in the figures; without a filter nothing changes."""
    pair, expression = ("--before", BEFORE, "--after", AFTER), 'name contains "xiaomi" and content.up > 0'
    whole, narrowed = run("compare", *pair, "--json"), run("compare", *pair, "--filter", expression, "--json")
    checks.equal((narrowed.status, set(narrowed.json) - set(whole.json)), (0, {"filter"}), "a filter adds one key")
    checks.equal(run("compare", *pair, "--filter", " ", "--json").bytes, whole.bytes, "an empty filter")
    stated = narrowed.json["filter"]
    checks.equal((list(stated), stated["expression"]), (["expression", "before", "after"], expression), "keys of the filter")
    for side, capture in (("before", BEFORE), ("after", AFTER)):
        records = run("flows", "--filter", expression, capture).records
        checks.that(records, f"{side}: some flow passes")
        checks.equal(stated[side], {"flows": len(records), "of": len(run("flows", capture).records)}, f"flows {side}")
        checks.equal(sum(row[side]["content_bytes_up"] for row in narrowed.json["destinations"]),
                     sum(record["waybill"]["content_bytes_up"] for record in records), f"content {side}")  # fmt: skip
        checks.equal(narrowed.json["sides"][side]["hours"], whole.json["sides"][side]["hours"], f"hours {side}")
    checks.that(narrowed.json["sentence"].startswith(f"Among the flows that match “{expression}”, in one capture"), "sentence")
    checks.equal(narrowed.json["caveats"][0]["code"], "filter", "the first caveat")
    text = run("compare", *pair, "--filter", expression).text
    note = f"Filter: {expression} ({stated['before']['flows']} of "
    checks.that(text.split("\n")[1].startswith(note), text[:300])
    checks.that("not seen" not in text and "Not seen" not in text, "what is filtered out is not “not seen”")
    lines = run("compare", *pair, "--filter", expression, "--format", "csv")
    checks.that(lines.messages.startswith(note), f"the CSV has no place for the filter: {lines.messages}")
    sent = sum(int(row["content_snd"]) for row in csv.DictReader(io.StringIO(lines.text, newline="")))
    checks.equal(sent, sum(row[side]["content_bytes_up"] for row in narrowed.json["destinations"] for side in ("before", "after")),
                 "content in the CSV")  # fmt: skip
    wrong = run("compare", *pair, "--filter", "contry == CN")
    checks.equal((wrong.status, wrong.text), (2, ""), "a wrong expression")
    checks.that("  ^^^^^^" in wrong.messages.split("\n"), f"the mark under its place: {wrong.messages}")


def check_filter_of_case(checks: Checks):
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_CACHE_HOME"] = str(pathlib.Path(name) / "cache")
        case = pathlib.Path(name) / "c.waybill"
        run("case", "create", case)
        for capture, side in ((BEFORE, "before"), (AFTER, "after")):
            run("case", "add", case, "--side", side, capture)
        answer = run("compare", "--case", case, "--filter", "country == CN", "--json")
        plain = run("compare", "--before", BEFORE, "--after", AFTER, "--filter", "country == CN", "--json")
        checks.equal((answer.status, answer.json["sentence"]), (0, plain.json["sentence"]), "a filter on a case")
        kept = run("compare", "--case", case, "--filter", "country == CN", "--keep-result")
        checks.equal((kept.status, kept.text), (2, ""), "a filtered result is not kept")
        checks.that("a case keeps comparisons of all flows" in kept.messages, kept.messages)


def check_csv(checks: Checks):
    answer = run("compare", "--before", BEFORE, "--after", AFTER, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(answer.bytes.decode("utf-8"), newline="")))
    checks.equal(list(rows[0])[: len(COLUMNS)], COLUMNS, "columns of the CSV")
    checks.equal({row["lab"] for row in rows}, {"before", "after"}, "sides in the CSV")
    stated = run("compare", "--before", BEFORE, "--after", AFTER, "--json").json["destinations"]
    for side in ("before", "after"):
        sent = sum(int(row["traffic_snd"]) for row in rows if row["lab"] == side)
        checks.equal(sent, sum(row[side]["wire_bytes_up"] for row in stated), f"bytes sent {side}, CSV against JSON")


def check_golden(checks: Checks):
    text = run("compare", "--before", BEFORE, "--after", AFTER).text
    head = text[: text.index("\nDestinations, changes first")]
    if "--write" in sys.argv:
        GOLDEN.write_text(head, encoding="utf-8")
    checks.equal(head, GOLDEN.read_text(encoding="utf-8") if GOLDEN.exists() else "", "head of the bundled pair")
    checks.that(text.startswith("*** Reconstruction from published accounts"), "the band stands first")
    for line in text.split("\n"):
        checks.that(len(line) <= 100, f"{len(line)} columns: {line}")
    checks.equal(run("compare", "--before", BEFORE, "--after", AFTER).text, text, "twice the same text")


def check_copy(checks: Checks, capture: pathlib.Path):
    if not shutil.which("editcap"):
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "copy.pcapng"
        subprocess.run(["editcap", "-F", "pcapng", capture, copy], check=True, capture_output=True)
        rows = run("compare", "--before", capture, "--after", copy, "--json").json["destinations"]
        checks.that(rows and all(row["change"] == "same" for row in rows), f"{capture.name}: a copy in another container differs")


def check_few_runs(checks: Checks):
    """One run a side: what its halves differ by, and how many runs would be needed, which stands last."""
    answer = run("compare", "--before", BEFORE, "--after", AFTER, "--json").json
    halves = answer["method"]["noise_floor"]["halves"]
    checks.equal([half["side"] for half in halves], ["before", "after"], "halves of both runs")
    for half in halves:
        checks.that(half["in_one_half_only"] + half["twofold"] <= half["destinations"], f"halves: {half}")
    checks.equal((answer["steps"], answer["method"]["plan"]["changes"]), ([], []), "no steps, no plan from one run a side")
    text = " ".join(run("compare", "--before", BEFORE, "--after", AFTER).text.split())
    checks.that(text.endswith(answer["method"]["plan"]["text"]), f"the plan stands last: {text[-200:]}")


def check_builds(checks: Checks):
    """Three sides: all of them in a row, and the first and the last in detail; two that are named: these alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        case = folder / "c.waybill"
        run("case", "create", case)
        for count, side in ((5, "b1"), (3, "b2"), (4, "b3")):
            capture = folder / f"{side}.pcap"
            capture.write_bytes(made.pcap(count).replace(bytes([198, 51, 100, 7]), bytes([42, 62, 48, 210])))
            run("case", "add", case, "--side", side, capture)
        answer = run("compare", "--case", case, "--json")
        checks.equal(answer.status, 0, f"three builds: {answer.messages}")
        builds = answer.json["builds"]
        checks.equal([column["name"] for column in builds["columns"]], ["b1", "b2", "b3"], "columns")
        rows = {row["key"]: row["cells"] for row in builds["destinations"]}
        checks.equal({len(cells) for kind in ("countries", "service_groups", "destinations") for row in builds[kind]
                      for cells in [row["cells"]]}, {3}, "one cell a column")  # fmt: skip
        sent = {key: [cell["content_bytes_up"]["max"] for cell in cells] for key, cells in rows.items()}
        checks.equal(list(sent.values()), [[80, 48, 64]], "16 bytes a packet")
        text = run("compare", "--case", case).text
        checks.that("Builds in order of their recordings" in text and "b1 (before) and b3 (after) in detail" in text, text[:2000])
        for line in text.split("\n"):
            checks.that(len(line) <= 100, f"{len(line)} columns: {line}")
        two = run("compare", "--case", case, "--side-before", "b1", "--side-after", "b2", "--json")
        checks.that(two.status == 0 and "builds" not in two.json, "two sides that are named")
        checks.equal(run("compare", "--case", case, "--side-before", "b1", "--json").status, 1, "there is no side after")


def check_chapters(checks: Checks):
    plain = run("summary", BEFORE, "--json").json
    answer = run("summary", BEFORE, "--json", "--chapters").json
    chapters = answer.pop("chapters")
    checks.equal(answer, plain, "--chapters adds one key")
    checks.that(len(chapters) > 0 and chapters[0]["kind"] == "first-boot", f"chapters: {chapters}")
    for before, after in zip(chapters, chapters[1:]):
        checks.equal(before["to"], after["from"], "chapters touch")
    checks.equal(sum(chapter["content_bytes_up"] for chapter in chapters),
                 sum(row["content_bytes_up"] for row in plain["destinations"]), "content of all chapters")  # fmt: skip
    text = run("summary", BEFORE, "--chapters").text
    checks.that("\nChapters (times in UTC)\n" in text, "chapters in the text")


def main():
    checks = Checks()
    check_few_runs(checks)
    check_builds(checks)
    check_chapters(checks)
    check_golden(checks)
    check_refusals(checks)
    check_csv(checks)
    check_filter(checks)
    check_filter_of_case(checks)
    check_figures(checks, BEFORE, AFTER)
    published = pathlib.Path(os.environ.get("WAYBILL_CORPUS") or PROJECT.parent / "shared" / "captures") / "handset"
    if published.is_dir():
        check_figures(checks, published / "android.pcap", published / "weibo.pcap")
        check_figures(checks, published / "xiaomi.pcap", published / "1kxun.pcap")
        check_copy(checks, published / "android.pcap")
    checks.finish()


if __name__ == "__main__":
    main()
