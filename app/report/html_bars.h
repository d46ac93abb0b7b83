// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace waybill {

/// A picture of bars, one for each country or band. All texts are plain; they are escaped when it is written. What a
/// picture rests on stands in it, so that a screenshot says it too.
struct BarPicture {
    /// `least` is drawn solid, what lies between it and `most` hatched: not all sources place it there.
    struct Bar {
        CountryCode code;  ///< none: a band (place unknown), in pale colours
        std::string label; ///< "China", "CDN or anycast"
        std::string text;  ///< beneath the bar
        double least = 0, most = 0;
    };
    std::string id; ///< unique on its page, of letters, digits and "-"
    std::string title, description;
    std::string band; ///< of reconstructions; empty: none
    std::vector<Bar> bars;
    double longest = 0;             ///< what fills the width; the same in pictures that are to be compared
    std::vector<std::string> notes; ///< beneath the bars: capture and date, sources and dates, what hatches mean
};

/// As <svg> with a title and a description of its own.
void writeBarPicture(const BarPicture& picture, std::ostream& out);

} // namespace waybill
