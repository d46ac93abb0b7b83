// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live_strip.h"

#include "style/type.h"
#include "widgets/banner.h"
#include "widgets/wrap_layout.h"
#include "widgets/wrapped_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

void describe(QPushButton* button, const QString& text)
{
    button->setToolTip(text);
    button->setAccessibleDescription(text);
}

} // namespace

LiveStrip::LiveStrip(QWidget* parent)
    : QFrame(parent), m_label(new WrappedLabel(this)), m_stop(new QPushButton(tr("Stop capturing"), this)),
      m_pause(new QPushButton(this)), m_mark(new QPushButton(tr("Marker"), this)),
      m_new(new QPushButton(tr("Mark what is new"), this)), m_add(new QPushButton(tr("Add to a comparison…"), this)),
      m_dismiss(new QPushButton(QStringLiteral("×"), this)), m_warning(new Banner(Banner::Kind::Error, this)),
      m_hint(new Banner(Banner::Kind::Notice, this)), m_alert(new Banner(Banner::Kind::Notice, this))
{
    setObjectName(QStringLiteral("progressStrip"));
    setAccessibleName(tr("Live capture"));
    m_label->setMinimumWidth(m_label->fontMetrics().averageCharWidth() * 30);
    describe(m_stop, tr("Ends the capture; its file is whole then (Ctrl+E)"));
    describe(m_mark, tr("Sets a marker now: a comment in the capture, and a step (Ctrl+M; with a name: Ctrl+Shift+M)"));
    describe(m_new, tr("From now on, destinations and flows that were not there before are marked as new"));
    describe(m_add, tr("Makes this run part of a comparison or case, with what was stated about it"));
    describe(m_dismiss, tr("Hides this line"));
    m_dismiss->setAccessibleName(tr("Hide the line of the live capture"));
    m_dismiss->setProperty("isLink", true);
    buildLayout();
    connectButtons();
    setPaused(false);
    setState(State::Waiting);
}

void LiveStrip::buildLayout()
{
    auto* row = new WrapLayout;
    row->setContentsMargins(PageMargin, 6, PageMargin, 6);
    row->setSpacing(Grid);
    row->addWidget(m_label, 1);
    for (QPushButton* button : {m_mark, m_new, m_pause, m_stop, m_add, m_dismiss})
        row->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_warning);
    layout->addWidget(m_alert);
    layout->addWidget(m_hint);
}

void LiveStrip::connectButtons()
{
    connect(m_stop, &QPushButton::clicked, this, &LiveStrip::stopRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseRequested(!m_isPaused); });
    connect(m_mark, &QPushButton::clicked, this, &LiveStrip::markRequested);
    connect(m_new, &QPushButton::clicked, this, &LiveStrip::newSinceRequested);
    connect(m_add, &QPushButton::clicked, this, &LiveStrip::addRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &LiveStrip::dismissed);
    connect(m_alert, &Banner::actionTriggered, this, &LiveStrip::alertsRequested);
}

void LiveStrip::setState(State state)
{
    m_state = state;
    showButtons();
}

void LiveStrip::showButtons()
{
    const bool isRunning = m_state != State::Ended;
    m_stop->setVisible(isRunning);
    m_mark->setVisible(m_state == State::Capturing);
    m_new->setVisible(m_state == State::Capturing);
    m_pause->setVisible(m_state == State::Capturing || m_isPaused);
    m_add->setVisible(!isRunning);
    m_dismiss->setVisible(!isRunning && !m_isPaused);
}

void LiveStrip::setText(const QString& text)
{
    if (m_label->text() == text)
        return;
    m_label->setText(text);
    m_label->setAccessibleName(text);
}

QString LiveStrip::text() const
{
    return m_label->text();
}

void LiveStrip::setWarning(const QString& text)
{
    m_warning->setText(text);
}

void LiveStrip::setHint(const QString& text)
{
    m_hint->setText(text);
}

void LiveStrip::setAlert(const QString& sentence, int count)
{
    m_alert->setText(sentence);
    m_alert->setAction(tr("Alerts (%1)").arg(count));
}

void LiveStrip::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    m_pause->setText(isPaused ? tr("Show what came since") : tr("Pause the view"));
    describe(m_pause, isPaused ? tr("The pages follow the capture again (Ctrl+Shift+L)")
                               : tr("The pages stand still; the capture goes on (Ctrl+Shift+L)"));
    showButtons();
}

} // namespace waybill
