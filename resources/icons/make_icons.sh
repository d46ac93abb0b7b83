#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes waybill-SIZE.png from the drawings beside it, and notes what they were made from. Needs rsvg-convert (Debian:
# librsvg2-bin). What is legible at 32 pixels is not at 16: the smallest sizes have drawings of their own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

case "${1-}" in -h | --help)
    printf 'usage: resources/icons/make_icons.sh\n\nMakes the PNG icons from waybill.svg, waybill-16.svg and waybill-22.svg.\n'
    exit 0
    ;;
esac

rsvg-convert -w 16 -h 16 waybill-16.svg -o waybill-16.png
rsvg-convert -w 22 -h 22 waybill-22.svg -o waybill-22.png
# One pixel of margin instead of another scale, which would blur every edge.
rsvg-convert -w 22 -h 22 --page-width 24 --page-height 24 --left 1 --top 1 waybill-22.svg -o waybill-24.png
for size in 32 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" waybill.svg -o "waybill-$size.png"
done
sha256sum waybill.svg waybill-16.svg waybill-22.svg ./*.png | sed 's| \./| |' >SHA256SUMS
