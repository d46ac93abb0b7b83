#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON contract: keys, types, times, and that the figures of `summary` can be recomputed from the records of `flows`.

contract.py WAYBILL_CLI: on both bundled samples, and on the published handset captures where they are at hand.
"""
import collections
import os
import pathlib
import re

from waybill_cli import PROJECT, SAMPLES, Checks, run

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z")
NAME_SOURCES = set("tls-sni quic-sni http-host dns-query dns-answer push certificate authority recorded linked".split())
RANGES = ("content_bytes_up", "payload_bytes_up", "wire_bytes_up", "wire_bytes_down")
SUMMARY_TYPES = {"schema": str, "captures": list, "handsets": list, "countries": list, "edge": dict, "local": dict, "unplaced": dict,
                 "destinations": list, "coverage": dict}  # fmt: skip
CAPTURE_TYPES = {"path": str, "sha256": str, "packets": int, "wire_bytes": int, "complete": bool, "problems": list}
NAME_TYPES = {"name": str, "source": str, "first_frame": int, "count": int}


def check_types(checks: Checks, where: str, value: dict, types: dict):
    for key, kind in types.items():
        checks.that(isinstance(value.get(key), kind), f"{where}: {key} is {type(value.get(key)).__name__}, not {kind.__name__}")


def remote_of(record: dict) -> dict:
    return record["destination"] if record["waybill"]["direction"] == "up" else record["source"]


def check_record(checks: Checks, name: str, record: dict):
    where = f"{name}, flow of frame {record['waybill']['first_frame']}"
    times_good = TIME.fullmatch(record["event"]["start"]) and TIME.fullmatch(record["event"]["end"])
    checks.that(times_good and record["event"]["start"] <= record["event"]["end"], f"{where}: times {record['event']}")
    checks.that(record["waybill"]["direction"] in ("up", "down", "unknown"), f"{where}: direction")
    for entry in record["waybill"]["names"]:
        checks.that(entry["source"] in NAME_SOURCES and isinstance(entry["frame"], int), f"{where}: name {entry}")
    checks.that(not any("." in key for key in record), f"{where}: ECS objects are nested")
    if record["waybill"]["direction"] == "unknown":
        return
    places = list(record["waybill"]["countries"].values())
    is_agreed = len(places) >= 2 and len(set(places)) == 1 and not record["waybill"]["edge"]
    stated = remote_of(record).get("geo", {}).get("country_iso_code")
    checks.equal(stated, places[0] if is_agreed else None, f"{where}: geo.country_iso_code, sources say {places}")


def recomputed(records: list[dict]) -> tuple[dict, dict]:
    """Country → figure → [min, max], and figure → sum over edges, from flow records alone."""
    countries = collections.defaultdict(lambda: {figure: [0, 0] for figure in RANGES})
    edge = dict.fromkeys(RANGES, 0)
    for record in records:
        part = record["waybill"]
        if part["direction"] == "unknown":
            continue
        up, down = (record["source"], record["destination"]) if part["direction"] == "up" else (record["destination"], record["source"])
        figures = (part["content_bytes_up"], part["payload_bytes_up"], up["bytes"], down["bytes"])
        places = list(part["countries"].values())
        for figure, value in zip(RANGES, figures):
            if part["edge"]:
                edge[figure] += value
                continue
            for place in set(places):
                countries[place][figure][0] += value if len(places) >= 2 and len(set(places)) == 1 else 0
                countries[place][figure][1] += value
    return countries, edge


def check_sums(checks: Checks, name: str, summary: dict, records: list[dict]):
    countries, edge = recomputed(records)
    checks.equal({c["code"] for c in summary["countries"]}, set(countries), f"{name}: countries")
    for country in summary["countries"]:
        for figure in RANGES:
            found = [country[figure]["min"], country[figure]["max"]]
            checks.equal(found, countries[country["code"]][figure], f"{name}: {country['code']} {figure}")
    for figure in RANGES:
        checks.equal(summary["edge"][figure]["max"], edge[figure], f"{name}: edge {figure}")


def check_summary(checks: Checks, name: str, summary: dict):
    checks.equal((next(iter(summary)), summary["schema"]), ("schema", "waybill.summary/1"), f"{name}: first key")
    check_types(checks, name, summary, SUMMARY_TYPES)
    for capture in summary["captures"]:
        check_types(checks, name, capture, CAPTURE_TYPES)
        checks.that(re.fullmatch("[0-9a-f]{64}", capture["sha256"]), f"{name}: sha256")
        checks.that(TIME.fullmatch(capture["first"]) and TIME.fullmatch(capture["last"]), f"{name}: times of the capture")
        checks.that(capture["drops"] is None or isinstance(capture["drops"], int), f"{name}: drops")
    for country in summary["countries"] + [summary["edge"], summary["local"], summary["unplaced"]]:
        for figure in RANGES:
            good = set(country[figure]) == {"min", "max"} and 0 <= country[figure]["min"] <= country[figure]["max"]
            checks.that(good, f"{name}: {country.get('code', 'band')} {figure} {country[figure]}")


def check_capture(checks: Checks, path: pathlib.Path):
    name = path.name
    answers = [run("summary", "--json", path), run("flows", path), run("names", "--json", path)]
    for answer in answers:
        checks.equal((answer.status, answer.messages), (0, ""), f"{name}: status and standard error of a complete capture")
    checks.equal(run("flows", path).bytes, answers[1].bytes, f"{name}: standard output of a second run")
    summary, records, names = answers[0].json, answers[1].records, answers[2].json
    check_summary(checks, name, summary)
    for record in records:
        check_record(checks, name, record)
    check_sums(checks, name, summary, records)
    checks.equal((next(iter(names)), names["schema"]), ("schema", "waybill.names/1"), f"{name}: first key of names")
    for entry in names["names"]:
        check_types(checks, f"{name}, {entry['name']}", entry, NAME_TYPES)
        checks.that("server" in entry and entry["source"] in NAME_SOURCES, f"{name}: {entry}")
    if checks.faults > 40:
        checks.finish("stopped after 40 faults")


def check_joined(checks: Checks):
    before, after = SAMPLES / "redmi-1s-before.pcapng", SAMPLES / "redmi-1s-after.pcapng"
    joined, apart = run("summary", "--json", f"{before}+{after}").json, run("summary", "--json", before, after).json
    for name, summary in (("A+B", joined), ("A B", apart)):
        checks.equal([pathlib.Path(c["path"]) for c in summary["captures"]], [before, after], f"{name}: captures")
    checks.equal({h["run"] for h in joined["handsets"]}, {0}, "A+B is one run")
    checks.equal({h["run"] for h in apart["handsets"]}, {0, 1}, "A B are two runs")
    whole = sum(record["network"]["bytes"] for record in run("flows", f"{before}+{after}").records)
    checks.equal(whole, sum(c["wire_bytes"] for c in joined["captures"]), "A+B: wire bytes of all flows")


def main():
    checks = Checks()
    published = pathlib.Path(os.environ.get("WAYBILL_CORPUS") or PROJECT.parent / "shared" / "captures") / "handset"
    paths = sorted(SAMPLES.glob("*.pcapng")) + (sorted(published.iterdir()) if published.is_dir() else [])
    checks.that(len(paths) >= 2, "the bundled samples are missing")
    for path in paths:
        check_capture(checks, path)
    check_joined(checks)
    checks.finish(f"{len(paths)} captures")


if __name__ == "__main__":
    main()
