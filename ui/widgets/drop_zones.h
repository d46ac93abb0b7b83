// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

namespace waybill {

/// Large places to drop files on, shown over the window while something is dragged. It only draws: the window gets the
/// events and asks which zone is meant.
class DropZones : public QWidget {
    Q_OBJECT
public:
    struct Zone {
        QString title, about;
        bool isStrip = false; ///< a flat zone across the top instead of a share of the room below
    };

    explicit DropZones(QWidget* parent);

    void setZones(std::vector<Zone> zones);
    /// The zone at a place of this widget; −1 outside.
    [[nodiscard]] int zoneAt(const QPoint& position) const;
    [[nodiscard]] QRect zoneRect(int zone) const;
    /// Marks the zone that a drop would mean.
    void setCurrent(int zone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Zone> m_zones;
    int m_current = -1;
};

} // namespace waybill
