#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Times Waybill beside public tools on the same capture, in paired rounds, and prints one table.
#
#   tests/bench/run.sh BUILD_DIR [CAPTURE] [ROUNDS]
#
# BUILD_DIR holds bin/waybill-cli and bin/make_bench_capture (build it without sanitizers: preset "release").
# Without CAPTURE a file of WAYBILL_BENCH_MB (700) megabytes is made from WAYBILL_CORPUS in WAYBILL_BENCH_DIR
# (/tmp/waybill-bench) and kept for the next call. Every round runs all tools once, so that what slows the machine down
# slows all of them; the table shows the fastest round of each. Peak memory is the resident set that /usr/bin/time sees.
set -eu

if [ $# -lt 1 ]; then
    sed -n '3,/^set/ { /^set/d; s/^# \{0,1\}//; p; }' "$0" >&2
    exit 2
fi
build=$1
capture=${2:-}
rounds=${3:-3}
here=$(cd "$(dirname "$0")" && pwd)
corpus=${WAYBILL_CORPUS:-$here/../../../shared/captures}
folder=${WAYBILL_BENCH_DIR:-/tmp/waybill-bench}
megabytes=${WAYBILL_BENCH_MB:-700}

if [ ! -x /usr/bin/time ]; then
    echo "GNU time is missing: apt-get install time" >&2
    exit 1
fi
mkdir -p "$folder"
if [ -z "$capture" ]; then
    capture=$folder/bench-$megabytes.pcap
    if [ ! -f "$capture" ]; then
        "$build/bin/make_bench_capture" "$corpus" "$capture.part" "$megabytes" >&2
        mv "$capture.part" "$capture"
    fi
fi

results=$(mktemp "$folder/results.XXXXXX")
trap 'rm -f "$results" "$results.one"' EXIT

# measure NAME COMMAND…: appends "NAME wall cpu peak_kB status"
measure() {
    name=$1
    shift
    status=0
    /usr/bin/time -o "$results.one" -f '%e %U %S %M' "$@" >/dev/null 2>&1 || status=$?
    tail -n 1 "$results.one" | awk -v name="$name" -v status="$status" '{ print name, $1, $2 + $3, $4, status }' >> "$results"
}

# skip NAME: the table says that the tool is missing instead of leaving it out
skip() { echo "$1 - - - missing" >> "$results"; }

cat "$capture" > /dev/null # the first tool must not pay for the disk
round=1
while [ "$round" -le "$rounds" ]; do
    if [ -x "$build/bin/waybill-cli" ]; then
        measure waybill-cli "$build/bin/waybill-cli" summary --json "$capture"
    else
        skip waybill-cli
    fi
    if command -v capinfos > /dev/null; then measure capinfos capinfos -M "$capture"; else skip capinfos; fi
    if command -v ndpiReader > /dev/null; then measure ndpiReader ndpiReader -q -i "$capture"; else skip ndpiReader; fi
    if command -v tshark > /dev/null; then measure tshark tshark -n -q -z conv,ip -r "$capture"; else skip tshark; fi
    round=$((round + 1))
done

echo "$capture: $(stat -c %s "$capture") bytes; $rounds rounds, fastest of each; $(nproc) cores; $(
    sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)$(grep -qw sha_ni /proc/cpuinfo && echo ', with SHA-NI' || echo ', without SHA-NI')"
awk '
    $5 == "missing" { if (!($1 in wall)) { order[++n] = $1; wall[$1] = "missing" } next }
    !($1 in wall) { order[++n] = $1; wall[$1] = $2; cpu[$1] = $3; peak[$1] = $4; status[$1] = $5; next }
    $2 < wall[$1] { wall[$1] = $2; cpu[$1] = $3 }
    $4 > peak[$1] { peak[$1] = $4 }
    END {
        printf "%-14s %9s %9s %10s %8s %s\n", "program", "wall s", "CPU s", "peak MB", "wall/ours", "exit"
        ours = wall["waybill-cli"]
        for (i = 1; i <= n; ++i) {
            name = order[i]
            if (wall[name] == "missing") { printf "%-14s %9s\n", name, "missing"; continue }
            ratio = ours + 0 > 0 ? sprintf("%.1f", wall[name] / ours) : "-"
            printf "%-14s %9.2f %9.2f %10.0f %8s %s\n", name, wall[name], cpu[name], peak[name] / 1000, ratio, status[name]
        }
    }' "$results"
