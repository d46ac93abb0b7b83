#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`case` with its actions, and `compare --case`: what it prints, its JSON, its exit statuses, and that a case survives what happens to files.

case_file.py WAYBILL_CLI [--write]: makes its captures itself. The text of a list, with the folder and times taken out, equals
tests/cli/golden/case-list.txt; --write writes that file anew.
"""
import hashlib
import json
import os
import pathlib
import re
import sqlite3
import sys
import tempfile

import made_captures as made
from waybill_cli import PROJECT, Checks, run

SAMPLES = PROJECT / "resources" / "samples"
GOLDEN = PROJECT / "tests" / "cli" / "golden" / "case-list.txt"
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z")
CASE_TYPES = {"schema": str, "path": str, "title": str, "changed": str, "open_elsewhere": bool, "has_device_card": bool,
              "has_claims": bool, "sides": list, "steps": list, "corrections": list, "notes": list, "results": list,
              "log": list}  # fmt: skip
CAPTURE_TYPES = {"path": str, "relative_path": str, "sha256": str, "size": int, "modified": str, "state": str, "because": str}


class Folder:
    """A folder with captures, a case and a cache of its own."""

    def __init__(self, path: pathlib.Path):
        self.path = path
        self.case = path / "redmi.waybill"
        os.environ["XDG_CACHE_HOME"] = str(path / "cache")
        for name, content in (("a.pcap", made.pcap(5)), ("b.pcap", made.pcap(3)), ("c.pcapng", made.pcapng(4))):
            (path / name).write_bytes(content)

    def capture(self, name: str) -> pathlib.Path:
        return self.path / name

    def list(self) -> dict:
        return run("case", "list", self.case, "--json").json


def states(case: dict) -> list[str]:
    return [capture["state"] for side in case["sides"] for one in side["runs"] for capture in one["captures"]]


def check_filling(checks: Checks, folder: Folder):
    answer = run("case", "create", folder.case, "--title", "Redmi 1S, August 2014")
    checks.equal((answer.status, answer.text, answer.messages), (0, f"made {folder.case}\n", ""), "create")
    empty = run("case", "list", folder.case)
    checks.that(empty.status == 0 and "no sides yet" in empty.text, f"list of an empty case: {empty.text}")
    joined = f"{folder.capture('a.pcap')}+{folder.capture('b.pcap')}"
    conditions = ("--control", "--device", "HM 1SW", "--build", "JHBCNBL30", "--account", "none", "--reset", "yes",
                  "--clock-offset", "-1.5", "--updated-at", "2014-08-10T14:02:00+05:30", "--operator", "A. Tester")  # fmt: skip
    answer = run("case", "add", folder.case, "--side", "before", joined, *conditions)
    checks.equal((answer.status, answer.messages), (0, ""), "add before")
    for name in ("a.pcap", "b.pcap"):
        digest = hashlib.sha256(folder.capture(name).read_bytes()).hexdigest()
        checks.that(f"run 1 on side before: {folder.capture(name)} (SHA-256 {digest})\n" in answer.text, f"add: {answer.text}")
    answer = run("case", "add", folder.case, "--side", "V12.0.3", folder.capture("c.pcapng"))
    checks.equal((answer.status, answer.messages), (0, ""), "add a build")


def check_json(checks: Checks, folder: Folder):
    case = folder.list()
    checks.equal((next(iter(case)), case["schema"]), ("schema", "waybill.case/1"), "first key")
    for key, kind in CASE_TYPES.items():
        checks.that(isinstance(case.get(key), kind), f"{key} is {type(case.get(key)).__name__}, not {kind.__name__}")
    checks.equal([(s["name"], s["role"], len(s["runs"])) for s in case["sides"]], [("before", "before", 1), ("V12.0.3", "build", 1)], "sides")
    first = case["sides"][0]["runs"][0]
    checks.that(first["control"] and first["complete"] and first["hours"] > 0, f"the run as the cache has it: {first}")
    expected = {"device": "HM 1SW", "build": "JHBCNBL30", "account": "none", "reset": "yes", "operator": "A. Tester",
                "updated_at": "2014-08-10T08:32:00.000000000Z", "clock_offset": "-1.5 s"}  # fmt: skip
    checks.equal(first["conditions"], expected, "conditions")
    for capture in first["captures"]:
        for key, kind in CAPTURE_TYPES.items():
            checks.that(isinstance(capture.get(key), kind), f"capture: {key}")
        content = pathlib.Path(capture["path"]).read_bytes()
        checks.equal((capture["sha256"], capture["size"]), (hashlib.sha256(content).hexdigest(), len(content)), "digest and length")
        checks.that(TIME.fullmatch(capture["modified"]), f"time {capture['modified']}")
    checks.equal(states(case), ["not-yet-rechecked"] * 3, "states of untouched captures")
    checks.equal([entry["text"].split(" ")[0] for entry in case["log"]], ["case", "added", "added", "added"], "log")
    checks.that(not any(str(folder.path) in entry["text"] for entry in case["log"]), "the log names no folder")
    with sqlite3.connect(f"file:{folder.case}?mode=ro", uri=True) as database:
        checks.equal(database.execute("SELECT count(*) FROM capture").fetchone()[0], 3, "captures, counted by SQLite itself")
        checks.equal(database.execute("PRAGMA integrity_check").fetchone()[0], "ok", "integrity, by SQLite itself")


def check_golden(checks: Checks, folder: Folder):
    text = TIME.sub("TIME", run("case", "list", folder.case).text.replace(str(folder.path), "FOLDER"))
    if "--write" in sys.argv:
        GOLDEN.write_text(text, encoding="utf-8")
    checks.equal(text, GOLDEN.read_text(encoding="utf-8") if GOLDEN.exists() else "", "text of the list")


def check_refusals(checks: Checks, folder: Folder):
    before = folder.case.read_bytes()
    copy = folder.path / "copy of a.pcap"
    copy.write_bytes(folder.capture("a.pcap").read_bytes())
    letter = folder.path / "letter.txt"
    letter.write_text("Dear editor,\n")
    add = ("case", "add", folder.case, "--side", "before")
    rows = [
        (("case", "create", folder.case), 1, [str(folder.case), "there is a file of that name already"]),
        ((*add, copy), 1, [str(folder.capture("a.pcap")), str(copy), "would count twice"]),
        ((*add, folder.capture("c.pcapng"), copy), 1, ["would count twice"]),  # all runs or none
        ((*add, folder.path / "none.pcap"), 1, ["none.pcap"]),
        ((*add, letter), 1, ["letter.txt"]),
        ((*add, "-"), 1, ["standard input", "files that stay"]),
        (("case", "add", letter, "--side", "before", copy), 1, ["letter.txt", "not a case"]),
        (("case", "list", copy), 1, [str(copy), "this is a capture, not a case"]),
        (("case", "list", folder.path / "none.waybill"), 1, ["none.waybill"]),
        (("case",), 2, ["subcommand"]), (("case", "split"), 2, ["FILE"]), (("case", "create"), 2, ["FILE"]),
        (("case", "add", folder.case, copy), 2, ["--side"]), (("case", "add", folder.case, "--side", "", copy), 2, ["--side"]),
        ((*add, copy, "--reset", "perhaps"), 2, ["--reset"]), ((*add, copy, "--updated-at", "once"), 2, ["--updated-at"]),
        ((*add, copy, "--clock-offset", "1e99"), 2, ["--clock-offset"]), ((*add,), 2, ["RUN"]),
    ]  # fmt: skip
    for arguments, status, parts in rows:
        answer = run(*arguments)
        shown = " ".join(map(str, arguments))
        checks.equal((answer.status, answer.text if status == 1 else ""), (status, ""), f"{shown}: {answer.messages}")
        for part in parts:
            checks.that(part in answer.messages, f"{shown}: {part!r} is not in {answer.messages!r}")
    checks.equal(folder.case.read_bytes(), before, "a refused command changes no byte")
    for action in ("", "create", "add", "list", "split", "steps", "check", "share", "tables", "correct", "leave-out", "undo", "summary"):
        arguments = ("case", action) if action else ("case",)
        answer = run(*arguments, "--help")
        checks.that(answer.status == 0 and answer.text and not answer.messages, f"{arguments} --help")


def check_split(checks: Checks, folder: Folder):
    case, before, after = folder.path / "split.waybill", *(SAMPLES / f"redmi-1s-{side}.pcapng" for side in ("before", "after"))
    run("case", "create", case)
    run("case", "add", case, "--side", "before", before)
    run("case", "add", case, "--side", "after", after)
    plain, kept = run("compare", "--before", before, "--after", after, "--json"), run("compare", "--case", case, "--json")
    checks.equal((kept.status, kept.json), (0, plain.json), "a case compares as its captures do")
    checks.that("not hashed again" in kept.messages, f"the cache is told: {kept.messages}")
    for arguments, part in ((("--run", "9"), "no run 9"), (("--run", "1"), "shows no update"),
                            (("--run", "1", "--at", "2000-01-01T00:00:00Z"), "")):  # fmt: skip
        answer = run("case", "split", case, *arguments)
        checks.that(part in answer.messages if part else answer.status == 0, f"split {arguments}: {answer.messages}")
    answer = run("case", "split", case, "--run", "1", "--at", "2000-01-02T00:00:00Z")
    checks.that(answer.status == 1 and "lies outside run 1" in answer.messages, f"split behind its end: {answer.messages}")
    runs = [one for side in run("case", "list", case, "--json").json["sides"] for one in side["runs"]]
    checks.equal([(one["id"], one["from"], one["to"]) for one in runs],
                 [(1, None, "1999-12-31T23:59:59.999999999Z"), (2, None, None), (3, "2000-01-01T00:00:00.000000000Z", None)], "parts")  # fmt: skip
    answer = run("compare", "--case", case, "--side-before", "nobody")
    checks.that(answer.status == 1 and "no side" in answer.messages, f"unknown side: {answer.messages}")
    checks.equal([run("compare", *a).status for a in ((), ("--before", before), ("--case", case, "--before", before))], [2] * 3, "usage")


def check_fates(checks: Checks, folder: Folder):
    case = folder.path / "fates.waybill"
    run("case", "create", case)
    cut = folder.path / "cut.pcap"
    cut.write_bytes(made.pcap(4)[:-5])
    answer = run("case", "add", case, "--side", "after", cut, folder.capture("b.pcap"), folder.capture("c.pcapng"))
    checks.equal(answer.status, 3, "a cut capture is added, and said to be cut")
    checks.that(re.search(r"cut\.pcap: byte \d+", answer.messages), f"cut: {answer.messages}")
    os.utime(folder.capture("b.pcap"), (1, 1))
    folder.capture("c.pcapng").rename(folder.path / "elsewhere.pcapng")
    cut.write_bytes(made.pcap(4))
    listed = run("case", "list", case, "--json")
    checks.equal((listed.status, states(listed.json)), (0, ["changed", "not-yet-rechecked", "missing"]), "states")
    checks.equal([one["hours"] is not None for one in listed.json["sides"][0]["runs"]], [True] * 3, "hours come from the cache")
    for entry in (folder.path / "cache" / "waybill" / "recordings").iterdir():
        entry.write_bytes(entry.read_bytes()[:-1])
    damaged = run("case", "list", case, "--json")
    checks.equal([one["hours"] for one in damaged.json["sides"][0]["runs"]], [None] * 3, "hours without a cache")
    checks.equal(damaged.messages.count("an entry of the cache was removed"), 3, "damaged entries are told")
    os.environ["XDG_CACHE_HOME"] = "/proc/nowhere"
    answer = run("case", "add", case, "--side", "before", folder.capture("a.pcap"))
    checks.that(answer.status == 0 and "note: " in answer.messages, f"without a cache it goes on: {answer.messages}")


def sample_case(folder: Folder, name: str) -> pathlib.Path:
    """A case of its own folder with copies of the two samples."""
    home = folder.path / name
    home.mkdir()
    case = home / "made.waybill"
    run("case", "create", case)
    for side in ("before", "after"):
        capture = home / f"{side}.pcapng"
        capture.write_bytes((SAMPLES / f"redmi-1s-{side}.pcapng").read_bytes())
        run("case", "add", case, "--side", side, capture)
    return case


def check_steps(checks: Checks, folder: Folder):
    case = sample_case(folder, "steps")
    checks.that("no steps" in run("case", "steps", case).text, "a case without steps says so")
    table = case.parent / "steps.csv"
    table.write_bytes('\ufefftime;what;uncertainty\r\n10:12:10;"opened ""the gallery""";2,5\r\n10:13;closed it;\r\n'.encode())
    arguments = ("case", "steps", case, "--import", table, "--run", "1", "--day", "2014-07-31", "--utc-offset", "+05:30")
    answer = run(*arguments, "--clock-offset", "-1.5", "--clock-uncertainty", "0.5")
    checks.equal((answer.status, answer.text, answer.messages), (0, "2 steps added\n", ""), "import of a table")
    expected = [{"time": "2014-07-31T04:42:08.500000000Z", "uncertainty_s": 3.0, "text": 'opened "the gallery"', "run": 1},
                {"time": "2014-07-31T04:42:58.500000000Z", "uncertainty_s": 0.5, "text": "closed it", "run": 1}]  # fmt: skip
    listed = run("case", "list", case, "--json").json
    checks.equal(listed["steps"], expected, "steps as kept")
    checks.that("imported 2 steps from steps.csv" in listed["log"][-1]["text"], f"log: {listed['log'][-1]}")
    for shown in (run("case", "steps", case).text, run("case", "list", case).text):
        checks.that('  2014-07-31T04:42:08.500000000Z ± 3 s  opened "the gallery" (run 1)\n' in shown, f"shown: {shown}")
    saved = case.read_bytes()
    answer = run(*arguments, "--clock-offset", "-1.5", "--clock-uncertainty", "0.5")
    checks.equal((answer.status, answer.text), (0, "0 steps added; 2 were there already\n"), "the same again")
    checks.equal(case.read_bytes(), saved, "nothing is written for it")
    answer = run("case", "steps", case, "--import", "-", input=b"2014-07-31 10:20 a\n10/08/2014 11:00 b\n12:00 c\n")
    checks.equal((answer.status, answer.text), (3, "1 step added\n"), "in part")
    for part in ("-: line 2: ", "several dates", "-: line 3: ", "has no date"):
        checks.that(part in answer.messages, f"{part!r} is not in {answer.messages!r}")
    answer = run("case", "steps", case, "--import", table, "--run", "2", "--day", "2014-07-31")
    checks.that(answer.status == 0 and "of run 2, 2 steps lie outside its recording" in answer.messages, answer.messages)
    for text in (b"", b"nothing here\n"):
        answer = run("case", "steps", case, "--import", "-", input=text)
        checks.that(answer.status == 1 and answer.messages, f"no steps in {text!r}: {answer.messages}")
    rows = [(("--import", table, "--run", "9", "--day", "2014-07-31"), 1), (("--import", case.parent / "none.csv"), 1),
            (("--run", "1"), 2), (("--import", table, "--utc-offset", "IST"), 2), (("--import", table, "--day", "today"), 2),
            (("--import", table, "--clock-uncertainty", "-1"), 2)]  # fmt: skip
    for more, status in rows:
        answer = run("case", "steps", case, *more)
        checks.that(answer.status == status and answer.messages, f"steps {more}: {answer.status} {answer.messages}")
    compared = run("compare", "--case", case, "--json")
    checks.equal(compared.status, 0, "a case with steps is compared")


