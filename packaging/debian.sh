# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts of this folder: says what is going on and installs missing Debian packages by name.

packaging_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_dir=$(dirname "$packaging_dir")

say() { printf '\n== %s\n' "$*"; }
stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Packages of the sets named, one a line.
packages_of() {
    local set
    for set in "$@"; do
        awk -v set="$set" '$1 == set { print $2 }' "$packaging_dir/debian-packages.txt"
    done
}

# Those of the packages on standard input that dpkg does not have installed.
missing_packages() {
    local package
    while read -r package; do
        dpkg -s "$package" 2>/dev/null | grep -qx 'Status: install ok installed' || printf '%s\n' "$package"
    done
}

is_tried_system() {
    local ID='' VERSION_ID=''
    # shellcheck disable=SC1091
    [ -r /etc/os-release ] && . /etc/os-release
    [ "$ID" = debian ] && [ "$VERSION_ID" = 12 ]
}

run_as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

can_become_root() { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }

# Installs what is missing of the sets named. With neither root nor `sudo -n`, prints the one command to run and stops.
install_packages() {
    if ! is_tried_system; then
        say "This is not Debian 12: untested. Needed, by their Debian names: $(packages_of "$@" | tr '\n' ' ')"
        command -v dpkg >/dev/null && command -v apt-get >/dev/null || return 0
    fi
    local missing
    mapfile -t missing < <(packages_of "$@" | missing_packages)
    if [ ${#missing[@]} = 0 ]; then
        say "All Debian packages that are needed ($*) are installed"
    elif ! can_become_root; then
        printf 'Packages are missing. Run this once, then start again:\n\n  %s\n' \
            "sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}" >&2
        exit 1
    else
        say "Installing ${missing[*]}"
        run_as_root apt-get update -q || printf 'Some package lists could not be refreshed; going on with what is there.\n'
        run_as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
    fi
    install_optional_packages
}

# Only with root at hand, and never in the way: one package at a time, failures told.
install_optional_packages() {
    local package
    command -v apt-get >/dev/null && can_become_root || return 0
    for package in $(packages_of optional | missing_packages); do
        say "Installing $package (optional)"
        run_as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$package" ||
            printf 'Going on without %s.\n' "$package"
    done
}
