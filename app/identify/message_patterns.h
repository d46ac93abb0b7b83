// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/device_card.h"
#include "identify/message_match.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace waybill {

/// Gathers over the texts of one message: a list of installed apps (five package names and more), and a position near a
/// declared one (latitude and longitude in the same message, at most 500 m away; three decimals at least, or whole
/// numbers in millionths or ten-millionths of a degree). Positions shifted as Chinese maps are (GCJ-02) are not known.
class MessagePatterns {
public:
    static constexpr std::size_t LeastPackages = 5;
    static constexpr double NearMetres = 500;

    /// `card` must outlive the object.
    explicit MessagePatterns(const DeviceCard& card);

    void addLeaf(const DecodedLeaf& leaf);
    /// What all leaves together say; begins anew then.
    [[nodiscard]] std::vector<MessageMatch> finish();
    /// A message had more numbers that may be half a position than are compared; until finish().
    [[nodiscard]] bool isLimited() const { return m_isLimited; }

private:
    struct Place {
        double latitude = 0, longitude = 0;
        std::uint32_t identifier = 0;
    };
    /// A number that may be one half of a position.
    struct Coordinate {
        double degrees = 0;
        std::string parent; ///< path of the field without its last part
        MessageMatch from;
    };

    void takePackages(const DecodedLeaf& leaf);
    void takeCoordinates(const DecodedLeaf& leaf);
    void takePair(const DecodedLeaf& leaf);
    void tellIfNear(double latitude, double longitude, const MessageMatch& from);

    std::vector<Place> m_declared;
    std::set<std::string, std::less<>> m_packages;
    std::size_t m_mostPackages = 0; ///< in one text
    MessageMatch m_list;            ///< that text
    std::vector<Coordinate> m_latitudes, m_longitudes;
    std::vector<MessageMatch> m_near;
    bool m_isLimited = false;
};

} // namespace waybill
