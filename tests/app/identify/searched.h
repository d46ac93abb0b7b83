// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../analysis/analysed.h"
#include "identify/identifier_search.h"

#include <fmt/format.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace waybill::test {

inline const Endpoint Beijing = endpoint("42.62.48.181", 80);
inline const std::string Imei = "860308028232581";

/// IMEI, phone number, canary.
inline DeviceCard card()
{
    DeviceCard made;
    made.identifiers = {*checkIdentifier(IdentifierKind::Imei, Imei),
                        *checkIdentifier(IdentifierKind::Phone, "+91 98765 43210"),
                        *checkIdentifier(IdentifierKind::Canary, "canary-Quetzal-7731")};
    return made;
}

/// A scene on disk for as long as it is searched.
struct Searched {
    TemporaryDirectory directory;
    AnalysisPtr analysis;
    IdentifierFindings found;

    explicit Searched(const Scene& scene, const SearchOptions& options = {}, const DeviceCard& device = card())
        : analysis(analyseFiles({{directory.write("scene.pcap", pcapFile(scene.packets()))}}, {Phone.address, {}}))
    {
        auto result = searchIdentifiers(*analysis, device, options, {});
        if (!result)
            throw std::runtime_error(describe(result.error()));
        found = std::move(*result);
    }
};

/// Its chain: "url query imei > 15 digits".
inline std::string shown(const IdentifierFinding& finding)
{
    std::string text;
    for (const std::string& step : finding.chain)
        text += (text.empty() ? "" : " > ") + step;
    return text;
}

/// "verified url query imei > 15 digits", one a finding.
inline std::vector<std::string> chains(const IdentifierFindings& found)
{
    std::vector<std::string> all;
    for (const IdentifierFinding& finding : found.findings)
        all.push_back(fmt::format("{} {}", tierKey(finding.tier), shown(finding)));
    return all;
}

/// One conversation with a server in Beijing, in segments of `mss` bytes.
inline Scene spoken(const Bytes& up, std::uint16_t mss, const Bytes& down = httpResponse({}))
{
    TcpConversation talk({.client = Phone, .server = Beijing, .mss = mss}, Start);
    Scene scene;
    return scene.add(talk.connect().clientSends(up).serverSends(down).close().packets());
}

} // namespace waybill::test
