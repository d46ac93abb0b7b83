# SPDX-License-Identifier: GPL-3.0-or-later
"""Packets and wire bytes as capinfos (Wireshark) counts them: `capinfos -T -M -r -c -d`. Used by every_file.py."""
import shutil
import subprocess


def is_installed() -> bool:
    return shutil.which("capinfos") is not None


def by_capinfos(path) -> tuple[list[int] | None, str]:
    """[packets, bytes], or None with what capinfos says."""
    done = subprocess.run(["capinfos", "-T", "-M", "-r", "-c", "-d", str(path)], capture_output=True, text=True, errors="replace")
    cells = done.stdout.strip().split("\t")
    message = done.stderr.strip().replace("\n", " ")
    if done.returncode == 0 and not message and len(cells) == 3:
        return [int(cells[1]), int(cells[2])], ""
    return None, message or f"exit {done.returncode}"


class Comparison:
    """Compares file by file. Files that only one of the two reads to the end are listed with the reason of the other; of a file
    that both read in part, nothing is compared."""

    def __init__(self, checks):
        self.checks, self.both, self.single = checks, 0, []

    def take(self, name: str, answer, expectation: tuple[list[int] | None, str]):
        expected, complaint = expectation
        ours = answer.json["captures"][0] if answer.status in (0, 3) else None
        if answer.status == 0 and expected:
            self.both += 1
            self.checks.equal([ours["packets"], ours["wire_bytes"]], expected, f"{name}: packets and bytes by capinfos")
        elif answer.status == 0:
            self.single.append(f"only waybill-cli reads {name} to its end: {complaint}")
        elif expected:
            self.single.append(f"only capinfos reads {name} to its end: {answer.messages.strip()}")
        if answer.status == 3:
            self.checks.that(ours["problems"] and not ours["complete"], f"{name}: read in part, but no problem is stated")

    def summary(self) -> str:
        self.checks.that(self.both > 100, f"only {self.both} files were compared with capinfos")
        print(*self.single, sep="\n")
        return f"{self.both} files compared with capinfos, {len(self.single)} read to the end by one of the two only"
