// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wording.h"

namespace waybill {

namespace {

const Wording*& ofThisThread() noexcept
{
    thread_local const Wording* wording = nullptr;
    return wording;
}

} // namespace

const Wording* wording() noexcept
{
    return ofThisThread();
}

void setWording(const Wording* wording) noexcept
{
    ofThisThread() = wording;
}

std::string said(std::string_view english)
{
    if (wording() != nullptr && !english.empty()) {
        if (std::string text = wording()->of(english); !text.empty())
            return text;
    }
    return std::string(english);
}

std::string detail::sayFormatted(std::string_view english, fmt::format_args arguments)
{
    const std::string text = said(english);
    try {
        return fmt::vformat(text, arguments);
    } catch (const fmt::format_error&) {
        return fmt::vformat(english, arguments);
    }
}

} // namespace waybill
