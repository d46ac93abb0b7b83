#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The checks that take too long for every change: the optimised build's tests, 100,000 damaged captures, the engine without
# Qt, the package in a clean Debian, long fuzzing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() {
    cat <<'END'
usage: tests/slow.sh [FUZZ_SECONDS]

Runs the tests of the optimised build, on 100,000 damaged captures too, and those of the engine without Qt, installs the package in a clean Debian 12 (needs
root), then fuzzes every target for FUZZ_SECONDS (default 600), two at a time. The last line says "N passed, N failed".
END
}
case "${1-}" in -h | --help)
    usage
    exit 0
    ;;
esac

passed=0
failed=0
run() {
    printf '\n== %s\n' "$*"
    if "$@"; then
        passed=$((passed + 1))
    else
        printf 'FAILED %s\n' "$*"
        failed=$((failed + 1))
    fi
}

test_optimised_build() {
    cmake --preset dev && cmake --build --preset dev && QT_QPA_PLATFORM=offscreen ctest --preset dev -j2
}

# What every damaged capture must do: tests/cli/capture_mutations.cpp.
test_damaged_captures() {
    build/dev/bin/capture_mutations 100000
}

test_engine_without_qt() {
    cmake --preset no-gui && cmake --build --preset no-gui && ctest --preset no-gui -j2
}

run test_optimised_build
run test_damaged_captures
run test_engine_without_qt
run packaging/test_deb.sh
run tests/fuzz/run.sh "${1:-600}"
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
