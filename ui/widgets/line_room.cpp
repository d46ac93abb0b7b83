// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_room.h"

#include "style/zoom.h"

#include <QEvent>
#include <QLayout>
#include <QStackedWidget>
#include <algorithm>

namespace waybill {

namespace {

class LineRoom : public QObject {
public:
    LineRoom(QWidget* widget, int leastPixels) : QObject(widget), m_widget(widget), m_leastPixels(leastPixels)
    {
        m_widget->installEventFilter(this);
        if (auto* stack = qobject_cast<QStackedWidget*>(widget)) {
            connect(stack, &QStackedWidget::currentChanged, this, [this] { fit(); });
            for (int page = 0; page < stack->count(); ++page)
                stack->widget(page)->installEventFilter(this);
        }
        fit();
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::Resize:
        case QEvent::LayoutRequest:
        case QEvent::FontChange:
        case QEvent::Show: fit(); break;
        default: break;
        }
        return false;
    }

private:
    [[nodiscard]] int heightOfLines() const
    {
        auto* stack = qobject_cast<QStackedWidget*>(m_widget);
        const QWidget* shown = stack ? stack->currentWidget() : m_widget;
        const QLayout* layout = shown ? shown->layout() : nullptr;
        if (!layout)
            return 0;
        const int least = layout->totalMinimumSize().height();
        return layout->hasHeightForWidth() ? std::max(least, layout->totalMinimumHeightForWidth(m_widget->width()))
                                           : least;
    }

    void fit() { m_widget->setMinimumHeight(std::max(qRound(m_leastPixels * textUnit()), heightOfLines())); }

    QWidget* m_widget;
    int m_leastPixels;
};

} // namespace

void keepRoomForLines(QWidget* widget, int leastPixels)
{
    new LineRoom(widget, leastPixels);
}

} // namespace waybill
