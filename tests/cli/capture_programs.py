# SPDX-License-Identifier: GPL-3.0-or-later
"""Second half of capture_sources.py: programs that bring packets, fake and real, and what cannot be asked for."""
import json
import pathlib
import re
import subprocess

from capture import PROGRAM, Captured, Sender, check, make_link, wait_until
from fake_programs import Fakes
from stream_runs import Run, frames, listening, packets_by_tshark, pcap

EXTCAP_FOLDER = next(pathlib.Path("/usr/lib").glob("*/wireshark/extcap"))


def brings(folder: pathlib.Path, fakes: Fakes, behaviour: str, *options: str, **more: str) -> Run:
    """A capture of the fake's stream, ended with Ctrl+C when all of it came."""
    packets = frames(400)
    fakes.stream.write_bytes(pcap(packets))
    (folder / f"{behaviour}.pcapng").unlink(missing_ok=True)
    capture = Run(folder / f"{behaviour}.pcapng", *options, env=fakes.environment(behaviour, **more)).begun()
    wait_until(lambda: capture.path.exists() and len(Captured(capture.path).packets) == 400)
    children = pathlib.Path(f"/proc/{capture.process.pid}/task/{capture.process.pid}/children").read_text().split()
    capture.end()
    capture.holds(packets, f"{behaviour}, {options}")
    check(capture.status == 0, f"{behaviour}: status {capture.status}: {capture.err}")
    check(not any(pathlib.Path(f"/proc/{child}").exists() for child in children), f"{behaviour}: its programs live on")
    return capture


def refused(folder: pathlib.Path, fakes: Fakes, behaviour: str, words: str, *options: str, status: int = 1, **more: str) -> None:
    fakes.stream.write_bytes(pcap(frames(5)))
    path = folder / f"no-{behaviour}.pcapng"
    path.unlink(missing_ok=True)
    capture = Run(path, *options, env=fakes.environment(behaviour, **more)).wait()
    capture.fails(status, words, f"{options} with “{behaviour}”")


def phones_are_captured_on(folder: pathlib.Path) -> None:
    fakes = Fakes(folder)
    for behaviour, more in (("su-c", {}), ("su-0", {}), ("already-root", {"FAKE_USER": "0"})):
        brings(folder, fakes, behaviour, "--adb", "--filter", "tcp and not port 22", **more)
        calls = fakes.logged()
        check("tcpdump -U -n -s 0 -w - -i any (tcp and not port 22)" in calls and "adb -s 0123456789ABCDEF exec-out" in calls, calls)
    brings(folder, fakes, "several-su-c", "--adb", "192.168.43.20:5555", "--filter", "host 1.2.3.4")
    check("-i any not tcp port 5555 and (host 1.2.3.4)" in fakes.logged(), "the connection of adb is captured")


def phones_that_cannot_be_used_are_told(folder: pathlib.Path) -> None:
    fakes = Fakes(folder)
    for behaviour, words in {"none": "no phone is connected", "unauthorized": "accept “Allow USB debugging?”", "offline": "does not answer (offline)",
                             "forbidden": "android-sdk-platform-tools-common", "recovery": "in the state “recovery”",
                             "several": "several phones are connected, name one of them: AAAA (HM_1S), 192.168.43.20:5555 (MI_3)", "no-root": "gives no root rights"}.items():
        refused(folder, fakes, behaviour, words, "--adb")
    refused(folder, fakes, "several", "the phone BBBB is not connected; there is AAAA", "--adb", "BBBB")
    refused(folder, fakes, "su-c", "does not take the interface or the capture filter: “tcpdump: can't parse filter expression", "--adb", "--filter", "tcp prot 80")
    refused(folder, fakes, "su-c", "nosuch0: No such device exists", "--adb", "--remote-interface", "nosuch0")
    refused(folder, fakes, "su-c-garbage", "what comes is text, no packets: “WARNING: linker", "--adb")
    refused(folder, fakes, "su-c-gone", "the phone 0123456789ABCDEF is gone", "--adb")
    refused(folder, fakes, "su-c-dies", "tcpdump on the phone", "--adb", status=3)
    (folder / "phone" / "tcpdump").unlink()
    refused(folder, fakes, "su-c", "adb push tcpdump /data/local/tmp/", "--adb")
    environment = {**fakes.environment("su-c"), "PATH": "/nowhere"}
    Run(folder / "no.pcapng", "--adb", env=environment).wait().fails(1, "adb is not installed; Debian: apt install adb", "no adb")
    Run(folder / "no.pcapng", "--ssh", "root@x", env=environment).wait().fails(1, "ssh is not installed; Debian: apt install openssh-client", "no ssh")
    Run(folder / "no.pcapng", "--dumpcap", "lo", env=environment).wait().fails(1, "dumpcap is not installed; Debian: apt install wireshark-common", "no dumpcap")


