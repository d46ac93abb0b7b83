#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the package and takes it through its life in a clean Debian 12: installed, used, upgraded, removed, purged.
set -euo pipefail
# shellcheck source=packaging/debian.sh
. "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

usage() {
    cat <<'END'
usage: packaging/test_deb.sh [--package FILE] [CAPTURE…]

Needs root. Builds build/release/waybill_*.deb (or takes the one named), lets lintian, appstreamcli and
desktop-file-validate judge it, and makes a clean bookworm with debootstrap from the mirror that apt is configured with.
There it installs the package, prints the summary of each capture (default: the bundled sample), opens the window
offscreen, checks an evidence bundle that is all there is of its case, captures as a member of group waybill and is
refused as another user, upgrades while a capture runs, removes and purges the package, and looks for what is left.
END
}

deb=''
captures=()
while [ $# -gt 0 ]; do
    case "$1" in
    -h | --help)
        usage
        exit 0
        ;;
    --package)
        deb=$(realpath "${2:?--package needs a file}")
        shift
        ;;
    *) captures+=("$1") ;;
    esac
    shift
done
[ "$(id -u)" = 0 ] || stop 'packaging/test_deb.sh needs root: it makes a chroot.'
cd "$source_dir"
[ ${#captures[@]} -gt 0 ] || captures=(resources/samples/redmi-1s-before.pcapng)
capturer=/usr/libexec/waybill/waybill-capture
id=org.waybill.Waybill

build_package() {
    [ -z "$deb" ] || return 0
    install_packages build window slow
    say 'Building the package'
    cmake --preset release
    cmake --build --preset release
    rm -f build/release/waybill_*.deb
    (cd build/release && cpack -G DEB)
    deb=$(realpath build/release/waybill_*.deb)
}

judge_package() {
    say 'What lintian, appstreamcli and desktop-file-validate say'
    lintian --allow-root --fail-on error,warning --info "$deb" || stop 'lintian finds fault with the package.'
    desktop-file-validate packaging/$id.desktop
    appstreamcli validate --no-net packaging/$id.metainfo.xml
}

# --- The clean system ------------------------------------------------------------------------------------------------
chroot_dir=''
network='' # the process that holds a network namespace in which only loopback is
extra=()
in_chroot() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive HOME=/root "${extra[@]}" chroot "$chroot_dir" "$@"; }
in_chroot_quietly() { in_chroot "$@" >"$chroot_dir/tmp/said" 2>&1 || {
    cat "$chroot_dir/tmp/said" >&2
    stop "$* failed."
}; }
# As a user of the chroot, with loopback alone. Takes the place of the shell, so that signals reach the program: call it
# in a subshell.
as_user() {
    local user=$1
    shift
    exec nsenter --net="/proc/$network/ns/net" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME="/home/$user" \
        chroot --userspec="$user" --groups="$(in_chroot id -G "$user" | tr ' ' ',')" "$chroot_dir" "$@"
}

# debootstrap mounts and unmounts by itself and may be interrupted: nothing is deleted while anything is mounted below.
clean_up() {
    local mounted
    [ -z "$network" ] || kill "$network" 2>/dev/null || true
    [ -n "$chroot_dir" ] || return 0
    rm -f "$chroot_dir.log"
    while read -r mounted; do
        umount "$mounted" || true
    done < <(awk -v top="$chroot_dir/" 'index($2, top) == 1 { print $2 }' /proc/mounts | sort -r)
    if grep -qF " $chroot_dir/" /proc/mounts; then
        printf 'Something is still mounted below %s: left as it is.\n' "$chroot_dir" >&2
    else
        rm -rf --one-file-system "$chroot_dir"
    fi
}

make_clean_system() {
    # The mirror of the main archive, from apt's own configuration.
    local mirror
    # shellcheck disable=SC2016  # these are apt's own variables
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT) $(CREATED_BY)' 2>/dev/null |
        awk '$2 == "bookworm" && $3 == "main" && $4 == "Packages" { print $1; exit }')
    [ -n "$mirror" ] || stop 'apt is configured with no mirror for bookworm main.'
    chroot_dir=$(mktemp -d /var/tmp/waybill-deb.XXXXXX)
    trap clean_up EXIT
    chmod 755 "$chroot_dir" # apt downloads as its own user
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
    mount -t devpts -o mode=620,ptmxmode=666 devpts "$chroot_dir/dev/pts" # zsh is tried at a terminal
    mkdir "$chroot_dir/captures"
    cp "$deb" "$chroot_dir/waybill.deb"
    cp "${captures[@]}" "$chroot_dir/captures/"
    unshare --net sleep infinity &
    network=$!
    while [ /proc/$network/ns/net -ef /proc/self/ns/net ]; do sleep 0.1; done # it begins in ours
    nsenter --net="/proc/$network/ns/net" ip link set lo up
}

