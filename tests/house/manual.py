#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the manual pages with the programs: manual.py FOLDER_OF_PROGRAMS, or --self-test.

An option is described on a line that begins with a bold macro (.B, .BI, .BR), below the heading of its command, or in
OPTIONS for those that several commands share and that their sections list. Each option of --help must be there, and each
that is there in --help. Options spoken of elsewhere must exist in some command. Examples ("$ waybill-cli …") are run
on the samples of the tree; those that capture are only read. Then groff must have nothing to warn of.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parents[2]
PAGES = PROJECT / "packaging" / "man"
PREFIX = "@CMAKE_INSTALL_PREFIX@"
TIMEOUT_S = 120  # sanitizer builds on a busy machine are slow; a hang is a failure all the same
EVERYWHERE = {"--help", "-h", "--version"}  # described once
OPTION = re.compile(r"(?<![\w-])--?[a-zA-Z][\w-]*")
NEEDS_AN_INTERFACE = {"capture", "interfaces"}


def help_of(program: str, *command: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "ASAN_OPTIONS": "detect_leaks=0"}
    done = subprocess.run([program, *command, "--help"], capture_output=True, text=True, timeout=TIMEOUT_S, env=environment)
    if done.returncode != 0:
        sys.exit(f"{program} {' '.join(command)} --help ended with {done.returncode}: {done.stderr}")
    return done.stdout


def options_in_help(text: str) -> set[str]:
    """Every spelling of every option: lines such as "  -w,--write TEXT REQUIRED …" and "  -h, --help  …"."""
    found = set()
    for line in text.splitlines():
        if head := re.match(r"\s{2,}(-{1,2}[a-zA-Z][^\s,]*(,\s?-{1,2}[a-zA-Z][^\s,]*)*)", line):
            found |= set(re.split(r",\s?", head.group(1)))
    return found


def commands_in_help(text: str) -> list[str]:
    block = re.search(r"^Subcommands:\n((?:  .*\n?|\n)*)", text, re.MULTILINE)
    return re.findall(r"^  ([a-z][\w-]*)", block.group(1), re.MULTILINE) if block else []


def plain(roff: str) -> str:
    for mark, text in {r"\-": "-", r"\(aq": "'", r"\(dq": '"', r"\(lq": "“", r"\(rq": "”", r"\(+-": "±", r"\e": "\\"}.items():
        roff = roff.replace(mark, text)
    return re.sub(r"\\f[BIRP]", "", roff)


class Page:
    """A manual page, read: options by the heading (upper case or a command) under which they are described."""

    def __init__(self, roff: str) -> None:
        self.options: dict[str, set[str]] = {}
        self.described: dict[str, set[str]] = {}
        self.mentioned: set[str] = set()
        self.examples: list[str] = []
        heading, is_tag, is_example = "", False, False
        for line in roff.splitlines():
            is_example = (is_example or line.startswith(".EX")) and not line.startswith(".EE")
            if macro := re.match(r'\.S[HS] "?([^"]*)"?', line):
                heading = re.match(r"[A-Z][A-Z ]+$|[a-z -]*", plain(macro.group(1))).group(0).split(" -")[0].strip()
                self.options[heading], self.described[heading] = set(), set()
            elif re.match(r"\.B[IR]? ", line) and heading:
                found = set(OPTION.findall(plain(line).replace('"', " ")))
                self.options[heading] |= found
                self.described[heading] |= found if is_tag else set()
            elif is_example and line.startswith("$ "):
                self.examples.append(plain(line[2:]))
            elif not line.startswith((".", "#")):
                self.mentioned |= {each for each in OPTION.findall(plain(line)) if each.startswith("--")}
            is_tag = line == ".TP"

    @staticmethod
    def read(name: str) -> "Page":
        return Page((PAGES / name).read_text(encoding="utf-8"))


def compare(where: str, wanted: set[str], found: set[str]) -> list[str]:
    return [f"{where}: {each} is in --help, not in the page" for each in sorted(wanted - found)] + [
        f"{where}: {each} is in the page, not in --help" for each in sorted(found - wanted)
    ]


def check_cli_page(page: Page, helps: dict[str, str]) -> list[str]:
    """`helps`: the output of --help by command ("" for none, "case add" for one of a group)."""
    found, every = [], set().union(*map(options_in_help, helps.values()))
    shared = page.described.get("OPTIONS", set())
    for command, text in helps.items():
        if commands_in_help(text):
            continue
        if command not in page.options:
            found.append(f"the page has no section for {command}")
            continue
        listed, described = page.options[command], page.described[command]
        found += compare(command, options_in_help(text) - EVERYWHERE, listed)
        found += [f"{command}: {each} is listed, but described nowhere" for each in sorted(listed - described - shared)]
    sections = {heading for heading in page.options if heading and heading == heading.lower()}
    found += [f"the page describes {each}, which is no command" for each in sorted(sections - set(helps))]
    found += [f"the page speaks of {each}, which does not exist" for each in sorted(page.mentioned - every)]
    found += [f"{each} is not described" for each in sorted(EVERYWHERE - page.options.get("OPTIONS", set()))]
    return found


