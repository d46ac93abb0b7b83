#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/map/world.map from Natural Earth's countries and disputed lines. Run by hand when they are renewed.

    resources/make_map.py WORLD_ATLAS.tgz WORLD_MAP.gpkg

WORLD_ATLAS.tgz is what `npm pack world-atlas` writes (countries-50m.json is read); WORLD_MAP.gpkg is
/usr/share/qgis/resources/data/world_map.gpkg of Debian's package qgis-common (only its layer disputed_borders is read).
Needs nothing beyond Python. The same inputs give the same bytes. Layout of the file: resources/README.md.

What is done: rings that cross the antimeridian are cut there, Antarctica is closed over the pole, coordinates are
rounded to 0.005 degrees (about 0.5 km), lines stay shared between neighbours, and each country gets a point.
"""
import hashlib
import json
import math
import os
import re
import sqlite3
import struct
import sys
import tarfile

HERE = os.path.dirname(os.path.abspath(__file__))
UNIT = 0.005  # degrees
EDGE = 180.0
COAST, BORDER, CUT = range(3)

# ISO 3166-1: numeric code (the identifier in the data), alpha-2.
NUMERIC = """004AF 008AL 010AQ 012DZ 016AS 020AD 024AO 028AG 031AZ 032AR 036AU 040AT 044BS 048BH 050BD 051AM 052BB 056BE
060BM 064BT 068BO 070BA 072BW 076BR 084BZ 086IO 090SB 092VG 096BN 100BG 104MM 108BI 112BY 116KH 120CM 124CA 132CV 136KY
140CF 144LK 148TD 152CL 156CN 158TW 170CO 174KM 178CG 180CD 184CK 188CR 191HR 192CU 196CY 203CZ 204BJ 208DK 212DM 214DO
218EC 222SV 226GQ 231ET 232ER 233EE 234FO 238FK 239GS 242FJ 246FI 248AX 250FR 258PF 260TF 262DJ 266GA 268GE 270GM 275PS
276DE 288GH 296KI 300GR 304GL 308GD 316GU 320GT 324GN 328GY 332HT 334HM 336VA 340HN 344HK 348HU 352IS 356IN 360ID 364IR
368IQ 372IE 376IL 380IT 384CI 388JM 392JP 398KZ 400JO 404KE 408KP 410KR 414KW 417KG 418LA 422LB 426LS 428LV 430LR 434LY
438LI 440LT 442LU 446MO 450MG 454MW 458MY 462MV 466ML 470MT 478MR 480MU 484MX 492MC 496MN 498MD 499ME 500MS 504MA 508MZ
512OM 516NA 520NR 524NP 528NL 531CW 533AW 534SX 540NC 548VU 554NZ 558NI 562NE 566NG 570NU 574NF 578NO 580MP 583FM 584MH
585PW 586PK 591PA 598PG 600PY 604PE 608PH 612PN 616PL 620PT 624GW 626TL 630PR 634QA 642RO 643RU 646RW 652BL 654SH 659KN
660AI 662LC 663MF 666PM 670VC 674SM 678ST 682SA 686SN 688RS 690SC 694SL 702SG 703SK 704VN 705SI 706SO 710ZA 716ZW 724ES
728SS 729SD 732EH 740SR 748SZ 752SE 756CH 760SY 762TJ 764TH 768TG 776TO 780TT 784AE 788TN 792TR 795TM 796TC 800UG 804UA
807MK 818EG 826GB 831GG 832JE 833IM 834TZ 840US 850VI 854BF 858UY 860UZ 862VE 876WF 882WS 887YE 894ZM"""
CODES = {text[:3]: text[3:] for text in NUMERIC.split()}
# Without a number in the data; XK is what both location sources call Kosovo. Somaliland, Northern Cyprus and the
# Siachen Glacier have no code and stay grey land.
NAMED = {"Kosovo": "XK"}
# Parts of another country in the data that have an ISO code of their own: code, country in the data, box (degrees).
PARTS = [
    ("GF", "FR", -56, 1, -50, 7), ("GP", "FR", -62, 15.7, -60.9, 16.6), ("MQ", "FR", -61.4, 14.2, -60.6, 15),
    ("RE", "FR", 55, -22, 56, -20), ("YT", "FR", 44.8, -13.2, 45.5, -12.5), ("BQ", "NL", -69, 11.9, -62.5, 18),
    ("SJ", "NO", -10, 70.5, 36, 82), ("CX", None, 105, -11, 106, -10), ("CC", None, 96, -13, 97.5, -11.5),
]
# Too small for the 1:50 million data: a point by hand, to a tenth of a degree.
HAND = {"GI": (-5.3, 36.1), "TV": (179.2, -8.5), "TK": (-171.8, -9.2), "BV": (3.4, -54.4), "UM": (166.6, 19.3)}
# Who claims, as the data words it. Other wordings ("Ceasefire Line 1994") name no claimant.
CLAIMANTS = {"Japanese": "JP", "Lebanese": "LB", "Chinese": "CN", "Bolivian": "BO", "Moldovan": "MD", "Georgian": "GE",
             "Suriname": "SR", "Indian": "IN", "Sudanese": "SD", "Kenyan": "KE", "Syrian": "SY", "Pakistani": "PK",
             "South Sudanese": "SS", "Guatemalan": "GT", "Venezuelan": "VE", "Portuguese": "PT",
             "Western Saharan": "EH", "Ukrainian": "UA"}


def read_topology(archive):
    with tarfile.open(archive) as tar:
        return json.load(tar.extractfile("package/countries-50m.json"))


def decoded_arcs(topology):
    """Arcs as lists of (longitude, latitude)."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def is_edge(point):
    return abs(abs(point[0]) - EDGE) < UNIT


