// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace waybill {

/// One fact with what it rests on.
struct Fact {
    QString label; ///< empty: the value is a whole sentence
    QString value;
    QString evidence = {}; ///< where it comes from, or what it counts; may be empty
    friend bool operator==(const Fact&, const Fact&) = default;
};

struct FactSection {
    QString title;
    std::vector<Fact> facts;
    friend bool operator==(const FactSection&, const FactSection&) = default;
};

/// Facts to be read, selected and copied: plain text throughout, never markup.
struct FactSheet {
    std::vector<FactSection> sections;

    [[nodiscard]] bool isEmpty() const { return sections.empty(); }
    /// Title, then "label: value (evidence)" a line; sections apart by an empty line.
    [[nodiscard]] QString toPlainText() const;
    friend bool operator==(const FactSheet&, const FactSheet&) = default;
};

} // namespace waybill
