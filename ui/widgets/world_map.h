// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_discs.h"
#include "widgets/map_land.h"

#include <QPixmap>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

namespace waybill {

/// A world map in an equal-area projection with one disc a place: its area is the amount, its point stands for the
/// whole country and for no server. Small and empty places keep a disc that can be seen and hit.
///
/// Mouse: point, click, drag when zoomed, wheel (when the map has the focus, else with Ctrl), double-click for the
/// whole world, the right button for what can be done with a place; Shift with a click chooses it for all pages. Keys:
/// arrows, Home and End go through the places by amount, Enter chooses (with Shift for all pages), the menu key asks
/// what can be done, + and − zoom, Shift with arrows moves a zoomed map, 0 shows the whole world, Esc first undoes the
/// zoom. Nothing moves by itself. Screen readers get the place pointed at as the description; the owner offers the same
/// figures as a table.
class WorldMap : public QWidget {
    Q_OBJECT
public:
    explicit WorldMap(QWidget* parent = nullptr);

    /// Null: no map; `problem` is shown in its place.
    void setShapes(std::shared_ptr<const MapShapes> shapes, const QString& problem = {});
    /// In any order. Places that the map does not know are left out.
    void setPlaces(std::vector<MapPlace> places);
    [[nodiscard]] const std::vector<MapPlace>& places() const { return m_places; }
    /// Bytes that the largest disc stands for; by default the largest amount of all places.
    void setLargestAmount(double bytes);
    [[nodiscard]] MapDiscScale discScale() const;
    /// The place that is marked as chosen; none: nothing is.
    void setSelected(std::optional<CountryCode> code);
    /// Without: land alone, no borders, no tints, no disputed lines.
    void setBordersShown(bool areShown);
    [[nodiscard]] bool areBordersShown() const { return m_ground.hasBorders; }
    [[nodiscard]] double zoom() const { return m_view.zoom(); }
    /// About the place of the keyboard, else about the middle.
    void zoomBy(double factor);
    void showWholeWorld();
    /// Where a place's disc stands, in the widget; empty when it has none.
    [[nodiscard]] std::optional<QPointF> discOf(CountryCode code) const;
    /// The place at a pixel: a disc, a label, else the land of a country that has a disc.
    [[nodiscard]] std::optional<CountryCode> placeAt(const QPointF& pixel) const;
    [[nodiscard]] QSize sizeHint() const override { return {860, 380}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 150}; }

signals:
    void placeChosen(waybill::CountryCode code);
    /// It was chosen with Shift.
    void placeChosenForAll(waybill::CountryCode code);
    /// What can be done with a place is asked at this place of the screen.
    void menuRequested(waybill::CountryCode code, const QPoint& where);
    /// The pointer or the keyboard came to a place; none: to no place.
    void placePointed(waybill::CountryCode code);
    void zoomChanged(double zoom);
    /// discScale() is another one.
    void scaleChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void viewChanged();
    void arrange();
    void renewLand();
    void point(std::optional<std::size_t> index);
    void step(int by);
    void goTo(std::size_t index);
    void choose(std::size_t index, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool moveByKey(int key);
    [[nodiscard]] std::optional<std::size_t> indexAt(const QPointF& pixel) const;
    [[nodiscard]] std::optional<std::size_t> indexOf(CountryCode code) const;
    [[nodiscard]] QString toolTipAt(const QPointF& pixel) const;
    void describe();

    std::shared_ptr<const MapShapes> m_shapes;
    QString m_problem;
    std::vector<MapPlace> m_places; ///< by amount, largest first
    std::vector<MapDisc> m_discs;   ///< same order
    double m_largest = 0;           ///< 0: the largest of the places
    MapView m_view;
    MapGround m_ground;
    MapEmphasis m_emphasis;
    std::optional<CountryCode> m_selected;
    std::optional<std::size_t> m_current; ///< of the keyboard
    QPixmap m_land;                       ///< null: to be drawn
    std::optional<QPointF> m_pressed;
    bool m_isDragging = false;
};

} // namespace waybill
