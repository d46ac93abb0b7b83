# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes waybill-cli in bash. Commands, options and their values come from --help of the very program that is being
# typed, so that they are those of the version that is installed.

# The commands of a --help on standard input.
_waybill_cli_commands() {
    sed -n '/^Subcommands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p'
}

# The options of a --help on standard input, all spellings.
_waybill_cli_options() {
    sed -n 's/^  \(-[^ ]*\).*/\1/p' | tr ',' '\n'
}

# What --help ($1) says of the value of option $2: "TEXT", "TEXT:{ecs,csv,zeek}", "none|all". Empty when it takes none.
_waybill_cli_value() {
    local names value
    while read -r names value _; do
        [[ ,$names, == *",$2,"* ]] || continue
        [[ ! $value =~ ^([A-Z-]+(:.*)?|.*\|.*|±.*)$ ]] || printf '%s\n' "$value"
        return
    done < <(grep '^  -' <<<"$1")
}

# The words that such a value may be; none when it is any text.
_waybill_cli_choices() {
    local choices=${1#*:}
    case $1 in
    *:\{*\}) choices=${choices//[\{\}]/} && printf '%s\n' "${choices//,/ }" ;;
    *\|*) printf '%s\n' "${1//|/ }" ;;
    esac
}

_waybill_cli_interfaces() {
    local found
    found=$("$1" interfaces --json 2>/dev/null | sed -n 's/^ *"name": "\(.*\)",\{0,1\}$/\1/p')
    printf '%s\n' "${found:-$(ls /sys/class/net 2>/dev/null)}"
}

# Files that begin as $1; behind a "+" the next file of the same recording.
_waybill_cli_files() {
    local joined=''
    [[ $1 != *+* || -e $1 ]] || joined=${1%+*}+
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -P "$joined" -f -- "${1#"$joined"}")
}

# Sets COMPREPLY to values of option $1 that begin as $2; $3: what --help says of its value, $4: the program.
_waybill_cli_values() {
    local choices
    choices=$(_waybill_cli_choices "$3")
    case $1 in
    -i | --interface) choices=$(_waybill_cli_interfaces "$4") ;;
    --side | --side-before | --side-after) choices='before after' ;;
    --find)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$2")
        return
        ;;
    -w | --write | -o | --output | --before | --after | --control-before | --control-after | --case | --import | --country-db | --services)
        _waybill_cli_files "$2"
        return
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$2")
}

# Sets `command` to the words that name the command typed before word $1, and `help` to its --help; $2: the program.
_waybill_cli_read_command() {
    local i word
    command=()
    help=$("$2" --help 2>/dev/null)
    for ((i = 1; i < $1; ++i)); do
        word=${COMP_WORDS[i]}
        if [[ $word == [a-z]* ]] && _waybill_cli_commands <<<"$help" | grep -qxF -- "$word"; then
            command+=("$word")
            help=$("$2" "${command[@]}" --help 2>/dev/null)
        fi
    done
}

_waybill_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} before=$COMP_CWORD option='' program=${COMP_WORDS[0]} help value='' command
    COMPREPLY=()
    program=${program/#\~\//$HOME/}
    if [[ $current == = ]]; then # "--format=" comes in two words, "--format=c" in three
        current='' before=$((before + 1))
    fi
    [[ ${COMP_WORDS[before - 1]} != = ]] || before=$((before - 1))
    option=${COMP_WORDS[before - 1]}
    _waybill_cli_read_command "$COMP_CWORD" "$program"
    [[ $option != -* ]] || value=$(_waybill_cli_value "$help" "$option")
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_waybill_cli_options <<<"$help")" -- "$current")
    elif [[ -n $value ]]; then
        _waybill_cli_values "$option" "$current" "$value" "$program"
    elif [[ -n $(_waybill_cli_commands <<<"$help") ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_waybill_cli_commands <<<"$help")" -- "$current")
    else
        _waybill_cli_files "$current"
    fi
}

complete -F _waybill_cli waybill-cli