def check_notes(checks: Checks, folder: Folder):
    case = sample_case(folder, "notes")
    answer = run("case", "note", case, "Bought in Taipei; never signed in.")
    checks.equal((answer.status, answer.text, answer.messages), (0, "noted\n", ""), "note")
    notes = run("case", "list", case, "--json").json["notes"]
    checks.equal([note["text"] for note in notes], ["Bought in Taipei; never signed in."], "notes in JSON")
    listed = run("case", "list", case).text
    checks.that("\nnotes\n" in listed and "Bought in Taipei; never signed in." in listed, listed)
    answer = run("case", "note", case, "  ")
    checks.that(answer.status == 1 and "the note is empty" in answer.messages, answer.messages)
    checks.equal(run("case", "note", case).status, 2, "usage of note")
    checks.equal([set(note) for note in notes], [{"time", "text"}], "a note on the whole has no further keys")
    host = ("--run", "1", "--subject", "host:api.xiaomi.com")
    rows = [(("asks every minute", *host), 0, "noted\n", ""), (("asks every hour", *host, "--star"), 0, "noted\n", ""),
            (("--subject", "packet:17", "--run", "1", "--star"), 0, "starred\n", ""),
            (("x", "--subject", "country:China"), 2, "", "'country:China' is none"), (("x", "--run", "9"), 1, "", "there is no run 9"),
            (("x", "--subject", "elsewhere"), 2, "", "--subject")]  # fmt: skip
    for more, status, text, message in rows:
        answer = run("case", "note", case, *more)
        checks.equal((answer.status, answer.text), (status, text), f"note {more}: {answer.messages}")
        checks.that(message in answer.messages, f"note {more}: {answer.messages}")
    listed = run("case", "list", case, "--json").json
    found = [{key: value for key, value in note.items() if key != "time"} for note in listed["notes"][1:]]
    checks.equal(found, [{"text": "asks every hour", "subject": "host:api.xiaomi.com", "run": 1, "starred": True},
                         {"text": "", "subject": "packet:17", "run": 1, "starred": True}], "notes on things")  # fmt: skip
    texts = [entry["text"] for entry in listed["log"]]
    for text in ("Noted on the case as a whole: Bought in Taipei; never signed in.", "Noted on host api.xiaomi.com (run 1): asks every minute",
                 "Note changed on host api.xiaomi.com (run 1): asks every hour", "Starred: packet 17 (run 1)"):  # fmt: skip
        checks.that(text in texts, f"the log has {text!r}: {texts}")
    text = run("case", "list", case).text
    for part in ("starred: Host api.xiaomi.com (run 1): asks every hour", "starred: Packet 17 (run 1)"):
        checks.that(part in text, f"{part!r} in the list: {text}")


