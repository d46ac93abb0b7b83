// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flow_filter.h"

#include <QPushButton>

namespace waybill {

class Geography;

/// "Country: China ✕": what a page is narrowed to. Hidden when it is not; pressing it widens. Its owner lays out the
/// button beside it, too.
class FilterChip : public QPushButton {
    Q_OBJECT
public:
    explicit FilterChip(QWidget* parent = nullptr);

    /// `geography` names operators; may be null.
    void showFilter(const FlowFilter& filter, const Geography* geography);
    /// "On all pages", to stand beside the chip: shown while the filter can be said in the filter language.
    [[nodiscard]] QPushButton* everywhereButton() const { return m_everywhere; }

signals:
    /// The filter is to narrow all pages instead of this one.
    void everywhereRequested(const QString& expression);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    CountryCode m_country;
    QString m_expression;
    QPushButton* m_everywhere;
};

} // namespace waybill
