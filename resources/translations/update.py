#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the translations in this folder up to date with the texts of the program.

update.py                  adds what is new (unfinished, for Qt Linguist), drops what is gone
update.py --check          changes nothing; says what is missing, gone or damaged, and ends with 1 if anything is
update.py --take CODE FILE…  first takes translations from JSON files, {"English": "translation" or [plural forms]}

Texts of the window are found by lupdate (Qt 6), and in the macros and tables that it does not look into. Texts of the engine are the literals given to say(), said(), phrase()
and countedText(), those that functions named …Text() return, and the names of countries. Everything stands in one
context: a text is translated by its English alone (ui/shell/language.h).
"""
import argparse
import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
LANGUAGES = {"hi": 2, "zh_CN": 1}  # locale: how many plural forms Qt asks for
LITERALS = r'((?:"(?:[^"\\\n]|\\.)*"\s*)+)'
STAYS = re.compile(r"[^A-Za-z]*")  # without a letter nothing is to be translated


class Text:
    def __init__(self, source: str, where: str, is_plural: bool = False):
        self.source, self.where, self.is_plural = source, where, is_plural


def unquoted(literals: str) -> str:
    joined = "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', literals))
    simple = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "'": "'"}
    joined = re.sub(r"\\u([0-9A-Fa-f]{4})", lambda m: chr(int(m[1], 16)), joined)
    return re.sub(r"\\([nt\"\\'])", lambda m: simple[m[1]], joined)


def engine_texts() -> list[Text]:
    texts = []
    for path in sorted((PROJECT / "app").glob("**/*.cpp")):
        if path.parent.name in ("cli", "report"):
            continue
        code, where = path.read_text(encoding="utf-8"), str(path.relative_to(PROJECT))
        found = [(m.start(), m[1]) for m in re.finditer(r"\b(?:say|said|phrase)\(\s*" + LITERALS, code)]
        found += [(m.start(), m[i]) for m in re.finditer(r"\bsaid\([^;()]*\? " + LITERALS + ": " + LITERALS, code) for i in (1, 2)]
        found += [(m.start(), m[i]) for m in re.finditer(r"countedText\([^;]*?,\s*" + LITERALS + r",\s*" + LITERALS + r"\)", code) for i in (1, 2)]
        for body in re.finditer(r"\b(?:string_view|string) \w+Text\([^;{]*\)[^;{]*\n\{\n(.*?)\n\}\n", code, re.S):
            found += [(body.start() + m.start(), m[1]) for m in re.finditer(r"return " + LITERALS + ";", body[1])]
        if path.name == "country_code.cpp":
            found += [(m.start(), m[1]) for m in re.finditer(r'\{"[A-Z]{2}", ' + LITERALS + r"\}", code)]
        if path.name == "filter_field_table.cpp":
            found += [(m.start(), m[1]) for m in re.finditer(r'\{F::\w+, "[^"]+", T::\w+,\s*' + LITERALS + ",", code)]
        texts += [Text(unquoted(literals), where) for _, literals in sorted(found)]
    return texts


def window_texts() -> list[Text]:
    lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate6") or shutil.which("lupdate")
    if lupdate is None:
        sys.exit("lupdate of Qt 6 was not found (Debian: qt6-l10n-tools)")
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "found.ts"
        subprocess.run([lupdate, "-silent", "-locations", "absolute", PROJECT / "ui", "-ts", file], check=True, stderr=subprocess.DEVNULL)
        texts = []
        for message in ElementTree.parse(file).getroot().iter("message"):
            where = (file.parent / message.find("location").get("filename")).resolve()
            texts.append(Text(message.findtext("source"), str(where.relative_to(PROJECT)), message.get("numerus") == "yes"))
    for path in sorted((PROJECT / "ui").glob("**/*.cpp")):  # what lupdate does not see: literals in macros and tables
        code, where = path.read_text(encoding="utf-8"), str(path.relative_to(PROJECT))
        found = [(m.start(), m[1]) for m in re.finditer(r"\b(?:TITLE|MEANING|said)\(\s*" + LITERALS, code)]
        found += [(m.start(), m[i]) for m in re.finditer(r"\bWORD\(\s*" + LITERALS + r",\s*" + LITERALS + r"\)", code) for i in (1, 2)]
        found += [(m.start(), m[1]) for m in re.finditer(r"\badd\(\w+, " + LITERALS, code)]
        found += [(m.start(), m[i]) for m in re.finditer(r"countedText\([^;]*?,\s*" + LITERALS + r",\s*" + LITERALS + r"\)", code) for i in (1, 2)]
        texts += [Text(unquoted(literals), where) for _, literals in sorted(found)]
    return texts


def all_texts() -> dict[str, Text]:
    texts: dict[str, Text] = {}
    for text in window_texts() + engine_texts():
        if STAYS.fullmatch(re.sub(r"%L?\d|%n|<[^>]*>", "", text.source)) and "{}" not in text.source:
            continue
        known = texts.setdefault(text.source, text)
        known.is_plural = known.is_plural or text.is_plural
    return texts


def translations_in(file: pathlib.Path) -> dict[str, list[str]]:
    if not file.exists():
        return {}
    found = {}
    for message in ElementTree.parse(file).getroot().iter("message"):
        node = message.find("translation")
        if node.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in node.findall("numerusform")] or [node.text or ""]
        found[message.findtext("source")] = forms
    return found


def placeholders(text: str) -> list[str]:
    marks = re.findall(r"%L?\d+|%n|<[^>]+>", text)
    automatic = iter(range(100))
    for inside in re.findall(r"\{([^{}]*)\}", text):
        position, _, form = inside.partition(":")
        marks.append(f"{{{position or next(automatic)}:{form}}}")
    return sorted(marks)


def is_cjk(text: str) -> bool:
    return any("\u3000" <= letter <= "\u9fff" for letter in text)


def wrong_with(source: str, forms: list[str]) -> str | None:
    for form in forms:
        if not form.strip():
            return "is empty"
        wanted, given = placeholders(source), placeholders(form)
        if [mark for mark in wanted if mark != "%n"] != [mark for mark in given if mark != "%n"]:
            return f"has the placeholders {given}, not {wanted}"
        if (source[-1] == "\n") != (form[-1] == "\n") or (source[0] == " " and form[0] != " " and not is_cjk(form)):
            return "begins or ends with other white space"
        if len(re.findall(r"&(?=[^&\s])", source.replace("&&", ""))) != len(re.findall(r"&(?=[^&\s])", form.replace("&&", ""))):
            return "has another number of mnemonics (&)"
    return None


def written(code: str, texts: dict[str, Text], known: dict[str, list[str]]) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{code}" sourcelanguage="en">',
             "<context>", "    <name>Waybill</name>"]  # fmt: skip
    for text in texts.values():
        forms = known.get(text.source)
        state = "" if forms else ' type="unfinished"'
        shown = [html.escape(form, quote=False) for form in forms or [""]]
        lines += ['    <message numerus="yes">' if text.is_plural else "    <message>", f'        <location filename="../../{text.where}"/>',
                  f"        <source>{html.escape(text.source, quote=False)}</source>"]  # fmt: skip
        if text.is_plural:
            lines += [f"        <translation{state}>", *[f"            <numerusform>{form}</numerusform>" for form in shown], "        </translation>"]
        else:
            lines.append(f"        <translation{state}>{shown[0]}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def faults_of(code: str, texts: dict[str, Text], known: dict[str, list[str]]) -> list[str]:
    faults = [f"{code}: not translated ({text.where}): {text.source!r}" for text in texts.values() if text.source not in known]
    for source, forms in known.items():
        if source not in texts:
            faults.append(f"{code}: no longer in the program: {source!r}")
            continue
        expected = LANGUAGES[code] if texts[source].is_plural else 1
        if len(forms) != expected:
            faults.append(f"{code}: {len(forms)} forms, not {expected}: {source!r}")
        elif reason := wrong_with(source, forms):
            faults.append(f"{code}: {source!r} → {forms} {reason}")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--take", nargs="+", metavar=("CODE", "FILE"))
    arguments = parser.parse_args()
    texts, faults = all_texts(), []
    for code in LANGUAGES:
        file = HERE / f"waybill_{code}.ts"
        known = translations_in(file)
        if arguments.take and arguments.take[0] == code:
            for name in arguments.take[1:]:
                for source, given in json.loads(pathlib.Path(name).read_text(encoding="utf-8")).items():
                    known[source] = given if isinstance(given, list) else [given]
        if arguments.check:
            faults += faults_of(code, texts, known)
            continue
        usable = {source: forms for source, forms in known.items() if source in texts and not wrong_with(source, forms)}
        file.write_text(written(code, texts, usable), encoding="utf-8")
        print(f"{file.name}: {len(texts)} texts, {len(texts) - len(usable)} not translated")
    for fault in faults:
        print(fault)
    if arguments.check:
        print(f"{len(texts)} texts in {len(LANGUAGES)} languages, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
