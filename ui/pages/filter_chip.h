// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flow_filter.h"

#include <QPushButton>

namespace waybill {

class Geography;

/// "Country: China ✕": what a page is narrowed to. Hidden when it is not; pressing it widens.
class FilterChip : public QPushButton {
    Q_OBJECT
public:
    explicit FilterChip(QWidget* parent = nullptr);

    /// `geography` names operators; may be null.
    void showFilter(const FlowFilter& filter, const Geography* geography);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    CountryCode m_country;
};

} // namespace waybill
