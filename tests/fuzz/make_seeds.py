#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the seed corpora of the fuzz targets from capture files: make_seeds.py OUTPUT_FOLDER CAPTURE_FOLDER…

reader gets whole small files, decode gets packets (two bytes of link type, little-endian, in front), dns, tls and http
get the payload of matching ports. The same bytes are written once: file names are hashes of the content.
"""
import hashlib
import pathlib
import struct
import sys
from collections.abc import Iterator

MAX_WHOLE_FILE = 64 * 1024  # libFuzzer slows down on large seeds; damage in small files finds the same branches
MAX_SEEDS_PER_FILE = 40  # for each target: keeps one large capture from crowding out the rest, and replay short

PORTS = {"dns": {53, 5353}, "tls": {443, 853, 8443}, "http": {80, 8080}}
CLASSIC_MAGICS = {b"\xd4\xc3\xb2\xa1": "<", b"\x4d\x3c\xb2\xa1": "<", b"\xa1\xb2\xc3\xd4": ">", b"\xa1\xb2\x3c\x4d": ">"}
ETHERNET, RAW_IP, LINUX_COOKED = 1, 101, 113
LINK_HEADER = {ETHERNET: 14, RAW_IP: 0, LINUX_COOKED: 16}


def classic_packets(content: bytes) -> Iterator[tuple[int, bytes]]:
    order = CLASSIC_MAGICS[content[:4]]
    (link,) = struct.unpack_from(order + "I", content, 20)
    at = 24
    while at + 16 <= len(content):
        (captured,) = struct.unpack_from(order + "I", content, at + 8)
        yield link & 0xFFFF, content[at + 16 : at + 16 + captured]
        at += 16 + captured


def pcapng_packets(content: bytes) -> Iterator[tuple[int, bytes]]:
    order, links, at = "<", [], 0
    while at + 12 <= len(content):
        if content[at : at + 4] == b"\n\r\r\n":
            order = "<" if content[at + 8 : at + 12] == b"\x4d\x3c\x2b\x1a" else ">"
            links = []
        kind, length = struct.unpack_from(order + "II", content, at)
        if length < 12 or at + length > len(content):
            return
        if kind == 1:
            links.append(struct.unpack_from(order + "H", content, at + 8)[0])
        elif kind == 6 and length >= 32:
            interface, _, _, captured = struct.unpack_from(order + "IIII", content, at + 8)
            if interface < len(links):
                yield links[interface], content[at + 28 : at + 28 + min(captured, length - 32)]
        at += length


def packets(content: bytes) -> Iterator[tuple[int, bytes]]:
    try:
        if content[:4] in CLASSIC_MAGICS:
            yield from classic_packets(content)
        elif content[:4] == b"\n\r\r\n":
            yield from pcapng_packets(content)
    except struct.error:
        return  # the corpus holds damaged files on purpose


def transport_payload(link: int, packet: bytes) -> tuple[set[int], bytes]:
    """Ports and payload of plain TCP or UDP over IP; nothing for everything else."""
    ip = packet[LINK_HEADER.get(link, len(packet)) :]
    if len(ip) < 40:
        return set(), b""
    version = ip[0] >> 4
    if version == 4:
        protocol, header = ip[9], (ip[0] & 15) * 4
    elif version == 6:
        protocol, header = ip[6], 40
    else:
        return set(), b""
    segment = ip[header:]
    if protocol not in (6, 17) or len(segment) < 20:
        return set(), b""
    ports = set(struct.unpack_from(">HH", segment))
    return ports, segment[8:] if protocol == 17 else segment[(segment[12] >> 4) * 4 :]


class SeedFolder:
    def __init__(self, output: pathlib.Path, name: str) -> None:
        self.path = output / name
        self.path.mkdir(parents=True, exist_ok=True)
        self.of_this_file = 0

    def begin_file(self) -> None:
        self.of_this_file = 0

    def add(self, content: bytes) -> None:
        if content and self.of_this_file < MAX_SEEDS_PER_FILE:
            (self.path / hashlib.sha1(content).hexdigest()).write_bytes(content)
            self.of_this_file += 1

    def __len__(self) -> int:
        return sum(1 for _ in self.path.iterdir())


def add_capture(content: bytes, seeds: dict[str, SeedFolder]) -> None:
    for folder in seeds.values():
        folder.begin_file()
    if len(content) <= MAX_WHOLE_FILE:
        seeds["reader"].add(content)
    for link, packet in packets(content):
        seeds["decode"].add(struct.pack("<H", link) + packet)
        ports, payload = transport_payload(link, packet)
        for name, wanted in PORTS.items():
            if ports & wanted:
                seeds[name].add(payload)


def main() -> int:
    output = pathlib.Path(sys.argv[1])
    seeds = {name: SeedFolder(output, name) for name in ("reader", "decode", "dns", "tls", "http")}
    for folder in sys.argv[2:]:
        for path in sorted(p for p in pathlib.Path(folder).rglob("*") if p.is_file() and ".pcap" in p.name):
            add_capture(path.read_bytes(), seeds)
    for name, folder in seeds.items():
        print(f"{len(folder)} seeds for {name}")
    return 0 if any(len(folder) for folder in seeds.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
