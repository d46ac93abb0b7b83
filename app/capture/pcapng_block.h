// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_order.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace waybill {

/// Block types of draft-ietf-opsawg-pcapng §11.1 that Waybill interprets, and Apple's process block.
enum class PcapngType : std::uint32_t {
    Section = 0x0A0D0D0A,
    Interface = 1,
    ObsoletePacket = 2,
    SimplePacket = 3,
    Names = 4,
    Statistics = 5,
    EnhancedPacket = 6,
    Secrets = 10,
    Custom = 0x0BAD,
    CustomNotCopied = 0x40000BAD,
    AppleProcess = 0x80000001,
};

/// One block whose framing was checked.
struct PcapngBlock {
    PcapngType type = PcapngType::Section;
    ByteOrder order = ByteOrder::Little;
    std::uint64_t fileOffset = 0;
    std::uint64_t length = 0;           ///< whole block, as stated
    std::span<const std::uint8_t> body; ///< without the lengths at both ends; empty when the block was stepped over

    [[nodiscard]] OrderedReader reader() const noexcept { return {body, order}; }
};

/// One option of a block (§3.5).
struct PcapngOption {
    std::uint16_t code = 0;
    std::span<const std::uint8_t> value;
};

/// Bytes that round `length` up to a multiple of four.
[[nodiscard]] constexpr std::size_t paddingOf(std::size_t length) noexcept
{
    return (4 - length % 4) % 4;
}

/// Calls `visit` with every option from where `in` stands; false when an option reaches beyond the block (those before
/// it were visited). A missing end-of-options is fine (§3.5), as is missing padding after the last value.
template <typename Visit>
[[nodiscard]] bool forEachOption(OrderedReader in, Visit&& visit)
{
    while (!in.rest().empty()) {
        PcapngOption option;
        option.code = in.u16();
        const std::size_t length = in.u16();
        if (option.code == 0 && !in.failed())
            return true;
        option.value = in.take(length);
        if (in.failed())
            return false;
        visit(option);
        const std::size_t padding = paddingOf(length);
        (void)in.take(padding < in.rest().size() ? padding : in.rest().size());
    }
    return true;
}

} // namespace waybill
