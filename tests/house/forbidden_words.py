#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No text that the program can say of anybody holds a word that no traffic proves (methods: words never to be produced).

forbidden_words.py [ROOT]   looks through the text literals of the engine and the window, and through every translation;
                            prints one line a fault
forbidden_words.py --self-test
"""
import html
import pathlib
import re
import sys
import tempfile

LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
ENGLISH = re.compile(
    r"\b(spying|spies on|steals?|stolen|leaks? (?:to|data)|leaked|chinese government|government of china|stopped sending|is located in|are located in|"
    r"because of the update|due to the update|proves that|is guilty|malicious intent)\b", re.IGNORECASE)  # fmt: skip
SIGNIFICANT = re.compile(r"\b(statistically )?significant(ly)?\b", re.IGNORECASE)
TRANSLATED = {
    "hi": ("जासूसी", "चोरी कर", "चुरा", "चीनी सरकार", "चीन सरकार", "लीक कर"),
    "zh_CN": ("间谍", "窃取", "偷取", "中国政府", "泄露给", "泄漏给", "停止发送"),
}
FOLDERS = ("app/claims", "app/compare", "app/report", "app/identify", "app/analysis", "ui")


def literals(path: pathlib.Path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.lstrip().startswith(("//", "#include")):
            continue
        for match in LITERAL.finditer(line.split("// ")[0]):
            yield number, match[1]


def faults(root: pathlib.Path) -> list[str]:
    found = []
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.cpp")):
            for number, text in literals(path):
                match = ENGLISH.search(text) or SIGNIFICANT.search(text)
                if match and "significant digit" not in text:
                    found.append(f"{path.relative_to(root)}:{number}: “{match[0]}” in “{text}”")
    for language, words in TRANSLATED.items():
        path = root / "resources/translations" / f"waybill_{language}.ts"
        texts = re.findall(r"<translation[^>]*>(.*?)</translation>", path.read_text(encoding="utf-8"), re.DOTALL) if path.exists() else []
        found += [f"{path.name}: “{word}” in “{html.unescape(text)}”" for text in texts for word in words if word in text]
    return found


def self_test() -> int:
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "app/claims").mkdir(parents=True)
        (root / "resources/translations").mkdir(parents=True)
        (root / "app/claims/a.cpp").write_text('say("It leaks data.");\n// "spying" in a comment\nsay("three significant digits");\n', encoding="utf-8")
        (root / "resources/translations/waybill_zh_CN.ts").write_text("<translation>窃取数据</translation>", encoding="utf-8")
        found = faults(root)
        print("\n".join(found))
        return 0 if len(found) == 2 else 1


def main() -> int:
    if "--self-test" in sys.argv:
        return self_test()
    found = faults(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "."))
    print("\n".join(found) if found else "no text says what traffic cannot show")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
