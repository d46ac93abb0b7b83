// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress_strip.h"

#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace waybill {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent), m_label(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop here"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("progressStrip"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setMinimumWidth(m_label->fontMetrics().averageCharWidth() * 42);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reading progress"));
    m_stop->setToolTip(tr("Keeps what was read so far; the result is marked partial"));
    m_stop->setAccessibleDescription(m_stop->toolTip());
    m_cancel->setToolTip(tr("Discards what was read"));
    m_cancel->setAccessibleDescription(m_cancel->toolTip());
    auto* layout = new WrapLayout(this);
    layout->setContentsMargins(PageMargin, 6, PageMargin, 6);
    layout->setSpacing(Grid);
    layout->addWidget(m_label);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_cancel);
    connect(m_stop, &QPushButton::clicked, this, &ProgressStrip::stopRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
}

void ProgressStrip::setProgress(int value, int maximum)
{
    m_bar->setRange(0, maximum);
    m_bar->setValue(value);
}

void ProgressStrip::setText(const QString& text)
{
    if (!m_isEnding)
        m_label->setText(text);
}

void ProgressStrip::setStoppable(bool isStoppable)
{
    m_stop->setVisible(isStoppable);
}

void ProgressStrip::setEnding(const QString& text)
{
    m_isEnding = true;
    m_label->setText(text);
    m_stop->setEnabled(false);
    m_cancel->setEnabled(false);
}

void ProgressStrip::reset()
{
    m_isEnding = false;
    m_label->clear();
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    m_cancel->setEnabled(true);
}

} // namespace waybill
