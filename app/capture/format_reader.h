// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/raw_packet.h"
#include "capture/byte_window.h"
#include "capture/capture_layout.h"
#include "capture/capture_reader.h"
#include "capture/facts_recorder.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace waybill {

/// Reads one file format out of a window, packet by packet.
class FormatReader {
public:
    /// Both are borrowed and outlive the reader.
    FormatReader(ByteWindow& window, FactsRecorder& recorder) noexcept : m_window(window), m_recorder(recorder) {}
    FormatReader(const FormatReader&) = delete;
    FormatReader& operator=(const FormatReader&) = delete;
    virtual ~FormatReader() = default;

    /// As CaptureReader::next().
    [[nodiscard]] virtual ReadStep next(RawPacket& packet) = 0;
    /// How to read again what was read so far.
    [[nodiscard]] virtual CaptureLayout layout() const = 0;

protected:
    /// The step to answer with when ensure() failed at a place where a record may begin: End when nothing is left,
    /// EndSoFar when more may come, else Cut inside `what` ("packet 14") of which `needed` bytes were announced.
    [[nodiscard]] ReadStep endOfBytes(std::string_view what, std::uint64_t needed);

    ByteWindow& m_window;
    FactsRecorder& m_recorder;
};

/// Largest captured length that a packet can have; more means that the record is damaged (the limits of libpcap and
/// Wireshark: 256 KiB, except for link types that carry whole transfers).
[[nodiscard]] std::uint32_t largestPacket(LinkType type) noexcept;

} // namespace waybill
