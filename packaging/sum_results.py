#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up the JUnit files and the *.failed notes of one test run; last line: "N passed, N failed".

Counts test cases, not programs, where a program (GoogleTest, Qt Test) says how many it ran. Skipped cases are neither
passed nor failed and are listed. Fails when a test failed or none ran.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

GOOGLE_PASSED = re.compile(r"^\[  PASSED  \] (\d+) tests?\.", re.MULTILINE)
GOOGLE_FAILED = re.compile(r"^\[  FAILED  \] (\d+) tests?, listed below", re.MULTILINE)
GOOGLE_SKIPPED = re.compile(r"^\[  SKIPPED \] (\S+) \(\d+ ms\)", re.MULTILINE)
QT_TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)
QT_SKIPPED = re.compile(r"^SKIP   : (\S+)", re.MULTILINE)


class Sum:
    def __init__(self) -> None:
        self.passed = 0
        self.failures = 0
        self.failed: list[str] = []
        self.skipped: list[str] = []

    def add_failure(self, name: str, count: int = 1) -> None:
        self.failures += count
        self.failed.append(name if count == 1 else f"{name} ({count} cases)")

    def add_program(self, name: str, case: ElementTree.Element) -> None:
        if case.find("skipped") is not None or case.get("status") in ("notrun", "disabled"):
            self.skipped.append(name)
            return
        output = case.findtext("system-out") or ""
        passed = sum(int(n) for n in GOOGLE_PASSED.findall(output))
        failed = sum(int(n) for n in GOOGLE_FAILED.findall(output))
        for totals in QT_TOTALS.findall(output):
            passed += int(totals[0])
            failed += int(totals[1])
        self.skipped += [f"{name}: {test}" for test in GOOGLE_SKIPPED.findall(output) + QT_SKIPPED.findall(output)]
        has_failed = case.find("failure") is not None or case.find("error") is not None or case.get("status") == "fail"
        if has_failed or failed:
            self.add_failure(name, max(failed, 1))
        self.passed += passed if passed or has_failed else 1


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    total = Sum()
    for path in sorted(folder.glob("*.xml")):
        for case in ElementTree.parse(path).getroot().iter("testcase"):
            total.add_program(f"{path.stem}: {case.get('name')}", case)
    for note in sorted(folder.glob("*.failed")):
        total.add_failure(f"{note.stem}: {note.read_text().strip()}")
    for name in total.failed:
        print(f"FAILED  {name}")
    for name in total.skipped:
        print(f"skipped {name}")
    print(f"{total.passed} passed, {total.failures} failed")
    return 1 if total.failures or total.passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