def split_arc(points):
    """The arc in pieces none of which crosses the antimeridian."""
    pieces, piece = [], [points[0]]
    for a, b in zip(points, points[1:]):
        if abs(a[0] - b[0]) <= 180:
            piece.append(b)
            continue
        side = math.copysign(EDGE, a[0])
        if is_edge(a):  # it stands on the other side as well
            pieces.append(piece)
            piece = [(-side, a[1]), b]
        elif is_edge(b):
            pieces.append(piece + [(side, b[1])])
            piece = [b]
        else:
            step = side - a[0]
            share = step / (step + (b[0] + side))
            latitude = a[1] + share * (b[1] - a[1])
            pieces.append(piece + [(side, latitude)])
            piece = [(-side, latitude), b]
    pieces.append(piece)
    return pieces


class Arcs:
    """All arcs that are written, each once, and what the source's arcs became."""

    def __init__(self, source):
        self.points = []
        self.kinds = []
        self.pieces = []
        for points in source:
            self.pieces.append([self.add(piece, COAST) for piece in split_arc(points)])

    def add(self, points, kind):
        rounded = []
        for longitude, latitude in points:
            point = (round(longitude / UNIT), round(latitude / UNIT))
            if not rounded or rounded[-1] != point:
                rounded.append(point)
        self.points.append(rounded)
        self.kinds.append(kind)
        return len(self.points) - 1

    def references(self, ring):
        """(index, is reversed) of every piece of a source ring; pieces that rounding left a single point are gone."""
        found = []
        for arc in ring:
            pieces = self.pieces[arc if arc >= 0 else ~arc]
            found += [(p, False) for p in pieces] if arc >= 0 else [(p, True) for p in reversed(pieces)]
        return [reference for reference in found if len(self.points[reference[0]]) > 1]

    def ends(self, reference):
        points = self.points[reference[0]]
        return (points[-1], points[0]) if reference[1] else (points[0], points[-1])

    def outline(self, ring):
        """Points of a ring of references."""
        points = []
        for index, is_reversed in ring:
            points += self.points[index][::-1] if is_reversed else self.points[index]
        return points


