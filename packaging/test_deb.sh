#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the package, installs it with apt in a clean Debian 12, runs the programs there and removes it again.
set -euo pipefail
# shellcheck source=packaging/debian.sh
. "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

usage() {
    cat <<'END'
usage: packaging/test_deb.sh [CAPTURE…]

Needs root. Builds build/release/waybill_*.deb, makes a clean bookworm with debootstrap from the mirror that apt is
configured with, installs the package there, prints the summary of each capture (default: the bundled sample), opens the
window offscreen for five seconds, and removes the package.
END
}
case "${1-}" in -h | --help)
    usage
    exit 0
    ;;
esac
[ "$(id -u)" = 0 ] || stop 'packaging/test_deb.sh needs root: it makes a chroot.'
captures=("$@")
cd "$source_dir"
[ ${#captures[@]} -gt 0 ] || captures=(resources/samples/redmi-1s-before.pcapng)

install_packages build window slow

say 'Building the package'
cmake --preset release
cmake --build --preset release
rm -f build/release/waybill_*.deb
(cd build/release && cpack -G DEB)
deb=$(ls build/release/waybill_*.deb)

# The mirror of the main archive, from apt's own configuration.
# shellcheck disable=SC2016  # these are apt's own variables
mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT) $(CREATED_BY)' 2>/dev/null |
    awk '$2 == "bookworm" && $3 == "main" && $4 == "Packages" { print $1; exit }')
[ -n "$mirror" ] || stop 'apt is configured with no mirror for bookworm main.'

chroot_dir=$(mktemp -d /var/tmp/waybill-deb.XXXXXX)
chmod 755 "$chroot_dir" # apt downloads as its own user
in_chroot() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive HOME=/root "${extra[@]}" chroot "$chroot_dir" "$@"; }
extra=()
# debootstrap mounts and unmounts by itself and may be interrupted: nothing is deleted while anything is mounted below.
clean_up() {
    local mounted
    while read -r mounted; do
        umount "$mounted" || true
    done < <(awk -v top="$chroot_dir/" 'index($2, top) == 1 { print $2 }' /proc/mounts | sort -r)
    if grep -qF " $chroot_dir/" /proc/mounts; then
        printf 'Something is still mounted below %s: left as it is.\n' "$chroot_dir" >&2
    else
        rm -rf --one-file-system "$chroot_dir"
    fi
}
trap clean_up EXIT

say "Making a clean Debian 12 from $mirror"
debootstrap --variant=minbase --include=ca-certificates bookworm "$chroot_dir" "$mirror" >"$chroot_dir.log" 2>&1 || {
    tail -n 20 "$chroot_dir.log" >&2
    stop 'debootstrap failed.'
}
rm -f "$chroot_dir.log"
# The rest of apt's set-up of this machine, so that what is installable here is installable there.
cp /etc/resolv.conf "$chroot_dir/etc/resolv.conf"
apt-config dump | grep -E '^Acquire::(http|https)::' >"$chroot_dir/etc/apt/apt.conf.d/90host" || true
mount -t proc proc "$chroot_dir/proc"
mkdir "$chroot_dir/captures"
cp "$deb" "$chroot_dir/waybill.deb"
cp "${captures[@]}" "$chroot_dir/captures/"

say 'Installing the package with apt'
in_chroot apt-get update -q >/dev/null
in_chroot apt-get install -y -q --no-install-recommends /waybill.deb | tail -n 3

for capture in "${captures[@]}"; do
    say "waybill-cli summary $(basename "$capture") in the clean system"
    in_chroot waybill-cli summary "/captures/$(basename "$capture")"
done
say 'The right to capture is that of group waybill alone'
capturer=usr/libexec/waybill/waybill-capture
[ "$(in_chroot stat -c '%a %U:%G' "/$capturer")" = '750 root:waybill' ] || stop "$capturer has another owner or mode."
in_chroot getcap "/$capturer" | grep -qx "/$capturer cap_net_raw=ep" || stop "$capturer has not the one capability."
in_chroot waybill-cli interfaces
if in_chroot test -x /usr/bin/waybill; then
    say 'The window, offscreen for five seconds'
    extra=(QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp)
    status=0
    in_chroot timeout 5 waybill "/captures/$(basename "${captures[0]}")" || status=$?
    [ "$status" = 124 ] || stop "The window ended by itself with status $status."
fi

say 'Removing the package'
in_chroot apt-get purge -y -q waybill | tail -n 2
left=$(find "$chroot_dir/usr" "$chroot_dir/etc" -iname '*waybill*' -print -quit)
[ -z "$left" ] || stop "Removing the package left ${left#"$chroot_dir"} behind."
say "$(basename "$deb") installs, runs and goes"
