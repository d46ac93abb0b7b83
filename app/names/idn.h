// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace waybill {

/// What a name with A-labels stands for, in UTF-8: "xn--mnchen-3ya.de" → "münchen.de" (RFC 5891, UTS 46
/// non-transitional). Empty when the name has no A-label, is not valid, or does not lead back to the same name: then
/// only the form on the wire may be shown. Safe from any thread.
[[nodiscard]] std::string unicodeForm(std::string_view name);

/// True when the Unicode form of `name` may be taken for another name: a label mixes scripts in a way that UTS 39 §5.2
/// ("highly restrictive") does not allow, or is made only of Cyrillic letters that look Latin. A warning, no proof of
/// deceit; other look-alikes are not found. False for names without a Unicode form.
[[nodiscard]] bool looksMixedScript(std::string_view name);

} // namespace waybill
