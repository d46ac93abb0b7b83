# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that stand for adb and a phone, ssh and a router, dumpcap and an extcap plug-in: shell scripts in a folder of the test.

What is asked of the phone and of the router is really run by a shell, with programs of theirs on $PATH: quoting that is wrong shows.
$FAKE says how they behave, $FAKE_STREAM is what they send, $FAKE_LOG takes a line for every call.
"""
import os
import pathlib

TCPDUMP = r"""#!/bin/sh
echo "tcpdump $*" >>"$FAKE_LOG"
for last in "$@"; do :; done
case "$FAKE" in *not-permitted*) echo "tcpdump: br-lan: You don't have permission to capture on that device" >&2; exit 1 ;; esac
case "$*" in *nosuch0*) echo "tcpdump: nosuch0: No such device exists" >&2; exit 1 ;; esac
case "$last" in *prot\ 80*) echo "tcpdump: can't parse filter expression: syntax error" >&2; exit 1 ;; esac
case " $* " in *" -d "*) echo "(000) ret #262144"; exit 0 ;; esac
[ "$*" = "-U -n -s 0 -w - -i ${FAKE_INTERFACE:-any} $last" ] || { echo "tcpdump: unexpected: $*" >&2; exit 1; }
echo "tcpdump: listening on any, link-type EN10MB (Ethernet), snapshot length 262144 bytes" >&2
cat "$FAKE_STREAM"
case "$FAKE" in
*dies*) kill -9 $$ ;;
*ends*) exit 0 ;;
esac
exec sleep 1000
"""

PHONE = {
    "tcpdump": TCPDUMP,
    "id": '#!/bin/sh\necho "${FAKE_USER:-2000}"\n',
    "su": r"""#!/bin/sh
case "$FAKE" in
*no-root*) echo "su: not found"; exit 127 ;;
*su-c*) [ "$1" = -c ] || { echo "su: unknown user $1"; exit 1; } ; FAKE_USER=0 exec sh -c "$2" ;;
*) [ "$1" = 0 ] || { echo "su: invalid uid/gid '$1'"; exit 1; } ; shift; FAKE_USER=0 exec "$@" ;;
esac
""",
    "pm": '#!/bin/sh\ncase "$FAKE" in *no-app*) ;; *) echo package:/data/app/x/base.apk ;; esac\n',
    "am": r"""#!/bin/sh
echo "am $*" >>"$FAKE_LOG"
case "$FAKE" in *refused*) echo "java.lang.SecurityException: Permission Denial: not exported"; exit 1 ;; esac
echo "Starting: Intent { cmp=com.emanuelef.remote_capture/.activities.CaptureCtrl (has extras) }"
case "$* $FAKE" in
*"-e action start"*silent*) ;;
*"-e action start"*) python3 "$FAKE_FOLDER/exporter.py" "$(cat "$FAKE_FOLDER/reverse")" >/dev/null 2>&1 & ;;
*"-e action stop"*) touch "$FAKE_FOLDER/stop" ;;
esac
""",
}

EXPORTER = """import os, pathlib, socket, sys, time
connection = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
connection.sendall(pathlib.Path(os.environ["FAKE_STREAM"]).read_bytes())
end = time.monotonic() + 100
while not pathlib.Path(os.environ["FAKE_FOLDER"], "stop").exists() and time.monotonic() < end:
    time.sleep(0.02)
"""

ADB = r"""#!/bin/sh
echo "adb $*" >>"$FAKE_LOG"
if [ "$1" = devices ]; then
    echo "* daemon started successfully" >&2
    echo "List of devices attached"
    case "$FAKE" in
    none) ;;
    unauthorized) echo "0123456789ABCDEF       unauthorized usb:1-1 transport_id:1" ;;
    offline) echo "0123456789ABCDEF       offline usb:1-1 transport_id:1" ;;
    forbidden) echo "????????????    no permissions (user in plugdev group; are your udev rules wrong?); see [manual]" ;;
    recovery) echo "0123456789ABCDEF       recovery usb:1-1" ;;
    several*) printf 'AAAA                   device usb:1-1 product:armani model:HM_1S device:armani transport_id:1\n'
        printf '192.168.43.20:5555     device product:cancro model:MI_3 device:cancro transport_id:2\n' ;;
    *) echo "0123456789ABCDEF       device usb:1-1 product:armani model:HM_1S device:armani transport_id:1" ;;
    esac
    echo
    exit 0
fi
shift 2
case "$1" in
shell | exec-out)
    case "$1 $FAKE" in *exec-out*gone*) echo "error: device '0123456789ABCDEF' not found" >&2; exit 1 ;; esac
    case "$1 $FAKE" in *exec-out*garbage*) echo "WARNING: linker: something is unaligned"; exec sleep 1000 ;; esac
    PATH="$FAKE_FOLDER/phone:/usr/bin:/bin" exec sh -c "$2" ;;