def pcapdroid_is_started_and_stopped(folder: pathlib.Path) -> None:
    fakes, before = Fakes(folder), listening()
    silent = Run(folder / "no-silent.pcapng", "--pcapdroid", env=Fakes(folder / "silent").environment("silent"))  # waits for a minute beside the rest
    check("127.0.0.1:1234, which it does unless somebody changed it" in silent.first(), silent.said)
    brings(folder, fakes, "good", "--pcapdroid", "--app", "com.mi.global.shop", "--api-key", "it's secret")
    calls = fakes.logged()
    check("am start -e action start -e pcap_dump_mode tcp_exporter -e dump_extensions true -e app_filter com.mi.global.shop -e api_key it's secret "
          "-n com.emanuelef.remote_capture/.activities.CaptureCtrl\n" in calls, calls)
    check("-e action stop -e api_key it's secret" in calls and "reverse --remove tcp:1234" in calls and not (folder / "reverse").exists(), f"it is left running: {calls}")
    refused(folder, fakes, "no-app", "PCAPdroid is not installed", "--pcapdroid")
    refused(folder, fakes, "no-reverse", "adb makes no way", "--pcapdroid")
    check("am start" not in fakes.logged(), "it was started without a way back")
    refused(folder, fakes, "refused", "Permission Denial", "--pcapdroid")
    check("reverse --remove" in fakes.logged(), "the way through adb is left open")
    silent.wait(120).fails(1, "PCAPdroid did not connect within 60 seconds", "nothing connects")
    calls = (folder / "silent" / "log").read_text()
    check("action stop" in calls and "reverse --remove" in calls, f"after that: {calls}")
    check(listening() == before, f"still listening: {listening() - before}")


def routers_are_captured_on(folder: pathlib.Path) -> None:
    fakes = Fakes(folder)
    own = "not (host 192.168.1.50 and tcp port 41000 and tcp port 22)"
    brings(folder, fakes, "good", "--ssh", "root@192.168.1.1", "--remote-interface", "br-lan", "--ssh-port", "2222", FAKE_INTERFACE="br-lan")
    calls = fakes.logged()
    check(f"tcpdump -U -n -s 0 -w - -i br-lan {own}\n" in calls, calls)
    check(all(part in calls for part in ("BatchMode=yes", "ClearAllForwardings=yes", "-p 2222 -- root@192.168.1.1")), calls)
    nasty = "tcp[13] & 2 != 0 and ('; touch " + str(folder / "evil") + " #' or $(touch " + str(folder / "evil") + "))"
    brings(folder, fakes, "good", "--ssh", "root@192.168.1.1", "--filter", nasty, "--remote-tcpdump", "sudo -n tcpdump")
    check(f"{own} and ({nasty})" in fakes.logged() and not (folder / "evil").exists(), "the filter is not handed over as it is")
    brings(folder, fakes, "unknown-client", "--ssh", "router", "--filter", "not tcp port 22")
    capture = Run(folder / "ends.pcapng", "--ssh", "router", env=fakes.environment("ends")).wait()
    check(capture.status == 0 and len(Captured(capture.path).packets) == 400, f"tcpdump that ends: {capture.status} {capture.err}")


