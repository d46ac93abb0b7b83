#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`identifiers`: the contract of its JSON, what it says of the bundled samples, and that it tells no declared value.

identifiers.py WAYBILL_CLI. tshark is asked whether the packets that are named hold the values.
"""
import os
import pathlib
import re
import struct
import subprocess
import tempfile
import urllib.parse

from waybill_cli import SAMPLES, Checks, run

CARD = SAMPLES / "redmi-1s-device.toml"
BEFORE, AFTER = SAMPLES / "redmi-1s-before.pcapng", SAMPLES / "redmi-1s-after.pcapng"
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z")
FINDING_TYPES = {"identifier": str, "tier": str, "chain": list, "host": str, "server": str, "country": str, "direction": str,
                 "evidence_level": str, "frame": int, "offset": int, "time": str}  # fmt: skip
DIGITS = ("352099002718282", "404002718281828", "911047326181", "911096250377", "911081594420")


def check_findings(checks: Checks):
    report = run("identifiers", "--device", CARD, "--json", "--show-values", BEFORE).json
    checks.equal(report["schema"], "waybill.identifiers/1", "schema")
    checks.that("Reconstruction" in report["reconstruction"], "the sample is a reconstruction, and the report says so")
    for finding in report["findings"]:
        for key, kind in FINDING_TYPES.items():
            checks.that(isinstance(finding[key], kind), f"{key} of {finding}")
        checks.that(TIME.fullmatch(finding["time"]) and finding["tier"] == "verified" and finding["direction"] == "up", str(finding))
        checks.equal((finding["host"], finding["country"]), ("api.account.xiaomi.com", "CN"), str(finding))
    found = {(finding["frame"], finding["kind"], finding["chain"][-2]) for finding in report["findings"]}
    checks.equal(found, {(99, "imei", "url query imei"), (99, "phone", "url query externalId"), (176, "contact", "url query externalId"),
                         (204, "contact", "url query externalId"), (270, "imei", "form field imei"), (270, "imsi", "form field imsi"),
                         (270, "phone", "form field phone")}, "what was found")  # fmt: skip
    for finding in report["findings"]:
        check_with_tshark(checks, finding)


def check_with_tshark(checks: Checks, finding: dict):
    """The payload of the very packet holds the digits of the value."""
    fields = subprocess.run(["tshark", "-r", str(BEFORE), "-Y", f"frame.number == {finding['frame']}", "-T", "fields", "-e", "tcp.payload"],
                            capture_output=True, text=True, check=True).stdout.strip()
    text = urllib.parse.unquote(bytes.fromhex(fields).decode("latin-1"))
    digits = re.sub(r"\D", "", finding["identifier"])
    checks.that(digits in text, f"tshark's packet {finding['frame']} does not hold what was found there")


def check_silence(checks: Checks):
    answer = run("identifiers", "--device", CARD, "--json", AFTER)
    checks.equal((answer.status, answer.json["findings"]), (0, []), "after the update nothing is readable")
    checks.that(answer.json["coverage"]["encrypted_bytes_up"] > 0, "and most was encrypted")
    text = run("identifiers", "--device", CARD, AFTER).text
    checks.that("None of 5 identifiers" in text and "encrypted" in text, text)


def check_masks(checks: Checks):
    """No declared value in what is written, nor in a file that is left behind."""
    with tempfile.TemporaryDirectory() as folder:
        where = {**os.environ, "HOME": folder, "TMPDIR": folder, "XDG_CACHE_HOME": folder, "XDG_DATA_HOME": folder}
        for how in ([], ["--json"]):
            answer = run("identifiers", "--device", CARD, *how, BEFORE, env=where)
            told = answer.text + answer.messages
            checks.equal([digits for digits in DIGITS if digits in told], [], f"{how}: told in full")
            checks.that("…8282" in told, f"{how}: told masked")
        left = [path for path in pathlib.Path(folder).rglob("*") if path.is_file()]
        checks.equal(left, [], "files left behind")
    shown = run("identifiers", "--device", CARD, "--show-values", BEFORE).text
    checks.that("35-209900-271828-2" in shown, "--show-values writes them as they were declared")


def check_hash_worth(checks: Checks):
    """A capture whose one packet holds the MIUI form of an IMEI (methods.md): found again behind its hash."""
    with tempfile.TemporaryDirectory() as folder:
        card, capture = pathlib.Path(folder) / "card.toml", pathlib.Path(folder) / "hash.pcap"
        card.write_text('[identifiers]\nimei = ["860308028232581"]\n')
        capture.write_bytes(datagram(b"id=ypDS92VeIgVGAjwf&x"))
        report = run("identifiers", "--device", card, "--hash-worth", "--json", "--handset", "192.168.43.20", capture).json
        checks.equal(len(report["hashes"]), 1, str(report["findings"]))
        worth = report["hashes"][0]
        checks.equal((worth["digest"], worth["recovered"], worth["tried"]), ("sha-1", True, 2_000_000), str(worth))
        text = run("identifiers", "--device", card, "--hash-worth", "--handset", "192.168.43.20", capture).text
        checks.that("…2581 found again: 2 000 000 values tried" in text.replace("\u202f", " "), text)
        checks.that("IMEI, model known (one TAC)" in text and "860308028232581" not in text, text)
        plain = run("identifiers", "--device", card, "--json", "--handset", "192.168.43.20", capture).json
        checks.equal(plain["hashes"], [], "nothing is tried unasked")
        none = run("identifiers", "--device", card, "--hash-worth", AFTER).text
        checks.that("No hash of a declared value was found." in none, none)


def datagram(payload: bytes) -> bytes:
    """A classic pcap file with one UDP packet from 192.168.43.20 to 52.74.10.10, raw IP."""
    udp = struct.pack(">HHHH", 40000, 9000, 8 + len(payload), 0) + payload
    ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 1, 0, 64, 17, 0, bytes([192, 168, 43, 20]), bytes([52, 74, 10, 10]))
    return struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 101) + struct.pack("<IIII", 1407657720, 0, len(ip + udp), len(ip + udp)) + ip + udp


def check_bad_cards(checks: Checks):
    with tempfile.TemporaryDirectory() as folder:
        card = pathlib.Path(folder) / "card.toml"
        for text, expected in (
            ("", "no identifier"), ("[identifiers]\n", "no identifier"), ("[identifiers]\nimei = ['352099002718283']\n", "line 2"),
            ("[identifiers]\nimie = ['352099002718282']\n", "line 2"), ("[identifiers\n", "line 1"), ("\xff\xfe\x00", "card.toml"),
        ):  # fmt: skip
            card.write_bytes(text.encode("latin-1"))
            answer = run("identifiers", "--device", card, BEFORE)
            checks.that(answer.status == 1 and expected in answer.messages, f"{text!r}: {answer.status} {answer.messages}")
            checks.that("352099002718283" not in answer.messages, f"tells the value: {answer.messages}")
        checks.equal(run("identifiers", "--device", folder, BEFORE).status, 1, "a folder for a card")
        checks.equal(run("identifiers", "--device", card.with_name("none.toml"), BEFORE).status, 1, "no card")
    checks.equal(run("identifiers", BEFORE).status, 2, "without --device")


def check_filter(checks: Checks):
    report = run("identifiers", "--device", CARD, "--json", "--filter", "country == IN", BEFORE).json
    checks.equal((report["findings"], report["filter"]["expression"]), ([], "country == IN"), "flows that do not pass are not searched")


def check_compare(checks: Checks):
    """waybill.compare/1: what is encrypted after is no longer readable, which is not the same as not sent."""
    rows = run("compare", "--before", BEFORE, "--after", AFTER, "--device", CARD, "--json").json["identifiers"]
    checks.equal(len(rows), 5, "one row an identifier of the card")
    for row in rows:
        checks.equal((row["change"], row["before"]["standing"], row["after"]["standing"]), ("no-longer-readable", "read", "not-readable"), str(row))
        checks.that(row["before"]["recipients"] == ["xiaomi.com"] and row["before"]["first"]["frame"] in (99, 176, 204, 270), str(row))
        checks.that(not any(digits in str(row) for digits in DIGITS), f"tells a value: {row}")
    checks.equal(run("compare", "--before", BEFORE, "--after", AFTER, "--json").json["identifiers"], [], "without a card nothing is looked for")


def main():
    checks = Checks()
    for check in (check_findings, check_silence, check_masks, check_hash_worth, check_bad_cards, check_filter, check_compare):
        check(checks)
    checks.finish()


if __name__ == "__main__":
    main()