reverse)
    case "$FAKE $2" in
    *--remove) rm -f "$FAKE_FOLDER/reverse" ;;
    *no-reverse*) echo "error: closed" >&2; exit 1 ;;
    *) echo "${3#tcp:}" >"$FAKE_FOLDER/reverse"; echo 1234 ;;
    esac ;;
esac
"""

SSH = r"""#!/bin/sh
echo "ssh $*" >>"$FAKE_LOG"
for command in "$@"; do :; done
fail() { echo "$1" >&2; exit 255; }
case "$FAKE" in
refused) fail "ssh: connect to host 192.168.1.1 port 22: Connection refused" ;;
no-route) fail "ssh: connect to host 192.168.1.1 port 22: No route to host" ;;
time) fail "ssh: connect to host 192.168.1.1 port 22: Connection timed out" ;;
name) fail "ssh: Could not resolve hostname router: Name or service not known" ;;
key) fail "No ED25519 host key is known for 192.168.1.1 and you have requested strict checking.
Host key verification failed." ;;
other-key) fail "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
Host key verification failed." ;;
denied) fail "root@192.168.1.1: Permission denied (publickey,password)." ;;
esac
[ "$FAKE" = unknown-client ] || export SSH_CLIENT="::ffff:192.168.1.50 41000 22"
PATH="$FAKE_FOLDER/router:/usr/bin:/bin" sh -c "$command"
status=$?
case "$FAKE" in *lost*) ;; *) exit $status ;; esac
fail "client_loop: send disconnect: Broken pipe"
"""

DUMPCAP = r"""#!/bin/sh
echo "dumpcap $*" >>"$FAKE_LOG"
case "$FAKE" in
not-permitted) echo "dumpcap: You don't have permission to capture on that device (socket: Operation not permitted)" >&2; exit 1 ;;
esac
cat "$FAKE_STREAM"
exec sleep 1000
"""

EXTCAP = r"""#!/bin/sh
echo "extcap $*" >>"$FAKE_LOG"
fifo= previous=
for argument in "$@"; do [ "$previous" != --fifo ] || fifo=$argument; previous=$argument; done
case "$*" in
*--extcap-interfaces*)
    [ "$FAKE" != hangs ] || exec sleep 1000
    printf 'extcap {version=9.9}{help=file:///x}\ninterface {value=fake0}{display=A fake}\n' ;;
*--extcap-dlts*) echo 'dlt {number=1}{name=EN10MB}{display=Ethernet}' ;;
*--extcap-config*)
    echo 'arg {number=0}{call=--port}{display=Port}{type=unsigned}{range=1,65535}{default=22}'
    echo 'arg {number=1}{call=--password}{display=Password}{type=password}{validation=^[a-z]*$}'
    echo 'arg {number=2}{call=--host}{display=Host}{type=string}{required=true}'
    echo 'arg {number=3}{call=--fast}{display=Fast}{type=boolflag}{default=false}'
    echo 'arg {number=4}{call=--mode}{display=Mode}{type=selector}'
    echo 'value {arg=4}{value=one}{display=One}{default=true}' ;;
*--capture*)
    case "$FAKE" in *dies*) echo "no such host" >&2; exit 3 ;; esac
    cat "$FAKE_STREAM" >"$fifo"
    case "$FAKE" in *ends*) exit 0 ;; esac
    exec sleep 1000 ;;
esac
"""


def write(path: pathlib.Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)


class Fakes:
    """Lays the programs out below `folder`; environment() is for a run of waybill-cli that meets them."""

    def __init__(self, folder: pathlib.Path):
        self.folder, self.log, self.stream = folder, folder / "log", folder / "stream"
        for name, text in {"adb": ADB, "ssh": SSH, "dumpcap": DUMPCAP}.items():
            write(folder / "bin" / name, text)
        for name, text in PHONE.items():
            write(folder / "phone" / name, text)
        write(folder / "router" / "tcpdump", TCPDUMP)
        write(folder / "router" / "sudo", '#!/bin/sh\n[ "$1" = -n ] && shift\nexec "$@"\n')
        write(folder / "extcap" / "fakedump", EXTCAP)
        (folder / "exporter.py").write_text(EXPORTER)
        self.stream.write_bytes(b"")

    def environment(self, behaviour: str, **more: str) -> dict:
        return {**os.environ, "PATH": f"{self.folder}/bin:{os.environ['PATH']}", "FAKE": behaviour, "FAKE_LOG": str(self.log), "FAKE_STREAM": str(self.stream),
                "FAKE_FOLDER": str(self.folder), "WIRESHARK_EXTCAP_DIR": str(self.folder / "extcap"), "HOME": str(self.folder), **more}

    def logged(self) -> str:
        """What was called since the last time."""
        text = self.log.read_text() if self.log.exists() else ""
        self.log.write_text("")
        return text