def check_check(checks: Checks, folder: Folder):
    case = sample_case(folder, "checked")
    before, after = case.parent / "before.pcapng", case.parent / "after.pcapng"
    answer = run("case", "check", case)
    checks.equal((answer.status, answer.text.count("  same: ")), (0, 2), f"all the same: {answer.text}")
    saved = case.read_bytes()
    content = bytearray(before.read_bytes())
    content[-1] ^= 1
    before.rename(case.parent / "kept.pcapng")
    before.write_bytes(content)
    (case.parent / "deep" / "er").mkdir(parents=True)
    after.rename(case.parent / "deep" / "er" / "moved.pcapng")
    answer = run("case", "check", case)
    checks.that(answer.status == 1 and "  changed: " in answer.text and "  missing: " in answer.text, answer.text)
    for path in (before, case.parent / "kept.pcapng"):
        checks.that(hashlib.sha256(path.read_bytes()).hexdigest() in answer.text, "both hashes are named")
    checks.equal(case.read_bytes(), saved, "looking writes nothing")
    answer = run("case", "check", case, "--find", case.parent)
    checks.equal((answer.status, answer.text.count("  moved: ")), (0, 2), f"both are found: {answer.text}")
    runs = [one for side in run("case", "list", case, "--json").json["sides"] for one in side["runs"]]
    checks.equal([pathlib.Path(one["captures"][0]["path"]).name for one in runs], ["kept.pcapng", "moved.pcapng"], "new paths")
    log = [entry["text"] for entry in run("case", "list", case, "--json").json["log"]]
    checks.that(log[-1].startswith("after.pcapng (SHA-256 ") and "as moved.pcapng" in log[-1], f"log: {log[-1]}")
    checks.equal(run("case", "check", case).status, 0, "found where the case says now")