def all_helps(program: str) -> dict[str, str]:
    helps = {"": help_of(program)}
    for command in commands_in_help(helps[""]):
        helps[command] = help_of(program, command)
        for action in commands_in_help(helps[command]):
            helps[f"{command} {action}"] = help_of(program, command, action)
    return helps


def check_examples(page: Page, programs: str, helps: dict[str, str]) -> list[str]:
    found = [] if page.examples else ["waybill-cli.1 has no example"]
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "ASAN_OPTIONS": "detect_leaks=0"}
    with tempfile.TemporaryDirectory() as folder:
        change = f"cd {folder}"
        for example in page.examples:
            line = example.replace(f"{PREFIX}/share/waybill", str(PROJECT / "resources"))
            if line.startswith("cd "):
                change = line
                continue
            command = line.split()[1]
            unknown = set(OPTION.findall(re.sub(r"'[^']*'", "", line.split("|")[0]))) - options_in_help(helps.get(command, ""))
            found += [f"example “{example}”: there is no {each}" for each in sorted(unknown)]
            if command in NEEDS_AN_INTERFACE:
                continue
            done = subprocess.run(["bash", "-o", "pipefail", "-c", f"{change} && {line}"], capture_output=True, text=True, timeout=TIMEOUT_S,
                                  env=environment)  # fmt: skip
            if done.returncode != 0 or not done.stdout.strip():
                found.append(f"example “{example}” ended with {done.returncode}: {done.stderr.strip()}")
    return found


def check_layout(roff: str) -> str:
    done = subprocess.run(["groff", "-man", "-ww", "-Tutf8", "-z"], input=roff, capture_output=True, text=True, timeout=TIMEOUT_S)
    return done.stderr.strip() or ("" if done.returncode == 0 else f"groff ended with {done.returncode}")


def options_in_source() -> set[str]:
    """waybill-capture has no --help: the arguments that its source compares with."""
    source = (PROJECT / "app" / "capture_child" / "capture_request.cpp").read_text(encoding="utf-8")
    return set(re.findall(r'"(--[a-z-]+)"', source))


def check_all(programs: pathlib.Path) -> list[str]:
    cli, helps = Page.read("waybill-cli.1"), all_helps(str(programs / "waybill-cli"))
    found = check_cli_page(cli, helps) + check_examples(cli, str(programs), helps)
    found += compare("waybill-capture", options_in_source(), Page.read("waybill-capture.8").options["OPTIONS"])
    if (programs / "waybill").exists():
        in_help = options_in_help(help_of(str(programs / "waybill")))
        found += compare("waybill", in_help, Page.read("waybill.1").options["OPTIONS"])
    for page in sorted(PAGES.iterdir()):
        if trouble := check_layout(page.read_text(encoding="utf-8")):
            found.append(f"{page.name}: {trouble}")
    return found


SMALL_HELP = {"": "Options:\n  -h,--help  x\n  --version  x\nSubcommands:\n  one  x\n", "one": "Options:\n  -h,--help  x\n  -w,--write TEXT  x\n  --to TIME  x\n"}
SMALL_PAGE = """.SH COMMANDS
.SS "one FILE"
.TP
.BR \\-w ", " \\-\\-write
as \\fB\\-\\-to\\fR
.PP
.BR \\-\\-to .
.SH OPTIONS
.BR \\-h ", " \\-\\-help ", " \\-\\-version
.TP
.BI \\-\\-to " TIME"
"""


def self_test() -> int:
    planted = {
        "a page that is right": (SMALL_PAGE, ""),
        "an option left out": (SMALL_PAGE.replace(".BR \\-\\-to .\n", ""), "--to is in --help, not in the page"),
        "a spelling left out": (SMALL_PAGE.replace('\\-w ", " ', ""), "-w is in --help, not in the page"),
        "an option too many": (SMALL_PAGE.replace("\\-\\-to .", "\\-\\-to \\-\\-fro ."), "--fro is in the page, not in --help"),
        "one described nowhere": (SMALL_PAGE.replace('.TP\n.BI \\-\\-to " TIME"\n', ""), "--to is listed, but described nowhere"),
        "an invented command": (SMALL_PAGE.replace(".SH OPTIONS", '.SS "two"\n.SH OPTIONS'), "describes two"),
        "a command left out": (SMALL_PAGE.replace('.SS "one FILE"', '.SS "One"'), "no section for one"),
        "an invented word": (SMALL_PAGE.replace("as \\fB\\-\\-to", "as \\fB\\-\\-ever"), "speaks of --ever"),
    }
    failed = []
    for name, (roff, wanted) in planted.items():
        found = check_cli_page(Page(roff), SMALL_HELP)
        if (wanted and not any(wanted in line for line in found)) or (not wanted and found):
            failed.append(f"{name}: found {found}")
    if not check_layout('.TH A 1\n.SH B\n.nosuchmacro\n'):
        failed.append("a macro that does not exist was not noticed")
    print("\n".join(failed) or f"all {len(planted) + 1} checks of the checker passed")
    return 1 if failed else 0


def main() -> int:
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    found = check_all(pathlib.Path(sys.argv[1]).resolve())
    print("\n".join(found) or "the manual pages say what the programs know")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
