// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/name_reader.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace waybill::fuzz {

/// Keeps the names that a reader told and checks that each is well formed: never empty, printable ASCII only.
class CheckingSink final : public NameSink {
public:
    void onName(const NameEvidence& evidence) override
    {
        checkName(evidence.name);
        names.push_back(evidence.name);
    }
    void onDnsQuery(const DnsQueryEntry& entry) override { checkName(entry.name); }
    void onDnsAnswer(const DnsAnswerEntry& entry) override
    {
        checkName(entry.question);
        if (entry.address.isNone())
            __builtin_trap();
    }
    void onFact(const FlowFact&) override {}
    void onHandshake(const HandshakePart&) override {}
    void onHidden(FlowId, Hidden why, std::uint64_t) override { names.push_back("hidden " + std::to_string(int(why))); }

    std::vector<std::string> names;

private:
    static void checkName(const std::string& name)
    {
        const bool isPrintable = std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7F; });
        if (name.empty() || !isPrintable)
            __builtin_trap();
    }
};

inline FlowContext flowTo(std::uint16_t port)
{
    FlowContext flow;
    flow.flow.value = 0;
    flow.run.value = 0;
    flow.originator = IpAddress::v4(0x0A000001);
    flow.responder = IpAddress::v4(0xC0000201);
    flow.originatorPort = 40000;
    flow.responderPort = port;
    return flow;
}

/// What a reader tells about `bytes` as a stream to `port`, cut into segments of 1 to `longest` bytes chosen from
/// `seed`; one in 64 is lost when `withGaps`.
inline std::vector<std::string> namesInPieces(std::span<const std::uint8_t> bytes, std::uint16_t port,
                                              std::size_t longest, std::uint64_t seed, bool withGaps)
{
    CheckingSink sink;
    NameReader reader(sink);
    const FlowContext flow = flowTo(port);
    StreamChunk chunk;
    chunk.atStart = true;
    bool wantsMore = true;
    while (!bytes.empty() && wantsMore) {
        seed = mixHash(seed + 1);
        const std::size_t count = std::min<std::size_t>(bytes.size(), 1 + seed % longest);
        if (withGaps && seed >> 58 == 0) {
            chunk.gapBefore += static_cast<std::uint32_t>(count);
        } else {
            chunk.bytes = bytes.first(count);
            wantsMore = reader.onStream(flow, chunk);
            chunk.gapBefore = 0;
        }
        chunk.streamOffset += count;
        ++chunk.frame;
        bytes = bytes.subspan(count);
    }
    reader.onFlowEnd(flow.flow);
    return std::move(sink.names);
}

/// A seed that depends on all bytes, so that every input is cut in its own way.
inline std::uint64_t seedOf(std::span<const std::uint8_t> bytes)
{
    std::uint64_t seed = bytes.size();
    for (const std::uint8_t byte : bytes)
        seed = mixHash(seed ^ byte);
    return seed;
}

} // namespace waybill::fuzz
