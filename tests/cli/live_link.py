# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of live captures share: namespaces, a link with a handset at its far end, what was sent, what is in a file."""
import hashlib
import os
import pathlib
import random
import socket
import struct
import subprocess
import sys
import time

CHECKS = [0, 0]


def check(is_right: bool, what: str) -> None:
    CHECKS[0 if is_right else 1] += 1
    if not is_right:
        print(f"WRONG: {what}")


def enter_namespaces() -> None:
    """Starts anew as root of namespaces made for this run; says that it must be skipped where that is not permitted."""
    if os.environ.get("WAYBILL_IN_NAMESPACE") == "yes":
        return
    for options in (["-nm"], ["-rnm"]):
        if subprocess.run(["unshare", *options, "true"], capture_output=True).returncode == 0:
            os.execvpe("unshare", ["unshare", *options, sys.executable, *sys.argv], {**os.environ, "WAYBILL_IN_NAMESPACE": "yes"})
    print("skipped: network namespaces are not permitted here")
    sys.exit(1 if os.environ.get("CI") == "true" else 77)


def run(*command: str) -> None:
    subprocess.run(command, check=True)


def make_link() -> None:
    """v0 is captured on; frames sent into v1 come out of it."""
    subprocess.run(["ip", "link", "del", "v0"], capture_output=True)
    run("ip", "link", "add", "v0", "type", "veth", "peer", "name", "v1")
    for name in ("v0", "v1"):
        run("ip", "link", "set", name, "addrgenmode", "none", "up")  # without an address it sends nothing by itself


class Sender:
    """Sends numbered UDP packets of a phone to a server, as Ethernet frames."""

    def __init__(self):
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
        self.socket.bind(("v1", 0))
        self.random = random.Random(2014)
        self.sent: list[bytes] = []

    def send(self, count: int, size: int = 200, pause: float = 0.0) -> None:
        for _ in range(count):
            payload = len(self.sent).to_bytes(4, "big") + self.random.randbytes(size)
            udp = struct.pack(">HHHH", 40000, 5000, 8 + len(payload), 0) + payload
            ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 1, 0, 64, 17, 0, bytes([192, 168, 43, 20]), bytes([42, 62, 48, 181]))
            frame = bytes.fromhex("020000000001" "020000000002" "0800") + ip + udp
            self.socket.send(frame)
            self.sent.append(frame)
            time.sleep(pause)

    def digest(self) -> str:
        return hashlib.sha256(b"".join(self.sent)).hexdigest()


class Captured:
    """Packets, comments and counts of a pcapng file, by its specification; `is_whole` when it ends behind a block."""

    def __init__(self, *paths: pathlib.Path):
        self.packets, self.comments, self.counts, self.is_whole = [], [], {}, True
        for path in paths:
            self.read(path.read_bytes())

    def read(self, data: bytes) -> None:
        at = 0
        while at + 12 <= len(data):
            kind, length = struct.unpack_from("<II", data, at)
            if at + length > len(data):
                break
            body = data[at + 8:at + length - 4]
            if kind == 6:
                captured = struct.unpack_from("<I", body, 12)[0]
                self.packets.append(body[20:20 + captured])
                self.options(body[20 + (captured + 3) // 4 * 4:], {1: lambda value: self.comments.append(value.decode())})
            if kind == 5:
                number = lambda value: struct.unpack("<Q", value)[0]
                self.options(body[12:], {1: lambda value: self.comments.append(value.decode()), 4: lambda value: self.counts.update(received=number(value)),
                                         7: lambda value: self.counts.update(dropped=number(value))})
            at += length
        self.is_whole = self.is_whole and at == len(data)

    @staticmethod
    def options(data: bytes, wanted: dict) -> None:
        at = 0
        while at + 4 <= len(data):
            code, length = struct.unpack_from("<HH", data, at)
            if code in wanted:
                wanted[code](data[at + 4:at + 4 + length])
            at += 4 + (length + 3) // 4 * 4

    def digest(self) -> str:
        return hashlib.sha256(b"".join(self.packets)).hexdigest()


def wait_until(holds, seconds: float = 10.0) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.02)
    return holds()


def is_gone(process: int) -> bool:
    try:
        return pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True
