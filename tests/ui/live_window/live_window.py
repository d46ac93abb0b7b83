#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on a live capture: live_window.py PROGRAM_FOLDER

In a network of its own, curl on the "handset" talks HTTP and TLS to a real server, and the window (waybill-live-window,
under Xvfb) captures between them. What was said must stand in the window soon after; nothing may be lost while its view
stands still, and when it is killed.
"""
import http.server
import json
import os
import pathlib
import queue
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time

FOLDER = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "cli"))
from live_link import CHECKS, Captured, check, enter_namespaces, is_gone, run, wait_until  # noqa: E402

SERVER = "42.62.48.181"  # estimated in China by both bundled sources
SOON = 60.0  # seconds that no machine needs, its start included; what it took is printed


class Window:
    """waybill-live-window, and everything it told."""

    def __init__(self, settings: pathlib.Path, *arguments: str):
        self.process = subprocess.Popen([FOLDER / "waybill-live-window", settings, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.told: list[dict] = []
        self.news: queue.Queue = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        for line in self.process.stdout:
            self.told.append(json.loads(line))
            self.news.put(self.told[-1])

    def say(self, line: str) -> None:
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def wait_for(self, holds, what: str, since: float = 0.0) -> float:
        """When it was told after `since`; 0 when it was not."""
        def first():
            return next((told for told in list(self.told) if told["at"] >= since and holds(told)), None)
        wait_until(lambda: first() is not None or self.process.poll() is not None, SOON)
        found = first()
        check(found is not None, f"{what} was never told")
        return found["at"] if found else 0.0

    def wait_for_text(self, part: str, since: float = 0.0) -> float:
        return self.wait_for(lambda told: part in told.get("text", ""), f"“{part}”", since)

    def has_told(self, part: str, since: float) -> bool:
        return any(part in told.get("text", "") and told["at"] >= since for told in list(self.told))

    def child(self) -> int:
        for task in pathlib.Path(f"/proc/{self.process.pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                if pathlib.Path(f"/proc/{child}/comm").read_text().startswith("waybill-captur"):
                    return int(child)
        return 0


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"hello")

    def log_message(self, *_):
        pass


def serve(folder: pathlib.Path) -> None:
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=api.io.mi.com",
        "-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem"), "-batch"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    for port in (80, 443):
        server = http.server.ThreadingHTTPServer((SERVER, port), Answer)
        if port == 443:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()


def make_network() -> subprocess.Popen:
    """This side is the access point and the server; the handset is another namespace, held open by a process."""
    phone = subprocess.Popen(["unshare", "-n", "sleep", "600"])
    wait_until(lambda: os.readlink(f"/proc/{phone.pid}/ns/net") != os.readlink("/proc/self/ns/net"))
    subprocess.run(["ip", "link", "del", "v0"], capture_output=True)
    run("ip", "link", "add", "v0", "type", "veth", "peer", "name", "v1")
    run("ip", "link", "set", "v1", "netns", str(phone.pid))
    run("ip", "link", "set", "lo", "up")
    run("ip", "addr", "add", f"{SERVER}/32", "dev", "lo")
    run("ip", "addr", "add", "192.168.43.1/24", "dev", "v0")
    run("ip", "link", "set", "v0", "up")
    on_phone(phone, "ip", "addr", "add", "192.168.43.20/24", "dev", "v1")
    on_phone(phone, "ip", "link", "set", "v1", "up")
    on_phone(phone, "ip", "route", "add", "default", "via", "192.168.43.1")
    return phone


def on_phone(phone: subprocess.Popen, *command: str) -> subprocess.CompletedProcess:
    return subprocess.run(["nsenter", "-t", str(phone.pid), "-n", *command], check=True, capture_output=True)


def fetch(phone: subprocess.Popen, scheme: str, host: str, query: str = "q=1") -> float:
    """When the answer was there."""
    port = 443 if scheme == "https" else 80
    on_phone(phone, "curl", "-sk", "--max-time", "10", "--resolve", f"{host}:{port}:{SERVER}", f"{scheme}://{host}/upload?{query}")
    return time.time()


def start_display() -> None:
    """An X server for the window; offscreen where there is none."""
    receive, send = os.pipe()
    try:
        display = subprocess.Popen(["Xvfb", "-displayfd", str(send), "-screen", "0", "1280x800x24", "-nolisten", "tcp"], pass_fds=[send], stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        check(False, "Xvfb is missing")
        return
    os.environ.update(DISPLAY=f":{os.read(receive, 16).decode().strip()}", QT_QPA_PLATFORM="xcb")
    import atexit
    atexit.register(display.terminate)


def what_is_said_appears(folder: pathlib.Path, phone: subprocess.Popen) -> None:
    window = Window(folder, "v0", str(folder / "talk.pcapng"))
    window.wait_for(lambda told: told.get("capturing") is True, "that it captures")
    window.say("page 1")
    for scheme, host in (("http", "account.xiaomi.com"), ("https", "api.io.mi.com")):
        done = fetch(phone, scheme, host)
        seen = window.wait_for_text(".".join(host.split(".")[-2:]), done - 5.0)
        print(f"{scheme} {host}: in Destinations {seen - done:+.2f} s after the answer")
    for page, host in ((2, "data.mistat.xiaomi.com"), (0, "China")):
        window.say(f"page {page}")
        done = fetch(phone, "https", host if "." in host else "sdkconfig.ad.xiaomi.com")
        seen = window.wait_for_text(host, done - 5.0)
        print(f"page {page}: “{host}” {seen - done:+.2f} s after the answer")
    window.wait_for_text("none lost")
    the_view_stands_still(window, phone)
    a_declared_value_is_told(window, folder, phone)
    window.say("marker opened the gallery")
    fetch(phone, "http", "last.example.net")
    wait_until(lambda: "opened the gallery" in str(Captured(folder / "talk.pcapng").comments))
    window.say("stop")
    window.wait_for(lambda told: told.get("capturing") is False and told.get("state") == 1, "that all was read", time.time() - 1.0)
    window.wait_for_text("kept in")
    window.say("quit")
    check(window.process.wait(timeout=60) == 0, f"the window ended with {window.process.returncode}")
    file = Captured(folder / "talk.pcapng")
    check(file.is_whole and any("opened the gallery" in comment for comment in file.comments), f"the marker is not in the file: {file.comments}")
    summary = json.loads(subprocess.run([FOLDER / "waybill-cli", "summary", "--json", folder / "talk.pcapng"], capture_output=True, text=True).stdout)
    names = {destination["key"] for destination in summary["destinations"]}
    check({"xiaomi.com", "mi.com", "example.net"} <= names, f"the file has {names}")


def the_view_stands_still(window: Window, phone: subprocess.Popen) -> None:
    window.say("page 1")
    window.say("pause")
    window.wait_for_text("The view stands still")
    asked = time.time()
    fetch(phone, "http", "while-paused.example.com")
    time.sleep(1.5)
    check(not window.has_told("example.com", asked), "the view moved while it was to stand still")
    window.say("resume")
    window.wait_for_text("example.com", asked)


def a_declared_value_is_told(window: Window, folder: pathlib.Path, phone: subprocess.Popen) -> None:
    """An alert, though another page is in front: "identifier seen" needs a device card and nothing else."""
    card = folder / "card.toml"
    card.write_text('[identifiers]\nimei = ["860308028232581"]\n')
    window.say(f"card {card}")
    done = fetch(phone, "http", "account.xiaomi.com", "imei=860308028232581")
    seen = window.wait_for_text("IMEI …2581 was sent to xiaomi.com", done - 5.0)
    print(f"alert: a declared value was sent {seen - done:+.2f} s after the answer")


def a_killed_window_leaves_a_whole_file(folder: pathlib.Path, phone: subprocess.Popen) -> None:
    path = folder / "killed.pcapng"
    window = Window(folder, "v0", str(path))
    window.wait_for(lambda told: told.get("capturing") is True, "that it captures")
    fetch(phone, "http", "before-the-crash.example.org")
    child = window.child()
    time.sleep(1.0)  # what is older than a second must be there; and the session is written
    os.kill(window.process.pid, signal.SIGKILL)
    window.process.wait()
    check(wait_until(lambda: is_gone(child)), "waybill-capture lives on")
    file = Captured(path)
    check(file.is_whole and any(b"before-the-crash.example.org" in packet for packet in file.packets), "the last second is missing")
    again = Window(folder)
    again.wait_for_text("killed.pcapng")  # it is offered
    again.say("answer yes")
    again.wait_for(lambda told: told.get("state") == 1, "that it was read")
    again.say("page 1")
    again.wait_for_text("example.org")
    again.say("quit")
    again.process.wait(timeout=60)


def a_killed_child_is_said(folder: pathlib.Path, phone: subprocess.Popen) -> None:
    path = folder / "child.pcapng"
    window = Window(folder, "v0", str(path))
    window.wait_for(lambda told: told.get("capturing") is True, "that it captures")
    fetch(phone, "http", "still-here.example.org")
    time.sleep(0.5)
    os.kill(window.child(), signal.SIGKILL)
    window.wait_for_text("ended by itself")
    window.say("page 1")
    window.wait_for_text("example.org")
    check(Captured(path).is_whole, "the file is cut")
    window.say("quit")
    window.process.wait(timeout=60)


def what_is_lost_is_shown_at_once(folder: pathlib.Path, phone: subprocess.Popen) -> None:
    window = Window(folder, "v0", str(folder / "lost.pcapng"), "1")
    window.wait_for(lambda told: told.get("capturing") is True, "that it captures")
    child = window.child()
    os.kill(child, signal.SIGSTOP)  # as a machine that is too slow
    flood = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    for _ in range(20000):
        flood.sendto(bytes(200), ("192.168.43.20", 9))
    os.kill(child, signal.SIGCONT)
    window.wait_for_text("were lost because this computer was too slow")
    window.say("quit")
    window.process.wait(timeout=60)


def a_refused_capture_says_why(folder: pathlib.Path, _: subprocess.Popen) -> None:
    window = Window(folder, "nowhere0", str(folder / "nowhere.pcapng"))
    window.wait_for_text("Nothing was captured.")
    window.wait_for_text("nowhere0 cannot be captured on")
    check(not (folder / "nowhere.pcapng").exists(), "it left a file")
    window.say("quit")
    window.process.wait(timeout=60)


def main() -> None:
    enter_namespaces()
    os.environ["ASAN_OPTIONS"] = "detect_leaks=0"  # libdbus, which Qt's xcb platform brings, leaves a kilobyte at its end
    start_display()
    phone = make_network()
    try:
        with tempfile.TemporaryDirectory() as folder:
            serve(pathlib.Path(folder))
            for number, test in enumerate((what_is_said_appears, a_killed_window_leaves_a_whole_file, a_killed_child_is_said, what_is_lost_is_shown_at_once,
                                           a_refused_capture_says_why)):
                place = pathlib.Path(folder) / str(number)
                place.mkdir()
                os.environ["XDG_DATA_HOME"] = str(place)
                test(place, phone)
                print(f"{test.__name__}: {CHECKS[0]} right, {CHECKS[1]} wrong so far", flush=True)
    finally:
        phone.terminate()
    print(f"{CHECKS[0]} checks, {CHECKS[1]} wrong")
    sys.exit(1 if CHECKS[1] else 0)


if __name__ == "__main__":
    main()
