#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the programs open no network connection: no_network.sh FOLDER_OF_PROGRAMS [CAPTURE…]
#
# Runs them on captures twice: under strace, where any socket that is not AF_UNIX (X11, D-Bus) is a failure; and in a
# network namespace without interfaces, where they must do their work all the same. First it proves on a program that does open a
# socket that the check can fail. Exit status 77: not permitted here (a failure when CI=true).
set -euo pipefail
programs=$(cd "$1" && pwd)
shift
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0" # the leak checker does not work under ptrace

skip() {
    echo "skipped: $1"
    [ "${CI-}" != true ] || exit 1
    exit 77
}

captures=("$@")
if [ ${#captures[@]} = 0 ]; then
    corpus=${WAYBILL_CORPUS:-../shared/captures}
    for capture in resources/samples/*.pcapng "$corpus"/handset/{xiaomi,alexa-app,weibo}.pcap*; do
        [ ! -f "$capture" ] || captures+=("$capture")
    done
fi
[ ${#captures[@]} -gt 0 ] || skip 'no capture to read'
strace -o "$work/probe" -e trace=network true 2>/dev/null || skip 'strace may not trace here'

# Sockets that the command opened, other than local ones; the command's own status is left in $status.
foreign_sockets() {
    status=0
    rm -f "$work/trace"*
    strace -f -qq -o "$work/trace" -e trace=network "$@" >"$work/output" 2>&1 || status=$?
    grep -hE '\b(socket|socketpair|connect|bind|sendto|sendmsg|sendmmsg)\(' "$work/trace" >"$work/calls" || true
    grep -E '\bsocket(pair)?\(' "$work/calls" | grep -vE '\bsocket(pair)?\(AF_UNIX\b' || true
}

planted='import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)'
[ -n "$(foreign_sockets python3 -c "$planted")" ] || {
    echo 'FAILED: a program that opens an internet socket was not noticed'
    exit 1
}
planted="import os, socket; os.fork() or socket.socket(socket.AF_INET6, socket.SOCK_STREAM)"
[ -n "$(foreign_sockets python3 -c "$planted")" ] || {
    echo 'FAILED: a child process that opens an internet socket was not noticed'
    exit 1
}

failures=0
check() { # wanted statuses, command…
    local wanted=$1 found
    shift
    foreign_sockets "$@" >"$work/found"
    found=$(cat "$work/found")
    if [ -n "$found" ]; then
        printf 'FAILED %s opened\n%s\n' "$*" "$found"
        failures=$((failures + 1))
    elif [[ " $wanted " != *" $status "* ]]; then
        printf 'FAILED %s ended with status %s\n' "$*" "$status"
        tail -n 5 "$work/output"
        failures=$((failures + 1))
    else
        printf 'ok  no foreign socket: %s\n' "$*"
    fi
}

alone=()
if unshare -n true 2>/dev/null; then
    alone=(unshare -n)
elif unshare -rn true 2>/dev/null; then
    alone=(unshare -rn)
fi

for capture in "${captures[@]}"; do
    for command in summary flows names; do
        check '0 3' "$programs/waybill-cli" "$command" "$capture"
        if [ ${#alone[@]} -gt 0 ]; then
            check '0 3' "${alone[@]}" "$programs/waybill-cli" "$command" "$capture"
        fi
    done
done
if [ -x "$programs/waybill" ]; then
    # The window stays open until the clock ends it (124); eight seconds cover start, loading and painting.
    export QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME="$work" XDG_CACHE_HOME="$work"
    check 124 timeout 8 "$programs/waybill" "${captures[@]}"
    [ ${#alone[@]} = 0 ] || check 124 timeout 8 "${alone[@]}" "$programs/waybill" "${captures[@]}"
fi
[ "$failures" = 0 ] || exit 1
[ ${#alone[@]} -gt 0 ] || skip 'network namespaces are not permitted here (strace found nothing)'
