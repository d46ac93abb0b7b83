// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QString>

namespace waybill {

/// A host name from a packet, printable; names beyond ASCII in both forms: "xn--mnchen-3ya.de (münchen.de)".
[[nodiscard]] QString nameShown(std::string_view name);
/// A warning when the letters of a name beyond ASCII mix scripts; empty for ordinary names.
[[nodiscard]] QString nameRemark(std::string_view name);

/// What to doubt about one reading of a name: ECH, an answer that is no evidence of this run. Empty: nothing.
[[nodiscard]] QString nameDoubt(const NameRow& row);

/// "packet 14 203".
[[nodiscard]] QString packetShown(std::uint64_t frame);

} // namespace waybill
