// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/reading.h"

#include <cstdint>
#include <deque>
#include <string>
#include <unordered_set>

namespace waybill {

/// DNS questions that were seen and may still be answered.
///
/// Keeps the latest `Limit`: a handset asks tens of names a second at most and answers come within seconds, so an older
/// question is not answered any more; an endless stream of questions must not grow memory.
class OutstandingQueries {
public:
    static constexpr std::size_t Limit = 8192;

    /// Notes that `reading` asked for `name` under message id `id`.
    void add(const Reading& reading, std::uint16_t id, const std::string& name);
    /// True when the answer in `reading` goes back to one who asked just that: same addresses, ports, id and name.
    [[nodiscard]] bool contains(const Reading& reading, std::uint16_t id, const std::string& name) const;

private:
    struct Key {
        RunId run;
        IpAddress client, server;
        std::uint16_t clientPort = 0, serverPort = 0, id = 0;
        std::uint8_t protocol = 0;
        std::string name;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept;
    };

    std::unordered_set<Key, KeyHash> m_keys;
    std::deque<const Key*> m_order; ///< oldest first; set elements do not move
};

} // namespace waybill