def check_kept(checks: Checks, folder: Folder):
    case = sample_case(folder, "kept")
    checks.that("no lookups are kept" in run("case", "tables", case).text, "tables of a case without results")
    plain = run("compare", "--case", case, "--json")
    answer = run("case", "share", case, "-o", case.parent / "early.waybill", "--captures", "cited")
    checks.that(answer.status == 1 and "no result of this case cites packets" in answer.messages, answer.messages)
    kept = run("compare", "--case", case, "--keep-result", "--json")
    checks.equal((kept.status, kept.json), (0, plain.json), "keeping changes no figure")
    checks.that("was kept as result 1" in kept.messages, kept.messages)
    again = run("compare", "--case", case, "--keep-result")
    checks.that(again.status == 0 and "nothing was added" in again.messages, again.messages)
    results = run("case", "list", case, "--json").json["results"]
    checks.equal([json.loads(result["json"]) for result in results], [plain.json], "the one result can be read again")
    checks.that("\nkept results (their JSON: --json)\n" in run("case", "list", case).text, "kept results are listed")
    answer = run("case", "tables", case)
    checks.that(answer.status == 0 and "which are those of today" in answer.text, answer.text)
    with sqlite3.connect(case) as database:  # as if it had been computed with older tables that placed all in India
        checks.equal(database.execute("SELECT json FROM result").fetchone()[0], kept.text, "the JSON word for word")
        database.execute("UPDATE lookup SET source_date = '2014-08-01', country = 'IN'")
    answer = run("case", "tables", case)
    changed = re.search(r"2014-08-01.*the tables of today change (\d+) addresses", answer.text)
    checks.that(answer.status == 0 and changed and int(changed[1]) > 5, answer.text)
    checks.that("India (IN) then, " in answer.text, answer.text)
    old = run("compare", "--case", case, "--json")
    places = {row["code"]: row["after"]["content_bytes_up"]["min"] for row in old.json["countries"]}
    checks.that(places["IN"] > 0 and places["CN"] == 0, f"located as then: {places}")
    checks.that("--new-tables" in old.messages, f"and said so: {old.messages}")
    new = run("compare", "--case", case, "--new-tables", "--json")
    checks.equal(new.json, plain.json, "with the tables of today")
    checks.equal([run("compare", "--before", "a", "--after", "b", flag).status for flag in ("--keep-result", "--new-tables")], [2, 2], "usage")