def routers_that_refuse_are_told(folder: pathlib.Path) -> None:
    fakes = Fakes(folder)
    for behaviour, words in {"refused": "no ssh server runs there", "no-route": "there is no way to", "time": "does not answer", "name": "there is no computer of the name",
                             "key": "connect once by hand (ssh root@192.168.1.1)", "other-key": "is not the one that is known", "denied": "set up a key (ssh-copy-id)",
                             "not-permitted": "needs more rights", "unknown-client": "does not say which connection is ours"}.items():
        refused(folder, fakes, behaviour, words, "--ssh", "root@192.168.1.1")
    refused(folder, fakes, "good", "opkg install tcpdump", "--ssh", "root@192.168.1.1", "--remote-tcpdump", "no-tcpdump")
    refused(folder, fakes, "good", "does not understand the capture filter", "--ssh", "root@192.168.1.1", "--filter", "tcp prot 80")
    refused(folder, fakes, "good", "has no interface of that name", "--ssh", "root@192.168.1.1", "--remote-interface", "nosuch0")
    refused(folder, fakes, "good", "ssh needs where to connect to", "--ssh", "-oProxyCommand=touch evil")
    refused(folder, fakes, "dies", "ssh ended with status", "--ssh", "root@192.168.1.1", status=3)
    refused(folder, fakes, "lost-ends", "the connection to root@192.168.1.1 was lost; what came before is kept", "--ssh", "root@192.168.1.1", status=3)
    check(len(Captured(folder / "no-lost-ends.pcapng").packets) == 5, "what came before the connection was lost is not kept")


def dumpcap_captures(folder: pathlib.Path) -> None:
    fakes = Fakes(folder)
    refused(folder, fakes, "not-permitted", "dpkg-reconfigure wireshark-common", "--dumpcap", "lo")
    refused(folder, fakes, "good", "“prot” is no word of capture filters", "--dumpcap", "lo", "--filter", "tcp prot 80")
    brings(folder, fakes, "good", "--dumpcap", "lo", "--snaplen", "128", "-p")
    check("dumpcap -q -n -i lo -s 128 -B 64 -p -w -" in fakes.logged(), "dumpcap was started otherwise")
    make_link()
    real = Run(folder / "real.pcapng", "--dumpcap", "v0", "--filter", "udp", "--json").begun()
    sender = Sender()
    sender.send(500)
    wait_until(lambda: len(Captured(real.path).packets) == 500)
    real.end()
    real.holds(sender.sent, "the real dumpcap")
    said = json.loads(real.out)
    check(real.status == 0 and said["dropped"] == 0 and said["received"] == 500 and said["end"] == "asked", f"the real dumpcap: {real.status} {said} {real.err}")


def plugins_are_checked(folder: pathlib.Path) -> None:
    fakes = Fakes(folder)
    good = ("--extcap", "fake0", "--extcap-option", "host=1.2.3.4")
    brings(folder, fakes, "good", *good, "--extcap-option", "--fast", "--extcap-option=password=hush", "--filter", "tcp")
    check(re.search(r"--capture --extcap-interface fake0 --fifo \S+/pipe --extcap-capture-filter tcp --password hush --host 1\.2\.3\.4 --fast\n", fakes.logged()), "other arguments")
    check(not list(pathlib.Path("/tmp").glob("waybill-extcap-*")), "the folder of its pipe is left")
    capture = Run(folder / "ends.pcapng", *good, env=fakes.environment("ends")).wait()
    check(capture.status == 0 and len(Captured(capture.path).packets) == 400, f"a plug-in that ends: {capture.status} {capture.err}")
    refused(folder, fakes, "dies", "fakedump ended with status 3: “no such host”", *good)
    for option, words in {"port=70000": "“Port” (--port) must be at most 65535", "port=x": "must be a whole number", "mode=two": "has no choice “two”", "fast=maybe": "must be true or false",
                          "colour=red": "there is no option --colour"}.items():
        refused(folder, fakes, "good", words, *good, "--extcap-option", option)
    refused(folder, fakes, "good", "“Host” (--host) must be given", "--extcap", "fake0")
    refused(folder, fakes, "good", "no extcap program has an interface “fake1”; there are fake0", "--extcap", "fake1")
    listed = json.loads(subprocess.run([PROGRAM, "interfaces", "--extcap", "--json"], env=fakes.environment("hangs"), capture_output=True, text=True).stdout)
    hanging = next(each for each in listed["extcap"] if each["program"].endswith("/fakedump"))
    check(hanging["interfaces"] == [] and hanging["problem"] == "it does not answer within 5 seconds", str(hanging))


