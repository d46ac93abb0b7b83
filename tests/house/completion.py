#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Presses Tab in bash: completion.py FOLDER_OF_PROGRAMS.

What is offered for waybill-cli must be exactly the commands and options of --help; then values, interfaces and files; and
for waybill, whose options are written down, those of its --help.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from manual import PROJECT, TIMEOUT_S, all_helps, commands_in_help, help_of, options_in_help

SCRIPTS = PROJECT / "packaging" / "completion"
TAB = """source "$1"; shift; function=$1; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
"$function"; [ ${#COMPREPLY[@]} = 0 ] || printf '%s\\n' "${COMPREPLY[@]}" """


class Shell:
    def __init__(self, programs: str, folder: str) -> None:
        self.folder = folder
        self.environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "ASAN_OPTIONS": "detect_leaks=0", "LC_ALL": "C.UTF-8"}

    def offers(self, *words: str) -> list[str]:
        """What Tab offers behind the last of the words, which bash has split at "=" already."""
        function = "_" + words[0].replace("-", "_")
        done = subprocess.run(["bash", "-c", TAB, "bash", SCRIPTS / f"{words[0]}.bash", function, *words], cwd=self.folder, env=self.environment,
                              capture_output=True, text=True, timeout=TIMEOUT_S)  # fmt: skip
        if done.returncode != 0 or done.stderr.strip():
            sys.exit(f"{words}: {done.returncode} {done.stderr}")
        return sorted(done.stdout.splitlines())


class Checks:
    def __init__(self) -> None:
        self.done = self.wrong = 0

    def same(self, what: str, wanted, found: list[str]) -> None:
        self.done += 1
        if sorted(wanted) != found:
            self.wrong += 1
            print(f"FAILED {what}\n  wanted: {sorted(wanted)}\n  found:  {found}")


def check_commands(checks: Checks, shell: Shell, helps: dict[str, str]) -> None:
    for command, text in helps.items():
        typed = ["waybill-cli", *command.split()]
        checks.same(f"options of “{command}”", options_in_help(text), shell.offers(*typed, "-"))
        if commands := commands_in_help(text):
            checks.same(f"commands of “{command}”", commands, shell.offers(*typed, ""))
        else:
            checks.same(f"files of “{command}”", ["a.pcap", "b c.waybill", "captures"], shell.offers(*typed, ""))


def check_values(checks: Checks, shell: Shell, programs: str) -> None:
    listed = subprocess.run([f"{programs}/waybill-cli", "interfaces", "--json"], capture_output=True, text=True, env=shell.environment, timeout=TIMEOUT_S)
    interfaces = [each["name"] for each in json.loads(listed.stdout)["interfaces"]]
    cli = ["waybill-cli"]
    for what, wanted, typed in (
        ("a command half typed", ["packets"], [*cli, "pa"]),
        ("an option half typed", ["--snaplen"], [*cli, "capture", "--sn"]),
        ("interfaces", interfaces, [*cli, "capture", "-i", ""]),
        ("interfaces of the long option", ["lo"], [*cli, "capture", "--interface", "=", "lo"]),
        ("values in braces", ["csv", "ecs", "zeek"], [*cli, "flows", "--format", ""]),
        ("values with bars", ["all", "cited", "none"], [*cli, "case", "share", "--captures", ""]),
        ("values behind =", ["csv", "ecs", "zeek"], [*cli, "flows", "--format", "="]),
        ("a value behind = half typed", ["zeek"], [*cli, "flows", "--format", "=", "z"]),
        ("any text is not guessed", [], [*cli, "flows", "--handset", ""]),
        ("sides", ["after", "before"], [*cli, "case", "add", "x.waybill", "--side", ""]),
        ("files of an option", ["a.pcap"], [*cli, "compare", "--before", "a"]),
        ("folders", ["captures"], [*cli, "case", "check", "x.waybill", "--find", ""]),
        ("files behind a flag", ["a.pcap"], [*cli, "summary", "--json", "a"]),
        ("a command that is a file's name too", ["a.pcap"], [*cli, "summary", "case", "a"]),
        ("the next file of one recording", ["a.pcap+captures"], [*cli, "summary", "a.pcap+cap"]),
        ("files of the window", ["a.pcap+b c.waybill"], ["waybill", "a.pcap+b"]),
    ):
        checks.same(what, wanted, shell.offers(*typed))


def main() -> int:
    programs, checks = str(pathlib.Path(sys.argv[1]).resolve()), Checks()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("a.pcap", "b c.waybill"):
            (pathlib.Path(folder) / name).touch()
        (pathlib.Path(folder) / "captures").mkdir()
        shell = Shell(programs, folder)
        check_commands(checks, shell, all_helps(f"{programs}/waybill-cli"))
        check_values(checks, shell, programs)
        if os.access(f"{programs}/waybill", os.X_OK):
            checks.same("options of waybill", options_in_help(help_of(f"{programs}/waybill")), shell.offers("waybill", "-"))
    print(f"{checks.done} offers checked, {checks.wrong} wrong")
    return 1 if checks.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
