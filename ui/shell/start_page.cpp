// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_page.h"

#include "models/text.h"
#include "style/type.h"
#include "widgets/small_room.h"
#include "widgets/wrap_layout.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int ShownRecent = 6; ///< more would need scrolling; the File menu has them all

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_notice(plainLabel(QString(), this)), m_session(new QWidget(this)),
      m_recentLayout(new QVBoxLayout), m_recent(new QWidget(this)), m_sample(new QWidget(this))
{
    auto* headline = plainLabel(tr("Waybill shows where a phone’s data goes."), this);
    setType(headline, TypeSize::Headline, QFont::DemiBold);
    auto* about = plainLabel(tr("Open a recording of its network traffic (pcap or pcapng, also .gz and .zst), or drop "
                                "files anywhere in this window: one to look into it, two to compare them, before and "
                                "after. Nothing is sent anywhere."),
                             this);
    about->setForegroundRole(QPalette::PlaceholderText);
    setType(about, TypeSize::Label);
    WrapLayout* buttons = buildButtons();
    m_recent->setLayout(m_recentLayout);
    m_recentLayout->setContentsMargins(0, PageMargin, 0, 0);
    m_recentLayout->setSpacing(2);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(3 * PageMargin, 3 * PageMargin, 3 * PageMargin, PageMargin);
    layout->setSpacing(PanelPadding);
    layout->addWidget(headline);
    layout->addWidget(about);
    layout->addSpacing(Grid);
    layout->addLayout(buttons);
    layout->addWidget(guideLink());
    layout->addWidget(m_notice);
    layout->addWidget(m_session);
    layout->addWidget(m_recent);
    m_notice->hide();
    m_session->hide();
    layout->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolledWhenSmall(content));
}

WrapLayout* StartPage::buildButtons()
{
    auto* open = new QPushButton(tr("Open capture…"), this);
    open->setProperty("isPrimary", true);
    auto* sample = new QPushButton(tr("Open the sample"), m_sample);
    sample->setToolTip(tr("A reconstruction from published accounts – not a recording of a phone"));
    auto* compare = new QPushButton(tr("Compare two captures…"), this);
    auto* live = new QPushButton(tr("Capture live…"), this);
    live->setToolTip(tr("From a hotspot of this computer, a phone, a router, or a pipe"));
    connect(live, &QPushButton::clicked, this, &StartPage::liveRequested);
    auto* compareSample = new QPushButton(tr("Compare the sample pair"), m_sample);
    compareSample->setToolTip(sample->toolTip());
    connect(compare, &QPushButton::clicked, this, &StartPage::compareRequested);
    connect(compareSample, &QPushButton::clicked, this, &StartPage::compareSampleRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    auto* sampleLayout = new WrapLayout(m_sample);
    sampleLayout->setContentsMargins(0, 0, 0, 0);
    sampleLayout->setSpacing(Grid);
    sampleLayout->addWidget(sample);
    sampleLayout->addWidget(compareSample);
    auto* buttons = new WrapLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(open);
    buttons->addWidget(compare);
    buttons->addWidget(live);
    buttons->addWidget(m_sample);
    buttons->addStretch(1);
    return buttons;
}

QPushButton* StartPage::guideLink()
{
    auto* link = new QPushButton(tr("No recording yet? How to capture a phone"), this);
    link->setProperty("isLink", true);
    link->setCursor(Qt::PointingHandCursor);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(link, &QPushButton::clicked, this, &StartPage::guideRequested);
    return link;
}

void StartPage::setRecent(const QStringList& files)
{
    m_links.clear();
    while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_recent->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    auto* title = plainLabel(tr("Opened lately"), m_recent);
    setType(title, TypeSize::Body, QFont::DemiBold);
    m_recentLayout->addWidget(title);
    for (const QString& file : files.mid(0, ShownRecent)) {
        auto* link = new QPushButton(m_recent);
        link->setAccessibleName(shownText(file.toStdString()));
        link->setToolTip(plainToolTip(link->accessibleName()));
        link->setMinimumWidth(1); // its path is shortened where it has no room
        link->setProperty("isLink", true);
        link->setCursor(Qt::PointingHandCursor);
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(link, &QPushButton::clicked, this, [this, file] { emit recentRequested(file); });
        m_recentLayout->addWidget(link);
        m_links.push_back(link);
    }
    showPaths();
}

/// Paths as long as there is room for them.
void StartPage::showPaths()
{
    constexpr int Padding = 12;
    for (QPushButton* link : m_links) {
        const int room = width() - 6 * PageMargin - Padding;
        QString text = link->fontMetrics().elidedText(link->accessibleName(), Qt::ElideMiddle, room);
        link->setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    }
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showPaths();
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showPaths();
}

void StartPage::say(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void StartPage::offerSession(const QStringList& files, const std::function<void(bool isWanted)>& answer)
{
    auto* open = new QPushButton(tr("Open what was open before"), m_session);
    QStringList names;
    for (const QString& file : files)
        names << shownText(QFileInfo(file).fileName().toStdString());
    auto* about = plainLabel(
        tr("Waybill did not end as usual. Then was open: %1").arg(names.mid(0, ShownRecent).join(tr(", "))), m_session);
    open->setToolTip(plainToolTip(names.join(QLatin1Char('\n'))));
    auto* dismiss = new QPushButton(tr("Not needed"), m_session);
    dismiss->setToolTip(tr("Forgets what was open before"));
    auto* layout = new WrapLayout(m_session);
    layout->setContentsMargins(0, PanelPadding, 0, 0);
    layout->addWidget(open);
    layout->addWidget(dismiss);
    layout->addWidget(about, 1);
    for (QPushButton* button : {open, dismiss}) {
        connect(button, &QPushButton::clicked, this, [this, answer, isWanted = button == open] {
            m_session->hide();
            answer(isWanted);
        });
    }
    m_session->show();
}

void StartPage::setSampleAvailable(bool isAvailable)
{
    m_sample->setVisible(isAvailable);
}

} // namespace waybill
