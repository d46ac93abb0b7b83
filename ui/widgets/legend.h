// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>
#include <vector>

namespace waybill {

/// What the bars of a picture mean, in one line of swatches and words; what has no room is left out whole.
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

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(const Entry& entry) const;

    std::vector<Entry> m_entries;
};

} // namespace waybill
