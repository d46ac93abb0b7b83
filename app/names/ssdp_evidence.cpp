// SPDX-License-Identifier: GPL-3.0-or-later
// UPnP Device Architecture 2.0 §1.2 (NOTIFY), §1.3 (M-SEARCH and its answer): one HTTP/1.1 message a datagram. SERVER
// and USER-AGENT are "OS/version UPnP/version product/version".
#include "names/ssdp_evidence.h"

#include "decode/http_message.h"
#include "names/http_reader.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace waybill {

namespace {

/// "Android/9 UPnP/1.0 …" → "Android 9"; empty when the text does not begin with a system.
std::string systemOf(std::string_view server)
{
    std::string system(server.substr(0, server.find_first_of(" ,")));
    if (system.starts_with("UPnP/") || system.find('/') == std::string::npos)
        return {};
    std::replace(system.begin(), system.end(), '/', ' ');
    return system;
}

void tellField(NameSink& sink, const Reading& reading, std::string_view line)
{
    const auto field = parseHttpField(line);
    if (!field || field->value.empty())
        return;
    if (isHttpField(*field, "nt") || isHttpField(*field, "st")) {
        sink.onFact(factFrom(reading, FactKind::DeviceService, field->value));
    } else if (isHttpField(*field, "server")) {
        const std::string system = systemOf(field->value);
        if (!system.empty())
            sink.onFact(factFrom(reading, FactKind::DeviceSystem, system));
    }
}

} // namespace

void tellSsdp(NameSink& sink, const Reading& reading, const Datagram& datagram)
{
    if (reading.toPort == SsdpPort) {
        StreamChunk chunk;
        chunk.bytes = datagram.bytes;
        HttpReader reader(sink);
        (void)reader.onChunk(reading, chunk);
    }
    std::string_view text(reinterpret_cast<const char*>(datagram.bytes.data()), datagram.bytes.size());
    if (!text.starts_with("NOTIFY ") && !text.starts_with("M-SEARCH ") && !text.starts_with("HTTP/1.1 200"))
        return;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        tellField(sink, reading, line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace waybill
