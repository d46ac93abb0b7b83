// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_source.h"

#include "live/capture_process.h"
#include "live/extcap_input.h"
#include "live/pcapdroid_input.h"
#include "live/phone_capture.h"
#include "live/pipe_input.h"
#include "live/remote_capture.h"
#include "live/stream_feed.h"
#include "live/tcp_input.h"
#include "live/udp_input.h"

#include <fmt/format.h>

namespace waybill {

namespace {

using InputResult = Result<std::unique_ptr<StreamInput>>;

std::string addressText(const ExporterSource& source)
{
    const bool isV6 = source.address.find(':') != std::string::npos;
    const std::string address = isV6 ? "[" + source.address + "]" : source.address;
    return fmt::format("{}:{}:{}", source.isUdp ? "udp" : "tcp", address, source.port);
}

/// "adb:0123 any", "adb any"
std::string joined(std::string_view kind, const std::string& where, const std::string& interface)
{
    return fmt::format("{}{}{}{}{}", kind, where.empty() ? "" : ":", where, interface.empty() ? "" : " ", interface);
}

struct TextOf {
    std::string operator()(const InterfaceSource& source) const { return source.settings.interface; }
    std::string operator()(const DumpcapSource& source) const { return "dumpcap:" + source.settings.interface; }
    std::string operator()(const PipeSource& source) const
    {
        return source.path == "-" ? "standard input" : source.path;
    }
    std::string operator()(const ExporterSource& source) const { return addressText(source); }
    std::string operator()(const PhoneTcpdumpSource& source) const
    {
        return joined("adb", source.serial, source.interface);
    }
    std::string operator()(const PhonePcapdroidSource& source) const { return joined("pcapdroid", source.serial, {}); }
    std::string operator()(const SshSource& source) const
    {
        return joined("ssh", source.destination, source.interface);
    }
    std::string operator()(const ExtcapSource& source) const { return joined("extcap", source.interface, {}); }
};

struct FilterOf {
    std::string operator()(const InterfaceSource& source) const { return source.settings.filter; }
    std::string operator()(const DumpcapSource& source) const { return source.settings.filter; }
    std::string operator()(const PipeSource&) const { return {}; }
    std::string operator()(const ExporterSource&) const { return {}; }
    std::string operator()(const PhoneTcpdumpSource& source) const { return source.filter; }
    std::string operator()(const PhonePcapdroidSource&) const { return {}; }
    std::string operator()(const SshSource& source) const { return source.filter; }
    std::string operator()(const ExtcapSource& source) const { return source.filter; }
};

/// All sources but the interfaces of this computer.
struct InputOf {
    InputResult operator()(const PipeSource& source) const { return PipeInput::open(source.path); }
    InputResult operator()(const ExporterSource& source) const
    {
        if (source.isUdp)
            return UdpInput::open(source.address, source.port);
        return TcpInput::open(source.address, source.port);
    }
    InputResult operator()(const DumpcapSource& source) const { return openDumpcap(source); }
    InputResult operator()(const PhoneTcpdumpSource& source) const { return openPhoneTcpdump(source); }
    InputResult operator()(const PhonePcapdroidSource& source) const { return PcapdroidInput::open(source); }
    InputResult operator()(const SshSource& source) const { return openSsh(source); }
    InputResult operator()(const ExtcapSource& source) const { return ExtcapInput::open(source); }
    InputResult operator()(const InterfaceSource&) const
    {
        return Failure(Error{ErrorCode::Internal, "waybill-capture is no stream"}); // openFeed() takes it before
    }
};

} // namespace

std::string sourceText(const LiveSource& source)
{
    return std::visit(TextOf{}, source);
}

std::string filterOf(const LiveSource& source)
{
    return std::visit(FilterOf{}, source);
}

Result<std::unique_ptr<PacketFeed>> openFeed(const LiveSource& source, int output)
{
    if (const auto* interface = std::get_if<InterfaceSource>(&source))
        return CaptureProcess::start(interface->settings, output);
    Result<std::unique_ptr<StreamInput>> input = std::visit(InputOf{}, source);
    if (!input)
        return Failure(input.error());
    return std::make_unique<StreamFeed>(std::move(*input), StreamOrigin{sourceText(source), filterOf(source), {}},
                                        output);
}

} // namespace waybill
