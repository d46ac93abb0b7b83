#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Live capture by waybill-cli: capture.py PROGRAM

Runs in a network and mount namespace of its own, in which a pair of virtual interfaces stands for the handset's network.
What is sent into one end must stand in the file, packet by packet, whatever dies; and waybill-capture must have given
up every right by then. The files are read with a reader of this script's own and with tshark.
"""
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time

from live_link import CHECKS, Captured, Sender, check, enter_namespaces, is_gone, make_link, run, wait_until

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
CHILD = PROGRAM.parent / "waybill-capture"


class Capture:
    """A running `waybill-cli capture`, begun when it says so."""

    def __init__(self, path: pathlib.Path, *options: str, interface: str = "v0"):
        self.path = path
        self.process = subprocess.Popen([PROGRAM, "capture", "-i", interface, "-w", path, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.said = self.process.stderr.readline()
        self.child = self.find_child()

    def find_child(self) -> int:
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(children[0]) if children else 0

    def end(self, signal_number: int = signal.SIGINT) -> "Capture":
        self.process.send_signal(signal_number)
        return self.wait()

    def wait(self) -> "Capture":
        self.out, self.err = self.process.communicate(timeout=60)
        self.status = self.process.returncode
        return self


def everything_sent_is_captured(folder: pathlib.Path) -> None:
    sender, capture = Sender(), Capture(folder / "all.pcapng", "--json")
    sender.send(20000)
    capture.end()
    said, file = json.loads(capture.out), Captured(capture.path)
    check(capture.status == 0, f"status {capture.status} after SIGINT: {capture.err}")
    check(file.digest() == sender.digest(), f"{len(file.packets)} of {len(sender.sent)} packets, or other bytes")
    check(said["schema"] == "waybill.capture/1" and said["packets"] == 20000 and said["dropped"] == 0, str(said))
    check(said["files"] == [str(capture.path)] and said["file_bytes"] == capture.path.stat().st_size, str(said))
    check(file.counts == {"received": 20000, "dropped": 0}, f"counts in the file: {file.counts}")
    check(file.is_whole and re.search(r"Captured 20.000 packets in \d+ seconds? on v0; the kernel dropped none\.", capture.err), capture.err)
    check(capture.path.stat().st_mode & 0o077 == 0, "others may read the file")
    counted = subprocess.run(["tshark", "-r", capture.path, "-T", "fields", "-e", "frame.number"], capture_output=True, text=True).stdout.split()
    check(len(counted) == 20000, f"tshark reads {len(counted)} packets")


def what_finds_no_room_is_counted(folder: pathlib.Path) -> None:
    sender, capture = Sender(), Capture(folder / "dropped.pcapng", "--buffer-mib", "1", "--json")
    os.kill(capture.child, signal.SIGSTOP)  # as a machine that is too slow
    sender.send(20000)
    os.kill(capture.child, signal.SIGCONT)
    time.sleep(0.5)
    capture.end()
    said, file = json.loads(capture.out), Captured(capture.path)
    check(said["dropped"] > 0 and said["dropped"] + len(file.packets) == 20000, f"{said}, {len(file.packets)} in the file")
    check(file.counts == {"received": 20000, "dropped": said["dropped"]}, str(file.counts))
    check(capture.status == 3 and "which are in no figure" in capture.err, f"{capture.status}: {capture.err}")
    coverage = subprocess.run([PROGRAM, "summary", "--json", capture.path], capture_output=True, text=True)
    check(json.loads(coverage.stdout)["captures"][0]["drops"] == said["dropped"], "the summary says other drops")


def the_summary_is_that_of_the_file(folder: pathlib.Path) -> None:
    sender, capture = Sender(), Capture(folder / "summary.pcapng", "--duration", "1.5", "--follow")
    sender.send(50)
    capture.wait()
    later = subprocess.run([PROGRAM, "summary", capture.path], capture_output=True, text=True)
    check(capture.status == 0 and later.returncode == 0, capture.err + later.stderr)
    check(capture.out.endswith(later.stdout) and later.stdout, "the summary at the end is not that of `summary`")
    news = capture.out[:-len(later.stdout)].splitlines()
    check([line.split("  ")[1:] for line in news] == [["first contact", "42.62.48.181", "CN"], ["first content", "42.62.48.181", "CN"]], f"--follow said: {news}")


def a_filter_keeps_what_passes(folder: pathlib.Path) -> None:
    sender, capture = Sender(), Capture(folder / "filter.pcapng", "--filter", "udp and dst host 42.62.48.182")
    sender.send(20)
    capture.end()
    check(Captured(capture.path).packets == [] and capture.status == 0, "the filter let other packets pass")
    for wrong, words in {"host example.org": "“example.org” is no word of capture filters", "tcp prot 80": "“prot”", "port": "not a capture filter",
                         "udp and": "not a capture filter"}.items():
        refused = subprocess.run(["strace", "-f", "-qq", "-o", folder / "trace", "-e", "trace=connect", PROGRAM, "capture", "-i", "v0", "-w", folder / "no.pcapng", "-f", wrong],
                                 capture_output=True, text=True, env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})
        check(refused.returncode == 1 and words in refused.stderr, f"{wrong}: {refused.returncode} {refused.stderr}")
        check("connect(" not in (folder / "trace").read_text(), f"{wrong}: somebody was asked")
        check(not (folder / "no.pcapng").exists(), f"{wrong}: left a file")


def an_existing_file_is_left_alone(folder: pathlib.Path) -> None:
    kept = folder / "kept.pcapng"
    kept.write_text("mine")
    refused = subprocess.run([PROGRAM, "capture", "-i", "v0", "-w", kept, "--duration", "1"], capture_output=True, text=True)
    check(refused.returncode == 1 and "a file of that name already" in refused.stderr and kept.read_text() == "mine", refused.stderr)
    refused = subprocess.run([PROGRAM, "capture", "-i", "nowhere0", "-w", folder / "n.pcapng"], capture_output=True, text=True)
    check(refused.returncode == 1 and "there is no interface “nowhere0”" in refused.stderr and "v0" in refused.stderr, refused.stderr)


def rotation_loses_nothing(folder: pathlib.Path) -> None:
    sender, capture = Sender(), Capture(folder / "ring.pcapng", "--rotate-size", "100kb", "--json")
    for _ in range(12):
        sender.send(200)
        time.sleep(0.15)
    capture.end()
    files = [pathlib.Path(file) for file in json.loads(capture.out)["files"]]
    check(len(files) >= 3 and all(file.name.startswith(f"ring_{i:05}_") for i, file in enumerate(files, 1)), str(files))
    check(Captured(*files).digest() == sender.digest(), "packets are missing or doubled between the files")
    check(all(Captured(file).is_whole for file in files), "a file is cut")
    counts = [Captured(file).counts["received"] for file in files]
    check(sum(counts) == 2400 and 0 not in counts[:-1], f"each file counts from its own beginning: {counts}")
    joined = subprocess.run([PROGRAM, "summary", "--json", "+".join(map(str, files))], capture_output=True, text=True)
    check(sum(each["packets"] for each in json.loads(joined.stdout)["captures"]) == 2400, "the joined files have other packets")


def following_goes_on_in_the_next_file(folder: pathlib.Path) -> None:
    sender, capture = Sender(), Capture(folder / "ring.pcapng", "--rotate-size", "100kb", "--follow")
    for _ in range(8):
        sender.send(200)
        time.sleep(0.15)
    capture.end()
    files = sorted(folder.glob("ring_*.pcapng"))
    later = subprocess.run([PROGRAM, "summary", "+".join(map(str, files))], capture_output=True, text=True)
    check(len(files) >= 3 and capture.status == 0, f"{len(files)} files, {capture.err}")
    check(capture.out.endswith(later.stdout) and "first contact" not in later.stdout, "the summary is not that of all files")
    check(capture.out.count("42.62.48.181") - later.stdout.count("42.62.48.181") == 2, f"news of one destination: {capture.out[:300]}")


def whatever_dies_the_file_is_whole(folder: pathlib.Path) -> None:
    for victims in ("parent", "child", "both"):
        sender, capture = Sender(), Capture(folder / f"killed-{victims}.pcapng")
        sender.send(500, pause=0.001)
        time.sleep(1.0)  # what is older than a second must be there
        for process in {"parent": [capture.process.pid], "child": [capture.child], "both": [capture.child, capture.process.pid]}[victims]:
            os.kill(process, signal.SIGKILL)
        capture.wait()
        check(wait_until(lambda: is_gone(capture.child)), f"{victims}: waybill-capture lives on")
        file = Captured(capture.path)
        check(file.digest() == sender.digest(), f"{victims}: {len(file.packets)} of {len(sender.sent)} packets")
        check(file.is_whole, f"{victims}: the file is cut")
        if victims == "child":
            check(capture.status == 3 and "ended by signal 9" in capture.err, f"{capture.status}: {capture.err}")


def an_interface_that_goes_is_said(folder: pathlib.Path) -> None:
    sender, capture = Sender(), Capture(folder / "gone.pcapng")
    sender.send(100)
    run("ip", "link", "set", "v1", "down")  # the cable is pulled: it goes on
    time.sleep(0.5)
    check(capture.process.poll() is None, "a pulled cable ended the capture")
    run("ip", "link", "set", "v1", "up")
    wait_until(lambda: "LOWER_UP" in subprocess.run(["ip", "link", "show", "v0"], capture_output=True, text=True).stdout)
    sender.send(100)
    time.sleep(0.5)
    run("ip", "link", "del", "v0")
    capture.wait()
    file = Captured(capture.path)
    check(capture.status == 3 and "gives no more packets" in capture.err, f"{capture.status}: {capture.err}")
    check(file.is_whole and file.digest() == sender.digest(), f"{len(file.packets)} of 200 packets")
    make_link()


def a_full_disk_keeps_what_fits(folder: pathlib.Path) -> None:
    disk = folder / "disk"
    disk.mkdir()
    run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk)
    sender, capture = Sender(), Capture(disk / "full.pcapng", "--keep-free", "0")
    sender.send(8000)
    capture.wait()
    file = Captured(capture.path)
    check(capture.status == 3 and "No space left on device" in capture.err, f"{capture.status}: {capture.err}")
    check(file.is_whole and 3000 < len(file.packets) < 8000, f"{len(file.packets)} packets")
    check(file.packets == sender.sent[:len(file.packets)], "other packets than those sent first")
    capture.path.unlink()
    guarded = Capture(disk / "guarded.pcapng", "--keep-free", "100mb").wait()
    check(guarded.status == 3 and "less than the" in guarded.err and Captured(guarded.path).is_whole, f"{guarded.status}: {guarded.err}")
    run("umount", disk)


def nothing_privileged_is_left(folder: pathlib.Path) -> None:
    capture = Capture(folder / "rights.pcapng")
    state = dict(line.split(":\t", 1) for line in pathlib.Path(f"/proc/{capture.child}/status").read_text().splitlines() if ":\t" in line)
    for name in ("CapInh", "CapPrm", "CapEff", "CapAmb"):
        check(int(state[name], 16) == 0, f"{name} of waybill-capture is {state[name]}")
    check(state["NoNewPrivs"] == "1" and state["Seccomp"] == "2", f"NoNewPrivs {state['NoNewPrivs']}, Seccomp {state['Seccomp']}")
    capture.end()
    refused = subprocess.run(["setpriv", "--bounding-set", "-all", "--inh-caps", "-all", PROGRAM, "capture", "-i", "v0", "-w", folder / "may.pcapng"], capture_output=True, text=True)
    check(refused.returncode == 1 and "setcap cap_net_raw+ep" in refused.stderr and str(CHILD) in refused.stderr, refused.stderr)
    check(not (folder / "may.pcapng").exists(), "a refused capture leaves a file")


def a_forced_open_is_killed(folder: pathlib.Path) -> None:
    source = folder / "force.c"
    source.write_text("#define _GNU_SOURCE\n#include <dlfcn.h>\n#include <fcntl.h>\n#include <poll.h>\n"
                      "int poll(struct pollfd *f, nfds_t n, int t) { static int calls; if (++calls == 5) open(\"/etc/hostname\", O_RDONLY);\n"
                      "  return ((int (*)(struct pollfd *, nfds_t, int))dlsym(RTLD_NEXT, \"poll\"))(f, n, t); }\n")
    run("cc", "-shared", "-fPIC", "-o", str(folder / "force.so"), str(source))
    for preload, wanted in ((str(folder / "force.so"), -signal.SIGSYS), ("", 0)):
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with open(folder / "forced.pcapng", "wb") as output:
            child = subprocess.Popen([CHILD, "--interface", "v0", "--output", str(output.fileno()), "--control", str(theirs.fileno())],
                                     pass_fds=[output.fileno(), theirs.fileno()], env={"LD_PRELOAD": preload} if preload else {})
            theirs.close()
            check(ours.recv(1000).startswith(b"ready 1 "), "it did not begin")
            time.sleep(1.0)
            ours.close()
            check(child.wait(timeout=10) == wanted, f"with “{preload}” it ended with {child.returncode}, not {wanted}")
    for wrong in (["--interface", "v0"], ["--interface", "v0", "--output", "4", "--control", "5", "--config", "x"], ["--output", "0"], []):
        refused = subprocess.run([CHILD, *wrong], capture_output=True, text=True)
        check(refused.returncode == 2 and refused.stderr.startswith("waybill-capture: "), f"{wrong}: {refused.returncode}")


def interfaces_are_listed(_: pathlib.Path) -> None:
    run("ip", "addr", "add", "192.168.43.1/24", "dev", "v0")
    listed = subprocess.run([PROGRAM, "interfaces", "--json"], capture_output=True, text=True)
    interfaces = {each["name"]: each for each in json.loads(listed.stdout)["interfaces"]}
    check(interfaces["v0"]["addresses"] == ["192.168.43.1"] and interfaces["v0"]["link_type"] == "Ethernet" and interfaces["v0"]["running"], str(interfaces))
    check(interfaces["lo"]["loopback"] and not interfaces["lo"]["up"] and "any" in interfaces, str(interfaces))
    text = subprocess.run([PROGRAM, "interfaces"], capture_output=True, text=True).stdout
    check(text.splitlines()[0].split()[:3] == ["v0", "up", "Ethernet"], text)
    run("ip", "addr", "flush", "dev", "v0")


def main() -> None:
    enter_namespaces()
    with tempfile.TemporaryDirectory() as folder:
        for number, test in enumerate((everything_sent_is_captured, what_finds_no_room_is_counted, the_summary_is_that_of_the_file, a_filter_keeps_what_passes, an_existing_file_is_left_alone,
                                       rotation_loses_nothing, following_goes_on_in_the_next_file, whatever_dies_the_file_is_whole, an_interface_that_goes_is_said, a_full_disk_keeps_what_fits,
                                       nothing_privileged_is_left, a_forced_open_is_killed, interfaces_are_listed)):
            make_link()
            place = pathlib.Path(folder) / str(number)
            place.mkdir()
            test(place)
            print(f"{test.__name__}: {CHECKS[0]} right, {CHECKS[1]} wrong so far", flush=True)
    print(f"{CHECKS[0]} checks, {CHECKS[1]} wrong")
    sys.exit(1 if CHECKS[1] else 0)


if __name__ == "__main__":
    main()
