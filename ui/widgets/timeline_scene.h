// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "base/timestamp.h"

#include <QColor>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace waybill {

/// What a timeline shows: bars of content, what lies beside them, and what the user points at.
struct TimelineScene {
    /// A stretch of time, without its end.
    struct Span {
        Timestamp from, to;
        [[nodiscard]] std::int64_t ns() const { return nanosecondsBetween(from, to); }
        [[nodiscard]] bool holds(Timestamp time) const { return from <= time && time < to; }
        friend bool operator==(const Span&, const Span&) = default;
    };
    struct Series {
        QString name;
        CountryCode country;    ///< gives the colour when set
        QColor colour;          ///< else this
        bool isHatched = false; ///< uncertain: stripes instead of a full bar
        std::vector<std::uint64_t> bytes;
    };
    /// Bins side by side; all series are equally long.
    struct Bars {
        Timestamp origin;
        std::int64_t binNs = NsPerSecond;
        std::vector<Series> series;
        [[nodiscard]] std::size_t count() const { return series.empty() ? 0 : series.front().bytes.size(); }
        /// Bytes of all series in one bin.
        [[nodiscard]] std::uint64_t sum(std::size_t bin) const;
    };
    struct Marker {
        enum class Look : std::uint8_t { Band, Strong, Dashed };
        Look look = Look::Dashed;
        Span at;        ///< empty for a moment
        QString label;  ///< drawn beside it where there is room
        QString detail; ///< more, for the tooltip
    };
    struct Chapter {
        enum class Look : std::uint8_t { Plain, Filled, Striped, Dotted, Crossed };
        Look look = Look::Plain;
        Span at;
        QString label;  ///< "active"
        QString detail; ///< a summary, for the tooltip
    };

    Span visible;
    int offsetMinutes = 0; ///< times are shown so much east of UTC
    Bars bars;
    std::vector<Marker> markers;   ///< by time
    std::vector<Chapter> chapters; ///< by time
    std::optional<Span> selection;
    std::optional<Span> pointed; ///< the bin under the cursor
    QString notice;              ///< in the middle when there are no bars
};

} // namespace waybill