def connector(start, end):
    """Along the antimeridian, and over the pole when it changes sides; a point for every degree, since the cut is a
    curve in the projection."""
    pole = round(-90 / UNIT)
    corners = [start, end] if start[0] == end[0] else [start, (start[0], pole), (end[0], pole), end]
    step = round(1 / UNIT)
    points = [corners[0]]
    for a, b in zip(corners, corners[1:]):
        count = max(1, -(-abs(b[1] - a[1]) // step))
        points += [(b[0] if a[0] != b[0] else a[0], a[1] + (b[1] - a[1]) * i // count) for i in range(1, count)] + [b]
    return [(x * UNIT, y * UNIT) for x, y in points]


def cut_polygon(arcs, polygon):
    """[ring, whether it belongs to the shape of the ring before it] of a polygon, cut at the antimeridian."""
    rings = [cut for ring in polygon for cut in cut_ring(arcs, ring)]
    return [(ring, i > 0) for i, ring in enumerate(rings)]


def cut_ring(arcs, ring):
    """The ring as rings that do not cross the antimeridian. Each part between two crossings is closed by itself."""
    references = arcs.references(ring)
    if not references or all(y * UNIT < -89.9 for _, y in arcs.outline(references)):
        return []  # the pole drawn as a line
    starts = [i for i, reference in enumerate(references)
              if arcs.ends(references[i - 1])[1] != arcs.ends(reference)[0]]
    if not starts:
        return [references]
    chains = []
    for here, after in zip(starts, starts[1:] + [starts[0] + len(references)]):
        chain = [references[i % len(references)] for i in range(here, after)]
        start, end = arcs.ends(chain[0])[0], arcs.ends(chain[-1])[1]
        if start != end:
            chain.append((arcs.add(connector(end, start), CUT), False))
        chains.append(chain)
    return chains


def polygons_of(shape):
    return shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]


def read_countries(topology, arcs):
    """Code ("" for none) → rings, in the order of codes."""
    countries = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        number, name = shape.get("id"), shape["properties"]["name"]
        code = CODES[number] if number else NAMED.get(name, "")
        for polygon in polygons_of(shape):
            rings = cut_polygon(arcs, polygon)
            if rings:
                countries.setdefault(part_code(code, arcs.outline(rings[0][0])), []).extend(rings)
    return dict(sorted(countries.items()))


def part_code(code, outline):
    xs, ys = [p[0] * UNIT for p in outline], [p[1] * UNIT for p in outline]
    x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    for part, whole, west, south, east, north in PARTS:
        if code == (whole or "") and west <= x <= east and south <= y <= north:
            return part
    return code


def mark_borders(arcs, countries):
    """A line that two countries use is a border."""
    users = {}
    for code, rings in countries.items():
        for ring, _ in rings:
            for index, _ in ring:
                users.setdefault(index, []).append(code)
    for index, codes in users.items():
        if arcs.kinds[index] == COAST and len(codes) > 1:
            arcs.kinds[index] = BORDER


def flattened(outline):
    """Equal areas: longitudes shrink with the latitude (sinusoidal, about the ring's own middle)."""
    middle = sum(p[0] for p in outline) / len(outline)
    return [((x - middle) * UNIT * math.cos(math.radians(y * UNIT)), y * UNIT) for x, y in outline], middle * UNIT


def area_and_centroid(points):
    area = x = y = 0.0
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]):
        cross = ax * by - bx * ay
        area, x, y = area + cross, x + (ax + bx) * cross, y + (ay + by) * cross
    return (abs(area) / 2, (x / (3 * area), y / (3 * area))) if area else (0.0, points[0])


def is_inside(points, x, y):
    inside = False
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def distance_to_outline(points, x, y):
    best = math.inf
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]):
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        t = max(0, min(1, ((x - ax) * dx + (y - ay) * dy) / length)) if length else 0
        best = min(best, math.hypot(ax + t * dx - x, ay + t * dy - y))
    return best


