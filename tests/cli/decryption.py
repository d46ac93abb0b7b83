#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Decryption by tshark: decryption.py WAYBILL_CLI

In networks of its own a handset talks TLS 1.2 and 1.3, HTTP/1.1 (also through a proxy), HTTP/2, a protocol of no name and
HTTP/3 with real clients (curl, openssl, ngtcp2) to real servers on public addresses (Python, nghttpd, openssl, ngtcp2),
and waybill-cli captures between them. Planted values must be found with the key log, in the very packets in which tshark's own dump of
decrypted bytes shows them, and none without it.
"""
import gzip
import hashlib
import http.server
import json
import os
import pathlib
import re
import select
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading

from live_link import CHECKS, check, enter_namespaces, run, wait_until

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
TLS13, TLS12, HTTP2, RAW, QUIC, PROXY = (f"42.62.48.{last}" for last in range(181, 187))
PHONE = "192.168.43.20"
IMEI, EMAIL, CANARY, ANDROID_ID = "860308028232581", "anna.k@example.com", "canary-Quetzal-7731", "5a3c9e81f0b7d264"
BIG = json.dumps({"pad": "x" * 40_000, "imei": IMEI, "more": "y" * 30_000}).encode()
ZIPPED = gzip.compress(json.dumps({"user": {"email": EMAIL}}).encode(), mtime=0)
DIGEST = hashlib.sha1(IMEI.encode()).hexdigest()
CARD = f'[device]\nname = "Test"\n[identifiers]\nimei = ["{IMEI}"]\nemail = ["{EMAIL}"]\ncanary = ["{CANARY}"]\nandroid_id = ["{ANDROID_ID}"]\n'


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"hello")

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()

    def log_message(self, *_):
        pass


class Tunnel(http.server.BaseHTTPRequestHandler):
    """A proxy that leads every CONNECT to the server of TLS 1.3."""

    def do_CONNECT(self):
        with socket.create_connection((TLS13, 443)) as server:
            self.send_response(200)
            self.end_headers()
            sides = {self.connection: server, server: self.connection}
            while True:
                for side in select.select(list(sides), [], [], 20)[0]:
                    piece = side.recv(65_536)
                    if not piece:
                        return
                    sides[side].sendall(piece)

    def log_message(self, *_):
        pass


class Stage:
    """This side is the access point and the servers; the handset is another namespace, held open by a process."""

    def __init__(self, folder: pathlib.Path):
        self.folder, self.keys, self.children = folder, folder / "keys.log", []
        self.files = {"big": BIG, "zipped": ZIPPED, "hashed": json.dumps({"id": DIGEST}).encode(), "card.toml": CARD.encode()}
        for name, content in self.files.items():
            (folder / name).write_bytes(content)
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=io.mi.com", "-batch",
                        "-keyout", folder / "key.pem", "-out", folder / "cert.pem"], check=True, capture_output=True)  # fmt: skip
        self.phone = self.begin("unshare", "-n", "sleep", "600")
        wait_until(lambda: os.readlink(f"/proc/{self.phone.pid}/ns/net") != os.readlink("/proc/self/ns/net"))
        self.make_network()
        self.serve()

    def begin(self, *command, **how) -> subprocess.Popen:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
        self.children.append(subprocess.Popen(command, **{**quiet, **how}))
        return self.children[-1]

    def end(self) -> None:
        for child in self.children:
            child.kill()
            child.wait()

    def make_network(self) -> None:
        run("ip", "link", "add", "v0", "type", "veth", "peer", "name", "v1")
        run("ip", "link", "set", "v1", "netns", str(self.phone.pid))
        run("ip", "link", "set", "lo", "up")
        for address in (TLS13, TLS12, HTTP2, RAW, QUIC, PROXY):
            run("ip", "addr", "add", f"{address}/32", "dev", "lo")
        run("ip", "addr", "add", "192.168.43.1/24", "dev", "v0")
        run("ip", "link", "set", "v0", "up")
        for command in ("addr add 192.168.43.20/24 dev v1", "link set v1 gso_max_segs 1 up", "link set lo up", "route add default via 192.168.43.1"):
            self.on_phone("ip", *command.split())

    def serve(self) -> None:
        key, certificate = str(self.folder / "key.pem"), str(self.folder / "cert.pem")
        for address, newest in ((TLS13, ssl.TLSVersion.TLSv1_3), (TLS12, ssl.TLSVersion.TLSv1_2)):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.maximum_version = newest
            context.load_cert_chain(certificate, key)
            server = http.server.ThreadingHTTPServer((address, 443), Answer)
            server.socket = context.wrap_socket(server.socket, server_side=True)
            threading.Thread(target=server.serve_forever, daemon=True).start()
        threading.Thread(target=http.server.ThreadingHTTPServer((PROXY, 8080), Tunnel).serve_forever, daemon=True).start()
        self.begin("nghttpd", "-a", HTTP2, "--echo-upload", "-d", str(self.folder), "443", key, certificate)
        self.heard = open(self.folder / "heard", "wb")
        self.begin("openssl", "s_server", "-accept", f"{RAW}:443", "-key", key, "-cert", certificate, "-quiet", stdin=subprocess.PIPE, stdout=self.heard)
        self.begin("gtlsserver", "-q", "-d", str(self.folder), QUIC, "443", key, certificate)
        for address in (HTTP2, RAW):
            check(wait_until(lambda: self.is_open(address)), f"nothing answers on {address}")

    @staticmethod
    def is_open(address: str) -> bool:
        listening = subprocess.run(["ss", "-ltnH", f"src {address}:443"], capture_output=True, text=True).stdout
        return address in listening

    def on_phone(self, *command, **how) -> subprocess.CompletedProcess:
        environment = {**os.environ, "SSLKEYLOGFILE": str(self.keys)}
        done = subprocess.run(["nsenter", "-t", str(self.phone.pid), "-n", *map(str, command)], capture_output=True, timeout=60, env=environment, **how)
        check(done.returncode == 0, f"{command[0]}: {done.returncode} {done.stderr!r}")
        return done

    def curl(self, address: str, path: str, *options) -> None:
        host = f"{address.replace('.', '-')}.mi.com"
        self.on_phone("curl", "-sk", "--max-time", "20", "--resolve", f"{host}:443:{address}", f"https://{host}{path}", "-o", "/dev/null", *options)

    def talk(self) -> None:
        big, zipped = f"@{self.folder / 'big'}", f"@{self.folder / 'zipped'}"
        as_json = ("-H", "Content-Type: application/json")
        self.curl(TLS13, f"/a?imei={IMEI}")
        self.curl(TLS13, "/u", *as_json, "--data-binary", big)
        self.curl(TLS12, "/a", "-H", f"X-Device: {ANDROID_ID}")
        self.curl(TLS12, "/u", *as_json, "-H", "Content-Encoding: gzip", "--data-binary", zipped)
        self.curl(HTTP2, f"/a?imei={IMEI}", "--http2")
        self.curl(HTTP2, "/u", "--http2", *as_json, "-H", f"X-Device: {ANDROID_ID}", "--data-binary", big)
        self.curl(HTTP2, "/u", "--http2", "--tls-max", "1.2", *as_json, "--data-binary", f"@{self.folder / 'hashed'}")
        self.curl(TLS13, f"/a?canary={CANARY}", "--proxy", f"http://{PROXY}:8080")
        self.say_without_http()
        self.on_phone("gtlsclient", "-q", "--exit-on-all-streams-close", "-m", "POST", "-d", self.folder / "big", QUIC, "443", f"https://{QUIC}/u")

    def say_without_http(self) -> None:
        command = ("nsenter", "-t", str(self.phone.pid), "-n", "openssl", "s_client", "-quiet", "-keylogfile", self.keys, "-connect", f"{RAW}:443")
        client = self.begin(*command, stdin=subprocess.PIPE)
        client.stdin.write(b"\x01\x02hello " + CANARY.encode() + b"\n")
        client.stdin.flush()
        check(wait_until(lambda: CANARY.encode() in (self.folder / "heard").read_bytes()), "openssl's server heard nothing")
        client.terminate()

    def record(self) -> pathlib.Path:
        path = self.folder / "talk.pcapng"
        capture = self.begin(PROGRAM, "capture", "-i", "v0", "-w", path, stderr=subprocess.PIPE, text=True)
        capture.stderr.readline()  # it captures
        self.talk()
        wait_until(lambda: False, 0.5)
        capture.send_signal(signal.SIGINT)
        capture.communicate(timeout=60)
        check(capture.returncode == 0, f"the capture ended with {capture.returncode}")
        return path


class Search:
    def __init__(self, stage: Stage, path, *options, text=False, **how):
        command = [PROGRAM, "identifiers", "--device", stage.folder / "card.toml", "--handset", PHONE, *([] if text else ["--json"]), *options, path]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, **how)
        self.status, self.text, self.messages = done.returncode, done.stdout, done.stderr
        self.report = json.loads(done.stdout) if done.stdout.startswith("{") else {"findings": [], "coverage": {}}
        self.findings = self.report["findings"]

    def frames(self, server: str, kind: str, direction="up") -> set[int]:
        return {f["frame"] for f in self.findings if (f["server"], f["kind"], f["direction"]) == (server, kind, direction)}


class Oracle:
    """Decrypted bytes of each packet, as tshark dumps them beside its dissection."""

    def __init__(self, path: pathlib.Path, keys: pathlib.Path):
        tshark = ["tshark", "-n", "-r", path, "-o", f"tls.keylog_file:{keys}"]
        text = subprocess.run([*tshark, "-x", "-V"], capture_output=True, text=True, errors="replace").stdout
        self.bytes: dict[int, bytes] = {}
        frame = 0
        for part in re.split(r"^(?=Frame \d+: |[A-Z][^\n]*\(\d+ bytes\):$)", text, flags=re.MULTILINE):
            if begun := re.match(r"Frame (\d+): ", part):
                frame = int(begun[1])
            if part.startswith("Decrypted TLS"):
                digits = "".join(re.findall(r"^[0-9a-f]{4,}  ((?:[0-9a-f]{2} ?)+)", part, re.MULTILINE))
                self.bytes[frame] = self.bytes.get(frame, b"") + bytes.fromhex(digits)
        fields = [*tshark, "-Y", "quic.stream_data or http2.headers", "-T", "fields", "-e", "frame.number", "-e", "quic.stream_data", "-e", "http2.header.value"]
        for line in subprocess.run(fields, capture_output=True, text=True).stdout.splitlines():
            number, quic, values = line.split("\t")
            told = b"".join(bytes.fromhex(piece) for piece in quic.split(",")) + values.encode()
            self.bytes[int(number)] = self.bytes.get(int(number), b"") + told
        ends = subprocess.run([*tshark, "-T", "fields", "-e", "frame.number", "-e", "ip.src", "-e", "ip.dst"], capture_output=True, text=True).stdout
        self.ends = {int(line.split("\t")[0]): line.split("\t")[1:] for line in ends.splitlines()}

    def frames(self, server: str, value: bytes, direction="up") -> set[int]:
        ends = [PHONE, server] if direction == "up" else [server, PHONE]
        return {frame for frame, told in self.bytes.items() if value in told and self.ends[frame] == ends}


def everything_planted_is_found(stage: Stage, path: pathlib.Path, oracle: Oracle) -> Search:
    search = Search(stage, path, "--keys", stage.keys)
    check(search.status == 0, f"status {search.status}: {search.messages}")
    version = re.search(r"\d+\.\d+\.\d+", subprocess.run(["tshark", "--version"], capture_output=True, text=True).stdout)[0]
    tls, quic = f"tls, decrypted by TShark {version}", f"quic, decrypted by TShark {version}"
    planted = {
        (TLS13, "imei", "up"): ([IMEI.encode()], {(tls, "url query imei"), (tls, "http body", "json imei")}),
        (TLS12, "android_id", "up"): ([ANDROID_ID.encode()], {(tls, "header x-device")}),
        (TLS12, "email", "up"): ([ZIPPED], {(tls, "http body", "gzip", "json user.email")}),
        (HTTP2, "imei", "up"): ([IMEI.encode(), DIGEST.encode()], {
            (tls, "http2 stream 1", "url query imei"), (tls, "http2 stream 1", "http body", "json imei"), (tls, "http2 stream 1", "http body", "json id")}),
        (HTTP2, "imei", "down"): ([IMEI.encode(), DIGEST.encode()], {
            (tls, "http2 stream 1", "http body", "json imei"), (tls, "http2 stream 1", "http body", "json id")}),
        (HTTP2, "android_id", "up"): ([ANDROID_ID.encode()], {(tls, "http2 stream 1", "header x-device")}),
        (PROXY, "canary", "up"): ([CANARY.encode()], {(tls, "url query canary")}),
        (RAW, "canary", "up"): ([CANARY.encode()], {(tls, "plaintext")}),
        (QUIC, "imei", "up"): ([IMEI.encode()], {(quic, "quic stream 0", "http body", "json imei")}),
    }  # fmt: skip
    for (server, kind, direction), (values, chains) in planted.items():
        where = f"{kind} {direction} of {server}"
        expected = set().union(*(oracle.frames(server, value, direction) for value in values))
        found = [f for f in search.findings if (f["server"], f["kind"], f["direction"]) == (server, kind, direction)]
        check(bool(expected) and search.frames(server, kind, direction) == expected, f"{where}: packets {search.frames(server, kind, direction)}, tshark {expected}")
        told = {tuple(step for step in f["chain"] if step != "15 digits") for f in found}
        check({chain[:len(one)] for chain in told for one in chains if chain[:len(one)] == one} == chains, f"{where}: {told}")
        check(all(f["decrypted"] and f["evidence_level"] == ("W3" if {"gzip", "hex, lower case"} & set(f["chain"]) else "W2") and f["tier"] == "verified" for f in found), f"{where}: {found}")
    rest = [f for f in search.findings if (f["server"], f["kind"], f["direction"]) not in planted]
    check(rest == [], f"found besides: {rest}")
    return search


def the_share_is_told(stage: Stage, path: pathlib.Path, search: Search) -> None:
    share, decryption = search.report["coverage"], search.report["decryption"]
    planted = 3 * len(BIG) + len(ZIPPED)
    check(planted < share["decrypted_bytes_up"] < share["encrypted_bytes_up"] < planted * 1.3, str(share))
    check(100 < share["decrypted_behind_clear_bytes_up"] < 300, f"behind CONNECT: {share}")
    check(share["decrypted_connections"] == share["encrypted_connections"] == 9, str(share))
    check(decryption["tool"] == "TShark" and decryption["complete"] and "key log keys.log" in decryption["keys"], str(decryption))
    text = Search(stage, path, "--keys", stage.keys, text=True).text
    check(re.search(r"Of \d+ kB encrypted, \d+ kB was\s+decrypted by\s+TShark", " ".join(text.split())) is not None, text)


def nothing_is_found_before(stage: Stage, path: pathlib.Path) -> None:
    search = Search(stage, path)
    check(search.status == 0 and search.findings == [] and search.report["decryption"] is None, f"without keys: {search.report}")
    check(search.report["coverage"]["encrypted_bytes_up"] > len(BIG), "what was encrypted is not counted")
    other = stage.folder / "other.log"
    other.write_text("".join(f"CLIENT_RANDOM {os.urandom(32).hex()} {os.urandom(48).hex()}\n" for _ in range(12)))
    search = Search(stage, path, "--keys", other)
    check(search.status == 0 and search.findings == [], f"with foreign keys: {search.report}")
    check(any("12 secrets" in note and "none fits" in note for note in search.report["decryption"]["notes"]), str(search.report["decryption"]))


def secrets_in_the_capture_do(stage: Stage, path: pathlib.Path, expected: Search) -> None:
    inside = stage.folder / "inside.pcapng"
    run("editcap", "--inject-secrets", f"tls,{stage.keys}", str(path), str(inside))
    (stage.folder / "inside.pcapng.gz").write_bytes(gzip.compress(inside.read_bytes()))
    run("zstd", "-q", str(inside))
    for capture in (inside, stage.folder / "inside.pcapng.gz", stage.folder / "inside.pcapng.zst"):
        search = Search(stage, capture, "--keys", "capture")
        check(len(search.findings) == len(expected.findings), f"{capture.name}: {len(search.findings)} findings, {search.messages}")
    untold = Search(stage, inside, text=True)
    check("--keys capture" in untold.text and "None of 4 identifiers" in untold.text, f"decrypts unasked, or does not say how: {untold.text}")
    check("no capture holds secrets" in Search(stage, path, "--keys", "capture").messages, "keys of a capture that has none")


def disorder_loses_nothing(stage: Stage, path: pathlib.Path, expected: Search) -> None:
    """Each packet of the handset with a full load changes places with the one behind it, and comes once more."""
    data, at, blocks = path.read_bytes(), 0, []
    while at < len(data):
        length = struct.unpack_from("<I", data, at + 4)[0]
        blocks.append(data[at:at + length])
        at += length
    def is_load(block: bytes) -> bool:
        """An Ethernet packet of the handset with much TCP payload."""
        return block[:4] == b"\6\0\0\0" and len(block) > 1000 and block[51] == 6 and block[54:58] == bytes([192, 168, 43, 20])
    full = [n for n in range(len(blocks) - 1) if is_load(blocks[n]) and is_load(blocks[n + 1])]
    check(len(full) > 2, f"too few large packets side by side: {full}")
    for one, other in ((n, n + 1) for n in full if n - 1 not in full):
        blocks[one], blocks[other] = blocks[other], blocks[one] + blocks[other]
    disordered = stage.folder / "disordered.pcapng"
    disordered.write_bytes(b"".join(blocks))
    search, oracle = Search(stage, disordered, "--keys", stage.keys), Oracle(disordered, stage.keys)
    as_sent = lambda findings: sorted((f["server"], f["kind"], f["direction"], *f["chain"]) for f in findings)
    check(as_sent(search.findings) == as_sent(expected.findings), f"in disorder: {search.findings}")
    check(search.frames(RAW, "canary") == oracle.frames(RAW, CANARY.encode()), "packets of a disordered capture")


def a_bundle_carries_its_secrets(stage: Stage, path: pathlib.Path) -> None:
    """What was sent encrypted is shown again from the bundle alone, with the secrets of what it cites and no others."""
    claims, case, bundle = (stage.folder / name for name in ("claims.toml", "case.waybill", "bundle"))
    claims.write_text('schema = "waybill.claims/1"\n[[claim]]\nid = "imei"\ntext = "No IMEI is sent."\napplies_to = "after"\n'
                      '[claim.test]\nkind = "identifier"\nidentifier = "imei"\nexpect = "none"\n')  # fmt: skip
    card = ("--device", stage.folder / "card.toml")
    report = ("report", case, "--claims", claims, *card, "--keys", stage.keys, "--handset", PHONE)
    for command in (("case", "create", case), ("case", "add", case, path, "--side", "after"), (*report, "-o", bundle), (*report, "--mask", "-o", stage.folder / "masked")):
        done = subprocess.run([PROGRAM, *command], capture_output=True, text=True, timeout=120)
        check(done.returncode == 0, f"{command[0]}: {done.returncode} {done.stderr}")
    cited = next((bundle / "captures").iterdir())
    randoms = subprocess.run(["tshark", "-r", cited, "-Y", "tls.handshake.type == 1", "-T", "fields", "-e", "tls.handshake.random"], capture_output=True, text=True)
    held, known = (set(re.findall(rb"^[A-Z0-9_]+ ([0-9a-f]{64}) ", path.read_bytes(), re.MULTILINE)) for path in (cited, stage.keys))
    shown = {line.encode() for line in randoms.stdout.replace(",", "\n").split()}
    check(len(held) >= 4 and held < known and held <= shown, f"{len(held)} of {len(known)} connections' secrets; {len(shown)} greetings")
    check({finding["server"] for finding in Search(stage, cited, "--keys", "capture").findings} >= {TLS13, HTTP2, QUIC}, "its packets are decrypted")
    checked = subprocess.run([PROGRAM, "verify", bundle, *card], capture_output=True, text=True, timeout=120)
    check(checked.returncode == 0 and "1 verdict re-derived" in checked.stdout, checked.stdout + checked.stderr)
    masked = next((stage.folder / "masked" / "captures").iterdir()).read_bytes()
    check(not any(random in masked for random in known), "a masked bundle holds no secrets")


def what_cannot_be_done_is_said(stage: Stage, path: pathlib.Path) -> None:
    empty = stage.folder / "empty"
    empty.mkdir()
    for options, how, expected in (
        (["--keys", stage.keys], {"env": {**os.environ, "PATH": str(empty)}}, "decrypting needs TShark: tshark is not installed; Debian: apt install tshark"),
        (["--keys", stage.folder / "none.log"], {}, "there is no such key log"),
        (["--keys", stage.folder / "card.toml"], {}, "holds no TLS secret"),
    ):
        search = Search(stage, path, *options, **how)
        check(search.status == 1 and expected in search.messages and search.text == "", f"{expected}: {search.status} {search.messages}")
    with open(path, "rb") as capture:
        search = Search(stage, "-", "--keys", stage.keys, stdin=capture)
    check(search.status == 1 and "cannot be given to TShark; save it to a file" in search.messages, search.messages)


def no_secret_remains(stage: Stage, path: pathlib.Path) -> None:
    """Neither in what is written nor in a file, whatever goes wrong; nor does a child."""
    home = stage.folder / "home"
    home.mkdir()
    secrets = {line.split(" ")[2] for line in stage.keys.read_text().splitlines() if not line.startswith("#")}
    where = {**os.environ, **{name: str(home) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}}
    bad = stage.folder / "bad"
    bad.mkdir()
    (bad / "tshark").write_text('#!/bin/sh\n[ "$1" = --version ] && exec /usr/bin/tshark --version\ncat "$WAYBILL_TEST_KEYS" >&2\nkill -s SEGV $$\n')
    (bad / "tshark").chmod(0o755)
    for change in ({}, {"PATH": f"{bad}:{os.environ['PATH']}", "WAYBILL_TEST_KEYS": "/dev/null"}):
        for text in (False, True):
            search = Search(stage, path, "--keys", stage.keys, text=text, env={**where, **change})
            told = search.text + search.messages
            check(not any(secret in told for secret in secrets), "a secret is told")
            check(not any(value in told for value in (IMEI, EMAIL, CANARY, ANDROID_ID)), "a declared value is told in full")
            check(search.status == (3 if change else 0), f"status {search.status} with {change}")
    left = [file for file in home.rglob("*") if file.is_file()]
    check(left == [], f"files left behind: {left}")


def main() -> None:
    enter_namespaces()
    missing = [tool for tool in ("curl", "openssl", "nghttpd", "gtlsclient", "gtlsserver", "tshark", "editcap", "zstd", "ss") if not shutil.which(tool)]
    if missing:
        sys.exit(f"missing: {', '.join(missing)} (packaging/debian-packages.txt)")
    with tempfile.TemporaryDirectory() as name:
        stage = Stage(pathlib.Path(name))
        try:
            path = stage.record()
            oracle = Oracle(path, stage.keys)
            found = everything_planted_is_found(stage, path, oracle)
            the_share_is_told(stage, path, found)
            nothing_is_found_before(stage, path)
            secrets_in_the_capture_do(stage, path, found)
            disorder_loses_nothing(stage, path, found)
            a_bundle_carries_its_secrets(stage, path)
            what_cannot_be_done_is_said(stage, path)
            no_secret_remains(stage, path)
        finally:
            stage.end()
    print(f"{CHECKS[0]} of {sum(CHECKS)} checks hold")
    sys.exit(1 if CHECKS[1] or not CHECKS[0] else 0)


if __name__ == "__main__":
    main()
