# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of waybill-cli share: running it, finding captures, and counting what is wrong.

Every test is called with the path of waybill-cli. It prints one line a fault and exits 1, or one line of what it checked and
exits 0, or exits 77 with a reason: skipped. Where CI=true nothing may be skipped for a missing shared folder.
"""
import json
import os
import pathlib
import subprocess
import sys

PROJECT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = PROJECT / "resources" / "samples"
SKIPPED = 77
FOLDERS = ("handset", "names", "formats", "malformed")
# A capture of the corpus takes well under a second; the rest is room for sanitizers on a busy machine.
TIME_LIMIT_S = 20


def program() -> str:
    if len(sys.argv) < 2 or not os.access(sys.argv[1], os.X_OK):
        sys.exit(f"usage: {os.path.basename(sys.argv[0])} WAYBILL_CLI")
    return os.path.abspath(sys.argv[1])


def corpus() -> pathlib.Path:
    """The folder of published captures ($WAYBILL_CORPUS, else ../shared/captures); ends the test when it is missing."""
    path = pathlib.Path(os.environ.get("WAYBILL_CORPUS") or PROJECT.parent / "shared" / "captures")
    if path.is_dir():
        return path
    print(f"{'MISSING' if in_ci() else 'skipped'}: no published captures at {path} (WAYBILL_CORPUS)")
    sys.exit(1 if in_ci() else SKIPPED)


def in_ci() -> bool:
    return os.environ.get("CI") == "true"


def captures() -> list[pathlib.Path]:
    found = [path for folder in FOLDERS for path in sorted((corpus() / folder).iterdir()) if path.is_file()]
    if not found:
        sys.exit(f"no captures in {corpus()}")
    return found


class Answer:
    """One run of the program, ended. `text` and `messages` are its two streams."""

    def __init__(self, done: subprocess.CompletedProcess):
        self.status = done.returncode
        self.bytes = done.stdout or b""
        self.text = self.bytes.decode("utf-8", "replace")
        self.messages = (done.stderr or b"").decode("utf-8", "replace")

    @property
    def json(self):
        return json.loads(self.text)

    @property
    def records(self) -> list[dict]:
        return [json.loads(line) for line in self.text.split("\n") if line]


def run(*arguments, **how) -> Answer:
    """Runs waybill-cli and waits; subprocess.TimeoutExpired when it does not end by itself."""
    how.setdefault("timeout", TIME_LIMIT_S)
    how.setdefault("stdin" if "input" not in how else "input", how.get("input", subprocess.DEVNULL))
    how.setdefault("stdout", subprocess.PIPE)
    how.setdefault("stderr", subprocess.PIPE)
    return Answer(subprocess.run([program(), *map(str, arguments)], **how))


class Checks:
    """Counts what was checked and prints what is wrong."""

    def __init__(self):
        self.done = self.faults = 0

    def that(self, holds, what: str) -> bool:
        self.done += 1
        if not holds:
            self.faults += 1
            print(f"WRONG: {what}")
        return bool(holds)

    def equal(self, found, expected, what: str) -> bool:
        return self.that(found == expected, f"{what}: found {found!r}, expected {expected!r}")

    def finish(self, note: str = ""):
        print(f"{self.done} checks, {self.faults} wrong" + (f"; {note}" if note else ""))
        sys.exit(1 if self.faults or not self.done else 0)
