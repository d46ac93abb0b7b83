#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Live capture by waybill-cli from everything that is no interface: capture_sources.py PROGRAM

Runs in a network namespace of its own (capture.py). Phones, routers and plug-ins are fake_programs.py; dumpcap and the extcap programs of
Debian's wireshark-common are the real ones as well.
"""
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time

import capture_programs
from capture import CHECKS, PROGRAM, Captured, check, enter_namespaces, run
from stream_runs import START, Run, frames, listening, packets_by_tshark, pcap, pcap_header, pcapng, record, until_awaited


def a_pipe_is_captured_to_its_end(folder: pathlib.Path) -> None:
    packets = frames(3000)
    for name, stream in {"pcap": pcap(packets), "pcapng": pcapng(packets), "big": pcapng(packets, ">")}.items():
        fifo = folder / name
        os.mkfifo(fifo)
        capture = Run(folder / f"{name}.pcapng", "--pipe", fifo, "--json")
        check("waiting for something to write packets into" in capture.first(), f"{name}: said {capture.said}")
        with open(fifo, "wb") as pipe:
            pipe.write(stream)
        capture.wait()
        said = json.loads(capture.out)
        check(capture.status == 0 and said["end"] == "source-ended" and said["packets"] == 3000, f"{name}: {capture.status} {said} {capture.err}")
        check(said["dropped"] is None and "the source does not say how many were lost" in capture.err, f"{name}: {capture.err}")
        check(packets_by_tshark(capture.path) == 3000, f"{name}: tshark reads another number of packets")
        if name == "big":
            check(capture.path.read_bytes() == stream, "pcapng is not copied as it is")
        else:
            capture.holds(packets, name)
        check(capture.path.stat().st_mode & 0o077 == 0, "others may read the file")


def a_writer_that_goes_mid_block_is_told(folder: pathlib.Path) -> None:
    packets = frames(10)
    for name, stream, words in (("pcap", pcap(packets), "the capture ends inside packet 10"), ("pcapng", pcapng(packets), "the stream ends inside a block")):
        for cut, status in ((5, 3), (0, 0)):
            capture = Run(folder / f"{name}{cut}.pcapng", "--pipe", "-", stdin=subprocess.PIPE)
            capture.process.stdin.buffer.write(stream[:len(stream) - cut])
            capture.process.stdin.close()
            capture.process.stdin = None
            capture.wait()
            capture.holds(packets[:9 if cut else 10], f"{name}, {cut} bytes cut")
            check(capture.status == status and (words in capture.err) == bool(cut), f"{name}, {cut} bytes cut: {capture.status} {capture.err}")


def what_is_no_pipe_is_refused(folder: pathlib.Path) -> None:
    (folder / "file").write_bytes(pcap(frames(1)))
    for path, words in ((folder / "file", "that is a file, no pipe; open it instead"), (folder, "that is a folder"), (folder / "missing", "there is no such pipe"), ("/dev/null", "neither a named pipe")):
        Run(folder / "no.pcapng", "--pipe", path).wait().fails(1, words, str(path))


def what_is_no_capture_is_told(folder: pathlib.Path) -> None:
    for stream, words in ((b"\x1f\x8b\x08\0", "gunzip"), (b"sh: 1: tcpdump: not found\n", "“sh: 1: tcpdump: not found”"), (b"GET / HTTP/1.1\r\n\r\n", "HTTP client"),
                          (b"", "its writer went away before the first byte"), (pcapng(frames(1))[28:], "neither pcap nor pcapng")):
        capture = subprocess.run([PROGRAM, "capture", "--pipe", "-", "-w", folder / "no.pcapng"], input=stream, capture_output=True)
        check(capture.returncode == 1 and words.encode() in capture.stderr and not (folder / "no.pcapng").exists(), f"{stream[:10]}: {capture.returncode} {capture.stderr}")
    fifo = folder / "open"  # a writer that stays: it is told all the same
    os.mkfifo(fifo)
    capture = Run(folder / "no.pcapng", "--pipe", fifo)
    with open(fifo, "wb", buffering=0) as pipe:
        pipe.write(b"tcpdump: not permitted\n")
        capture.wait().fails(1, "what comes is text, no packets: “tcpdump: not permitted”", "text of a writer that stays")


def a_broken_stream_keeps_what_was_before(folder: pathlib.Path) -> None:
    packets = frames(20)
    stream = bytearray(pcapng(packets))
    at = len(pcapng(packets[:10]))
    stream[at + 4:at + 8] = b"\x05\0\0\0"
    capture = Run(folder / "broken.pcapng", "--pipe", "-", stdin=subprocess.PIPE)
    capture.process.stdin.buffer.write(stream)
    capture.process.stdin.buffer.flush()
    capture.wait()
    capture.holds(packets[:10], "a broken stream")
    capture.fails(3, f"byte {at}: a block says it is 5 bytes long", "a broken stream")


def one_exporter_connects(folder: pathlib.Path) -> None:
    packets, before = frames(500), listening()
    for address, shown in (("127.0.0.1:0", "0100007F"), ("[::1]:0", "00000000000000000000000001000000")):
        capture = Run(folder / f"tcp{len(shown)}.pcapng", "--listen-tcp", address)
        port = until_awaited(capture)
        check({each.split(" ")[1] for each in listening() - before} == {f"{shown}:{port:04X}"}, f"it listens on {listening() - before}")
        with socket.create_connection((address.rsplit(":", 1)[0].strip("[]"), port)) as exporter:
            exporter.sendall(pcap(packets)[:1000])
            capture.begun()
            check(listening() == before, "it still listens when somebody connected")
            exporter.sendall(pcap(packets)[1000:])
            name = exporter.getsockname()
        capture.wait()
        capture.holds(packets, f"an exporter at {address}")
        check(capture.status == 0 and f":{name[1]}" in capture.err, f"who connected is not told: {capture.status} {capture.err}")


def a_port_that_cannot_be_had_is_told(folder: pathlib.Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
        port = other.getsockname()[1]
        datagrams.bind(("127.0.0.1", port))
        for option in ("--listen-tcp", "--listen-udp"):
            Run(folder / "no.pcapng", option, port).wait().fails(1, f"port {port} of 127.0.0.1 is in use", option)
    Run(folder / "no.pcapng", "--listen-tcp", "192.0.2.7:1234").wait().fails(1, "192.0.2.7 is no address of this computer", "a foreign address")
    Run(folder / "no.pcapng", "--listen-tcp", "router:1234").wait().fails(1, "“router” is no IP address", "a name")


def datagrams_of_one_sender_count(folder: pathlib.Path) -> None:
    packets = [frame[14:] for frame in frames(300)]  # as PCAPdroid sends them: raw IP
    for has_header in (True, False):
        capture = Run(folder / f"udp{has_header}.pcapng", "--listen-udp", "127.0.0.1:0")
        port = until_awaited(capture)
        check({each.split(":")[-1] for each in listening() if each.startswith("udp")} == {f"{port:04X}"}, f"it listens on {listening()}")
        first, second = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
        for sender in (first, second):
            sender.connect(("127.0.0.1", port))
        second.send(b"hello")  # nobody is the sender yet
        if has_header:
            first.send(pcap_header(101))
        for number, packet in enumerate(packets):
            first.send(record(packet, START + number))
            if number == 0:
                capture.begun()
            if number % 100 == 50:
                second.send(record(packet, START))
                first.send(record(packet, START)[:-1])
        time.sleep(0.3)
        capture.end()
        capture.holds(packets, f"UDP, header {has_header}")
        check(capture.status == 0 and "3 datagrams of other senders were left out" in capture.err and "4 datagrams that hold no whole packets were left out" in capture.err, capture.err)
        comment = subprocess.run(["capinfos", "-F", capture.path], capture_output=True, text=True).stdout
        check(b"those that were lost on their way leave no trace" in capture.path.read_bytes(), comment)
        check((b"link type 101" in capture.path.read_bytes()) != has_header and ("are assumed" in capture.err) != has_header, f"header {has_header}: {capture.err}")
        summary = json.loads(subprocess.run([PROGRAM, "summary", "--json", capture.path], capture_output=True, text=True).stdout)
        check(summary["captures"][0]["packets"] == 300, "the summary reads other packets")


def a_killed_capture_is_whole_to_the_last_second(folder: pathlib.Path) -> None:
    packets = frames(2000)
    fifo = folder / "fifo"
    os.mkfifo(fifo)
    capture = Run(folder / "killed.pcapng", "--pipe", fifo)
    capture.first()
    sent = []
    with open(fifo, "wb", buffering=0) as pipe:
        pipe.write(pcap_header())
        for number, packet in enumerate(packets):
            pipe.write(record(packet, START + number))
            sent.append((time.monotonic(), packet))
            time.sleep(0.001)
        capture.process.kill()
        killed = time.monotonic()
    capture.wait()
    capture.holds(packets[:len(Captured(capture.path).packets)], "a killed capture")
    due = sum(1 for when, _ in sent if when < killed - 1.0)
    check(len(Captured(capture.path).packets) >= due > 0, f"{len(Captured(capture.path).packets)} packets, {due} are older than a second")
    check(packets_by_tshark(capture.path) == len(Captured(capture.path).packets), "tshark reads another number of packets")


def a_full_disk_keeps_what_fits(folder: pathlib.Path) -> None:
    disk, packets = folder / "disk", frames(20000)
    disk.mkdir()
    run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk))
    (folder / "stream").write_bytes(pcap(packets))
    with open(folder / "stream", "rb") as stream:
        capture = Run(disk / "full.pcapng", "--pipe", "-", "--keep-free", "0", "--json", stdin=stream).wait()
    kept = Captured(capture.path).packets
    capture.holds(packets[:len(kept)], "a full disk")
    capture.fails(3, "No space left on device", "a full disk")
    check(3000 < len(kept) < 20000 and json.loads(capture.out)["packets"] == len(kept), f"{len(kept)} packets, it says {capture.out}")
    run("umount", str(disk))


def rotation_loses_nothing(folder: pathlib.Path) -> None:
    packets, fifo = frames(6000), folder / "fifo"
    os.mkfifo(fifo)
    capture = Run(folder / "ring.pcapng", "--pipe", fifo, "--rotate-size", "100kb", "--json")
    with open(fifo, "wb", buffering=0) as pipe:
        pipe.write(pcap_header())
        for at in range(0, 6000, 200):
            pipe.write(b"".join(record(packet, START + at) for packet in packets[at:at + 200]))
            time.sleep(0.05)
    capture.wait()
    files = [pathlib.Path(file) for file in json.loads(capture.out)["files"]]
    check(len(files) >= 4 and all(Captured(file).is_whole for file in files), str(files))
    check(Captured(*files).packets == packets, "packets are missing or doubled between the files")
    check(sum(map(packets_by_tshark, files)) == 6000, "tshark reads another number of packets")


def a_day_with_a_clock_that_jumps(folder: pathlib.Path) -> None:
    packets = frames(1440)
    times = [START + 60 * minute - (3600 if 300 <= minute < 600 else 0) + (8 * 3600 if minute >= 900 else 0) for minute in range(1440)]
    capture = Run(folder / "day.pcapng", "--pipe", "-", stdin=subprocess.PIPE)
    capture.process.stdin.buffer.write(pcap_header() + b"".join(record(packet, at) for packet, at in zip(packets, times)))
    capture.process.stdin.close()
    capture.process.stdin = None
    capture.wait()
    capture.holds(packets, "a day")
    said = json.loads(subprocess.run([PROGRAM, "summary", "--json", "--chapters", capture.path], capture_output=True, text=True).stdout)
    first, last = (time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(at)) for at in (times[0], times[-1]))
    whole = said["captures"][0]
    check(whole["packets"] == 1440 and whole["first"].startswith(first) and whole["last"].startswith(last), str({key: whole[key] for key in ("packets", "first", "last")}))
    gap = [time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(times[minute])) for minute in (899, 900)]
    check(all(edge in json.dumps(said["chapters"]) for edge in gap), f"no gap from {gap[0]} to {gap[1]} in {json.dumps(said['chapters'])[:2000]}")


def main() -> None:
    enter_namespaces()
    run("ip", "link", "set", "lo", "up")
    tests = [a_pipe_is_captured_to_its_end, a_writer_that_goes_mid_block_is_told, what_is_no_pipe_is_refused, what_is_no_capture_is_told, a_broken_stream_keeps_what_was_before,
             one_exporter_connects, a_port_that_cannot_be_had_is_told, datagrams_of_one_sender_count, a_killed_capture_is_whole_to_the_last_second, a_full_disk_keeps_what_fits,
             rotation_loses_nothing, a_day_with_a_clock_that_jumps, *capture_programs.TESTS]
    with tempfile.TemporaryDirectory() as folder:
        for number, test in enumerate(tests):
            place = pathlib.Path(folder) / str(number)
            place.mkdir()
            test(place)
            print(f"{test.__name__}: {CHECKS[0]} right, {CHECKS[1]} wrong so far", flush=True)
    print(f"{CHECKS[0]} checks, {CHECKS[1]} wrong")
    sys.exit(1 if CHECKS[1] else 0)


if __name__ == "__main__":
    main()
