#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter expressions select the packets that tshark's display filters select, and narrow what the commands print.

filter.py WAYBILL_CLI: for every row of FRAMES, the numbers of `packets --filter` are those of `tshark -Y`, and at least one; a
row with a second expression gives tshark that spelling. Then: every field of `filter-fields` has an example that is a filter,
wrong ones end with status 2 and a mark under the place, and summary, flows and names say what they were narrowed by.
"""
import concurrent.futures
import os
import shutil
import subprocess
import sys

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
                    "frame.time >= \"2014-01-01 00:00:00\" and tcp.flags.syn", "eth.src != 00:00:00:00:00:00"],  # fmt: skip
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


def check_frames(checks: Checks):
    folder = corpus() / "handset"
    jobs = [(folder / name, row) for name, rows in FRAMES.items() for row in rows]
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


def main():
    checks = Checks()
    check_fields(checks)
    check_wrong(checks)
    check_narrowing(checks)
    if not shutil.which("tshark"):
        print("tshark is not installed: packets are not compared")
        sys.exit(1 if in_ci() or checks.faults else SKIPPED)
    count = check_frames(checks)
    checks.finish(f"{count} expressions select tshark's packets")


if __name__ == "__main__":
    main()
