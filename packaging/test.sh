#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds, and runs them. The last line says "N passed, N failed"; fails when one failed.
set -euo pipefail
# shellcheck source=packaging/debian.sh
. "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

usage() {
    cat <<'END'
usage: packaging/test.sh [STAGE…]

Installs missing Debian 12 packages, builds and runs the tests. Without a stage it runs all of them:
  asan   everything, the window included, under AddressSanitizer and UBSan
  tsan   what starts threads (reading, analysing, the jobs) under ThreadSanitizer
  fuzz   every fuzz target, built with the stage asan, over its seeds, then 5 s each
Longer checks (optimised build, engine without Qt, package in a clean Debian, long fuzzing): tests/slow.sh. Safe to run
again.
END
}

case "${1-}" in -h | --help)
    usage
    exit 0
    ;;
esac
stages=("$@")
[ ${#stages[@]} -gt 0 ] || stages=(asan tsan fuzz)
for stage in "${stages[@]}"; do
    case "$stage" in asan | tsan | fuzz) ;; *)
        usage >&2
        exit 2
        ;;
    esac
done

export WAYBILL_CORPUS="${WAYBILL_CORPUS:-$source_dir/../shared/captures}"
if [ ! -d "$WAYBILL_CORPUS" ]; then
    [ "${CI-}" != true ] || stop "The published captures are missing: $WAYBILL_CORPUS (set WAYBILL_CORPUS)."
    say "No published captures at $WAYBILL_CORPUS (set WAYBILL_CORPUS): tests that need them will be skipped"
    unset WAYBILL_CORPUS
fi

install_packages build window test
cd "$source_dir"
mkdir -p build
results="$source_dir/build/test-results"
rm -rf "$results"
mkdir -p "$results"
closing_lines=()

# Without a fixed address layout the sanitizers of gcc 12 and clang 14 fail on kernels with 32 bits of randomisation.
fixed_layout=()
if setarch "$(uname -m)" -R true 2>/dev/null; then
    fixed_layout=(setarch "$(uname -m)" -R)
fi

note_failed_stage() {
    printf '%s\n' "$1" >"$results/$2.failed"
    closing_lines+=("$2: $1")
}

build_preset() {
    say "Building preset $1"
    cmake --preset "$1" && cmake --build --preset "$1"
}

run_ctest_stage() {
    local stage=$1
    build_preset "$stage" || {
        note_failed_stage 'did not build' "$stage"
        return
    }
    say "Testing preset $stage"
    local log="$results/$stage.log"
    QT_QPA_PLATFORM=offscreen "${fixed_layout[@]}" \
        ctest --preset "$stage" -j2 --test-output-size-passed 4000000 --output-junit "$results/$stage.xml" 2>&1 | tee "$log" || true
    closing_lines+=("$stage: $(grep -E 'tests passed, [0-9]+ tests? failed out of' "$log" || echo 'ctest did not finish')")
    [ -s "$results/$stage.xml" ] || note_failed_stage 'ctest left no result' "$stage"
}

run_fuzz_stage() {
    local log="$results/fuzz.log"
    say "Fuzzing: every target over its seeds, then 5 s each"
    "${fixed_layout[@]}" tests/fuzz/run.sh --preset asan --results "$results/fuzz.xml" 5 2>&1 | tee "$log" || true
    [ -s "$results/fuzz.xml" ] || note_failed_stage 'left no result' fuzz
}

started=$SECONDS
for stage in "${stages[@]}"; do
    if [ "$stage" = fuzz ]; then run_fuzz_stage; else run_ctest_stage "$stage"; fi
    say "Stage $stage ended after $((SECONDS - started)) s since the start"
done

say "Results"
[ ${#closing_lines[@]} = 0 ] || printf '%s\n' "${closing_lines[@]}"
exec python3 packaging/sum_results.py "$results"
