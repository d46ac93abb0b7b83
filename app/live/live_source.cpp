// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_source.h"

#include "live/capture_process.h"

namespace waybill {

std::string sourceText(const LiveSource& source)
{
    if (const auto* interface = std::get_if<InterfaceSource>(&source))
        return interface->settings.interface;
    return {};
}

std::string filterOf(const LiveSource& source)
{
    if (const auto* interface = std::get_if<InterfaceSource>(&source))
        return interface->settings.filter;
    return {};
}

Result<std::unique_ptr<PacketFeed>> openFeed(const LiveSource& source, int output)
{
    if (const auto* interface = std::get_if<InterfaceSource>(&source))
        return CaptureProcess::start(interface->settings, output);
    return Failure(Error{ErrorCode::Unsupported, "not yet"});
}

} // namespace waybill
