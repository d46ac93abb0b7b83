# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes waybill in bash: captures, cases and the options. They are written down here, since the window's --help needs
# a display.
_waybill() {
    local current=${COMP_WORDS[COMP_CWORD]} joined=''
    COMPREPLY=()
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '-h --help --help-all -v --version --before --after' -- "$current")
        return
    fi
    [[ $current != *+* || -e $current ]] || joined=${current%+*}+ # A+B joins the files of one recording
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -P "$joined" -f -- "${current#"$joined"}")
}

complete -F _waybill waybill
