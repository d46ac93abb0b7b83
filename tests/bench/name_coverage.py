#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the names that Waybill, tshark and ndpiReader find in the same captures, per source.

    tests/bench/name_coverage.py WAYBILL_CLI [CAPTURE_OR_FOLDER…] [--output TABLE.md] [--jobs N]

Without a capture every file below $WAYBILL_CORPUS (../shared/captures) is read. Counted are unique pairs of file and
name. The table goes to standard output, or as Markdown to --output; every name that a peer has and Waybill has not is
listed with its file, and so is every file that a tool could not read. Exit status 1 when Waybill has fewer names than a
peer in a column, 2 for wrong usage or a missing tool.

What is compared
- TLS: server_name of a ClientHello over TCP or DTLS. QUIC: the same within QUIC, and SNI of Google QUIC's CHLO.
- HTTP: Host of HTTP/1 and SSDP, :authority of cleartext HTTP/2; the port is left off.
- DNS: names in questions to port 53; mDNS and LLMNR: names in questions to ports 5353 and 5355.
- ndpiReader keeps one name a flow; it stands in the column of the flow's protocol.
Names are compared in lower case without final dot. Octets outside printable ASCII are compared as one '?' each run,
because every tool writes them in its own way.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys

COLUMNS = ("TLS", "QUIC", "HTTP", "DNS", "mDNS, LLMNR")
TOOLS = ("Waybill", "tshark", "ndpiReader")
TIMEOUT_SECONDS = 600  # the largest capture takes tshark 3 s; longer is a hang

WAYBILL_COLUMNS = {"tls-sni": "TLS", "quic-sni": "QUIC", "http-host": "HTTP", "authority": "HTTP"}
NDPI_COLUMNS = {"TLS": "TLS", "DTLS": "TLS", "QUIC": "QUIC", "HTTP": "HTTP", "HTTP_Connect": "HTTP",
                "HTTP_Proxy": "HTTP", "SSDP": "HTTP", "DNS": "DNS", "MDNS": "mDNS, LLMNR", "LLMNR": "mDNS, LLMNR"}
NDPI_FLOW = re.compile(r"^\t\d+\t(?:TCP|UDP) \S+ <?-> \S+ .*?\[proto: [\d.]+/([^\]]+)\](.*)$")
TSHARK_FIELDS = ("frame.protocols", "udp.port", "tcp.port", "dns.flags.response", "tls.handshake.extensions_server_name",
                 "gquic.tag.sni", "http.host", "http2.headers.authority", "dns.qry.name")
LOCAL_PORTS = {"5353", "5355"}


def comparable(name: str) -> str:
    """The name as all three can be compared; empty when there is nothing to compare."""
    name = name.strip().lower()
    if name.count(":") == 1 or name.startswith("["):  # one colon: a port; an IPv6 address has two and brackets
        name = re.sub(r":\d+$", "", name)
    if name.startswith("<"):  # tshark's words for the root and for labels it cannot read
        return ""
    name = re.sub(r"(?:\\+\d{3}|\\x[0-9a-f]{2}|(?<!\\)\\[abfnrtv]|[^\x21-\x7e])+", "?", name)
    name = re.sub(r"\\+(.?)", r"\1", name)
    return re.sub(r"\?+", "?", name).strip("[]").rstrip(".")


