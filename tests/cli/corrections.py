#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Corrections by the analyst: made, seen in totals, sentence and comparison, taken back with every figure as before, and found in the log.

corrections.py WAYBILL_CLI: works on copies of the two samples. What a correction must move is counted here from the flow records (ECS) alone.
"""
import json
import os
import pathlib
import sys
import tempfile

from waybill_cli import PROJECT, Checks, run

SAMPLES = PROJECT / "resources" / "samples"
CHINESE = "42.62.48.0/24"  # where the sample's push server is


def sample_case(folder: pathlib.Path) -> pathlib.Path:
    case = folder / "made.waybill"
    run("case", "create", case)
    for side in ("before", "after"):
        capture = folder / f"{side}.pcapng"
        capture.write_bytes((SAMPLES / f"redmi-1s-{side}.pcapng").read_bytes())
        run("case", "add", case, "--side", side, capture)
    return case


def flows(capture: pathlib.Path) -> list[dict]:
    return [json.loads(line) for line in run("flows", capture).text.splitlines()]


def content_to(capture: pathlib.Path, chosen) -> tuple[int, int]:
    """Flows and bytes of content of the phone to far sides that `chosen` takes."""
    ours = [one for one in flows(capture) if one["waybill"]["direction"] == "up" and chosen(one["destination"])]
    return len(ours), sum(one["waybill"]["content_bytes_up"] for one in ours)


def country(summary: dict, code: str) -> dict:
    empty = {"content_bytes_up": {"min": 0, "max": 0}, "flows": 0}
    return next((one for one in summary["countries"] if one["code"] == code), empty)


def check_made_and_undone(checks: Checks, folder: pathlib.Path):
    case = sample_case(folder)
    summary, comparison = ("case", "summary", case, "--run", "1", "--json"), ("compare", "--case", case, "--json")
    before, compared = run(*summary), run(*comparison)
    checks.equal(before.text, run("summary", folder / "before.pcapng", "--json").text, "without corrections as without a case")
    checks.that(not {"corrections", "left_out", "without_corrections"} & before.json.keys(), "no keys without corrections")
    answer = run("case", "correct", case, "--subject", CHINESE, "--country", "sg", "--reason", "the operator says so", "--source", "letter of 3 May")
    text = f"Country of {CHINESE} corrected to Singapore (the operator says so; source: letter of 3 May)"
    checks.equal((answer.status, answer.text, answer.messages), (0, f"correction 1: {text}\n", ""), "case correct")

    count, sent = content_to(folder / "before.pcapng", lambda far: far.get("ip", "").startswith("42.62.48."))
    checks.that(sent > 0, "the sample sends something there")
    ruled = run(*summary)
    singapore, china = country(ruled.json, "SG"), country(ruled.json, "CN")
    was = country(before.json, "CN")["content_bytes_up"]
    checks.equal(singapore["content_bytes_up"], {"min": sent, "max": sent}, "content moves into the lower figure")
    checks.equal((singapore["corrected_bytes_up"], singapore["flows"]), (sent, count), "and is marked")
    checks.equal(singapore["without_corrections"], {"content_bytes_up": {"min": 0, "max": 0}}, "Singapore without it")
    checks.equal(china["content_bytes_up"], {"min": was["min"] - sent, "max": was["max"] - sent}, "and out of China's")
    checks.equal(china["without_corrections"], {"content_bytes_up": was}, "China without it")
    entry = {"kind": "country", "subject": CHINESE, "country": "SG", "reason": "the operator says so", "source": "letter of 3 May",
             "valid_from": None, "valid_to": None, "flows": count, "content_bytes_up": sent}  # fmt: skip
    checks.equal(ruled.json["corrections"], [entry], "corrections")
    checks.equal(ruled.json["without_corrections"]["sentence"], before.json["sentence"], "the sentence without it")
    checks.that("the analyst's correction" in ruled.json["sentence"], ruled.json["sentence"])
    printed = run(*summary[:-1]).text
    checks.that(f"  1. {text}"[:60] in printed and "Without them: " in printed, printed)

    after = run(*comparison)
    checks.equal([one["subject"] for one in after.json["corrections"]], [CHINESE], "corrections of the comparison")
    checks.equal(after.json["without_corrections"]["sentence"], compared.json["sentence"], "the comparison without them")
    marked = {one["code"]: one["without_corrections"]["before"]["content_bytes_up"] for one in after.json["countries"]}
    plain = {one["code"]: one["before"]["content_bytes_up"] for one in compared.json["countries"]}
    checks.equal({code: marked[code] for code in plain}, plain, "its countries without them")

    answer = run("case", "undo", case, "1")
    checks.equal((answer.status, answer.text), (0, f"taken back: {text}\n"), "case undo")
    checks.equal((run(*summary).text, run(*comparison).text), (before.text, compared.text), "every byte as before")
    log = [one["text"] for one in run("case", "list", case, "--json").json["log"]]
    checks.equal(log[-2:], [text, f"Correction taken back: {text}"], "both are in the log")


def check_left_out(checks: Checks, folder: pathlib.Path):
    case = sample_case(folder)
    answer = run("case", "leave-out", case, "--subject", "*.google.com", "--reason", "my own test", "--from", "2014-01-01")
    checks.equal((answer.status, "exactly that name" in answer.text), (0, False), answer.messages + answer.text)
    answer = run("case", "leave-out", case, "--subject", "api.google.com", "--reason", "my own test", "--from", "2014-01-01")
    checks.that("host of exactly that name; with those below it: --subject '*.api.google.com'" in answer.text, answer.text)
    run("case", "undo", case, "2")
    before = run("summary", folder / "before.pcapng", "--json").json
    ruled = run("case", "summary", case, "--run", "1", "--json").json
    sent = next(one["content_bytes_up"] for one in before["destinations"] if one["key"] == "google.com")
    checks.equal(ruled["left_out"]["content_bytes_up"], sent, "what is left out")
    checks.that(all(one["key"] != "google.com" for one in ruled["destinations"]), "it is no destination, nor looked up only")
    checks.that(any("left out by the analyst" in text for text in ruled["coverage"]["text"]), "the ledger says so")
    checks.that("with what the analyst left out, " in ruled["sentence"], ruled["sentence"])
    listed = run("case", "list", case).text
    checks.that("1. *.google.com left out (my own test; valid from 1 Jan 2014, 00:00:00 UTC)" in listed, listed)


def check_refusals(checks: Checks, folder: pathlib.Path):
    case = sample_case(folder)
    unchanged = case.read_bytes()
    base = ("case", "correct", case, "--reason", "x", "--country", "CN", "--subject")
    rows = [
        ((*base, "192.168.0.0/16"), 2, "private network"), ((*base, "1.2.3.4/24"), 2, "write 1.2.3.0/24"),
        ((*base, "*.com"), 2, "public suffix"), ((*base, "300.1.1.1"), 2, "is no address"),
        ((*base, "tcp port 80"), 2, "says nothing about a place"), ((*base, "\x1b[31m"), 2, "\\x1B[31m"),
        ((*base, "8.8.8.8", "--from", "2020-01-02", "--to", "2020-01-01"), 2, "end before it begins"),
        ((*base, "8.8.8.8", "--from", "once"), 2, "is not a time"),
        (("case", "correct", case, "--subject", "8.8.8.8", "--reason", " ", "--country", "CN"), 2, "a reason is missing"),
        (("case", "correct", case, "--subject", "8.8.8.8", "--reason", "x", "--country", "XX"), 2, "no country"),
        (("case", "correct", case, "--subject", "8.8.8.8", "--reason", "x", "--country", "China"), 2, "is no country"),
        (("case", "correct", case, "--subject", "8.8.8.8", "--reason", "x"), 2, "--country"),
        (("case", "leave-out", case, "--subject", "8.8.8.8"), 2, "--reason"),
        (("case", "undo", case, "1"), 1, "the case has no corrections"), (("case", "undo", case), 2, "NUMBER"),
        (("case", "summary", case), 1, "choose one with --run"), (("case", "summary", case, "--run", "9"), 1, "no run 9"),
    ]  # fmt: skip
    for arguments, status, part in rows:
        answer = run(*arguments)
        shown = " ".join(map(repr, map(str, arguments[1:])))
        checks.equal(answer.status, status, f"{shown}: {answer.messages}")
        checks.that(part in answer.messages, f"{shown}: {part!r} is not in {answer.messages!r}")
    checks.equal(case.read_bytes(), unchanged, "a refused command changes no byte")
    twice = (*base, "8.8.8.8")
    checks.equal([run(*twice).status, run(*twice).status], [0, 1], "the same twice")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name).resolve()
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        for check in (check_made_and_undone, check_left_out, check_refusals):
            home = folder / check.__name__
            home.mkdir()
            check(checks, home)
    checks.finish()


if __name__ == "__main__":
    sys.exit(main())
