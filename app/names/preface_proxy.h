// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/stream_reader.h"

#include <string>
#include <string_view>

namespace waybill {

/// Passes over the header by which a proxy says whose connection it carries (PROXY protocol, version 1 or 2), tells the
/// two ends that it states, and hands over.
class ProxyHeaderReader final : public StreamReader {
public:
    /// Longest part of a header that is held; what is longer is passed over. Addresses and a host name need less than
    /// 500 octets, the rest is the client's certificate and the proxy's own fields.
    static constexpr std::size_t MaxHeldHeader = 1024;

    explicit ProxyHeaderReader(NameSink& sink) noexcept : m_sink(sink) {}

    /// True when `bytes` begin with the signature of either version.
    [[nodiscard]] static bool mayBeginWith(std::span<const std::uint8_t> bytes) noexcept;

    [[nodiscard]] ReadOutcome onChunk(const Reading& reading, const StreamChunk& chunk) override;
    [[nodiscard]] std::size_t heldBytes() const noexcept override { return m_header.capacity(); }

private:
    [[nodiscard]] std::size_t headerSize() const noexcept;
    void tell(const Reading& reading);
    void tellText(const Reading& reading);
    void tellBinary(const Reading& reading);
    void tellField(const Reading& reading, const std::string& text);

    NameSink& m_sink;
    std::string m_header;
    std::size_t m_passed = 0; ///< octets of the header so far, held or not
};

} // namespace waybill
