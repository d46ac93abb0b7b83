#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the seed corpora of the fuzz targets from capture files: make_seeds.py OUTPUT_FOLDER CAPTURE_FOLDER…

reader, stream, analysis and libpcap get whole small files, decode gets packets (two bytes of link type, little-endian, in front), dns, dhcp, tls,
http and push get the payload of matching ports, quic whole conversations, filter expressions. The same bytes are written once: file names
are hashes of the content.
"""
import gzip
import hashlib
import io
import pathlib
import re
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator

MAX_WHOLE_FILE = 64 * 1024  # libFuzzer slows down on large seeds; damage in small files finds the same branches
MAX_SEEDS_PER_FILE = 40  # for each target: keeps one large capture from crowding out the rest, and replay short

PORTS = {
    "dns": {53, 5353, 5355},
    "dhcp": {67, 137, 1900},
    "tls": {443, 853, 8443},
    "http": {80, 8080},
    "push": {1883, 5222, 32108},
}
WHOLE = ("reader", "stream", "analysis", "libpcap")  # targets that take a capture
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


def quic_ids(payload: bytes) -> tuple[bytes, bytes] | None:
    """Destination and source connection id of a long header, or the id of Google's old header; none for others."""
    if len(payload) > 13 and payload[9:11] == b"Q0":
        return payload[1:9], b""
    if len(payload) < 100 or payload[0] & 0xC0 != 0xC0 or payload[5] > 20:
        return None
    source_at = 6 + payload[5]
    return payload[6:source_at], payload[source_at + 1 : source_at + 1 + payload[source_at]]


def add_quic(ports: set[int], payload: bytes, conversations: dict[frozenset[int], tuple[bytes, bytes]]) -> None:
    """Appends to the conversation of these ports: two bytes of length, the top bit for the server, then the datagram."""
    ids = quic_ids(payload)
    if ids is None or len(payload) > 2047:
        return
    client, so_far = conversations.get(frozenset(ports), (ids[1], b""))
    if len(so_far) < 8000:
        from_server = so_far != b"" and ids[0] == client
        entry = struct.pack(">H", len(payload) | from_server << 15) + payload
        conversations[frozenset(ports)] = (client, so_far + entry)


def certificates_in(payload: bytes) -> Iterator[bytes]:
    """Whole DER certificates of a TLS chain: SEQUENCE with two octets of length behind its own three."""
    at = payload.find(b"\x30\x82", 3)
    while at != -1:
        size = int.from_bytes(payload[at + 2 : at + 4], "big") + 4
        if int.from_bytes(payload[at - 3 : at], "big") == size and at + size <= len(payload):
            yield payload[at : at + size]
        at = payload.find(b"\x30\x82", at + 1)


def add_capture(content: bytes, seeds: dict[str, SeedFolder]) -> None:
    conversations: dict[frozenset[int], tuple[bytes, bytes]] = {}
    for folder in seeds.values():
        folder.begin_file()
    if len(content) <= MAX_WHOLE_FILE:
        for name in WHOLE:
            seeds[name].add(content)
    for link, packet in packets(content):
        seeds["decode"].add(struct.pack("<H", link) + packet)
        seeds["packet_tree"].add(struct.pack("<H", link) + packet)
        ports, payload = transport_payload(link, packet)
        for name, wanted in PORTS.items():
            if ports & wanted:
                seeds[name].add(payload)
        add_quic(ports, payload, conversations)
        for certificate in certificates_in(payload):
            seeds["certificate"].add(certificate)
        if payload[:2] == b"\x16\xfe":  # DTLS, behind the length that fuzz_tls expects
            seeds["tls"].add(bytes([len(payload) >> 8 << 1, len(payload) & 255]) + payload)
    for _, conversation in conversations.values():
        seeds["quic"].add(conversation)


def exported_pdu(frame: int = 3, record: bytes = b"GET / HTTP/1.1\r\n") -> bytes:
    """What TShark exports of a TLS record between the ends that pdu_fuzz.h has."""
    def tag(number: int, value: bytes) -> bytes:
        return struct.pack(">HH", number, len(value)) + value
    ends = tag(20, bytes([192, 0, 2, 1])) + tag(21, bytes([192, 0, 2, 2])) + tag(24, b"\0\0\0\2")
    ports = tag(25, struct.pack(">I", 40000)) + tag(26, struct.pack(">I", 443))
    return tag(12, b"http2\0\0\0") + ends + ports + tag(30, struct.pack(">I", frame)) + tag(0, b"") + record


