#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`import`: a HAR file becomes a capture that tshark reads the same requests from, and that no report takes for a recording.

har_import.py WAYBILL_CLI. Makes its files itself; skips what tshark says when there is none.
"""
import gzip
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import zlib

from waybill_cli import Checks, run

NOTICE = "Imported from a HAR file – requests as the tool wrote them, not packets"
IMEI = "352099002718282"
CHINA, US6 = "42.62.48.181", "[2a03:2880:f12f:83:face:b00c:0:25de]"
CARD = f'[device]\nname = "test"\n[identifiers]\nimei = ["{IMEI}"]\n'


def entry(url: str, started: str = "2014-08-10T14:02:00.000+05:30", body: str | None = None, server: str | None = CHINA, **more) -> dict:
    request = {"method": "POST" if body else "GET", "url": url, "httpVersion": "h2", "headersSize": -1, "bodySize": -1, "cookies": [],
               "headers": [{"name": ":authority", "value": url.split("/")[2]}, {"name": "Content-Encoding", "value": "gzip"}], "queryString": []}  # fmt: skip
    if body:
        request["postData"] = {"mimeType": "application/json", "text": body}
    answer = {"status": 200, "statusText": "OK", "headers": [], "cookies": [], "content": {"size": 2, "mimeType": "text/plain", "text": "ok"}}
    made = {"startedDateTime": started, "time": 50, "request": request, "response": answer, "cache": {},
            "timings": {"blocked": -1, "dns": -1, "connect": -1, "ssl": -1, "send": -1, "wait": 30, "receive": 19}, **more}  # fmt: skip
    if server:
        made["serverIPAddress"] = server
    return made


ENTRIES = [
    entry("https://api.example.com/up?x=1", body=f'{{"imei":"{IMEI}"}}'),
    entry("http://plain.example.net/a%20b?c=d", "2014-08-10T14:02:03Z"),
    entry("https://six.example.org/", "2014-08-10T14:02:02Z", server=US6),
    entry("https://nowhere.example.info/x", "2014-08-10T14:02:01Z", server=None),
    entry("https://api.example.com:8443/y", "2014-08-10T14:02:04Z"),
    entry("data:text/plain,nothing//", "2014-08-10T14:02:05Z"),
    entry("https://cached.example.com/", "2014-08-10T14:02:06Z", _fromCache="disk"),
]


def har(entries: list[dict]) -> bytes:
    return json.dumps({"log": {"version": "1.2", "creator": {"name": "Tool", "version": "1"}, "entries": entries}}).encode()


def imported(folder: pathlib.Path, content: bytes, name: str = "phone.har") -> pathlib.Path:
    path = folder / name
    path.write_bytes(content)
    target = folder / "phone.pcapng"
    target.unlink(missing_ok=True)
    answer = run("import", path)
    if answer.status not in (0, 3) or not target.is_file():
        raise SystemExit(f"import {name}: {answer.status} {answer.text} {answer.messages}")
    return target


def tshark(capture: pathlib.Path, *arguments: str) -> list[str]:
    command = ["tshark", "-r", str(capture), "-d", "tcp.port==443,http", "-d", "tcp.port==8443,http", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def check_with_wireshark(checks: Checks, capture: pathlib.Path):
    """The URLs of the file (for tshark they all are http), their times, and a file that capinfos reads without complaint."""
    if not shutil.which("tshark") or not shutil.which("capinfos"):
        print("skipped: no tshark to read the capture with")
        return
    network = [e for e in ENTRIES if e["request"]["url"].startswith("http") and "_fromCache" not in e]
    urls = sorted(e["request"]["url"].replace("https://", "http://") for e in network)
    checks.equal(sorted(tshark(capture, "-Y", "http.request", "-T", "fields", "-e", "http.request.full_uri")), urls, "tshark's URLs")
    body = tshark(capture, "-Y", 'http.host == "api.example.com" && http.request', "-T", "fields", "-e", "http.file_data")
    told = body[0] if body else ""
    if re.fullmatch(r"[0-9a-f:]+", told):  # newer versions write digits
        told = bytes.fromhex(told.replace(":", "")).decode("latin-1")
    checks.that(IMEI in told, f"tshark's body {body}")
    errors = tshark(capture, "-Y", "_ws.malformed || tcp.checksum.status == 0 || ip.checksum.status == 0 || _ws.expert.severity == error",
                    "-o", "tcp.check_checksum:TRUE", "-o", "ip.check_checksum:TRUE")  # fmt: skip
    checks.equal(errors, [], "packets that tshark has something against")
    times = [float(t) for t in tshark(capture, "-T", "fields", "-e", "frame.time_epoch")]
    checks.equal((times[0], times), (1407659520.0, sorted(times)), "times, in order")
    told = subprocess.run(["capinfos", str(capture)], capture_output=True, text=True, check=False)
    checks.that(told.returncode == 0 and "Raw IP" in told.stdout and NOTICE in told.stdout, f"capinfos: {told.stdout} {told.stderr}")


def check_reports(checks: Checks, folder: pathlib.Path, capture: pathlib.Path):
    summary = run("summary", "--json", capture).json
    checks.equal((summary["import"], summary["reconstruction"]), (NOTICE, None), "the notice in summary --json")
    rows = {row["key"]: row for row in summary["destinations"]}
    checks.equal(set(rows), {"example.com", "example.net", "example.org", "example.info"}, "destinations: cached and data: are none")
    checks.equal(rows["example.com"]["encrypted_content_bytes_up"], 0, "what can be read is not called unreadable")
    checks.that(summary["unplaced"]["content_bytes_up"]["max"] > 0, f"a host without an address counts: {summary['unplaced']}")
    checks.that({"CN"} <= {row["code"] for row in summary["countries"]}, "a recorded address is placed")
    checks.equal((summary["local"]["wire_bytes_up"]["max"], summary["channels"]), (0, []), "nothing is local, nothing said in the clear")
    coverage = summary["coverage"]
    checks.that(0 < coverage["decrypted_content_bytes_up"] and coverage["encrypted_content_bytes_up"] == 0, str(coverage))
    names = run("names", "--json", capture).json
    checks.equal({n["name"]: n["source"] for n in names["names"]},
                 {"api.example.com": "authority", "six.example.org": "authority", "nowhere.example.info": "authority",
                  "plain.example.net": "http-host"}, "names")  # fmt: skip
    checks.equal(names["import"], NOTICE, "the notice in names --json")
    checks.equal(run("packets", "--json", capture).json["import"], NOTICE, "the notice in packets --json")
    for record in run("flows", capture).records:
        is_secure = record["destination"]["domain"] != "plain.example.net"
        checks.equal((record["waybill"]["import"], record["waybill"]["decrypted"]), ("har", is_secure), "flows")
        checks.that(record["waybill"]["attribution"].startswith(NOTICE), "the notice in each record")
    for how in (["summary"], ["names"], ["flows", "--format", "csv"], ["flows", "--format", "zeek"]):
        checks.that(NOTICE in run(*how, capture).text, f"{how}: no notice")
    checks.that(NOTICE in run("packets", capture).messages, "packets: no notice")
    encrypted = run("flows", "--filter", "encrypted", capture).records
    checks.equal(len(encrypted), 4, "flows that were encrypted on their way")
    check_comparison(checks, folder, capture)


def check_comparison(checks: Checks, folder: pathlib.Path, capture: pathlib.Path):
    """https in a HAR file beside http: only the latter was readable on its way."""
    (folder / "clear.har").write_bytes(har([entry("http://api.example.com/up", body="{}")]))
    checks.equal(run("import", folder / "clear.har", "-w", folder / "clear.pcapng").status, 0, "import of the other side")
    answer = run("compare", "--before", folder / "clear.pcapng", "--after", capture, "--json").json
    checks.equal((answer["import"], answer["sides"]["before"]["evidence_level"], answer["sides"]["after"]["evidence_level"]),
                 (NOTICE, "W1", "W2"), "evidence levels of the sides")  # fmt: skip
    row = next(row for row in answer["transport"] if row["key"] == "example.com")
    checks.equal((row["after"]["readable_bytes_up"], row["change"]), (0, "differs"), f"transport {row}")
    text = run("compare", "--before", folder / "clear.pcapng", "--after", capture).text
    checks.that(text.startswith(f"*** {NOTICE} ***"), "the notice stands first")


def check_identifiers(checks: Checks, folder: pathlib.Path, capture: pathlib.Path):
    card = folder / "card.toml"
    card.write_text(CARD)
    report = run("identifiers", "--device", card, "--json", capture).json
    found = [(f["evidence_level"], f["host"], f["server"], f["country"], f["tier"]) for f in report["findings"]]
    checks.equal(found, [("W2", "api.example.com", CHINA, "CN", "verified")], "the IMEI that was gzip in transit, read inside TLS")
    checks.equal((report["coverage"]["encrypted_bytes_up"], report["import"]), (0, NOTICE), "coverage and notice")
    text = run("identifiers", "--device", card, capture).text
    checks.that("travelled in TLS and was searched" in text and NOTICE in text, text)


def check_forms(checks: Checks, folder: pathlib.Path):
    """The same capture whatever the file is packed with; a byte order mark, NaN and a cut do no harm."""
    plain = har(ENTRIES)
    for name, content in (("phone.zhar", zlib.compress(plain)), ("phone.har.gz", gzip.compress(plain)), ("bom.har", b"\xef\xbb\xbf" + plain),
                          ("nan.har", plain.replace(b'"time": 50', b'"time": NaN'))):  # fmt: skip
        target = folder / f"{name}.pcapng"
        (folder / name).write_bytes(content)
        answer = run("import", folder / name, "--write", target)
        checks.that(answer.status == 0 and "5 of 7 entries to 4 hosts, 4 of them over https" in answer.text, f"{name}: {answer.text} {answer.messages}")
        checks.equal(run("summary", "--json", target).json["coverage"]["packets"], 45, f"{name}: packets")
    cut = imported(folder, plain[:-700])
    summary = run("summary", "--json", cut).json
    checks.equal(len(summary["captures"]), 1, "a cut file")
    text = run("summary", cut).text
    checks.that("only: the file ends here" in text.replace("\n    ", " "), text)
    checks.equal(run("import", folder / "phone.har", "-w", folder / "cut.pcapng").status, 3, "status of a cut file")


def check_refusals(checks: Checks, folder: pathlib.Path):
    path = folder / "x.har"
    path.write_bytes(har(ENTRIES))
    for command in ("summary", "flows", "names"):
        answer = run(command, path)
        checks.that(answer.status == 1 and "waybill-cli import" in answer.messages, f"{command}: {answer.messages}")
    (folder / "x.zhar").write_bytes(zlib.compress(har(ENTRIES)))
    checks.that("waybill-cli import" in run("summary", folder / "x.zhar").messages, "a .zhar names the command, too")
    (folder / "x.pcapng").write_bytes(b"mine")
    answer = run("import", path)
    checks.that(answer.status == 1 and "nothing is overwritten" in answer.messages, answer.messages)
    checks.equal((folder / "x.pcapng").read_bytes(), b"mine", "what was there")
    bomb = folder / "bomb.zhar"
    bomb.write_bytes(zlib.compress(b'{"log":{"entries":[' + b" " * 200_000_000))
    for name, content, words in (("empty.har", b"", "empty"), ("no.har", b"{}", "no HAR file"), ("none.har", har([]), "no whole request"),
                                 ("left.har", har(ENTRIES[5:6]), "nothing in this HAR file can be imported"), ("text.har", b"hello", "no HAR file"),
                                 ("bomb.zhar", None, "decompression bombs"), ("deep.har", b'{"log":' + b"[" * 1_000_000, "nested deeper")):  # fmt: skip
        if content is not None:
            (folder / name).write_bytes(content)
        answer = run("import", folder / name, "-w", folder / "out.pcapng", timeout=120)
        checks.that(answer.status == 1 and words in answer.messages and not (folder / "out.pcapng").exists(), f"{name}: {answer.status} {answer.messages}")
    for arguments in (("import",), ("import", "-"), ("import", path, "--nonsense")):
        checks.equal(run(*arguments).status, 2, f"{arguments}: usage")
    checks.equal(run("import", folder).status, 1, "a folder")
    checks.equal(run("import", path, "-w", folder / "none" / "x.pcapng").status, 1, "a folder that is not there")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        capture = imported(folder, har(ENTRIES))
        check_with_wireshark(checks, capture)
        check_reports(checks, folder, capture)
        check_identifiers(checks, folder, capture)
        check_forms(checks, folder)
        check_refusals(checks, folder)
    checks.finish()


if __name__ == "__main__":
    main()
