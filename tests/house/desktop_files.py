#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop is told agrees with itself and with the program: desktop file, metainfo, types, icons.

The three files name the same types; a case is known by the application id that app/casefile writes; every text stands
in Hindi and Simplified Chinese too; the icons have the sizes in their names and were made from the drawings beside them.
"""
import hashlib
import pathlib
import re
import struct
import sys
import xml.etree.ElementTree as xml

PROJECT = pathlib.Path(__file__).resolve().parents[2]
FILES = PROJECT / "packaging"
ICONS = PROJECT / "resources" / "icons"
ID = "org.waybill.Waybill"
LANGUAGES = {"hi", "zh_CN"}
SIZES = {16, 22, 24, 32, 48, 64, 128, 256, 512}
OURS = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def desktop_entries() -> dict[str, str]:
    lines = (FILES / f"{ID}.desktop").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def check_types() -> list[str]:
    types = xml.parse(FILES / f"{ID}.mime.xml").getroot()
    known = {each.get("type") for each in types.iter(f"{OURS}mime-type")}
    opened = set(desktop_entries()["MimeType"].strip(";").split(";"))
    provided = {each.text for each in xml.parse(FILES / f"{ID}.metainfo.xml").iter("mediatype")}
    found = [f"types differ: {known}, {opened}, {provided}"] if not known == opened == provided else []
    case = next(each for each in types if each.get("type") == "application/x-waybill-case")
    told = [each.get("value") for each in case.iter(f"{OURS}match") if each.get("offset") == "68"]
    written = re.search(r"CaseApplicationId = (0x[0-9a-f]+)", (PROJECT / "app/casefile/case_schema.h").read_text(encoding="utf-8"))
    if told != [written.group(1)]:
        found.append(f"a case is known by {told}, and written with {written.group(1)}")
    return found


def check_languages() -> list[str]:
    entries, found = desktop_entries(), []
    for key in ("GenericName", "Comment", "Keywords"):
        found += [f"{key} of the desktop file is not said in {each}" for each in LANGUAGES if f"{key}[{each}]" not in entries]
    metainfo = xml.parse(FILES / f"{ID}.metainfo.xml").getroot()
    types = xml.parse(FILES / f"{ID}.mime.xml").getroot()
    texts = {"summary": metainfo.findall("summary"), "description": metainfo.findall("description/p")}
    texts |= {each.get("type"): each.findall(f"{OURS}comment") for each in types}
    for name, said in texts.items():
        counts = {language: sum(each.get(LANGUAGE) == language for each in said) for language in (None, *LANGUAGES)}
        if len(set(counts.values())) != 1:
            found.append(f"{name} is not said in all languages alike: {counts}")
    if entries["Comment"] != metainfo.findtext("summary"):
        found.append("desktop file and metainfo say different things")
    return found


def check_icons() -> list[str]:
    found, sums = [], {}
    for line in (ICONS / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, name = line.split()
        sums[name] = digest
    for path in sorted([*ICONS.glob("*.svg"), *ICONS.glob("*.png")]):
        if sums.pop(path.name, None) != hashlib.sha256(path.read_bytes()).hexdigest():
            found.append(f"{path.name} changed: run resources/icons/make_icons.sh")
    found += [f"{name} is missing" for name in sums]
    sizes = set()
    for path in ICONS.glob("waybill-*.png"):
        width, height = struct.unpack(">II", path.read_bytes()[16:24])
        sizes.add(width)
        if path.name != f"waybill-{width}.png" or width != height:
            found.append(f"{path.name} has {width} by {height} pixels")
    return found if sizes == SIZES else [*found, f"the icon stands in {sorted(sizes)} pixels, not in {sorted(SIZES)}"]


def main() -> int:
    found = check_types() + check_languages() + check_icons()
    print("\n".join(found) or "desktop file, metainfo, types and icons agree")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