def check_share(checks: Checks, folder: Folder):
    case = sample_case(folder, "shared")
    run("compare", "--case", case, "--keep-result")
    for captures, count in (("none", 0), ("all", 2), ("cited", 2)):
        target = case.parent / f"{captures}.waybill"
        answer = run("case", "share", case, "-o", target, "--captures", captures)
        checks.equal((answer.status, answer.messages), (0, ""), f"share {captures}")
        checks.that("left out:\n" in answer.text and "where the captures lie" in answer.text, answer.text)
        files = [path for place in case.parent.glob(f"{captures}-*") for path in place.iterdir()]
        checks.equal(len(files), count, f"files beside the copy with {captures}")
        for path in files:
            checks.that(run("summary", path).status == 0, f"{path.name} is a capture")
    checks.that("personal, and still in it:\n  cited packets: " in answer.text, answer.text)
    checks.equal(answer.text.count("-cited.pcapng: "), 2, "which packets went along")
    answer = run("case", "share", case, "-o", target)
    checks.that(answer.status == 1 and "there is a file of that name already" in answer.messages, answer.messages)
    for more in ((), ("-o", target, "--captures", "some")):
        checks.equal(run("case", "share", case, *more).status, 2, f"usage {more}")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as name:
        folder = Folder(pathlib.Path(name).resolve())
        check_filling(checks, folder)
        check_json(checks, folder)
        check_golden(checks, folder)
        check_refusals(checks, folder)
        check_split(checks, folder)
        check_steps(checks, folder)
        check_notes(checks, folder)
        check_check(checks, folder)
        check_kept(checks, folder)
        check_share(checks, folder)
        check_fates(checks, folder)
    checks.finish()


if __name__ == "__main__":
    main()