# --- Checks of the installed package ---------------------------------------------------------------------------------
expect() { # what, wanted, found
    [ "$2" = "$3" ] || stop "$(printf '%s\n  wanted: %s\n  found:  %s' "$1" "$2" "$3")"
    printf 'ok  %s\n' "$1"
}
expect_words() { # what, words, text
    grep -qF -- "$2" <<<"$3" || stop "$(printf '%s\n  wanted: %s\n  found:  %s' "$1" "$2" "$3")"
    printf 'ok  %s\n' "$1"
}
expect_rights() {
    expect "$1: owner and mode of waybill-capture" '750 root:waybill' "$(in_chroot stat -c '%a %U:%G' $capturer)"
    expect "$1: it has the one capability" "$capturer cap_net_raw=ep" "$(in_chroot getcap $capturer)"
}

run_programs() {
    local capture status=0
    for capture in "${captures[@]}"; do
        say "waybill-cli summary $(basename "$capture") in the clean system"
        in_chroot waybill-cli summary "/captures/$(basename "$capture")"
    done
    in_chroot waybill-cli interfaces
    say 'The window, offscreen for five seconds'
    extra=(QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp)
    in_chroot timeout 5 waybill "/captures/$(basename "${captures[0]}")" || status=$?
    extra=()
    expect 'the window stays until it is ended' 124 "$status"
}

# A bundle is made, its case and captures go, and whoever has the bundle alone checks it.
check_bundle() {
    local said side status=0 place=/captures/dispute
    say 'An evidence bundle is checked by itself'
    in_chroot mkdir $place
    in_chroot waybill-cli case create $place/case.waybill
    for side in before after; do
        in_chroot cp /usr/share/waybill/samples/redmi-1s-$side.pcapng $place/
        in_chroot waybill-cli case add $place/case.waybill $place/redmi-1s-$side.pcapng --side $side --consent off --account none --reset yes
    done
    in_chroot waybill-cli report $place/case.waybill -o $place/evidence.zip --claims xiaomi-2014 --device /usr/share/waybill/samples/redmi-1s-device.toml
    in_chroot mv $place/evidence.zip /captures/evidence.zip
    in_chroot rm -r $place /root/.cache
    said=$(in_chroot waybill-cli verify /captures/evidence.zip)
    printf '%s\n' "$said" | head -n 2
    expect_words 'verdicts are derived again' 're-derived from the cited packets alone' "$said"
    expect_words 'what rests on absence needs the originals' 'Need the originals' "$said"
    expect_words 'which are named' 'Originals (SHA-256)' "$said"
    expect_words 'values are not in it' 'match not re-checkable' "$said"
    printf 'x' | dd of="$chroot_dir/captures/evidence.zip" bs=1 seek=20000 conv=notrunc status=none
    said=$(in_chroot waybill-cli verify /captures/evidence.zip 2>&1) || status=$?
    expect 'a changed byte is found' 1 "$status"
    in_chroot rm /captures/evidence.zip
}