def exported_file() -> bytes:
    """Two of them, and an empty record, as pcapng with nanoseconds, in packets 3, 5 and 7 of pdu_fuzz.h."""
    def block(kind: int, body: bytes) -> bytes:
        padded = body + bytes(-len(body) % 4)
        return struct.pack("<II", kind, len(padded) + 12) + padded + struct.pack("<I", len(padded) + 12)
    content = block(0x0A0D0D0A, struct.pack("<IHHq", 0x1A2B3C4D, 1, 0, -1))
    content += block(1, struct.pack("<HHI", 252, 0, 0) + struct.pack("<HHBxxx", 9, 1, 9) + bytes(4))
    for frame in (3, 5, 7):
        pdu, time = exported_pdu(frame, b"") if frame == 7 else exported_pdu(frame), frame * 10**9
        content += block(6, struct.pack("<IIIII", 0, time >> 32, time & 0xFFFFFFFF, len(pdu), len(pdu)) + pdu)
    return content


def har(more: str = '"cache":{}') -> str:
    """A HAR file with two entries, one of which has further members, as hexadecimal digits."""
    entry = ('{"startedDateTime":"2014-08-10T14:02:00.5+05:30","time":50.5,"request":{"method":"POST","url":"https://a.example/p?q=1",'
             '"httpVersion":"h2","headers":[{"name":"Content-Encoding","value":"gzip"}],"cookies":[{"name":"c","value":"1"}],"bodySize":-1,'
             '"postData":{"mimeType":"text/plain","text":"imei=1\\u00e9"}},"response":{"status":200,"statusText":"OK","headers":[],'
             '"content":{"size":2,"text":"ok"}},"timings":{"blocked":-1,"dns":1,"connect":2,"send":0,"wait":30,"receive":17},"serverIPAddress":"192.0.2.7",')  # fmt: skip
    return f'{{"log":{{"creator":{{"name":"T","version":"1"}},"entries":[{entry}"x":[]}},{entry}{more}}}]}}}}'.encode().hex()


