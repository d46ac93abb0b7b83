// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stacking_splitter.h"

#include <QEvent>

namespace waybill {

StackingSplitter::StackingSplitter(int characters, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_characters(characters)
{}

void StackingSplitter::restorePanes(const QByteArray& state)
{
    if (!isStacked())
        restoreState(state);
    setOrientation(Qt::Horizontal); // a state may say otherwise
}

void StackingSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    stackOrNot();
}

void StackingSplitter::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        stackOrNot();
}

void StackingSplitter::stackOrNot()
{
    const bool isNarrow = width() < m_characters * fontMetrics().averageCharWidth();
    if (isNarrow != isStacked())
        setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace waybill