def run(command: list[str], good: tuple[int, ...]) -> str:
    """Standard output as text. Raises RuntimeError with the tool's own words."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=TIMEOUT_SECONDS, check=False)
    except subprocess.TimeoutExpired as late:
        raise RuntimeError(f"no answer within {TIMEOUT_SECONDS} s") from late
    if done.returncode not in good:
        words = done.stderr.decode(errors="replace").strip().splitlines()[-1:] or [""]
        raise RuntimeError(f"exit status {done.returncode} {words[0]}")
    return done.stdout.decode(errors="replace")


def waybill_names(cli: str, capture: str) -> set[tuple[str, str]]:
    report = json.loads(run([cli, "names", capture, "--json"], (0, 3)))  # 3: read in part
    found = set()
    for row in report["names"]:
        column = WAYBILL_COLUMNS.get(row["source"])
        if row["source"] == "dns-query":
            column = "mDNS, LLMNR" if is_local(row) else "DNS"
        if column:
            found.add((column, comparable(row["name"])))
    return found


def is_local(row: dict) -> bool:
    """mDNS and LLMNR are asked of these groups (RFC 6762 §3, RFC 4795 §2), whose answers stay on the link."""
    server = row.get("server", "")
    return server in ("224.0.0.251", "224.0.0.252", "ff02::fb", "ff02::1:3")


def tshark_names(_cli: str, capture: str) -> set[tuple[str, str]]:
    shown = " or ".join(TSHARK_FIELDS[4:])
    fields = [part for field in TSHARK_FIELDS for part in ("-e", field)]
    # Exit status 2: a cut or damaged end; what came before it counts.
    text = run(["tshark", "-n", "-r", capture, "-Y", shown, "-T", "fields", "-E", "occurrence=a", "-E", "aggregator=|",
                *fields], (0, 2))
    found = set()
    for line in text.split("\n"):
        cells = line.split("\t")
        if len(cells) == len(TSHARK_FIELDS):
            found |= {(column, comparable(name)) for column, name in tshark_row(dict(zip(TSHARK_FIELDS, cells)))}
    return found


def tshark_row(row: dict[str, str]) -> list[tuple[str, str]]:
    """Column and name of everything named in one packet."""
    names = lambda field: [name for name in row[field].split("|") if name]
    is_quic = "quic" in row["frame.protocols"].split(":")
    found = [("QUIC" if is_quic else "TLS", name) for name in names("tls.handshake.extensions_server_name")]
    found += [("QUIC", name) for name in names("gquic.tag.sni")]
    found += [("HTTP", name) for field in ("http.host", "http2.headers.authority") for name in names(field)]
    ports = set(row["udp.port"].split("|")) | set(row["tcp.port"].split("|"))
    is_question = any(flag in ("0", "False") for flag in row["dns.flags.response"].split("|"))
    if is_question and ports & LOCAL_PORTS:
        found += [("mDNS, LLMNR", name) for name in names("dns.qry.name")]
    elif is_question and "53" in ports:
        found += [("DNS", name) for name in names("dns.qry.name")]
    return found


def ndpi_names(_cli: str, capture: str) -> set[tuple[str, str]]:
    found = set()
    for line in run(["ndpiReader", "-i", capture, "-v", "2", "-t"], (0,)).split("\n"):
        flow = NDPI_FLOW.match(line)
        name = re.search(r"\[Hostname/SNI: ([^\]]*)\]", flow.group(2)) if flow else None
        if not name:
            continue
        protocols = flow.group(1).split(".")
        column = "QUIC" if "QUIC" in protocols else NDPI_COLUMNS.get(protocols[0])
        if column:
            found.add((column, comparable(name.group(1))))
    return found


READERS = {"Waybill": waybill_names, "tshark": tshark_names, "ndpiReader": ndpi_names}


class Coverage:
    def __init__(self, captures: list[pathlib.Path], root: pathlib.Path) -> None:
        self.captures = captures
        self.root = root
        self.found = {tool: set() for tool in TOOLS}  # (column, file, name)
        self.unread = []

    def label(self, capture: pathlib.Path) -> str:
        return str(capture.relative_to(self.root)) if capture.is_relative_to(self.root) else capture.name

    def collect(self, cli: str, jobs: int) -> None:
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            waiting = {pool.submit(READERS[tool], cli, str(capture)): (tool, capture)
                       for capture in self.captures for tool in TOOLS}
            for done in concurrent.futures.as_completed(waiting):
                tool, capture = waiting[done]
                try:
                    self.found[tool] |= {(column, self.label(capture), name) for column, name in done.result() if name}
                except (RuntimeError, ValueError, KeyError) as error:
                    self.unread.append((self.label(capture), tool, str(error)))

    def count(self, tool: str, column: str) -> int:
        return sum(1 for row in self.found[tool] if row[0] == column)

    def missing(self) -> list[tuple[str, str, str, list[str]]]:
        """Column, file, name and the tools that have it, of everything that Waybill has not."""
        rows = sorted(set.union(*(self.found[tool] for tool in TOOLS)) - self.found["Waybill"])
        return [(*row, [tool for tool in TOOLS if row in self.found[tool]]) for row in rows]

    def is_behind(self) -> bool:
        return any(self.count("Waybill", column) < self.count(tool, column) for column in COLUMNS for tool in TOOLS)


def version_of(command: list[str], pattern: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, timeout=TIMEOUT_SECONDS, check=False)
    except OSError:
        sys.exit(f"{command[0]} is missing")
    match = re.search(pattern, (done.stdout + done.stderr).decode(errors="replace"))
    return match.group(1) if match else "?"


def markdown(coverage: Coverage, versions: dict[str, str]) -> str:
    lines = [f"Names found in {len(coverage.captures)} captures: unique pairs of file and name.", "",
             "| | " + " | ".join(COLUMNS) + " |", "|---|" + "---:|" * len(COLUMNS)]
    for tool in TOOLS:
        counts = " | ".join(str(coverage.count(tool, column)) for column in COLUMNS)
        lines.append(f"| {tool} {versions[tool]} | {counts} |")
    union = [len({row[1:] for tool in TOOLS for row in coverage.found[tool] if row[0] == column}) for column in COLUMNS]
    lines += ["| all three together | " + " | ".join(map(str, union)) + " |", ""]
    lines += [f"Not in Waybill: {column}, {file}: `{name}` ({', '.join(tools)})"
              for column, file, name, tools in coverage.missing()]
    lines += [f"Not read: {file} by {tool}: {why}" for file, tool, why in sorted(coverage.unread)]
    return "\n".join(lines) + "\n"


def captures_in(places: list[pathlib.Path]) -> list[pathlib.Path]:
    files = []
    for place in places:
        files += sorted(path for path in place.rglob("*") if path.is_file()) if place.is_dir() else [place]
    return [path for path in files if path.suffix not in (".md", ".json", ".txt")]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("places", nargs="*", type=pathlib.Path)
    parser.add_argument("--output", type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    here = pathlib.Path(__file__).resolve().parent
    corpus = pathlib.Path(os.environ.get("WAYBILL_CORPUS", here / "../../../shared/captures")).resolve()
    captures = captures_in(arguments.places or [corpus])
    if not captures:
        parser.error(f"no captures in {corpus}; set WAYBILL_CORPUS")
    versions = {"Waybill": version_of([arguments.cli, "--version"], r"(\d+\.\d+\S*)"),
                "tshark": version_of(["tshark", "--version"], r"TShark \(Wireshark\) (\S+)"),
                "ndpiReader": version_of(["ndpiReader", "-h"], r"Welcome to nDPI (\S+)")}
    coverage = Coverage(captures, corpus)
    coverage.collect(arguments.cli, arguments.jobs)
    text = markdown(coverage, versions)
    print(text, end="")
    if arguments.output:
        arguments.output.write_text(text)
    return 1 if coverage.is_behind() else 0


if __name__ == "__main__":
    sys.exit(main())
