#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves what the two commands promise without building: package names exist, nothing is asked, the sums are right.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

expect() { # what, wanted, found
    if [ "$2" != "$3" ]; then
        printf 'FAILED %s\n  wanted: %s\n  found:  %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}
expect_match() { # what, pattern, text
    grep -qE -- "$2" <<<"$3" || expect "$1" "something like $2" "$3"
}

for script in packaging/run.sh packaging/test.sh tests/slow.sh tests/fuzz/run.sh packaging/test_deb.sh; do
    expect_match "$script --help" "^usage: $script" "$("$script" --help)"
    bash -n "$script"
done
expect 'a stage that does not exist is wrong usage' 2 "$(packaging/test.sh nonsense >/dev/null 2>&1 && echo 0 || echo $?)"

# Programs that pretend to be a Debian 12 without some packages, for a user without root.
fakes="$work/bin"
mkdir -p "$fakes"
fake() { # name; the program comes on standard input
    { echo '#!/bin/sh' && cat; } >"$fakes/$1"
}
fake dpkg <<'END'
case "$2" in fonts-inter | ccache | g++) exit 1 ;; esac
echo "Status: install ok installed"
END
fake apt-get <<END
echo "apt-get \$*" >>"$work/apt.log"
END
fake id <<'END'
[ "$1" = -u ] && echo "${FAKE_UID:-1000}"
END
fake sudo <<'END'
exit 1
END
chmod +x "$fakes"/*

run_install() { PATH="$fakes:$PATH" bash -c '. packaging/debian.sh; is_tried_system() { true; }; install_packages build' 2>&1; }

output=$(run_install) && status=0 || status=$?
expect 'without root, missing packages stop the script' 1 "$status"
expect_match 'without root, the one command to run is printed' '^  sudo apt-get update && .* install .* g\+\+$' "$output"
expect 'without root, apt-get is not run' '' "$(cat "$work/apt.log" 2>/dev/null || true)"

output=$(FAKE_UID=0 run_install) || true
expect_match 'root installs what is missing by name' 'install -y .* g\+\+$' "$(grep -v fonts "$work/apt.log")"
expect 'what is installed already is not named' 0 "$(grep -c cmake "$work/apt.log" || true)"
expect_match 'optional packages are installed one by one' 'install -y .* fonts-inter$' "$(cat "$work/apt.log")"

# The two sums that end a test run.
mkdir "$work/results"
cat >"$work/results/asan.xml" <<'END'
<testsuite><testcase name="a" status="run"><system-out>[  PASSED  ] 12 tests.
</system-out></testcase><testcase name="b" status="run"/><testcase name="c" status="notrun"><skipped/></testcase></testsuite>
END
expect 'passed cases are added up' '13 passed, 0 failed' "$(python3 packaging/sum_results.py "$work/results" | tail -n 1)"
echo 'did not build' >"$work/results/tsan.failed"
output=$(python3 packaging/sum_results.py "$work/results") && status=0 || status=$?
expect 'a stage that did not build fails the run' 1 "$status"
expect 'and is counted' '13 passed, 1 failed' "$(tail -n 1 <<<"$output")"
rm "$work/results"/*
python3 packaging/sum_results.py "$work/results" >/dev/null && status=0 || status=$?
expect 'no test at all is a failure' 1 "$status"

if command -v shellcheck >/dev/null; then
    mapfile -t scripts < <(grep -rlE '^#!/usr/bin/env bash' packaging resources tests .ci)
    shellcheck -x "${scripts[@]}" packaging/completion/*.bash packaging/deb/post* || failures=$((failures + 1))
else
    echo 'shellcheck is not installed: scripts were not linted'
fi
if command -v apt-cache >/dev/null && [ -n "$(apt-cache pkgnames g++ 2>/dev/null)" ]; then
    apt-cache pkgnames >"$work/names"
    while read -r _ package; do
        grep -qxF -- "$package" "$work/names" || expect "package $package" 'known to apt' 'unknown'
    done < <(awk '$1 !~ /^#/ && NF == 2' packaging/debian-packages.txt)
fi

[ "$failures" = 0 ] && echo 'the scripts keep their promises'
[ "$failures" = 0 ]
