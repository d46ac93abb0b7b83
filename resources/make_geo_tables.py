#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the address tables of resources/geo from four npm packages. Run by hand when the data is to be renewed.

    resources/make_geo_tables.py DIRECTORY

DIRECTORY keeps the packages; those that are missing are fetched by `npm pack`. Needs npm, zstd and mmdblookup. Prints
what it made, checks every table against its source (all range edges and one million random addresses), writes
tests/data/geo/expected.tsv with the answers of mmdblookup, and ends with status 1 when anything differs.

Layout of a table: resources/README.md. The output depends on nothing but the packages and the version of zstd.
"""
import bisect
import csv
import datetime
import glob
import hashlib
import ipaddress
import os
import random
import subprocess
import sys
import tarfile
from collections import Counter

HERE = os.path.dirname(os.path.abspath(__file__))
SCOPE = "@ip-location-db/"
NRO = "Contains data of the regional Internet registries, by nro.net (CC BY 4.0)"
TABLES = [
    {
        "file": "geo-whois-asn-country.table", "package": "geo-whois-asn-country-mmdb", "role": "location",
        "name": "geo-whois-asn-country", "licence": "CC0-1.0 AND CC-BY-4.0", "attribution": NRO,
    },
    {
        "file": "dbip-country.table", "package": "dbip-country-mmdb", "role": "location",
        "name": "DB-IP Lite", "licence": "CC-BY-4.0",
        "attribution": "IP Geolocation by DB-IP (https://db-ip.com)",
    },
    {
        "file": "iptoasn-country.table", "package": "iptoasn-country-mmdb", "role": "operator-country",
        "name": "iptoasn-country", "licence": "PDDL-1.0", "attribution": "Operator's country by iptoasn.com",
    },
    {
        "file": "asn.table", "package": "asn", "role": "operator-name", "name": "asn", "licence": "CC-BY-4.0",
        "attribution": "Operators by routeviews.org, nro.net and IP Geolocation by DB-IP (https://db-ip.com), "
                       "CC BY 4.0, with modifications",
    },
]
# Addresses whose answers the C++ test compares with those of mmdblookup: known clouds, resolvers, vendors.
EXPECTED = """8.8.8.8 1.1.1.1 114.114.114.114 223.5.5.5 47.88.0.1 47.241.0.1 47.74.128.1 149.129.128.1 8.219.0.1
161.117.0.1 52.74.0.1 13.232.0.1 3.127.176.74 42.62.94.2 58.254.0.1 120.92.0.1 20.40.0.1 142.250.190.78 157.240.22.35
49.44.0.1 18.136.0.1 3.0.0.1 103.102.166.224 119.28.100.1 223.202.68.46 58.68.235.232 1.0.0.0 1.0.0.255 1.0.1.0
223.255.255.255 110.43.0.83 111.13.100.1 202.54.1.1 17.253.144.10 34.93.0.1 35.200.128.1 43.204.0.1 15.206.0.1
5.9.0.1 91.198.174.192 41.0.0.1 200.160.2.3 2400:3200::1 2400:da00::6666 2001:4860:4860::8888 2606:4700:4700::1111
2a02:26f0::1 2405:200::1 2404:6800:4009::1 2001:200::1 2001:418:1439::2a0 2001:418:1439::2a1 2001:550:0:1000::9a18:1074
2001:550:0:1000::9a18:1073 2a0c::1 2c0f::1 2800::1 3fff:ffff::1""".split()


def fetch(package, directory):
    """Path of the package's archive, fetched when it is not there."""
    pattern = os.path.join(directory, "ip-location-db-" + package + "-[0-9]*.tgz")
    if not glob.glob(pattern):
        subprocess.run(["npm", "pack", "--silent", SCOPE + package], cwd=directory, check=True)
    return sorted(glob.glob(pattern))[-1]


def unpack(archive, directory):
    """Directory with the archive's files."""
    target = archive[:-len(".tgz")]
    if not os.path.isdir(target):
        with tarfile.open(archive) as tar:
            for member in tar.getmembers():
                member.name = os.path.basename(member.name)
                if member.isfile():
                    tar.extract(member, target)
    return target


