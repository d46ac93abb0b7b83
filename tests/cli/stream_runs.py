# SPDX-License-Identifier: GPL-3.0-or-later
"""Streams of packets, and runs of `waybill-cli capture` that take them: shared by capture_sources.py and capture_programs.py."""
import pathlib
import random
import signal
import struct
import subprocess

from capture import PROGRAM, Captured, check

START = 1_408_000_000  # 14 August 2014
NOWHERE = {"stdin": subprocess.DEVNULL}


def frames(count: int) -> list[bytes]:
    """Numbered UDP packets of a phone, as Ethernet frames."""
    chance, made = random.Random(6), []
    for number in range(count):
        payload = number.to_bytes(4, "big") + chance.randbytes(60 + number % 7)
        udp = struct.pack(">HHHH", 40000, 5000, 8 + len(payload), 0) + payload
        ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 1, 0, 64, 17, 0, bytes([192, 168, 43, 20]), bytes([42, 62, 48, 181]))
        made.append(bytes.fromhex("020000000001" "020000000002" "0800") + ip + udp)
    return made


def pcap_header(link: int = 1) -> bytes:
    return struct.pack("<IHHIIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, link)


def record(packet: bytes, seconds: float) -> bytes:
    return struct.pack("<IIII", int(seconds), int(seconds % 1 * 1e6), len(packet), len(packet)) + packet


def pcap(packets: list[bytes], link: int = 1) -> bytes:
    return pcap_header(link) + b"".join(record(packet, START + number) for number, packet in enumerate(packets))


def block(kind: int, body: bytes, order: str) -> bytes:
    body += bytes(-len(body) % 4)
    return struct.pack(order + "II", kind, 12 + len(body)) + body + struct.pack(order + "I", 12 + len(body))


def pcapng(packets: list[bytes], order: str = "<") -> bytes:
    out = block(0x0A0D0D0A, struct.pack(order + "IHHq", 0x1A2B3C4D, 1, 0, -1), order) + block(1, struct.pack(order + "HHI", 1, 0, 0), order)
    for number, packet in enumerate(packets):
        ticks = (START + number) * 1_000_000
        out += block(6, struct.pack(order + "IIIII", 0, ticks >> 32, ticks & 0xFFFFFFFF, len(packet), len(packet)) + packet, order)
    return out


class Run:
    """A running `waybill-cli capture`; `awaits` is its first message."""

    def __init__(self, path: pathlib.Path, *options, **how):
        self.path, self.before = path, ""
        self.process = subprocess.Popen([PROGRAM, "capture", "-w", path, *map(str, options)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **{**NOWHERE, **how})

    def first(self) -> str:
        self.said = self.process.stderr.readline()
        return self.said

    def begun(self) -> "Run":
        """Waits until packets are captured."""
        while self.first() and not self.said.startswith("Capturing on"):
            self.before += self.said
        return self

    def end(self) -> "Run":
        self.process.send_signal(signal.SIGINT)
        return self.wait()

    def wait(self, seconds: float = 90) -> "Run":
        self.out, self.err = self.process.communicate(timeout=seconds)
        self.err = self.before + self.err
        self.status = self.process.returncode
        return self

    def holds(self, packets: list[bytes], what: str) -> None:
        found = Captured(self.path) if self.path.exists() else None
        check(found is not None and found.is_whole and found.packets == packets, f"{what}: {len(found.packets) if found else 'no'} of {len(packets)} packets; {self.err}")

    def fails(self, status: int, words: str, what: str) -> None:
        check(self.status == status and words in self.err, f"{what}: status {self.status}, not {status} with “{words}”: {self.err}")
        check(status == 3 or not self.path.exists(), f"{what}: it left a file")


def packets_by_tshark(path: pathlib.Path) -> int:
    listed = subprocess.run(["tshark", "-r", path, "-T", "fields", "-e", "frame.number"], capture_output=True, text=True)
    return len(listed.stdout.split()) if listed.returncode == 0 else -1


def listening() -> set[str]:
    """Addresses and ports in hexadecimal that anything in this namespace listens on, as the kernel lists them."""
    found = set()
    for name, states in (("tcp", {"0A"}), ("tcp6", {"0A"}), ("udp", {"07"}), ("udp6", {"07"})):
        lines = pathlib.Path(f"/proc/net/{name}").read_text().splitlines()[1:]
        found |= {f"{name} {line.split()[1]}" for line in lines if line.split()[3] in states}
    return found


def until_awaited(run: Run) -> int:
    """The port in "waiting for … 127.0.0.1:PORT; Ctrl+C ends it."."""
    return int(run.first().split(";")[0].rsplit(":", 1)[1])
