// SPDX-License-Identifier: GPL-3.0-or-later
// A message whose first byte chooses Content-Type and Content-Encoding, and the whole input as an HTTP stream in
// pieces. What must hold, besides not crashing: leaves are printable and their places lie within the message, every
// byte is either decoded or opaque, limits are kept, and the messages of a stream do not depend on how it is divided.
#include "identify/message_leaves.h"
#include "identify/message_splitter.h"
#include "identify/text_encodings.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>

using namespace waybill;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkLeaves(const Message& message)
{
    static const DecodeOptions options{{}, {{"made up", "sixteen bytes ok", MiuiInitialisationVector, ""}}};
    std::size_t leaves = 0;
    const DecodeReport report = eachLeaf(message, options, [&](const DecodedLeaf& leaf) {
        ++leaves;
        require(isPrintableText(leaf.bytes) && !leaf.chain.empty());
        require(leaf.chain.size() <= options.limits.depth + 4);
        for (const std::string& link : leaf.chain)
            require(isPrintableText(bytesIn(link + ' ')));
        const auto& place = leaf.place;
        const auto part = place.part == MessagePart::Target ? bytesIn(message.target)
                          : place.part == MessagePart::Body ? message.body
                                                            : bytesIn(message.headers.at(place.headerIndex).second);
        require(place.offset <= part.size() && place.length <= part.size() - place.offset);
        const auto piece = part.subspan(place.offset, place.length);
        require(!place.isVerbatim || std::equal(piece.begin(), piece.end(), leaf.bytes.begin(), leaf.bytes.end()));
    });
    require(leaves <= options.limits.leaves);
    require(report.bytesDecoded + report.bytesOpaque == report.bytesGiven);
}

std::string messagesIn(std::span<const std::uint8_t> stream, std::size_t piece, MessageSplitter::Of of)
{
    std::string told;
    const HttpMessageSplitter::Taker taker = [&told](HttpMessage&& message) {
        require(message.isWhole == message.whyNotWhole.empty());
        told += message.startLine + '\n' + std::to_string(message.headers.size()) + message.whyNotWhole + '\n';
        told += textIn(message.body);
        for (std::size_t i = 1; i < message.marks.size(); ++i)
            require(message.marks[i - 1].offset <= message.marks[i].offset);
        checkLeaves(partsOf(message));
    };
    MessageSplitter splitter(taker, of);
    StreamChunk chunk;
    chunk.atStart = true;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
        chunk.bytes = stream.subspan(at, std::min(piece, stream.size() - at));
        ++chunk.frame;
        splitter.feed(chunk);
    }
    splitter.finish();
    return told;
}

void feedWithGaps(std::span<const std::uint8_t> stream, std::size_t piece, MessageSplitter::Of of)
{
    MessageSplitter splitter([](HttpMessage&& message) { require(message.isWhole == message.whyNotWhole.empty()); },
                             of);
    StreamChunk chunk;
    chunk.atStart = true;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
        chunk.bytes = stream.subspan(at, std::min(piece, stream.size() - at));
        chunk.gapBefore = at % 3 == 1 ? 4 : 0;
        ++chunk.frame;
        splitter.feed(chunk);
    }
    splitter.finish();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    constexpr std::array<std::string_view, 5> Types{"", "application/x-www-form-urlencoded", "application/json",
                                                    "multipart/form-data; boundary=xyz", "text/plain"};
    constexpr std::array<std::string_view, 6> Codings{"", "gzip", "deflate", "br", "zstd", "gzip, gzip"};
    const std::span stream(bytes, size);
    if (size > 0) {
        Message message;
        message.contentType = Types[bytes[0] % Types.size()];
        message.contentEncoding = Codings[bytes[0] / Types.size() % Codings.size()];
        message.body = stream.subspan(1);
        if (bytes[0] >= 128) {
            message.target = textIn(message.body);
            message.headers = {{"cookie", message.target}, {"x", message.target}};
        }
        checkLeaves(message);
    }
    for (const auto of : {MessageSplitter::Of::Connection, MessageSplitter::Of::QuicRequest}) {
        const std::string whole = messagesIn(stream, std::max<std::size_t>(size, 1), of);
        require(whole == messagesIn(stream, 1, of) && whole == messagesIn(stream, size % 61 + 2, of));
        feedWithGaps(stream, size % 31 + 1, of);
    }
    return 0;
}
