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
import shlex
import shutil
import subprocess
import tempfile
import warnings
import zipfile

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
    checks.that("No device card was given" not in texts["report.html"] and "no-device-card" not in texts["comparison.json"], "a card was given")
    checks.that(json.loads(texts["comparison.json"])["identifiers"], "what became of its identifiers")
    checks.that(all("Reconstruction" in texts[name] for name in ("report.html", "verdicts.json")), "the band")


def check_figures(checks: Checks, bundle: pathlib.Path):
    """Behind each figure stands its first packet, which tshark shows under the filter of the figure's servers."""
    html = (bundle / "report.html").read_text()
    rows = re.findall(r"<tr><th scope=\"row\">([^<]*)</th><td>([^<]*)</td><td class=\"number\">(\d+)</td>.*?<code class=\"copy\">(ip[^<]* in [^<]*)</code>", html)
    checks.that({"China", "CDN or anycast: place unknown"} <= {row[0] for row in rows}, str(rows))
    changes = html.split('<section id="comparison">')[1].split("</section>")[0]
    filters = re.findall(r"<code class=\"copy\">(ip[^<]* in [^<]*)</code>", changes)
    checks.that(len(filters) >= 3, changes)
    for expression in filters:
        shown = subprocess.run(["tshark", "-r", str(SAMPLES / "redmi-1s-before.pcapng"), "-Y", expression], capture_output=True, text=True)
        checks.equal((shown.returncode, bool(shown.stdout)), (0, True), expression)
    for line, capture, frame, expression in rows:
        command = ["tshark", "-r", str(SAMPLES / capture), "-Y", f"frame.number == {frame} && ({expression})", "-T", "fields", "-e", "tcp.len", "-e", "udp.length"]
        shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        checks.that(shown and int(shown[0]) > 0, f"{line}: packet {frame} of {capture} under {expression}")


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


def check_links(checks: Checks, bundle: pathlib.Path):
    """Nothing outside the folder is read, and no pipe is waited for, whatever the manifest says."""
    outside = bundle.parent / "outside.txt"
    shutil.copy(bundle / "questions.txt", outside)
    for make in (lambda path: path.symlink_to(outside), os.mkfifo):
        for name in ("questions.txt", "bundle.json", "claims.toml", str(next((bundle / "captures").iterdir()).relative_to(bundle))):
            path = bundle / name
            with changed(path, path.read_bytes()):
                path.unlink()
                make(path)
                answer = run("verify", bundle)
                said = " ".join(answer.text.split())
                checks.that(answer.status == 1 and f"{name} is missing, cannot be read, or is no file of this folder" in said, f"{name}: {said}")
                path.unlink()
    kept = bundle / "captures"
    kept.rename(bundle.parent / "elsewhere")
    kept.symlink_to(bundle.parent / "elsewhere")
    answer = run("verify", bundle)
    checks.that(answer.status == 1 and "captures is not in the manifest" in answer.text and "is no file of this folder" in answer.text, answer.text)
    kept.unlink()
    (bundle.parent / "elsewhere").rename(kept)
    checks.equal(run("verify", bundle).status, 0, "whole again")


def check_command(checks: Checks, folder: pathlib.Path, case: pathlib.Path):
    """The command in a bundle makes the same bundle again."""
    made = report(case, folder / "c1", "--from", "2014-07-01T00:00:00Z", "--side-after", "after")
    checks.equal(made.returncode, 0, made.stderr)
    command = json.loads((folder / "c1" / "bundle.json").read_text())["command"]
    shutil.copy(CARD, folder)
    parts = shlex.split(command.replace("FOLDER", "c2"))
    again = subprocess.run([program(), *parts[1:]], cwd=folder, capture_output=True, text=True)
    checks.that(again.returncode == 0 and "--from 2014-07-01" in command, f"{command}: {again.stderr}")
    checks.equal(files(folder / "c1"), files(folder / "c2"), command)


