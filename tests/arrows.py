#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every #include against the two tables of ARCHITECTURE.md ("Arrows" and "Libraries").

arrows.py [ROOT]     checks the tree, prints one line a violation, fails when there is one
arrows.py --self-test plants each kind of violation in a temporary tree and fails when one is not found
"""
import pathlib
import re
import sys
import tempfile

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]', re.MULTILINE)
TABLE_ROW = re.compile(r"^\|(.+)\|\s*$")
STANDARD_HEADER = re.compile(r"^[a-z][a-z0-9_]*$")  # <vector>, <cstdint>: no suffix, no folder, lower case
SOURCE_SUFFIXES = {".h", ".cpp"}
SOURCE_ROOTS = ("app", "ui", "tests")
ENGINE_EXCEPTIONS = {"job", "cli", "capture_child"}  # "engine" in the table: every folder of app/ but these


class Rules:
    """The two tables. Folders of app/ are named without "app/", others with their path."""

    def __init__(self, text: str) -> None:
        self.arrows = {row[0]: row[1].split() for row in table_after(text, "## Arrows")}
        self.libraries = [(row[0], row[1].split(), row[2].split()) for row in table_after(text, "## Libraries")]
        engine = [f for f in self.arrows if "/" not in f and f not in ENGINE_EXCEPTIONS]
        for folder, targets in self.arrows.items():
            self.arrows[folder] = expand(targets, engine)
        self.libraries = [(name, heads, expand(folders, engine)) for name, heads, folders in self.libraries]

    def folder_of(self, path: pathlib.PurePosixPath) -> str | None:
        """The folder of the table that a file belongs to: the longest one that contains it."""
        parts = path.parts[1:-1] if path.parts[0] == "app" else path.parts[:-1]
        if path.parts[:2] == ("ui", "main.cpp"):
            parts = ("ui", "main")
        for length in range(len(parts), 0, -1):
            folder = "/".join(parts[:length])
            if folder in self.arrows:
                return folder
        return None


def table_after(text: str, heading: str) -> list[list[str]]:
    """Cells of the body rows of the first table behind a heading, without backquotes and commas."""
    section = text.split(heading + "\n", 1)[1].split("\n## ", 1)[0] if heading + "\n" in text else ""
    rows = []
    for line in section.splitlines():
        match = TABLE_ROW.match(line)
        if match:
            rows.append([cell.replace("`", "").replace(",", " ").strip() for cell in match.group(1).split("|")])
    return [row for row in rows[1:] if not set("".join(row)) <= set("-: ")]


def expand(names: list[str], engine: list[str]) -> list[str]:
    result = []
    for name in names:
        result += engine if name == "engine" else [] if name == "–" else [name]
    return result


def sources(root: pathlib.Path) -> list[pathlib.Path]:
    return [
        path
        for top in SOURCE_ROOTS
        for path in sorted((root / top).rglob("*"))
        if path.suffix in SOURCE_SUFFIXES and path.is_file()
    ]


def resolve(root: pathlib.Path, source: pathlib.Path, name: str) -> pathlib.Path | None:
    """The file of the tree that a quoted include names: beside the source, or below an include root of CMake."""
    test_roots = [root / "tests/ui"] if source.is_relative_to(root / "tests/ui") else []
    for base in (source.parent, root / "app", root / "ui", *test_roots, root / "tests", root):
        candidate = (base / name).resolve()
        if candidate.is_file() and candidate.is_relative_to(root):
            return candidate
    return None


def library_of(rules: Rules, header: str) -> tuple[str, list[str]] | None:
    for name, patterns, folders in rules.libraries:
        for pattern in patterns:
            prefix = pattern.endswith(("/", "*"))
            if header == pattern or (prefix and header.startswith(pattern.rstrip("*"))):
                return name, folders
    return None


def check_library(rules: Rules, folder: str, header: str) -> str | None:
    if STANDARD_HEADER.match(header):
        return None
    library = library_of(rules, header)
    if library is None:
        return f"<{header}> belongs to no library of the table"
    name, folders = library
    if not any(folder == allowed or folder.startswith(allowed + "/") for allowed in folders):
        return f"{folder} may not include <{header}> ({name})"
    return None


def check_file(rules: Rules, root: pathlib.Path, path: pathlib.Path, graph: dict) -> list[str]:
    shown = path.relative_to(root).as_posix()
    folder = rules.folder_of(pathlib.PurePosixPath(shown))
    if folder is None:
        return [f"{shown}: its folder is not in the arrow table"]
    found = []
    for kind, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
        target = resolve(root, path, header) if kind == '"' else None
        if kind == "<":
            problem = check_library(rules, folder, header)
        elif target is None:
            is_generated = header.endswith(".moc") or header.startswith(("ui_", "moc_"))
            problem = None if is_generated else f'"{header}" is not in the tree'
        else:
            graph.setdefault(path, []).append(target)
            to = rules.folder_of(pathlib.PurePosixPath(target.relative_to(root).as_posix()))
            allowed = [folder, *rules.arrows[folder]]
            problem = None if to in allowed else f'{folder} may not include {to} ("{header}")'
        if problem:
            found.append(f"{shown}: {problem}")
    return found


def cycles(graph: dict, name) -> list[str]:
    """One line for every edge that closes a cycle, found by depth-first search."""
    found, done, open_path = [], set(), []

    def visit(node) -> None:
        open_path.append(node)
        for target in graph.get(node, []):
            if target in open_path:
                found.append("cycle: " + " -> ".join(name(n) for n in open_path[open_path.index(target) :] + [target]))
            elif target not in done:
                visit(target)
        done.add(open_path.pop())

    for node in list(graph):
        if node not in done:
            visit(node)
    return found


def check(root: pathlib.Path) -> list[str]:
    root = root.resolve()
    rules = Rules((root / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    found = []
    if len(rules.arrows) < 2 or not rules.libraries:
        return ["ARCHITECTURE.md: the tables below \"## Arrows\" and \"## Libraries\" were not found"]
    for folder, targets in rules.arrows.items():
        found += [f"ARCHITECTURE.md: {folder} points to the unknown folder {t}" for t in targets if t not in rules.arrows]
    found += [f"ARCHITECTURE.md: {line}" for line in cycles(without_self(rules.arrows), str)]
    graph: dict = {}
    for path in sources(root):
        found += check_file(rules, root, path, graph)
    return found + cycles(graph, lambda p: p.relative_to(root).as_posix())


def without_self(arrows: dict) -> dict:
    return {folder: [t for t in targets if t != folder] for folder, targets in arrows.items()}


TABLES = """
## Arrows
| folder | may include |
|---|---|
| `base` | – |
| `geo` | `base` |
| `flow` | `base` |
| `job` | `engine` |
| `ui/style` | `base` |
| `ui/main` | `job` |
## Libraries
| library | headers | folders |
|---|---|---|
| fmt | `fmt/` | `engine` |
| Qt Core | `QString` `QFuture*` | `job` `ui` |
| Qt Widgets | `Q*` | `ui` |
"""

CLEAN_TREE = {
    "app/base/a.h": "#include <vector>\n",
    "app/flow/f.h": '#include "base/a.h"\n#include <fmt/format.h>\n',
    "app/job/j.h": '#include "flow/f.h"\n#include <QString>\n',
    "ui/style/s.h": '#include "base/a.h"\n#include <QWidget>\n',
    "ui/main.cpp": '#include "job/j.h"\n',
}

PLANTED = {
    "arrow": ({"app/base/b.h": '#include "flow/f.h"\n'}, "base may not include flow"),
    "side arrow": ({"app/geo/g.cpp": '#include "flow/f.h"\n'}, "geo may not include flow"),
    "unknown folder": ({"app/helpers/h.h": ""}, "not in the arrow table"),
    "unknown library": ({"app/base/b.h": "#include <boost/any.hpp>\n"}, "belongs to no library"),
    "library in the wrong folder": ({"app/flow/g.h": "#include <QString>\n"}, "flow may not include <QString>"),
    "widgets in job": ({"app/job/w.h": "#include <QWidget>\n"}, "job may not include <QWidget>"),
    "main past the shell": ({"ui/main.cpp": '#include "style/s.h"\n'}, "ui/main may not include ui/style"),
    "missing file": ({"app/base/b.h": '#include "base/gone.h"\n'}, "is not in the tree"),
    "cycle of files": (
        {"app/base/a.h": '#include "base/b.h"\n', "app/base/b.h": '#include "base/a.h"\n'},
        "cycle: app/base/a.h",
    ),
    "cycle of folders": (
        {"ARCHITECTURE.md": TABLES.replace("| `base` | – |", "| `base` | `geo` |")},
        "ARCHITECTURE.md: cycle",
    ),
    "arrow to nowhere": (
        {"ARCHITECTURE.md": TABLES.replace("| `base` | – |", "| `base` | `gone` |")},
        "unknown folder gone",
    ),
    "no tables": ({"ARCHITECTURE.md": "# nothing\n"}, "were not found"),
}


def check_planted(files: dict) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in {"ARCHITECTURE.md": TABLES, **CLEAN_TREE, **files}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        return check(root)


def self_test() -> int:
    failures = [f"clean tree: {line}" for line in check_planted({})]
    for name, (files, expected) in PLANTED.items():
        found = check_planted(files)
        if len(found) != 1 or expected not in found[0]:
            failures.append(f"planted {name}: expected one line with {expected!r}, found {found}")
    print("\n".join(failures) or f"all {len(PLANTED)} planted violations were found, and none in the clean tree")
    return 1 if failures else 0


def main() -> int:
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent)
    found = check(root)
    print("\n".join(found) or f"{len(sources(root))} files keep to the arrows")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
