// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/map_facts.h"
#include "widgets/panel.h"

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace waybill {

class ElidedLabel;
class MapBand;
class WorldMap;

/// "Where it was sent": the map, what has no place on it, and what it is drawn from. Any page may hold one; whether
/// land borders are drawn is remembered for all of them.
class MapPanel : public Panel {
    Q_OBJECT
public:
    explicit MapPanel(QWidget* parent = nullptr);

    /// Shows these figures. The shapes are read when the panel is first shown.
    void setFacts(MapFacts facts);
    [[nodiscard]] QString tableText() const { return mapTable(m_facts); }
    [[nodiscard]] QString captionText() const;
    /// Height for the map in pixels of a window with body type of 13 px; what stands around it comes on top when it is
    /// larger or stands below the map.
    void setRoom(int pixels);

signals:
    void countryChosen(waybill::CountryCode code);
    /// All pages are to be narrowed to it.
    void countryChosenForAll(waybill::CountryCode code);
    /// What can be done with it is asked at this place of the screen.
    void menuRequested(waybill::CountryCode code, const QPoint& where);
    void bandChosen(waybill::Band band);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHead();
    void readShapes();
    void arrange();
    void showFacts();
    void showPointed(CountryCode code);
    void showTable();
    void setBorders(bool areShown);

    int m_room = 470;
    WorldMap* m_map;
    QBoxLayout* m_middle;
    MapBand* m_band;
    ElidedLabel* m_pointed;
    QLabel* m_caption;
    QCheckBox* m_withoutBorders;
    QPushButton* m_whole;
    MapFacts m_facts;
    QString m_mapName;
    bool m_isRead = false;
};

} // namespace waybill
