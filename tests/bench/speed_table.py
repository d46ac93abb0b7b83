#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waybill beside capinfos, tshark, ndpiReader and a bare libpcap loop, on the same captures, in one run.

Captures are made once and kept: real handset traffic repeated, a million connections of three packets, one connection of 2
GB, ten million small packets, the first as gzip and zstd, a hundred captures at once, and pieces of the first from a
sixteenth on. Every round runs all programs once, so that what slows the machine down slows all of them; the tables show
the fastest round of each, with its processor time, the largest peak of memory (resident set, as the kernel counts it),
and the rates. "reads it not" stands where a program says so with its exit status.
"""
import argparse
import dataclasses
import gzip
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
READ_COMPRESSED = {"waybill-cli", "capinfos", "tshark conv,ip"}  # ndpiReader ends with 0 and has read nothing


@dataclasses.dataclass
class Timing:
    wall: float
    cpu: float
    peak_mb: float
    status: int


@dataclasses.dataclass
class Capture:
    name: str
    paths: list[pathlib.Path]
    packets: int = 0

    @property
    def is_plain(self) -> bool:
        return all(path.suffix not in (".gz", ".zst") for path in self.paths)

    @property
    def size(self) -> int:
        return sum(path.stat().st_size for path in self.paths)


def timed(command: list[str]) -> Timing:
    """Runs a program to its end; its output goes nowhere."""
    began = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=False)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return Timing(time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000, child.returncode)


def programs(build: pathlib.Path, paths: list[pathlib.Path]) -> dict[str, list[list[str]]]:
    """What is timed: the commands that a program needs for these captures, one after the other."""
    one_by_one = {
        "libpcap loop": lambda path: [str(build / "bin/pcap_loop"), path],
        "ndpiReader -q": lambda path: ["ndpiReader", "-q", "-i", path],
        "tshark conv,ip": lambda path: ["tshark", "-n", "-q", "-z", "conv,ip", "-r", path],
    }
    texts = [str(path) for path in paths]
    commands = {"waybill-cli": [[str(build / "bin/waybill-cli"), "summary", "--json", *texts]], "capinfos": [["capinfos", "-M", *texts]]}
    return commands | {name: [command(text) for text in texts] for name, command in one_by_one.items()}


def all_of(commands: list[list[str]]) -> Timing:
    timings = [timed(command) for command in commands]
    return Timing(sum(t.wall for t in timings), sum(t.cpu for t in timings), max(t.peak_mb for t in timings), max(t.status for t in timings))


def best_of(rounds: list[Timing]) -> Timing:
    fastest = min(rounds, key=lambda timing: timing.wall)
    return dataclasses.replace(fastest, peak_mb=max(timing.peak_mb for timing in rounds))


def measure(build: pathlib.Path, capture: Capture, rounds: int, only: set[str]) -> dict[str, Timing | None]:
    commands = {name: parts for name, parts in programs(build, capture.paths).items() if not only or name in only}
    for path in capture.paths:  # the first program must not pay for the disk
        subprocess.run(["cat", str(path)], stdout=subprocess.DEVNULL, check=True)
    timings: dict[str, list[Timing]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, parts in commands.items():
            if shutil.which(parts[0][0]) and (capture.is_plain or name in READ_COMPRESSED):
                timings[name].append(all_of(parts))
    return {name: best_of(of) if of else None for name, of in timings.items()}


def print_table(capture: Capture, results: dict[str, Timing | None]) -> None:
    ours = results.get("waybill-cli")
    print(f"\n### {capture.name}: {capture.size / 1e6:,.0f} MB, {capture.packets:,} packets\n")
    print("| program | seconds | processor s | peak MB | MB/s | packets/s | × ours |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name, timing in results.items():
        if timing is None:
            print(f"| {name} | {'is not installed' if capture.is_plain or name in READ_COMPRESSED else 'reads no compressed captures'} | | | | | |")
        elif timing.status not in (0, 3) or (timing.status == 3 and name != "waybill-cli"):
            print(f"| {name} | reads it not (status {timing.status}) | | | | | |")
        else:
            share = f"{timing.wall / ours.wall:.2f}" if ours else ""
            print(f"| {name} | {timing.wall:.2f} | {timing.cpu:.2f} | {timing.peak_mb:,.0f} | {capture.size / timing.wall / 1e6:,.0f} |"
                  f" {capture.packets / timing.wall:,.0f} | {share} |")
    sys.stdout.flush()


def packets_in(path: pathlib.Path, build: pathlib.Path) -> int:
    answer = subprocess.run([str(build / "bin/pcap_loop"), str(path)], capture_output=True, text=True, check=False).stdout
    count = re.match(r"(\d+) packets", answer)
    return int(count.group(1)) if count else 0


class Captures:
    """Makes what is not there yet, under a name that only a whole file gets."""

    def __init__(self, build: pathlib.Path, folder: pathlib.Path, corpus: pathlib.Path) -> None:
        self.build, self.folder, self.corpus = build, folder, corpus

    def make(self, name: str, write) -> pathlib.Path:
        path = self.folder / name
        if not path.exists():
            part = self.folder / f"part-{name}"
            write(part)
            part.rename(path)
        return path

    def real(self, megabytes: int) -> pathlib.Path:
        return self.make(f"bench-{megabytes}.pcap", lambda part: subprocess.run(
            [str(self.build / "bin/make_bench_capture"), str(self.corpus), str(part), str(megabytes)], check=True, stdout=subprocess.DEVNULL))

    def load(self, kind: str, count: int) -> pathlib.Path:
        return self.make(f"{kind}-{count}.pcap", lambda part: subprocess.run(
            [str(self.build / "bin/make_load_capture"), kind, str(count), str(part)], check=True))

    def gzipped(self, path: pathlib.Path) -> pathlib.Path:
        def write(part: pathlib.Path) -> None:
            with path.open("rb") as plain, gzip.open(part, "wb", compresslevel=6) as packed:
                shutil.copyfileobj(plain, packed, 1 << 20)
        return self.make(path.name + ".gz", write)

    def zstd(self, path: pathlib.Path) -> pathlib.Path:
        return self.make(path.name + ".zst", lambda part: subprocess.run(["zstd", "-q", "-f", str(path), "-o", str(part)], check=True))

    def many(self, count: int) -> list[pathlib.Path]:
        """As many captures of 10 MB, each at a time of its own, so that no two are the same."""
        source = self.real(10)
        return [self.make(f"many-{i}.pcap", lambda part, i=i: subprocess.run(
            ["editcap", "-F", "pcap", "-t", str(i * 86400), str(source), str(part)], check=True, capture_output=True)) for i in range(count)]


def growth(build: pathlib.Path, captures: Captures, wanted: argparse.Namespace) -> None:
    """From a sixteenth of the size to the whole, and beyond when asked."""
    print("\n### How Waybill grows: real handset traffic\n")
    print("| MB | packets | flows | seconds | ns a packet | peak MB | bytes a flow above 100 MB |")
    print("|---:|---:|---:|---:|---:|---:|---:|")
    sizes = [wanted.megabytes // part for part in (16, 8, 4, 2, 1)] + ([10_000] if wanted.huge else [])
    for megabytes in sizes:
        path = captures.real(megabytes)
        capture = Capture("", [path], packets_in(path, build))
        timing = measure(build, capture, wanted.rounds, {"waybill-cli"})["waybill-cli"]
        flows = int(subprocess.run(f"'{build}/bin/waybill-cli' flows '{path}' 2>/dev/null | wc -l", shell=True, capture_output=True, text=True, check=True).stdout)
        above = max(0.0, timing.peak_mb - 100) * 1e6 / max(flows, 1)
        print(f"| {capture.size / 1e6:,.0f} | {capture.packets:,} | {flows:,} | {timing.wall:.2f} | {timing.wall * 1e9 / capture.packets:,.0f} | {timing.peak_mb:,.0f} | {above:,.0f} |", flush=True)


def machine() -> str:
    info = pathlib.Path("/proc/cpuinfo").read_text()
    model = re.search(r"^model name\s*: (.*)$", info, re.MULTILINE)
    sha = "with" if re.search(r"\bsha_ni\b", info) else "without"
    memory = int(re.search(r"MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text()).group(1)) / 1e6
    return f"{model.group(1) if model else platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GB, {sha} SHA-NI"


def tables(build: pathlib.Path, captures: Captures, wanted: argparse.Namespace) -> list[Capture]:
    real = captures.real(wanted.megabytes)
    count = packets_in(real, build)
    part = wanted.part
    tiny, one, small = captures.load("tiny-flows", 1_000_000 // part), captures.load("one-flow", 2_000_000 // part), captures.load("packets", 10_000_000 // part)
    many = captures.many(max(2, 100 // part))
    packed = [Capture("real handset traffic as gzip", [captures.gzipped(real)], count)]
    if shutil.which("zstd"):
        packed.append(Capture("real handset traffic as zstd", [captures.zstd(real)], count))
    return [Capture("real handset traffic", [real], count), *packed,
            *(Capture(name, [path], packets_in(path, build)) for name, path in (("connections of three packets", tiny), ("one connection", one), ("small packets", small))),
            Capture(f"{len(many)} captures at once", many, sum(packets_in(path, build) for path in many))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path, help="folder with bin/waybill-cli and bin/make_bench_capture")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--megabytes", type=int, default=700, help="size of the real traffic")
    parser.add_argument("--part", type=int, default=1, help="divides the sizes of the others: 16 for a quick look")
    parser.add_argument("--huge", action="store_true", help="10 GB as well")
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path(os.environ.get("WAYBILL_BENCH_DIR", "/var/tmp/waybill-bench")))
    parser.add_argument("--capture", type=pathlib.Path, help="only this one")
    wanted = parser.parse_args()
    build = wanted.build.resolve()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    corpus = pathlib.Path(os.environ.get("WAYBILL_CORPUS", HERE.parents[2] / "shared" / "captures"))
    captures = Captures(build, wanted.folder, corpus)
    print(f"{machine()}; {wanted.rounds} rounds, fastest of each; {time.strftime('%d %B %Y', time.gmtime())}")
    if wanted.capture:
        listed = [Capture(wanted.capture.name, [wanted.capture], packets_in(wanted.capture, build))]
    else:
        listed = tables(build, captures, wanted)
    for capture in listed:
        print_table(capture, measure(build, capture, wanted.rounds, set()))
    if not wanted.capture:
        growth(build, captures, wanted)


if __name__ == "__main__":
    main()