def innermost(points):
    """Where a grid over the shape is farthest from its outline (pole of inaccessibility, to a 40th of its size)."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    cells = [(min(xs) + (i + 0.5) * (max(xs) - min(xs)) / 40, min(ys) + (j + 0.5) * (max(ys) - min(ys)) / 40)
             for i in range(40) for j in range(40)]
    within = [cell for cell in cells if is_inside(points, *cell)]
    return max(within, key=lambda cell: distance_to_outline(points, *cell)) if within else points[0]


def centre_of(arcs, rings):
    """Centre of area of the largest ring, or where that lies outside of it its innermost point; longitude, latitude."""
    candidates = []
    for ring, _ in rings:
        points, middle = flattened(arcs.outline(ring))
        area, centroid = area_and_centroid(points)
        candidates.append((area, centroid, points, middle))
    _, (x, y), points, middle = max(candidates, key=lambda candidate: candidate[0])
    if not is_inside(points, x, y):
        x, y = innermost(points)
    return middle + x / max(0.01, math.cos(math.radians(y))), y


def read_claims(path):
    """(claimant or "", words, points) of every disputed line. Geometry: OGC GeoPackage 1.2, 2.1.3; WKB MultiLineString."""
    database = sqlite3.connect("file:" + path + "?mode=ro", uri=True)
    claims = []
    for name, blob in database.execute("SELECT name, geom FROM disputed_borders ORDER BY fid"):
        envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[blob[3] >> 1 & 7]
        at = 8 + envelope
        order, kind, count = struct.unpack_from("<BII", blob, at)
        if order != 1 or kind != 5:
            sys.exit("disputed_borders: unexpected geometry")
        at += 9
        lines = []
        for _ in range(count):
            order, kind, points = struct.unpack_from("<BII", blob, at)
            at += 9
            lines.append([struct.unpack_from("<dd", blob, at + 16 * i) for i in range(points)])
            at += 16 * points
        claimant = re.fullmatch(r"(.*) claim", name)
        claims += [(CLAIMANTS[claimant.group(1)] if claimant else "", name, line) for line in joined(lines)]
    return claims


def joined(lines):
    """Pieces that continue each other as one line, so that dashes run through."""
    done = []
    while lines:
        line = list(lines.pop(0))
        is_growing = True
        while is_growing:
            is_growing = False
            for other in lines:
                if other[0] == line[-1]:
                    line += other[1:]
                elif other[-1] == line[-1]:
                    line += other[-2::-1]
                elif other[-1] == line[0]:
                    line = other[:-1] + line
                elif other[0] == line[0]:
                    line = other[:0:-1] + line
                else:
                    continue
                lines.remove(other)
                is_growing = True
                break
        done.append(line)
    return done


def number(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7f | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def signed(value):
    return number(value << 1 if value >= 0 else (-value << 1) - 1)


def line_bytes(points):
    out, x, y = number(len(points)), 0, 0
    for px, py in points:
        out, x, y = out + signed(px - x) + signed(py - y), px, py
    return out


def rings_bytes(rings):
    out = number(len(rings))
    for ring, is_continued in rings:
        out += number(len(ring) << 1 | is_continued) + b"".join(number(index << 1 | is_reversed) for index, is_reversed in ring)
    return out


def code_bytes(code):
    return code.encode() if code else b"--"


def body_of(arcs, countries, land, claims):
    parts = [number(len(arcs.points))]
    parts += [number(kind) + line_bytes(points) for kind, points in zip(arcs.kinds, arcs.points)]
    places = sorted(set(countries) | set(HAND))
    parts.append(number(len(places)))
    for code in places:
        rings = countries.get(code, [])
        centre = centre_of(arcs, rings) if rings else HAND[code]
        parts += [code_bytes(code), signed(round(centre[0] / UNIT)), signed(round(centre[1] / UNIT)), rings_bytes(rings)]
    parts += [rings_bytes(land), number(len(claims))]
    for claimant, words, points in claims:
        text = words.encode()
        rounded = [(round(x / UNIT), round(y / UNIT)) for x, y in points]
        parts += [code_bytes(claimant), number(len(text)), text, line_bytes(rounded)]
    return b"".join(parts)


def fnv1a(data):
    value = 0xcbf29ce484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001b3 & 0xffffffffffffffff
    return value


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def main(archive, geopackage):
    topology = read_topology(archive)
    arcs = Arcs(decoded_arcs(topology))
    countries = read_countries(topology, arcs)
    mark_borders(arcs, countries)
    land = [ring for shape in topology["objects"]["land"]["geometries"] for polygon in polygons_of(shape)
            for ring in cut_polygon(arcs, polygon)]
    claims = read_claims(geopackage)
    body = body_of(arcs, countries, land, claims)
    header = {"name": "Natural Earth 4.1.0, 1:50 million", "licence": "public domain", "unit": str(UNIT),
              "countries": "world-atlas 2.0.2, countries-50m.json", "countries-sha256": sha256(archive),
              "disputed": "qgis-common 3.22.16, world_map.gpkg, layer disputed_borders",
              "disputed-sha256": sha256(geopackage), "bytes": str(len(body)), "check": f"{fnv1a(body):016x}"}
    text = "WAYBILL-MAP 1\n" + "".join(f"{key}: {value}\n" for key, value in header.items()) + "\n"
    path = os.path.join(HERE, "map", "world.map")
    with open(path, "wb") as file:
        file.write(text.encode() + body)
    print(f"{path}: {len(text) + len(body)} bytes, {len(arcs.points)} lines, {sum(map(len, arcs.points))} points, "
          f"{len(countries)} countries with land, {len(land)} rings of land, {len(claims)} disputed lines")
    print("without land:", *sorted(set(HAND) - set(countries)))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
