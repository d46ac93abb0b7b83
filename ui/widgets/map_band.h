// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_layout.h"

#include <QColor>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace waybill {

/// What stands beside a map because it has no place on it: one row an amount, its disc to the map's own scale, and
/// below them what a round amount looks like.
class MapBand : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString name;  ///< "CDN or anycast"; plain text
        QString words; ///< "0.2 MB, place unknown"; plain text
        double bytes = 0;
        QColor colour;
        bool isHatched = false;
        bool hasDisc = true; ///< false: an amount that the map does not count
        bool canBeChosen = true;
    };

    explicit MapBand(QWidget* parent = nullptr);

    void setRows(const std::vector<Row>& rows);
    /// Width in pixels where it stands below the map; 0: a column of its own beside it.
    void setRoom(int width);
    void setScale(const MapDiscScale& scale);

signals:
    void rowChosen(std::size_t index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_rows;
    MapDiscScale m_scale;
};

/// The largest of 1, 2, 5, 10, … units (kB, MB, …) that is at most `bytes`; 1 below that.
[[nodiscard]] double roundAmount(double bytes);

} // namespace waybill
