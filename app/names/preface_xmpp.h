// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/starttls_reader.h"

#include <string>
#include <string_view>

namespace waybill {

/// Reads how one side opens an XMPP stream: the service that it names, then on to TLS. The streams of Xiaomi's push
/// service (namespace "xm") are not XMPP and are left alone.
class XmppReader final : public StreamReader {
public:
    /// Longest opening that is held: an XML declaration and one tag, below 500 octets with all attributes of RFC 6120
    /// §4.7.
    static constexpr std::size_t MaxOpeningBytes = 4096;

    explicit XmppReader(NameSink& sink) noexcept : m_sink(sink) {}

    /// True when `text` begins like an XML declaration or a stream.
    [[nodiscard]] static bool mayBeginWith(std::string_view text) noexcept;

    [[nodiscard]] ReadOutcome onChunk(const Reading& reading, const StreamChunk& chunk) override;
    [[nodiscard]] std::size_t heldBytes() const noexcept override { return m_opening.capacity(); }

private:
    enum class Opening : std::uint8_t { Partial, Told, Other };

    [[nodiscard]] Opening readOpening(const Reading& reading);

    NameSink& m_sink;
    StartTlsReader m_tls{StartTlsReader::Wrapping::None};
    std::string m_opening; ///< what came so far, until the stream's tag is whole
    bool m_isOpen = false; ///< the tag was read
};

} // namespace waybill
