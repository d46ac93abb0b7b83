// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>
#include <vector>

namespace waybill {

/// What the bars of a picture mean, in swatches and words: one line, or as many as they need.
class Legend : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString text;
        QColor colour;
        bool isHatched = false;
    };

    explicit Legend(QWidget* parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(const Entry& entry) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] std::vector<QPoint> placesFor(int width) const;

    std::vector<Entry> m_entries;
};

} // namespace waybill
