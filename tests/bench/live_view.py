#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on a busy live capture: live_view.py PROGRAM_FOLDER [--minutes 60] [--pps 20000] [--page 0]

Packets of many flows are sent into a link of a network of its own while the window (waybill-live-window, offscreen)
captures there and shows a page. Prints, for each stretch of time: packets and flows in the window, what it and
waybill-capture used of one processor, its memory, the longest stall of its event loop with how long its thread ran and
waited for a processor in it, and for how long the processors of a virtual machine were given to others (steal). Use an
optimised build.
"""
import argparse
import json
import os
import pathlib
import queue
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cli"))
from live_link import enter_namespaces, make_link  # noqa: E402


def checksum(data: bytes) -> int:
    total = sum(struct.unpack(f">{len(data) // 2}H", data))
    total = (total & 0xFFFF) + (total >> 16)
    return ~((total & 0xFFFF) + (total >> 16)) & 0xFFFF


def frame(flow: int, is_up: bool, size: int) -> bytes:
    """A UDP packet of one of many flows between a phone and servers of 42.62.0.0/16 and 52.74.0.0/16."""
    server = bytes([42, 62] if flow % 2 else [52, 74]) + bytes([flow // 50 % 256, flow % 50 + 1])
    phone = bytes([192, 168, 43, 20])
    source, target = (phone, server) if is_up else (server, phone)
    ports = (20000 + flow % 40000, 5000) if is_up else (5000, 20000 + flow % 40000)
    udp = struct.pack(">HHHH", *ports, 8 + size, 0) + bytes(size)
    head = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 1, 0, 64, 17, 0, source, target)
    head = head[:10] + struct.pack(">H", checksum(head)) + head[12:]
    return bytes.fromhex("020000000001" "020000000002" "0800") + head + udp


def send(pps: int, until: float) -> None:
    """200 flows at a time, of which one is replaced every second: flows grow slowly, packets fast."""
    link = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
    link.bind(("v1", 0))
    start, sent, first = time.monotonic(), 0, 0
    ring = [frame(flow, is_up, 120 if is_up else 800) for flow in range(200) for is_up in (True, False)]
    while time.monotonic() < until:
        wanted = int((time.monotonic() - start) * pps)
        while sent < wanted:
            link.send(ring[sent % len(ring)])
            sent += 1
        if int(time.monotonic() - start) > first:
            first += 1
            place = first % 200 * 2
            ring[place:place + 2] = [frame(200 + first, True, 120), frame(200 + first, False, 800)]
        time.sleep(0.005)
    print(f"sent {sent:,} packets", flush=True)


def processor_seconds(process: int) -> float:
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def stolen_ms() -> float:
    """proc_stat(5): of all processors since the start."""
    return int(pathlib.Path("/proc/stat").read_text().split()[8]) * 1000 / os.sysconf("SC_CLK_TCK")


def child_of(process: int) -> int:
    for task in pathlib.Path(f"/proc/{process}/task").iterdir():
        for child in (task / "children").read_text().split():
            return int(child)
    return 0


class Window:
    def __init__(self, folder: pathlib.Path, place: str):
        self.process = subprocess.Popen([folder / "waybill-live-window", place, "v0", f"{place}/live.pcapng"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": place})
        self.told: queue.Queue = queue.Queue()
        threading.Thread(target=lambda: [self.told.put(json.loads(line)) for line in self.process.stdout], daemon=True).start()

    def say(self, line: str) -> None:
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def ask(self, line: str, key: str) -> dict:
        self.say(line)
        while True:
            told = self.told.get(timeout=120)
            if key in told:
                return told


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--pps", type=int, default=20000)
    parser.add_argument("--page", type=int, default=0)
    wanted = parser.parse_args()
    enter_namespaces()
    make_link()
    with tempfile.TemporaryDirectory(dir="/var/tmp") as place:
        window = Window(wanted.folder.resolve(), place)
        window.say("texts off")
        window.say(f"page {wanted.page}")
        time.sleep(3)
        window.ask("stats", "cpu")
        child = child_of(window.process.pid)
        end = time.monotonic() + wanted.minutes * 60
        sender = os.fork()
        if sender == 0:
            send(wanted.pps, end)
            os._exit(0)
        print(f"{'minute':>7} {'packets':>12} {'flows':>7} {'window CPU':>11} {'capture CPU':>12} {'memory MiB':>11} {'longest stall ms':>17} {'ran':>6} {'waited':>7} {'over 50 ms':>11} {'stolen ms':>10}")
        step = min(60.0, wanted.minutes * 6)
        last, last_at, last_child, last_stolen = window.ask("stats", "cpu"), time.monotonic(), processor_seconds(child), stolen_ms()
        begin = last_at
        while time.monotonic() < end:
            time.sleep(min(step, max(0.1, end - time.monotonic())))
            now, at, now_child, stolen = window.ask("stats", "cpu"), time.monotonic(), processor_seconds(child), stolen_ms()
            span = at - last_at
            print(f"{(at - begin) / 60:7.1f} {now['packets']:12,.0f} {now['flows']:7,.0f} {(now['cpu'] - last['cpu']) / span:10.1%} {(now_child - last_child) / span:11.1%}"
                  f" {now['rss_kib'] / 1024:11.1f} {now['longest_stall_ms']:17.0f} {now['stall_ran_ms']:6.0f} {now['stall_waited_ms']:7.0f} {now['stalls']:11.0f} {stolen - last_stolen:10.0f}", flush=True)
            last, last_at, last_child, last_stolen = now, at, now_child, stolen
        os.waitpid(sender, 0)
        window.say("stop")
        time.sleep(3)
        print(f"in the window at the end: {window.ask('stats', 'cpu')['packets']:,.0f} packets")
        window.say("quit")
        window.process.wait(timeout=60)


if __name__ == "__main__":
    main()
