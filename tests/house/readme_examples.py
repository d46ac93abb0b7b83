#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the examples of README.md: readme_examples.py FOLDER_OF_PROGRAMS, or --self-test.

An example is a line "$ waybill-cli …" (or a pipe that begins so) in a block marked `console`, with the output below it.
Each output line must stand in the real output, in this order; "…" in a line stands for anything, and a line of "…"
alone for any lines, but for something. Exit status must be 0. Examples run in the top folder of the tree.
"""
import os
import pathlib
import re
import subprocess
import sys

BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
TIMEOUT_S = 120  # sanitizer builds on a busy machine are slow; a hang is a failure all the same


class Example:
    def __init__(self, command: str) -> None:
        self.command = command
        self.output: list[str] = []


def examples(text: str) -> list[Example]:
    found: list[Example] = []
    for block in BLOCK.findall(text):
        of_block: list[Example] = []
        for line in block.splitlines():
            if line.startswith("$ "):
                of_block.append(Example(line[2:]))
            elif of_block:
                of_block[-1].output.append(line.rstrip())
        found += [example for example in of_block if example.command.startswith("waybill-cli ")]
    return found


def with_plain_spaces(line: str) -> str:
    return line.translate({0xA0: " ", 0x202F: " "})


def missing_line(wanted: list[str], real: str) -> str | None:
    """The first wanted line that does not stand in the real output behind the one before it; any space matches any."""
    rest = [with_plain_spaces(line).rstrip() for line in real.splitlines()]
    for line in map(with_plain_spaces, wanted):
        if line.strip() in ("", "…"):
            continue
        pattern = re.compile(".*".join(re.escape(part) for part in line.split("…")))
        at = next((index for index, candidate in enumerate(rest) if pattern.fullmatch(candidate)), None)
        if at is None:
            return line
        rest = rest[at + 1 :]
    return None


def problem(example: Example, programs: str, folder: pathlib.Path) -> str | None:
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    command = ["bash", "-o", "pipefail", "-c", example.command]
    try:
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=TIMEOUT_S)
    except subprocess.TimeoutExpired:
        return f"did not end within {TIMEOUT_S} s"
    if done.returncode != 0:
        return f"exit status {done.returncode}: {done.stderr.strip()}"
    if example.output and not done.stdout.strip():
        return "printed nothing, though README shows output"
    line = missing_line(example.output, done.stdout)
    return f"no line like {line!r} (in this place) in:\n{done.stdout}" if line is not None else None


def self_test() -> int:
    text = "```console\n$ waybill-cli say\none … three\n…\nfive\n$ other\n```\n```sh\n$ waybill-cli no\n```\n"
    found = examples(text)
    checks = {
        "one example is found": [e.command for e in found] == ["waybill-cli say"],
        "its output is kept": found[0].output == ["one … three", "…", "five"],
        "matching output passes": missing_line(found[0].output, "one two three\nfour\nfive\n") is None,
        "order counts": missing_line(found[0].output, "five\none two three\n") == "five",
        "a missing line is told": missing_line(found[0].output, "one two\nfive\n") == "one … three",
        "a failing command is told": problem(Example("waybill-cli x; exit 3"), "/nowhere", pathlib.Path("/")) is not None,
        "a command that lies is told": problem(lying_example(), "/nowhere", pathlib.Path("/")) is not None,
        "one that prints nothing is told": problem(silent_example(), "/nowhere", pathlib.Path("/")) is not None,
    }
    failed = [name for name, passed in checks.items() if not passed]
    print("\n".join(f"FAILED {name}" for name in failed) or f"all {len(checks)} checks of the checker passed")
    return 1 if failed else 0


def lying_example() -> Example:
    example = Example("echo something else")
    example.output = ["what README says"]
    return example


def silent_example() -> Example:
    example = Example("true")
    example.output = ["…"]
    return example


def main() -> int:
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    folder = pathlib.Path(__file__).resolve().parent.parent.parent
    found = examples((folder / "README.md").read_text(encoding="utf-8"))
    if not found:
        print("README.md holds no example")
        return 1
    failed = 0
    for example in found:
        trouble = problem(example, sys.argv[1], folder)
        print(f"{'FAILED' if trouble else 'ok'}  $ {example.command}" + (f"\n  {trouble}" if trouble else ""))
        failed += trouble is not None
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
