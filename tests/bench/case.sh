#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Times a case of many large captures: the first comparison, with nothing in the cache, and the same case opened again.
#
#   tests/bench/case.sh BUILD_DIR [RUNS_A_SIDE] [MEGABYTES]
#
# BUILD_DIR holds bin/waybill-cli and bin/make_bench_capture (build it without sanitizers: preset "release" with
# -DWAYBILL_TESTS=ON). One capture is made from WAYBILL_CORPUS; every run is a copy of it at another time (editcap), so
# that no two have the same bytes. All of it lies in WAYBILL_BENCH_DIR (/tmp/waybill-bench), the cache among it; the
# captures are kept for the next call. The captures are read once before, so that the disk is not what is measured.
set -eu

if [ $# -lt 1 ]; then
    sed -n '3,/^set/ { /^set/d; s/^# \{0,1\}//; p; }' "$0" >&2
    exit 2
fi
build=$1
runs=${2:-20}
megabytes=${3:-50}
here=$(cd "$(dirname "$0")" && pwd)
corpus=${WAYBILL_CORPUS:-$here/../../../shared/captures}
folder=${WAYBILL_BENCH_DIR:-/tmp/waybill-bench}/case-$runs-$megabytes
for tool in editcap /usr/bin/time; do
    command -v "$tool" >/dev/null || {
        echo "$tool is missing: apt-get install wireshark-common time" >&2
        exit 1
    }
done

mkdir -p "$folder"
source=$folder/source.pcap
if [ ! -f "$source" ]; then
    "$build/bin/make_bench_capture" "$corpus" "$source.part" "$megabytes" >&2
    mv "$source.part" "$source"
fi
before=
after=
i=0
while [ "$i" -lt $((2 * runs)) ]; do
    run=$folder/run-$i.pcap
    if [ ! -f "$run" ]; then
        editcap -F pcap -t $((i * 86400)) "$source" "$run.part"
        mv "$run.part" "$run"
    fi
    if [ "$i" -lt "$runs" ]; then before="$before $run"; else after="$after $run"; fi
    i=$((i + 1))
done
cat "$folder"/run-*.pcap >/dev/null

work=$(mktemp -d "$folder/work.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
export XDG_CACHE_HOME="$work/cache"
timed() {
    name=$1
    shift
    /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/out" 2>"$work/err" || {
        cat "$work/err" >&2
        exit 1
    }
    read -r seconds kilobytes <"$work/time"
    printf '%-44s %8s s %6s MB\n' "$name" "$seconds" "$((kilobytes / 1024))"
}

printf '%s runs of %s MB a side\n' "$runs" "$megabytes"
# shellcheck disable=SC2086 # paths without blanks, made above
timed 'compare --before … --after …, no case' "$build/bin/waybill-cli" compare --before $before --after $after --json
"$build/bin/waybill-cli" case create "$work/bench.waybill" >/dev/null
# shellcheck disable=SC2086
timed 'case add, before (reads, hashes, keeps)' "$build/bin/waybill-cli" case add "$work/bench.waybill" --side before $before
# shellcheck disable=SC2086
timed 'case add, after' "$build/bin/waybill-cli" case add "$work/bench.waybill" --side after $after
rm -rf "$work/cache"
timed 'compare --case, nothing in the cache' "$build/bin/waybill-cli" compare --case "$work/bench.waybill" --json
timed 'compare --case, from the cache' "$build/bin/waybill-cli" compare --case "$work/bench.waybill" --json
timed 'case list, from the cache' "$build/bin/waybill-cli" case list "$work/bench.waybill"
