# SPDX-License-Identifier: GPL-3.0-or-later
"""Small captures made in memory for the tests of waybill-cli (draft-ietf-opsawg-pcap §4, draft-ietf-opsawg-pcapng §4)."""
import struct
import zlib

ETHERNET = 1
START_S = 1_407_650_520  # 2014-08-10T06:02:00Z


def packet(number: int = 0) -> bytes:
    """A UDP datagram from 192.168.43.20 to 198.51.100.7 (TEST-NET-2) in an Ethernet frame; checksums zero."""
    udp = struct.pack(">HHHH", 40_000 + number % 1000, 9, 8 + 16, 0) + bytes(16)
    ends = bytes([192, 168, 43, 20, 198, 51, 100, 7])
    ip = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(udp), number & 0xFFFF, 0, 64, 17, 0) + ends
    return bytes.fromhex("02005e100001 02005e100020 0800") + ip + udp


def pcap_header(link_type: int = ETHERNET) -> bytes:
    return struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262_144, link_type)


def pcap_record(content: bytes, number: int = 0, length: int | None = None) -> bytes:
    length = len(content) if length is None else length
    return struct.pack("<IIII", START_S + number // 1000, number % 1000 * 1000, length, length) + content


def pcap(count: int = 3, link_type: int = ETHERNET) -> bytes:
    return pcap_header(link_type) + b"".join(pcap_record(packet(i), i) for i in range(count))


def pcapng_block(kind: int, body: bytes, length: int | None = None) -> bytes:
    body += bytes(-len(body) % 4)
    length = len(body) + 12 if length is None else length
    return struct.pack("<II", kind, length) + body + struct.pack("<I", length)


def pcapng(count: int = 3) -> bytes:
    blocks = pcapng_block(0x0A0D0D0A, struct.pack("<IHHq", 0x1A2B3C4D, 1, 0, -1))
    blocks += pcapng_block(1, struct.pack("<HHI", ETHERNET, 0, 0))
    for i in range(count):
        time = (START_S * 1000 + i) * 1000
        content = packet(i)
        blocks += pcapng_block(6, struct.pack("<IIIII", 0, time >> 32, time & 0xFFFFFFFF, len(content), len(content)) + content)
    return blocks


def gzip_bomb(head: bytes, megabytes: int) -> bytes:
    """`head` and then zeros, as one gzip member of about a thousandth of its content; its trailer is missing."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    start = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    step = 16 << 20
    zeros = packer.compress(bytes(step)) + packer.flush(zlib.Z_FULL_FLUSH)
    return start + zeros * ((megabytes << 20) // step)
