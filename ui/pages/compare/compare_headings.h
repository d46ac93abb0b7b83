// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace waybill {

/// The words above the columns of CompareRow.
class CompareHeadings : public QWidget {
    Q_OBJECT
public:
    explicit CompareHeadings(QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& before, const QString& after);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title, m_before, m_after;
};

} // namespace waybill
