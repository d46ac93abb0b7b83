// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/opening_reader.h"

namespace waybill {

struct XiaomiPushFrame;

/// Reads one side of Xiaomi's push channel (decode/xiaomi_push.h): its CONN in the clear, wherever the capture begins
/// in time to see it. A connection that is under way already is recognised by one whole frame, and only that is told.
class XiaomiPushReader final : public OpeningReader {
public:
    explicit XiaomiPushReader(NameSink& sink) noexcept : OpeningReader(sink) {}

private:
    [[nodiscard]] std::size_t look(std::span<const std::uint8_t> bytes, bool isAll) override;
    void tell(const XiaomiPushFrame& frame);
};

} // namespace waybill