class Mmdb:
    """The little of MaxMind DB 2.0 that the packages use: 24-bit records, maps of text and numbers."""

    MARK = b"\xab\xcd\xefMaxMind.com"

    def __init__(self, path):
        with open(path, "rb") as stream:
            self.bytes = stream.read()
        start = self.bytes.rfind(self.MARK) + len(self.MARK)
        self.metadata = self.value(start, start)[0]
        if self.metadata["record_size"] != 24 or self.metadata["ip_version"] != 6:
            sys.exit(path + ": only 24-bit records and IPv6 trees are supported")
        self.nodes = self.metadata["node_count"]
        self.countries = {}

    def value(self, at, base):
        control = self.bytes[at]
        kind, size, at = control >> 5, control & 31, at + 1
        if kind == 1:
            extra = size >> 3
            number = int.from_bytes(self.bytes[at:at + extra + 1], "big")
            if extra < 3:
                number += ((size & 7) << (8 * (extra + 1))) + (0, 2048, 526336)[extra]
            return self.value(base + number, base)[0], at + extra + 1
        if kind == 0:
            kind, at = self.bytes[at] + 7, at + 1
        if size >= 29:
            extra = size - 28
            size = int.from_bytes(self.bytes[at:at + extra], "big") + (29, 285, 65821)[extra - 1]
            at += extra
        if kind == 7:
            result = {}
            for _ in range(size):
                key, at = self.value(at, base)
                result[key], at = self.value(at, base)
            return result, at
        if kind == 11:
            result = []
            for _ in range(size):
                item, at = self.value(at, base)
                result.append(item)
            return result, at
        if kind == 2:
            return self.bytes[at:at + size].decode(), at + size
        if kind in (5, 6, 9, 10):
            return int.from_bytes(self.bytes[at:at + size], "big"), at + size
        sys.exit("unexpected value of type %d in the database" % kind)

    def country(self, record):
        if record not in self.countries:
            start = self.nodes * 6 + 16
            self.countries[record] = self.value(start + record - self.nodes - 16, start)[0]["country_code"]
        return self.countries[record]

    def child(self, node, bit):
        return int.from_bytes(self.bytes[node * 6 + 3 * bit:node * 6 + 3 * bit + 3], "big")

    def rows(self):
        """(first address, last address, country) in order: IPv4 as ::a.b.c.d, then 2000::/3. The IPv4 tree is also
        reachable as Teredo, 6to4 and IPv4-mapped; those doors are left out, the program unwraps such addresses."""
        stack = [(0, 0, 0)]
        while stack:
            node, depth, prefix = stack.pop()
            if node == self.nodes or (depth, prefix) in ((16, 0x2002), (32, 0x20010000), (96, 0xFFFF)):
                continue
            if node > self.nodes:
                first = prefix << (128 - depth)
                if first >= 1 << 32 and first >> 125 != 1:
                    sys.exit("country for an address outside 2000::/3")
                yield first, first + (1 << (128 - depth)) - 1, self.country(node)
                continue
            stack.append((self.child(node, 1), depth + 1, prefix * 2 + 1))
            stack.append((self.child(node, 0), depth + 1, prefix * 2))

    def lookup(self, address):
        node = 0
        for bit in range(127, -1, -1):
            node = self.child(node, address >> bit & 1)
            if node >= self.nodes:
                break
        return self.country(node) if node > self.nodes else ""


def asn_rows(directory):
    """(first, last, ASN) rows of the CSV files, and the most frequent name of each ASN. Where a row runs into the next
    one (once in 515,158 rows), the next one begins where it says."""
    rows, names = [], {}
    for version in ("4", "6"):
        with open(os.path.join(directory, "asn-ipv%s-num.csv" % version), encoding="utf-8", newline="") as stream:
            for first, last, asn, name in csv.reader(stream):
                if rows and rows[-1][1] >= int(first):
                    rows[-1] = (rows[-1][0], int(first) - 1, rows[-1][2])
                rows.append((int(first), int(last), int(asn)))
                names.setdefault(int(asn), Counter())[name] += 1
    best = {asn: min(found, key=lambda name: (-found[name], name)) for asn, found in names.items()}
    return [row for row in rows if row[0] < 1 << 32 or row[0] >> 125 == 1], best


def merge(rows):
    """Sorted (start, value) with equal neighbours joined and gaps as value 0; IPv4 and IPv6 apart."""
    out = ([(0, 0)], [(0, 0)])
    ends = [0, 0]
    for first, last, value in rows:
        family = int(first >= 1 << 32)
        table, end = out[family], ends[family]
        if first < end:
            sys.exit("ranges overlap at " + str(ipaddress.ip_address(first)))
        if first > end and table[-1][1] != 0:
            table.append((end, 0))
        if value != table[-1][1]:
            table.append((first, value))
        ends[family] = last + 1
    for family, size in ((0, 1 << 32), (1, 1 << 128)):
        if ends[family] < size and out[family][-1][1] != 0:
            out[family].append((ends[family], 0))
    return [[row for i, row in enumerate(table) if i + 1 == len(table) or table[i + 1][0] != row[0]] for table in out]


