// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline_paint.h"

#include <QWidget>

class QWheelEvent;

namespace waybill {

/// A timeline to look into: stacked bars of content, gaps, markers and chapters. Its picture is invisible to screen
/// readers: the owner sets an accessible description, offers the figures as a table, and says what is under the cursor.
///
/// It holds no bins of its own: whenever what is visible changes it asks for bars (visibleChanged()).
/// - Mouse: the wheel zooms around the pointer, sideways it moves; dragging selects a span, with Shift or the middle
///   button it moves; a double click shows everything; a click on a chapter selects it.
/// - Keyboard: ← → move the cursor by a bin, with Shift they select, with Ctrl they move what is visible; Home, End;
///   + − zoom, 0 shows everything; N P go to the next and previous marker, C and Shift+C to chapters, S and Shift+S to
///   stretches; Enter applies the selection, Esc drops it. A click on the line where a stretch begins selects it.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    using Span = TimelineScene::Span;
    static constexpr std::int64_t ShortestNs = NsPerSecond / 10; ///< nothing shorter is ever visible

    explicit TimelineView(QWidget* parent = nullptr);

    /// All there is, at least ShortestNs of it. What is visible stays where the user zoomed in and some of it is left.
    void setWhole(Span whole, int offsetMinutes);
    void setBars(TimelineScene::Bars bars);
    void setMarkers(std::vector<TimelineScene::Marker> markers);
    void setChapters(std::vector<TimelineScene::Chapter> chapters);
    /// Stretches of time that can be selected as a whole, in order of time; they are drawn by the markers they begin
    /// at.
    void setStretches(std::vector<Span> stretches) { m_stretches = std::move(stretches); }
    [[nodiscard]] const std::vector<Span>& stretches() const { return m_stretches; }
    /// A sentence in the middle, for when there is nothing to draw.
    void setNotice(const QString& notice);

    [[nodiscard]] const TimelineScene& scene() const { return m_scene; }
    [[nodiscard]] const Span& whole() const { return m_whole; }
    [[nodiscard]] bool isZoomed() const { return m_scene.visible != m_whole; }
    /// How many bins there is room for.
    [[nodiscard]] std::size_t mostBins() const;
    /// The bin under the pointer, else under the cursor of the keyboard.
    [[nodiscard]] std::optional<Span> pointed() const { return m_hovered ? m_hovered : m_cursor; }
    [[nodiscard]] std::optional<Span> selection() const { return m_scene.selection; }
    /// Where the parts lie, for tests and measurements.
    [[nodiscard]] TimelineLayout parts() const { return TimelineLayout::of(size(), !m_scene.chapters.empty()); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 110}; }

public slots:
    void zoomIn();
    void zoomOut();
    void showAll();
    void clearSelection();
    /// Emits spanSelected() when something is selected.
    void applySelection();

signals:
    /// Other bars are needed: setBars().
    void visibleChanged();
    void selectionChanged();
    void pointedChanged();
    /// The user wants this stretch; its end is exclusive.
    void spanSelected(waybill::Timestamp from, waybill::Timestamp to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Select, Pan, Chapter };

    void showSpan(Span visible);
    void zoom(double factor, Timestamp around);
    void pan(std::int64_t ns);
    void select(std::optional<Span> span);
    void point(std::optional<Span> bin, bool isCursor);
    void moveCursor(std::int64_t bins, bool isSelecting);
    void jumpTo(Timestamp time);
    void goToMarker(bool isForward);
    void goToSpan(const std::vector<Span>& spans, bool isForward);
    [[nodiscard]] bool arrowKey(const QKeyEvent& event);
    [[nodiscard]] bool letterKey(const QKeyEvent& event);
    [[nodiscard]] Timestamp timeAt(double x) const { return parts().axisOf(m_scene).timeAt(x); }
    [[nodiscard]] Span binAt(Timestamp time) const;
    [[nodiscard]] Span binsBetween(Timestamp a, Timestamp b) const;
    [[nodiscard]] Timestamp middle() const;
    [[nodiscard]] const TimelineScene::Chapter* chapterAt(QPoint place) const;
    [[nodiscard]] std::vector<Span> chapterSpans() const;
    /// That begins within a few pixels of it; none where none does.
    [[nodiscard]] std::optional<Span> stretchAt(QPoint place) const;
    [[nodiscard]] QString toolTipAt(QPoint place) const;

    TimelineScene m_scene;
    std::vector<Span> m_stretches;
    Span m_whole;
    std::optional<Span> m_cursor, m_hovered;
    std::optional<Span> m_anchor; ///< bin where the selection by keyboard began
    Drag m_drag = Drag::None;
    QPoint m_pressedAt;
    Timestamp m_pressedTime;
    Span m_visibleBefore; ///< when a drag began
};

} // namespace waybill