# Protocols that no capture of the corpus holds, or hardly: what a client sends.
WRITTEN = {
    "push": [
        (b"<stream:stream xmlns=\"xm\" to=\"xiaomi.com\" version=\"105\" model=\"HM 1S\" os=\"1\" connpt=\"wifi\" "
         b"host=\"app.chat.xiaomi.net\">").hex(),
        "101c" "00044d51545404c2003c" "000163" "0005" + b"alice".hex() + "0006" + b"secret".hex(),
        "5741010500000af80501a58189fc0341" + "2d31",
    ],
    "identify": [  # the first byte chooses Content-Type and Content-Encoding of a body; then whole HTTP streams
        "01" + b"a=1&q=eyJpbWVpIjoiODYwMzA4MDI4MjMyNTgxIn0%3D&p=%2B91%2010473".hex(),
        "02" + b'{"a":[1,{"imei":860308028232581,"t":"\\u0041b\\/c"}],"b":"NTVkZjg2MDMwODAyODIzMjU4MQ=="}\n{"c":null}'.hex(),
        "03" + b'--xyz\r\nContent-Disposition: form-data; name="f"\r\n\r\nhello there\r\n--xyz--\r\n'.hex(),
        "07" + gzip.compress(b'{"imei":"860308028232581"}', mtime=0).hex(), "0c" + zlib.compress(b"imei=860308028232581").hex(),
        "84" + b"/pass/user@id?type=MXPH&externalId=%2B911047326181".hex(),
        b"POST /u?i=1 HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nX: y\r\n\r\nGET / HTTP/1.1\r\n\r\n".hex(),
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhelloHTTP/1.1 304 Not Modified\r\n\r\n".hex(),
        # HTTP/2 of both sides: the requests of RFC 7541 C.4, a body, trailer fields, a pushed request; C.6.1
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".hex() + "000000040000000000" "000011010400000001828684418cf1e3c2e5f23a6ba0ab90f4ff"
        "00000800080000000103" "6162636470616400000800010000000165666768696a6b6c" "00000c010500000003828684be5886a8eb10649cbf",
        "000006040000000000000300000064" "000036010400000001488264025885aec3771a4b6196d07abe941054d444a8200595040b8166e082a62d1bff6e919d29ad"
        "171863c78f0b97c8e9ae82ae43d3" "00000500010000000168656c6c6f" "00001505040000000300000002828684418cf1e3c2e5f23a6ba0ab90f4ff",
        "01080000d1d751012345" "000568656c6c6f" "2103616263" "0040067468657265" "01020000",  # HTTP/3: fields, body, reserved, trailer
    ],
    "pdu_tls": [exported_pdu().hex(), exported_file().hex()],
    "pdu_quic": [
        (line + "\n").encode().hex() for line in (
            "1\t1.000000000\t0\t0\t1\t\t4\t61626364\n3\t3.000000000\t0,4\t1,0\t1,0\t4\t2\t6566,6768",
            "5\t5.000000000\t2,10,6,6,0\t0,0,0,1,0\t1,1,1,1,1\t1\t3,1,1,2,1\t00040f,03,02,3fe1,78",
            "2\t2.000000000\t0\tTrue\tFalse\t9\t\tabcd\n4\t4.000000000\t0\t1\t1\t0\t9\t616161616161616161",
        )
    ],  # fmt: skip
    "http2": [  # SETTINGS, then the requests of RFC 7541 C.4 in HEADERS, padded with priority, and CONTINUATION
        "000000040000000000" "000011010400000001" "828684418cf1e3c2e5f23a6ba0ab90f4ff",
        "000013012c00000001" "018000000010" "828684be5886a8eb10649cbf" "00" "000001000100000001" "ff",
        "000002010000000003" "8286" "00000f090400000003" "84418cf1e3c2e5f23a6ba0ab90f4ff",
        "000008010400000001" "3fe17f828684be40" "000004080000000000" "0000ffff",
    ],
    "har": [
        har(), har('"_fromCache":"disk"'), har('"serverIPAddress":"[2001:db8::1]"') + "00", zlib.compress(bytes.fromhex(har())).hex(),
        har('"_webSocketMessages":[{"type":"send","time":1407657600.5,"opcode":2,"data":"aGk="},{"type":"receive","data":"\\ud83d"}]'),
        b'\xef\xbb\xbf{"log":{"entries":[{"startedDateTime":"2014-08-10","time":NaN,"request":{"method":"GET","url":"http://[::1]:8080/?q#f",'
        b'"headers":[{"name":":authority","value":"x"},{"name":"set-cookie","value":"a\\nb"}],"queryString":[{"name":"a","value":"b"}]}},],}'.hex(),
        b'{"log":{"entries":[{"startedDateTime":"2014-08-10T00:00:00Z","request":{"method":"POST","url":"https://a.example/","postData":{'
        b'"mimeType":"multipart/form-data; boundary=x","params":[{"name":"f","value":"v","fileName":"n","contentType":"t"}]}},'
        b'"response":{"status":200,"content":{"size":9,"text":"aGk=","encoding":"base64"},"headers":[{"name":"Content-Encoding","value":"br"}]}}]}}'.hex(),
    ],
    "http_preface": [
        b"EHLO a.example\r\nSTARTTLS\r\n".hex() + "16030100310100002d",
        b"220 mx.example ESMTP\r\n220 ready\r\n".hex() + "16030300310200002d",
        b"a1 STARTTLS\r\n".hex(),
        b"<?xml version='1.0'?><stream:stream to='a.example' version='1.0'>".hex(),
        b"PROXY TCP4 192.0.2.7 198.51.100.1 50000 443\r\n".hex(),
        "0d0a0d0a000d0a515549540a" "21110018" "c0000207c6336401c35001bb" "020009" + b"a.example".hex(),
        "05020002" "010175017005010003" "09" + b"a.example".hex() + "01bb",
        "040101bb0000000100" + b"a.example".hex() + "00",
        "0000000804d2162f",
        "20000001000f8e8500000001" "2d" + "00" * 23,
        "0300002a25e00000000000" + b"Cookie: mstshash=Anna\r\n".hex() + "0100080003000000",
        "301d02010177188016" + b"1.3.6.1.4.1.1466.20037".hex(),
        "1201002f0000000000001a00060100200001ff" + "00" * 28,
    ],
}