def split_fine(table, mark):
    """IPv6 rows cut to the upper 64 bits; a /64 with an edge inside gets `mark` and its rows go to the second list."""
    fine_highs = {start >> 64 for start, _ in table if start & (1 << 64) - 1}
    coarse, fine, current = [], [], 0
    for start, value in table:
        high, low = start >> 64, start & (1 << 64) - 1
        close_fine(coarse, fine_highs, high, current)
        if high in fine_highs:
            if low and coarse[-1] != (high, mark):
                coarse.append((high, mark))
                fine.append((high, 0, current))
            elif not low:
                coarse.append((high, mark))
            fine.append((high, low, value))
        else:
            coarse.append((high, value))
        current = value
    close_fine(coarse, fine_highs, 1 << 64, current)
    return coarse, fine


def close_fine(coarse, fine_highs, high, current):
    """After a marked /64, the next one carries on with the value that was current, unless `high` starts there."""
    if coarse and coarse[-1][0] in fine_highs and coarse[-1][0] + 1 < high:
        coarse.append((coarse[-1][0] + 1, current))


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def deltas(numbers):
    last, out = 0, []
    for number in numbers:
        out.append(varint(number - last))
        last = number
    return b"".join(out)


def payload(v4, coarse, fine):
    """Three sections, each: number of rows, starts, values (layout: README.md)."""
    parts = []
    for rows in (v4, coarse):
        parts += [varint(len(rows)), deltas(start for start, _ in rows), b"".join(varint(value) for _, value in rows)]
    parts += [varint(len(fine)), b"".join(high.to_bytes(8, "big") + low.to_bytes(8, "big") for high, low, _ in fine),
              b"".join(varint(value) for _, _, value in fine)]
    return b"".join(parts)


def write_table(table, archive, date, body):
    with open(archive, "rb") as stream:
        digest = hashlib.sha256(stream.read()).hexdigest()
    packed = subprocess.run(["zstd", "-19", "--single-thread", "--check", "-c", "-q"], input=body,
                            stdout=subprocess.PIPE, check=True).stdout
    header = [("role", table["role"]), ("name", table["name"]), ("date", date), ("licence", table["licence"]),
              ("attribution", table["attribution"]), ("source", os.path.basename(archive)), ("sha256", digest),
              ("unpacked", len(body))]
    text = "WAYBILL-GEO-TABLE 1\n" + "".join("%s: %s\n" % row for row in header) + "\n"
    path = os.path.join(HERE, "geo", table["file"])
    with open(path, "wb") as stream:
        stream.write(text.encode() + packed)
    print("%-28s %9d bytes unpacked %9d bytes" % (table["file"], len(text) + len(packed), len(body)))


class Table:
    """What the program will read, searched as the program will search it."""

    def __init__(self, v4, coarse, fine, mark, names):
        self.v4, self.coarse, self.fine, self.mark, self.names = v4, coarse, fine, mark, names

    def lookup(self, address):
        if address < 1 << 32:
            value = self.v4[bisect.bisect_right(self.v4, (address, 1 << 40)) - 1][1]
        else:
            high, low = address >> 64, address & (1 << 64) - 1
            value = self.coarse[bisect.bisect_right(self.coarse, (high, 1 << 40)) - 1][1]
            if value == self.mark:
                value = self.fine[bisect.bisect_right(self.fine, (high, low, 1 << 40)) - 1][2]
        return self.names[value]


def is_own(address):
    """In 2000::/3, and neither 6to4 nor Teredo, which databases answer as the IPv4 address within."""
    return address >> 125 == 1 and address >> 112 != 0x2002 and address >> 96 != 0x20010000


def probes(table, v6_rows):
    """All range edges and one million random addresses: half IPv4, half within listed IPv6 ranges."""
    for start, _ in table.v4:
        yield from (a for a in (start - 1, start) if 0 <= a < 1 << 32)
    for start, _ in v6_rows:
        yield from (a for a in (start - 1, start) if is_own(a))
    chance = random.Random(20260617)
    for _ in range(500000):
        yield chance.getrandbits(32)
        first = chance.choice(v6_rows)[0]
        address = first + chance.getrandbits(chance.randrange(1, 96))
        if is_own(address):
            yield address


def check(table, v6_rows, answer, file):
    tried = wrong = 0
    for address in probes(table, v6_rows):
        tried += 1
        wrong += table.lookup(address) != answer(address)
    print("%-28s %9d addresses compared with the source, %d differ" % (file, tried, wrong))
    return wrong


