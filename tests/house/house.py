#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the rules of the house that a script can see: sizes, licence lines, the top level, words that must not appear.

house.py [ROOT]      checks the tree, prints one line a finding, fails when there is one
house.py --self-test plants each kind of finding in a temporary tree and fails when one is missed
"""
import pathlib
import re
import sys
import tempfile

MAX_SOURCE_LINES, MAX_TEST_LINES, MAX_FUNCTION_LINES = 500, 400, 40
MAX_CHILD_LINES = 500
LICENCE_LINE = "SPDX-License-Identifier: GPL-3.0-or-later"
CODE_SUFFIXES = {".h", ".cpp"}
TEXT_SUFFIXES = CODE_SUFFIXES | {".py", ".sh", ".cmake", ".md", ".txt", ".json", ".toml", ".tsv", ".in", ".xml", ".desktop"}
LICENSED_SUFFIXES = CODE_SUFFIXES | {".py", ".sh", ".cmake"}
TOP_LEVEL = {
    "CMakeLists.txt", "CMakePresets.json", "app", "ui", "resources", "tests", "packaging", "README.md", "ARCHITECTURE.md",
    "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "LICENSE",
}  # fmt: skip
NOT_OURS = {"build", "__pycache__"}  # written by builds, ignored by git

WIDGET_HEADER = re.compile(
    r"#\s*include\s*<(Qt(Widgets|Gui|PrintSupport)/.*|Q(Widget|Application|GuiApplication|MainWindow|Dialog|Painter"
    r"|Table\w+|Tree\w+|Label|Menu|Action|Icon|Pixmap|Color|Font\w*))>"
)
UNNUMBERED_TASK = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b(?!\s*\(?#\d+)")
VIEWS = re.compile(r"\bstd::(ranges::)?views::")
NESTED_LOOP = re.compile(r"\bprocess" r"Events\s*\(")
DOWNLOAD_HOST = re.compile(
    r"(registry\.npm" r"js|npm" r"js\.com|pypi\.(org|io)|pythonhosted\.org|crates\.io|deb\.debian\.org|ftp\.debian\.org"
    r"|security\.debian\.org|archive\.ubuntu\.com|raw\.githubusercontent\.com|rubygems\.org|maven\.org|proxy\.golang\.org)"
)
TYPE_DEFINITION = re.compile(r"^(?:struct|class|enum class|enum) (\w+)(?: final)?\s*(?::(?!:)[^;{]*)?\{", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#\s]+)(#[^)]*)?\)")
CONTROL_WORD = re.compile(r"(^|[\s};])(if|for|while|switch|catch|else|do|namespace|class|struct|enum|union|extern)\b")
SCOPE_WORD = re.compile(r"^\s*(template\s*<.*>\s*)?((inline\s+)?namespace|class|struct|enum|union|extern)\b", re.DOTALL)


def without_comments_and_strings(text: str) -> str:
    """The same text with comments and literals blanked, line numbers kept."""
    pattern = re.compile(
        r'R"(?P<mark>[^()\s]{0,16})\(.*?\)(?P=mark)"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])+\'',
        re.DOTALL,
    )
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def long_functions(text: str) -> list[tuple[int, int]]:
    """(line, body lines) of every function whose body is longer than allowed; switch tables are excepted.

    A function is a brace behind a parenthesis (and what may follow one) that stands in a namespace or a class only.
    """
    code = without_comments_and_strings(text)
    code = re.sub(r"^\s*#.*(\\\n.*)*", lambda m: re.sub(r"[^\n]", " ", m.group()), code, flags=re.MULTILINE)
    found, stack, statement = [], [], 0
    for at, char in enumerate(code):
        if char == "{":
            head = code[statement:at]
            in_scope = all(kind == "scope" for kind, _ in stack)
            if in_scope and re.search(r"[\w>]\Z", head) and ")" in head:
                stack.append(("member", at))  # m_count{0} in a constructor's list: the head goes on behind it
                continue
            if SCOPE_WORD.match(head) and "(" not in head.split("{")[0].split("=")[0].replace("alignas(", ""):
                kind = "scope"
            elif in_scope and ")" in head and not CONTROL_WORD.search(head) and "=" not in head.rsplit(")", 1)[-1]:
                kind = "function"
            else:
                kind = "other"
            stack.append((kind, at))
            statement = at + 1
        elif char == "}" and stack:
            kind, begin = stack.pop()
            body = code[begin + 1 : at]
            lines = body.count("\n") - 1
            if kind == "function" and lines > MAX_FUNCTION_LINES and body.count("case ") * 2 < lines:
                found.append((code.count("\n", 0, begin) + 1, lines))
            statement = statement if kind == "member" else at + 1
        elif char == ";":
            statement = at + 1
    return found


def files(root: pathlib.Path) -> list[pathlib.Path]:
    return [
        path
        for path in sorted(root.rglob("*"))
        if path.is_file() and not NOT_OURS & set(path.relative_to(root).parts) and ".git" not in path.parts
    ]


def check_code(shown: str, text: str) -> list[str]:
    found = []
    is_test = shown.startswith("tests/")
    lines, most = text.count("\n"), MAX_TEST_LINES if pathlib.Path(shown).name.startswith("tst_") else MAX_SOURCE_LINES
    if lines > most:
        found.append(f"{lines} lines, more than {most}")
    if not is_test:
        found += [f"line {line}: function of {n} lines, more than {MAX_FUNCTION_LINES}" for line, n in long_functions(text)]
    code = without_comments_and_strings(text)
    if VIEWS.search(code):
        found.append("uses std::views, which clang 14 rejects")
    if NESTED_LOOP.search(code) and not is_test:
        found.append("runs a nested event loop")
    if shown.startswith("app/") and WIDGET_HEADER.search(text):
        found.append("includes widgets below app/")
    return found


def check_file(root: pathlib.Path, path: pathlib.Path) -> list[str]:
    shown = path.relative_to(root).as_posix()
    is_script = path.suffix == "" and path.read_bytes()[:2] == b"#!"
    if path.suffix not in TEXT_SUFFIXES and not is_script:
        return []
    text = path.read_text(encoding="utf-8", errors="replace")
    found = check_code(shown, text) if path.suffix in CODE_SUFFIXES else []
    if path.suffix in LICENSED_SUFFIXES or is_script or path.name == "CMakeLists.txt":
        if LICENCE_LINE not in "\n".join(text.split("\n", 4)[:4]):
            found.append("has no licence line at its beginning")
    if UNNUMBERED_TASK.search(text):
        found.append("holds an open task without an issue number")
    if not shown.startswith("resources/licences/") and DOWNLOAD_HOST.search(text):
        found.append("names a registry or download host")
    if path.suffix == ".md":
        targets = [target for target, _ in LINK.findall(text) if "://" not in target]
        found += [f"links to {target}, which is not there" for target in targets if not (path.parent / target).exists()]
    return [f"{shown}: {line}" for line in found]


def check_type_names(root: pathlib.Path) -> list[str]:
    """Two types of one name in one namespace are one to the linker, which takes the functions of either."""
    homes: dict[str, str] = {}
    found = []
    for path in files(root):
        shown = path.relative_to(root).as_posix()
        if path.suffix != ".h" or not shown.startswith(("app/", "ui/")):
            continue
        for name in TYPE_DEFINITION.findall(without_comments_and_strings(path.read_text(encoding="utf-8", errors="replace"))):
            if homes.setdefault(name, shown) != shown:
                found.append(f"{shown}: defines {name}, as {homes[name]} does")
    return found


def check_capture_child(root: pathlib.Path) -> list[str]:
    """The only program with a privilege can be read in one sitting: lines that are neither empty nor comments."""
    lines = 0
    for path in sorted((root / "app" / "capture_child").glob("*.*")):
        if path.suffix in CODE_SUFFIXES:
            code = without_comments_and_strings(path.read_text(encoding="utf-8", errors="replace"))
            lines += sum(1 for line in code.split("\n") if line.strip())
    return [f"app/capture_child: {lines} lines of code, {MAX_CHILD_LINES} or more"] if lines >= MAX_CHILD_LINES else []


def check(root: pathlib.Path) -> list[str]:
    root = root.resolve()
    found = [
        f"{entry.name}: has no place at the top level"
        for entry in sorted(root.iterdir())
        if entry.name not in TOP_LEVEL | NOT_OURS and not entry.name.startswith(".")
    ]
    for path in files(root):
        if path.relative_to(root).parts[0] in TOP_LEVEL | {".ci"}:
            found += check_file(root, path)
    return found + check_type_names(root) + check_capture_child(root)


LICENSED = f"// {LICENCE_LINE}\n"


def long_function(head: str) -> str:
    return LICENSED + head + "\n{\n" + "    call();\n" * (MAX_FUNCTION_LINES + 1) + "}\n"


CLEAN_TREE = {
    "README.md": "x\n",
    "app/base/a.cpp": LICENSED + "namespace a {\nclass B {\n" + "    int m;\n" * 90 + "};\nvoid f() {\n    g('{');\n}\n}\n",
    "app/base/table.cpp": LICENSED + "const char* f(int n)\n{\n    switch (n) {\n" + "    case 1: return 0;\n" * 60 + "    }\n}\n",
    "app/base/list.cpp": LICENSED + "const T table[] = {\n" + "    {f(1), {2}},\n" * 90 + "};\n",
}

PLANTED = {
    "long file": ({"app/base/b.cpp": LICENSED + "int a;\n" * 501}, "lines, more than 500"),
    "long test": ({"tests/app/base/tst_b.cpp": LICENSED + "int a;\n" * 401}, "lines, more than 400"),
    "long function": ({"app/base/b.cpp": long_function("int f(int a)")}, "line 3: function of 41 lines"),
    "long member": ({"ui/b.cpp": long_function("Result<int> A::f(int a) const noexcept")}, "function of 41 lines"),
    "long constructor": ({"ui/b.cpp": long_function("A::A(int a) : m_a(a), m_b{a}")}, "function of 41 lines"),
    "no licence": ({"app/base/b.h": "int a;\n"}, "has no licence line"),
    "widgets": ({"app/job/b.h": LICENSED + "#include <QWidget>\n"}, "includes widgets"),
    "views": ({"app/base/b.h": LICENSED + "auto a = b | std::views::all;\n"}, "std::views"),
    "open task": ({"app/base/b.h": LICENSED + "// TO" + "DO later\n"}, "open task"),
    "host": ({"resources/make.py": f"# {LICENCE_LINE}\nget('registry.npm" + "js.org')\n"}, "download host"),
    "top level": ({"notes.md": "x\n"}, "no place at the top level"),
    "dead link": ({"CONTRIBUTING.md": "[all](README.md) [x](gone.png)\n"}, "links to gone.png"),
    "large child": ({f"app/capture_child/{name}.cpp": LICENSED + "int a;\n" * 250 for name in "bc"}, "500 lines of code"),
    "two types of one name": ({"app/geo/b.h": LICENSED + "struct B final : A {\n};\n", "ui/b.h": LICENSED + "class B;\nenum class B : int { C };\n"}, "defines B"),
    "nested loop": ({"ui/b.cpp": LICENSED + "void f() { process" + "Events(); }\n"}, "nested event loop"),
}


def check_planted(tree: dict) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in {**CLEAN_TREE, **tree}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        return check(root)


def self_test() -> int:
    failures = [f"clean tree: {line}" for line in check_planted({})]
    for name, (tree, expected) in PLANTED.items():
        found = check_planted(tree)
        if len(found) != 1 or expected not in found[0]:
            failures.append(f"planted {name}: expected one line with {expected!r}, found {found}")
    print("\n".join(failures) or f"all {len(PLANTED)} planted findings were found, and none in the clean tree")
    return 1 if failures else 0


def main() -> int:
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent.parent)
    found = check(root)
    print("\n".join(found) or f"{len(files(root))} files keep to the rules of the house")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
