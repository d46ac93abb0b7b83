// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <vector>

namespace waybill {

/// One fact with what it rests on.
struct Fact {
    QString label; ///< empty: the value is a whole sentence
    QString value;
    QString evidence = {};   ///< where it comes from, or what it counts; may be empty
    std::uint64_t frame = 0; ///< packet that shows it, said before the evidence; 0: none, or several
    bool isOfFlow = false;   ///< the packet is one of the flow's own, so that a view can lead to it
    QString sentence = {};   ///< the fact as one sentence that can be quoted by itself; may be empty
    /// "packet 14 203, read 3 times": the packet and the evidence.
    [[nodiscard]] QString basis() const;
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
