#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Waybill, and opens the window on the captures named, or on the bundled sample.
set -euo pipefail
# shellcheck source=packaging/debian.sh
. "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

usage() {
    cat <<'END'
usage: packaging/run.sh [CAPTURE…]

Installs missing Debian 12 packages, builds Waybill and opens its window on the captures.
Without a capture it opens the bundled sample; without a display it prints the summary instead.
A.pcap+B.pcap joins the files of one recording. Safe to run again: what is done is not done twice.
END
}

case "${1-}" in -h | --help)
    usage
    exit 0
    ;;
esac

captures=("$@")
if [ ${#captures[@]} = 0 ]; then
    samples="$source_dir/resources/samples"
    captures=("$samples/redmi-1s-before.pcapng" "$samples/redmi-1s-after.pcapng")
    say "No capture named: taking the bundled sample, a reconstruction from published accounts"
fi

if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    program=waybill
    build_dir="$source_dir/build/release"
    install_packages build window
    options=(-DWAYBILL_GUI=ON)
else
    program=waybill-cli
    build_dir="$source_dir/build/release-cli"
    install_packages build
    options=(-DWAYBILL_GUI=OFF)
fi

say "Building $program in ${build_dir#"$source_dir/"}"
mkdir -p "$source_dir/build"
(cd "$source_dir" && cmake --preset release -B "$build_dir" "${options[@]}" >"$build_dir.log" 2>&1) || {
    cat "$build_dir.log" >&2
    stop "CMake could not configure the build."
}
cmake --build "$build_dir" --target "$program"

if [ "$program" = waybill ]; then
    say "Opening the window on ${captures[*]}"
    exec "$build_dir/bin/waybill" "${captures[@]}"
fi
say "No display (neither DISPLAY nor WAYLAND_DISPLAY is set): printing the summary instead of opening the window"
status=0
for capture in "${captures[@]}"; do
    say "$capture"
    "$build_dir/bin/waybill-cli" summary "$capture" || status=$?
done
exit "$status"
