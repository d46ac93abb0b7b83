#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of `summary` says what it said, fits a page, and holds nothing that a vendor's lawyer would ask for.

golden.py WAYBILL_CLI [--write]: on both bundled samples the lines under test (reconstruction band, sentences, rows of the watched
countries) equal tests/cli/golden/SAMPLE.txt; --write writes those files anew. On the samples and, where they are at hand, the published
handset captures: no line is wider than 100 columns, no forbidden word stands there, and every percentage names its base.
"""
import os
import pathlib
import re
import sys

from waybill_cli import PROJECT, SAMPLES, Checks, run

GOLDEN = PROJECT / "tests" / "cli" / "golden"
WIDTH = 100
WATCHED = ("China ", "United States ", "Singapore ", "India ")
# Conclusions that no capture carries. "encrypted" may stand only where a protocol says so, which the program's own tests see to.
FORBIDDEN = re.compile(
    r"spying|steal|leak|anonymous|stopped sending|owner|located in|significant|because of the update|prove[sdn]?\b|phon\w+ home|"
    r"secretly|suspicious|malicious|personal data|Chinese government",
    re.IGNORECASE,
)  # fmt: skip
PERCENTAGE = re.compile(r"(\d+|less than 1|over 99) ?%")
BASE = re.compile(r"% of the (content sent|bytes of its capture)\b")


def under_test(text: str) -> str:
    lines = text.split("\n")
    head = lines[: lines.index("")]
    rows = [line for line in lines if line.startswith("  ") and line[2:].startswith(WATCHED)]
    return "\n".join(head + rows) + "\n"


def check_wording(checks: Checks, name: str, text: str):
    for line in text.split("\n"):
        checks.that(len(line) <= WIDTH, f"{name}: {len(line)} columns: {line}")
        found = FORBIDDEN.search(line)
        checks.that(not found, f"{name}: {found and found.group()!r} in: {line}")
    flat = re.sub(r"\s+", " ", text)
    for match in PERCENTAGE.finditer(flat):
        behind = flat[match.end() - 1 : match.end() + 40]
        checks.that(BASE.match(behind), f"{name}: a percentage without its base: {flat[match.start() : match.end() + 40]!r}")
    for part in ("Could not see\n", "What the figures mean\n", "not counted", "Places are estimates"):
        checks.that(part in text.replace("\N{NO-BREAK SPACE}", " "), f"{name}: {part.strip()!r} is missing")
    checks.equal(flat.count("SHA-256 "), 1, f"{name}: digests of the capture")


def check_golden(checks: Checks, sample: pathlib.Path, text: str):
    path = GOLDEN / f"{sample.stem}.txt"
    if "--write" in sys.argv:
        path.write_text(under_test(text), encoding="utf-8")
    checks.equal(under_test(text), path.read_text(encoding="utf-8") if path.exists() else "", f"{sample.name}: lines under test")
    checks.that(text.startswith("*** Reconstruction from published accounts"), f"{sample.name}: the band stands first")


def main():
    checks = Checks()
    samples = sorted(SAMPLES.glob("*.pcapng"))
    checks.equal(len(samples), 2, "bundled samples")
    published = pathlib.Path(os.environ.get("WAYBILL_CORPUS") or PROJECT.parent / "shared" / "captures") / "handset"
    for path in samples + (sorted(published.iterdir()) if published.is_dir() else []):
        answer = run("summary", path)
        checks.equal(answer.status, 0, f"{path.name}: status")
        check_wording(checks, path.name, answer.text)
        if path in samples:
            check_golden(checks, path, answer.text)
        else:
            checks.that("Reconstruction" not in answer.text, f"{path.name}: a recording carries the band")
    checks.finish()


if __name__ == "__main__":
    main()
