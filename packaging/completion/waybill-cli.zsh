#compdef waybill-cli
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes waybill-cli in zsh, with what --help of the very program says beside each command and option.

# Fills `commands` and `options` ("name:what it does") from the --help in `help`.
_waybill-cli_read() {
    local line part=''
    commands=() options=()
    for line in ${(f)help}; do
        case $line in
        [A-Z]*:) part=$line ;;
        '  '[a-z]*) [[ $part == Subcommands: ]] && commands+=("${${line##  }%% *}:${${line##  [^ ]#}## #}") ;;
        '  -'*) options+=(${${(s:,:)${${line##  }%% *}}/%/:${${line##*   }## #}}) ;;
        esac
    done
}

# Sets `value` to what --help says of the value of option $1, as "TEXT" or "none|all"; empty when it takes none.
_waybill-cli_value() {
    local line
    value=''
    for line in ${(M)${(f)help}:#  -*}; do
        local parts=(${=line})
        [[ ,$parts[1], == *,$1,* ]] || continue
        [[ $parts[2] =~ '^([A-Z-]+(:.*)?|.*\|.*|±.*)$' ]] && value=$parts[2]
        return
    done
}

_waybill-cli() {
    setopt localoptions extendedglob
    local program=$words[1] help value word option
    local -a typed commands options
    help=$(_call_program commands $program --help)
    _waybill-cli_read
    for word in ${words[2,CURRENT-1]}; do
        if (( ${commands[(I)$word:*]} )); then
            typed+=($word)
            help=$(_call_program commands $program $typed --help)
            _waybill-cli_read
        fi
    done
    option=$words[CURRENT-1]
    if [[ $PREFIX == --*=* ]]; then
        option=${PREFIX%%=*}
        compset -P '*='
    fi
    [[ $option == -* ]] && _waybill-cli_value $option
    if [[ $PREFIX == -* ]]; then
        _describe -o option options
    elif [[ $option == (-i|--interface) ]]; then
        compadd -- ${(f)"$(_call_program interfaces $program interfaces --json | sed -n 's/^ *"name": "\(.*\)",\{0,1\}$/\1/p')"}
    elif [[ $value == *:\{*\} ]]; then
        compadd -- ${(s:,:)${${value#*:\{}%\}}}
    elif [[ $value == *\|* ]]; then
        compadd -- ${(s:|:)value}
    elif [[ $option == --side(|-before|-after) ]]; then
        compadd -- before after
    elif [[ $option == --find ]]; then
        _files -/
    elif [[ -n $value && $option != (-w|--write|-o|--output|--before|--after|--control-*|--case|--import|--country-db|--services) ]]; then
        _message "$option"
    elif (( $#commands )); then
        _describe command commands
    else
        compset -P '*+' # A+B joins the files of one recording
        _files
    fi
}

_waybill-cli "$@"