check_manual() {
    local page
    for page in 'waybill 1' 'waybill-cli 1' 'waybill-capture 8'; do
        expect "man finds $page" "/usr/share/man/man${page#* }/${page% *}.${page#* }.gz" "$(in_chroot man -w "${page#* }" "${page% *}")"
        expect "$page is shown without a warning" '' "$(in_chroot man --warnings=w -P cat "${page#* }" "${page% *}" 2>&1 >/dev/null)"
    done
}

check_completion() {
    # bash loads what stands under the name of the command, when Tab is pressed behind it for the first time.
    # shellcheck disable=SC2016
    expect 'bash completes waybill-cli' 'summary ' "$(in_chroot bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader waybill-cli
        COMP_WORDS=(waybill-cli sum); COMP_CWORD=1; _waybill_cli; printf "%s " "${COMPREPLY[@]}"')"
    # shellcheck disable=SC2016
    expect 'and waybill' '--before ' "$(in_chroot bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader waybill
        COMP_WORDS=(waybill --be); COMP_CWORD=1; _waybill; printf "%s " "${COMPREPLY[@]}"')"
    # shellcheck disable=SC2016
    expect 'zsh completes waybill-cli' 'waybill-cli filter-fields ' "$(in_chroot zsh -f -c 'zmodload zsh/zpty; zpty -b z "zsh -f -i"
        zpty -w z "PROMPT=; autoload -Uz compinit; compinit -u -D; unsetopt zle_bracketed_paste; print DO""NE"; zpty -r z line "*DONE*"
        zpty -n -w z "waybill-cli filt"$'"'\t'"'; zpty -r -m z line "*filter-fields *"; print -r -- ${(M)line%waybill-cli filt*}')"
}

type_of() { in_chroot gio info -a standard::content-type "$1" | sed -n 's/.*standard::content-type: //p'; }
check_types() {
    local sample=/usr/share/waybill/samples/redmi-1s-before.pcapng
    in_chroot rm -f /captures/case.waybill
    in_chroot waybill-cli case create /captures/case.waybill
    in_chroot cp /captures/case.waybill /captures/unnamed
    in_chroot cp $sample /captures/named.pcapng
    in_chroot gzip -kf /captures/named.pcapng
    expect 'the type of a case' application/x-waybill-case "$(type_of /captures/case.waybill)"
    expect 'and of one without .waybill' application/x-waybill-case "$(type_of /captures/unnamed)"
    expect 'the type of pcapng' application/x-pcapng "$(type_of /captures/named.pcapng)"
    expect 'compressed' application/x-pcapng "$(type_of /captures/named.pcapng.gz)"
    expect_words 'waybill opens cases' $id.desktop "$(in_chroot gio mime application/x-waybill-case)"
    expect_words 'waybill opens captures' $id.desktop "$(in_chroot gio mime application/vnd.tcpdump.pcap)"
}

check_icons() {
    local size
    for size in 16 22 24 32 48 64 128 256 512; do
        in_chroot file /usr/share/icons/hicolor/${size}x$size/apps/$id.png | grep -qF "PNG image data, $size x $size" || stop "No icon of $size pixels."
    done
    in_chroot test -s /usr/share/icons/hicolor/scalable/apps/$id.svg || stop 'No scalable icon.'
    printf 'ok  the icon in ten forms\n'
}

# --- Who may capture -------------------------------------------------------------------------------------------------
send_packets() { # how many, to loopback of the namespace
    # shellcheck disable=SC2016
    nsenter --net="/proc/$network/ns/net" bash -c 'for ((i = 0; i < $1; ++i)); do echo "packet $i" >/dev/udp/127.0.0.1/9; done' bash "$1" 2>/dev/null || true
}
wait_for() { # seconds, command…
    local seconds=$1 i
    shift
    for ((i = 0; i < seconds * 10; ++i)); do
        "$@" && return
        sleep 0.1
    done
    stop "Waited $seconds s in vain: $*"
}
log_of() { printf '%s' "$chroot_dir/home/insider/$1.log"; }
is_begun() { grep -qs '^Capturing on lo' "$(log_of "$1")" || ! [ -e "/proc/$running" ]; }
running=0
start_capture() { # name
    as_user insider waybill-cli capture -i lo -f 'udp port 9' -w "/home/insider/$1.pcapng" >"$(log_of "$1")" 2>&1 &
    running=$!
    wait_for 20 is_begun "$1"
    grep -qs '^Capturing on lo' "$(log_of "$1")" || stop "No capture began: $(cat "$(log_of "$1")")"
}
end_capture() { # name, packets sent
    sleep 0.5
    kill -INT "$running"
    wait "$running" || stop "The capture ended with status $?: $(cat "$(log_of "$1")")"
    expect_words "$1: all of it was captured" "Captured $2 packets" "$(tr '\302\240' '  ' <"$(log_of "$1")" | tr -s ' ')"
}

check_who_may_capture() {
    local said status=0
    say 'A member of group waybill captures, another user is told what to do'
    in_chroot useradd --create-home --groups waybill insider
    in_chroot useradd --create-home outsider
    start_capture member
    send_packets 20
    end_capture member 20
    said=$(as_user outsider waybill-cli capture -i lo -w /home/outsider/no.pcapng --duration 1 2>&1) || status=$?
    expect 'another user fails' 1 "$status"
    expect_words 'and reads the command that helps' 'adduser USER waybill' "$said"
    expect 'and has no file' '' "$(in_chroot find /home/outsider -name '*.pcapng')"
}

# --- Upgrade and removal ---------------------------------------------------------------------------------------------
make_newer_package() {
    local tree version
    tree=$(mktemp -d "$chroot_dir/tmp/newer.XXXXXX")
    dpkg-deb --raw-extract "$deb" "$tree"
    version=$(dpkg-deb --field "$deb" Version)+newer
    sed -i "s/^Version: .*/Version: $version/" "$tree/DEBIAN/control"
    dpkg-deb --build --root-owner-group "$tree" "$chroot_dir/newer.deb" >/dev/null
    rm -rf "$tree"
    printf '%s' "$version"
}

upgrade_package() {
    local version
    say 'Upgrading while a capture runs'
    version=$(make_newer_package)
    start_capture upgrade
    send_packets 10
    in_chroot_quietly apt-get install -y -q --no-install-recommends /newer.deb
    send_packets 10
    end_capture upgrade 20
    # shellcheck disable=SC2016
    expect 'the newer version is installed' "$version" "$(in_chroot dpkg-query -f '${Version}' -W waybill)"
    expect_rights 'after the upgrade'
    start_capture afterwards
    send_packets 10
    end_capture afterwards 10
    say "What the administrator decided about waybill-capture stays"
    in_chroot dpkg-statoverride --update --add root insider 0710 $capturer
    in_chroot_quietly apt-get install -y -q --reinstall --no-install-recommends /newer.deb
    expect 'owner and mode' '710 root:insider' "$(in_chroot stat -c '%a %U:%G' $capturer)"
    expect 'the capability all the same' "$capturer cap_net_raw=ep" "$(in_chroot getcap $capturer)"
    in_chroot dpkg-statoverride --remove $capturer
}

# Everything in the chroot whose name or text speaks of the package, but for what this script brought, logs, and
# copies that dpkg and adduser keep of their files as they were before, and pages that man keeps since it showed them.
traces() {
    (
        cd "$chroot_dir"
        find . -xdev \( -path ./proc -o -path ./home -o -path ./root -o -path ./captures \) -prune -o -ipath '*waybill*' -print | grep -vxE '\./(waybill|newer)\.deb'
        grep -rlai waybill ./etc ./var/lib ./usr/share/mime ./usr/share/applications
    ) | grep -vE '^\./var/(log|cache/apt)/|^\./var/cache/man/cat[18]/|^\./var/lib/(apt/|dpkg/stat(us|override)-old)|^\./etc/g(roup|shadow)-$' || true
}

remove_package() {
    say 'Removing the package'
    in_chroot_quietly apt-get remove -y -q waybill
    expect 'removed: what it was is gone' '' "$(find "$chroot_dir/usr" -iname '*waybill*')"
    expect 'removed: the group is kept for the files it may own' waybill "$(in_chroot getent group waybill | cut -d: -f1)"
    in_chroot_quietly apt-get install -y -q --no-install-recommends /waybill.deb
    expect_rights 'installed again'
    say 'Purging the package'
    in_chroot deluser --quiet insider waybill
    in_chroot_quietly apt-get purge -y -q waybill
    expect 'purged: nothing is left' '' "$(traces)"
    expect 'purged: man finds nothing' '' "$(in_chroot man -w waybill 2>/dev/null || true)"
}

build_package
judge_package
make_clean_system
say 'Installing the package with apt, without anything that it only recommends'
in_chroot apt-get update -q >/dev/null
in_chroot_quietly apt-get install -y -q --no-install-recommends /waybill.deb
expect_rights 'installed'
run_programs
check_bundle
say 'On a system with manual pages, shells, a desktop'
in_chroot_quietly apt-get install -y -q --no-install-recommends bash-completion desktop-file-utils file libglib2.0-bin man-db shared-mime-info zsh
check_manual
check_completion
check_types
check_icons
check_who_may_capture
upgrade_package
check_types
remove_package
say "$(basename "$deb") installs, runs, upgrades and goes"