def plugins_of_wireshark_are_listed(folder: pathlib.Path) -> None:
    listed = json.loads(subprocess.run([PROGRAM, "interfaces", "--extcap", "--json"], capture_output=True, text=True).stdout)
    programs = {pathlib.Path(each["program"]).name: each for each in listed["extcap"]}
    installed = {path.name for path in EXTCAP_FOLDER.iterdir()}
    check(installed <= set(programs) and len(installed) >= 7, f"installed {installed}, listed {set(programs)}")
    check(listed["dumpcap"] == {"path": "/usr/bin/dumpcap", "problem": None}, str(listed["dumpcap"]))
    for name, interface, options in (("sshdump", "sshdump", "--remote-host"), ("ciscodump", "ciscodump", "--remote-filter"), ("udpdump", "udpdump", "--port"), ("randpktdump", "randpkt", "--maxbytes"),
                                     ("sdjournal", "sdjournal", "--start-from"), ("dpauxmon", "dpauxmon", "--interface_id")):
        found = programs[name]
        raw = subprocess.run([EXTCAP_FOLDER / name, "--extcap-interface", interface, "--extcap-config"], capture_output=True, text=True).stdout
        calls = re.findall(r"^arg .*?\{call=([^}]*)\}", raw, re.MULTILINE)
        check(found["problem"] is None and [each["name"] for each in found["interfaces"]] == [interface], str(found)[:300])
        check([each["name"] for each in found["interfaces"][0]["options"]] == calls and options in calls, f"{name}: options {found['interfaces'][0]['options']}"[:500])
    text = subprocess.run([PROGRAM, "interfaces", "--extcap"], capture_output=True, text=True).stdout
    check("randpkt          Random packet generator (randpktdump, 8 options)" in text and "–                androiddump: nothing to capture on now" in text and "dumpcap (capture --dumpcap NAME): /usr/bin/dumpcap" in text, text)
    capture = Run(folder / "random.pcapng", "--extcap", "randpkt", "--extcap-option", "count=50", "--extcap-option", "type=dns", "--json").wait()
    check(capture.status == 0 and json.loads(capture.out)["packets"] == 50 and packets_by_tshark(capture.path) == 50, f"randpktdump: {capture.status} {capture.out} {capture.err}")


def what_cannot_be_meant_is_wrong_usage(folder: pathlib.Path) -> None:
    for options, words in {(): "say where packets come from", ("--pipe", "-", "--adb"): "packets come from one source", ("--pipe", "-", "--filter", "tcp"): "--filter: cannot be used with --pipe",
                           ("--listen-tcp", "x:y"): "is no port", ("--listen-udp", "::1:1234"): "is no port", ("--ssh", "x", "--app", "y"): "--app: cannot be used with --ssh",
                           ("--listen-tcp", "70000"): "is no port", ("--extcap", "x", "--extcap-option", "=5"): "write NAME=VALUE", ("-i", "lo", "--remote-interface", "x"): "cannot be used with --interface"}.items():
        answer = subprocess.run([PROGRAM, "capture", "-w", folder / "no.pcapng", *options], capture_output=True, text=True)
        check(answer.returncode == 2 and words in answer.stderr and not (folder / "no.pcapng").exists(), f"{options}: {answer.returncode} {answer.stderr}")


TESTS = [what_cannot_be_meant_is_wrong_usage, phones_are_captured_on, phones_that_cannot_be_used_are_told, routers_are_captured_on, routers_that_refuse_are_told, dumpcap_captures,
         plugins_are_checked, plugins_of_wireshark_are_listed, pcapdroid_is_started_and_stopped]
