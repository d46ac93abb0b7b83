#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter expressions select the packets that tshark's display filters select, and narrow what the commands print.

filter.py WAYBILL_CLI: for every row of FRAMES, the numbers of `packets --filter` are those of `tshark -Y`, and at least one; a
row with a second expression gives tshark that spelling; so do those of MADE on captures made here: Wi-Fi in monitor mode, PPP,
tunnels, and a request behind a gap. Packets of a pipe can be listed, and many captures are read once more in all. Every field of `filter-fields` has an example that is a filter,
wrong ones end with status 2 and a mark under the place, and summary, flows and names say what they were narrowed by.
"""
import concurrent.futures
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile

from made_captures import pcap_header, pcap_record
from waybill_cli import SAMPLES, SKIPPED, Checks, corpus, in_ci, run

FRAMES = {
    "1kxun.pcap": [
        "frame.number in {17, 100..120}", "frame.len > 1400", "frame.time_relative < 2.5", "frame.cap_len le 60",
        "eth.addr == ff:ff:ff:ff:ff:ff", "eth.type == 0x86dd", "ip.addr == 192.168.0.0/16 and tcp",
        "ip.addr != 192.168.2.126", "!(ip.addr == 192.168.2.126)", "ip.src == 192.168.2.126 && tcp.flags.push == 1",
        "udp or tcp and arp", "(udp or tcp) and not ipv6", "not udp and tcp", "all udp.port > 1024", "any udp.port > 1024",
        "udp.port in {53, 5353}", "udp.port not in {53, 5353} and udp", "udp.port !== 53", "ip.ttl <= 5", "ip.len > 500 and udp",
        "tcp.flags & 2", "tcp.flags == 0x12", "ipv6.dst == ff02::/16", "ipv6.nxt == 17", "dns", "llmnr", "ssdp", "http.request",
        "http.request.method == \"GET\"", "http.request.uri contains \"?\"", "http.host contains \"kankan\"",
        "http.host matches \"^[a-z]+[.]kankan\"", "http.user_agent matches \"android\"", "frame contains \"User-Agent\"",
        "frame contains 47:45:54:20", "tcp.payload contains \"HTTP/1.1 200\"", "dhcp",
        ("dns.qry.name contains KANKAN", "dns.qry.name contains \"kankan\""),
        ("frame.len in {60..1Ki}", "frame.len in {60..1024}"),
    ],
    "xiaomi.pcap": ["tcp.port == 5222", "tcp.srcport == 5222 and tcp.len > 0", "tcp.window_size_value < 300", "tcp.seq_raw > 0x80000000",
                    "frame.time >= \"2014-01-01 00:00:00\" and tcp.flags.syn", "eth.src != 00:00:00:00:00:00",
                    "eth.addr in {00:00:00:00:00:00..ff:ff:ff:ff:ff:ff}", "eth.dst in {00:00:00:00:00:00..00:ff:ff:ff:ff:ff}"],  # fmt: skip
    "android.pcap": ["tls.handshake.type == 1", "tls.handshake.extensions_server_name contains \"google\"", "dns.flags.response == 1",
                     "dns.a == 172.217.0.0/16", "dns.cname", "icmpv6", "icmpv6.type in {133..136}",
                     "ntp", "arp", "mdns", "tcp.flags.reset == 1", "tcp.flags.fin == 1 or tcp.flags.reset == 1"],  # fmt: skip
    "iphone.pcap": ["icmp", "icmp.type == 3", "tls.handshake.type in {1, 2}", "ip.addr >= 224.0.0.0", "dns.resp.name contains \"apple\"",
                    "mdns and ipv6", "udp.length > 1000", "igmp", "tls.handshake.extensions_server_name matches \"icloud|apple\"", "eth", "ipv6.hlim == 255"],  # fmt: skip
    "instagram.pcap": ["tls.handshake.type == 2", "dns.id > 0x8000", "ip.flags.df == 1 and udp", "icmp.code == 3"],
    "yi-camera.pcap": ["icmp and udp", "udp.dstport == 17916 or udp.srcport == 25133", "ip.proto == 17 and frame.len < 100"],
    "KakaoTalk_talk.pcap": ["ip.version == 4 and tcp.flags.syn == 1", "tcp.dstport ge 5000"],
    "pcapdroid-two-flows.pcap": ["tcp.len > 500", "ipv6.src == fd00::/16 or ip.src == 172.16.0.0/12 or ip.src == 192.168.0.0/16"],
    "whatsapp_login_call.pcap": ["dns.qry.type == 28"],
    "googledns_android10.pcap": ["tcp.port eq 853 and tcp.flags.ack == 0", "frame.time_epoch > 1500000000.5"],
}  # fmt: skip

PHONE, RESOLVER, SERVER = bytes([192, 168, 43, 20]), bytes([192, 168, 43, 1]), bytes([42, 62, 48, 181])
PHONE_MAC, GATEWAY_MAC = bytes.fromhex("02005e100020"), bytes.fromhex("02005e100001")
QUESTION = struct.pack(">HHHHHH", 7, 0x100, 1, 0, 0, 0) + b"\3api\6xiaomi\3com\0" + struct.pack(">HH", 1, 1)
REQUEST = b"GET /a?b=1 HTTP/1.1\r\nHost: x.example.com\r\n\r\n"

SAME_INSIDE = [
    "ip.addr == 42.62.48.181", "dns.qry.name contains \"xiaomi\"", "udp.port == 53", "dns", "ip.dst == 42.62.48.0/24 and tcp.flags.syn == 1",
    "tcp.len > 0", "http.request", "http.host == \"x.example.com\"", "frame.time_relative > 0.0015",
]  # fmt: skip
OUTSIDE = ["ip.addr == 10.0.0.1", "eth.addr == 02:00:00:00:00:0a", "eth.addr == 02:00:5e:10:00:20", "ip.src == 10.0.0.1 and ip.len > 100"]


def ipv4(source: bytes, target: bytes, protocol: int, content: bytes) -> bytes:
    return struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(content), 1, 0x4000, 64, protocol, 0) + source + target + content


def udp(source: int, target: int, content: bytes) -> bytes:
    return struct.pack(">HHHH", source, target, 8 + len(content), 0) + content


def tcp(sequence: int, flags: int, content: bytes = b"") -> bytes:
    return struct.pack(">HHIIBBHHH", 40_000, 80, sequence, 1 if flags & 16 else 0, 0x50, flags, 65_535, 0, 0) + content


def outer(protocol: int, content: bytes) -> bytes:
    ends = bytes.fromhex("02000000000b 02000000000a 0800")
    return ends + ipv4(bytes([10, 0, 0, 1]), bytes([10, 0, 0, 2]), protocol, content)


def inner_packets() -> list[bytes]:
    """A question, a connection, a request; the segment before the request was lost."""
    talk = [tcp(100, 2), tcp(101, 16), tcp(151, 24, REQUEST)]
    return [ipv4(PHONE, RESOLVER, 17, udp(50_000, 53, QUESTION))] + [ipv4(PHONE, SERVER, 6, part) for part in talk]


FRAME = GATEWAY_MAC + PHONE_MAC + b"\x08\0"
WIFI = bytes.fromhex("0000080000000000 08010000 020000000009") + PHONE_MAC + GATEWAY_MAC + bytes.fromhex("0000 aaaa03000000 0800")
# Name: link type, what stands around the packet, whether tshark shows outer headers and MAC addresses too.
MADE = {
    "ethernet": (1, lambda packet: FRAME + packet, False),
    "radiotap": (127, lambda packet: WIFI + packet, False),
    "ppp": (9, lambda packet: b"\xff\x03\0\x21" + packet, False),
    "pppoe": (1, lambda packet: FRAME[:12] + struct.pack(">HBBHHH", 0x8864, 0x11, 0, 1, len(packet) + 2, 0x21) + packet, False),
    "vxlan": (1, lambda packet: outer(17, udp(50_000, 4789, bytes([8, 0, 0, 0, 0, 0, 1, 0]) + FRAME + packet)), True),
    "geneve": (1, lambda packet: outer(17, udp(50_000, 6081, bytes([0, 0, 0x65, 0x58, 0, 0, 1, 0]) + FRAME + packet)), True),
    "gtpu": (1, lambda packet: outer(17, udp(2152, 2152, struct.pack(">BBHI", 0x30, 0xFF, len(packet), 1) + packet)), True),
    "gre": (1, lambda packet: outer(47, bytes([0, 0, 0x65, 0x58]) + FRAME + packet), True),
}

WRONG = [
    ("contry == CN", "did you mean “country”", 0, 6), ("country = CN", "write ==", 8, 1), ("frame.len > abc", "whole number", 12, 3),
    ("tcp.port in {80 443}", "commas", 16, 3), ("(tcp", "never closed", 0, 1), ("tcp == 6", "stands by itself", 4, 2),
    ("name matches \"(\"", "regular expression", 13, 3), ("a.b.c.d.e", "There is no field", 0, 9),
]  # fmt: skip


def by_tshark(path, expression) -> list[int]:
    ask = ["tshark", "-n", "-r", str(path), "-Y", expression, "-T", "fields", "-e", "frame.number"]
    done = subprocess.run(ask, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, env={**os.environ, "TZ": "UTC"})
    if done.returncode not in (0, 2):  # 2: the capture is cut
        raise RuntimeError(f"tshark refuses {expression}: {done.stderr.decode()}")
    return [int(line) for line in done.stdout.split()]


def both(job) -> tuple:
    path, row = job
    ours, theirs = row if isinstance(row, tuple) else (row, row)
    answer = run("packets", "--json", "--filter", ours, path, timeout=60)
    numbers = [packet["number"] for packet in answer.json["packets"]] if answer.status in (0, 3) else answer.messages
    return path, ours, numbers, by_tshark(path, theirs)


def made_jobs(folder: str) -> list[tuple]:
    jobs = []
    for name, (link, wrap, is_tunnel) in MADE.items():
        path = pathlib.Path(folder) / f"{name}.pcap"
        path.write_bytes(pcap_header(link) + b"".join(pcap_record(wrap(packet), at) for at, packet in enumerate(inner_packets())))
        jobs += [(path, row) for row in SAME_INSIDE + (OUTSIDE if is_tunnel and name != "gtpu" else [])]
    return jobs


def check_pipe(checks: Checks):
    """What needs packets can be asked of standard input, too."""
    sample = (SAMPLES / "redmi-1s-before.pcapng").read_bytes()
    for command in (["packets"], ["packets", "--filter", "frame.len > 1000"], ["flows", "--filter", "frame.len > 1000"]):
        from_pipe, from_file = run(*command, "-", input=sample), run(*command, SAMPLES / "redmi-1s-before.pcapng")
        checks.equal((from_pipe.status, from_pipe.messages), (from_file.status, from_file.messages), f"{command} of a pipe")
        of_pipe, of_file = from_pipe.text.split("\n"), from_file.text.split("\n")
        checks.equal((len(of_pipe), of_pipe[-2][-40:]), (len(of_file), of_file[-2][-40:]), f"{command} of a pipe")
        checks.that(len(of_file) > 5, f"{command} prints next to nothing")


def check_lookups(checks: Checks, capture: pathlib.Path):
    """Names that were only looked up pass by their names, without their DNS flow."""

    def found(*arguments) -> list[tuple]:
        summary = run("summary", "--json", *arguments, capture).json
        return sorted((d["key"], d["level"]) for d in summary["destinations"] if d["key"] != "192.168.43.1")

    sent, asked = ("example.com", "content-sent"), ("xiaomi.com", "looked-up")
    checks.equal(found(), [sent, asked], "destinations")
    for expression, expected in (("level == looked-up", [asked]), ("domain == xiaomi.com", [asked]), ("country == CN", [sent]),
                                 ("name contains com", [sent, asked]), ("tcp", [sent])):  # fmt: skip
        checks.equal(found("--filter", expression), expected, expression)
    names = run("names", "--json", "--filter", "level == looked-up", capture).json["names"]
    checks.equal([(name["name"], name["source"]) for name in names], [("api.xiaomi.com", "dns-query")], "names that were only looked up")


def check_frames(checks: Checks, made: list[tuple]):
    folder = corpus() / "handset"
    jobs = [(folder / name, row) for name, rows in FRAMES.items() for row in rows] + made
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, expression, ours, theirs in pool.map(both, jobs):
            what = f"{path.name}: {expression}"
            if not checks.that(isinstance(ours, list), f"{what}: {ours}"):
                continue
            more, less = sorted(set(ours) - set(theirs))[:8], sorted(set(theirs) - set(ours))[:8]
            checks.that(ours == theirs, f"{what}: {len(ours)} packets, tshark {len(theirs)}; only here {more}, only there {less}")
            checks.that(ours, f"{what}: selects nothing")
    return len(jobs)


def check_fields(checks: Checks):
    sample = SAMPLES / "redmi-1s-before.pcapng"
    lines = run("filter-fields").text.split("\n")[2:]
    heads = [at for at, line in enumerate(lines) if line[:2] in ("= ", "  ") and not line.startswith("   ")]
    checks.that(len(heads) > 100, f"filter-fields lists {len(heads)} fields")
    examples = [lines[end - 1].strip() for end in heads[1:] + [len(lines) - 1]]
    joined = [" or ".join(f"({example})" for example in examples[at : at + 20]) for at in range(0, len(examples), 20)]
    for expression in joined:
        answer = run("packets", "--filter", expression, sample)
        checks.equal((answer.status, answer.messages), (0, ""), f"the examples {expression}")


def check_wrong(checks: Checks):
    for expression, sentence, offset, length in WRONG:
        answer = run("summary", "--filter", expression, SAMPLES / "redmi-1s-before.pcapng")
        lines = answer.messages.split("\n")
        checks.equal((answer.status, answer.text), (2, ""), expression)
        checks.that(sentence in lines[0], f"{expression}: {lines[0]}")
        checks.that("  " + " " * offset + "^" * length in lines, f"{expression}: no mark under the place: {lines}")


def check_narrowing(checks: Checks):
    sample, expression = SAMPLES / "redmi-1s-before.pcapng", 'name contains "xiaomi" and content.up > 0'
    flows = [f for f in run("flows", sample).records if f["waybill"]["content_bytes_up"] > 0]
    expected = [f["waybill"]["first_frame"] for f in flows if any("xiaomi" in n["name"] and n["source"] != "dns-query" for n in f["waybill"]["names"])]
    narrowed = run("flows", "--filter", expression, sample)
    checks.that(expected, "some flow of the sample goes to xiaomi")
    checks.equal([f["waybill"]["first_frame"] for f in narrowed.records], expected, "flows with --filter")
    note = f"Filter: {expression} ({len(expected)} of "
    checks.that(narrowed.messages.startswith(note), f"flows: {narrowed.messages}")
    summary = run("summary", "--json", "--filter", expression, sample).json
    checks.equal({key: summary["filter"][key] for key in ("expression", "flows")}, {"expression": expression, "flows": len(expected)}, "filter of summary")
    checks.that(summary["filter"]["of"] > len(expected), "the summary says of how many flows")
    checks.that(all("xiaomi" in d["key"] for d in summary["destinations"]), "destinations of the narrowed summary")
    checks.that(note in run("summary", "--filter", expression, sample).text, "summary says its filter")
    checks.that(note in run("names", "--filter", expression, sample).text, "names say their filter")
    checks.equal(run("names", "--json", "--filter", expression, sample).json["filter"]["flows"], len(expected), "filter of names")
    moment = "2014-08-08T10:00:00Z"
    summary = run("summary", "--from", moment, sample)
    checks.that("Time: from 8 Aug 2014, " in summary.text.split("\n")[1], summary.text[:300])
    checks.equal(run("summary", "--json", "--from", moment, sample).json["span"]["to"], None, "span of the summary")
    checks.that("Time: from " in run("flows", "--from", moment, sample).messages, "flows say their span")
    text = run("packets", "--filter", "frame.number in {2, 5}", sample).text.strip().split("\n")
    checks.equal([line.split()[1] for line in text], ["2", "5"], "packets as text")


def check_all(checks: Checks, made: str):
    check_fields(checks)
    check_wrong(checks)
    check_narrowing(checks)
    check_pipe(checks)
    jobs = made_jobs(made)
    check_lookups(checks, jobs[0][0])
    if not shutil.which("tshark"):
        print("tshark is not installed: packets are not compared")
        sys.exit(1 if in_ci() or checks.faults else SKIPPED)
    count = check_frames(checks, jobs)
    checks.finish(f"{count} expressions select tshark's packets")


def main():
    with tempfile.TemporaryDirectory() as made:
        check_all(Checks(), made)


if __name__ == "__main__":
    main()
