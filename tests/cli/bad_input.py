#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is not a good capture, a good place to write to, or a good command line ends soon, with the right status and a sentence.

bad_input.py WAYBILL_CLI: makes its files itself; needs nothing else but, for some rows, zstd and setpriv.
"""
import gzip
import json
import os
import pathlib
import re
import resource
import shutil
import struct
import subprocess
import tempfile
import threading

import made_captures as made
from waybill_cli import SAMPLES, Answer, Checks, program, run

# The engine alone needs about 60 MB; sanitizers multiply that. A bomb that is kept in memory needs gigabytes.
MOST_MEMORY_KB = 1_000_000
BOMB_TIME_S = 120
PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBBI", 13, b"IHDR", 1, 1, 8, 0, 0, 0, 0, 0x3A7E9B55)
HAR = json.dumps({"log": {"version": "1.2", "creator": {"name": "t", "version": "1"}, "entries": []}}).encode()
KEY_LOG = b"CLIENT_RANDOM " + b"ab" * 32 + b" " + b"cd" * 48 + b"\n"
ZIP = b"PK\x03\x04" + struct.pack("<HHHHHIIIHH", 20, 0, 0, 0, 0, 0, 0, 0, 5, 0) + b"a.cap" + b"PK\x05\x06" + bytes(18)
LONG_RECORD = made.pcap(2) + made.pcap_record(made.packet(), 2, 0xFFFFFFF0)
SHORT_BLOCK = made.pcapng(2) + struct.pack("<II", 6, 3) + bytes(24)

# name, content, status, what standard error must say
FILES = [
    ("empty.pcap", b"", 1, "empty"),
    ("letter.txt", b"Dear editor,\nthis is no capture.\n", 1, "text"),
    ("picture.png", PNG, 1, "PNG|picture|image"),
    ("archive.zip", ZIP, 1, "zip"),
    ("browser.har", HAR, 1, "HAR"),
    ("keys.log", KEY_LOG, 1, "key"),
    ("noise.pcap", bytes(range(7, 256)) * 8, 1, "no pcap or pcapng"),
    ("cut_in_file_header.pcap", made.pcap()[:20], 3, "byte 0: .*header"),
    ("cut_in_record_header.pcap", made.pcap()[:-60 - 8], 3, r"byte \d+"),
    ("cut_in_packet.pcap", made.pcap()[:-5], 3, r"byte \d+"),
    ("cut_in_block.pcapng", made.pcapng()[:-7], 3, r"byte \d+"),
    ("packet_of_4_gb.pcap", LONG_RECORD, 3, r"byte \d+"),
    ("block_of_3_bytes.pcapng", SHORT_BLOCK, 3, r"byte \d+"),
    ("cut.pcap.gz", gzip.compress(made.pcap(500), mtime=0)[:-400], 3, r"byte \d+"),
    ("damaged.pcap.gz", gzip.compress(made.pcap(500), mtime=0)[:600] + b"\0" * 600, 3, r"byte \d+"),
    ("unknown_link.pcap", made.pcap(3, link_type=147), 0, ""),
]  # fmt: skip

USAGE = [
    (), ("--nonsense",), ("unknown",), ("summary",), ("flows",), ("names",), ("summary", "--nonsense", "x.pcap"),
    ("flows", "--format", "xml", "x.pcap"), ("summary", "--handset", "the red one", "x.pcap"),
    ("summary", "--handset", "300.1.1.1", "x.pcap"), ("summary", "--from", "yesterday", "x.pcap"),
    ("summary", "--from", "2014-08-11", "--to", "2014-08-10", "x.pcap"), ("names", "--handset", "", "--from", "", "--to", "x"),
]  # fmt: skip
HELP = [(*command, option) for command in ((), ("summary",), ("flows",), ("names",)) for option in ("--help", "--version")]


def check_files(checks: Checks, folder: pathlib.Path):
    for name, content, status, words in FILES:
        path = folder / name
        path.write_bytes(content)
        for command in ("summary", "flows", "names"):
            answer = run(command, path)
            checks.equal(answer.status, status, f"{command} {name}: status ({answer.messages.strip()[:200]})")
            good = name in answer.messages and re.search(words, answer.messages, re.IGNORECASE) if words else not answer.messages
            checks.that(good, f"{command} {name}: message {answer.messages!r} does not say {words or 'nothing'}")
            checks.that(status != 1 or not answer.text, f"{command} {name}: output of a failed run")
            checks.that(status == 1 or command != "summary" or answer.text, f"{command} {name}: no output")
    answer = run("summary", "--json", folder / "unknown_link.pcap")
    checks.equal(sum(entry["packets"] for entry in answer.json["coverage"]["unknown_links"]), 3, "packets of an unknown link type")


def check_places(checks: Checks, folder: pathlib.Path):
    good, twin = folder / "good.pcap", folder / "twin.pcap"
    good.write_bytes(made.pcap()), twin.write_bytes(made.pcap())
    for paths, words in (((folder,), "directory|folder"), ((folder / "absent.pcap",), "absent.pcap.*(no such|not found|does not exist)"),
                         ((good, twin), "twin.pcap.*good.pcap|good.pcap.*twin.pcap"), ((good, good), "same file")):  # fmt: skip
        answer = run("summary", *paths)
        checks.equal(answer.status, 1, f"summary {[p.name for p in paths]}: status")
        checks.that(re.search(words, answer.messages, re.IGNORECASE | re.DOTALL), f"{[p.name for p in paths]}: {answer.messages!r}")
    text = folder / "letter.txt"
    answer = run("summary", "--country-db", text, good)
    checks.that(answer.status == 1 and "letter.txt" in answer.messages, f"--country-db of a text: {answer.status} {answer.messages!r}")
    check_unreadable(checks, folder, good)


def check_unreadable(checks: Checks, folder: pathlib.Path, good: pathlib.Path):
    hidden = folder / "hidden.pcap"
    hidden.write_bytes(made.pcap())
    hidden.chmod(0)
    as_nobody = []
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            print("skipped: unreadable file (root reads everything, and setpriv is missing)")
            return
        as_nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    folder.chmod(0o755)
    command = [*as_nobody, program(), "summary"]
    if subprocess.run([*command, good], capture_output=True, check=False).returncode != 0:
        print("skipped: unreadable file (another user cannot run the program where it was built)")
        return
    answer = Answer(subprocess.run([*command, hidden], capture_output=True, check=False))
    checks.that(answer.status == 1 and re.search("hidden.pcap.*permi", answer.messages, re.I), f"unreadable: {answer.messages!r}")


def measured(path: pathlib.Path) -> tuple[int, int, str]:
    """Status, peak memory in kB, messages of `summary` on one file."""
    with tempfile.TemporaryFile() as messages:
        child = subprocess.Popen([program(), "summary", str(path)], stdout=subprocess.DEVNULL, stderr=messages)
        killer = threading.Timer(BOMB_TIME_S, child.kill)
        killer.start()
        _, status, usage = os.wait4(child.pid, 0)
        killer.cancel()
        child.returncode = os.waitstatus_to_exitcode(status)
        messages.seek(0)
        return child.returncode, usage.ru_maxrss, messages.read().decode("utf-8", "replace")


def check_bombs(checks: Checks, folder: pathlib.Path):
    head = made.pcap(2) + struct.pack("<IIII", made.START_S, 0, 0xFFFF_FFF0, 0xFFFF_FFF0)
    # Empty records of 16 zeros are a lawful capture: 8 million packets from 130 kB, read at the speed of packets.
    bombs = {"bomb.pcap.gz": made.gzip_bomb(head, 8192), "small_packets.pcap.gz": made.gzip_bomb(made.pcap(2), 128),
             "one_block.pcapng.gz": made.gzip_bomb(made.pcapng(2) + struct.pack("<II", 0xBAD, 0xFFFF_FFF0), 8192)}  # fmt: skip
    if shutil.which("zstd"):
        def pack(content):
            return subprocess.run(["zstd", "-q", "-19", "-c"], input=content, stdout=subprocess.PIPE, check=True).stdout
        bombs["bomb.pcap.zst"] = pack(head) + pack(bytes(64 << 20)) * 128
    else:
        print("skipped: zstd bomb (zstd is not installed)")
    for name, content in bombs.items():
        (folder / name).write_bytes(content)
        status, memory, messages = measured(folder / name)
        checks.that(status in (1, 3) and name in messages, f"{name}: status {status}, {messages[:200]!r}")
        checks.that(memory < MOST_MEMORY_KB, f"{name}: {memory} kB of memory")


def check_moving_file(checks: Checks, folder: pathlib.Path):
    whole = made.pcap(60_000)
    for name, change in (("growing.pcap", lambda f: f.write(made.pcap_record(made.packet()) * 2000)),
                         ("shrinking.pcap", lambda f: f.truncate(5_000_011))):  # fmt: skip
        path = folder / name
        path.write_bytes(whole)
        child = subprocess.Popen([program(), "summary", "--json", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        with open(path, "r+b") as moving:
            moving.seek(0, os.SEEK_END)
            change(moving)
        out, messages = child.communicate(timeout=60)
        checks.that(child.returncode in (0, 3), f"{name}: status {child.returncode}, {messages[:200]!r}")
        checks.that(json.loads(out)["captures"][0]["packets"] > 0, f"{name}: no packets")


def check_streams(checks: Checks, folder: pathlib.Path):
    contents = {"pcap": made.pcap(50), "pcapng": made.pcapng(50), "gzip": gzip.compress(made.pcap(50))}
    if shutil.which("zstd"):
        contents["zstd"] = subprocess.run(["zstd", "-q", "-c"], input=made.pcap(50), stdout=subprocess.PIPE, check=True).stdout
    for name, content in contents.items():
        answer = run("summary", "--json", "-", input=content)
        found = answer.json["captures"][0]["packets"] if answer.status == 0 else answer.messages
        checks.equal((answer.status, found), (0, 50), f"{name} by standard input")
    fifo = folder / "fifo.pcap"
    os.mkfifo(fifo)
    writer = threading.Thread(target=lambda: fifo.write_bytes(contents["pcap"]), daemon=True)
    writer.start()
    answer = run("summary", "--json", fifo)
    checks.equal((answer.status, answer.status == 0 and answer.json["captures"][0]["packets"]), (0, 50), "pcap by a FIFO")


def check_outputs(checks: Checks):
    sample = SAMPLES / "redmi-1s-before.pcapng"
    formats = [("flows", "--format", name) for name in ("csv", "zeek")]
    for command in (("summary",), ("summary", "--json"), ("flows",), *formats, ("names",)):
        with open("/dev/full", "wb") as full:
            answer = run(*command, sample, stdout=full)
        checks.that(answer.status == 1 and "write" in answer.messages, f"{command} to a full disk: {answer.status} {answer.messages!r}")
        answer = run(*command, sample, stdout=None, preexec_fn=lambda: os.close(1))
        checks.that(answer.status == 1 and answer.messages, f"{command} without standard output: {answer.status} {answer.messages!r}")
        reading, writing = os.pipe()
        os.close(reading)
        answer = run(*command, sample, stdout=writing)
        os.close(writing)
        checks.that(answer.status == 1 and answer.messages, f"{command} to a reader that left: {answer.status} {answer.messages!r}")


def check_command_lines(checks: Checks):
    for arguments in USAGE:
        answer = run(*arguments)
        checks.that(answer.status == 2 and answer.messages and not answer.text, f"{arguments}: {answer.status} {answer.messages!r}")
    for arguments in HELP:
        answer = run(*arguments)
        checks.that(answer.status == 0 and answer.text and not answer.messages, f"{arguments}: {answer.status} {answer.messages!r}")


def main():
    checks = Checks()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        check_command_lines(checks)
        check_files(checks, folder)
        check_places(checks, folder)
        check_streams(checks, folder)
        check_outputs(checks)
        check_moving_file(checks, folder)
        check_bombs(checks, folder)
    checks.finish()


if __name__ == "__main__":
    main()
