#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Times Waybill beside public tools on the same captures, in one run, and prints tables: see speed_table.py --help.
#
#   tests/bench/run.sh BUILD_DIR [OPTION…]
#
# BUILD_DIR holds bin/waybill-cli and the programs of tests/bench/bench.cmake (build it without sanitizers: preset
# "release" with -DWAYBILL_TESTS=ON, or "dev").
exec python3 "$(dirname "$0")/speed_table.py" "$@"