def expressions() -> list[str]:
    """The examples of the filter language's fields, with what joins and spoils them."""
    table = (pathlib.Path(__file__).parents[2] / "app" / "filter" / "filter_field_table.cpp").read_text()
    strings = re.findall(r'\{F::\w+,\s*"([^"]+)",\s*T::\w+,\s*"[^"]*",\s*"((?:[^"\\]|\\.)*)"', table)
    examples = [example.replace('\\"', '"') for _, example in strings]
    joined = [f"({one}) and not {other} or all {one}" for one, other in zip(examples, examples[1:])]
    broken = [f"{name} in {{a, b.." for name, _ in strings] + [f"{name} matches r\"(a+)+$" for name, _ in strings]
    return examples + joined + broken


def bundles() -> list[bytes]:
    """Parts of a bundle behind the number that fuzz_bundle.cpp gives them, and a whole one as a zip."""
    claim = b'schema = "waybill.claims/1"\n[[claim]]\nid = "none"\ntext = "None."\n[claim.test]\nkind = "destination"\ncountry = "CN"\nexpect = "none"\n'
    runs = (b'{"masked":false,"runs":[{"side":"after","captures":[{"name":"a.pcap","sha256":"0","cited":"captures/a.pcap"},{"cited":null}],'
            b'"handset":"02:00:5e:10:00:01","conditions":{},"steps":[{"time":"2014-08-10T06:02:00Z","text":"x"}]}]}')
    verdicts = b'{"verdicts":[{"id":"none","verdict":"consistent","evidence":[]},{"id":"other","verdict":"supported","evidence":[{"frame":2}]}]}'
    manifest = b"0" * 64 + b"  bundle.json\n" + b"1" * 64 + b"  ../x\n"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in (("MANIFEST.sha256", manifest), ("bundle.json", runs), ("verdicts.json", verdicts), ("claims.toml", claim)):
            archive.writestr(zipfile.ZipInfo("report/" + name), content)
    return [bytes([i]) + text for i, text in enumerate((manifest, runs, verdicts, claim, b"\xd4\xc3\xb2\xa1", packed.getvalue()))]


def claims() -> list[bytes]:
    """Every bundled claim in a file of its own, and every dated fact."""
    folder = pathlib.Path(__file__).parents[2] / "resources" / "claims"
    files = []
    for path in sorted(folder.glob("*.toml")):
        mark = b"[[fact]]" if path.name == "dated-facts.toml" else b"[[claim]]"
        head = b"" if mark == b"[[fact]]" else b'schema = "waybill.claims/1"\n'
        files += [head + mark + part for part in path.read_bytes().split(mark + b"\n")[1:]]
    return [text.replace(b"]]", b"]]\n", 1) for text in files]


def main() -> int:
    output = pathlib.Path(sys.argv[1])
    names = (*WHOLE, "decode", "packet_tree", "dns", "dhcp", "tls", "http", "push", "quic", "certificate")
    seeds = {name: SeedFolder(output, name) for name in names}
    for folder in sys.argv[2:]:
        for path in sorted(p for p in pathlib.Path(folder).rglob("*") if p.is_file() and ".pcap" in p.name):
            add_capture(path.read_bytes(), seeds)
    for name, inputs in WRITTEN.items():
        seeds[name] = SeedFolder(output, name)
        for text in inputs:
            seeds[name].add(bytes.fromhex(text))
    seeds["filter"] = SeedFolder(output, "filter")
    for at, expression in enumerate(expressions()):
        seeds["filter"].begin_file()
        seeds["filter"].add(bytes([at % 256]) + expression.encode())
    seeds["claims"] = SeedFolder(output, "claims")
    for text in claims():
        seeds["claims"].begin_file()
        seeds["claims"].add(text)
    seeds["bundle"] = SeedFolder(output, "bundle")
    for content in bundles():
        seeds["bundle"].add(content)
    for name, folder in seeds.items():
        print(f"{len(folder)} seeds for {name}")
    return 0 if any(len(folder) for folder in seeds.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
