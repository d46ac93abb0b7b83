#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`report` and `verify`: the same bytes wherever a bundle is made, everything in it checked, and what it cannot show said.

report.py WAYBILL_CLI
"""
import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

from waybill_cli import SAMPLES, Checks, program, run

CARD = SAMPLES / "redmi-1s-device.toml"
STEPS = "time,text\n2014-08-14T05:43:00Z,consent on\n2014-08-14T05:43:00Z,account: signed in\n"


def make_case(folder: pathlib.Path) -> pathlib.Path:
    case = folder / "case.waybill"
    run("case", "create", case, "--title", "A phone")
    for side in ("before", "after"):
        capture = shutil.copy(SAMPLES / f"redmi-1s-{side}.pcapng", folder)
        run("case", "add", case, capture, "--side", side, "--consent", "off", "--account", "none", "--reset", "yes")
    (folder / "steps.csv").write_text(STEPS, encoding="utf-8")
    run("case", "steps", case, "--import", folder / "steps.csv", "--run", "2")
    return case


def report(case: pathlib.Path, out: pathlib.Path, *more, **how):
    command = [program(), "report", str(case), "-o", str(out), "--claims", "xiaomi-2014", "--device", str(CARD), *more]
    return subprocess.run(command, capture_output=True, text=True, **how)


def files(folder: pathlib.Path) -> dict:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def check_same_bytes(checks: Checks, folder: pathlib.Path, case: pathlib.Path):
    first, second = folder / "one", folder / "two"
    made = report(case, first)
    checks.equal(made.returncode, 0, made.stderr)
    elsewhere = os.environ | {"TZ": "Asia/Kolkata", "LC_ALL": "de_DE.UTF-8", "XDG_CACHE_HOME": str(folder / "cache")}
    again = subprocess.run(["taskset", "-c", "0", program(), "report", os.path.relpath(case, "/"), "-o", str(second), "--claims", "xiaomi-2014",
                            "--device", str(CARD)], capture_output=True, text=True, cwd="/", env=elsewhere)  # fmt: skip
    checks.equal(again.returncode, 0, again.stderr)
    checks.equal(files(first), files(second), "another folder, zone, locale, cache and number of processors")
    moved = folder / "moved"
    moved.mkdir()
    for name in ("case.waybill", "redmi-1s-before.pcapng", "redmi-1s-after.pcapng"):
        shutil.copy(folder / name, moved)
    checks.equal(report(moved / "case.waybill", folder / "three").returncode, 0, "a case that was moved")
    checks.equal(files(folder / "three"), files(first), "a case that was moved gives the same bytes")
    texts = {name: content.decode() for name, content in files(first).items() if not name.endswith(".pcapng")}
    for name, text in texts.items():
        checks.that(str(folder) not in text and "/tmp/" not in text, f"{name} names a path of this computer")
        checks.that("352099002718282" not in text and "911096250377" not in text, f"{name} tells a declared value")
    checks.that(all("Reconstruction" in texts[name] for name in ("report.html", "verdicts.json")), "the band")


def check_manifest(checks: Checks, bundle: pathlib.Path):
    listed = subprocess.run(["sha256sum", "--check", "--strict", "MANIFEST.sha256"], cwd=bundle, capture_output=True, text=True)
    checks.equal(listed.returncode, 0, listed.stdout + listed.stderr)
    names = {line.split("  ")[1] for line in (bundle / "MANIFEST.sha256").read_text().splitlines()}
    checks.equal(names | {"MANIFEST.sha256"}, set(files(bundle)), "the manifest names every file")


def check_verify(checks: Checks, bundle: pathlib.Path):
    """From the bundle alone: nothing else of the case is there."""
    text = run("verify", bundle).text
    checks.that("are as the manifest says" in text and "need the originals" in text and "match not re-checkable" in text, text)
    with_card = run("verify", bundle, "--device", CARD)
    checks.equal(with_card.status, 0, with_card.text)
    counts = re.search(r"(\d+) verdicts re-derived.* (\d+) need the originals; 0 not re-checkable.*; 0 not re-derived", with_card.text)
    checks.that(counts and int(counts[1]) >= 12 and int(counts[2]) >= 5, with_card.text)
    words = {verdict["id"]: verdict["verdict"] for verdict in json.loads((bundle / "verdicts.json").read_text())["verdicts"]}
    checks.equal((words["B5-reset"], words["B5-kept"], words["A7-before"]), ("consistent", "not-tested", "contradicted"), "the story")
    for sha256 in re.findall(r"[0-9a-f]{64}", (bundle / "bundle.json").read_text()):
        checks.that(sha256 in with_card.text, "the originals are named by SHA-256")


def check_cited_packets(checks: Checks, bundle: pathlib.Path):
    """Every cited packet is in the minimal captures with the bytes of the original, as tshark reads both."""
    cited = {(e["capture"], e["frame"]) for v in json.loads((bundle / "verdicts.json").read_text())["verdicts"] for e in v["evidence"]}
    held = set()
    for path in (bundle / "captures").iterdir():
        for line in tshark(path, "frame.comment", "frame.number"):
            match = re.search(r"packet (\d+) of (\S+), SHA-256", line)
            held.add((match[2], int(match[1])))
    checks.that(cited and cited <= held, f"not there: {cited - held}")
    side = "before"
    originals = tshark(SAMPLES / f"redmi-1s-{side}.pcapng", "frame.number", "ip.id", "tcp.seq_raw", "tcp.payload")
    copy = next((bundle / "captures").glob(f"{side}-*"))
    copied = tshark(copy, "frame.comment", "ip.id", "tcp.seq_raw", "tcp.payload")
    whole = {line.split("\t", 1)[0]: line.split("\t", 1)[1] for line in originals}
    for line in copied:
        comment, rest = line.split("\t", 1)
        checks.equal(rest, whole[re.search(r"packet (\d+) of", comment)[1]], "a cited packet is another")


def tshark(path: pathlib.Path, *fields: str) -> list[str]:
    command = ["tshark", "-r", str(path), "-T", "fields"] + [part for field in fields for part in ("-e", field)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


@contextlib.contextmanager
def changed(path: pathlib.Path, content: bytes):
    before = path.read_bytes()
    path.write_bytes(content)
    try:
        yield
    finally:
        path.write_bytes(before)


def check_damage(checks: Checks, bundle: pathlib.Path):
    """One flipped bit anywhere is found, and the file named."""
    for name, content in files(bundle).items():
        for place in {0, len(content) // 2, len(content) - 1}:
            flipped = bytearray(content)
            flipped[place] ^= 1
            with changed(bundle / name, bytes(flipped)):
                answer = run("verify", bundle)
                is_manifest = name == "MANIFEST.sha256"
                checks.that(answer.status == 1 and (is_manifest or f"{name} was changed" in answer.text), f"{name} at {place}: {answer.text}")
    lost = bundle / "questions.txt"
    with changed(lost, lost.read_bytes()):
        lost.unlink()
        checks.that("questions.txt is missing" in run("verify", bundle).text, "a missing file")
    (bundle / "more.txt").write_text("x")
    checks.that("more.txt is not in the manifest" in run("verify", bundle).text, "a foreign file")
    (bundle / "more.txt").unlink()
    manifest = bundle / "MANIFEST.sha256"
    with changed(manifest, manifest.read_bytes() + b"0" * 64 + b"  ../case.waybill\n"):
        answer = run("verify", bundle)
        checks.that(answer.status == 1 and "no SHA-256 and file name" in answer.text, "a way out of the folder")
    for odd in (b"", b"[]", b"{}", b'{"runs": [1, {"captures": 2}, {"captures": [{"cited": "/etc/passwd"}]}]}'):
        with changed(bundle / "bundle.json", odd):
            checks.equal(run("verify", bundle).status, 1, f"bundle.json {odd}")
        with changed(bundle / "verdicts.json", odd):
            checks.equal(run("verify", bundle).status, 1, f"verdicts.json {odd}")
    checks.equal(run("verify", bundle).status, 0, "whole again")
    checks.equal(run("verify", bundle.parent).status, 1, "no bundle")


def check_false_verdict(checks: Checks, bundle: pathlib.Path):
    """Whoever writes another verdict and its SHA-256 is found by the packets."""
    verdicts, manifest = bundle / "verdicts.json", bundle / "MANIFEST.sha256"
    content = json.loads(verdicts.read_text())
    next(v for v in content["verdicts"] if v["id"] == "A10-before")["verdict"] = "supported"
    forged = json.dumps(content).encode()
    digest = subprocess.run(["sha256sum"], input=forged, capture_output=True, check=True).stdout.decode().split()[0]
    listed = re.sub(r"[0-9a-f]{64}  verdicts.json", f"{digest}  verdicts.json", manifest.read_text())
    with changed(verdicts, forged), changed(manifest, listed.encode()):
        answer = run("verify", bundle)
        checks.that(answer.status == 1 and "A10-before" in answer.text.split("Not re-derived")[-1], answer.text)


def check_issue(checks: Checks, folder: pathlib.Path, case: pathlib.Path):
    """Issued reports are numbered; the next one says what changed since, and why."""
    first = report(case, folder / "i1", "--issue")
    checks.that(first.returncode == 0 and "report 1 was issued" in first.stderr, first.stderr)
    checks.equal(report(case, folder / "i2", "--issue").returncode, 0, "once more")
    checks.equal(files(folder / "i1"), files(folder / "i2"), "the same report again is the same report")
    run("case", "add", case, SAMPLES / "redmi-1s-before.pcapng", "--side", "after", "--consent", "off", "--reset", "yes")
    second = report(case, folder / "i3", "--issue")
    checks.that(second.returncode == 0 and "report 2 was issued" in second.stderr, second.stderr)
    html = (folder / "i3" / "report.html").read_text()
    checks.that("Report 2" in html and "B5-reset was consistent and is contradicted" in html and "1 capture was added" in html, "what changed")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        case = make_case(folder)
        check_same_bytes(checks, folder, case)
        bundle = pathlib.Path(tempfile.mkdtemp(dir=folder)) / "bundle"
        shutil.copytree(folder / "one", bundle)
        for check in (check_manifest, check_verify, check_cited_packets, check_damage, check_false_verdict):
            check(checks, bundle)
        check_issue(checks, folder, case)
        taken = report(case, folder / "one")
        checks.that(taken.returncode == 1 and "not empty" in taken.stderr, "a folder that holds something is left alone")
    checks.finish()


if __name__ == "__main__":
    main()
