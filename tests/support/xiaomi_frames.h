// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/protocol_bytes.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace waybill::test::wire {

/// Protocol buffers: a string and a number (below 128) under a field number below 16.
[[nodiscard]] inline std::vector<std::uint8_t> pbText(unsigned field, std::string_view text)
{
    return Bytes().u8(field << 3 | 2).sized(1, bytesOf(text));
}
[[nodiscard]] inline std::vector<std::uint8_t> pbNumber(unsigned field, unsigned number)
{
    return Bytes().u8(field << 3).u8(number);
}

/// Adler-32 as RFC 1950 §9 writes it, on purpose in another way than the decoder.
[[nodiscard]] inline std::uint32_t adlerOf(const std::vector<std::uint8_t>& bytes)
{
    std::uint64_t low = 1, high = 0;
    for (const std::uint8_t byte : bytes) {
        low += byte;
        high += low;
    }
    return static_cast<std::uint32_t>(high % 65521 << 16 | low % 65521);
}

/// Magic, length, body, checksum.
[[nodiscard]] inline std::vector<std::uint8_t> xiaomiFrame(const std::vector<std::uint8_t>& body)
{
    Bytes frame;
    frame.u32(0xC2FE0005).sized(4, body);
    return Bytes(frame).u32(adlerOf(frame));
}

/// A body in the clear: payload type, lengths, header, payload.
[[nodiscard]] inline std::vector<std::uint8_t> xiaomiBody(const std::vector<std::uint8_t>& header,
                                                          const std::vector<std::uint8_t>& payload)
{
    return Bytes()
        .u16(2)
        .u16(static_cast<unsigned>(header.size()))
        .u32(static_cast<unsigned>(payload.size()))
        .add(header)
        .add(payload);
}

[[nodiscard]] inline std::vector<std::uint8_t> xiaomiHeader(unsigned channelId = 0, std::string_view command = "CONN")
{
    return Bytes().add(pbNumber(1, channelId)).add(pbText(3, "xiaomi.com")).add(pbText(5, command)).add(pbNumber(9, 0));
}

/// A client's CONN with every field that the capture xiaomi.pcap shows.
[[nodiscard]] inline std::vector<std::uint8_t> xiaomiConnect(std::string_view host = "fr.push.example:5222",
                                                             unsigned channelId = 0)
{
    const std::vector<std::uint8_t> settings = pbNumber(3, 0);
    const std::vector<std::uint8_t> payload = Bytes()
                                                  .add(pbNumber(1, 106))
                                                  .add(pbText(2, "Redmi Note 9S"))
                                                  .add(pbText(3, "V12.5.2.0.RJWMIXM"))
                                                  .add(pbText(4, "a-00"))
                                                  .add(pbNumber(5, 42))
                                                  .add(pbText(6, "mobile-lte-apn"))
                                                  .add(pbText(7, host))
                                                  .add(pbText(8, "ar_EG"))
                                                  .u8(9 << 3 | 2)
                                                  .sized(1, settings)
                                                  .add(pbNumber(10, 30));
    return xiaomiFrame(xiaomiBody(xiaomiHeader(channelId), payload));
}

/// A server's answer to it.
[[nodiscard]] inline std::vector<std::uint8_t> xiaomiReply()
{
    const std::vector<std::uint8_t> settings = pbNumber(1, 0);
    return xiaomiFrame(xiaomiBody(xiaomiHeader(), Bytes()
                                                      .add(pbText(1, "5386370769"))
                                                      .add(pbText(2, "7f04"))
                                                      .u8(3 << 3 | 2)
                                                      .sized(1, settings)
                                                      .add(pbText(4, ""))));
}

} // namespace waybill::test::wire
