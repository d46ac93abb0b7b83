#compdef waybill
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes waybill in zsh. Its options are written down here, since the window's --help needs a display.
_waybill_file() {
    compset -P '*+' # A+B joins the files of one recording
    _files
}

_arguments \
    '(- *)'{-h,--help}'[the options]' \
    '(- *)--help-all[also those of Qt]' \
    '(- *)'{-v,--version}'[the version]' \
    '*--before[captures of the side before]:capture:_waybill_file' \
    '*--after[captures of the side after]:capture:_waybill_file' \
    '*:capture or case:_waybill_file'
