// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a HAR file, plain or zlib-compressed. What must hold, besides not crashing: what is read does not depend
// on how the bytes come in pieces; every entry that is taken is one that lies before the end or the damage; packets are
// whole IP packets whose lengths fit, never before 1970, in order within a connection; requests and answers have one
// header section that no recorded value can end early.
#include "decrypt/har_conversation.h"
#include "decrypt/har_message.h"
#include "decrypt/har_reader.h"
#include "decrypt/zlib_source.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <string>

using namespace waybill;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkPackets(const HarConversation& made)
{
    Timestamp last{};
    std::uint64_t count = 0;
    makeConnection(made.connection, made.turns, [&](Timestamp time, std::span<const std::uint8_t> packet) {
        require(time.ns >= 0 && last <= time);
        require(packet.size() >= 40 && packet.size() <= 1500);
        const std::size_t stated =
            packet[0] >> 4U == 4 ? packet[2] * 256U + packet[3] : 40U + packet[4] * 256U + packet[5];
        require(stated == packet.size());
        last = time;
        ++count;
    });
    require(count >= 5);
    for (const StandInTurn& turn : made.turns)
        require(turn.from <= turn.to);
}

/// The lines before the empty one all are headers, and what follows is as long as they say.
void checkMessage(const std::string& bytes)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    require(end != std::string::npos);
    for (std::size_t at = bytes.find("\r\n"); at < end;) {
        const std::size_t next = bytes.find("\r\n", at + 2);
        const std::string line = bytes.substr(at + 2, next - at - 2);
        require(line.find(": ") != std::string::npos && line.find_first_of("\r\n") == std::string::npos);
        at = next;
    }
}

std::string toldOf(ByteSource& source)
{
    HarLimits limits;
    limits.body = 512;
    limits.text = 256;
    limits.pairs = 16;
    HarConversations conversations;
    std::string told;
    const HarFile file = readHar(source, limits, [&](HarEntry&& entry) {
        require(entry.request.body.size() <= limits.body && entry.url.size() <= limits.text);
        told += std::to_string(entry.number) + entry.url + entry.request.body + std::to_string(entry.totalMs) + '\n';
        if (const auto made = conversations.make(entry)) {
            checkMessage(made->turns.at(0).bytes);
            if (!made->turns.at(1).bytes.empty())
                checkMessage(made->turns[1].bytes);
            checkPackets(*made);
        }
        return entry.number < 50;
    });
    const HarTally& tally = conversations.tally();
    require(tally.imported + tally.leftOut() == file.entries);
    return told + file.creator + file.problem + std::to_string(file.problemAt);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::span text(bytes, size);
    MemorySource whole(text), single(text, 1), pieces(text, size % 61 + 2);
    const std::string told = toldOf(whole);
    require(told == toldOf(single) && told == toldOf(pieces));
    constexpr ExpansionLimit Limit{1 << 20, 1000};
    ZlibSource unpacked(std::make_unique<MemorySource>(text), Limit);
    ZlibSource unpackedInPieces(std::make_unique<MemorySource>(text, size % 31 + 1), Limit);
    (void)toldOf(unpacked);
    (void)toldOf(unpackedInPieces);
    return 0;
}
