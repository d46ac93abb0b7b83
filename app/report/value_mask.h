// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/device_card.h"
#include "identify/identifier_search.h"
#include "report/cited_frames.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waybill {

/// What stands for a piece of a declared value, as long as it: digits become 9, a text x, other bytes the number, and
/// the last two places tell which value of the card it was (`number`, from 1). It follows from that place alone, so one
/// value has one pseudonym everywhere, and nobody works the value out of it.
[[nodiscard]] std::string pseudonymOf(std::string_view piece, unsigned number);

/// Values of a device card in texts. Borrows the card.
class TextMask {
public:
    explicit TextMask(const DeviceCard& card);
    /// The text with pseudonyms in place of values as they were written, in their one spelling, and of MAC addresses
    /// also as programs write them.
    [[nodiscard]] std::string masked(std::string text) const;

private:
    std::vector<std::pair<std::string, std::string>> m_values; ///< longest first
};

/// Values of a device card in the packets of one run. Borrows all.
class PacketMask {
public:
    PacketMask(const DeviceCard& card, const IdentifierFindings& found, const CitedFrames& frames);

    /// Changes a cited packet: what was found in it, the card's MAC addresses wherever they stand (also within IPv6
    /// addresses made of them), and all payload of connections that are blanked.
    void apply(std::uint32_t capture, std::uint64_t frame, std::vector<std::uint8_t>& bytes);

    /// What was found in a packet stands there in another form (compressed, over several packets): those connections
    /// are blanked from now on. False: there are none but those that are blanked already.
    [[nodiscard]] bool blankUnreached();
    /// All connections in which something was found are blanked from now on.
    void blankAll();
    [[nodiscard]] std::size_t blanked() const { return m_blanked.size(); }

private:
    using Side = std::pair<FlowId, Direction>;

    const IdentifierFindings& m_found;
    const CitedFrames& m_frames;
    /// Bytes that were found, or are a MAC address of the card, and what stands for them; longest first.
    std::vector<std::pair<std::string, std::string>> m_anywhere;
    /// By capture and packet: what was found to end there.
    std::map<std::pair<std::uint32_t, std::uint64_t>, std::vector<const IdentifierFinding*>> m_expected;
    std::set<Side> m_blanked, m_unreached;
};

} // namespace waybill
