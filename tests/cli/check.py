#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`check`: the contract of its JSON and exit statuses, and that the packets it cites are there for tshark.

check.py WAYBILL_CLI
"""
import pathlib
import subprocess
import tempfile

from waybill_cli import SAMPLES, Checks, run

CARD = SAMPLES / "redmi-1s-device.toml"
BEFORE, AFTER = SAMPLES / "redmi-1s-before.pcapng", SAMPLES / "redmi-1s-after.pcapng"
WORDS = {"contradicted", "supported", "consistent", "not-determinable", "not-observable", "not-tested"}
KEYS = {"id": str, "verdict": str, "because": str, "evidence": list, "scope": str, "limits": list, "would_change": list}
CLAIM = '[[claim]]\nid = "{0}"\ntext = "{0}"\napplies_to = "{1}"\n[claim.test]\n{2}\n'
NO_CHINA = 'kind = "destination"\ncountry = "CN"\nexpect = "none"'
NO_INDIA = 'kind = "destination"\ncountry = "IN"\nexpect = "none"'


def sheet(folder: str, *claims: str) -> pathlib.Path:
    path = pathlib.Path(folder) / "claims.toml"
    path.write_text('schema = "waybill.claims/1"\n' + "".join(claims), encoding="utf-8")
    return path


def check_pack(checks: Checks):
    answer = run("check", "xiaomi-2014", "--before", BEFORE, "--after", AFTER, "--device", CARD, "--state-before", "consent=off", "--json")
    checks.equal(answer.status, 4, "a claim is contradicted")
    report = answer.json
    checks.equal(report["schema"], "waybill.verdicts/1", "schema")
    checks.that("Reconstruction" in report["reconstruction"], "the samples are reconstructions")
    checks.that(len(report["verdicts"]) >= 30 and {v["verdict"] for v in report["verdicts"]} <= WORDS, "the closed list")
    for verdict in report["verdicts"]:
        for key, kind in KEYS.items():
            checks.that(isinstance(verdict[key], kind), f"{key} of {verdict['id']}")
        checks.that(verdict["because"], f"no reason for {verdict['id']}")
        is_wire = verdict["verdict"] not in ("not-observable", "not-tested")
        checks.that(verdict["exercise"] and (not is_wire or verdict["scope"]), f"scope and band of {verdict['id']}")
        checks.that(verdict["verdict"] != "contradicted" or verdict["evidence"], f"{verdict['id']} is contradicted by nothing")
        checks.that((verdict["claim"]["kind"] == "unobservable") == (verdict["verdict"] == "not-observable"), str(verdict["id"]))
    words = {verdict["id"]: verdict["verdict"] for verdict in report["verdicts"]}
    checks.equal((words["A5-imei"], words["A13-raw-before"], words["A7-before"], words["A10-before"]),
                 ("supported", "contradicted", "contradicted", "contradicted"), "what the story says")  # fmt: skip
    check_evidence(checks, report)


def check_evidence(checks: Checks, report: dict):
    """tshark shows the cited packet under the cited filter."""
    cited = {(e["capture"], e["frame"], e["filter"]) for v in report["verdicts"] for e in v["evidence"]}
    checks.that(len(cited) >= 5, "too little is cited")
    content = {(e["capture"], e["frame"]) for v in report["verdicts"] for e in v["evidence"] if " of content to " in e["text"]}
    checks.that(content, "nothing of content is cited")
    for capture, frame in sorted(content):
        lengths = subprocess.run(["tshark", "-r", capture, "-Y", f"frame.number == {frame}", "-T", "fields", "-e", "tcp.len", "-e", "udp.length"],
                                 capture_output=True, text=True, check=True).stdout.split()  # fmt: skip
        checks.that(lengths and int(lengths[0]) > 0, f"packet {frame} of {capture} carries nothing: {lengths}")
    for capture, frame, expression in sorted(cited):
        shown = subprocess.run(["tshark", "-r", capture, "-Y", f"frame.number == {frame} && ({expression})", "-T", "fields", "-e", "frame.number"],
                               capture_output=True, text=True, check=True).stdout.strip()
        checks.equal(shown, str(frame), f"{capture} {expression}")


def check_statuses(checks: Checks):
    with tempfile.TemporaryDirectory() as folder:
        china, india = CLAIM.format("china", "before", NO_CHINA), CLAIM.format("india", "before", NO_INDIA)
        after = CLAIM.format("after", "after", NO_INDIA)
        law = CLAIM.format("law", "both", 'kind = "unobservable"\nwhy = "traffic shows no law"')
        for claims, status in (([china, india], 4), ([india], 0), ([india, law], 0), ([india, after], 5), ([china, after], 4)):
            checks.equal(run("check", sheet(folder, *claims), "--before", BEFORE).status, status, str(claims))
        checks.equal(run("check", sheet(folder, india)).status, 2, "no runs")
        checks.equal(run("check", sheet(folder, india), "--before", BEFORE, "--state-before", "mood=good").status, 2, "no state")
        cut = pathlib.Path(folder) / "cut.pcapng"
        cut.write_bytes(BEFORE.read_bytes()[:-7])
        checks.equal(run("check", sheet(folder, india), "--before", cut).status, 3, "a cut capture")


def check_states(checks: Checks):
    with tempfile.TemporaryDirectory() as folder:
        claims = sheet(folder, CLAIM.format("x", "before", NO_CHINA + '\n[claim.when]\nconsent = "off"'))
        untold = run("check", claims, "--before", BEFORE, "--json").json["verdicts"][0]
        checks.equal(untold["verdict"], "not-tested", "what is not stated is not assumed")
        checks.that("no consent state is stated" in " ".join(untold["limits"]), str(untold["limits"]))
        told = run("check", claims, "--before", BEFORE, "--state-before", "consent=off", "--json").json["verdicts"][0]
        checks.equal(told["verdict"], "contradicted", "stated")


def check_span(checks: Checks):
    """What was left out stands in each scope, above the sheet, and with each run."""
    with tempfile.TemporaryDirectory() as folder:
        claims = sheet(folder, CLAIM.format("x", "before", NO_INDIA))
        span = ("--from", "2014-07-01T00:00:00Z")
        answer = run("check", claims, "--before", BEFORE, *span)
        text = " ".join(answer.text.split())
        checks.that("Time: from 1 Jul 2014" in text and "only packets of a time chosen: from 1 Jul 2014" in text, answer.text)
        report = run("check", claims, "--before", BEFORE, "--json", *span).json
        checks.equal(report["before"][0]["span"], {"from": "2014-07-01T00:00:00.000000000Z", "to": None}, "the span of the run")
        checks.that("span" not in run("check", claims, "--before", BEFORE, "--json").json["before"][0], "a whole run has none")


def check_bad_files(checks: Checks):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "claims.toml"
        for text, expected in (
            ("", "must begin with schema"), ('schema = "waybill.claims/1"\n', "no [[claim]]"), ("a = [", "line 1"), ("\xff\x00", "claims.toml"),
            ('schema = "waybill.claims/1"\n' + CLAIM.format("x", "both", 'kind = "destination"\ncountry = "XX"\nexpect = "none"'), "line 8"),
            ('schema = "waybill.claims/1"\n' + CLAIM.format("x", "never", NO_CHINA), "applies_to cannot be “never”"),
        ):  # fmt: skip
            path.write_bytes(text.encode("utf-8", "surrogateescape") if "“" in expected else text.encode("latin-1"))
            answer = run("check", path, "--before", BEFORE)
            checks.that(answer.status == 1 and expected in answer.messages, f"{text!r}: {answer.status} {answer.messages}")
        checks.equal(run("check", "no-such-pack", "--before", BEFORE).status, 1, "no file and no pack")


def check_text(checks: Checks):
    text = run("check", "xiaomi-2014", "--before", BEFORE, "--after", AFTER).text
    checks.that(text.startswith("*** Reconstruction") and "Exercise: would be contradicted" in text, text[:400])
    checks.that("Claims in conflict with each other" in text, "conflicts")
    checks.that(all(len(line) <= 100 or "ip.addr" in line for line in text.splitlines()), "lines fit a page")


def main():
    checks = Checks()
    for check in (check_pack, check_statuses, check_states, check_span, check_bad_files, check_text):
        check(checks)
    checks.finish()


if __name__ == "__main__":
    main()
