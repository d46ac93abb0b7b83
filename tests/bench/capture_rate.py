#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast a line may be captured without a loss: capture_rate.py WAYBILL_CLI [PACKETS [BYTES_A_PACKET [KPPS]]]

Replays made packets (default: a million of 624 bytes) with tcpreplay, at KPPS thousand a second (350; 0: as fast as
it can), into one end of a pair of virtual interfaces and captures at the other, in a network namespace of its own,
sender and capturer on the same processors.
Prints the rate and the losses by waybill-capture's and the kernel's count, and compares what stands in the file with
what was sent, packet by packet (SHA-256 over all). A measurement: it judges the bytes, not the speed.
"""
import hashlib
import json
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "cli"))
import capture  # tests/cli/capture.py: namespaces, link and reader


def write_packets(path: pathlib.Path, count: int, size: int) -> str:
    """A pcap of frames that differ in a number; returns the SHA-256 of all frames."""
    head = bytes.fromhex("020000000001" "020000000002" "0800")
    filling = bytes(range(256)) * 256
    digest = hashlib.sha256()
    with path.open("wb") as file:
        file.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, 1))
        for number in range(count):
            payload = number.to_bytes(8, "big") + filling[: size - 50]
            udp = struct.pack(">HHHH", 40000, 5000, 8 + len(payload), 0) + payload
            ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 1, 0, 64, 17, 0, bytes([192, 168, 43, 20]), bytes([42, 62, 48, 181]))
            frame = head + ip + udp
            digest.update(frame)
            file.write(struct.pack("<IIII", 1407646923, 0, len(frame), len(frame)) + frame)
    return digest.hexdigest()


def counters(interface: str) -> list[int]:
    line = next(line for line in pathlib.Path("/proc/net/dev").read_text().splitlines() if line.strip().startswith(interface + ":"))
    return [int(number) for number in line.split(":")[1].split()]


def main() -> None:
    capture.enter_namespaces()
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    size = int(sys.argv[3]) if len(sys.argv) > 3 else 624
    kpps = int(sys.argv[4]) if len(sys.argv) > 4 else 350
    speed = f"--pps={kpps * 1000}" if kpps else "--topspeed"
    capture.make_link()
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        packets = pathlib.Path(folder) / "sent.pcap"
        sent = write_packets(packets, count, size)
        running = capture.Capture(pathlib.Path(folder) / "captured.pcapng", "--json")
        replay = subprocess.run(["tcpreplay", speed, "--preload-pcap", "-i", "v1", packets], capture_output=True, text=True, check=True)
        time.sleep(1)
        running.end()
        said = json.loads(running.out)
        received, dropped = counters("v0")[1], counters("v0")[3]
        rate = re.search(r"([\d.]+) pps", replay.stdout)
        file = capture.Captured(running.path)
        print(f"sent {count} packets of {size} bytes at {float(rate[1]) / 1000:.0f} kpps")
        print(f"waybill-capture: {said['packets']} written, {said['dropped']} dropped; interface: {received} received, {dropped} dropped")
        print("the file holds what was sent, byte by byte" if file.digest() == sent else f"the file holds {len(file.packets)} packets")
        sys.exit(0 if said["dropped"] + said["packets"] == count and (said["dropped"] or file.digest() == sent) else 1)


if __name__ == "__main__":
    main()
