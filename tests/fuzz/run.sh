#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets, replays their seeds and past crashes, then fuzzes. Fails when a target finds something.
set -euo pipefail

usage() {
    cat <<'END'
usage: tests/fuzz/run.sh [--preset PRESET] [--results FILE] [SECONDS] [TARGET…]

SECONDS for each target, default 60; 0 only replays. TARGET is reader, decode, dns …; default all, two at a time.
PRESET is fuzz (the default: libFuzzer sees all it can) or asan (whose build has the targets too, and sees less).
What makes a target fail is kept in build/PRESET/artifacts. --results writes a JUnit file.
END
}

results=''
preset=fuzz
while [ $# -gt 0 ]; do
    case "$1" in
    --results) results=$2 && shift 2 ;;
    --preset) preset=$2 && shift 2 ;;
    -h | --help) usage && exit 0 ;;
    *) break ;;
    esac
done
seconds=60
if [[ "${1-}" =~ ^[0-9]+$ ]]; then
    seconds=$1
    shift
fi

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$source_dir"
build_dir="$source_dir/build/$preset"
artifacts="$build_dir/artifacts"
reports="$build_dir/reports"
corpus=${WAYBILL_CORPUS:-$source_dir/../shared/captures}

cmake --preset "$preset" >/dev/null
if [ "$preset" = fuzz ]; then cmake --build --preset fuzz; else cmake --build --preset "$preset" --target fuzz_targets; fi
mkdir -p "$artifacts"
rm -rf "$reports" "$build_dir/seeds"
mkdir -p "$reports"

seed_folders=()
for folder in "$corpus" resources/samples tests/data; do
    [ ! -d "$folder" ] || seed_folders+=("$folder")
done
python3 tests/fuzz/make_seeds.py "$build_dir/seeds" "${seed_folders[@]}"

targets=("$@")
if [ ${#targets[@]} = 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        name=$(basename "$source" .cpp)
        targets+=("${name#fuzz_}")
    done
fi

# Replays every seed, then fuzzes; leaves the verdict in <reports>/<target>.status and the output in <target>.log.
run_target() {
    local target=$1 program="$build_dir/bin/fuzz_$1" log="$reports/$1.log" status=0
    local found="$build_dir/found/$target"
    mkdir -p "$build_dir/seeds/$target" "$found"
    local limits=(-timeout=10 -rss_limit_mb=2048 "-artifact_prefix=$artifacts/$target-")
    "$program" "${limits[@]}" -runs=0 "$found" "$build_dir/seeds/$target" >"$log" 2>&1 || status=$?
    if [ "$status" = 0 ] && [ "$seconds" -gt 0 ]; then
        "$program" "${limits[@]}" -max_total_time="$seconds" "$found" "$build_dir/seeds/$target" >>"$log" 2>&1 || status=$?
    fi
    printf '%s\n' "$status" >"$reports/$target.status"
}

printf 'Fuzzing %s: seeds, then %s s each, two at a time\n' "${targets[*]}" "$seconds"
running=0
for target in "${targets[@]}"; do
    if [ "$running" -ge 2 ]; then
        wait -n
        running=$((running - 1))
    fi
    run_target "$target" &
    running=$((running + 1))
done
wait

failed=0
cases=''
for target in "${targets[@]}"; do
    status=$(cat "$reports/$target.status" 2>/dev/null || echo missing)
    tail_line=$(grep -E '^(Done|stat::number_of_executed_units|SUMMARY)' "$reports/$target.log" | tail -n 1 || true)
    if [ "$status" = 0 ]; then
        printf 'fuzz_%s: nothing found. %s\n' "$target" "$tail_line"
        cases+="<testcase name=\"fuzz_$target\" status=\"run\"/>"
    else
        failed=$((failed + 1))
        printf 'fuzz_%s: FAILED (status %s). %s\n' "$target" "$status" "$tail_line"
        tail -n 40 "$reports/$target.log"
        cases+="<testcase name=\"fuzz_$target\" status=\"fail\"><failure message=\"status $status\"/></testcase>"
    fi
done
[ -z "$results" ] || printf '<testsuite name="fuzz">%s</testsuite>\n' "$cases" >"$results"
printf '%d fuzz targets, %d failed; findings are kept in %s\n' "${#targets[@]}" "$failed" "${artifacts#"$source_dir/"}"
[ "$failed" = 0 ]
