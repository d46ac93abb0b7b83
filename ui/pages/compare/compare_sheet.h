// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"

#include <QWidget>
#include <vector>

namespace waybill {

/// The comparison as one printed page: sentence, countries, transitions, every limit, method. Never shown on screen.
class CompareSheet : public QWidget {
    Q_OBJECT
public:
    CompareSheet(const ComparisonPtr& comparison, const std::vector<CountryCode>& watchList, QWidget* parent);
};

} // namespace waybill