def make_country(table, archive, directory):
    path = os.path.join(unpack(archive, directory), table["package"].replace("-mmdb", "") + ".mmdb")
    database = Mmdb(path)
    rows = list(database.rows())
    codes = sorted({code for _, _, code in rows})
    if len(codes) > 253 or any(len(code) != 2 or not code.isalpha() or not code.isupper() for code in codes):
        sys.exit(path + ": country codes are not what a table can hold")
    number = {code: i + 1 for i, code in enumerate(codes)}
    v4, v6 = merge((first, last, number[code]) for first, last, code in rows)
    coarse, fine = split_fine(v6, 255)
    body = varint(len(codes)) + "".join(codes).encode() + payload(v4, coarse, fine)
    date = datetime.datetime.fromtimestamp(database.metadata["build_epoch"], datetime.timezone.utc)
    write_table(table, archive, date.strftime("%Y-%m-%d"), body)
    print("    %d + %d ranges, %d of them inside a /64" % (len(v4), len(coarse), len(fine)))
    made = Table(v4, coarse, fine, 255, [""] + codes)
    return made, check(made, v6, database.lookup, table["file"]), path


def make_asn(table, archive, directory):
    folder = unpack(archive, directory)
    rows, names = asn_rows(folder)
    asns = sorted({asn for _, _, asn in rows})
    number = {asn: i + 1 for i, asn in enumerate(asns)}
    v4, v6 = merge((first, last, number[asn]) for first, last, asn in rows)
    mark = len(asns) + 1
    coarse, fine = split_fine(v6, mark)
    texts = ["".join(c for c in names[asn] if c.isprintable()).strip()[:200].encode() for asn in asns]
    operators = (varint(len(asns)) + deltas(asns) + b"".join(varint(len(text)) for text in texts) + b"".join(texts))
    version = os.path.basename(archive)[:-len(".tgz")].split("-")[-1].split(".")[-1]
    write_table(table, archive, "%s-%s-%s" % (version[:4], version[4:6], version[6:8]), operators
                + payload(v4, coarse, fine))
    print("    %d + %d ranges, %d of them inside a /64, %d operators" % (len(v4), len(coarse), len(fine), len(asns)))
    starts = [row[0] for row in rows]

    def answer(address):
        row = rows[max(bisect.bisect_right(starts, address) - 1, 0)]
        return row[2] if row[0] <= address <= row[1] else 0

    return check(Table(v4, coarse, fine, mark, [0] + asns), v6, answer, table["file"])


def disagreement(one, other, watched=("CN", "US", "SG", "IN")):
    """How often two location tables name different countries, over random IPv4 addresses that both know."""
    chance, both, differ, by = random.Random(9), 0, 0, {code: [0, 0] for code in watched}
    for _ in range(1000000):
        address = chance.getrandbits(32)
        a, b = one.lookup(address), other.lookup(address)
        if not a or not b:
            continue
        both += 1
        differ += a != b
        for code in watched:
            if code in (a, b):
                by[code][0] += 1
                by[code][1] += a != b
    print("location sources differ on %.1f %% of %d random IPv4 addresses; %s" % (100 * differ / both, both, ", ".join(
        "%s in either: %.1f %%" % (code, 100 * by[code][1] / by[code][0]) for code in watched)))


def mmdblookup(path, address):
    run = subprocess.run(["mmdblookup", "--file", path, "--ip", address, "country_code"], stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, text=True, check=False)
    return run.stdout.split('"')[1] if run.returncode == 0 else "-"


def write_expected(paths):
    """paths: (name, database) in the order of Geography's sources."""
    target = os.path.join(os.path.dirname(HERE), "tests", "data", "geo", "expected.tsv")
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "w", encoding="utf-8") as stream:
        stream.write("# Answers of mmdblookup on the packages of resources/README.md; by resources/make_geo_tables.py\n")
        stream.write("# address\t" + "\t".join(name for name, _ in paths) + "\n")
        for address in EXPECTED:
            stream.write("\t".join([address] + [mmdblookup(path, address) for _, path in paths]) + "\n")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    directory = os.path.abspath(sys.argv[1])
    os.makedirs(directory, exist_ok=True)
    wrong, locations, paths = 0, [], []
    for table in TABLES:
        archive = fetch(table["package"], directory)
        if table["package"] == "asn":
            wrong += make_asn(table, archive, directory)
            continue
        made, differing, path = make_country(table, archive, directory)
        wrong += differing
        paths.append((table["name"], path))
        if table["role"] == "location":
            locations.append(made)
    disagreement(*locations)
    write_expected(paths)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