def check_zip(checks: Checks, folder: pathlib.Path, case: pathlib.Path):
    """One file with the files of the folder, the same bytes each time; damage, links and ways out of it are refused."""
    path = folder / "bundle.zip"
    made = report(case, path)
    checks.equal(made.returncode, 0, made.stderr)
    checks.that(report(case, path).returncode == 1, "what is there is not written over")
    with zipfile.ZipFile(path) as held:
        checks.equal(held.testzip(), None, "as another program reads it")
        inside = {name: held.read(name) for name in held.namelist()}
    whole = files(folder / "one")
    checks.equal({name: inside[name] for name in whole if name not in ("bundle.json", "report.html", "MANIFEST.sha256")},
                 {name: whole[name] for name in whole if name not in ("bundle.json", "report.html", "MANIFEST.sha256")}, "the files")  # fmt: skip
    checks.equal(set(inside), set(whole), "the names")
    again = subprocess.run([program(), *made.args[1:3], "-o", str(folder / "again.zip"), *made.args[5:]], capture_output=True, env=os.environ | {"TZ": "Asia/Tokyo"})
    checks.equal((folder / "again.zip").read_bytes(), path.read_bytes(), f"the same bytes in another zone {again.stderr}")
    checks.equal(run("verify", path).text, run("verify", folder / "one").text, "checked like the folder")
    nested = folder / "nested.zip"
    with zipfile.ZipFile(nested, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in inside.items():
            packed.writestr(f"mailed/{name}", content)
    checks.equal(run("verify", nested).status, 0, "packed anew by somebody, in a folder")
    for name, kind in (("../out.txt", 0), ("/tmp/out.txt", 0), ("link", 0o120777), ("claims.toml", 0)):
        odd = folder / "odd.zip"
        shutil.copy(path, odd)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with zipfile.ZipFile(odd, "a") as packed:
                entry = zipfile.ZipInfo(name)
                entry.external_attr = kind << 16
                packed.writestr(entry, "/etc/passwd")
        answer = run("verify", odd)
        checks.that(answer.status == 1 and "cannot be used" in answer.messages, f"{name}: {answer.messages}")
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    checks.equal(run("verify", path).status, 1, "one flipped bit")
    path.write_bytes(content[: len(content) // 2])
    answer = run("verify", path)
    checks.that(answer.status == 1 and "Traceback" not in answer.messages, answer.messages)


def check_mask(checks: Checks, folder: pathlib.Path, case: pathlib.Path):
    """No value of the card is in any file, in any form that a search finds; names, sizes and verdicts on them stay."""
    masked = folder / "masked"
    made = report(case, masked, "--mask")
    checks.equal(made.returncode, 0, made.stderr)
    values = (b"352099002718282", b"404002718281828", b"911047326181", b"911096250377")
    held = files(masked)
    for name, content in held.items():
        for value in values:
            checks.that(value not in content and value[::-1] not in content, f"{name} holds {value!r}")
    for path in sorted((masked / "captures").iterdir()):
        found = run("identifiers", path, "--device", CARD, "--json").json["findings"]
        checks.equal([f for f in found if f["tier"] == "verified"], [], f"{path.name} is searched")
    payloads = {}
    for side in ("before", "after"):
        copy = next((masked / "captures").glob(f"{side}-*"))
        whole = next((folder / "one" / "captures").glob(f"{side}-*"))
        a, b = (tshark(path, "frame.time_epoch", "frame.len", "ip.src", "ip.dst", "tcp.seq_raw", "udp.length", "dns.qry.name") for path in (copy, whole))
        checks.equal(a, b, f"{side}: times, lengths, addresses and names stay")
        payloads[side] = "".join(tshark(copy, "tcp.payload"))
    checks.that(b"9999999".hex() in payloads["before"], "a pseudonym stands there")
    text = run("verify", masked, "--device", CARD)
    checks.that(text.status == 0 and "because values are masked" in text.text and "pseudonyms stand for the values" in text.text, text.text)
    checks.equal(report(case, folder / "masked-again", "--mask").returncode, 0, "again")
    checks.equal(files(folder / "masked-again"), held, "the same bytes")
    card, mac = folder / "mac.toml", "0a:5d:71:3c:90:20"
    card.write_text(f'[identifiers]\nimei = ["352099002718282"]\nmac = ["{mac}"]\n')
    hidden = folder / "hidden"
    made = subprocess.run([program(), "report", str(case), "-o", str(hidden), "--claims", "xiaomi-2014", "--device", str(card), "--mask"], capture_output=True, text=True)
    checks.equal(made.returncode, 0, made.stderr)
    raw = bytes.fromhex(mac.replace(":", ""))
    for name, content in files(hidden).items():
        checks.that(raw not in content and mac.encode() not in content and raw.hex().encode() not in content, f"{name} holds the phone's MAC address")
    checks.that("02:00:00:00:00:02" in tshark(next((hidden / "captures").iterdir()), "eth.src"), "a pseudonym in the frames")
    checks.equal(run("verify", hidden).status, 0, "and the phone is found by it")
    without = subprocess.run([program(), "report", str(case), "-o", str(folder / "none"), "--claims", "general", "--mask"], capture_output=True, text=True)
    checks.that(without.returncode == 1 and "no device card" in without.stderr, without.stderr)


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
        for check in (check_manifest, check_figures, check_verify, check_cited_packets, check_damage, check_links, check_false_verdict):
            check(checks, bundle)
        for check in (check_command, check_zip, check_mask):
            check(checks, folder, case)
        check_issue(checks, folder, case)
        taken = report(case, folder / "one")
        checks.that(taken.returncode == 1 and "not empty" in taken.stderr, "a folder that holds something is left alone")
    checks.finish()


if __name__ == "__main__":
    main()
