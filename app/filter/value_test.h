// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter_tree.h"

#include <cstdint>
#include <string_view>

namespace waybill {

/// What came of the values that a flow or a packet has of one field.
struct Tally {
    bool isSeen = false, isAny = false, isAll = true;
    void add(bool holds)
    {
        isSeen = true;
        isAny = isAny || holds;
        isAll = isAll && holds;
    }
    void add(const Tally& other)
    {
        isSeen = isSeen || other.isSeen;
        isAny = isAny || other.isAny;
        isAll = isAll && other.isAll;
    }
};

/// Compares single values with what stands on the right of a comparison. Keeps a reference to it; one thread at a time.
class ValueTest {
public:
    explicit ValueTest(const FieldComparison& comparison);

    [[nodiscard]] bool number(std::uint64_t value) const;
    [[nodiscard]] bool moment(std::int64_t ns) const; ///< also a length of time
    [[nodiscard]] bool address(const IpAddress& value) const;
    [[nodiscard]] bool mac(MacAddress value) const;
    [[nodiscard]] bool text(std::string_view value) const; ///< of Name fields in lower case
    /// Whether the comparison as a whole holds.
    [[nodiscard]] bool holds(const Tally& tally) const;
    /// A regular expression was given up on some text: no answer can be trusted.
    [[nodiscard]] bool wasTooCostly() const { return m_wasTooCostly; }
    [[nodiscard]] const FieldComparison& comparison() const { return m_comparison; }

private:
    const FieldComparison& m_comparison;
    bool m_isOurTruth; ///< a yes-or-no field of ours by itself means yes
    mutable bool m_wasTooCostly = false;
};

} // namespace waybill
