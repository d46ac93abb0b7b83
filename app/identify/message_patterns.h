// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/decoded_leaf.h"
#include "identify/device_card.h"
#include "identify/identifier_finding.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace waybill {

/// What a message says that no byte sequence can be looked for: told by what its texts are, taken together.
struct PatternMatch {
    FindingPattern pattern = FindingPattern::None;
    std::uint32_t identifier = IdentifierFinding::NoIdentifier; ///< of a location: which one on the card
    FindingTier tier = FindingTier::Probable;
    std::vector<std::string> chain;
    std::string field;
    LeafPlace place;
    std::size_t begin = 0, end = 0; ///< in that text
};

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
    [[nodiscard]] std::vector<PatternMatch> finish();

private:
    struct Place {
        double latitude = 0, longitude = 0;
        std::uint32_t identifier = 0;
    };
    /// A number that may be one half of a position.
    struct Coordinate {
        double degrees = 0;
        std::string parent; ///< path of the field without its last part
        PatternMatch from;
    };

    void takePackages(const DecodedLeaf& leaf);
    void takeCoordinates(const DecodedLeaf& leaf);
    void takePair(const DecodedLeaf& leaf);
    void tellIfNear(double latitude, double longitude, const PatternMatch& from);

    std::vector<Place> m_declared;
    std::set<std::string, std::less<>> m_packages;
    std::size_t m_mostPackages = 0; ///< in one text
    PatternMatch m_list;            ///< that text
    std::vector<Coordinate> m_latitudes, m_longitudes;
    std::vector<PatternMatch> m_near;
};

} // namespace waybill
