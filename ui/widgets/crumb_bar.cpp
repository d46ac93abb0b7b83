// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/crumb_bar.h"

#include "style/type.h"
#include "widgets/wrap_layout.h"
#include "widgets/wrapped_label.h"

#include <QLabel>
#include <QPushButton>

namespace waybill {

namespace {

constexpr int LongestCrumb = 48; // characters; the tooltip has the rest

QString shortened(const QString& text)
{
    return text.size() <= LongestCrumb ? text : text.left(LongestCrumb - 1) + QChar(0x2026);
}

} // namespace

CrumbBar::CrumbBar(QWidget* parent)
    : QFrame(parent), m_layout(new WrapLayout(this)), m_state(new WrappedLabel(this)),
      m_back(new QPushButton(tr("Back"), this)), m_clear(new QPushButton(tr("Show everything"), this))
{
    setObjectName(QStringLiteral("noticeBand"));
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_back->setToolTip(tr("To what was shown before (Alt+←)"));
    m_clear->setToolTip(tr("Takes back every narrowing"));
    auto* about = new QLabel(tr("Showing only"), this);
    setType(about, TypeSize::Body, QFont::DemiBold);
    m_layout->setContentsMargins(PageMargin, 4, PageMargin, 4);
    m_layout->addWidget(about);
    m_layout->addWidget(m_state, 1);
    m_layout->addWidget(m_back);
    m_layout->addWidget(m_clear);
    connect(m_back, &QPushButton::clicked, this, &CrumbBar::backRequested);
    connect(m_clear, &QPushButton::clicked, this, &CrumbBar::clearRequested);
    hide();
}

void CrumbBar::setCrumbs(const std::vector<Crumb>& crumbs)
{
    for (QPushButton* button : m_buttons) {
        m_layout->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the sender of the signal that removes it
    }
    m_buttons.clear();
    for (const Crumb& crumb : crumbs) {
        QString text = shortened(crumb.text) + QStringLiteral("  ✕");
        auto* button = new QPushButton(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        button->setToolTip(crumb.toolTip);
        button->setAccessibleName(tr("Narrowed to %1; press to widen").arg(crumb.text));
        connect(button, &QPushButton::clicked, this, [this, id = crumb.id] { emit removed(id); });
        m_layout->insertWidget(1 + static_cast<int>(m_buttons.size()), button); // behind "Showing only"
        m_buttons.push_back(button);
    }
    setVisible(!crumbs.empty());
}

void CrumbBar::setState(Kind kind, const QString& text)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
    setType(m_state, TypeSize::Body, kind == Kind::Found ? QFont::Normal : QFont::DemiBold);
}

QString CrumbBar::stateText() const
{
    return m_state->text();
}

} // namespace waybill
