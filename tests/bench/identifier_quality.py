#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many planted identifiers are found, and what is found that is none: identifier_quality.py WAYBILL_CLI [--digits 100000000]

Makes a capture in which each of some hundred forms of an identifier goes to a server of its own, and as many decoys to
others, and lets waybill-cli look for the card. Forms are made with Python's own hashlib, base64, zlib and with zstd, so
that nothing of them comes from the program. Prints recall and precision of each tier, and every miss and false find.
"""
import argparse
import base64
import collections
import gzip
import hashlib
import json
import pathlib
import random
import struct
import subprocess
import tempfile
import urllib.parse
import uuid
import zlib

CARD = {
    "imei": "860308028232581", "imsi": "404002718281828", "phone": "+911047326181", "email": "quetzal.tester@example.com",
    "mac": "0a:5d:71:3c:90:20", "android_id": "8f3b61c07ad2945e", "ad_id": "38400000-8cf0-11bd-b23e-10b96e40000d",
    "serial": "QZ7731XK902", "contact": "+911096250377", "canary": "Quetzal Halfpenny 7731",
}  # fmt: skip
SALT = "com.example.push"
PHONE = bytes([192, 168, 43, 20])


class Capture:
    """A pcap of connections from the handset, each to a server of its own."""

    def __init__(self, path: pathlib.Path):
        self.out = open(path, "wb")
        self.out.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, 1))
        self.servers = 0
        self.ms = 0

    def frame(self, payload: bytes, protocol: int, source: bytes, target: bytes):
        header = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(payload), 1, 0x4000, 64, protocol, 0, source, target)
        total = sum(struct.unpack(">10H", header))
        total = (total & 0xFFFF) + (total >> 16)
        header = header[:10] + struct.pack(">H", ~((total & 0xFFFF) + (total >> 16)) & 0xFFFF) + header[12:]
        packet = bytes.fromhex("020000000002" "0a5d713c9021" "0800") + header + payload
        self.ms += 1
        self.out.write(struct.pack("<IIII", 1407657720 + self.ms // 1000, self.ms % 1000 * 1000, len(packet), len(packet)) + packet)

    def new_server(self) -> bytes:
        self.servers += 1
        return bytes([52, 74, self.servers // 250, self.servers % 250 + 1])

    def talk(self, data: bytes, segment: int = 1400, port: int = 80) -> str:
        """A connection that sends `data`; the address of its server."""
        server, at = self.new_server(), 1000

        def tcp(is_up: bool, flags: int, sequence: int, ack: int, payload: bytes = b""):
            ports = (30000, port) if is_up else (port, 30000)
            head = struct.pack(">HHIIBBHHH", *ports, sequence, ack, 0x50, flags, 65535, 0, 0)
            self.frame(head + payload, 6, *((PHONE, server) if is_up else (server, PHONE)))

        tcp(True, 2, at - 1, 0)
        tcp(False, 18, 4999, at)
        tcp(True, 16, at, 5000)
        for begin in range(0, len(data), segment):
            part = data[begin:begin + segment]
            tcp(True, 24, at, 5000, part)
            at += len(part)
            tcp(False, 16, 5000, at)
        tcp(True, 17, at, 5000)
        return ".".join(map(str, server))

    def datagram(self, data: bytes) -> str:
        server = self.new_server()
        self.frame(struct.pack(">HHHH", 30000, 9000, 8 + len(data), 0) + data, 17, PHONE, server)
        return ".".join(map(str, server))


def get(target: str, headers: str = "") -> bytes:
    return f"GET {target} HTTP/1.1\r\nHost: h.example.com\r\n{headers}\r\n".encode()


def post(body: bytes, kind: str, headers: str = "") -> bytes:
    return f"POST /u HTTP/1.1\r\nHost: h.example.com\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def b64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def zstd(data: bytes) -> bytes:
    return subprocess.run(["zstd", "-qc"], input=data, capture_output=True, check=True).stdout


def raw_deflate(data: bytes) -> bytes:
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    return engine.compress(data) + engine.flush()


def chunked(body: bytes) -> bytes:
    parts = b"".join(f"{len(body[i:i + 7]):x}\r\n".encode() + body[i:i + 7] + b"\r\n" for i in range(0, len(body), 7))
    return b"POST /u HTTP/1.1\r\nHost: h.example.com\r\nTransfer-Encoding: chunked\r\n\r\n" + parts + b"0\r\n\r\n"


def spellings(kind: str, value: str) -> list[str]:
    """Other ways in which software writes the value."""
    if kind == "imei":
        return [value[:14], f"{value[:2]}-{value[2:8]}-{value[8:14]}-{value[14]}"]
    if kind in ("phone", "contact") and value.startswith("+"):
        return [value[1:], "00" + value[1:], value[3:]]
    if kind == "mac":
        return [value.replace(":", ""), value.upper(), value.replace(":", "-"), value.replace(":", "").upper()]
    if kind == "android_id":
        return [value.upper()]
    if kind == "ad_id":
        return [value.replace("-", ""), value.upper()]
    if kind == "email":
        return [value.upper()]
    return []


def forms(kind: str, value: str):
    """(name, what is sent) of each form of one identifier."""
    field = {"android_id": "android_id", "ad_id": "gaid", "mac": "wifi_mac"}.get(kind, kind)
    plain, quoted = value.encode(), urllib.parse.quote(value, safe="")
    document = json.dumps({"v": 3, "device": {field: value}, "list": [1, 2]}).encode()
    form = f"a=1&{field}={quoted}&z=2".encode()
    urlencoded, js, raw = "application/x-www-form-urlencoded", "application/json", "application/octet-stream"
    yield "url query", get(f"/p?t=1&{field}={quoted}&z=9")
    yield "url path", get(f"/p/{quoted}/x")
    yield "header", get("/", f"X-{field}: {value}\r\n")
    yield "cookie", get("/", f"Cookie: s=1; {field}={quoted}\r\n")
    yield "form", post(form, urlencoded)
    yield "json", post(document, js)
    yield "json escapes", post(b'{"x":"' + "".join(f"\\u{ord(c):04x}" for c in value).encode() + b'"}', js)
    yield "multipart", post(f'--b\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n--b--\r\n'.encode(), "multipart/form-data; boundary=b")
    yield "plain body", post(b"id is " + plain + b".", "text/plain")
    yield "chunked", chunked(document)
    yield "gzip", post(gzip.compress(document), js, "Content-Encoding: gzip\r\n")
    yield "gzip untold", post(gzip.compress(document), raw)
    yield "zlib", post(zlib.compress(document), js, "Content-Encoding: deflate\r\n")
    yield "raw deflate", post(raw_deflate(document), js, "Content-Encoding: deflate\r\n")
    yield "zstd", post(zstd(document), js, "Content-Encoding: zstd\r\n")
    for before in ("", "x", "xy"):
        yield f"base64 behind {len(before)}", post(f"d={b64(before.encode() + plain + b' and more')}".encode(), "text/plain")
    yield "base64url in query", get(f"/p?d={b64url(plain)}")
    yield "base64 twice", get(f"/p?d={urllib.parse.quote(b64(b64(document).encode()), safe='')}")
    yield "form, base64, gzip, json", post(b"q=" + urllib.parse.quote(b64(gzip.compress(document)), safe="").encode(), urlencoded)
    yield "base64 json", post(b64(document).encode(), "text/plain")
    yield "hex", get(f"/p?d={plain.hex()}")
    yield "hex upper", get(f"/p?d={plain.hex().upper()}")
    yield "percent twice", get(f"/p?d={urllib.parse.quote(urllib.parse.quote(value, safe=''), safe='')}")
    yield "utf-16le", post(b"\x01\x02" + value.encode("utf-16le") + b"\0\0", raw)
    yield "utf-16be", post(b"\x01\x02" + value.encode("utf-16be") + b"\0\0", raw)
    yield "own protocol", (b"\x00\x17\x02" + plain + b"\x00", 5222)
    yield "own protocol, base64", (b"\x00\x17\x02" + b64(b"zz" + plain + b"zz").encode() + b"\x00", 5222)
    for digest in ("md5", "sha1", "sha256", "sha512"):
        full = hashlib.new(digest, plain)
        yield f"{digest} hex", get(f"/p?d={full.hexdigest()}")
        yield f"{digest} hex upper", get(f"/p?d={full.hexdigest().upper()}")
        yield f"{digest} base64", post(json.dumps({"d": b64(full.digest())}).encode(), js)
    yield "sha1 base64url 16", get(f"/p?d={b64url(hashlib.sha1(plain).digest())[:16]}")
    yield "sha256 hex 32", get(f"/p?d={hashlib.sha256(plain).hexdigest()[:32]}")
    yield "sha1 of md5", get(f"/p?d={hashlib.sha1(hashlib.md5(plain).hexdigest().encode()).hexdigest()}")
    yield "md5 salted", get(f"/p?d={hashlib.md5((SALT + value).encode()).hexdigest()}")
    yield "sha1 in gzip json", post(gzip.compress(json.dumps({"d": hashlib.sha1(plain).hexdigest()}).encode()), raw)
    for other in spellings(kind, value):
        yield f"spelled {len(other)}", get(f"/p?{field}={urllib.parse.quote(other, safe='')}")
        yield f"md5 of spelled {len(other)}", get(f"/p?d={hashlib.md5(other.encode()).hexdigest()}")


def numbers(value: str):
    """Binary forms of what is a number."""
    number = int(value)
    varint = b""
    while number >= 128:
        varint, number = varint + bytes([number & 127 | 128]), number >> 7
    yield "varint", post(b"\x0a\x20\x08" + varint + bytes([number]) + b"\x12\x02hi", "application/x-protobuf")
    yield "fixed64", post(b"\x09" + struct.pack("<Q", int(value)) + b"\x12\x02hi", "application/x-protobuf")


def luhn(digits: str) -> str:
    total = sum(sum(divmod(int(c) * (2 if i % 2 == 0 else 1), 10)) for i, c in enumerate(reversed(digits)))
    return str(-total % 10)


def decoys(chance: random.Random):
    """What looks like one of them, and is none."""
    def digits(n: int) -> str:
        return "".join(chance.choice("0123456789") for _ in range(n))
    for _ in range(60):
        yield "other imei, not named so", get(f"/p?order={(lambda d: d + luhn(d))('35' + digits(12))}")
        yield "timestamps", get(f"/p?t={chance.randrange(1400000000000, 1500000000000)}&us={chance.randrange(1400000000000000, 1500000000000000)}")
        yield "order number", post(json.dumps({"order": digits(15), "n": int(digits(10))}).encode(), "application/json")
        yield "digest of something else", get(f"/p?d={hashlib.new(chance.choice(['md5', 'sha1', 'sha256']), digits(15).encode()).hexdigest()}")
        yield "noise in base64", post(b64(chance.randbytes(300)).encode(), "text/plain")
        yield "noise", (chance.randbytes(600), 5222)
    for kind, value in CARD.items():
        for at in range(0, len(value), 3):
            if not value[at].isalnum():
                continue
            wrong = value[:at] + ("7" if value[at] != "7" else "3") + value[at + 1:]
            if kind == "imei" and at == 14:
                continue  # its first fourteen digits are the identifier
            yield f"near miss of {kind}", get(f"/p?d={urllib.parse.quote(wrong, safe='')}")
        if value.lstrip("+").isdigit():
            yield "digits in longer digits", get(f"/p?d=1{value.lstrip('+')}7")
    yield "other uuid", get(f"/p?gaid={uuid.UUID(int=chance.getrandbits(128))}")


def write(path: pathlib.Path, seed: int) -> tuple[dict, dict]:
    """Server → (kind, form) of what was planted; server → what it is of decoys."""
    capture, planted, false = Capture(path), {}, {}
    for kind, value in CARD.items():
        made = list(forms(kind, value)) + (list(numbers(value)) if kind in ("imei", "imsi") else [])
        for name, sent in made:
            data, port = sent if isinstance(sent, tuple) else (sent, 80)
            planted[capture.talk(data, port=port)] = (kind, name)
        planted[capture.datagram(b"\x05id " + value.encode() + b"!")] = (kind, "datagram")
    ten = list(forms("imei", CARD["imei"]))[::4][:10]
    for name, sent in ten:
        data, port = sent if isinstance(sent, tuple) else (sent, 80)
        for segment in (1, 2, 3, 5, 8, 13, 16, 21, 34, 55):
            planted[capture.talk(data, segment, port)] = ("imei", f"{name}, segments of {segment}")
    for name, sent in decoys(random.Random(seed)):
        data, port = sent if isinstance(sent, tuple) else (sent, 80)
        false[capture.talk(data, port=port)] = name
    capture.out.close()
    return planted, false


def search(program: str, folder: pathlib.Path, capture: pathlib.Path) -> list[dict]:
    card = folder / "card.toml"
    card.write_text("[identifiers]\n" + "".join(f"{kind} = {json.dumps(value)}\n" for kind, value in CARD.items()))
    done = subprocess.run([program, "identifiers", "--device", card, "--salt", SALT, "--json", "--handset", "192.168.43.20", capture],
                          capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout)["findings"]


def random_digits(path: pathlib.Path, count: int):
    capture, chance = Capture(path), random.Random(5)
    for _ in range(0, count, 1_000_000):
        text = "".join(chance.choices("0123456789", k=1_000_000))
        capture.talk("\n".join(text[i:i + 97] for i in range(0, len(text), 97)).encode(), port=5222)
    capture.out.close()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--digits", type=int, default=10_000_000, help="random digits to search besides")
    parser.add_argument("--seed", type=int, default=20261122)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        planted, false = write(folder / "planted.pcap", options.seed)
        findings = search(options.program, folder, folder / "planted.pcap")
        random_digits(folder / "digits.pcap", options.digits)
        chance = search(options.program, folder, folder / "digits.pcap")
    tiers = collections.defaultdict(set)
    wrong = []
    for finding in findings:
        kind, form = planted.get(finding["server"], (None, false.get(finding["server"])))
        if kind == finding["kind"]:
            tiers[finding["tier"]].add(finding["server"])
        else:
            wrong.append((finding["tier"], finding["kind"], form if kind is None else f"{kind} {form}", " › ".join(finding["chain"])))
    missed = [planted[server] for server in planted if server not in tiers["verified"]]
    print(f"{len(planted)} planted forms, {len(false)} decoys, {options.digits:,} random digits")
    for tier in ("verified", "probable", "possible"):
        bad = sum(1 for entry in wrong if entry[0] == tier) + sum(1 for finding in chance if finding["tier"] == tier)
        good = sum(1 for finding in findings if finding["tier"] == tier) - sum(1 for entry in wrong if entry[0] == tier)
        share = f"{good / (good + bad):.2%}" if good + bad else "–"
        print(f"{tier:9}: recall {len(tiers[tier]) / len(planted):7.2%}, precision {share} ({good} right, {bad} wrong)")
    for kind, form in missed:
        print(f"not verified: {kind}, {form}")
    for entry in wrong:
        print("wrong:", *entry, sep="  ")
    return 0 if not missed and not wrong else 1


if __name__ == "__main__":
    raise SystemExit(main())
